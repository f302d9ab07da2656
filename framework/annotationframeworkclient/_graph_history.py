"""Answers about roots' history as arrays that never fall out of step with the ids asked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from annotationframeworkclient.errors import DecodeError

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray


def latest_flags(answer: Mapping[str, Any], asked: Sequence[int]) -> NDArray[np.bool_]:
    """Give which roots are the latest: shape (n,), in the order asked.

    Raises
    ------
    DecodeError
        The server answered for another number of roots.
    """
    import numpy as np

    flags = answer["is_latest"]
    _check_length("get_latest_flags", flags, asked)
    return np.array(flags, dtype=np.bool_)


def root_times(answer: Mapping[str, Any], asked: Sequence[int]) -> pd.DatetimeIndex:
    """Give when roots were made: n times in UTC, in the order asked.

    Raises
    ------
    DecodeError
        The server answered for fewer roots: it drops those that it does not know, without saying
        which, so that no time can be put to a root.
    """
    import pandas as pd

    times = answer["timestamp"]
    _check_length("get_root_timestamps", times, asked)
    return pd.DatetimeIndex(pd.to_datetime(times, unit="s", utc=True)).round("us")


def delta_roots(answer: Mapping[str, Any]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Give the roots that went and those that came: each (n,), int64 even when empty.

    A root that came and went within the time is in both, and the server repeats some.
    """
    import numpy as np

    old, new = answer["old_roots"], answer["new_roots"]
    return np.array(old, dtype=np.int64), np.array(new, dtype=np.int64)


def past_ids(answer: Mapping[str, Any]) -> dict[str, Any]:
    """Give `past_id_map` (root to its past roots) and `future_id_map` (past root to root)."""
    past, future = answer["past_id_map"], answer["future_id_map"]
    return {
        "past_id_map": {int(root): [int(each) for each in ids] for root, ids in past.items()},
        "future_id_map": {int(root): int(later) for root, later in future.items()},
    }


def _check_length(operation: str, values: Sequence[object], asked: Sequence[int]) -> None:
    if len(values) != len(asked):
        why = f"for {len(values)} of the {len(asked)} ids asked: some are no roots it knows"
        raise DecodeError("chunkedgraph", operation, 200, b"", why)

"""What is known of roots over time: which are the latest, when each was made, what changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, TypedDict

from annotationframeworkclient._graph import Graph
from annotationframeworkclient._graph_answers import as_specified, given, not_found
from annotationframeworkclient._graph_batches import in_order, slices
from annotationframeworkclient._graph_known import unknown_nodes
from annotationframeworkclient._ids import id_array
from annotationframeworkclient.errors import DecodeError

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray

_IDS_A_REQUEST = 10_000  # they go as JSON, 20 bytes each
_ROOTS_A_REQUEST = 100  # the server walks through the edits of each
_NO_ROOTS = "these are no roots that the graph ever had"


class PastIds(TypedDict):
    """Which roots there were before, and what became of them."""

    past_id_map: dict[int, list[int]]  # root to the roots that it came from
    future_id_map: dict[int, int]  # of these, those that became one root


def are_latest(
    graph: Graph, root_ids: NDArray[np.int64], *, at: float | None, size: int = _IDS_A_REQUEST
) -> NDArray[np.bool_]:
    """Give which roots are the latest, in order; what is no root is not."""
    import numpy as np

    from annotationframework_api.chunkedgraph.api.history import get_latest_flags

    def ask(part: slice) -> NDArray[np.bool_]:
        asked = root_ids[part].tolist()
        answer: Any = get_latest_flags.raw(
            graph.table, client=graph.client, body={"node_ids": asked}, **given(timestamp=at)
        )
        with as_specified("get_latest_flags"):
            return latest_flags(answer, asked)

    parts = in_order(ask, slices(len(root_ids), size))
    return np.concatenate([np.empty(0, dtype=np.bool_), *parts])


def times(
    graph: Graph,
    root_ids: NDArray[np.int64],
    *,
    latest: bool = False,
    at: float | None = None,
    size: int = _IDS_A_REQUEST,
) -> NDArray[np.float64]:
    """Give when roots were made, or went, in seconds since 1970, in order.

    Raises
    ------
    NotFound
        Some are no roots; the server drops these without saying which.
    """
    import numpy as np

    from annotationframework_api.chunkedgraph.api.history import get_root_timestamps

    def ask(part: slice) -> NDArray[np.float64]:
        asked = root_ids[part]
        answer: Any = get_root_timestamps.raw(
            graph.table,
            client=graph.client,
            body={"node_ids": asked.tolist()},
            latest=latest,
            **given(timestamp=at),
        )
        with as_specified("get_root_timestamps"):
            if len(answer["timestamp"]) != len(asked):
                _refuse_unknown(graph, asked, "get_root_timestamps")
            return root_seconds(answer, asked.tolist())

    parts = in_order(ask, slices(len(root_ids), size))
    return np.concatenate([np.empty(0), *parts])


def unknown_roots(graph: Graph, root_ids: NDArray[np.int64]) -> NDArray[np.int64]:
    """Give those ids, in order, that are no root's, be they another node's or nothing's."""
    import numpy as np

    layers = graph.layers()
    is_root: NDArray[np.bool_] = layers.of(root_ids) == layers.count
    unknown = unknown_nodes(graph, np.unique(root_ids[is_root]))
    return root_ids[~is_root | np.isin(root_ids, unknown)]


def are_valid(
    graph: Graph,
    node_ids: NDArray[np.int64],
    *,
    size: int = _IDS_A_REQUEST,
    **period: float | None,
) -> NDArray[np.bool_]:
    """Give which ids are a node's that was made in a period, in order."""
    import numpy as np

    from annotationframework_api.chunkedgraph.api.history import get_valid_nodes

    # The server takes the id of an operation for a node's; no node is in layer 0.
    can_be: NDArray[np.bool_] = graph.layers().of(node_ids) > 0
    asked = np.unique(node_ids[can_be])

    def ask(part: slice) -> NDArray[np.int64]:
        answer: Any = get_valid_nodes.raw(
            graph.table,
            client=graph.client,
            body={"node_ids": asked[part].tolist()},
            **given(**period),
        )
        with as_specified("get_valid_nodes"):
            return id_array(answer["valid_roots"])

    parts = in_order(ask, slices(len(asked), size))
    return can_be & np.isin(node_ids, np.concatenate([np.empty(0, dtype=np.int64), *parts]))


def pasts(
    graph: Graph,
    root_ids: NDArray[np.int64],
    *,
    size: int = _ROOTS_A_REQUEST,
    **period: float | None,
) -> PastIds:
    """Give the two maps of `past_ids` for any number of roots."""
    from annotationframework_api.chunkedgraph.api.history import get_past_ids

    distinct: list[int] = list(dict.fromkeys(root_ids.tolist()))

    def ask(part: slice) -> PastIds:
        answer: Any = get_past_ids.raw(
            graph.table,
            client=graph.client,
            body={"root_ids": [*distinct[part]]},
            **given(**period),
        )
        with as_specified("get_past_ids"):
            return past_ids(answer)

    maps: PastIds = {"past_id_map": {}, "future_id_map": {}}
    for part in in_order(ask, slices(len(distinct), size)):
        maps["past_id_map"] |= part["past_id_map"]
        maps["future_id_map"] |= part["future_id_map"]
    return maps


def changes(
    graph: Graph, past: float | None, future: float | None
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Give the roots that went between two times, and those that came."""
    from annotationframework_api.chunkedgraph.api.history import get_delta_roots

    answer: Any = get_delta_roots.raw(
        graph.table, client=graph.client, **given(timestamp_past=past, timestamp_future=future)
    )
    with as_specified("get_delta_roots"):
        return delta_roots(answer)


def oldest(graph: Graph) -> datetime:
    """Give the time right before the graph's first edit.

    Raises
    ------
    NotFound
        There was none.
    """
    from annotationframework_api.chunkedgraph.api.history import get_oldest_timestamp

    answer: Any = get_oldest_timestamp.raw(graph.table, client=graph.client)
    with as_specified("get_oldest_timestamp"):
        time = datetime.fromisoformat(answer["iso"])
        return (time if time.tzinfo else time.replace(tzinfo=UTC)).astimezone(UTC)


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


def root_seconds(answer: Mapping[str, Any], asked: Sequence[int]) -> NDArray[np.float64]:
    """Give the times of roots in seconds since 1970: shape (n,), in the order asked.

    Raises
    ------
    DecodeError
        The server answered for fewer roots: it drops those that it does not know, without saying
        which, so that no time can be put to a root.
    """
    import numpy as np

    _check_length("get_root_timestamps", answer["timestamp"], asked)
    return np.array(answer["timestamp"], dtype=np.float64)


def as_times(moments: NDArray[np.float64]) -> pd.DatetimeIndex:
    """Give seconds since 1970 as times in UTC, which the server counts in microseconds at most."""
    import pandas as pd

    return pd.DatetimeIndex(pd.to_datetime(moments, unit="s", utc=True)).round("us").as_unit("us")


def delta_roots(answer: Mapping[str, Any]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Give the roots that went and those that came: each (n,), int64 even when empty.

    A root that came and went within the time is in both, and the server repeats some.
    """
    return id_array(answer["old_roots"]), id_array(answer["new_roots"])


def past_ids(answer: Mapping[str, Any]) -> PastIds:
    """Give `past_id_map` (root to its past roots) and `future_id_map` (past root to root)."""
    past, future = answer["past_id_map"], answer["future_id_map"]
    return {
        "past_id_map": {int(root): [int(each) for each in ids] for root, ids in past.items()},
        "future_id_map": {int(root): int(later) for root, later in future.items()},
    }


def _refuse_unknown(graph: Graph, root_ids: NDArray[np.int64], operation: str) -> None:
    unknown = unknown_roots(graph, root_ids)
    if unknown.size:
        raise not_found(operation, unknown, _NO_ROOTS)


def _check_length(operation: str, values: Sequence[object], asked: Sequence[int]) -> None:
    if len(values) != len(asked):
        why = f"for {len(values)} of the {len(asked)} ids asked: some are no roots it knows"
        raise DecodeError("chunkedgraph", operation, 200, b"", why)

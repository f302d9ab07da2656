"""What the ChunkedGraph answers, as arrays; and the errors of answers that say nothing useful."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Sequence
from contextlib import contextmanager
from itertools import chain
from typing import TYPE_CHECKING, Any

from annotationframeworkclient._ids import id_array
from annotationframeworkclient.errors import DecodeError, NotFound, ServiceError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_SHOWN = 5  # ids that a message names: more would bury what it says of them


@contextmanager
def as_specified(operation: str) -> Generator[None]:
    """Turn what goes wrong in reading an answer into a `DecodeError`."""
    try:
        yield
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError) as error:
        says = f"misses {error}" if isinstance(error, KeyError) else f"is not as specified: {error}"
        raise DecodeError("chunkedgraph", operation, 200, b"", f"its body {says}") from None


@contextmanager
def explained(says: str, advice: str) -> Generator[None]:
    """Add advice to an error of the service that says something."""
    try:
        yield
    except ServiceError as error:
        if says in error.server_message:
            error.args = (f"{error}. {advice}",)
        raise


def given(**parameters: Any) -> dict[str, Any]:
    """Keep the parameters that are not None; without a time the server means its own now."""
    return {name: value for name, value in parameters.items() if value is not None}


def packed_ids(content: bytes) -> NDArray[np.int64]:
    """Read packed ids, which the server writes as unsigned ones; read-only, not copied."""
    import numpy as np

    # As signed ones, so that those past int64 are negative: one look at all of them, not two.
    return id_array(np.frombuffer(content, dtype="<i8"))


def id_pairs(pairs: Iterable[Sequence[int]]) -> NDArray[np.int64]:
    """Read pairs of ids: shape (n, 2), however many there are."""
    rows = list(pairs)
    if any(len(row) != 2 for row in rows):
        raise ValueError("an edge does not have two ends")
    return id_array(list(chain.from_iterable(rows))).reshape(-1, 2)


def numbers(values: Sequence[Any], *columns: int) -> NDArray[np.float64]:
    """Read numbers, infinities among them: shape (n,), or (n, columns)."""
    import numpy as np

    array = np.array(values, dtype=np.float64)
    return array.reshape(-1, *columns)


def not_found(operation: str, ids: NDArray[np.int64] | Sequence[int], why: str) -> NotFound:
    """Word the error about ids that the graph does not have: the first few, and how many."""
    shown = ", ".join(str(int(one)) for one in ids[:_SHOWN])
    more = f" and {len(ids) - _SHOWN} more" if len(ids) > _SHOWN else ""
    return NotFound(
        f"chunkedgraph {operation}: {why}: {shown}{more}",
        service="chunkedgraph",
        operation=operation,
        status=200,
        true_status=404,
    )

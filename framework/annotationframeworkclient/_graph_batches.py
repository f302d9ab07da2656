"""Work that is too much for one request: split, done in threads, its order kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

_AT_ONCE = 4  # requests in flight: enough to hide a server's latency, and it serves others too


def slices(length: int, size: int) -> list[slice]:
    """Split a length into slices of `size`, the last one shorter; none of nothing."""
    return [slice(start, min(start + size, length)) for start in range(0, length, size)]


def in_order(work: Callable[[Item], Result], items: Sequence[Item]) -> list[Result]:
    """Do the work of every item, a few at once, and give the results in the items' order.

    The first error, in that order, is raised; work that had not begun by then is left undone. One
    item is worked on without a thread.
    """
    if len(items) < 2:
        return [work(item) for item in items]
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(min(_AT_ONCE, len(items))) as pool:
        return list(pool.map(work, items))  # its iterator cancels the rest when one fails

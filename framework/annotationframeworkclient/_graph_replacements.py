"""What replaced a root that is no longer current, and how much of it went where."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotationframeworkclient import _graph_lookups as lookups
from annotationframeworkclient._graph import Graph
from annotationframeworkclient._graph_answers import as_specified, not_found
from annotationframeworkclient._graph_batches import slices
from annotationframeworkclient._graph_history import are_latest, times, unknown_roots
from annotationframeworkclient._graph_lineage import lineage
from annotationframeworkclient._graph_roots import roots
from annotationframeworkclient._ids import id_array

if TYPE_CHECKING:
    from collections.abc import Mapping

    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray

REPLACEMENTS = {
    "root_id": "int64",
    "status": "string",
    "replacement_id": "Int64",
    "overlap": "float64",
}
LEVEL2 = 2  # its nodes are small enough to tell what went where, and few enough to ask about
_ROOTS_AT_ONCE = 20  # a large root has 100,000 nodes in the second layer: 16 MB for them all


def replacements(
    graph: Graph, root_ids: NDArray[np.int64], *, at: float | None, size: int = _ROOTS_AT_ONCE
) -> pd.DataFrame:
    """Give what replaced each root: one row a root and replacement, as `REPLACEMENTS` says."""
    distinct = id_array(list(dict.fromkeys(root_ids.tolist())))
    status = _statuses(graph, distinct, at=at)
    stale = [root for root, is_now in status.items() if is_now not in ("current", "unknown")]
    shares: dict[int, dict[int, float]] = {}
    for part in slices(len(stale), size):
        shares |= overlaps(graph, id_array(stale[part]), at=at)
    rows: list[tuple[Any, ...]] = []
    for root, is_now in status.items():
        went = {root: 1.0} if is_now == "current" else shares.get(root, {})
        rows += [(root, is_now, other, share) for other, share in went.items()]
        rows += [] if went else [(root, is_now, None, None)]
    return _frame(rows)


def overlaps(
    graph: Graph, root_ids: NDArray[np.int64], *, at: float | None, stop_layer: int = LEVEL2
) -> dict[int, dict[int, float]]:
    """Give how much of each root is in which root at a time, the largest share first.

    A share is that of the root's nodes in a layer; a node that edits have changed is itself shared
    out by its supervoxels, since it leads to the old root for ever.
    """
    import numpy as np

    nodes = lookups.leaves_many(graph, root_ids, stop_layer=stop_layer)
    every = np.unique(np.concatenate([id_array(()), *nodes.values()]))
    found = roots(graph, every, at=at, unknown_as_zero=True)
    distinct = np.unique(found[found != 0])
    current = distinct[are_latest(graph, distinct, at=at)]
    is_stale = ~np.isin(found, current)
    parts = lookups.leaves_many(graph, every[is_stale]) if is_stale.any() else {}
    later = _roots_of_parts(graph, parts, at=at)
    owner: dict[int, int] = dict(zip(every.tolist(), found.tolist(), strict=True))
    return {root: _shares(below.tolist(), owner, later) for root, below in nodes.items()}


def suggestions(
    graph: Graph, root_id: int, *, at: float | None, stop_layer: int
) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """Give the roots that have something of a root, the one with most first, and how much.

    Raises
    ------
    NotFound
        Nothing of it was in any root then, or it is no root.
    """
    import numpy as np

    shares = overlaps(graph, id_array(root_id), at=at, stop_layer=stop_layer)[root_id]
    if not shares:
        why = "nothing of it was in any root then, or it is no root"
        raise not_found("get_leaves_many", [root_id], why)
    return id_array(list(shares)), np.array(list(shares.values()), dtype=np.float64)


def _statuses(graph: Graph, root_ids: NDArray[np.int64], *, at: float | None) -> dict[int, str]:
    """Say of each root, in order, what became of it; `later` if it came after the time."""
    import numpy as np

    unknown = unknown_roots(graph, root_ids)
    known = root_ids[~np.isin(root_ids, unknown)]
    is_latest = are_latest(graph, known, at=at)
    stale = known[~is_latest]
    status = dict.fromkeys(root_ids.tolist(), "unknown")
    status |= dict.fromkeys(known[is_latest].tolist(), "current")
    if stale.size:
        found = lineage(graph, stale, past=float(times(graph, stale).min()), future=at)
        with as_specified("get_lineage_graphs"):
            past = found if at is None else found.until(at)
            fates = {root: past.fate(root) for root in stale.tolist()}
        status |= {root: "later" if fate == "current" else fate for root, fate in fates.items()}
    return status


def _roots_of_parts(
    graph: Graph, parts: Mapping[int, NDArray[np.int64]], *, at: float | None
) -> dict[int, list[int]]:
    """Give the roots of the supervoxels of each node."""
    import numpy as np

    if not parts:
        return {}
    supervoxels = np.concatenate([*parts.values()])
    found = roots(graph, supervoxels, at=at, unknown_as_zero=True)
    ends = np.cumsum([len(part) for part in parts.values()])[:-1]
    return {node: each.tolist() for node, each in zip(parts, np.split(found, ends), strict=True)}


def _shares(
    nodes: list[int], owner: Mapping[int, int], later: Mapping[int, list[int]]
) -> dict[int, float]:
    shares: dict[int, float] = {}
    for node in nodes:
        owners = later.get(node) or [owner[node]]
        for root in owners:
            shares[root] = shares.get(root, 0.0) + 1 / len(owners) / len(nodes)
    shares.pop(0, None)  # what had no root then
    return dict(sorted(shares.items(), key=lambda share: (-share[1], share[0])))


def _frame(rows: list[tuple[Any, ...]]) -> pd.DataFrame:
    import pandas as pd

    columns = zip(*rows, strict=True) if rows else ((),) * len(REPLACEMENTS)
    named = zip(REPLACEMENTS.items(), columns, strict=True)
    return pd.DataFrame(
        {name: pd.Series(list(values), dtype=dtype) for (name, dtype), values in named}
    )

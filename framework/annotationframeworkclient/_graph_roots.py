"""Roots of supervoxels, however many, none of them made up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotationframeworkclient._graph import Graph
from annotationframeworkclient._graph_answers import as_specified, given, not_found, packed_ids
from annotationframeworkclient._graph_batches import in_order, slices
from annotationframeworkclient._graph_known import unknown_nodes
from annotationframeworkclient._ids import one_id
from annotationframeworkclient.errors import InvalidInput

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# 4 MB: the ingress refuses bodies over 10 MB, and many small requests cost more time than few.
_IDS_A_REQUEST = 500_000
_NO_ROOT = "these had no root then, or are no nodes of this graph"


def roots(
    graph: Graph,
    node_ids: NDArray[np.int64],
    *,
    at: float | None = None,
    stop_layer: int | None = None,
    unknown_as_zero: bool = False,
    size: int = _IDS_A_REQUEST,
) -> NDArray[np.int64]:
    """Give the root of each node, in order; 0 for 0, and if asked for what has none.

    Raises
    ------
    NotFound
        A node has no root.
    """
    import numpy as np

    found = np.empty(len(node_ids), dtype=np.int64)

    def look_up(part: slice) -> bool:
        batch = _batch(graph, node_ids[part], at=at, stop_layer=stop_layer)
        found[part] = batch  # into its place at once: ten million answers are not held twice
        return bool(batch.all())

    have_all = in_order(look_up, slices(len(node_ids), size))
    if not unknown_as_zero and not all(have_all):
        missing = node_ids[(found == 0) & (node_ids != 0)]
        if missing.size:
            raise not_found("get_roots_binary", missing, _NO_ROOT)
    return found


def root(graph: Graph, node_id: int, *, at: float | None, stop_layer: int | None) -> int:
    """Give the root of one node.

    Raises
    ------
    NotFound
        It has none.
    """
    import numpy as np

    from annotationframework_api.chunkedgraph.api.lookups import get_root

    answer = get_root.raw(
        graph.table, node_id, client=graph.client, **given(timestamp=at, stop_layer=stop_layer)
    )
    with as_specified("get_root"):
        found = one_id(answer["root_id"])
    ids = np.array([node_id])
    if not _without_echoes(graph, ids, np.array([found]), stop_layer).all():
        raise not_found("get_root", ids, _NO_ROOT)
    return found


def checked_layer(stop_layer: int | None) -> int | None:
    """Take the layer at which to stop; None means the roots'.

    Raises
    ------
    InvalidInput
        It is no whole number from 1.
    """
    if stop_layer is None:
        return None
    if one_id(stop_layer, name="stop_layer") < 1:
        raise InvalidInput(f"stop_layer={stop_layer}: layers count from 1, the supervoxels'")
    return int(stop_layer)


def _batch(
    graph: Graph, node_ids: NDArray[np.int64], *, at: float | None, stop_layer: int | None
) -> NDArray[np.int64]:
    from annotationframework_api.chunkedgraph.api.lookups import get_roots_binary

    answer = get_roots_binary.raw(
        graph.table,
        client=graph.client,
        body=node_ids.tobytes(),
        **given(timestamp=at, stop_layer=stop_layer),
    )
    with as_specified("get_roots_binary"):
        found = packed_ids(answer)
        if len(found) != len(node_ids):
            raise ValueError(f"{len(found)} roots for {len(node_ids)} ids")
    return _without_echoes(graph, node_ids, found, stop_layer)


def _without_echoes(
    graph: Graph,
    node_ids: NDArray[np.int64],
    found: NDArray[np.int64],
    stop_layer: int | None,
) -> NDArray[np.int64]:
    """Put 0 for each node that the server only repeats.

    It gives back what it was given where it finds nothing at all, and for every id of the roots'
    layer without a look.
    """
    import numpy as np

    repeats = found == node_ids
    if not repeats.any():
        return found
    echoes = repeats & (node_ids != 0)
    layers = graph.layers()
    too_low = layers.of(node_ids) < (stop_layer or layers.count)
    unknown = unknown_nodes(graph, np.unique(node_ids[echoes & ~too_low]))
    wrong = echoes & (too_low | np.isin(node_ids, unknown))
    return np.where(wrong, 0, found)

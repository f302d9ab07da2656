"""Whether the graph has a node at all: many answers are the same for unknown ones as for known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotationframeworkclient._graph import Graph
from annotationframeworkclient._graph_answers import as_specified, not_found
from annotationframeworkclient._graph_batches import in_order, slices
from annotationframeworkclient._ids import id_array

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_NODES_A_REQUEST = 10_000  # they go as JSON, 20 bytes each


def unknown_nodes(
    graph: Graph, node_ids: NDArray[np.int64], *, size: int = _NODES_A_REQUEST
) -> NDArray[np.int64]:
    """Give those nodes that the graph never had, of whatever layer, in their order."""
    import numpy as np

    from annotationframework_api.chunkedgraph.api.history import get_valid_nodes

    def known(part: slice) -> NDArray[np.int64]:
        asked = node_ids[part].tolist()
        answer = get_valid_nodes.raw(graph.table, client=graph.client, body={"node_ids": asked})
        with as_specified("get_valid_nodes"):
            return id_array(answer["valid_roots"])

    parts = in_order(known, slices(len(node_ids), size))
    return node_ids[~np.isin(node_ids, np.concatenate(parts))] if parts else node_ids


def check_known(graph: Graph, node_ids: NDArray[np.int64], operation: str) -> None:
    """Refuse nodes that the graph never had.

    Raises
    ------
    NotFound
        It has none of these ids, or not all of them.
    """
    unknown = unknown_nodes(graph, node_ids)
    if unknown.size:
        raise not_found(operation, unknown, "the graph never had such a node")

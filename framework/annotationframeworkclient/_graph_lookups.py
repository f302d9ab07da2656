"""What nodes are made of, and what lies between them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotationframeworkclient._graph import Graph
from annotationframeworkclient._graph_answers import (
    as_specified,
    explained,
    given,
    id_pairs,
    numbers,
)
from annotationframeworkclient._graph_batches import in_order, slices
from annotationframeworkclient._graph_known import check_known
from annotationframeworkclient._ids import id_array
from annotationframeworkclient.errors import DecodeError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_ROOTS_A_REQUEST = 50  # a large root has a million leaves, 20 MB of JSON


def children(graph: Graph, node_id: int) -> NDArray[np.int64]:
    """Give the nodes right below a node."""
    from annotationframework_api.chunkedgraph.api.lookups import get_children

    answer = get_children.raw(graph.table, node_id, client=graph.client)
    with as_specified("get_children"):
        below = id_array(answer["children_ids"])
    return below if below.size else _if_known(graph, node_id, below, "get_children")


def leaves(graph: Graph, node_id: int, **limits: Any) -> NDArray[np.int64]:
    """Give what a node has in a layer, within bounds."""
    from annotationframework_api.chunkedgraph.api.lookups import get_leaves

    answer = get_leaves.raw(graph.table, node_id, client=graph.client, **given(**limits))
    with as_specified("get_leaves"):
        found = id_array(answer["leaf_ids"])
    return found if found.size else _if_known(graph, node_id, found, "get_leaves")


def leaves_many(
    graph: Graph, node_ids: NDArray[np.int64], *, size: int = _ROOTS_A_REQUEST, **limits: Any
) -> dict[int, NDArray[np.int64]]:
    """Give what each node has in a layer, within bounds, in the order of the nodes."""
    from annotationframework_api.chunkedgraph.api.lookups import get_leaves_many

    distinct: list[int] = list(dict.fromkeys(node_ids.tolist()))

    def look_up(part: slice) -> dict[int, NDArray[np.int64]]:
        asked: Any = distinct[part]  # the spec's ids may be text too
        answer: Any = get_leaves_many.raw(
            graph.table, client=graph.client, body={"node_ids": asked}, **given(**limits)
        )
        with as_specified("get_leaves_many"):
            return {node: id_array(answer[str(node)]) for node in asked}

    batches = in_order(look_up, slices(len(distinct), size))
    found = {node: below for batch in batches for node, below in batch.items()}
    empty = [node for node, below in found.items() if not below.size]
    if empty:  # an unknown node has none either
        check_known(graph, id_array(empty), "get_leaves_many")
    return found


def covering_nodes(graph: Graph, node_ids: NDArray[np.int64]) -> NDArray[np.int64]:
    """Give the fewest nodes that have just these below them."""
    from annotationframework_api.chunkedgraph.api.lookups import get_minimal_covering_nodes

    advice = "The service cannot tell when the nodes are all there is of an object: see get_roots"
    with explained("need at least one array to concatenate", advice):
        answer: Any = get_minimal_covering_nodes.raw(
            graph.table, client=graph.client, body={"node_ids": node_ids.tolist()}
        )
    with as_specified("get_minimal_covering_nodes"):
        return id_array(answer)


def subgraph(
    graph: Graph, root_id: int, bounds: str | None
) -> tuple[NDArray[np.int64], NDArray[np.float64], NDArray[np.int64]]:
    """Give the edges between supervoxels, their affinities and areas."""
    from annotationframework_api.chunkedgraph.api.lookups import get_subgraph

    answer: Any = get_subgraph.raw(
        graph.table, root_id, client=graph.client, **given(bounds=bounds)
    )
    with as_specified("get_subgraph"):
        edges = id_pairs(answer["nodes"])
        affinities, areas = numbers(answer["affinities"]), id_array(answer["areas"], name="area")
        if not len(edges) == len(affinities) == len(areas):
            counts = f"{len(edges)} edges, {len(affinities)} affinities, {len(areas)} areas"
            raise ValueError(counts)
    return edges, affinities, areas


def level2_graph(graph: Graph, root_id: int, bounds: str | None) -> NDArray[np.int64]:
    """Give the edges between nodes of the second layer."""
    from annotationframework_api.chunkedgraph.api.lookups import get_level2_graph

    operation = "get_level2_graph"
    # Not raw: whether the bounds were heeded is in a header.
    answer = get_level2_graph.sync_detailed(
        graph.table, root_id, client=graph.client, **given(bounds=bounds)
    )
    with as_specified(operation):
        edges = id_pairs(answer.parsed.to_dict()["edge_graph"])
    if bounds is not None and answer.headers.get("used-bounds", "").lower() != "true":
        why = "this version of the service takes no notice of bounds: ask without"
        raise DecodeError("chunkedgraph", operation, answer.status_code, b"", why)
    if not len(edges):
        check_known(graph, id_array(root_id), operation)
    return edges


def contact_sites(
    graph: Graph, root_id: int, bounds: str | None, *, partners: bool
) -> dict[str, Any]:
    """Give where a root touches others: the versions of the service that we know all fail."""
    from annotationframework_api.chunkedgraph.api.lookups import get_contact_sites

    advice = "This version of the service cannot find contact sites, whatever it is asked"
    with explained("unexpected keyword argument", advice):
        return get_contact_sites.raw(
            graph.table,
            root_id,
            client=graph.client,
            partners=partners,
            **given(bounds=bounds),
        )


def path(
    graph: Graph,
    root_id: int,
    ends: NDArray[np.float64],
    *,
    precision_mode: bool,
) -> tuple[NDArray[np.float64], NDArray[np.int64], NDArray[np.int64]]:
    """Give the path between two points of a root: centroids, nodes, and nodes without one."""
    from annotationframework_api.chunkedgraph.api.lookups import find_path

    body: Any = [[root_id, *point] for point in ends.tolist()]
    with explained("index 0 is out of bounds", "Is each point, in nm, inside this very root?"):
        answer: Any = find_path.raw(
            graph.table, client=graph.client, body=body, precision_mode=precision_mode
        )
    with as_specified("find_path"):
        centroids = numbers(answer["centroids_list"], 3)
        return centroids, id_array(answer["l2_path"]), id_array(answer["failed_l2_ids"])


def _if_known(
    graph: Graph, node_id: int, found: NDArray[np.int64], operation: str
) -> NDArray[np.int64]:
    check_known(graph, id_array(node_id), operation)
    return found

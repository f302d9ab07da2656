"""What is below nodes, beside them, and between them."""

import pickle
from collections.abc import Iterable, Sequence
from importlib import import_module
from typing import Any

from starlette.responses import Response

from annotationframeworkclient.sandbox.routing import Resources
from annotationframeworkclient.sandbox.segmentation.chunked_ids import (
    LAYERS,
    chunk_of,
    layer_of,
)
from annotationframeworkclient.sandbox.segmentation.graph import ChunkedGraph
from annotationframeworkclient.sandbox.segmentation.places import (
    chunk_centre,
    supervoxel_at,
)
from annotationframeworkclient.sandbox.segmentation.question import (
    Bounds,
    Question,
    Wrap,
    as_ids,
    binary_answer,
    ids_in,
)
from annotationframeworkclient.sandbox.segmentation.volume import Edge


def nodes(view: Wrap) -> Resources:
    """Return the resources under a table that show what nodes are made of."""
    return {
        "/node/{node}/children": {"GET": view(_children)},
        "/node/{node}/leaves": {"GET": view(_leaves)},
        "/node/leaves_many": {"POST": view(_leaves_many)},
        "/leaves_many": {"POST": view(_leaves_many)},
        "/minimal_covering_nodes": {"POST": view(_covering_nodes)},
        "/node/{node}/subgraph": {"GET": view(_subgraph)},
        "/node/{node}/lvl2_graph": {"GET": view(_level2_graph)},
        "/node/{node}/contact_sites": {"GET": view(_contact_sites)},
        "/node/contact_sites_pair/{first}/{second}": {"GET": view(_contact_sites_of_pair)},
        "/graph/find_path": {"POST": view(_path)},
        "/l2_chunk_children/{node}": {"GET": view(_chunk_children)},
        "/l2_chunk_children_binary/{node}": {"GET": view(_chunk_children_binary)},
    }


def _children(question: Question) -> Response:
    return question.answer({"children_ids": list(question.graph.children(question.node))})


def _leaves(question: Question) -> Response:
    return question.answer({"leaf_ids": _below(question, question.node)})


def _leaves_many(question: Question) -> Response:
    found = {str(node): _below(question, node) for node in question.ids()}
    return question.answer(found)


def _below(question: Question, node: int) -> list[int]:
    bounds, layer = question.bounds(), question.layer(default=1)
    below = question.graph.leaves(node, layer)
    if bounds is None:
        return list(below)
    return [leaf for leaf in below if any(map(bounds.hold, _chunked(question.graph, leaf)))]


def _chunked(graph: ChunkedGraph, node: int) -> Sequence[int]:
    """Return the nodes that say in which chunks of the lowest layers a node is."""
    return (node,) if layer_of(node) <= 2 else graph.leaves(node)


def _covering_nodes(question: Question) -> Response:
    wanted = ids_in(question.body) if question.flag("is_binary") else question.ids()
    if not wanted:
        raise ValueError("zero-size array to reduction operation minimum which has no identity")
    found = _covering(question.graph, wanted)
    if not found:
        raise ValueError("need at least one array to concatenate")
    return binary_answer(found) if question.flag("as_array") else question.answer(found)


def _covering(graph: ChunkedGraph, wanted: Iterable[int]) -> list[int]:
    """Put nodes together into those above whose children are all wanted, but for the roots."""
    covering = set(wanted)
    for layer in range(3, LAYERS + 1):
        above = {graph.ancestor(node, layer) for node in covering} - {None} - covering
        for node in above:
            children = set(graph.leaves(node, layer - 1)) if node is not None else set[int]()
            if children and children <= covering and node is not None:
                covering = covering - children | {node}
    return sorted(node for node in covering if layer_of(node) < LAYERS)


def _subgraph(question: Question) -> Response:
    root = question.graph.roots.get(question.node)
    if root is None:
        raise IndexError("index 0 is out of bounds for axis 0 with size 0")
    edges = _ordered(_inside(root.edges, question.bounds()))
    return question.answer(
        {
            "nodes": [[edge.first, edge.second] for edge in edges],
            "affinities": [edge.affinity for edge in edges],
            "areas": [edge.area for edge in edges],
        }
    )


def _inside(edges: Iterable[Edge], bounds: Bounds | None) -> list[Edge]:
    if bounds is None:
        return list(edges)
    return [edge for edge in edges if bounds.hold(edge.first) and bounds.hold(edge.second)]


def _ordered(edges: Iterable[Edge]) -> list[Edge]:
    """Return edges as the service does: those between chunks last, and both ways."""
    own, between = list[Edge](), list[Edge]()
    for edge in edges:
        if chunk_of(edge.first) == chunk_of(edge.second):
            own.append(edge)
        else:
            between += [edge, Edge(edge.second, edge.first, edge.affinity, edge.area)]
    return own + between


def _level2_graph(question: Question) -> Response:
    bounds = question.bounds()
    answer = question.answer({"edge_graph": _level2_edges(question.graph, question.node, bounds)})
    answer.headers["used-bounds"] = str(bounds is not None)
    return answer


def _level2_edges(graph: ChunkedGraph, node: int, bounds: Bounds | None = None) -> list[list[int]]:
    root = graph.roots.get(node)
    if root is None:
        return []
    pairs = {
        (root.tree.parents[edge.first], root.tree.parents[edge.second])
        for edge in _inside(root.edges, bounds)
    }
    return sorted([*sorted(pair)] for pair in pairs if len(set(pair)) > 1)


def _contact_sites(_question: Question) -> Response:
    function = "ChunkedGraph.get_subgraph_edges()"
    raise TypeError(f"{function} got an unexpected keyword argument 'connected_edges'")


def _contact_sites_of_pair(_question: Question) -> Response:
    raise NameError("name 'contact_sites' is not defined")


def _path(question: Question) -> Response:
    points = question.json()
    if len(points) != 2:
        raise AssertionError
    graph = question.graph
    first, last = (supervoxel_at(graph, as_ids(point[:1])[0], point[1:]) for point in points)
    if first is None or last is None:
        raise IndexError("index 0 is out of bounds for axis 0 with size 0")
    path = _shortest_path(graph, first, last)
    return question.answer(
        {
            "centroids_list": [chunk_centre(node) for node in path],
            "failed_l2_ids": [],
            "l2_path": path,
        }
    )


def _shortest_path(graph: ChunkedGraph, first: int, last: int) -> list[int]:
    networkx: Any = import_module("networkx")  # it is no use but to the sandbox
    root = graph.roots[graph.root_of(first) or 0]
    level2 = networkx.Graph(_level2_edges(graph, root.id))
    ends = root.tree.parents[first], root.tree.parents[last]
    level2.add_nodes_from(ends)
    path: list[int] = networkx.shortest_path(level2, *ends)
    return path


def _chunk_children(question: Question) -> Response:
    if not question.flag("as_array"):
        raise TypeError("Object of type bytes is not JSON serializable")
    return question.answer({"l2_chunk_children": _children_in_chunk(question)})


def _chunk_children_binary(question: Question) -> Response:
    pairs = _children_in_chunk(question)
    if question.flag("as_array"):
        return binary_answer(pairs)
    below: dict[int, list[int]] = {}
    for node, child in zip(pairs[::2], pairs[1::2], strict=True):
        below.setdefault(node, []).append(child)
    return Response(pickle.dumps(below), media_type="text/html")


def _children_in_chunk(question: Question) -> list[int]:
    """Return the nodes of the second layer in a chunk, each beside each of its children."""
    graph, when = question.graph, question.time()
    chunk = chunk_of(question.node)
    found = [
        node
        for node in graph.nodes
        if layer_of(node) == 2 and chunk_of(node) == chunk and graph.is_current(node, when)
    ]
    return [number for node in found for child in graph.children(node) for number in (node, child)]

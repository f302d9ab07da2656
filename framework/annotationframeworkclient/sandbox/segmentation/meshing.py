"""The meshing service: which fragments make up the mesh of an object. There are no meshes."""

import json
from collections.abc import Sequence
from typing import Any

from starlette.responses import Response

from annotationframeworkclient.sandbox.routing import Resources
from annotationframeworkclient.sandbox.segmentation.chunked_ids import (
    CHUNK_SIZE,
    chunk_of,
    layer_of,
    node_id,
    segment_of,
)
from annotationframeworkclient.sandbox.segmentation.graph import BEGIN
from annotationframeworkclient.sandbox.segmentation.graph_info import HIGHEST_MESHED_LAYER
from annotationframeworkclient.sandbox.segmentation.question import Question, Wrap

_YES = ("true", "True", "1", True, 1)


def meshing(view: Wrap, edit: Wrap) -> Resources:
    """Return the resources of meshes under a table."""
    return {
        "/manifest/{node}:{detail}": {"GET": view(_manifest)},
        "/node/{node}/validfragments": {"GET": view(_valid_fragments)},
        "/remeshing": {"POST": edit(_remesh)},
    }


def _manifest(question: Question) -> Response:
    options = _options(question)
    layer = int(options.get("start_layer") or HIGHEST_MESHED_LAYER)
    nodes = _meshed(question, layer)
    manifest: dict[str, Sequence[object]] = {
        "fragments": [_fragment(node, is_first=_is_first(question, node)) for node in nodes]
    }
    if options.get("return_seg_ids") in _YES:
        manifest["seg_ids"] = nodes
    if options.get("return_seg_id_layers") in _YES:
        manifest["seg_id_layers"] = [layer_of(node) for node in nodes]
    if options.get("return_seg_chunk_coordinates") in _YES:
        manifest["seg_chunk_coordinates"] = [list(chunk_of(node)) for node in nodes]
    return question.answer(manifest)


def _options(question: Question) -> dict[str, Any]:
    body: dict[str, Any] = json.loads(question.body or b"{}")
    return {**question.request.query_params, **body}


def _meshed(question: Question, layer: int) -> list[int]:
    graph, bounds = question.graph, question.bounds()
    nodes = graph.leaves(question.node, layer)
    if bounds is None:
        return list(nodes)
    return [node for node in nodes if any(map(bounds.hold, graph.leaves(node)))]


def _is_first(question: Question, node: int) -> bool:
    return question.graph.made(node) == BEGIN


def _fragment(node: int, *, is_first: bool) -> str:
    """Return the name of a mesh: in a shard if it is of the beginning, else by its place."""
    layer, chunk, segment = layer_of(node), chunk_of(node), segment_of(node)
    if is_first:
        shard = f"{segment >> 3}-{layer}.shard:{segment & 7}"
        return f"~{node}:{layer}:{node_id(layer, chunk, 0)}:{shard}"
    sizes = [size << layer - 2 for size in CHUNK_SIZE]
    place = zip(chunk, sizes, strict=True)
    return f"{node}:0:{'_'.join(f'{n * size}-{(n + 1) * size}' for n, size in place)}"


def _valid_fragments(_question: Question) -> Response:
    function = "get_highest_child_nodes_with_meshes()"
    raise TypeError(f"{function} got an unexpected keyword argument 'stop_layer'")


def _remesh(question: Question) -> Response:
    question.ids("new_lvl2_ids")
    return Response(status_code=202, media_type="text/html")

"""The roots of nodes: one, many, as bytes or as JSON."""

from collections.abc import Sequence
from datetime import datetime

from starlette.responses import Response

from annotationframeworkclient.sandbox.routing import Resources
from annotationframeworkclient.sandbox.segmentation.chunked_ids import LAYERS, layer_of
from annotationframeworkclient.sandbox.segmentation.question import (
    BadRequest,
    Question,
    Wrap,
    binary_answer,
    ids_in,
)


def roots(view: Wrap) -> Resources:
    """Return the resources under a table that look roots up."""
    return {
        "/node/{node}/root": {"GET": view(_root)},
        "/roots_binary": {"POST": view(_roots_binary)},
        "/roots": {"POST": view(_roots)},
        "/roots_from_coords": {"POST": view(_roots_from_coordinates)},
    }


def _root(question: Question) -> Response:
    node, when = question.node, question.time()
    try:
        layer = question.layer(default=LAYERS)
    except ValueError as error:
        raise BadRequest(f"stop_layer is not an integer {error}") from None
    found = node if _is_there(node, layer) else question.graph.ancestor(node, layer, when)
    if found is None:
        shown = when or question.ledger.now()
        raise RuntimeError(f"Cannot find root id {node}, {layer}, {shown}")
    return question.answer({"root_id": found})


def _roots_binary(question: Question) -> Response:
    return binary_answer(_found(question, ids_in(question.body)))


def _roots(question: Question) -> Response:
    return question.answer({"root_ids": _found(question, question.ids())})


def _roots_from_coordinates(_question: Question) -> Response:
    module = "module 'pychunkedgraph.app.segmentation.common'"
    raise AttributeError(f"{module} has no attribute 'handle_roots_from_coord'")


def _found(question: Question, nodes: Sequence[int]) -> list[int]:
    """Return the root of each node: zero for those that have none, unless that is all of them."""
    layer, when = question.layer(default=LAYERS), question.time()
    known = {node: _lookup(question, node, layer, when) for node in dict.fromkeys(nodes)}
    climbing = [node for node in known if not _is_there(node, layer)]
    if climbing and all(known[node] is None for node in climbing):
        return list(nodes)
    missing = None in known.values()
    if missing and not _says_yes(question.parameter("fail_to_zero"), default=True):
        raise KeyError
    if (missing or layer < LAYERS) and _says_yes(question.parameter("assert_roots"), default=False):
        raise AssertionError("roots not found for some IDs")
    return [known[node] or 0 for node in nodes]


def _lookup(question: Question, node: int, layer: int, when: datetime | None) -> int | None:
    return node if _is_there(node, layer) else question.graph.ancestor(node, layer, when)


def _is_there(node: int, layer: int) -> bool:
    """Say whether a node is as high as it has to be, so that nobody asks whether it exists."""
    return layer_of(node) >= layer


def _says_yes(value: str | None, *, default: bool) -> bool:
    """Read a flag as the service does: any word is a yes, even False."""
    return default if value is None else bool(value)

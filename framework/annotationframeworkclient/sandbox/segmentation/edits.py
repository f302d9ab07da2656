"""Edits: merges, splits, their previews, and their undoing."""

from collections.abc import Sequence
from typing import Any

from starlette.responses import Response

from annotationframeworkclient.sandbox.routing import Resources
from annotationframeworkclient.sandbox.segmentation.chunked_ids import chunk_of
from annotationframeworkclient.sandbox.segmentation.graph import Operation
from annotationframeworkclient.sandbox.segmentation.places import supervoxel_at
from annotationframeworkclient.sandbox.segmentation.question import (
    BadRequest,
    Question,
    Wrap,
    as_ids,
)

_FARTHEST = 3  # chunks


def edits(view: Wrap, edit: Wrap, look_up: Wrap, administrate: Wrap) -> Resources:
    """Return the resources under a table that edit the graph, or show what an edit would do."""
    return {
        "/merge": {"POST": edit(_merge)},
        "/split": {"POST": edit(_split)},
        "/graph/split_preview": {"POST": view(_preview)},
        "/undo": {"POST": edit(lambda question: _repeat(question, "undo"))},
        "/redo": {"POST": edit(lambda question: _repeat(question, "redo"))},
        "/rollback_user": {"POST": administrate(_roll_back)},
        "/supervoxel_lookup": {"POST": look_up(_supervoxels)},
    }


def _merge(question: Question) -> Response:
    points = question.json()
    if len(points) != 2:
        raise AssertionError
    first, second = (_supervoxel(question, point) for point in points)
    _check_distance(first, second, int(question.parameter("chebyshev_distance") or _FARTHEST))
    return _done(question, question.ledger.edit("merge", first, second, user_id=question.user.id))


def _check_distance(first: int, second: int, farthest: int) -> None:
    chunks = zip(chunk_of(first), chunk_of(second), strict=True)
    if max(abs(one - other) for one, other in chunks) > farthest:
        text = "Chebyshev distance between merge points exceeded allowed maximum"
        raise BadRequest(f"{text} ({farthest}).")


def _split(question: Question) -> Response:
    sides = _sides(question)
    return _done(question, question.ledger.edit("split", *sides, user_id=question.user.id))


def _preview(question: Question) -> Response:
    sources, sinks = _sides(question)
    if set(sources) & set(sinks):
        raise AssertionError
    parts = [list(part) for part in question.graph.parts(sources, sinks)]
    return question.answer(
        {"supervoxel_connected_components": parts, "illegal_split": len(parts) != 2}
    )


def _sides(question: Question) -> tuple[list[int], list[int]]:
    body = question.json()
    sources, sinks = (
        [_supervoxel(question, point) for point in body[side]] for side in ("sources", "sinks")
    )
    if not sources or not sinks:
        raise ValueError("need at least one array to concatenate")
    return sources, sinks


def _supervoxel(question: Question, point: Sequence[Any]) -> int:
    """Return the supervoxel that a user pointed at: an id, and where it is in nanometres."""
    node, place = as_ids(point[:1])[0], point[1:]
    found = supervoxel_at(question.graph, node, place)
    if found is None:
        text = f"Could not determine supervoxel ID for coordinates {[list(place)]} - Lookup stage."
        raise BadRequest(text)
    return found


def _repeat(question: Question, kind: str) -> Response:
    number = question.json()["operation_id"]
    operation = question.graph.operations.get(number)
    if operation is None or operation.failure:
        raise TypeError("Could not determine graph operation type.")
    return _done(question, question.ledger.edit(kind, number, user_id=question.user.id))


def _done(question: Question, operation: Operation | None) -> Response:
    if operation is None:  # there was nothing to do
        return question.answer({"new_root_ids": [], "operation_id": None})
    return question.answer({"new_root_ids": list(operation.after), "operation_id": operation.id})


def _roll_back(question: Question) -> Response:
    """Undo what a user did, newest first."""
    user_id = int(question.parameter("user_id") or 0)
    wanted = [
        operation.id
        for operation in question.graph.operations.values()
        if operation.user_id == user_id and not operation.failure
    ]
    for number in reversed(wanted):
        question.ledger.edit("undo", number, user_id=user_id)
    return question.answer({"operation_id": wanted})


def _supervoxels(question: Question) -> Response:
    return question.answer([_supervoxel(question, point) for point in question.json()])

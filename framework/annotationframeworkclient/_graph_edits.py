"""Edits of the graph: checked, sent once, and accounted for."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypedDict

from attrs import frozen

from annotationframeworkclient._graph import Graph
from annotationframeworkclient._graph_answers import as_specified
from annotationframeworkclient._graph_bounds import points_nm
from annotationframeworkclient._ids import id_array, one_id
from annotationframeworkclient.errors import DecodeError, InvalidInput, OutcomeUnknown

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_HERE = "client.chunkedgraph"


class EditResult(TypedDict):
    """What an edit made."""

    operation_id: int
    new_root_ids: list[int]


@frozen
class SplitPreview:
    """What a split would leave: the supervoxels of the sources' part, the sinks', and others."""

    parts: Sequence[NDArray[np.int64]]
    is_legal: bool

    @property
    def source_part(self) -> NDArray[np.int64]:
        """What stays with the sources; nothing where there is no such part."""
        return self._part(0)

    @property
    def sink_part(self) -> NDArray[np.int64]:
        """What stays with the sinks; nothing where there is no such part."""
        return self._part(1)

    def _part(self, at: int) -> NDArray[np.int64]:
        return self.parts[at] if at < len(self.parts) else id_array([])


def merge(graph: Graph, supervoxels: NDArray[np.int64], points: NDArray[np.float64]) -> EditResult:
    """Join the objects of two supervoxels at two points in nm."""
    from annotationframework_api.chunkedgraph.api.edits import merge as operation

    body = _nodes_at(supervoxels.tolist(), points)
    look = f"{_HERE}.get_roots({supervoxels.tolist()}) gives one root twice if it was"
    with _sent_once(look):
        answer: Any = operation.raw(graph.table, client=graph.client, body=body, priority=False)
        return _result("merge", answer)


def split(graph: Graph, root_id: int, sources: list[Any], sinks: list[Any]) -> EditResult:
    """Part a root between sources and sinks, as `seeds` gives them."""
    from annotationframework_api.chunkedgraph.api.edits import split as operation

    body: Any = {"sources": sources, "sinks": sinks}
    with _sent_once(f"{_HERE}.is_latest_roots([{root_id}]) is False if it was"):
        answer: Any = operation.raw(graph.table, client=graph.client, body=body, priority=False)
        return _result("split", answer)


def undo(graph: Graph, operation_id: int) -> EditResult:
    """Take an edit back."""
    from annotationframework_api.chunkedgraph.api.edits import undo as operation

    body: Any = {"operation_id": operation_id}
    look = (
        f"{_HERE}.get_operation_details([{operation_id}]) names the edit's roots, and "
        f"{_HERE}.is_latest_roots of them is False if it was"
    )
    with _sent_once(look):
        answer: Any = operation.raw(graph.table, client=graph.client, body=body, priority=False)
        return _result("undo", answer)


def preview(graph: Graph, sources: list[Any], sinks: list[Any]) -> SplitPreview:
    """Say what a split would leave; nothing is changed."""
    from annotationframework_api.chunkedgraph.api.edits import preview_split

    body: Any = {"sources": sources, "sinks": sinks}
    answer: Any = preview_split.raw(graph.table, client=graph.client, body=body)
    with as_specified("preview_split"):
        parts = [id_array(part) for part in answer["supervoxel_connected_components"]]
        return SplitPreview(parts, not answer["illegal_split"])


def remesh(graph: Graph, chunk_ids: NDArray[np.int64]) -> None:
    """Have the meshes of nodes of the second layer made anew."""
    from annotationframework_api.chunkedgraph.api.meshes import remesh as operation

    operation.raw(graph.table, client=graph.client, body={"new_lvl2_ids": chunk_ids.tolist()})


def merge_ends(
    supervoxels: object, coords: object, resolution: object
) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """Take the two supervoxels of a merge and a point in each, which become nm.

    Raises
    ------
    InvalidInput
        They are not two with a point each, or the resolution is not three numbers above zero.
    """
    pair, points = id_array(supervoxels, name="supervoxel"), points_nm(coords, name="coords")
    size = points_nm(resolution, name="resolution")
    if (len(pair), len(points)) != (2, 2):
        raise InvalidInput(
            f"{len(pair)} supervoxels and {len(points)} coords: a merge takes two of each"
        )
    if pair[0] == pair[1]:
        raise InvalidInput(f"supervoxel {pair[0]} twice: a merge joins two")
    if len(size) != 1 or (size <= 0).any():
        raise InvalidInput(f"resolution {resolution!r}: give three numbers above zero, in nm")
    return pair, points * size


def sides(
    root_id: int,
    source_points: object,
    sink_points: object,
    source_supervoxels: Sequence[Any] | NDArray[Any] | None,
    sink_supervoxels: Sequence[Any] | NDArray[Any] | None,
) -> tuple[list[Any], list[Any]]:
    """Give the sources and the sinks of a split, as the service takes them.

    Raises
    ------
    InvalidInput
        There is not one supervoxel for each point, or one is on both sides: the service breaks on
        that.
    """
    sources = _side(root_id, source_points, source_supervoxels, name="source")
    sinks = _side(root_id, sink_points, sink_supervoxels, name="sink")
    both = ({row[0] for row in sources} & {row[0] for row in sinks}) - {root_id}
    if both:
        raise InvalidInput(f"on both sides of the split: {', '.join(map(str, sorted(both)))}")
    return sources, sinks


def _side(
    root_id: int, points: object, supervoxels: Sequence[Any] | NDArray[Any] | None, *, name: str
) -> list[Any]:
    where = points_nm(points, name=f"{name}_points")
    given = [None] * len(where) if supervoxels is None else list(supervoxels)
    if len(given) != len(where):
        raise InvalidInput(
            f"{len(given)} {name}_supervoxels for {len(where)} {name}_points: give one for each, "
            "None where it is not known"
        )
    nodes = [root_id if one is None else one_id(one, name=f"{name} supervoxel") for one in given]
    return _nodes_at(nodes, where)


def _nodes_at(nodes: Sequence[int], points: NDArray[np.float64]) -> list[Any]:
    return [[node, *point] for node, point in zip(nodes, points.tolist(), strict=True)]


def _result(operation: str, answer: Any) -> EditResult:
    with as_specified(operation):
        roots = id_array(answer["new_root_ids"]).tolist()
        return {"operation_id": one_id(answer["operation_id"]), "new_root_ids": roots}


@contextmanager
def _sent_once(look: str) -> Generator[None]:
    """Say of an edit whose answer was lost, or makes no sense, how to find out about it."""
    try:
        yield
    except OutcomeUnknown as error:
        error.args = (f"{error}. Find out: {look}",)
        raise
    except DecodeError as error:
        raise OutcomeUnknown(
            f"{error}. The edit may have been made. Find out: {look}",
            service="chunkedgraph",
            operation=error.operation,
        ) from error

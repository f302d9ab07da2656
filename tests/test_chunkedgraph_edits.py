"""Merging, parting and undoing: checked before, sent once, and accounted for after."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any, cast

import numpy as np
import pytest
from tests.graph_server import GraphServer, as_json
from tests.loopback import Answer, Fault, Reply

from annotationframeworkclient.chunkedgraph import ChunkedGraphClientV1
from annotationframeworkclient.errors import (
    BadRequest,
    Conflict,
    InvalidId,
    InvalidInput,
    NotFound,
    OutcomeUnknown,
)
from annotationframeworkclient.sandbox import Sandbox

ROOT, OTHER = 288230376151711751, 288230376151711752
PAIR = [72128031501582344, 72198400245760007]
POINTS = [[896, 952, 640], [1152, 952, 640]]
DONE = as_json({"new_root_ids": [OTHER], "operation_id": 1})

# In the sandbox: objects beside each other, by supervoxel, root and a point in voxels.
NEIGHBOURS = [
    (110065375755894785, 864691134988869449, (138416, 32426, 9274)),
    (110065444475371521, 864691134988869450, (138363, 32538, 9401)),
]
PARTED, SOURCE, SINK = 864691134988869451, 110065513194848258, 110065513194848263
SOURCE_POINT, SINK_POINT = [1106600, 262472, 372800], [1106064, 262320, 371840]
NEVER_CUT = (110065513194848264, 110135881939025921)

Call = Callable[[ChunkedGraphClientV1], Any]

EDITS: dict[str, Call] = {
    "do_merge": lambda graph: graph.do_merge(PAIR, POINTS),
    "undo_operation": lambda graph: graph.undo_operation(4),
    "execute_split": lambda graph: graph.execute_split(POINTS[:1], POINTS[1:], ROOT),
}


@pytest.fixture
def server() -> Iterator[GraphServer]:
    """Give a server of one graph."""
    with GraphServer() as running:
        yield running


def test_a_merge_is_sent_in_nm(server: GraphServer) -> None:
    """Points in voxels are sent in nm, each with its supervoxel, once."""
    graph = server.graph(DONE)

    done = graph.do_merge(np.array(PAIR, np.uint64), np.array(POINTS), resolution=(8, 8, 40))

    [seen] = server.asked()
    rows = [[one, x * 8, y * 8, z * 40] for one, (x, y, z) in zip(PAIR, POINTS, strict=True)]
    assert json.loads(seen.body) == rows
    assert done == {"new_root_ids": [OTHER], "operation_id": 1}


def test_a_split_is_sent_in_nm_with_the_root_for_unknown_supervoxels(server: GraphServer) -> None:
    """Points are in nm already; where a supervoxel is not known the root stands in."""
    graph = server.graph(as_json({"new_root_ids": [ROOT, OTHER], "operation_id": 4}))

    done = graph.execute_split(
        POINTS, [7, 8, 9], ROOT, source_supervoxels=[PAIR[0], None], sink_supervoxels=[PAIR[1]]
    )

    [seen] = server.asked()
    assert json.loads(seen.body) == {
        "sources": [[PAIR[0], *POINTS[0]], [ROOT, *POINTS[1]]],
        "sinks": [[PAIR[1], 7, 8, 9]],
    }
    assert done == (4, [ROOT, OTHER])


@pytest.mark.parametrize("name", EDITS)
@pytest.mark.parametrize(
    "answer", [Fault.RESET, Reply(b"<html>", 502), Reply(b"{}"), Reply(b"[1", missing=9)], ids=str
)
def test_an_edit_is_sent_once(server: GraphServer, name: str, answer: Answer) -> None:
    """A lost answer, or one that makes no sense, says how to find out, and nothing is repeated."""
    graph = server.graph(answer).with_options(retries=3)

    with pytest.raises(OutcomeUnknown, match=r"Find out: client\.chunkedgraph\."):
        EDITS[name](graph)

    assert len(server.asked()) == 1


NOT_MEANT: dict[str, Call] = {
    "one supervoxel": lambda graph: graph.do_merge(PAIR[:1], POINTS[:1]),
    "one point": lambda graph: graph.do_merge(PAIR, POINTS[:1]),
    "itself": lambda graph: graph.do_merge([PAIR[0], PAIR[0]], POINTS),
    "flat voxels": lambda graph: graph.do_merge(PAIR, POINTS, resolution=(4, 4, 0)),
    "NaN": lambda graph: graph.do_merge(PAIR, [[1.0, 2.0, float("nan")], [1.0, 2.0, 3.0]]),
    "floats": lambda graph: graph.do_merge(cast("Any", [1.5, 2.5]), POINTS),
    "no sources": lambda graph: graph.execute_split([], POINTS, ROOT),
    "too few supervoxels": lambda graph: graph.execute_split(
        POINTS, POINTS, ROOT, source_supervoxels=PAIR[:1]
    ),
    "both sides": lambda graph: graph.execute_split(
        POINTS, POINTS, ROOT, source_supervoxels=PAIR, sink_supervoxels=PAIR
    ),
    "two coordinates": lambda graph: graph.preview_split(POINTS, [[1, 2]], ROOT),
    "two edits": lambda graph: graph.undo_operation(cast("Any", [1, 2])),
}


@pytest.mark.parametrize("name", NOT_MEANT)
def test_what_cannot_be_meant_is_not_sent(server: GraphServer, name: str) -> None:
    """Supervoxels without points, points without numbers: nothing reaches the server."""
    with pytest.raises(InvalidInput):
        NOT_MEANT[name](server.graph(DONE))

    assert not server.requests


def test_undoing_twice_is_told(server: GraphServer) -> None:
    """The server says 200 with no operation; here it is an error, not an edit without a number."""
    graph = server.graph(as_json({"new_root_ids": [], "operation_id": None}))

    with pytest.raises(Conflict, match="done already"):
        graph.undo_operation(4)


def test_a_preview_reads_the_parts(server: GraphServer) -> None:
    """Supervoxels of each side are arrays; what is on neither side comes if asked for."""
    parts = {"supervoxel_connected_components": [[1, 2], [3], [4]], "illegal_split": False}
    graph = server.graph(as_json(parts))
    call = (POINTS[:1], POINTS[1:], ROOT)

    sources, sinks, success = graph.preview_split(*call)
    *_, others = graph.preview_split(*call, return_additional_ccs=True)

    assert (sources.tolist(), sinks.tolist(), success) == ([1, 2], [3], True)
    assert [part.tolist() for part in others] == [[4]]


def test_an_illegal_preview_has_no_parts(server: GraphServer) -> None:
    """A split that cannot be made leaves nothing to show, and is no error."""
    graph = server.graph(as_json({"supervoxel_connected_components": [], "illegal_split": True}))

    sources, sinks, success = graph.preview_split(POINTS[:1], POINTS[1:], ROOT)

    assert (sources.tolist(), sinks.tolist(), success) == ([], [], False)


def test_merge_then_undo_gives_back_the_partition(sandbox: Sandbox) -> None:
    """What was apart is one, then apart as before, under new roots."""
    supervoxels, old, points = zip(*NEIGHBOURS, strict=True)
    with sandbox.client() as client:
        graph = client.chunkedgraph
        before = _partition(graph, old)

        merged = graph.do_merge(supervoxels, points, resolution=(8, 8, 40))
        [root] = merged["new_root_ids"]
        assert set(graph.get_roots(supervoxels).tolist()) == {root}
        assert set(graph.get_leaves(root).tolist()) == set().union(*before)

        undone = graph.undo_operation(merged["operation_id"])
        assert _partition(graph, undone["new_root_ids"]) == before
        with pytest.raises(Conflict):
            graph.undo_operation(merged["operation_id"])


def test_a_split_does_what_its_preview_says(sandbox: Sandbox) -> None:
    """The two parts of the preview are the leaves of the two new roots."""
    with sandbox.client() as client:
        graph = client.chunkedgraph
        sources, sinks, success = graph.preview_split(
            SOURCE_POINT,
            SINK_POINT,
            PARTED,
            source_supervoxels=[SOURCE],
            sink_supervoxels=[SINK],
        )
        _, new = graph.execute_split(
            SOURCE_POINT,
            SINK_POINT,
            PARTED,
            source_supervoxels=[SOURCE],
            sink_supervoxels=[SINK],
        )
        assert success
        assert _partition(graph, new) == {frozenset(sources.tolist()), frozenset(sinks.tolist())}


def test_refused_edits_say_why(sandbox: Sandbox) -> None:
    """What the service refuses comes as its own words, in an error of its kind."""
    with sandbox.client() as client:
        graph = client.chunkedgraph
        with pytest.raises(BadRequest, match="different objects"):
            graph.do_merge([SOURCE, SINK], [SOURCE_POINT, SINK_POINT], resolution=(1, 1, 1))
        with pytest.raises(BadRequest, match="Failed to find a cut"):
            graph.execute_split(
                SOURCE_POINT,
                SINK_POINT,
                PARTED,
                source_supervoxels=NEVER_CUT[:1],
                sink_supervoxels=NEVER_CUT[1:],
            )
        with pytest.raises(NotFound):
            graph.undo_operation(99999)
        with pytest.raises(InvalidId):
            graph.undo_operation("last")


def _partition(graph: ChunkedGraphClientV1, roots: Any) -> set[frozenset[int]]:
    return {frozenset(leaves.tolist()) for leaves in graph.get_leaves_many(list(roots)).values()}

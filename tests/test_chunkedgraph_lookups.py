"""Roots, leaves and what lies between them: from recorded answers, and from the sandbox."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qs, urlsplit

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.graph_server import GraphServer, as_json
from tests.loopback import Reply, Seen

from annotationframeworkclient import _graph_lookups as lookups
from annotationframeworkclient._graph_known import unknown_nodes
from annotationframeworkclient._graph_roots import roots
from annotationframeworkclient.chunkedgraph import ChunkedGraphClientV1
from annotationframeworkclient.errors import (
    DecodeError,
    InvalidId,
    InvalidInput,
    NotFound,
    ServerFault,
)
from annotationframeworkclient.sandbox import Sandbox

SUPERVOXEL, UNKNOWN = 72057594037927937, 72057594037928937
ROOT, UNKNOWN_ROOT = 288230376151711745, 288230376151712245
BOX = [[0, 64], [0, 64], [0, 32]]

# In the sandbox.
TUTORIAL, MERGED = 864691134988869442, 864691134988869473
NOBODY = 72128031568691201

Call = Callable[[ChunkedGraphClientV1], object]

# Every method that takes ids, with an answer for what it asks.
WITH_IDS: dict[str, tuple[Callable[[ChunkedGraphClientV1, Any], object], object]] = {
    "get_root_id": (lambda graph, one: graph.get_root_id(one), {"root_id": ROOT}),
    "get_leaves": (lambda graph, one: graph.get_leaves(one), {"leaf_ids": [SUPERVOXEL]}),
    "get_children": (lambda graph, one: graph.get_children(one), {"children_ids": [SUPERVOXEL]}),
    "get_minimal_covering_nodes": (
        lambda graph, one: graph.get_minimal_covering_nodes([one]),
        [SUPERVOXEL],
    ),
    "get_subgraph": (
        lambda graph, one: graph.get_subgraph(one, BOX),
        {"nodes": [], "affinities": [], "areas": []},
    ),
    "level2_chunk_graph": (
        lambda graph, one: graph.level2_chunk_graph(one),
        {"edge_graph": [[SUPERVOXEL, ROOT]]},
    ),
    "find_path": (
        lambda graph, one: graph.find_path(one, [1, 2, 3], [4, 5, 6]),
        {"centroids_list": [], "l2_path": [], "failed_l2_ids": []},
    ),
    "get_contact_sites": (lambda graph, one: graph.get_contact_sites(one, BOX), {}),
    "remesh_level2_chunks": (lambda graph, one: graph.remesh_level2_chunks([one]), {}),
}


NOTHING: dict[str, Call] = {
    "get_roots": lambda graph: graph.get_roots([]),
    "get_minimal_covering_nodes": lambda graph: graph.get_minimal_covering_nodes(
        np.array([], np.uint64)
    ),
    "get_leaves_many": lambda graph: graph.get_leaves_many([]),
    "remesh_level2_chunks": lambda graph: graph.remesh_level2_chunks([]),
}


@pytest.fixture
def server() -> Iterator[GraphServer]:
    """Give a server of one graph."""
    with GraphServer() as running:
        yield running


def _roots_above(seen: Seen) -> Reply:
    """Answer a root for each id: the id with its layer made 4."""
    ids = np.frombuffer(seen.body, dtype="<u8")
    return Reply((ids % 2**56 + 4 * 2**56).astype("<u8").tobytes())


def _packed(*ids: int) -> Reply:
    return Reply(struct.pack(f"<{len(ids)}Q", *ids))


def _query(seen: Seen) -> dict[str, list[str]]:
    return parse_qs(urlsplit(seen.target).query)


def test_roots_go_and_come_as_bytes(server: GraphServer) -> None:
    """Ids of any integer type go as packed integers, and roots come as writable int64."""
    graph = server.graph(_roots_above)

    found = graph.get_roots(np.array([SUPERVOXEL, SUPERVOXEL + 1], np.uint64))

    [seen] = server.asked()
    assert seen.body == struct.pack("<2Q", SUPERVOXEL, SUPERVOXEL + 1)
    assert found.tolist() == [ROOT, ROOT + 1]
    assert (found.dtype, found.flags.writeable) == (np.dtype("int64"), True)


def test_now_is_the_servers(server: GraphServer) -> None:
    """Without a time none is sent; the client's own and a call's own are, the latter first."""
    graph = server.graph(_roots_above)
    then, earlier = datetime(2021, 1, 1, tzinfo=UTC), datetime(2020, 1, 1, tzinfo=UTC)

    graph.get_roots([SUPERVOXEL])
    graph.at(then).get_roots([SUPERVOXEL], stop_layer=3)
    graph.at(then).get_roots([SUPERVOXEL], earlier)

    queries = [_query(seen) for seen in server.asked()]
    assert [{name: float(text) for name, [text] in query.items()} for query in queries] == [
        {},
        {"timestamp": then.timestamp(), "stop_layer": 3},
        {"timestamp": earlier.timestamp()},
    ]


@pytest.mark.parametrize("name", NOTHING)
def test_nothing_is_asked_about_nothing(server: GraphServer, name: str) -> None:
    """No ids are no request, and an empty answer."""
    found: Any = NOTHING[name](server.graph(Reply()))

    assert not server.asked()
    assert found is None or len(found) == 0


def test_an_answer_of_another_length_is_refused(server: GraphServer) -> None:
    """Roots that are fewer than the ids could belong to any of them."""
    graph = server.graph(_packed(ROOT))

    with pytest.raises(DecodeError, match="1 roots for 2 ids"):
        graph.get_roots([SUPERVOXEL, SUPERVOXEL])


@pytest.mark.parametrize(
    ("ids", "answer"),
    [
        ([SUPERVOXEL, UNKNOWN], (ROOT, 0)),  # recorded: roots_binary_with_zero_and_unknown
        ([UNKNOWN], (UNKNOWN,)),  # recorded: roots_binary_all_unknown
        ([UNKNOWN, UNKNOWN_ROOT], (UNKNOWN, UNKNOWN_ROOT)),
        ([UNKNOWN, 0], (UNKNOWN, 0)),
    ],
    ids=repr,
)
def test_unknown_ids_are_told_apart(
    server: GraphServer, ids: list[int], answer: tuple[int, ...]
) -> None:
    """Zeros and echoes that stand for unknown ids are errors, or zeros if so asked."""
    graph = server.graph(_packed(*answer), known=[ROOT])

    with pytest.raises(NotFound, match=str(UNKNOWN)):
        graph.get_roots(ids)
    found = graph.get_roots(ids, unknown_as_zero=True)
    assert found.tolist() == [one if one == ROOT else 0 for one in answer]


def test_a_root_is_its_own_root(server: GraphServer) -> None:
    """An echo is right for a root that the graph has; and 0 is the root of 0."""
    graph = server.graph(_packed(ROOT, 0, ROOT), known=[ROOT])

    assert graph.get_roots([ROOT, 0, ROOT]).tolist() == [ROOT, 0, ROOT]


def test_a_message_names_the_first_few(server: GraphServer) -> None:
    """A thousand unknown ids do not make a message of a thousand ids."""
    graph = server.graph(lambda seen: Reply(bytes(len(seen.body))))

    with pytest.raises(NotFound, match="and 995 more") as caught:
        graph.get_roots(np.arange(UNKNOWN, UNKNOWN + 1000))

    assert len(str(caught.value)) < 300


@pytest.mark.parametrize("value", [1.0, [float("nan")], np.array([-1]), "word", [None]], ids=repr)
def test_what_is_no_id_is_not_sent(server: GraphServer, value: Any) -> None:
    """A float that lost digits, NaN and negative numbers never reach the server."""
    with pytest.raises(InvalidId):
        server.graph(Reply()).get_roots(value)

    assert not server.requests


@pytest.mark.parametrize("layer", [0, -1, 2.5, "x"], ids=repr)
def test_layers_count_from_one(server: GraphServer, layer: Any) -> None:
    """What is no layer is refused before it is sent."""
    with pytest.raises(InvalidInput):
        server.graph(Reply()).get_roots([SUPERVOXEL], stop_layer=layer)

    assert not server.requests


@pytest.mark.parametrize("name", WITH_IDS)
def test_ids_survive_every_method(server: GraphServer, name: str) -> None:
    """The last digit of an id is the same on the wire, whatever type it had."""
    call, answer = WITH_IDS[name]
    node = 2**62 + 1
    graph = server.graph(as_json(answer), known=[node])

    for kind in (node, np.int64(node), np.uint64(node), str(node)):
        call(graph, kind)

    for seen in server.asked():
        assert str(node) in seen.target + seen.body.decode()


@pytest.mark.parametrize("name", ["get_leaves", "get_children", "level2_chunk_graph"])
def test_an_empty_answer_is_asked_about(server: GraphServer, name: str) -> None:
    """Unknown nodes have nothing below them, as supervoxels: the former are no answer."""
    call, _ = WITH_IDS[name]
    answer: dict[str, list[int]] = {"leaf_ids": [], "children_ids": [], "edge_graph": []}
    graph = server.graph(as_json(answer), known=[SUPERVOXEL])

    found: Any = call(graph, SUPERVOXEL)
    assert len(found) == 0
    with pytest.raises(NotFound, match=str(UNKNOWN)):
        call(graph, UNKNOWN)


def test_unknown_roots_among_many_are_named(server: GraphServer) -> None:
    """One unknown root among known ones is told, though the server gives it no leaves."""
    answer = as_json({str(ROOT): [SUPERVOXEL], str(UNKNOWN_ROOT): []})
    graph = server.graph(answer, known=[ROOT])

    with pytest.raises(NotFound, match=str(UNKNOWN_ROOT)):
        graph.get_leaves_many([ROOT, UNKNOWN_ROOT])


def test_a_root_that_is_left_out_is_a_fault(server: GraphServer) -> None:
    """Leaves of some roots only are no answer about all of them."""
    graph = server.graph(as_json({str(ROOT): [SUPERVOXEL]}))

    with pytest.raises(DecodeError, match=str(UNKNOWN_ROOT)):
        graph.get_leaves_many([ROOT, UNKNOWN_ROOT])


def test_bounds_are_sent_and_checked(server: GraphServer) -> None:
    """Lists make the service's own form, and a box inside out is not sent."""
    graph = server.graph(as_json({"leaf_ids": [SUPERVOXEL]}))

    graph.get_leaves(ROOT, BOX)
    with pytest.raises(InvalidInput):
        graph.get_leaves(ROOT, [[64, 0], [0, 64], [0, 32]])

    [seen] = server.asked()
    assert _query(seen) == {"bounds": ["0-64_0-64_0-32"]}


@pytest.mark.parametrize(("header", "heeded"), [("True", True), ("true", True), ("False", False)])
def test_bounds_that_were_not_heeded_are_told(
    server: GraphServer, header: str, *, heeded: bool
) -> None:
    """An old server gives the whole graph for a box, and says so in a header only."""
    body = as_json({"edge_graph": [[SUPERVOXEL, ROOT]]}).body
    graph = server.graph(Reply(body, headers={"Used-Bounds": header}))

    if heeded:
        assert graph.level2_chunk_graph(ROOT, BOX).tolist() == [[SUPERVOXEL, ROOT]]
    else:
        with pytest.raises(DecodeError, match="no notice of bounds"):
            graph.level2_chunk_graph(ROOT, BOX)


def test_infinite_affinities_are_numbers(server: GraphServer) -> None:
    """The server writes a bare Infinity for edges between chunks."""
    body = b'{"nodes":[[1,2],[2,1]],"affinities":[0.5,Infinity],"areas":[3,4]}\n'

    edges, affinities, areas = server.graph(Reply(body)).get_subgraph(ROOT, None)

    assert edges.tolist() == [[1, 2], [2, 1]]
    assert affinities.tolist() == [0.5, np.inf]
    assert [part.dtype.name for part in (edges, affinities, areas)] == ["int64", "float64", "int64"]


def test_what_always_fails_says_so(server: GraphServer) -> None:
    """Contact sites fail on the version that we know, whatever is asked: the error tells."""
    message = "ChunkedGraph.get_subgraph_edges() got an unexpected keyword argument"
    graph = server.graph(Reply(as_json({"message": message}).body, 500))

    with pytest.raises(ServerFault, match="cannot find contact sites"):
        graph.get_contact_sites(ROOT, BOX)


def test_a_cover_of_everything_is_explained(server: GraphServer) -> None:
    """An error is never read as ids, as its bytes could be; and it says what to do instead."""
    message = "need at least one array to concatenate"
    graph = server.graph(Reply(as_json({"message": message}).body, 500))

    with pytest.raises(ServerFault, match="get_roots"):
        graph.get_minimal_covering_nodes([ROOT])


def test_a_path_has_two_ends_in_nm(server: GraphServer) -> None:
    """Lists are points too; they are sent as they are, each with the root."""
    answer = {"centroids_list": [[1.0, 2, 3]], "l2_path": [SUPERVOXEL], "failed_l2_ids": []}
    graph = server.graph(as_json(answer))

    centroids, l2_path, failed = graph.find_path(ROOT, [1, 2, 3], np.array([4.5, 5, 6]))

    [seen] = server.asked()
    assert seen.body == f"[[{ROOT},1.0,2.0,3.0],[{ROOT},4.5,5.0,6.0]]".encode()
    assert (centroids.shape, l2_path.tolist(), failed.size) == ((1, 3), [SUPERVOXEL], 0)
    with pytest.raises(InvalidInput, match="two ends"):
        graph.find_path(ROOT, [[1, 2, 3], [4, 5, 6]], [7, 8, 9])


@pytest.mark.parametrize("name", WITH_IDS)
@pytest.mark.parametrize(
    "body", [b"{}", b"[]", b"null", b'{"root_id":"x"}', b"<html>", b"\xff" * 8]
)
def test_answers_that_make_no_sense_are_decode_errors(
    server: GraphServer, name: str, body: bytes
) -> None:
    """Whatever a server says under a 200, no traceback comes from inside."""
    call, _ = WITH_IDS[name]
    graph = server.graph(Reply(body), known=[ROOT])
    fine = {
        ("get_contact_sites", b"{}"),  # whatever it is, for nobody has seen it
        ("get_contact_sites", b'{"root_id":"x"}'),
        ("get_minimal_covering_nodes", b"[]"),
    }

    if (name, body) in fine or name == "remesh_level2_chunks":
        call(graph, ROOT)
    else:
        with pytest.raises(DecodeError):
            call(graph, ROOT)


def test_the_description_is_looked_up_once(server: GraphServer) -> None:
    """What the graph is does not change; what a caller does to the description stays there."""
    graph = server.graph(Reply())

    graph.segmentation_info["scales"].clear()

    assert graph.base_resolution == [8.0, 8.0, 40.0]
    assert graph.at(None).segmentation_info["graph"]["n_layers"] == 4
    assert sum(seen.target.endswith("test_v1/info") for seen in server.requests) == 1
    assert graph.cloudvolume_path == f"graphene://{server.url}/segmentation/api/v1/test_v1"


@pytest.fixture(scope="module")
def graph() -> Any:
    """Give the graph of a sandbox that nobody edits."""
    with Sandbox() as running, running.client() as client:
        yield client.chunkedgraph
    assert running.violations == ()


def test_a_leafs_root_is_the_root(graph: ChunkedGraphClientV1) -> None:
    """The root of every leaf of a root is that root: alone, and with others at once."""
    leaves = graph.get_leaves_many([TUTORIAL, MERGED])

    for root, below in leaves.items():
        assert set(graph.get_roots(below).tolist()) == {root}
        assert graph.get_root_id(below[0]) == root
        assert below.tolist() == graph.get_leaves(root).tolist()


def test_a_leafs_old_root_had_it(graph: ChunkedGraphClientV1) -> None:
    """At a time before an edit too, the root of a leaf has that leaf."""
    before = graph.at(datetime(2020, 6, 2, tzinfo=UTC))
    leaves = graph.get_leaves(MERGED)

    old = before.get_roots(leaves)

    assert MERGED not in old
    for root in set(old.tolist()):
        assert set(leaves[old == root].tolist()) == set(before.get_leaves(root).tolist())


def test_before_the_graph_nothing_had_a_root(graph: ChunkedGraphClientV1) -> None:
    """The server echoes supervoxels for a time before the graph: that is no answer."""
    with pytest.raises(NotFound):
        graph.get_roots([SUPERVOXEL], datetime(2000, 1, 1, tzinfo=UTC))
    with pytest.raises(NotFound):
        graph.get_root_id(NOBODY)


@settings(max_examples=30, deadline=None)
@given(data=st.data(), size=st.integers(1, 7))
def test_batches_change_no_answer(
    graph: ChunkedGraphClientV1, data: st.DataObject, size: int
) -> None:
    """However ids are split into requests, each has the same root, leaves and fate."""
    some = [*graph.get_leaves(TUTORIAL).tolist(), *graph.get_leaves(MERGED).tolist()[::9]]
    nodes = st.lists(st.sampled_from([*some, NOBODY, 0, TUTORIAL, MERGED]), min_size=1, max_size=20)
    ids = np.array(data.draw(nodes))
    where = graph._graph  # pyright: ignore[reportPrivateUsage] - the size of batches is no argument of the method

    at_once = roots(where, ids, unknown_as_zero=True).tolist()

    assert roots(where, ids, unknown_as_zero=True, size=size).tolist() == at_once
    assert unknown_nodes(where, ids, size=size).tolist() == unknown_nodes(where, ids).tolist()
    known = np.array([one for one in ids if one in (TUTORIAL, MERGED)], np.int64)
    assert _plain(lookups.leaves_many(where, known, size=1)) == _plain(
        lookups.leaves_many(where, known)
    )


def _plain(found: dict[int, Any]) -> dict[int, list[int]]:
    return {node: below.tolist() for node, below in found.items()}

"""The sandbox's segmentation service over HTTP: what it finds."""

from __future__ import annotations

import time
from datetime import UTC, datetime

import pytest
from tests.sandbox.graph import (
    MERGED,
    MERGED_BEFORE,
    MESHES,
    OBJECTS,
    ONE,
    SPLITTABLE,
    TABLE,
    UNKNOWN,
    Graph,
    point,
)

from annotationframeworkclient.sandbox.segmentation.chunked_ids import layer_of
from annotationframeworkclient.sandbox.segmentation.graph import BEGIN
from annotationframeworkclient.sandbox.segmentation.volume import (
    TUTORIAL_ROOT,
    TUTORIAL_SUPERVOXEL,
    position_of,
)


def test_the_tutorials_answers(graph: Graph) -> None:
    """Its supervoxel has its root, now and three days ago, and the root the leaves it shows."""
    three_days_ago = time.time() - 3 * 24 * 3600
    path = f"/node/{TUTORIAL_SUPERVOXEL}/root"

    assert graph.get(path) == {"root_id": TUTORIAL_ROOT}
    assert graph.get(path, timestamp=three_days_ago) == {"root_id": TUTORIAL_ROOT}
    leaves = graph.leaves(TUTORIAL_ROOT)
    assert leaves[0] == 109291800606721042
    assert leaves[-1] == 109502494455035267


def test_unknown_supervoxels_have_root_zero_unless_all_are_unknown(graph: Graph) -> None:
    """Among known ones they are zero; alone they come back; order and repetitions are kept."""
    asked = (TUTORIAL_SUPERVOXEL, UNKNOWN, 0, ONE, TUTORIAL_SUPERVOXEL)

    assert graph.roots(*asked) == (TUTORIAL_ROOT, 0, 0, graph.root(ONE), TUTORIAL_ROOT)
    assert graph.roots(UNKNOWN, UNKNOWN) == (UNKNOWN, UNKNOWN)
    assert graph.roots(ONE, query="?timestamp=0") == (ONE,)
    assert graph.roots() == ()
    assert layer_of(*graph.roots(ONE, query="?stop_layer=2")) == 2


def test_a_hundred_thousand_roots_take_no_time(graph: Graph) -> None:
    """A large look-up is a fraction of a second, so that tests may send one."""
    many = (*range(UNKNOWN, UNKNOWN + 99_999), TUTORIAL_SUPERVOXEL)
    begin = time.perf_counter()

    roots = graph.roots(*many)

    assert time.perf_counter() - begin < 5  # it is 0.1 s on an idle machine
    assert (len(roots), set(roots)) == (100_000, {0, TUTORIAL_ROOT})


def test_roots_change_at_the_time_of_an_edit(graph: Graph) -> None:
    """A supervoxel's root is another before the merge, at its instant, and after the next."""
    merged_at = datetime(2020, 7, 1, 12, tzinfo=UTC).timestamp()
    path = f"/node/{OBJECTS[1][0]}/root"
    roots = [graph.get(path, timestamp=merged_at + late)["root_id"] for late in (-1, 0)]

    assert roots == [864691134988869443, MERGED_BEFORE]
    assert graph.get(path) == {"root_id": MERGED}
    before = graph.http.get(TABLE + path, params={"timestamp": BEGIN.timestamp() - 1})
    assert before.status_code == 500
    assert before.json()["message"].startswith("Cannot find root id")


def test_bounds_are_of_chunks(graph: Graph) -> None:
    """A box gives the supervoxels of every chunk that it touches."""
    x, y, z = position_of(OBJECTS[9][0])
    box = f"{x}-{x + 1}_{y}-{y + 1}_{z}-{z + 1}"

    leaves = graph.leaves(SPLITTABLE, bounds=box)
    assert leaves == list(OBJECTS[9][:8])
    nodes = graph.leaves(SPLITTABLE, bounds=box, stop_layer=2)
    assert graph.get(f"/node/{nodes[0]}/children") == {"children_ids": leaves}
    answer = graph.http.get(f"{TABLE}/node/{SPLITTABLE}/lvl2_graph", params={"bounds": box})
    assert (answer.headers["used-bounds"], answer.json()) == ("True", {"edge_graph": []})


@pytest.mark.parametrize("root", [TUTORIAL_ROOT, SPLITTABLE, MERGED])
def test_each_layer_holds_the_whole_object(graph: Graph, root: int) -> None:
    """The children of a root's children, and so on, are its leaves, each once."""
    waiting, leaves = [root], list[int]()
    while waiting:
        node = waiting.pop()
        children = graph.get(f"/node/{node}/children")["children_ids"]
        assert all(layer_of(child) < layer_of(node) for child in children)
        waiting += children
        leaves += [] if children else [node]

    assert sorted(leaves) == sorted(graph.leaves(root))


def test_edges_between_chunks_come_twice_and_last(graph: Graph) -> None:
    """They are infinite, which is not JSON, and go both ways."""
    answer = graph.http.get(f"{TABLE}/node/{SPLITTABLE}/subgraph")
    found = answer.json()

    assert "Infinity" in answer.text
    assert found["nodes"][-1] == found["nodes"][-2][::-1]
    assert len(found["nodes"]) == len(found["affinities"]) == len(found["areas"])


def test_nodes_are_covered_by_the_node_above_them(graph: Graph) -> None:
    """Two neighbours have one parent; a whole object has but its root: an error."""
    level2 = graph.leaves(SPLITTABLE, stop_layer=2)

    (above,) = graph.post("/minimal_covering_nodes", {"node_ids": level2[:2]})
    assert graph.get(f"/node/{above}/children")["children_ids"] == sorted(level2[:2])
    whole = graph.http.post(f"{TABLE}/minimal_covering_nodes", json={"node_ids": level2})
    assert whole.json()["message"] == "need at least one array to concatenate"


def test_a_path_leads_through_the_second_layer(graph: Graph) -> None:
    """It begins at the first point's node, ends at the last one's, and its places are given."""
    ends = [point(OBJECTS[9][0], SPLITTABLE), point(OBJECTS[9][-1], SPLITTABLE)]
    level2 = graph.leaves(SPLITTABLE, stop_layer=2)

    found = graph.post("/graph/find_path", ends)
    assert found["l2_path"] == level2
    assert len(found["centroids_list"]) == 4


def test_meshes_of_edited_nodes_are_named_by_their_place(graph: Graph) -> None:
    """Those of the beginning are in shards, new ones are not; all of one object are listed."""
    first = graph.http.get(f"{MESHES}/manifest/{TUTORIAL_ROOT}:0").json()["fragments"]
    edited = graph.http.get(f"{MESHES}/manifest/{MERGED}:0").json()["fragments"]

    assert all(fragment.startswith("~") for fragment in first)
    assert [fragment.split(":")[1] for fragment in edited] == ["0"]


def test_answers_are_compressed_for_whoever_mentions_gzip(graph: Graph) -> None:
    """Even to decline it; errors never are."""
    path = f"{TABLE}/node/{ONE}/root"
    plain = graph.http.get(path, headers={"Accept-Encoding": "identity"})
    declined = graph.http.get(path, headers={"Accept-Encoding": "gzip;q=0"})
    failed = graph.http.get(f"{TABLE}/node/abc/root", headers={"Accept-Encoding": "gzip"})

    assert "content-encoding" not in plain.headers
    assert (declined.headers["content-encoding"], declined.json()) == ("gzip", plain.json())
    assert (failed.status_code, "content-encoding" in failed.headers) == (500, False)

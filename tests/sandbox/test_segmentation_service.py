"""The sandbox's segmentation service over HTTP: what it finds, tells and changes."""

from __future__ import annotations

import json
import struct
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest
from tests.sandbox.site import client_of

from annotationframeworkclient.sandbox import Sandbox
from annotationframeworkclient.sandbox.segmentation.chunked_ids import LAYERS, layer_of, node_id
from annotationframeworkclient.sandbox.segmentation.graph import BEGIN
from annotationframeworkclient.sandbox.segmentation.seeds import make_graph
from annotationframeworkclient.sandbox.segmentation.volume import (
    TUTORIAL_ROOT,
    TUTORIAL_SUPERVOXEL,
    make_volume,
    position_of,
)

TABLE = "/segmentation/api/v1/table/minnie3_v0"
MESHES = "/meshing/api/v1/table/minnie3_v0"
OBJECTS = make_volume().objects
ONE, OTHER, FAR = OBJECTS[7][0], OBJECTS[8][0], OBJECTS[12][0]
SPLITTABLE = 864691134988869451
SOURCE, SINK = OBJECTS[9][1], OBJECTS[9][6]
MERGED, MERGED_BEFORE = 864691134988869473, 864691134988869467
UNKNOWN = node_id(1, (1, 1, 1), 1)


@pytest.fixture
def http(sandbox: Sandbox) -> Iterator[httpx.Client]:
    """Give the editor's client."""
    with client_of(sandbox, "editor") as http:
        yield http


def get(http: httpx.Client, path: str, body: object = None, **query: str | float) -> Any:
    """Read an answer that is JSON."""
    answer = http.request("GET", TABLE + path, json=body, params=query)
    assert answer.status_code == 200, answer.text
    return answer.json()


def post(http: httpx.Client, path: str, body: object, **query: str | float) -> Any:
    """Post JSON and read an answer that is JSON."""
    answer = http.post(TABLE + path, json=body, params=query)
    assert answer.status_code == 200, answer.text
    return answer.json()


def refusal(answer: httpx.Response) -> str:
    """Give the words of a refused edit; checks their form."""
    body: dict[str, Any] = answer.json()
    assert answer.status_code == 400
    assert body.keys() == {"code", "duration", "message", "timestamp"}
    message: str = body["message"]
    return message


def roots_of(http: httpx.Client, *supervoxels: int, query: str = "") -> tuple[int, ...]:
    """Look roots up as bytes."""
    sent = struct.pack(f"<{len(supervoxels)}Q", *supervoxels)
    answer = http.post(f"{TABLE}/roots_binary{query}", content=sent)
    return struct.unpack(f"<{len(answer.content) // 8}Q", answer.content)


def root_of(http: httpx.Client, supervoxel: int) -> int:
    """Look one root up."""
    root: int = get(http, f"/node/{supervoxel}/root")["root_id"]
    return root


def point(supervoxel: int, node: int | None = None) -> list[int]:
    """Point at a supervoxel, in nanometres, perhaps by the root that it has."""
    x, y, z = position_of(supervoxel)
    return [node or supervoxel, x * 8, y * 8, z * 40]


def test_the_tutorials_answers(http: httpx.Client) -> None:
    """Its supervoxel has its root, now and three days ago, and the root the leaves it shows."""
    three_days_ago = time.time() - 3 * 24 * 3600
    path = f"/node/{TUTORIAL_SUPERVOXEL}/root"

    assert get(http, path) == {"root_id": TUTORIAL_ROOT}
    assert get(http, path, timestamp=three_days_ago) == {"root_id": TUTORIAL_ROOT}
    leaves = get(http, f"/node/{TUTORIAL_ROOT}/leaves")["leaf_ids"]
    assert leaves[0] == 109291800606721042
    assert leaves[-1] == 109502494455035267


def test_unknown_supervoxels_have_root_zero_unless_all_are_unknown(http: httpx.Client) -> None:
    """Among known ones they are zero; alone they come back; order and repetitions are kept."""
    asked = (TUTORIAL_SUPERVOXEL, UNKNOWN, 0, ONE, TUTORIAL_SUPERVOXEL)

    assert roots_of(http, *asked) == (TUTORIAL_ROOT, 0, 0, root_of(http, ONE), TUTORIAL_ROOT)
    assert roots_of(http, UNKNOWN, UNKNOWN) == (UNKNOWN, UNKNOWN)
    assert roots_of(http, ONE, query="?timestamp=0") == (ONE,)
    assert roots_of(http) == ()
    assert layer_of(*roots_of(http, ONE, query="?stop_layer=2")) == 2


def test_a_hundred_thousand_roots_take_no_time(http: httpx.Client) -> None:
    """A large look-up is a fraction of a second, so that tests may send one."""
    many = (*range(UNKNOWN, UNKNOWN + 99_999), TUTORIAL_SUPERVOXEL)
    begin = time.perf_counter()

    roots = roots_of(http, *many)

    assert time.perf_counter() - begin < 5  # it is 0.1 s on an idle machine
    assert (len(roots), set(roots)) == (100_000, {0, TUTORIAL_ROOT})


def test_roots_change_at_the_time_of_an_edit(http: httpx.Client) -> None:
    """A supervoxel's root is another before the merge, at its instant, and after the next."""
    merged_at = datetime(2020, 7, 1, 12, tzinfo=UTC).timestamp()
    path = f"/node/{OBJECTS[1][0]}/root"
    roots = [get(http, path, timestamp=merged_at + late)["root_id"] for late in (-1, 0)]

    assert roots == [864691134988869443, MERGED_BEFORE]
    assert get(http, path) == {"root_id": MERGED}
    before = http.get(TABLE + path, params={"timestamp": BEGIN.timestamp() - 1})
    assert before.status_code == 500
    assert before.json()["message"].startswith("Cannot find root id")


def test_bounds_are_of_chunks(http: httpx.Client) -> None:
    """A box gives the supervoxels of every chunk that it touches."""
    x, y, z = position_of(OBJECTS[9][0])
    box = f"{x}-{x + 1}_{y}-{y + 1}_{z}-{z + 1}"

    leaves = get(http, f"/node/{SPLITTABLE}/leaves", bounds=box)["leaf_ids"]
    assert leaves == list(OBJECTS[9][:8])
    nodes = get(http, f"/node/{SPLITTABLE}/leaves", bounds=box, stop_layer=2)["leaf_ids"]
    assert get(http, f"/node/{nodes[0]}/children") == {"children_ids": leaves}
    answer = http.get(f"{TABLE}/node/{SPLITTABLE}/lvl2_graph", params={"bounds": box})
    assert (answer.headers["used-bounds"], answer.json()) == ("True", {"edge_graph": []})


@pytest.mark.parametrize("root", [TUTORIAL_ROOT, SPLITTABLE, MERGED])
def test_each_layer_holds_the_whole_object(http: httpx.Client, root: int) -> None:
    """The children of a root's children, and so on, are its leaves, each once."""
    waiting, leaves = [root], list[int]()
    while waiting:
        node = waiting.pop()
        children = get(http, f"/node/{node}/children")["children_ids"]
        assert all(layer_of(child) < layer_of(node) for child in children)
        waiting += children
        leaves += [] if children else [node]

    assert sorted(leaves) == sorted(get(http, f"/node/{root}/leaves")["leaf_ids"])


def test_edges_between_chunks_come_twice_and_last(http: httpx.Client) -> None:
    """They are infinite, which is not JSON, and go both ways."""
    answer = http.get(f"{TABLE}/node/{SPLITTABLE}/subgraph")
    graph = answer.json()

    assert "Infinity" in answer.text
    assert graph["nodes"][-1] == graph["nodes"][-2][::-1]
    assert len(graph["nodes"]) == len(graph["affinities"]) == len(graph["areas"])


def test_nodes_are_covered_by_the_node_above_them(http: httpx.Client) -> None:
    """Two neighbours have one parent; a whole object has but its root: an error."""
    level2 = get(http, f"/node/{SPLITTABLE}/leaves", stop_layer=2)["leaf_ids"]

    (above,) = post(http, "/minimal_covering_nodes", {"node_ids": level2[:2]})
    assert get(http, f"/node/{above}/children")["children_ids"] == sorted(level2[:2])
    whole = http.post(f"{TABLE}/minimal_covering_nodes", json={"node_ids": level2})
    assert whole.json()["message"] == "need at least one array to concatenate"


def test_a_path_leads_through_the_second_layer(http: httpx.Client) -> None:
    """It begins at the first point's node, ends at the last one's, and its places are given."""
    ends = [point(OBJECTS[9][0], SPLITTABLE), point(OBJECTS[9][-1], SPLITTABLE)]
    level2 = get(http, f"/node/{SPLITTABLE}/leaves", stop_layer=2)["leaf_ids"]

    found = post(http, "/graph/find_path", ends)
    assert found["l2_path"] == level2
    assert len(found["centroids_list"]) == 4


def test_a_merge_is_made_told_and_undone(http: httpx.Client) -> None:
    """New roots come with every step, the old ones are retired, and a second undo does nothing."""
    before = {root_of(http, ONE), root_of(http, OTHER)}
    merged = post(http, "/merge", [point(ONE), point(OTHER)])
    (root,) = merged["new_root_ids"]

    assert root_of(http, ONE) == root_of(http, OTHER) == root
    assert post(http, "/is_latest_roots", {"node_ids": [root, *before]})["is_latest"] == [
        True,
        False,
        False,
    ]
    assert set(get(http, f"/root/{root}/change_log")["past_ids"]) == before
    undone = post(http, "/undo", {"operation_id": merged["operation_id"]})
    assert set(undone["new_root_ids"]) == {root_of(http, ONE), root_of(http, OTHER)}
    assert not set(undone["new_root_ids"]) & before
    again = post(http, "/undo", {"operation_id": merged["operation_id"]})
    assert again == {"new_root_ids": [], "operation_id": None}
    assert len(post(http, "/redo", {"operation_id": merged["operation_id"]})["new_root_ids"]) == 1


def test_a_split_does_what_its_preview_says(http: httpx.Client) -> None:
    """The parts are as foretold, the first with the source; points may name the root."""
    body = {
        "sources": [point(SOURCE, SPLITTABLE)],
        "sinks": [point(SINK, SPLITTABLE)],
    }
    preview = post(http, "/graph/split_preview", body)
    parts = preview["supervoxel_connected_components"]
    assert preview["illegal_split"] is False
    assert SOURCE in parts[0]
    assert SINK in parts[1]

    split = post(http, "/split", body)
    leaves = [get(http, f"/node/{root}/leaves")["leaf_ids"] for root in split["new_root_ids"]]
    assert sorted(map(sorted, leaves)) == sorted(map(sorted, parts))


def test_edits_that_cannot_be_are_refused_in_the_services_words(http: httpx.Client) -> None:
    """The message says why, and the operation that failed stays in the log."""
    same = http.post(f"{TABLE}/merge", json=[point(SOURCE), point(SINK)])
    far = http.post(f"{TABLE}/merge", json=[point(ONE), point(FAR)])
    nowhere = http.post(f"{TABLE}/merge", json=[[SPLITTABLE, 0, 0, 0], point(ONE)])
    apart = {"sources": [point(ONE)], "sinks": [point(OTHER)]}
    border = {"sources": [point(OBJECTS[9][7])], "sinks": [point(OBJECTS[9][8])]}

    assert refusal(same) == "[400]: Supervoxels must belong to different objects."
    assert refusal(far).startswith("[400]: Chebyshev distance")
    assert refusal(nowhere).startswith("[400]: Could not determine supervoxel ID")
    refused = http.post(f"{TABLE}/split", json=apart)
    assert refusal(refused) == "[400]: Supervoxels must belong to the same segment."
    assert refusal(http.post(f"{TABLE}/split", json=border)).startswith("[400]: Failed to find a")
    failed = get(http, "/operation_details", operation_ids="[7]")["7"]
    assert failed["roots"] == []
    beyond = http.post(f"{TABLE}/merge", json=[[SPLITTABLE, 5_000_000, 0, 0], point(ONE)])
    assert beyond.json()["message"].startswith("Value 625000 cannot be outside of")


def test_who_may_not_edit_is_told_so(sandbox: Sandbox) -> None:
    """A viewer reads, and may see what a split would do; others are told what they lack."""
    with client_of(sandbox, "viewer") as viewer:
        body = {"sources": [point(SOURCE)], "sinks": [point(SINK)]}
        assert post(viewer, "/graph/split_preview", body)["illegal_split"] is False
        for path in ("/merge", "/split", "/undo", "/redo"):
            answer = viewer.post(TABLE + path, json={})
            assert answer.status_code == 403
            assert answer.json()["data"]["required_permission"] == "edit"
        assert viewer.post(f"{MESHES}/remeshing", json={}).status_code == 403
        overseen = viewer.get(f"{TABLE}/user_operations")
        assert overseen.json()["data"]["required_permission"] == "admin_view"


def test_the_log_of_a_user_leaves_out_what_was_undone(http: httpx.Client) -> None:
    """The colleague's mistake is in it only if one asks for it; without an end it is refused."""
    now = time.time()

    answer = http.get(f"{TABLE}/user_operations", params={"user_id": 5, "end_time": now})
    assert answer.headers["content-type"].startswith("text/html")
    assert answer.json()["operation_id"] == {"0": 1}
    query = {"user_id": "5", "end_time": str(now), "include_undone": "true"}
    all_of_them = http.get(f"{TABLE}/user_operations", params=query)
    assert all_of_them.json()["operation_id"] == {"0": 1, "1": 3}
    assert "end_time" in refusal(http.get(f"{TABLE}/user_operations", params={"user_id": 5}))


def test_tables_of_changes_are_json_in_json(http: httpx.Client) -> None:
    """Each root's table is a string; rows that do not matter keep their labels to themselves."""
    parted = 864691134988869471
    body = {"root_ids": [MERGED, parted, TUTORIAL_ROOT]}
    logs = get(http, "/tabular_change_log_many", body)

    merged = json.loads(logs[str(MERGED)])
    assert merged["operation_id"] == {"0": 1, "1": 6}
    assert merged["user_name"] == {"0": "Cole Colleague", "1": "Edie Editor"}
    assert json.loads(logs[str(parted)])["operation_id"] == {"1": 4}
    assert json.loads(logs[str(TUTORIAL_ROOT)])["is_merge"] == {}
    whole = get(http, "/tabular_change_log_many", body, filtered="False")
    assert json.loads(whole[str(parted)])["in_neuron"] == {"0": False, "1": True}


def test_lineage_goes_as_far_as_times_allow(http: httpx.Client) -> None:
    """Roots made before the past time have no parents, those retired after the future no heirs."""
    merged_at = datetime(2020, 7, 1, 12, tzinfo=UTC).timestamp()
    old = OBJECTS[1][0], 864691134988869443

    whole = get(http, f"/root/{MERGED}/lineage_graph")
    assert len(whole["links"]) == 4
    late = get(http, f"/root/{MERGED}/lineage_graph", timestamp_past=merged_at)
    assert len(late["links"]) == 2
    early = get(http, f"/root/{old[1]}/lineage_graph", timestamp_future=merged_at)
    assert [link["target"] for link in early["links"]] == [MERGED_BEFORE]
    past = get(http, "/past_id_mapping", {"root_ids": [MERGED]}, timestamp_past=merged_at)
    assert past["past_id_map"][str(MERGED)] == [864691134988869448, MERGED_BEFORE]


def test_unknown_roots_have_no_time(http: httpx.Client) -> None:
    """They are left out, so that the list is shorter than what was asked for."""
    body = {"node_ids": [MERGED, TUTORIAL_ROOT + 999, TUTORIAL_ROOT]}

    made = post(http, "/root_timestamps", body)["timestamp"]
    assert made == [1612180800.0, BEGIN.timestamp()]
    latest = post(http, "/root_timestamps", {"node_ids": [MERGED_BEFORE]}, latest="True")
    assert latest["timestamp"] == [1612180800.0]


def test_meshes_of_edited_nodes_are_named_by_their_place(http: httpx.Client) -> None:
    """Those of the beginning are in shards, new ones are not; all of one object are listed."""
    first = http.get(f"{MESHES}/manifest/{TUTORIAL_ROOT}:0").json()["fragments"]
    edited = http.get(f"{MESHES}/manifest/{MERGED}:0").json()["fragments"]

    assert all(fragment.startswith("~") for fragment in first)
    assert [fragment.split(":")[1] for fragment in edited] == ["0"]


def test_answers_are_compressed_for_whoever_mentions_gzip(http: httpx.Client) -> None:
    """Even to decline it; errors never are."""
    path = f"{TABLE}/node/{ONE}/root"
    plain = http.get(path, headers={"Accept-Encoding": "identity"})
    declined = http.get(path, headers={"Accept-Encoding": "gzip;q=0"})
    failed = http.get(f"{TABLE}/node/abc/root", headers={"Accept-Encoding": "gzip"})

    assert "content-encoding" not in plain.headers
    assert (declined.headers["content-encoding"], declined.json()) == ("gzip", plain.json())
    assert (failed.status_code, "content-encoding" in failed.headers) == (500, False)


def test_edits_are_kept_with_the_sandboxs_data(tmp_path: Path) -> None:
    """A sandbox that starts on the same folder has the same roots and operations."""
    with Sandbox(tmp_path) as sandbox, client_of(sandbox, "editor") as http:
        merged = post(http, "/merge", [point(ONE), point(OTHER)])
        http.post(f"{TABLE}/merge", json=[point(ONE), point(OTHER)])  # refused: one object
        post(http, "/undo", {"operation_id": merged["operation_id"]})
        roots = roots_of(http, ONE, OTHER)
        told = get(http, "/operation_details", operation_ids="[7,8,9]")

    with Sandbox(tmp_path) as sandbox, client_of(sandbox, "editor") as http:
        assert roots_of(http, ONE, OTHER) == roots
        assert get(http, "/operation_details", operation_ids="[7,8,9]") == told
        assert post(http, "/merge", [point(ONE), point(OTHER)])["operation_id"] == 10


def test_the_past_is_the_same_in_every_sandbox() -> None:
    """The seeded operations and their roots have fixed ids, the roots of the highest layer."""
    graphs = make_graph(), make_graph()

    assert graphs[0].operations == graphs[1].operations
    assert graphs[0].roots == graphs[1].roots
    assert list(graphs[0].operations) == [1, 2, 3, 4, 5, 6]
    assert {layer_of(root) for root in graphs[0].roots} == {LAYERS}
    assert graphs[0].root_of(OBJECTS[1][0]) == MERGED

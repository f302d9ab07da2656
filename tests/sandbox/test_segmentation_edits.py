"""The sandbox's segmentation service over HTTP: what it changes, and what it keeps."""

from __future__ import annotations

from pathlib import Path

from tests.sandbox.graph import (
    FAR,
    MESHES,
    OBJECTS,
    ONE,
    OTHER,
    SINK,
    SOURCE,
    SPLITTABLE,
    TABLE,
    Graph,
    point,
)
from tests.sandbox.site import client_of

from annotationframeworkclient.sandbox import Sandbox


def test_a_merge_is_made_told_and_undone(graph: Graph) -> None:
    """New roots come with every step, the old ones are retired, and a second undo does nothing."""
    before = {graph.root(ONE), graph.root(OTHER)}
    merged = graph.post("/merge", [point(ONE), point(OTHER)])
    (root,) = merged["new_root_ids"]

    assert graph.root(ONE) == graph.root(OTHER) == root
    assert graph.post("/is_latest_roots", {"node_ids": [root, *before]})["is_latest"] == [
        True,
        False,
        False,
    ]
    assert set(graph.get(f"/root/{root}/change_log")["past_ids"]) == before
    undone = graph.post("/undo", {"operation_id": merged["operation_id"]})
    assert set(undone["new_root_ids"]) == {graph.root(ONE), graph.root(OTHER)}
    assert not set(undone["new_root_ids"]) & before
    again = graph.post("/undo", {"operation_id": merged["operation_id"]})
    assert again == {"new_root_ids": [], "operation_id": None}
    assert len(graph.post("/redo", {"operation_id": merged["operation_id"]})["new_root_ids"]) == 1


def test_a_split_does_what_its_preview_says(graph: Graph) -> None:
    """The parts are as foretold, the first with the source; points may name the root."""
    body = {
        "sources": [point(SOURCE, SPLITTABLE)],
        "sinks": [point(SINK, SPLITTABLE)],
    }
    preview = graph.post("/graph/split_preview", body)
    parts = preview["supervoxel_connected_components"]
    assert preview["illegal_split"] is False
    assert SOURCE in parts[0]
    assert SINK in parts[1]

    split = graph.post("/split", body)
    leaves = [graph.leaves(root) for root in split["new_root_ids"]]
    assert sorted(map(sorted, leaves)) == sorted(map(sorted, parts))


def test_edits_that_cannot_be_are_refused_in_the_services_words(graph: Graph) -> None:
    """The message says why, and the operation that failed stays in the log."""
    same = graph.refusal("/merge", [point(SOURCE), point(SINK)])
    far = graph.refusal("/merge", [point(ONE), point(FAR)])
    nowhere = graph.refusal("/merge", [[SPLITTABLE, 0, 0, 0], point(ONE)])
    apart = {"sources": [point(ONE)], "sinks": [point(OTHER)]}
    border = {"sources": [point(OBJECTS[9][7])], "sinks": [point(OBJECTS[9][8])]}

    assert same == "[400]: Supervoxels must belong to different objects."
    assert far.startswith("[400]: Chebyshev distance")
    assert nowhere.startswith("[400]: Could not determine supervoxel ID")
    assert graph.refusal("/split", apart) == "[400]: Supervoxels must belong to the same segment."
    assert graph.refusal("/split", border).startswith("[400]: Failed to find a")
    failed = graph.get("/operation_details", operation_ids="[7]")["7"]
    assert failed["roots"] == []
    beyond = graph.http.post(f"{TABLE}/merge", json=[[SPLITTABLE, 5_000_000, 0, 0], point(ONE)])
    assert beyond.json()["message"].startswith("Value 625000 cannot be outside of")


def test_who_may_not_edit_is_told_so(sandbox: Sandbox) -> None:
    """A viewer reads, and may see what a split would do; others are told what they lack."""
    with client_of(sandbox, "viewer") as viewer:
        body = {"sources": [point(SOURCE)], "sinks": [point(SINK)]}
        assert Graph(viewer).post("/graph/split_preview", body)["illegal_split"] is False
        for path in ("/merge", "/split", "/undo", "/redo"):
            answer = viewer.post(TABLE + path, json={})
            assert answer.status_code == 403
            assert answer.json()["data"]["required_permission"] == "edit"
        assert viewer.post(f"{MESHES}/remeshing", json={}).status_code == 403
        overseen = viewer.get(f"{TABLE}/user_operations")
        assert overseen.json()["data"]["required_permission"] == "admin_view"


def test_edits_are_kept_with_the_sandboxs_data(tmp_path: Path) -> None:
    """A sandbox that starts on the same folder has the same roots and operations."""
    with Sandbox(tmp_path) as sandbox, client_of(sandbox, "editor") as http:
        graph = Graph(http)
        merged = graph.post("/merge", [point(ONE), point(OTHER)])
        graph.refusal("/merge", [point(ONE), point(OTHER)])
        graph.post("/undo", {"operation_id": merged["operation_id"]})
        roots = graph.roots(ONE, OTHER)
        told = graph.get("/operation_details", operation_ids="[7,8,9]")

    with Sandbox(tmp_path) as sandbox, client_of(sandbox, "editor") as http:
        graph = Graph(http)
        assert graph.roots(ONE, OTHER) == roots
        assert graph.get("/operation_details", operation_ids="[7,8,9]") == told
        assert graph.post("/merge", [point(ONE), point(OTHER)])["operation_id"] == 10

"""The sandbox's segmentation service over HTTP: what it tells of the past."""

from __future__ import annotations

import json
import time
from datetime import UTC, datetime

from tests.sandbox.graph import MERGED, MERGED_BEFORE, OBJECTS, TABLE, Graph, refusal_in

from annotationframeworkclient.sandbox.segmentation.chunked_ids import LAYERS, layer_of
from annotationframeworkclient.sandbox.segmentation.graph import BEGIN
from annotationframeworkclient.sandbox.segmentation.seeds import make_graph
from annotationframeworkclient.sandbox.segmentation.volume import TUTORIAL_ROOT


def test_the_log_of_a_user_leaves_out_what_was_undone(graph: Graph) -> None:
    """The colleague's mistake is in it only if one asks for it; without an end it is refused."""
    now = time.time()

    answer = graph.http.get(f"{TABLE}/user_operations", params={"user_id": 5, "end_time": now})
    assert answer.headers["content-type"].startswith("text/html")
    assert answer.json()["operation_id"] == {"0": 1}
    query = {"user_id": "5", "end_time": str(now), "include_undone": "true"}
    all_of_them = graph.http.get(f"{TABLE}/user_operations", params=query)
    assert all_of_them.json()["operation_id"] == {"0": 1, "1": 3}
    assert "end_time" in refusal_in(
        graph.http.get(f"{TABLE}/user_operations", params={"user_id": 5})
    )


def test_tables_of_changes_are_json_in_json(graph: Graph) -> None:
    """Each root's table is a string; rows that do not matter keep their labels to themselves."""
    parted = 864691134988869471
    body = {"root_ids": [MERGED, parted, TUTORIAL_ROOT]}
    logs = graph.get("/tabular_change_log_many", body)

    merged = json.loads(logs[str(MERGED)])
    assert merged["operation_id"] == {"0": 1, "1": 6}
    assert merged["user_name"] == {"0": "Cole Colleague", "1": "Edie Editor"}
    assert json.loads(logs[str(parted)])["operation_id"] == {"1": 4}
    assert json.loads(logs[str(TUTORIAL_ROOT)])["is_merge"] == {}
    whole = graph.get("/tabular_change_log_many", body, filtered="False")
    assert json.loads(whole[str(parted)])["in_neuron"] == {"0": False, "1": True}


def test_lineage_goes_as_far_as_times_allow(graph: Graph) -> None:
    """Roots made before the past time have no parents, those retired after the future no heirs."""
    merged_at = datetime(2020, 7, 1, 12, tzinfo=UTC).timestamp()
    old = OBJECTS[1][0], 864691134988869443

    whole = graph.get(f"/root/{MERGED}/lineage_graph")
    assert len(whole["links"]) == 4
    late = graph.get(f"/root/{MERGED}/lineage_graph", timestamp_past=merged_at)
    assert len(late["links"]) == 2
    early = graph.get(f"/root/{old[1]}/lineage_graph", timestamp_future=merged_at)
    assert [link["target"] for link in early["links"]] == [MERGED_BEFORE]
    past = graph.get("/past_id_mapping", {"root_ids": [MERGED]}, timestamp_past=merged_at)
    assert past["past_id_map"][str(MERGED)] == [864691134988869448, MERGED_BEFORE]


def test_unknown_roots_have_no_time(graph: Graph) -> None:
    """They are left out, so that the list is shorter than what was asked for."""
    body = {"node_ids": [MERGED, TUTORIAL_ROOT + 999, TUTORIAL_ROOT]}

    made = graph.post("/root_timestamps", body)["timestamp"]
    assert made == [1612180800.0, BEGIN.timestamp()]
    latest = graph.post("/root_timestamps", {"node_ids": [MERGED_BEFORE]}, latest="True")
    assert latest["timestamp"] == [1612180800.0]


def test_the_past_is_the_same_in_every_sandbox() -> None:
    """The seeded operations and their roots have fixed ids, the roots of the highest layer."""
    graphs = make_graph(), make_graph()

    assert graphs[0].operations == graphs[1].operations
    assert graphs[0].roots == graphs[1].roots
    assert list(graphs[0].operations) == [1, 2, 3, 4, 5, 6]
    assert {layer_of(root) for root in graphs[0].roots} == {LAYERS}
    assert graphs[0].root_of(OBJECTS[1][0]) == MERGED

"""The real caveclient on the sandbox: written by others, so it keeps the sandbox honest."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import Any

import pytest

from annotationframeworkclient.sandbox import Sandbox

REPOSITORY = Path(__file__).parents[2]
PYTHON = REPOSITORY / ".envs" / "caveclient" / "bin" / "python"
PROGRAM = Path(__file__).with_name("caveclient_session.py")


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """Run the program once; give what it printed, the sandbox's violations, and what it asked."""
    if not PYTHON.exists():
        pytest.skip("caveclient's environment is not there: make .envs/caveclient/.installed")
    home = tmp_path_factory.mktemp("home")
    with Sandbox() as sandbox:
        own = {"HOME": str(home), "SANDBOX_URL": sandbox.url, "SANDBOX_TOKEN": sandbox.token}
        shown = subprocess.run(
            [PYTHON, PROGRAM], env={**os.environ, **own}, capture_output=True, text=True
        )
        assert shown.returncode == 0, shown.stderr[-2000:].replace(sandbox.token, "***")
        printed: dict[str, Any] = json.loads(shown.stdout)
        asked = [f"{request.method} {request.path}" for request in sandbox.requests]
        return {
            **printed,
            "url": sandbox.url,
            "asked": asked,
            "violations": sandbox.violations,
        }


def test_caveclient_finds_its_datastack(session: dict[str, Any]) -> None:
    """It constructs, and reads info and auth."""
    info = session["info"]

    assert info["local_server"] == session["url"]
    assert info["datastacks"] == ["minnie65_phase3_v0"]
    assert info["resolution"] == [4, 4, 40]
    assert info["image_source"].endswith("minnie.microns-daf.com/proxy/minniev2_em/")
    assert (info["aligned_volume"], info["user"]) == (1, 1)
    assert [user["id"] for user in info["names"]] == [1, 2]
    assert {member["id"] for member in info["members"]} == {1, 5}


def test_caveclient_reads_the_schemas(session: dict[str, Any]) -> None:
    """It lists the types and reads the definitions of one, several and all."""
    assert session["schemas"] == {
        "count": 57,
        "nucleus": "#/definitions/NucleusDetection",
        "several": ["bound_tag", "synapse"],
        "all": 57,
    }


def test_caveclient_goes_the_round(session: dict[str, Any]) -> None:
    """It creates a table, posts, reads, updates, counts and deletes."""
    done = session["annotation"]

    assert done["tables"] == ["nuclei"]
    assert done["metadata"]["schema_type"] == "nucleus_detection"
    assert done["posted"] == [100, 101, 102, 103, 104]
    assert [row["pt_position"] for row in done["read"]] == [[0, 0, 0], [1, 2, 3]]
    assert done["updated"] == {"100": 1}
    assert done["deleted"] == [101]
    assert done["count"] == 6


def test_caveclient_looks_up_the_graph(session: dict[str, Any]) -> None:
    """It finds roots, leaves, children, edges and paths."""
    graph = session["graph"]

    assert graph["table"] == "minnie3_v0"
    assert graph["resolution"] == [8, 8, 40]
    assert graph["root"] == 864691134988869442
    assert graph["roots"] == [864691134988869442, 864691134988869449, 0]
    assert graph["leaves"][:2] == [109291800606721042, 109291800606721603]
    assert graph["leaves_many"] == {"864691134988869442": 14, "864691134988869451": 32}
    assert graph["level2"] >> 56 == 2
    assert len(graph["level2_leaves"]) == 4
    assert len(graph["children"]) == 8
    assert len(graph["covering"]) == 1
    assert graph["subgraph"] == [[58, 2], 58, 58]
    assert len(graph["level2_graph"]) == 3
    assert graph["path"] == [1, graph["level2_leaves"][:1], 0]


def test_caveclient_reads_the_graphs_history(session: dict[str, Any]) -> None:
    """It is told what merged into what, when, and by whom."""
    graph = session["graph"]
    originals = [864691134988869443, 864691134988869444, 864691134988869448]

    assert graph["root_then"] == 864691134988869449
    assert (graph["latest"], graph["valid"]) == ([True, False], [True, False])
    assert graph["suggested"] == 864691134988869473
    assert graph["latest_of_old"] == [864691134988869473]
    assert (graph["originals"], graph["past_ids"]) == (originals, originals)
    assert graph["future_ids"] == originals
    assert graph["timestamps"] == ["2021-02-01 12:00:00+00:00", "2020-06-01 00:00:00+00:00"]
    assert graph["oldest"] == "2020-07-01 11:59:59.500000+00:00"
    assert graph["operations"] == ["1", "2"]
    assert graph["user_operations"] == [1]
    assert graph["change_log"] == graph["log"] == [1, 6]
    assert graph["log_columns"][-2:] == ["user_name", "user_affiliation"]
    assert len(graph["merge_log"]) == 2
    assert (graph["lineage"], graph["lineage_nx"]) == (4, 5)
    assert graph["delta"] == [10, 7]


def test_caveclient_edits_the_graph(session: dict[str, Any]) -> None:
    """It merges, undoes, previews a split and makes it."""
    graph = session["graph"]

    assert (graph["merged"]["operation_id"], len(graph["merged"]["new_root_ids"])) == (7, 1)
    assert (graph["undone"]["operation_id"], len(graph["undone"]["new_root_ids"])) == (8, 2)
    assert graph["preview"] == [5, 27, True]
    assert graph["split"] == [9, 2]


def test_caveclient_and_sandbox_keep_to_the_specs(session: dict[str, Any]) -> None:
    """Nothing that caveclient asked, and nothing that it was told, breaks the specs."""
    assert any(asked.startswith("POST /annotation/api/v2") for asked in session["asked"])
    assert session["violations"] == ()

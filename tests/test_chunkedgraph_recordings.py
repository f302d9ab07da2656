"""What the real ChunkedGraph answered, as the methods that would get it take it."""

from __future__ import annotations

import gzip
import re
from collections.abc import Callable, Iterator
from typing import Any, cast

import numpy as np
import pytest
from tests.conftest import Recorded, Recordings
from tests.graph_server import GraphServer
from tests.loopback import Reply

from annotationframeworkclient.chunkedgraph import ChunkedGraphClientV1
from annotationframeworkclient.errors import (
    BadRequest,
    Conflict,
    DecodeError,
    FrameworkError,
    NotAuthenticated,
    NotFound,
    PermissionDenied,
    ServerFault,
    TermsOfServiceRequired,
)

SUPERVOXEL, UNKNOWN = 72057594037927937, 72057594037928937
ROOT, UNKNOWN_ROOT, OLD_ROOT = 288230376151711745, 288230376151712245, 288230376151711752
KNOWN = [SUPERVOXEL, ROOT, OLD_ROOT, 144115188075855873]
BOX = [[0, 64], [0, 64], [0, 32]]
POINTS = [[896, 824, 640]], [[1408, 824, 640]]

# What the requests held of ids, where the answer can be told from a wrong one by them only.
ASKED = {
    "roots_binary_with_zero_and_unknown": [0, SUPERVOXEL, UNKNOWN, ROOT],
    "roots_binary_all_unknown": [UNKNOWN],
    "x_roots_fail_to_zero_False_unknown": [SUPERVOXEL, UNKNOWN],
    "leaves_many": [ROOT, ROOT + 1],
    "leaves_many_unknown": [ROOT, UNKNOWN_ROOT],
}

Call = Callable[[ChunkedGraphClientV1, Recorded], object]


def _node(recorded: Recorded) -> int:
    found = re.search(r"/node/(\d{1,18})/", recorded.path)
    return int(found[1]) if found else SUPERVOXEL


def _ids(recorded: Recorded) -> Any:
    """Give the ids that were asked about where they matter, else as many as were answered."""
    made_up = SUPERVOXEL + np.arange(max(len(_unpacked(recorded)) // 8, 1))
    return ASKED.get(recorded.name, made_up)


def _unpacked(recorded: Recorded) -> bytes:
    packed = recorded.headers.get("content-encoding") == "gzip"
    return gzip.decompress(recorded.body) if packed else recorded.body


CALLS: dict[str, Call] = {
    r"/node/[^/]+/root$": lambda graph, it: graph.get_root_id(_node(it)),
    r"/v1/.*/roots_binary$": lambda graph, it: graph.get_roots(_ids(it)),
    r"/node/[^/]+/children$": lambda graph, it: graph.get_children(_node(it)),
    r"/v1/.*/leaves$": lambda graph, it: graph.get_leaves(_node(it), BOX),
    r"/node/leaves_many$": lambda graph, it: graph.get_leaves_many(ASKED.get(it.name, [ROOT])),
    r"/minimal_covering_nodes$": lambda graph, it: graph.get_minimal_covering_nodes([_node(it)]),
    r"/subgraph$": lambda graph, it: graph.get_subgraph(_node(it), BOX),
    r"/lvl2_graph$": lambda graph, it: graph.level2_chunk_graph(
        _node(it), BOX if "bounds" in it.query else None
    ),
    r"/contact_sites$": lambda graph, it: graph.get_contact_sites(_node(it), BOX),
    r"/find_path$": lambda graph, _: graph.find_path(ROOT, *POINTS),
    r"/merge$": lambda graph, _: graph.do_merge([SUPERVOXEL, ROOT], [*POINTS[0], *POINTS[1]]),
    r"/split$": lambda graph, _: graph.execute_split(*POINTS, ROOT),
    r"/split_preview$": lambda graph, _: graph.preview_split(*POINTS, ROOT),
    r"/undo$": lambda graph, _: graph.undo_operation(4),
    r"/remeshing$": lambda graph, _: graph.remesh_level2_chunks([SUPERVOXEL]),
}

# One answer of each method, by value.
RESULTS: dict[str, object] = {
    "root_of_sv_gzip": ROOT,
    "root_stop_layer2": 144115188075855873,
    "x_root_old_root_at_old_ts": OLD_ROOT,
    "roots_binary_past_ts": [288230376151711752, 288230376151711762],
    "cave_get_roots": [ROOT] * 8,
    "children_root": [216172782113783809, 252201579132747777],
    "children_sv": [],
    "leaves_l2": [SUPERVOXEL, SUPERVOXEL + 1],
    "leaves_of_sv": [],
    "leaves_many_bounds": {ROOT: [SUPERVOXEL, SUPERVOXEL + 1]},
    "min_cover_json_2": [216172782113783809],
    "subgraph_bounds": ([[SUPERVOXEL, SUPERVOXEL + 1]], [0.5], [100]),
    "lvl2_graph_bounds": [],
    "find_path_str": (
        [[768.0, 768.0, 640.0], [1280.0, 768.0, 640.0]],
        [144185625539510275, 144255994283687939],
        [],
    ),
    "merge_ok": {"operation_id": 1, "new_root_ids": [288230376151712019]},
    "undo_split": {"operation_id": 5, "new_root_ids": [288230376151712036]},
    "split_preview_root_points": (
        [
            72057662757404677,
            72057662757404678,
            72128031501582341,
            72128031501582342,
            72198400245760005,
        ],
        [72198400245760006, 72268768989937669, 72268768989937670],
        True,
    ),
    "remesh": None,
}

REFUSED: dict[str, type[FrameworkError]] = {
    **dict.fromkeys(
        [
            "root_stop_layer_99",
            "root_unknown_sv",
            "root_mapped_missing_table",
            "roots_binary_with_zero_and_unknown",
            "roots_binary_all_unknown",
            "x_roots_fail_to_zero_False_unknown",
            "x_roots_assert_roots_True_unknown",
            "x_root_ts_negative",
            "x_root_ts_twice",
            "children_zero",
            "leaves_unknown_root",
            "leaves_many_unknown",
            "subgraph_unknown",
            "lvl2_graph_unknown",
            "find_path_bad_coords",
            "undo_unknown_op",
        ],
        NotFound,
    ),
    **dict.fromkeys(
        [
            "root_ts_iso",
            "root_ts_empty",
            "root_stop_layer_bad",
            "merge_coord_out_of_volume",
            "merge_old_root_error",
            "split_cross_chunk_inf_edge_error",
            "cave_do_merge_again_error",
            # Answers to what no method of ours sends.
            "root_ts_overflow",
            "root_bad_id",
            "root_huge_id",
            "root_float_id",
            "roots_binary_7bytes",
            "roots_binary_stop_layer_bad",
            "leaves_bounds_bad",
            "leaves_stop_bad",
            "min_cover_empty",
            "remesh_badbody",
            "merge_null_sv",
            "split_no_sinks_key",
            "undo_nokey",
            "x_error_with_gzip_ae",
            "x_bounds_negative",
        ],
        BadRequest,
    ),
    # Answers of operations that never work, and one that does not say what is wrong.
    **dict.fromkeys(
        ["contact_sites", "contact_sites_nopartners", "x_roots_fail_to_zero_empty_unknown"],
        ServerFault,
    ),
    # Answers that are none to what we asked: of another length, or past int64.
    **dict.fromkeys(
        [
            "root_negative_id",
            "roots_binary_formct",
            "roots_binary_empty",
            "leaves_many_empty",
            "x_roots_binary_int64_negative",
        ],
        DecodeError,
    ),
    **dict.fromkeys(
        [
            "auth_no_token_xrw",
            "auth_no_token_origin",
            "auth_bad_token",
            "auth_bearer_short",
            "auth_cookie_bad",
        ],
        NotAuthenticated,
    ),
    **dict.fromkeys(
        ["auth_missing_permission", "auth_viewer_edit", "auth_tos_noperm"], PermissionDenied
    ),
    "auth_tos_needed_cookie": TermsOfServiceRequired,
    "undo_twice": Conflict,
}


@pytest.fixture
def server() -> Iterator[GraphServer]:
    """Give a server of one graph."""
    with GraphServer() as running:
        yield running


def outcome(server: GraphServer, recorded: Recorded) -> object:
    """Give what a method makes of a recorded answer, or the error that it raises."""
    headers = {name: value for name, value in recorded.headers.items() if name != "content-length"}
    graph = server.graph(Reply(recorded.body, recorded.status, headers), known=KNOWN)
    [call] = [call for path, call in CALLS.items() if re.search(path, recorded.path)]
    try:
        return call(graph, recorded)
    except FrameworkError as error:
        return error


def plain(value: Any) -> object:
    """Give what a method gives, with its arrays as lists."""
    if isinstance(value, tuple):
        return tuple(plain(part) for part in cast("tuple[object, ...]", value))
    if isinstance(value, dict):
        return {key: plain(part) for key, part in cast("dict[Any, object]", value).items()}
    return value.tolist() if isinstance(value, np.ndarray) else value


def test_every_answer_makes_sense(recordings: Recordings, server: GraphServer) -> None:
    """Each recorded answer is a result or an error of its kind, and no other error escapes."""
    answers = [
        recorded
        for recorded in recordings("chunkedgraph")
        if any(re.search(path, recorded.path) for path in CALLS)
    ]

    outcomes = {recorded.name: outcome(server, recorded) for recorded in answers}

    assert len(answers) > 80
    errors = {name: type(it) for name, it in outcomes.items() if isinstance(it, FrameworkError)}
    assert errors == REFUSED
    results = {name: it for name, it in outcomes.items() if name not in errors}
    assert {name: plain(it) for name, it in results.items() if name in RESULTS} == RESULTS

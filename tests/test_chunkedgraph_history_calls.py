"""The ChunkedGraph's history as its methods ask for it: recorded answers, batches, nothing sent."""

from __future__ import annotations

import gzip
import json
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from typing import Any, cast
from urllib.parse import parse_qs, urlsplit

import numpy as np
import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.conftest import Recorded, Recordings
from tests.graph_server import INFO, GraphServer, as_json
from tests.loopback import Answer, Reply, Seen

from annotationframework_api import Client
from annotationframeworkclient import _graph_history as history
from annotationframeworkclient import _graph_lineage as lineages
from annotationframeworkclient import _graph_logs as logs
from annotationframeworkclient._graph import Graph
from annotationframeworkclient.chunkedgraph import ChunkedGraphClientV1
from annotationframeworkclient.errors import (
    BadRequest,
    ConfigurationError,
    DecodeError,
    FrameworkError,
    InvalidId,
    InvalidInput,
    NotFound,
    PermissionDenied,
    ServiceUnavailable,
)

LAYER = 4 << 56  # the roots' layer of the recorded graph
UNEDITED, UNKNOWN_ROOT = 288230376151711745, 288230376151712245
MERGED, PARTNER, RESULT = 288230376151711752, 288230376151711762, 288230376151712019
LATEST = 288230376151712059
THEN = datetime(2026, 11, 22, tzinfo=UTC)
ROOTS = [LAYER + n for n in range(1, 8)]
BAD = LAYER + 99

Call = Callable[[ChunkedGraphClientV1, Recorded], object]


def _body(recorded: Recorded) -> Any:
    try:
        return json.loads(_unzipped(recorded))
    except ValueError:
        return {}


def _as_many(recorded: Recorded, key: str) -> list[int]:
    """Ask for as many ids as were answered, at least for one."""
    found: list[object] = _body(recorded).get(key, [])
    return [UNKNOWN_ROOT] * max(len(found), 1)


def _answered(recorded: Recorded) -> list[int]:
    """Ask for the ids that were answered."""
    return [int(key) for key in _body(recorded) if key.isdigit()] or [UNEDITED]


CALLS: dict[str, Call] = {
    r"/v1/.*/root/[^/]+/merge_log$": lambda graph, _: graph.get_merge_log(RESULT),
    r"/v1/.*/root/[^/]+/change_log$": lambda graph, _: graph.get_change_log(RESULT),
    r"/tabular_change_log_many$": lambda graph, it: graph.get_tabular_change_log(
        _answered(it), filtered="False" not in it.query
    ),
    r"/operation_details$": lambda graph, it: graph.get_operation_details(_answered(it)),
    r"/user_operations$": lambda graph, _: graph.get_user_operations(2, THEN),
    r"/lineage_graph_multiple$": lambda graph, _: graph.get_lineage_graph([RESULT]),
    r"/past_id_mapping$": lambda graph, _: graph.get_past_ids([RESULT]),
    r"/is_latest_roots$": lambda graph, it: graph.is_latest_roots(_as_many(it, "is_latest")),
    r"/root_timestamps$": lambda graph, it: graph.get_root_timestamps(_as_many(it, "timestamp")),
    r"/delta_roots$": lambda graph, _: graph.get_delta_roots(THEN),
    r"/oldest_timestamp$": lambda graph, _: graph.get_oldest_timestamp(),
}

# One answer of each method, by value.
RESULTS: dict[str, object] = {
    "cave_is_latest": [False, True],
    "root_ts_after": [
        "2026-11-20T12:00:00+00:00",
        "2026-11-22T09:20:39.134000+00:00",
        "2026-11-22T09:20:44.756000+00:00",
        "2026-11-22T09:20:44.756000+00:00",
    ],
    "oldest_timestamp_T": datetime(2026, 11, 22, 9, 20, 38, 634000, UTC),
    "delta_roots_partial": ([MERGED, PARTNER], [RESULT]),
    "tab_log_many": {RESULT: [1], LATEST: [4, 6]},
    "tab_log_many_unfiltered": {RESULT: [1], LATEST: [4, 5, 6]},
    "tab_log_many_noedits": {UNEDITED: []},
    "past_ids_ts": {
        "past_id_map": {RESULT: [MERGED, PARTNER]},
        "future_id_map": {MERGED: RESULT, PARTNER: RESULT},
    },
    "merge_log_noedits": {"merge_edge_coords": [], "merge_edges": []},
    "user_ops_admin_nouser": [],
    "op_details_none": {},
}

REFUSED: dict[str, type[FrameworkError]] = {
    **dict.fromkeys(
        [
            "oldest_timestamp_delim",
            "oldest_timestamp_no_ops",
            "root_timestamps_unknown",
            "root_timestamps_empty",
            "change_log_notroot",
            "merge_log_unknown",
            "past_ids_notroot",
        ],
        NotFound,
    ),
    # Answers to what no method of ours sends.
    **dict.fromkeys(
        [
            "user_ops_admin_default",
            "user_ops_admin_no_end_time",
            "lineage_badts",
            "delta_roots_no_past",
            "delta_roots_bad",
        ],
        BadRequest,
    ),
    "user_ops_editor": PermissionDenied,
    "cave_user_ops_403": PermissionDenied,
    "is_latest_empty": DecodeError,
}


@pytest.fixture
def server() -> Iterator[GraphServer]:
    """Give a server of one graph."""
    with GraphServer() as running:
        yield running


def outcome(server: GraphServer, recorded: Recorded) -> object:
    """Give what a method makes of a recorded answer, or the error that it raises."""
    headers = {name: value for name, value in recorded.headers.items() if name != "content-length"}
    graph = server.graph(Reply(recorded.body, recorded.status, headers), known=[UNEDITED])
    [call] = [call for path, call in CALLS.items() if re.search(path, recorded.path)]
    try:
        return call(graph, recorded)
    except FrameworkError as error:
        return error


def plain(value: Any) -> object:
    """Give what a method gives: of frames the operations, of arrays lists, of times text."""
    if isinstance(value, tuple):
        return tuple(plain(part) for part in cast("tuple[object, ...]", value))
    if isinstance(value, dict):
        return {key: plain(part) for key, part in cast("dict[Any, object]", value).items()}
    if isinstance(value, pd.DataFrame):
        return value["operation_id"].tolist()
    if isinstance(value, pd.DatetimeIndex):
        return [time.isoformat() for time in value]
    return value.tolist() if isinstance(value, np.ndarray) else value


def test_every_answer_makes_sense(recordings: Recordings, server: GraphServer) -> None:
    """Each recorded answer is a result or an error of its kind, and no other error escapes."""
    answers = [
        recorded
        for recorded in recordings("chunkedgraph")
        if any(re.search(path, recorded.path) for path in CALLS)
    ]

    outcomes = {recorded.name: outcome(server, recorded) for recorded in answers}

    assert len(answers) > 40
    errors = {name: type(it) for name, it in outcomes.items() if isinstance(it, FrameworkError)}
    assert errors == REFUSED
    assert {name: plain(outcomes[name]) for name in RESULTS} == RESULTS


EMPTY: dict[str, tuple[Callable[[ChunkedGraphClientV1], object], object]] = {
    "change logs": (lambda graph: graph.get_tabular_change_log([]), {}),
    "details": (lambda graph: graph.get_operation_details([]), {}),
    "past ids": (lambda graph: graph.get_past_ids([])["past_id_map"], {}),
    "lineage": (lambda graph: graph.get_lineage_graph([])["nodes"], []),
    "latest roots": (lambda graph: graph.get_latest_roots([]).dtype, np.dtype(np.int64)),
    "original roots": (lambda graph: graph.get_original_roots(()).dtype, np.dtype(np.int64)),
    "latest": (lambda graph: graph.is_latest_roots([]).dtype, np.dtype(np.bool_)),
    "valid": (lambda graph: graph.is_valid_nodes([]).dtype, np.dtype(np.bool_)),
    "times": (lambda graph: str(graph.get_root_timestamps([]).tz), "UTC"),
    "replacements": (lambda graph: len(graph.find_replacements([])), 0),
    "history": (lambda graph: len(graph.get_edit_history([])), 0),
}


@pytest.mark.parametrize("name", EMPTY)
def test_nothing_asked_is_nothing_sent(server: GraphServer, name: str) -> None:
    """No ids give an empty result of the usual type, and no request about the table."""
    ask, empty = EMPTY[name]

    assert ask(server.graph(Reply(b"no answer", 500))) == empty
    assert server.asked() == []


def test_frames_have_their_columns_when_empty(server: GraphServer) -> None:
    """Columns and dtypes are the documented ones, however few rows there are."""
    graph = server.graph(Reply(b"no answer", 500))

    assert graph.find_replacements([]).dtypes.astype(str).to_dict() == {
        "root_id": "int64",
        "status": "string",
        "replacement_id": "Int64",
        "overlap": "float64",
    }
    dtypes = graph.get_edit_history([]).dtypes.astype(str).to_dict()
    assert (dtypes["root_id"], dtypes["operation_id"]) == ("int64", "int64")
    assert (dtypes["timestamp"], dtypes["removed_edges"]) == ("datetime64[ms, UTC]", "Int64")


@pytest.mark.parametrize("ids", [[1.0], ["a root"], [-1], np.array([2**63], np.uint64), [None]])
def test_what_is_no_id_is_not_sent(server: GraphServer, ids: Any) -> None:
    """Floats, words, missing values and ids past int64 are refused before anything is sent."""
    graph = server.graph(Reply(b"no answer", 500))

    for method in (
        graph.is_latest_roots,
        graph.is_valid_nodes,
        graph.get_latest_roots,
        graph.get_operation_details,
        graph.find_replacements,
    ):
        with pytest.raises(InvalidId):
            method(ids)
    assert server.asked() == []


def test_a_time_that_is_needed_is_asked_for(server: GraphServer) -> None:
    """A missing time is refused here: the service has no good word for it."""
    graph = server.graph(Reply())

    with pytest.raises(InvalidInput, match="timestamp_past"):
        graph.get_delta_roots(cast("Any", None))
    with pytest.raises(InvalidInput, match="timestamp_start"):
        graph.get_user_operations(1, cast("Any", None))
    assert server.requests == []


def test_no_request_holds_the_time_of_our_clock(server: GraphServer) -> None:
    """A call without a time sends none: now is the server's, and ours may be wrong."""
    graph = server.graph(_history_of_each)

    graph.is_latest_roots(ROOTS)
    graph.is_valid_nodes(ROOTS)
    graph.get_root_timestamps(ROOTS)
    graph.get_lineage_graph(ROOTS)
    graph.get_past_ids(ROOTS)

    assert [seen.target for seen in server.asked() if "time" in urlsplit(seen.target).query] == []


def test_the_clients_time_is_sent(server: GraphServer) -> None:
    """Calls without a time of their own mean that of `at`, as the latest to look at."""
    graph = server.graph(_history_of_each).at(THEN)

    graph.is_latest_roots(ROOTS)
    graph.get_lineage_graph(ROOTS)

    latest, lineage = (parse_qs(urlsplit(seen.target).query) for seen in server.asked())
    assert float(latest["timestamp"][0]) == THEN.timestamp()
    assert {name: float(value) for name, [value] in lineage.items()} == {
        "timestamp_future": THEN.timestamp()
    }


@pytest.mark.parametrize("include_undo", [True, False])
def test_a_users_undone_edits_are_always_chosen(server: GraphServer, *, include_undo: bool) -> None:
    """Whether undone edits count is sent for any user, under the service's own name; an end too."""
    frame = server.graph(Reply(b'{"operation_id":{},"timestamp":{}}')).get_user_operations(
        5, THEN, include_undo=include_undo
    )

    query = parse_qs(urlsplit(server.asked()[0].target).query)
    assert query["include_undone"][0].lower() == str(include_undo).lower()
    assert float(query["end_time"][0]) == datetime(2100, 1, 1, tzinfo=UTC).timestamp()
    assert frame.columns.tolist() == ["timestamp", "operation_id", "user_id"]


def test_each_operation_names_its_user(server: GraphServer) -> None:
    """The service leaves the user out of its answer: it is the one who was asked about."""
    answer = Reply(b'{"operation_id":{"0":7},"timestamp":{"0":1795339239134}}')

    frame = server.graph(answer).get_user_operations("5", THEN)

    assert frame["user_id"].tolist() == ["5"]
    assert frame["timestamp"][0] == pd.Timestamp("2026-11-22 09:20:39.134", tz="UTC")


def test_operations_are_asked_for_as_json(server: GraphServer) -> None:
    """Ids of any kind are sent as a JSON list, few enough a request for its address."""
    graph = server.graph(as_json({}))

    graph.get_operation_details(np.arange(2**62, 2**62 + 500))
    graph.get_operation_details(pd.Series([3, 1, 3]))

    targets = [seen.target for seen in server.asked()]
    assert (len(targets), max(map(len, targets)) < 8000) == (4, True)
    assert parse_qs(urlsplit(targets[-1]).query)["operation_ids"] == ["[3,1]"]


def test_unknown_roots_are_named(server: GraphServer) -> None:
    """The server drops them without a word; the error says which they are."""
    graph = server.graph(_history_of_each, known=ROOTS)

    with pytest.raises(NotFound, match=f"graph ever had: {BAD}"):
        graph.get_root_timestamps([*ROOTS, BAD])
    with pytest.raises(NotFound, match=str(BAD)):
        graph.get_latest_roots([*ROOTS, BAD])


def test_an_operation_is_no_node(server: GraphServer) -> None:
    """The server takes the id of an operation for a valid node's: what is in no layer is none."""
    graph = server.graph(Reply(b"no answer", 500), known=[1, 2, MERGED])

    assert graph.is_valid_nodes([1, MERGED, 0, 2, MERGED, PARTNER]).tolist() == [
        False,
        True,
        False,
        False,
        True,
        False,
    ]


VALID = {
    "valid_nodes": [72057594037927937, UNEDITED],
    "cave_is_valid_nodes": [MERGED, RESULT],
    "cave_valid_notexist": [UNEDITED],
    "x_valid_nodes_opid_collision": [],
}


@pytest.mark.parametrize("name", VALID)
def test_recorded_valid_nodes(recordings: Recordings, server: GraphServer, name: str) -> None:
    """What the real service took for nodes are nodes, but for the ids of operations."""
    [recorded] = [each for each in recordings("chunkedgraph") if each.name == name]
    asked = [72057594037927937, UNEDITED, UNKNOWN_ROOT, MERGED, RESULT, 1, 2, 5, 987654321]
    answer = Reply(_unzipped(recorded))
    server.answer_by(lambda seen: as_json(INFO) if seen.target.endswith("/info") else answer)

    with Client(server.url) as client:
        found = history.are_valid(Graph(client, "test_v1"), np.array(asked))

    assert np.array(asked)[found].tolist() == VALID[name]


def _asked(seen: Seen) -> list[int]:
    if "operation_details" in seen.target:
        asked: list[int] = json.loads(parse_qs(urlsplit(seen.target).query)["operation_ids"][0])
        return asked
    body = json.loads(seen.body)
    return next(iter(body.values()))


def _log(root: int) -> str:
    frame: dict[str, dict[str, object]] = {
        "operation_id": {"3": root - LAYER},
        "timestamp": {"3": root - LAYER},
        "user_id": {"3": "2"},
        "before_root_ids": {"3": [root - 1]},
        "after_root_ids": {"3": [root]},
        "is_merge": {"3": True},
    }
    return json.dumps(frame)


def _history_of_each(seen: Seen) -> Answer:
    """Answer of each root by itself, as the service does; a bad one spoils the answer for all."""
    ids = _asked(seen)
    if "root_timestamps" in seen.target:
        return as_json({"timestamp": [(root - LAYER) / 1000 for root in ids if root != BAD]})
    if BAD in ids:
        return Reply(json.dumps({"code": 500, "message": f"{BAD} is no root"}).encode(), 500)
    if "is_latest_roots" in seen.target:
        return as_json({"is_latest": [root % 2 == 0 for root in ids]})
    if "tabular" in seen.target:
        return as_json({str(root): _log(root) for root in ids})
    if "past_id" in seen.target:
        past = {str(root): [root - 1] for root in ids}
        return as_json({"past_id_map": past, "future_id_map": {str(r - 1): r for r in ids}})
    if "operation_details" in seen.target:
        details = {str(one): {"added_edges": [[1, 2]], "source_coords": [[1, 2, 3]]} for one in ids}
        return as_json({one: detail for one, detail in details.items() if int(one) != 5})
    nodes = {
        root: {"id": root, "timestamp": root - LAYER} for one in ids for root in (one, one + 1)
    }
    links = [{"source": root, "target": root + 1} for root in dict.fromkeys(ids)]
    return as_json({"nodes": list(nodes.values()), "links": links})


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=30
)
@given(
    ids=st.lists(st.sampled_from(ROOTS), min_size=1, max_size=12),
    size=st.integers(min_value=1, max_value=13),
)
def test_batches_never_change_an_answer(server: GraphServer, ids: list[int], size: int) -> None:
    """However the ids are split, the answer is that of a single request, in the order asked."""
    server.graph(_history_of_each, known=ROOTS)
    array = np.array(ids)

    def answers(graph: Graph, size: int) -> list[Any]:
        frames = logs.tabular_logs(graph, ids, filtered=True, size=size)
        joined = logs.history_of(
            graph, ids, filtered=True, roots_a_request=size, operations_a_request=size
        )
        return [
            history.are_latest(graph, array, at=None, size=size).tolist(),
            history.are_valid(graph, array, size=size).tolist(),
            history.times(graph, array, size=size).tolist(),
            history.pasts(graph, array, size=size),
            lineages.lineage_graph(graph, array, size=size),
            logs.operation_details(graph, ids, size=size),
            {root: frame.to_dict() for root, frame in frames.items()},
            joined.astype(object).where(joined.notna(), None).to_dict(),
        ]

    with Client(server.url) as client:
        graph = Graph(client, "test_v1")
        assert answers(graph, size) == answers(graph, 100)


def test_one_bad_root_costs_only_its_own_rows(server: GraphServer) -> None:
    """A root that spoils a request is named in a warning; the others have their rows."""
    graph = server.graph(_history_of_each)

    with pytest.warns(UserWarning, match=f"could not be read: {BAD};"):
        frame = graph.get_edit_history([ROOTS[0], BAD, *ROOTS[1:6]])

    assert frame["root_id"].tolist() == ROOTS[:6]
    assert list(frame.attrs["errors"]) == [BAD]
    assert frame["added_edges"].tolist()[:4] == [1, 1, 1, 1]
    assert frame["source_coords"].tolist()[0] == [[1, 2, 3]]
    assert frame["added_edges"].isna().tolist() == [False, False, False, False, True, False]


def test_only_bad_roots_are_an_error(server: GraphServer) -> None:
    """Without a single row to give, the error of the service is raised."""
    with pytest.raises(NotFound, match=f"{BAD} is no root"):
        server.graph(_history_of_each).get_edit_history([BAD])


def test_a_service_that_is_down_is_not_asked_in_halves(server: GraphServer) -> None:
    """A gateway's answer says nothing about the roots."""
    with pytest.raises(ServiceUnavailable):
        server.graph(Reply(b"", 503)).get_edit_history(ROOTS)
    assert len(server.asked()) == 1


def test_a_graph_without_networkx_says_what_to_install(
    server: GraphServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A missing package is told by the extra that brings it."""
    monkeypatch.setitem(sys.modules, "networkx", None)

    with pytest.raises(ConfigurationError, match=r"annotationframeworkclient\[plot\]"):
        server.graph(_history_of_each).get_lineage_graph(ROOTS, as_nx_graph=True)


def test_links_out_of_the_period_can_be_left_out(
    recordings: Recordings, server: GraphServer
) -> None:
    """The service goes one edit beyond the times; what was made there is left out if asked for."""
    [answer] = [each for each in recordings("chunkedgraph") if each.name == "x_lineage_after_undo"]
    graph = server.graph(Reply(_unzipped(answer)))
    first = datetime.fromtimestamp(1795339241.5, UTC)
    last = datetime.fromtimestamp(1795339244, UTC)

    every = graph.get_lineage_graph([RESULT], first, last)
    kept = graph.get_lineage_graph(
        [RESULT],
        first.replace(tzinfo=UTC),
        last,
        as_nx_graph=True,
        exclude_links_to_future=True,
        exclude_links_to_past=True,
    )

    assert (len(every["nodes"]), len(every["links"])) == (6, 6)
    assert (kept.number_of_nodes(), kept.number_of_edges()) == (3, 2)
    assert kept.nodes[288230376151712036]["timestamp"] == datetime(
        2026, 11, 22, 9, 20, 43, 386000, UTC
    )


def _unzipped(recorded: Recorded) -> bytes:
    packed = recorded.headers.get("content-encoding") == "gzip"
    return gzip.decompress(recorded.body) if packed else recorded.body


# A history: pieces in objects, which are merged or halved one after the other.
Steps = Sequence[tuple[bool, int, int]]
steps = st.lists(
    st.tuples(st.booleans(), st.integers(0, 20), st.integers(0, 20)), min_size=1, max_size=12
)


def _past(steps: Steps) -> tuple[list[dict[int, frozenset[int]]], lineages.Lineage]:
    """Give the objects at each time, by id, and the lineage of all."""
    now = {n: frozenset(range(n * 4, n * 4 + 4)) for n in range(3)}
    times, nodes, links = [now], [{"id": n, "timestamp": 0.0} for n in now], list[Any]()
    for is_merge, one, other in steps:
        ids = sorted(now)
        first, second = ids[one % len(ids)], ids[other % len(ids)]
        old = [first, second] if is_merge else [first]
        pieces = sorted(frozenset[int]().union(*(now[root] for root in old)))
        cut = 1 + other % max(len(pieces) - 1, 1)
        new = [pieces] if is_merge else [pieces[:cut], pieces[cut:]]
        if (first == second and is_merge) or not all(new):
            continue
        made = {len(nodes) + n: frozenset(part) for n, part in enumerate(new)}
        now = {**{root: now[root] for root in ids if root not in old}, **made}
        times.append(now)
        nodes += [{"id": root, "timestamp": float(len(times) - 1)} for root in made]
        links += [{"source": root, "target": each} for root in old for each in made]
    answer: Any = {"nodes": nodes, "links": links}
    return times, lineages.Lineage.of(answer)


@given(steps=steps)
def test_a_lineage_knows_where_every_piece_went(steps: Steps) -> None:
    """At any time, the roots that a root became or came from hold all its pieces, and are there."""
    times, found = _past(steps)
    every = {root: (at, parts) for at, now in enumerate(times) for root, parts in now.items()}

    for root, (_, parts) in every.items():
        for when, now in enumerate(times):
            there = found.at([root], when).tolist()
            assert set(there) <= set(now)
            assert parts <= frozenset[int]().union(*(now[each] for each in there))
        assert found.latest([root]).tolist() == found.at([root], len(times)).tolist()
        assert found.original([root]).tolist() == found.at([root], 0).tolist()


@given(steps=steps, is_merge=st.booleans())
def test_fates_are_those_of_the_edits(steps: Steps, *, is_merge: bool) -> None:
    """Roots that were only merged or only split since say so; those that are there are current."""
    times, found = _past([(is_merge, one, other) for _, one, other in steps])
    now = times[-1]

    for root in found.made:
        expected = "current" if root in now else "merged" if is_merge else "split"
        assert found.fate(root) == expected

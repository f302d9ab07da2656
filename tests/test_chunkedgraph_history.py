"""What the real server said of roots' history, read as arrays, frames and lineages."""

from __future__ import annotations

import gzip
import json
from typing import Any

import numpy as np
import pandas as pd
import pytest
from tests.conftest import Recordings

from annotationframeworkclient import _graph_history as history
from annotationframeworkclient._graph_lineage import Lineage
from annotationframeworkclient._graph_log_frames import CHANGE_LOG, change_logs, user_operations
from annotationframeworkclient.errors import DecodeError

UNEDITED = 288230376151711745
SPLIT = 288230376151711751
MERGED = 288230376151711752
PARTNER = 288230376151711762
RESULT = 288230376151712019
LATEST = 288230376151712059
SIBLING = 288230376151712171


def said(recordings: Recordings, name: str) -> Any:
    """Give the recorded answer of that name, decoded."""
    found = next(each for each in recordings("chunkedgraph") if each.name == name)
    packed = found.headers.get("content-encoding") == "gzip"
    return json.loads(gzip.decompress(found.body) if packed else found.body)


def test_flags_are_refused_when_their_number_differs(recordings: Recordings) -> None:
    """One flag an id, in order; fewer flags than ids are no answer."""
    answer = said(recordings, "cave_is_latest")

    assert history.latest_flags(answer, [MERGED, RESULT]).tolist() == [False, True]
    with pytest.raises(DecodeError, match="2 of the 3"):
        history.latest_flags(answer, [MERGED, RESULT, 5])


def test_root_times_are_never_put_to_another_root(recordings: Recordings) -> None:
    """The server drops roots that it does not know: an answer that is too short is refused."""
    asked = [MERGED, RESULT, LATEST, SIBLING]
    times = history.as_times(history.root_seconds(said(recordings, "root_ts_after"), asked))

    assert times[1] == pd.Timestamp("2026-11-22 09:20:39.134", tz="UTC")
    assert len(history.root_seconds(said(recordings, "root_timestamps_empty"), [])) == 0
    with pytest.raises(DecodeError, match="0 of the 1"):
        history.root_seconds(said(recordings, "root_timestamps_unknown"), [288230376151712245])


def test_delta_roots_are_int64_even_when_empty(recordings: Recordings) -> None:
    """Nothing changed is two empty arrays of ids, not of floats."""
    old, new = history.delta_roots(said(recordings, "delta_roots_partial"))
    nothing = history.delta_roots(said(recordings, "delta_roots_empty"))

    assert (old.tolist(), new.tolist()) == ([MERGED, PARTNER], [RESULT])
    assert [(each.dtype, each.size) for each in nothing] == [(np.dtype(np.int64), 0)] * 2


def test_past_ids_have_integer_keys(recordings: Recordings) -> None:
    """JSON's keys are words; the maps have ids."""
    maps = history.past_ids(said(recordings, "past_ids"))

    assert maps["past_id_map"] == {RESULT: [MERGED, PARTNER], LATEST: [SPLIT]}
    assert maps["future_id_map"] == {MERGED: RESULT, PARTNER: RESULT}


@pytest.mark.parametrize("filtered", [True, False])
def test_an_empty_change_log_has_the_columns_of_a_full_one(
    recordings: Recordings, *, filtered: bool
) -> None:
    """Columns and dtypes do not depend on how many edits a root had."""
    name = "tab_log_many" if filtered else "tab_log_many_unfiltered"
    full = change_logs(said(recordings, name), filtered=filtered)
    empty = change_logs(said(recordings, "tab_log_many_noedits"), filtered=filtered)

    assert set(full) == {RESULT, LATEST}
    assert full[RESULT]["before_root_ids"].tolist() == [[MERGED, PARTNER]]
    assert len(empty[UNEDITED]) == 0
    pd.testing.assert_series_equal(full[LATEST].dtypes, empty[UNEDITED].dtypes)


def test_a_change_log_without_flags_is_refused() -> None:
    """A missing flag would pass for False."""
    log = json.dumps({"operation_id": {"0": 1}, "timestamp": {"0": 0}})

    with pytest.raises(DecodeError, match="lacks a flag"):
        change_logs({"1": log}, filtered=True)


def test_no_operations_are_a_frame_with_columns(recordings: Recordings) -> None:
    """The server leaves user_id out of an empty answer; the frame has it."""
    frame = user_operations(said(recordings, "user_ops_admin_nouser"))

    assert frame.dtypes.astype(str).to_dict() == {
        "timestamp": CHANGE_LOG["timestamp"],
        "operation_id": "int64",
        "user_id": "string",
    }


def test_a_lineage_says_what_replaced_a_root(recordings: Recordings) -> None:
    """The newest and oldest roots are those that no link leaves or enters."""
    graph = Lineage.of(said(recordings, "x_lineage_after_undo"))

    assert graph.latest([SPLIT]).tolist() == [LATEST, SIBLING]
    assert graph.original([LATEST]).tolist() == [SPLIT]
    assert graph.latest([]).dtype == np.int64


@pytest.mark.parametrize(
    ("name", "root", "fate"),
    [
        ("lineage_multi_ts", RESULT, "current"),
        ("lineage_multi_orig", MERGED, "merged"),
        ("lineage_multi", 288230376151712036, "merged"),
        ("x_lineage_after_undo", 288230376151712036, "split"),
        ("x_lineage_after_undo", SPLIT, "edited"),
    ],
)
def test_a_lineage_says_what_happened(
    recordings: Recordings, name: str, root: int, fate: str
) -> None:
    """One new root is a merge, several are a split, both are an edit."""
    assert Lineage.of(said(recordings, name)).fate(root) == fate


def test_ids_in_a_lineage_may_be_words(recordings: Recordings) -> None:
    """Digits and numbers give the same ids."""
    graph = Lineage.of(said(recordings, "lineage_str"))

    assert graph.original([RESULT]).tolist() == [MERGED, PARTNER]
    assert set(graph.made) == {RESULT, MERGED, PARTNER}

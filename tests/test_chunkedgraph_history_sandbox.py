"""The history of a graph that is being edited: what replaced a root is what its pieces are in."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta

import numpy as np
import pytest

from annotationframeworkclient.chunkedgraph import ChunkedGraphClientV1
from annotationframeworkclient.errors import NotFound
from annotationframeworkclient.sandbox import Sandbox

FIRST, SECOND = 864691134988869449, 864691134988869450
PAIR = [110065375755894785, 110065444475371521]
POINTS = [[138416, 32426, 9274], [138363, 32538, 9401]]
SEEDED = [864691134988869443, 864691134988869445, 864691134988869446, 864691134988869470]
SPLIT = 864691134988869445
MISTAKE, MISTAKEN = 864691134988869470, 864691134988869446


def shares(graph: ChunkedGraphClientV1, root: int, at: datetime | None = None) -> dict[int, float]:
    """Count which roots hold a root's supervoxels."""
    leaves = graph.get_leaves(root)
    found: list[int] = graph.get_roots(leaves, at).tolist()
    return {one: count / leaves.size for one, count in Counter(found).items()}


def replaced(
    graph: ChunkedGraphClientV1, root: int, at: datetime | None = None
) -> dict[int, float]:
    """Give what replaced a root, and the overlap."""
    frame = graph.find_replacements([root], at)
    return dict(zip(frame["replacement_id"].tolist(), frame["overlap"].tolist(), strict=True))


@pytest.mark.parametrize("root", SEEDED)
def test_replacements_are_where_the_pieces_are(sandbox: Sandbox, root: int) -> None:
    """Overlaps are the shares of the supervoxels, add up to 1, and agree with the lineage."""
    with sandbox.client() as client:
        graph = client.chunkedgraph
        expected = shares(graph, root)

        assert replaced(graph, root) == pytest.approx(expected)
        assert set(expected) <= set(graph.get_latest_roots(root).tolist())
        assert graph.suggest_latest_roots(root) == max(expected, key=lambda one: expected[one])


def test_a_merge_and_its_undo(sandbox: Sandbox) -> None:
    """After each edit, replacements, lineage and latest roots are those that get_roots gives."""
    with sandbox.client() as client:
        graph = client.chunkedgraph
        before = graph.get_leaves(FIRST)
        merge = graph.do_merge(PAIR, POINTS, resolution=(8, 8, 40))
        [merged] = merge["new_root_ids"]

        assert graph.find_replacements([FIRST, SECOND, merged])["status"].tolist() == [
            "merged",
            "merged",
            "current",
        ]
        assert set(graph.get_roots(before).tolist()) == {merged}
        assert replaced(graph, FIRST) == pytest.approx({merged: 1.0})
        assert graph.get_original_roots(merged).tolist() == [FIRST, SECOND]

        undo = graph.undo_operation(merge["operation_id"] or 0)
        frame = graph.find_replacements([FIRST, merged, FIRST])

        assert frame["root_id"].drop_duplicates().tolist() == [FIRST, merged]
        assert dict(zip(frame["root_id"], frame["status"], strict=True)) == {
            FIRST: "edited",
            merged: "split",
        }
        for root in (FIRST, merged):
            assert replaced(graph, root) == pytest.approx(shares(graph, root))
        assert graph.get_latest_roots(merged).tolist() == sorted(undo["new_root_ids"])
        assert graph.is_latest_roots([FIRST, merged, *undo["new_root_ids"]]).tolist() == [
            False,
            False,
            True,
            True,
        ]
        edits = graph.get_edit_history(undo["new_root_ids"], filtered=False)
        assert set(edits["operation_id"]) == {merge["operation_id"], undo["operation_id"]}


def test_replacements_of_another_time(sandbox: Sandbox) -> None:
    """What was current then is; what came later is shown by what it was then."""
    with sandbox.client() as client:
        graph = client.chunkedgraph
        then = graph.get_root_timestamps([MISTAKE])[0].to_pydatetime() + timedelta(hours=1)
        before = then - timedelta(hours=2)

        assert graph.find_replacements([MISTAKE], then)["status"].tolist() == ["current"]
        assert graph.at(before).find_replacements([MISTAKE])["status"].tolist() == ["later"] * 2
        assert replaced(graph, MISTAKE, before) == pytest.approx(shares(graph, MISTAKE, before))
        assert graph.get_latest_roots([MISTAKE], before).tolist() == [MISTAKEN, MISTAKEN + 1]
        assert graph.find_replacements([MISTAKEN], then)["status"].tolist() == ["merged"]


def test_unknown_roots_are_rows_of_their_own(sandbox: Sandbox) -> None:
    """What is no root, whatever it is, has a row that says so."""
    unknown = [0, 5, 864691134988870441, PAIR[0]]
    with sandbox.client() as client:
        frame = client.chunkedgraph.find_replacements([*unknown, FIRST])

    assert frame["root_id"].tolist() == [*unknown, FIRST]
    assert frame["status"].tolist() == ["unknown"] * 4 + ["current"]
    assert frame["replacement_id"].isna().tolist() == [True] * 4 + [False]
    assert frame["overlap"].tolist()[-1] == 1.0


def test_a_suggestion_for_nothing_is_refused(sandbox: Sandbox) -> None:
    """A supervoxel, an unknown root, and a time before the graph have no suggestion."""
    with sandbox.client() as client:
        graph = client.chunkedgraph
        for root, at in (
            (PAIR[0], None),
            (864691134988870441, None),
            (FIRST, datetime(2020, 1, 1, tzinfo=UTC)),
        ):
            with pytest.raises(NotFound):
                graph.suggest_latest_roots(root, at)


@pytest.mark.parametrize("stop_layer", [None, 1, 2, 3, 8])
def test_the_layer_hardly_matters(sandbox: Sandbox, stop_layer: int | None) -> None:
    """Whatever nodes are counted, the roots are the same, and the shares add up to 1."""
    with sandbox.client() as client:
        roots, overlaps = client.chunkedgraph.suggest_latest_roots(
            SPLIT, stop_layer=stop_layer, return_all=True, return_fraction_overlap=True
        )

    assert set(roots.tolist()) == {864691134988869468, 864691134988869469}
    assert overlaps.sum() == pytest.approx(1.0)
    assert np.all(np.diff(overlaps) <= 0)


def test_times_say_when_a_root_was_there(sandbox: Sandbox) -> None:
    """At its first and at its last time, the supervoxels of a root have just that root."""
    with sandbox.client() as client:
        graph = client.chunkedgraph
        leaves = graph.get_leaves(MISTAKE)
        for latest in (False, True):
            when = graph.get_root_timestamps([MISTAKE], latest=latest)[0].to_pydatetime()
            assert set(graph.get_roots(leaves, when).tolist()) == {MISTAKE}


def test_delta_roots_of_a_period_without_edits(sandbox: Sandbox) -> None:
    """Nothing that changed is two empty arrays of ids."""
    with sandbox.client() as client:
        old, new = client.chunkedgraph.get_delta_roots(
            datetime(2022, 1, 1, tzinfo=UTC), datetime(2022, 1, 2, tzinfo=UTC)
        )

    assert [(each.size, each.dtype) for each in (old, new)] == [(0, np.dtype(np.int64))] * 2

"""The sandbox's segmentation: ids in layers, roots in time, edits and their undoing."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotationframeworkclient.sandbox.segmentation.chunked_ids import (
    LAYERS,
    chunk_of,
    layer_of,
    node_id,
    segment_of,
)
from annotationframeworkclient.sandbox.segmentation.graph import (
    BEGIN,
    ChunkedGraph,
    EditRefused,
)
from annotationframeworkclient.sandbox.segmentation.history import origins, outcomes
from annotationframeworkclient.sandbox.segmentation.volume import (
    TUTORIAL_FIRST,
    TUTORIAL_LAST,
    TUTORIAL_ROOT,
    TUTORIAL_SUPERVOXEL,
    make_volume,
)

OBJECTS = make_volume().objects
LEAVES = [leaf for leaves in OBJECTS for leaf in leaves]
LATER = datetime(2021, 1, 1, tzinfo=UTC)


def partition(graph: ChunkedGraph) -> set[frozenset[int]]:
    """Give the objects that there are now."""
    return {frozenset(root.leaves) for root in graph.roots.values() if root.is_current(None)}


def try_edit(graph: ChunkedGraph, first: int, second: int, time: datetime) -> None:
    """Merge two supervoxels' objects, or split them if they share one."""
    if graph.root_of(first) != graph.root_of(second):
        graph.merge(first, second, user_id=1, time=time)
        return
    try:
        graph.split([first], [second], user_id=1, time=time)
    except EditRefused:
        return


def test_the_tutorials_ids_are_laid_out() -> None:
    """Its supervoxel is of layer 1 and its root of the highest; both are put together again."""
    assert (layer_of(TUTORIAL_SUPERVOXEL), layer_of(TUTORIAL_ROOT)) == (1, LAYERS)
    assert chunk_of(TUTORIAL_SUPERVOXEL) == (530, 134, 18)
    for node in (TUTORIAL_SUPERVOXEL, TUTORIAL_ROOT):
        assert node_id(layer_of(node), chunk_of(node), segment_of(node)) == node


def test_the_tutorials_root_has_its_supervoxels() -> None:
    """The root of its supervoxel is its root, whose leaves begin and end as it shows."""
    graph = ChunkedGraph(make_volume())

    assert graph.root_of(TUTORIAL_SUPERVOXEL) == TUTORIAL_ROOT
    leaves = graph.leaves(TUTORIAL_ROOT)
    assert (leaves[:3], leaves[-3:]) == (TUTORIAL_FIRST, TUTORIAL_LAST)


def test_supervoxels_are_the_same_for_the_same_seed() -> None:
    """No two supervoxels share an id, and two volumes of one seed are equal."""
    assert len(set(LEAVES)) == len(LEAVES)
    assert make_volume(3) == make_volume(3)


def test_nothing_is_there_before_the_beginning() -> None:
    """Before the graph was made, and for unknown supervoxels, there is no root."""
    graph = ChunkedGraph(make_volume())

    assert graph.root_of(TUTORIAL_SUPERVOXEL, BEGIN - timedelta(seconds=1)) is None
    assert graph.root_of(node_id(1, (1, 1, 1), 1)) is None
    assert graph.leaves(TUTORIAL_ROOT + 999) == ()


def edited(edits: list[tuple[int, int]]) -> ChunkedGraph:
    """Give a graph after some edits, an hour apart."""
    graph = ChunkedGraph(make_volume())
    for hour, (first, second) in enumerate(edits):
        try_edit(graph, first, second, LATER + timedelta(hours=hour))
    return graph


def is_inside(supervoxel: int, node: int) -> bool:
    """Say whether a supervoxel is in the chunk of a node."""
    shift = layer_of(node) - 2
    x, y, z = (coordinate >> shift for coordinate in chunk_of(supervoxel))
    return (x, y, z) == chunk_of(node)


edits = st.lists(st.tuples(st.sampled_from(LEAVES), st.sampled_from(LEAVES)), max_size=5)


@given(edits=edits)
def test_the_root_of_a_leaf_has_it_at_any_time(edits: list[tuple[int, int]]) -> None:
    """At each time, each leaf's root has that leaf among its leaves."""
    graph = ChunkedGraph(make_volume())
    times = [BEGIN, *(LATER + timedelta(hours=n) for n in range(len(edits)))]
    for (first, second), time in zip(edits, times[1:], strict=True):
        try_edit(graph, first, second, time)

    for time in times:
        for leaf in LEAVES:
            root = graph.root_of(leaf, time)
            assert root is not None
            assert leaf in graph.leaves(root)


@given(one=st.sampled_from(OBJECTS), other=st.sampled_from(OBJECTS), data=st.data())
def test_a_merge_and_its_undo_give_back_the_partition(
    one: tuple[int, ...], other: tuple[int, ...], data: st.DataObject
) -> None:
    """What was two objects is the same two again, under new ids; undoing twice does nothing."""
    graph = ChunkedGraph(make_volume())
    before = partition(graph)
    first, second = data.draw(st.sampled_from(one)), data.draw(st.sampled_from(other))
    if one == other:
        with pytest.raises(EditRefused):
            graph.merge(first, second, user_id=1, time=LATER)
        assert graph.operations[1].after == ()  # the id is used up
        return
    merged = graph.merge(first, second, user_id=1, time=LATER)
    assert len(partition(graph)) == len(before) - 1

    undone = graph.undo(merged.id, user_id=1, time=LATER + timedelta(hours=1))

    assert undone is not None
    assert partition(graph) == before
    assert not set(undone.after) & set(merged.before)
    assert graph.undo(merged.id, user_id=1, time=LATER + timedelta(hours=2)) is None


@given(edits=edits)
def test_every_layer_parts_an_object_into_nodes_of_one_chunk(edits: list[tuple[int, int]]) -> None:
    """In each layer the nodes of a root share out its leaves; each is inside its chunk."""
    graph = edited(edits)

    for root in graph.roots.values():
        for layer in (2, 5, LAYERS - 1):
            nodes = graph.leaves(root.id, layer)
            leaves = [leaf for node in nodes for leaf in graph.leaves(node)]
            assert sorted(leaves) == sorted(root.leaves)
            assert all(layer_of(node) <= layer for node in nodes)
            assert all(is_inside(leaf, node) for node in nodes for leaf in graph.leaves(node))


@given(edits=edits)
def test_lineage_leads_from_each_leafs_first_root_to_its_last(
    edits: list[tuple[int, int]],
) -> None:
    """A leaf's present root is among what became of its first, which is where that came from."""
    graph = edited(edits)

    for leaf in (leaf for edit in edits for leaf in edit):
        first, last = graph.root_of(leaf, BEGIN), graph.root_of(leaf)
        assert first is not None
        assert last is not None
        assert last in (outcomes(graph, graph.roots[first], None) or [first])
        assert first in (origins(graph, graph.roots[last], None) or [last])


def test_a_split_parts_sources_from_sinks() -> None:
    """A cut makes two objects, one with the source and one with the sink; redo makes it again."""
    graph = ChunkedGraph(make_volume())
    source, *_, sink = OBJECTS[1]

    done = graph.split([source], [sink], user_id=1, time=LATER)

    assert len(done.after) == 2
    assert graph.root_of(source) != graph.root_of(sink)
    assert graph.root_of(source, BEGIN) == graph.root_of(sink, BEGIN) == done.before[0]
    assert graph.undo(done.id, user_id=1, time=LATER + timedelta(hours=1)) is not None
    assert graph.root_of(source) == graph.root_of(sink)
    assert graph.redo(done.id, user_id=1, time=LATER + timedelta(hours=2)) is not None
    assert graph.root_of(source) != graph.root_of(sink)

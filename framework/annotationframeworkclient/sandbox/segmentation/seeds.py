"""What happened to the sandbox's objects before anybody asked: a few edits at fixed times."""

from datetime import UTC, datetime

from annotationframeworkclient.sandbox.people import ROLES
from annotationframeworkclient.sandbox.segmentation.graph import ChunkedGraph, EditRefused
from annotationframeworkclient.sandbox.segmentation.volume import make_volume

_EDITOR, _COLLEAGUE = ROLES["editor"].id, ROLES["colleague"].id


def make_graph(seed: int = 0) -> ChunkedGraph:
    """Make the graph with its past: merges, a split, one that failed, and an undo."""
    volume = make_volume(seed)
    graph = ChunkedGraph(volume)
    (_, first, second, split, one, other, third, *_) = volume.objects
    graph.merge(first[0], second[0], user_id=_COLLEAGUE, time=_noon(2020, 7, 1))
    source, sink = _parted(split)
    graph.split([source], [sink], user_id=_EDITOR, time=_noon(2020, 8, 15))
    mistake = graph.merge(one[0], other[0], user_id=_COLLEAGUE, time=_noon(2020, 9, 20))
    graph.undo(mistake.id, user_id=_EDITOR, time=_noon(2020, 9, 21))
    _try_merge(graph, first[1], second[1], _noon(2020, 10, 1))
    graph.merge(second[2], third[2], user_id=_EDITOR, time=_noon(2021, 2, 1))
    return graph


def _try_merge(graph: ChunkedGraph, first: int, second: int, time: datetime) -> None:
    try:
        graph.merge(first, second, user_id=_COLLEAGUE, time=time)
    except EditRefused:
        return


def _parted(leaves: tuple[int, ...]) -> tuple[int, int]:
    """Return two supervoxels in the middle of an object, in one chunk."""
    middle = len(leaves) // 2
    return leaves[middle + 1], leaves[middle + 5]


def _noon(year: int, month: int, day: int) -> datetime:
    return datetime(year, month, day, 12, tzinfo=UTC)

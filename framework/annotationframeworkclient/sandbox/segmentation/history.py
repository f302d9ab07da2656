"""Which roots became which, and by which operations."""

from collections.abc import Collection, Iterable, Iterator
from datetime import datetime

from attrs import define, field

from annotationframeworkclient.sandbox.segmentation.chunked_ids import LAYERS, layer_of
from annotationframeworkclient.sandbox.segmentation.graph import ChunkedGraph, Operation, Root
from annotationframeworkclient.sandbox.segmentation.hierarchy import Pair


@define
class Lineage:
    """Roots, and the links from each to what it became."""

    roots: dict[int, Root] = field(factory=dict[int, Root])
    links: dict[Pair, None] = field(factory=dict[Pair, None])


def root_of_id(graph: ChunkedGraph, node: int) -> Root:
    """Return the root that has an id, as the service looks it up."""
    if layer_of(node) != LAYERS:
        raise AssertionError(f"{node} is no root")
    return graph.roots[node]


def lineage(
    graph: ChunkedGraph,
    roots: Iterable[Root],
    *,
    since: datetime | None = None,
    until: datetime | None = None,
) -> Lineage:
    """Return what roots came from, back to a time, and what became of them, up to a time."""
    found = Lineage()
    for root in roots:
        found.roots[root.id] = root
        for newer, older in _walk_back(graph, root, since):
            found.roots[older.id] = older
            found.links[older.id, newer.id] = None
        for older, newer in _walk_on(graph, root, until):
            found.roots[newer.id] = newer
            found.links[older.id, newer.id] = None
    return found


def ancestors(graph: ChunkedGraph, root: Root, since: datetime | None = None) -> list[Root]:
    """Return what a root came from, oldest first, without itself."""
    found = {older.id: older for _, older in _walk_back(graph, root, since)}
    return sorted(found.values(), key=lambda root: (root.made, root.id))


def origins(graph: ChunkedGraph, root: Root, since: datetime | None) -> list[int]:
    """Return the oldest roots that a root came from: those there at a time, or the first ones."""
    pairs = list(_walk_back(graph, root, since))
    newer = {one.id for one, _ in pairs}
    return sorted({older.id for _, older in pairs} - newer)


def outcomes(graph: ChunkedGraph, root: Root, until: datetime | None) -> list[int]:
    """Return the newest roots that became of a root."""
    pairs = list(_walk_on(graph, root, until))
    older = {one.id for one, _ in pairs}
    return sorted({newer.id for _, newer in pairs} - older)


def operations_behind(graph: ChunkedGraph, root: Root) -> list[Operation]:
    """Return the operations that led to a root, oldest first."""
    roots = (root, *ancestors(graph, root))
    made_by = {one.made_by for one in roots if one.made_by is not None}
    return [graph.operations[number] for number in sorted(made_by)]


def is_relevant(operation: Operation, leaves: Collection[int]) -> bool:
    """Say whether an object shows an edit: both ends of what it added, or one of what it cut."""
    ends = [node for pair in (operation.added or operation.removed) for node in pair]
    inside = [node in leaves for node in ends]
    return all(inside) if operation.is_merge else any(inside)


def _walk_back(
    graph: ChunkedGraph, start: Root, since: datetime | None
) -> Iterator[tuple[Root, Root]]:
    waiting, seen = [start], {start.id}
    while waiting:
        root = waiting.pop(0)
        if root.made_by is None or (since is not None and root.made <= since):
            continue
        for older in _sharing(graph, root, graph.operations[root.made_by].before):
            yield root, older
            if older.id not in seen:
                seen.add(older.id)
                waiting.append(older)


def _walk_on(
    graph: ChunkedGraph, start: Root, until: datetime | None
) -> Iterator[tuple[Root, Root]]:
    waiting, seen = [start], {start.id}
    while waiting:
        root = waiting.pop(0)
        if root.retired is None or root.retired_by is None:
            continue
        if until is not None and root.retired > until:
            continue
        for newer in _sharing(graph, root, graph.operations[root.retired_by].after):
            yield root, newer
            if newer.id not in seen:
                seen.add(newer.id)
                waiting.append(newer)


def _sharing(graph: ChunkedGraph, root: Root, others: Iterable[int]) -> list[Root]:
    """Return those of the other roots that have supervoxels of this one."""
    leaves = set(root.leaves)
    return [graph.roots[other] for other in others if leaves & set(graph.roots[other].leaves)]

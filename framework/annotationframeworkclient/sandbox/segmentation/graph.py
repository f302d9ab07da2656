"""The graph at any time: which root a supervoxel had, and the edits that changed it."""

from collections.abc import Generator, Iterable, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from importlib import import_module
from types import MappingProxyType
from typing import Any, TypeAlias

from attrs import evolve, field, frozen

from annotationframeworkclient.sandbox.segmentation.chunked_ids import LAYERS, layer_of
from annotationframeworkclient.sandbox.segmentation.hierarchy import Hierarchy, Pair, Tree
from annotationframeworkclient.sandbox.segmentation.volume import TUTORIAL_ROOT, Edge, Volume

Point: TypeAlias = tuple[int, int, int]

BEGIN = datetime(2020, 6, 1, tzinfo=UTC)

_ADDED = 1e-38  # the affinity of an edge that somebody added: it is the first to be cut
_NO_CUT = (
    "Failed to find a cut that separated the sources from the sinks. Please try another cut that"
    " partitions the sets cleanly if possible. If there is a clear path between all the"
    " supervoxels in each set, that helps the mincut algorithm."
)


class EditRefused(Exception):
    """Says in the service's words why an edit was not made."""


@frozen
class Root:
    """An object for as long as nobody edits it."""

    id: int
    leaves: tuple[int, ...]
    edges: tuple[Edge, ...] = field(repr=False)
    tree: Tree = field(repr=False)
    made: datetime
    made_by: int | None = None  # operations
    retired: datetime | None = None
    retired_by: int | None = None

    def is_current(self, when: datetime | None) -> bool:
        """Say whether the object is there at a time; None is now."""
        if when is None:
            return self.retired is None
        return self.made <= when and (self.retired is None or when < self.retired)


@frozen
class Operation:
    """An edit: the edges that it added or removed, and what became of what."""

    id: int
    user_id: int
    time: datetime
    added: tuple[Pair, ...] = ()
    removed: tuple[Pair, ...] = ()
    before: tuple[int, ...] = ()
    after: tuple[int, ...] = ()
    sources: tuple[int, ...] = ()
    sinks: tuple[int, ...] = ()
    undoes: int | None = None  # operations
    redoes: int | None = None
    failure: str = ""

    @property
    def is_merge(self) -> bool:
        """Whether the edit was to add edges."""
        return bool(self.added)


class ChunkedGraph:
    """Supervoxels, their roots at any time, and the operations so far."""

    def __init__(self, volume: Volume) -> None:
        self._networkx: Any = import_module("networkx")  # it is no use but to the sandbox
        self._graph = self._networkx.Graph()
        self._hierarchy = Hierarchy()
        self._edges = {frozenset((edge.first, edge.second)): edge for edge in volume.edges}
        self._order: dict[int, int] = {}
        self._roots: dict[int, Root] = {}
        self._history: dict[int, list[int]] = {}
        self._operations: dict[int, Operation] = {}
        self._connect((edge.first, edge.second) for edge in volume.edges)
        for leaves in volume.objects:
            self._order.update({leaf: len(self._order) + n for n, leaf in enumerate(leaves)})
            self._add_root(leaves, BEGIN, None)

    @property
    def operations(self) -> Mapping[int, Operation]:
        """The operations so far, those that failed without roots."""
        return MappingProxyType(self._operations)

    @property
    def roots(self) -> Mapping[int, Root]:
        """All roots that there ever were."""
        return MappingProxyType(self._roots)

    @property
    def nodes(self) -> Iterable[int]:
        """All supervoxels, and all nodes between them and the roots that there ever were."""
        return self._history.keys()

    def root_of(self, node: int, when: datetime | None = None) -> int | None:
        """Return the root of a node at a time, if only its last one; a root is its own."""
        if layer_of(node) == LAYERS:
            return node if node in self._roots else None
        roots = (self._roots[root] for root in reversed(self._history.get(node, [])))
        return next((root.id for root in roots if when is None or root.made <= when), None)

    def is_current(self, node: int, when: datetime | None = None) -> bool:
        """Say whether a node is part of an object at a time."""
        root = self.root_of(node, when)
        return root is not None and self._roots[root].is_current(when)

    def ancestor(self, node: int, layer: int, when: datetime | None = None) -> int | None:
        """Return the node above at a layer and a time, or the next one higher."""
        root = self.root_of(node, when)
        if root is None or layer > LAYERS:
            return None
        return self._roots[root].tree.ancestor(node, layer) or root

    def children(self, node: int) -> tuple[int, ...]:
        """Return the nodes right below a node; of an unknown one there are none."""
        root = self._roots.get(node)
        return root.tree.tops if root else self._hierarchy.children(node)

    def leaves(self, node: int, layer: int = 1) -> tuple[int, ...]:
        """Return what a node has in a layer, or else lower; of an unknown one there is none."""
        root = self._roots.get(node)
        if root and layer == 1:
            return root.leaves
        below = list(self.children(node))
        while any(layer_of(child) > layer for child in below):
            below = [
                grandchild
                for child in below
                for grandchild in (self.children(child) if layer_of(child) > layer else [child])
            ]
        return tuple(sorted(below, key=self._rank))

    def made(self, node: int) -> datetime | None:
        """Return when a node came to be."""
        root = self._roots.get(node)
        if root is not None:
            return root.made
        return self._hierarchy.made(node) or (BEGIN if node in self._order else None)

    def merge(self, first: int, second: int, *, user_id: int, time: datetime) -> Operation:
        """Join the objects of two supervoxels by an edge.

        Raises
        ------
        EditRefused
            It is one object; the operation's id is used up all the same.
        """
        operation = self._begin(user_id, time, added=((first, second),))
        with self._noting_failure(operation):
            if self._current(first) == self._current(second):
                raise EditRefused("Supervoxels must belong to different objects.")
        return self._commit(operation)

    def split(
        self, sources: Sequence[int], sinks: Sequence[int], *, user_id: int, time: datetime
    ) -> Operation:
        """Cut an object between supervoxels where its edges are weakest.

        Raises
        ------
        EditRefused
            It is not one object, or no cut parts them; the operation's id is used up.
        """
        operation = self._begin(user_id, time, sources=tuple(sources), sinks=tuple(sinks))
        with self._noting_failure(operation):
            removed = self.cut(sources, sinks)
        return self._commit(evolve(operation, removed=removed))

    def cut(self, sources: Sequence[int], sinks: Sequence[int]) -> tuple[Pair, ...]:
        """Return the edges of the smallest cut, without making it."""
        roots = {self._current(node) for node in (*sources, *sinks)}
        if len(roots) != 1:
            raise EditRefused("Supervoxels must belong to the same segment.")
        if set(sources) & set(sinks):
            raise EditRefused(_NO_CUT)
        return self._minimum_cut(self.leaves(roots.pop()), sources, sinks)

    def parts(self, sources: Sequence[int], sinks: Sequence[int]) -> tuple[tuple[int, ...], ...]:
        """Return what the smallest cut would leave: the sources' part, the sinks', others."""
        removed = self.cut(sources, sinks)
        leaves = self.leaves(self._current(sources[0]))
        rest = self._networkx.Graph(self._graph.subgraph(leaves))
        rest.remove_edges_from(removed)
        wanted = {sources[0]: 0, sinks[0]: 1}
        parts = [tuple(sorted(part)) for part in self._networkx.connected_components(rest)]
        return tuple(sorted(parts, key=lambda part: min(wanted.get(leaf, 2) for leaf in part)))

    def undo(self, operation_id: int, *, user_id: int, time: datetime) -> Operation | None:
        """Take an edit back; None if its edges are already as they were before it."""
        past = self._operations[operation_id]
        return self._change(
            past.removed, past.added, user_id=user_id, time=time, undoes=operation_id
        )

    def redo(self, operation_id: int, *, user_id: int, time: datetime) -> Operation | None:
        """Make an edit again; None if its edges are already as it made them."""
        past = self._operations[operation_id]
        return self._change(
            past.added, past.removed, user_id=user_id, time=time, redoes=operation_id
        )

    def _change(
        self,
        add: Sequence[Pair],
        remove: Sequence[Pair],
        *,
        user_id: int,
        time: datetime,
        **which: int,
    ) -> Operation | None:
        add = tuple(pair for pair in add if not self._graph.has_edge(*pair))
        remove = tuple(pair for pair in remove if self._graph.has_edge(*pair))
        if not add and not remove:
            return None
        return self._commit(self._begin(user_id, time, added=add, removed=remove, **which))

    def _rank(self, node: int) -> int:
        """Return where a node stands: where its first supervoxel does."""
        return min(self._order[leaf] for leaf in self.leaves(node) or [node])

    def _begin(self, user_id: int, time: datetime, **edit: Any) -> Operation:
        operation = Operation(len(self._operations) + 1, user_id, time, **edit)
        self._operations[operation.id] = operation
        return operation

    @contextmanager
    def _noting_failure(self, operation: Operation) -> Generator[None]:
        try:
            yield
        except EditRefused as refused:
            self._operations[operation.id] = evolve(operation, failure=str(refused))
            raise

    def _commit(self, operation: Operation) -> Operation:
        ends = [node for pair in (*operation.added, *operation.removed) for node in pair]
        before = tuple(dict.fromkeys(self._current(node) for node in ends))
        touched = {self.ancestor(node, 2) for node in ends} - {None}
        self._hierarchy.forget(node for node in touched if node is not None)
        self._connect(operation.added)
        self._graph.remove_edges_from(operation.removed)
        leaves = [leaf for root in before for leaf in self.leaves(root)]
        for root in before:
            retired = evolve(self._roots[root], retired=operation.time, retired_by=operation.id)
            self._roots[root] = retired
        parts = self._networkx.connected_components(self._graph.subgraph(leaves))
        after = tuple(self._add_root(part, operation.time, operation.id) for part in parts)
        done = evolve(operation, before=before, after=after)
        self._operations[done.id] = done
        return done

    def _connect(self, pairs: Iterable[Pair]) -> None:
        for pair in pairs:
            edge = self._edges.setdefault(frozenset(pair), Edge(*pair, _ADDED, 0))
            self._graph.add_edge(*pair, capacity=edge.affinity)

    def _add_root(self, leaves: Iterable[int], made: datetime, operation: int | None) -> int:
        ordered = tuple(sorted(leaves, key=self._order.__getitem__))
        edges = [self._edges[frozenset(pair)] for pair in self._graph.subgraph(ordered).edges]
        tree = self._hierarchy.plant(ordered, [(e.first, e.second) for e in edges], made)
        root = Root(TUTORIAL_ROOT + len(self._roots), ordered, tuple(edges), tree, made, operation)
        self._roots[root.id] = root
        for node in dict.fromkeys((*ordered, *tree.parents.values())):
            self._history.setdefault(node, []).append(root.id)
        return root.id

    def _current(self, node: int) -> int:
        root = self.root_of(node)
        if root is None or layer_of(node) != 1:
            raise EditRefused(f"Could not determine supervoxel ID for {node}.")
        return root

    def _minimum_cut(
        self, leaves: Sequence[int], sources: Sequence[int], sinks: Sequence[int]
    ) -> tuple[Pair, ...]:
        flow = self._graph.subgraph(leaves).to_directed()
        flow.add_edges_from(("source", node) for node in sources)  # no capacity: never cut
        flow.add_edges_from((node, "sink") for node in sinks)
        try:
            _, (near, _) = self._networkx.minimum_cut(flow, "source", "sink")
        except self._networkx.NetworkXUnbounded:
            raise EditRefused(_NO_CUT) from None
        edges = self._graph.subgraph(leaves).edges
        return tuple((a, b) for a, b in edges if (a in near) != (b in near))

"""The nodes between supervoxels and roots: what is connected inside a chunk, layer by layer."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from importlib import import_module
from typing import Any, TypeAlias

from attrs import frozen

from annotationframeworkclient.sandbox.segmentation.chunked_ids import (
    LAYERS,
    Chunk,
    chunk_of,
    layer_of,
    node_id,
)

Pair: TypeAlias = tuple[int, int]


@frozen
class Tree:
    """What stands between the supervoxels of one object and its root."""

    parents: Mapping[int, int]
    tops: tuple[int, ...]  # the children of the root

    def ancestor(self, node: int, layer: int) -> int | None:
        """Return the node above at a layer, or the next one higher; None is the root."""
        found: int | None = node
        while found is not None and layer_of(found) < layer:
            found = self.parents.get(found)
        return found


class Hierarchy:
    """Makes the trees of objects; nodes that have the same children are the same."""

    def __init__(self) -> None:
        self._networkx: Any = import_module("networkx")  # it is no use but to the sandbox
        self._ids: dict[tuple[int, tuple[int, ...]], int] = {}
        self._children: dict[int, tuple[int, ...]] = {}
        self._made: dict[int, datetime] = {}
        self._segments: Counter[tuple[int, Chunk]] = Counter()

    def children(self, node: int) -> tuple[int, ...]:
        """Return the children of a node between supervoxels and roots."""
        return self._children.get(node, ())

    def made(self, node: int) -> datetime | None:
        """Return when a node came to be."""
        return self._made.get(node)

    def forget(self, nodes: Iterable[int]) -> None:
        """Make new ones of these nodes when next they are wanted: an edit touched them."""
        for node in nodes:
            self._ids.pop((layer_of(node), self._children[node]), None)

    def plant(self, leaves: Sequence[int], edges: Iterable[Pair], time: datetime) -> Tree:
        """Make the tree of an object."""
        joining: dict[int, list[Pair]] = defaultdict(list)
        for edge in edges:
            joining[_joining_layer(*edge)].append(edge)
        parents: dict[int, int] = {}
        tops = {leaf: leaf for leaf in leaves}
        for layer in range(2, LAYERS):
            joins = [(tops[first], tops[second]) for first, second in joining[layer]]
            new = self._nodes(layer, dict.fromkeys(tops.values()), joins, time)
            parents |= new
            tops = {leaf: new.get(top, top) for leaf, top in tops.items()}
        return Tree(parents, tuple(sorted(set(tops.values()))))

    def _nodes(
        self, layer: int, below: Iterable[int], joins: Sequence[Pair], time: datetime
    ) -> dict[int, int]:
        """Return the parents in one layer; only the second has parents of single nodes."""
        if not joins and layer > 2:
            return {}
        graph = self._networkx.Graph()
        graph.add_nodes_from(below)
        graph.add_edges_from(joins)
        groups = [tuple(sorted(group)) for group in self._networkx.connected_components(graph)]
        wanted = [group for group in groups if layer == 2 or len(group) > 1]
        return {child: self._node(layer, group, time) for group in wanted for child in group}

    def _node(self, layer: int, children: tuple[int, ...], time: datetime) -> int:
        known = self._ids.get((layer, children))
        if known is not None:
            return known
        chunk = _chunk_in(layer, children[0])
        self._segments[layer, chunk] += 1
        node = node_id(layer, chunk, self._segments[layer, chunk])
        self._ids[layer, children] = node
        self._children[node] = children
        self._made[node] = time
        return node


def _joining_layer(first: int, second: int) -> int:
    """Return the lowest layer that has one chunk for both supervoxels."""
    return 2 + max(
        (a ^ b).bit_length() for a, b in zip(chunk_of(first), chunk_of(second), strict=True)
    )


def _chunk_in(layer: int, node: int) -> Chunk:
    shift = layer - max(2, layer_of(node))
    x, y, z = (coordinate >> shift for coordinate in chunk_of(node))
    return x, y, z

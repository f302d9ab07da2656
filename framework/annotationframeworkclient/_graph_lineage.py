"""What a lineage graph tells: which roots came from which, and what happened to one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Literal, Self, TypeAlias

from attrs import frozen

from annotationframeworkclient._graph import Graph
from annotationframeworkclient._graph_answers import as_specified, given
from annotationframeworkclient._graph_batches import in_order, slices
from annotationframeworkclient._graph_history import times
from annotationframeworkclient.errors import ConfigurationError

if TYPE_CHECKING:
    import networkx
    import numpy as np
    from numpy.typing import NDArray

    from annotationframework_api.chunkedgraph import wire

Fate: TypeAlias = Literal["current", "split", "merged", "edited"]

_ROOTS_A_REQUEST = 100  # the server walks through the edits of each


@frozen
class Lineage:
    """Roots and the edits between them: each link leads from an older root to a newer one.

    Attributes
    ----------
    successors, predecessors
        The roots that one edit made of a root, and those that one edit made it of; a root without
        any has no entry.
    made
        When each root of the graph was made, in seconds since 1970, in the server's order.
    """

    successors: Mapping[int, Sequence[int]]
    predecessors: Mapping[int, Sequence[int]]
    made: Mapping[int, float]

    @classmethod
    def of(cls, answer: wire.LineageGraph) -> Self:
        """Read the node-link form that the server answers; ids may be numbers or digits."""
        made = {int(node["id"]): float(node["timestamp"]) for node in answer["nodes"]}
        links = [(int(link["source"]), int(link["target"])) for link in answer["links"]]
        return cls._linked(links, made)

    @classmethod
    def _linked(cls, links: Iterable[tuple[int, int]], made: Mapping[int, float]) -> Self:
        successors: defaultdict[int, list[int]] = defaultdict(list)
        predecessors: defaultdict[int, list[int]] = defaultdict(list)
        for source, target in links:
            successors[source].append(target)
            predecessors[target].append(source)
        return cls(dict(successors), dict(predecessors), made)

    @property
    def links(self) -> list[tuple[int, int]]:
        """The pairs of an older and a newer root."""
        return [(older, newer) for older, made in self.successors.items() for newer in made]

    def latest(self, root_ids: Iterable[int]) -> NDArray[np.int64]:
        """Give the newest roots that came from these: shape (n,), sorted, without repeats."""
        return _ends(_reached(root_ids, self.successors), self.successors)

    def original(self, root_ids: Iterable[int]) -> NDArray[np.int64]:
        """Give the oldest roots that these came from: shape (n,), sorted, without repeats."""
        return _ends(_reached(root_ids, self.predecessors), self.predecessors)

    def at(self, root_ids: Sequence[int], when: float) -> NDArray[np.int64]:
        """Give what these were at a time, or had become: shape (n,), sorted, without repeats."""
        import numpy as np

        then = self.until(when).latest(root for root in root_ids if self.made[root] <= when)
        before = self.since(when).original(root for root in root_ids if self.made[root] > when)
        there = [root for root in before.tolist() if self.made[root] <= when]
        return np.union1d(then, np.array(there, dtype=np.int64))

    def until(self, when: float) -> Self:
        """Give the lineage without the edits after a time."""
        links = [link for link in self.links if self.made[link[1]] <= when]
        return self._linked(links, self.made)

    def since(self, when: float) -> Self:
        """Give the lineage without the edits up to a time."""
        links = [link for link in self.links if self.made[link[1]] > when]
        return self._linked(links, self.made)

    def fate(self, root_id: int) -> Fate:
        """Say what happened to a root since.

        An edit that leads to one root was a merge, one that leads to several a split: the server
        leaves out the other roots of a merge, so that they cannot be counted.
        """
        edited = [root for root in _reached([root_id], self.successors) if root in self.successors]
        if not edited:
            return "current"
        splits = [len(self.successors[root]) > 1 for root in edited]
        if all(splits):
            return "split"
        return "edited" if any(splits) else "merged"


def lineage_graph(
    graph: Graph,
    root_ids: NDArray[np.int64],
    *,
    past: float | None = None,
    future: float | None = None,
    size: int = _ROOTS_A_REQUEST,
) -> wire.LineageGraph:
    """Give the lineage of any number of roots in node-link form, each node and link once."""
    from annotationframework_api.chunkedgraph.api.history import get_lineage_graphs

    distinct: list[int] = list(dict.fromkeys(root_ids.tolist()))

    def ask(part: slice) -> Any:
        return get_lineage_graphs.raw(
            graph.table,
            client=graph.client,
            body={"root_ids": [*distinct[part]]},
            **given(timestamp_past=past, timestamp_future=future),
        )

    nodes: dict[Any, Any] = {}
    links: dict[Any, wire.LineageLink] = {}
    for answer in in_order(ask, slices(len(distinct), size)):
        with as_specified("get_lineage_graphs"):
            for node in answer["nodes"]:
                nodes[node["id"]] = {**nodes.get(node["id"], {}), **node}
            links |= {(link["source"], link["target"]): link for link in answer["links"]}
    return _node_link(nodes.values(), links.values())


def within(
    answer: wire.LineageGraph, first: float | None = None, last: float | None = None
) -> wire.LineageGraph:
    """Leave out the roots made before one time or after another, and their links."""
    with as_specified("get_lineage_graphs"):
        nodes = {
            node["id"]: node
            for node in answer["nodes"]
            if (first is None or node["timestamp"] >= first)
            and (last is None or node["timestamp"] <= last)
        }
        links = [
            link for link in answer["links"] if link["source"] in nodes and link["target"] in nodes
        ]
    return _node_link(nodes.values(), links)


def lineage(
    graph: Graph,
    root_ids: NDArray[np.int64],
    *,
    past: float | None = None,
    future: float | None = None,
) -> Lineage:
    """Give the lineage of any number of roots."""
    answer = lineage_graph(graph, root_ids, past=past, future=future)
    with as_specified("get_lineage_graphs"):
        return Lineage.of(answer)


def roots_at(graph: Graph, root_ids: NDArray[np.int64], *, at: float | None) -> NDArray[np.int64]:
    """Give the roots that these are, were or will have become at a time; None for now."""
    made = float(times(graph, root_ids).min())
    past = made if at is None else min(made, at)  # what was before helps nobody, and takes long
    found = lineage(graph, root_ids, past=past, future=at)
    with as_specified("get_lineage_graphs"):
        return found.latest(root_ids.tolist()) if at is None else found.at(root_ids.tolist(), at)


def originals(
    graph: Graph, root_ids: NDArray[np.int64], *, past: float | None
) -> NDArray[np.int64]:
    """Give the oldest roots that these came from, or those of a time."""
    future = float(times(graph, root_ids).max())
    found = lineage(graph, root_ids, past=past, future=future)
    with as_specified("get_lineage_graphs"):
        return (found if past is None else found.since(past)).original(root_ids.tolist())


def as_networkx(answer: wire.LineageGraph) -> networkx.DiGraph[int]:
    """Give a lineage as networkx has it.

    Raises
    ------
    ConfigurationError
        networkx is not installed.
    """
    try:
        import networkx
    except ImportError:
        raise ConfigurationError(
            "a graph needs networkx: pip install 'annotationframeworkclient[plot]'"
        ) from None
    graph: networkx.DiGraph[int] = networkx.DiGraph()
    with as_specified("get_lineage_graphs"):
        for node in answer["nodes"]:
            time = datetime.fromtimestamp(node["timestamp"], UTC)
            graph.add_node(int(node["id"]), **{**node, "id": int(node["id"]), "timestamp": time})
        graph.add_edges_from((int(link["source"]), int(link["target"])) for link in answer["links"])
    return graph


def _node_link(
    nodes: Iterable[wire.LineageNode], links: Iterable[wire.LineageLink]
) -> wire.LineageGraph:
    return {
        "directed": True,
        "graph": {},
        "links": list(links),
        "multigraph": False,
        "nodes": list(nodes),
    }


def _reached(starts: Iterable[int], steps: Mapping[int, Sequence[int]]) -> set[int]:
    waiting = list(starts)
    reached = set(waiting)
    while waiting:
        fresh = set(steps.get(waiting.pop(), ())) - reached
        reached |= fresh
        waiting.extend(fresh)
    return reached


def _ends(roots: Iterable[int], steps: Mapping[int, Sequence[int]]) -> NDArray[np.int64]:
    import numpy as np

    return np.array(sorted(root for root in roots if root not in steps), dtype=np.int64)

"""What a lineage graph tells: which roots came from which, and what happened to one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Self, TypeAlias

from attrs import frozen

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Fate: TypeAlias = Literal["current", "split", "merged", "edited"]


@frozen
class Lineage:
    """Roots and the edits between them: each link leads from an older root to a newer one.

    Attributes
    ----------
    successors, predecessors
        The roots that one edit made of a root, and those that one edit made it of; a root without
        any has no entry.
    roots
        Every root of the graph, in the server's order.
    """

    successors: Mapping[int, Sequence[int]]
    predecessors: Mapping[int, Sequence[int]]
    roots: Sequence[int]

    @classmethod
    def of(cls, answer: Mapping[str, Any]) -> Self:
        """Read the node-link form that the server answers; ids may be numbers or digits."""
        successors: defaultdict[int, list[int]] = defaultdict(list)
        predecessors: defaultdict[int, list[int]] = defaultdict(list)
        for link in answer["links"]:
            source, target = int(link["source"]), int(link["target"])
            successors[source].append(target)
            predecessors[target].append(source)
        roots = [int(node["id"]) for node in answer["nodes"]]
        return cls(dict(successors), dict(predecessors), roots)

    def latest(self, root_ids: Iterable[int]) -> NDArray[np.int64]:
        """Give the newest roots that came from these: shape (n,), sorted, without repeats."""
        return _ends(_reached(root_ids, self.successors), self.successors)

    def original(self, root_ids: Iterable[int]) -> NDArray[np.int64]:
        """Give the oldest roots that these came from: shape (n,), sorted, without repeats."""
        return _ends(_reached(root_ids, self.predecessors), self.predecessors)

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

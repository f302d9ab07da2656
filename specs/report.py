"""What was seen of services in a deployment, and how it is told in Markdown."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from attrs import Factory, define, frozen

Place: TypeAlias = tuple[str, ...]  # ("query", "limit"), or ("body", "metadata", "description")


@frozen
class Difference:
    """One difference: what happened to which operation, where in it, and what stands there."""

    kind: str
    subject: str  # "GET /path"; of an annotation type its name
    place: Place = ()
    detail: str = ""

    def __str__(self) -> str:
        text = f"{self.kind}: {code(self.subject)}"
        if self.place:
            text += f", {self.place[0]}"
        if inner := self.place[1:]:
            text += f" {code('.'.join(inner))}"
        return f"{text}: {self.detail}" if self.detail else text


@define
class Look:
    """What was seen of one service."""

    service: str
    differences: list[Difference] = Factory(list[Difference])
    troubles: list[str] = Factory(list[str])  # why some of it could not be looked at
    notes: list[str] = Factory(list[str])


def code(text: str) -> str:
    """Mark text of a server's as code, which it cannot break out of."""
    return "`" + " ".join(text.replace("`", "'").split()) + "`"


def both(ours: str, theirs: str) -> str:
    """Say what stands in specs/, and what in the deployment."""
    return f"{code(ours)} here, {code(theirs)} there"


def report(url: str, looks: Sequence[Look]) -> str:
    """Write what was seen as Markdown."""
    parts = [f"# What {url} serves otherwise than specs/ say\n"]
    for seen in looks:
        lines = [str(difference) for difference in seen.differences]
        lines += [f"could not look: {trouble}" for trouble in seen.troubles]
        parts += [f"## {seen.service}\n", _listed(lines or ["nothing"])]
        if seen.notes:
            parts += ["Notes:\n", _listed(seen.notes)]
    return "\n".join(parts)


def _listed(lines: Sequence[str]) -> str:
    return "".join(f"- {' '.join(line.split())}\n" for line in lines)

"""Says which differences between two written-down APIs break users' code, in Markdown."""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias

from attrs import frozen
from specs.signatures import function, parameter_faults, parameters, type_faults

LINE = re.compile(r"(?P<kind>class|def|async def|alias|value) (?P<path>[\w.]+)(?P<rest>.*)")
OF = " of "  # what a frozen value or a typed dict is made of follows


@frozen
class Entry:
    """One line: what is public under a name."""

    line: str
    kind: str
    path: str
    rest: str

    @classmethod
    def read(cls, line: str) -> Entry:
        """Take a line apart."""
        found = LINE.fullmatch(line)
        if not found:
            raise ValueError(f"no line of a public API: {line}")
        return cls(line, found["kind"], found["path"], found["rest"])

    @property
    def type(self) -> ast.expr | None:
        """The type of a value, or what another name for a type stands for."""
        written = self.rest.lstrip(" :=")
        return ast.parse(written, mode="eval").body if written else None


Entries: TypeAlias = Mapping[str, Sequence[Entry]]  # several where a function is overloaded


def report(package: str, before: Iterable[str], now: Iterable[str]) -> str:
    """Say in Markdown what breaks, what is new, and what changed otherwise."""
    old, new = _by_path(before), _by_path(now)
    broken, changed = _changes(old, new)
    sections = {
        "Breaks users' code": [*_named(_outermost(old, new), "is gone"), *broken],
        "Added": _named(_outermost(new, old), ""),
        "Changed, and breaks nothing": changed,
    }
    listed = "".join(
        f"\n**{title}**\n\n" + "".join(f"- {line}\n" for line in lines)
        for title, lines in sections.items()
        if lines
    )
    return f"### Public API of `{package}`\n" + (listed or "\nNothing changed.\n")


def _by_path(lines: Iterable[str]) -> dict[str, list[Entry]]:
    entries: defaultdict[str, list[Entry]] = defaultdict(list)
    for entry in map(Entry.read, lines):
        entries[entry.path].append(entry)
    return entries


def _outermost(some: Entries, others: Entries) -> list[str]:
    """Give the names that only some have; a class stands for its members."""
    only = [path for path in some if path not in others]
    return [path for path in only if path.rpartition(".")[0] not in only]


def _named(paths: Iterable[str], told: str) -> list[str]:
    return [f"`{path}` {told}".rstrip() for path in paths]


def _changes(old: Entries, new: Entries) -> tuple[list[str], list[str]]:
    """Give what breaks and what does not, of the names that are in both."""
    broken: list[str] = []
    changed: list[str] = []
    for path in old.keys() & new.keys():
        for entry in old[path]:
            if entry in new[path]:
                continue
            # A call that one of the overloads still takes is not broken.
            faults = min((list(_faults(entry, other)) for other in new[path]), key=len)
            broken += [f"`{path}`: {fault}" for fault in faults]
            kept = [] if faults else [other for other in new[path] if other not in old[path]]
            changed += [f"`{other.line}`" for other in kept]
    return sorted(broken), sorted({*changed})


def _faults(old: Entry, new: Entry) -> Iterator[str]:
    """Say what no longer works of what worked with an entry."""
    if old.kind != new.kind:
        yield f"was `{old.kind}`, is `{new.kind}`"
    elif old.kind == "class":
        yield from _class_faults(old.rest, new.rest)
    elif old.kind == "alias":
        yield from type_faults("it", old.type, new.type, given_by="users")
    elif old.kind == "value":
        yield from type_faults("it", old.type, new.type, given_by="us")
    else:
        was, now = function(old.rest), function(new.rest)
        yield from parameter_faults(parameters(was.args), parameters(now.args), given_by="users")
        yield from type_faults("the answer", was.returns, now.returns, given_by="us")


def _class_faults(old: str, new: str) -> Iterator[str]:
    (old_bases, _, old_fields), (new_bases, _, new_fields) = old.partition(OF), new.partition(OF)
    if lost := set(_bases(old_bases)) - set(_bases(new_bases)):
        yield f"is no longer a {', '.join(f'`{base}`' for base in sorted(lost))}"
    was, now = (parameters(function(fields or "()").args) for fields in (old_fields, new_fields))
    yield from parameter_faults(was, now, given_by="both")


def _bases(text: str) -> list[str]:
    [defined] = ast.parse(f"class _{text}: ...").body
    assert isinstance(defined, ast.ClassDef)
    return [ast.unparse(base) for base in defined.bases]

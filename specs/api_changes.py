"""Says which differences between two written-down APIs break users' code, in Markdown."""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from typing import Literal, TypeAlias

from attrs import frozen

LINE = re.compile(r"(?P<kind>class|def|async def|alias|value) (?P<path>[\w.]+)(?P<rest>.*)")
OF = " of "  # what a frozen value or a typed dict is made of follows

# Who gives a value to whom: an argument may become wider, an answer narrower, neither both.
GivenBy: TypeAlias = Literal["users", "us", "both"]

WIDER = {"bool": "int", "int": "float"}  # to a type checker
ANYTHING = frozenset({"Any", "object"})


@frozen
class Parameter:
    """What a function takes, or what a frozen value or a typed dict is made of."""

    name: str
    type: ast.expr | None
    place: int | None  # among those that may be given by place
    required: bool


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
        yield from _type_faults("it", old.type, new.type, given_by="users")
    elif old.kind == "value":
        yield from _type_faults("it", old.type, new.type, given_by="us")
    else:
        was, now = _function(old.rest), _function(new.rest)
        yield from _parameter_faults(_parameters(was.args), _parameters(now.args), given_by="users")
        yield from _type_faults("the answer", was.returns, now.returns, given_by="us")


def _class_faults(old: str, new: str) -> Iterator[str]:
    (old_bases, _, old_fields), (new_bases, _, new_fields) = old.partition(OF), new.partition(OF)
    if lost := set(_bases(old_bases)) - set(_bases(new_bases)):
        yield f"is no longer a {', '.join(f'`{base}`' for base in sorted(lost))}"
    was, now = (_parameters(_function(fields or "()").args) for fields in (old_fields, new_fields))
    yield from _parameter_faults(was, now, given_by="both")


def _bases(text: str) -> list[str]:
    [defined] = ast.parse(f"class _{text}: ...").body
    return (
        [ast.unparse(base) for base in defined.bases] if isinstance(defined, ast.ClassDef) else []
    )


def _function(text: str) -> ast.FunctionDef:
    [defined] = ast.parse(f"def _{text}: ...").body
    assert isinstance(defined, ast.FunctionDef)
    return defined


def _parameters(arguments: ast.arguments) -> dict[str, Parameter]:
    """Give the parameters by name; those that take any further ones have their stars in it."""
    by_place = [*arguments.posonlyargs, *arguments.args]
    first_optional = len(by_place) - len(arguments.defaults)
    found = [
        Parameter(one.arg, one.annotation, place, required=place < first_optional)
        for place, one in enumerate(by_place)
    ]
    for one, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True):
        found.append(Parameter(one.arg, one.annotation, None, required=default is None))
    for stars, any_further in (("*", arguments.vararg), ("**", arguments.kwarg)):
        if any_further:
            name = f"{stars}{any_further.arg}"
            found.append(Parameter(name, any_further.annotation, None, required=False))
    return {parameter.name: parameter for parameter in found}


def _parameter_faults(
    old: Mapping[str, Parameter], new: Mapping[str, Parameter], *, given_by: GivenBy
) -> Iterator[str]:
    takes_any = any(name.startswith("*") for name in new)
    renamed = _renamed(old, new)
    for name, was in old.items():
        now = new.get(name)
        if now:
            yield from _one_parameter_faults(was, now, given_by=given_by)
        elif name in renamed:
            yield f"`{name}` is called `{renamed[name]}` now"
        elif not takes_any:
            yield f"`{name}` is gone"
    for name in new.keys() - old.keys() - {*renamed.values()}:
        if new[name].required:
            yield f"`{name}` must be given now"
    if moved := [name for name, was in old.items() if _has_moved(was, new.get(name))]:
        yield f"{', '.join(f'`{name}`' for name in moved)}: at another place now"


def _renamed(old: Mapping[str, Parameter], new: Mapping[str, Parameter]) -> dict[str, str]:
    """Pair what is gone with what stands in its place, of the same type."""
    added = {
        now.place: now for name, now in new.items() if name not in old and now.place is not None
    }
    return {
        name: added[was.place].name
        for name, was in old.items()
        if name not in new
        and was.place in added
        and _parts(was.type) == _parts(added[was.place].type)
    }


def _one_parameter_faults(was: Parameter, now: Parameter, *, given_by: GivenBy) -> Iterator[str]:
    if now.required and not was.required:
        yield f"`{was.name}` must be given now"
    if was.place is not None and now.place is None:
        yield f"`{was.name}` is given by name only now"
    yield from _type_faults(f"`{was.name}`", was.type, now.type, given_by=given_by)


def _has_moved(was: Parameter, now: Parameter | None) -> bool:
    return now is not None and None not in (was.place, now.place) and was.place != now.place


def _type_faults(
    what: str, old: ast.expr | None, new: ast.expr | None, *, given_by: GivenBy
) -> Iterator[str]:
    """Say if a value of one side no longer fits the other: users give arguments, we answers."""
    was, now = _parts(old), _parts(new)
    fits = {
        "users": _fits(was, now),
        "us": _fits(now, was),
        "both": was == now,  # whoever builds it, and whoever reads it
    }
    if old and new and not fits[given_by]:
        yield f"{what} was `{ast.unparse(old)}`, is `{ast.unparse(new)}`"


def _fits(given: Set[str], taken: Set[str]) -> bool:
    return bool(taken & ANYTHING) or all(_wider(part) & taken for part in given)


def _wider(part: str) -> set[str]:
    """Give the types that take all of one, as far as matters here: itself, and wider ones."""
    found = {part}
    if part.startswith("Literal["):
        found |= _wider(type(ast.literal_eval(part[len("Literal[") : -1])).__name__)
    while part in WIDER:
        part = WIDER[part]
        found.add(part)
    return found


def _parts(written: ast.expr | None) -> frozenset[str]:
    """Take a union apart, and a choice of values."""
    match written:
        case None:
            return frozenset()
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            return _parts(left) | _parts(right)
        case ast.Subscript(value=ast.Name(id="Literal"), slice=ast.Tuple(elts=values)):
            return frozenset(f"Literal[{ast.unparse(value)}]" for value in values)
        case _:
            return frozenset([ast.unparse(written)])

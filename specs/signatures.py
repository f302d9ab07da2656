"""Says what no longer works of what worked with an earlier form of a signature."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping, Set
from typing import Literal, TypeAlias

from attrs import frozen

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


def function(text: str) -> ast.FunctionDef:
    """Read what follows a function's name."""
    [defined] = ast.parse(f"def _{text}: ...").body
    assert isinstance(defined, ast.FunctionDef)
    return defined


def parameters(arguments: ast.arguments) -> dict[str, Parameter]:
    """Give the parameters by name; that which takes any further ones is called by its stars."""
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
            found.append(Parameter(stars, any_further.annotation, None, required=False))
    return {parameter.name: parameter for parameter in found}


def parameter_faults(
    old: Mapping[str, Parameter], new: Mapping[str, Parameter], *, given_by: GivenBy
) -> Iterator[str]:
    """Say what no longer works of what was given."""
    renamed = _renamed(old, new)
    for name, was in old.items():
        now = new.get(name)
        if now:
            yield from _faults_of_one(was, now, given_by=given_by)
        elif name in renamed:
            yield f"`{name}` is called `{renamed[name]}` now"
        elif not _any_further(was) <= new.keys():
            yield f"`{name}` is gone"
    for name in new.keys() - old.keys() - {*renamed.values()}:
        if new[name].required:
            yield f"`{name}` must be given now"
    if moved := [name for name, was in old.items() if _has_moved(was, new.get(name))]:
        yield f"{', '.join(f'`{name}`' for name in moved)}: at another place now"


def _any_further(was: Parameter) -> set[str]:
    """Give what must take what one took: by name, and by place where that was possible."""
    return {"**"} if was.place is None else {"*", "**"}


def _renamed(old: Mapping[str, Parameter], new: Mapping[str, Parameter]) -> dict[str, str]:
    """Pair what is gone with what stands in its place, of the same type."""
    added = {now.place: now for name, now in new.items() if name not in old}
    return {
        name: now.name
        for name, was in old.items()
        if name not in new and was.place is not None
        if (now := added.get(was.place)) and _parts(was.type) == _parts(now.type)
    }


def _faults_of_one(was: Parameter, now: Parameter, *, given_by: GivenBy) -> Iterator[str]:
    if now.required and not was.required:
        yield f"`{was.name}` must be given now"
    if was.required and not now.required and given_by == "both" and was.place is None:
        yield f"`{was.name}` may be missing now"
    if was.place is not None and now.place is None:
        yield f"`{was.name}` is given by name only now"
    yield from type_faults(f"`{was.name}`", was.type, now.type, given_by=given_by)


def _has_moved(was: Parameter, now: Parameter | None) -> bool:
    return now is not None and None not in (was.place, now.place) and was.place != now.place


def type_faults(
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

"""Finds types in the public API that are `Any` without a reason beside it."""

from __future__ import annotations

import ast
import functools
import re
import tokenize
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TypeAlias, cast

import griffe
from attrs import frozen

PACKAGE = "annotationframeworkclient"

Function: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef
Statement: TypeAlias = Function | ast.ClassDef | ast.AnnAssign | ast.Assign

# Their argument is the precision, which no signature of numpy's names either.
NUMPY = {"np.integer", "np.floating"}
NO_REASON = re.compile(r"#\s*(?:noqa|type:|pyright:)[^-]*$")


@frozen
class Written:
    """A type, and what it is written for."""

    owner: griffe.Object
    type: ast.expr

    @property
    def path(self) -> Path:
        """The file."""
        return cast("Path", self.owner.filepath)


@functools.cache
def statements(path: Path) -> Mapping[int, Statement]:
    """Give what a module defines, by its first line and by that of its decorators."""
    found = [one for one in ast.walk(ast.parse(path.read_text())) if isinstance(one, Statement)]
    lines = {one.lineno: one for one in found}
    decorated = [one for one in found if isinstance(one, Function | ast.ClassDef)]
    return lines | {one.decorator_list[0].lineno: one for one in decorated if one.decorator_list}


@functools.cache
def reasons(path: Path) -> Mapping[int, str]:
    """Give the comments of a module that say why, by their line."""
    with path.open("rb") as file:
        comments = {
            token.start[0]: token.string
            for token in tokenize.tokenize(file.readline)
            if token.type == tokenize.COMMENT
        }
    return {line: text for line, text in comments.items() if not NO_REASON.match(text)}


def types_in(statement: Statement) -> Iterator[ast.expr | None]:
    """Give the types that a definition shows to users."""
    if isinstance(statement, Function):
        arguments = [one for one in ast.walk(statement.args) if isinstance(one, ast.arg)]
        yield from (one.annotation for one in arguments if one.arg != "self")
        yield statement.returns
    elif isinstance(statement, ast.ClassDef):
        yield from statement.bases
        for part in statement.body:
            if isinstance(part, ast.AnnAssign) and not ast.unparse(part.target).startswith("_"):
                yield part.annotation
    elif isinstance(statement, ast.AnnAssign) and ast.unparse(statement.annotation) != "TypeAlias":
        yield statement.annotation
    else:
        yield statement.value


def written(thing: griffe.Object) -> Iterator[Written]:
    """Give the types that are written where something is defined."""
    forms = thing.overloads if isinstance(thing, griffe.Function) and thing.overloads else [thing]
    for form in forms:
        statement = statements(cast("Path", thing.filepath))[form.lineno or 0]
        yield from (Written(thing, one) for one in types_in(statement) if one is not None)


def target(thing: griffe.Object | griffe.Alias) -> griffe.Object:
    """Give what a name stands for."""
    return thing.final_target if isinstance(thing, griffe.Alias) else thing


def alias_named(module: griffe.Module, name: str) -> griffe.Object | None:
    """Give what a name stands for in a type, if it is the package's own and no class."""
    thing = module.members.get(name)
    while isinstance(thing, griffe.Alias):
        thing = thing.target if thing.target_path.startswith(f"{PACKAGE}.") else None
    return thing if isinstance(thing, griffe.Attribute) else None


def parts_of(node: ast.expr) -> Iterator[ast.expr]:
    """Give what a type is made of, in quotes or not; no values, and none of numpy's precisions."""
    if isinstance(node, ast.Subscript) and ast.unparse(node.value) in NUMPY | {"Literal"}:
        return
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield ast.increment_lineno(ast.parse(node.value, mode="eval"), node.lineno - 1).body
    for part in ast.iter_child_nodes(node):
        if isinstance(part, ast.expr):
            yield part


def without_reason(where: Written, seen: set[str]) -> Iterator[str]:
    """Name what has an `Any` in its type without a reason on the line, or names such a type."""
    node, owner = where.type, where.owner
    inside = [Written(owner, part) for part in parts_of(node)]
    if isinstance(node, ast.Name):
        if node.id == "Any" and node.lineno not in reasons(where.path):
            yield owner.path.removeprefix(f"{PACKAGE}.")
        alias = alias_named(owner.module, node.id)
        if alias and alias.path not in seen:
            seen.add(alias.path)
            inside += written(alias)
    for one in inside:
        yield from without_reason(one, seen)


def offenders(package: griffe.Object, names: Iterable[str]) -> set[str]:
    """Name what lacks a reason of what is public in a package, and of what that names."""
    return {
        offender
        for name in names
        for one in written(target(package[name]))
        for offender in without_reason(one, set())
    }

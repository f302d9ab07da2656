"""Writes down what users may name in both packages, a line each, for tests/api/ to keep."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence, Set
from pathlib import Path
from typing import TypeAlias, cast

import griffe
from specs.api_changes import report

Member: TypeAlias = griffe.Object | griffe.Alias

PACKAGES = {"annotationframeworkclient": "framework", "annotationframework_api": "generated"}
FOLDER = "tests/api"
QUOTES = "'\""

# These two stand for an operation's six functions: the others take the same, a test says.
OPERATION_FORMS = ("sync", "raw")

# Every model has the same methods; what differs are its fields.
MODEL = re.compile(r"annotationframework_api\.\w+\.models\.")

# Of the names in underscores, those that users' code calls by its syntax.
SYNTAX = re.compile(r"__(init|a?enter|a?exit|len|iter|next|getitem|contains)__")


def public_api(root: Path) -> dict[str, list[str]]:
    """Give each package's lines, by its name."""
    folders = [root / folder for folder in PACKAGES.values()]
    # Read, not imported: so it is the same on every Python, and nothing runs.
    loader = griffe.GriffeLoader(search_paths=folders, allow_inspection=False)
    modules = {package: cast("griffe.Module", loader.load(package)) for package in PACKAGES}
    objects = {package: dict(_objects(module)) for package, module in modules.items()}
    known = {thing.path for things in objects.values() for thing in things.values()}
    return {
        package: [
            line.replace(f"{package}.", "", 1)  # each file is of one package
            for path, thing in sorted(things.items())
            for line in _lines(path, thing, known)
        ]
        for package, things in objects.items()
    }


def refresh_api(root: Path) -> str:
    """Write the lines to tests/api/, and say in Markdown what changed since they were written."""
    told: list[str] = []
    for package, lines in public_api(root).items():
        path = root / FOLDER / f"{package}.txt"
        before = path.read_text().splitlines() if path.exists() else []
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("".join(f"{line}\n" for line in lines))
        told.append(report(package, before, lines))
    return "\n".join(told)


def _objects(module: griffe.Module, *, outermost: bool = True) -> Iterator[tuple[str, Member]]:
    """Give what is public in a module and below, by the name that users import it by."""
    listed = module.exports
    for name, member in module.members.items():
        if name.startswith("_") or ("OPERATION" in module.members and name not in OPERATION_FORMS):
            continue
        if isinstance(member, griffe.Module):
            # A package below the first that lists its names keeps its modules to itself.
            if outermost or listed is None:
                yield from _objects(member, outermost=False)
        elif name in listed if listed is not None else not member.is_alias:
            yield f"{module.path}.{name}", _target(member)


def _target(member: Member) -> griffe.Object:
    return member.final_target if isinstance(member, griffe.Alias) else member


def _lines(path: str, thing: Member, known: Set[str]) -> Iterator[str]:
    """Describe one object, and a class's members; a member that overrides hides what it hid."""
    if isinstance(thing, griffe.Function):
        for signature in thing.overloads or [thing]:
            asynchronous = "async " if "async" in thing.labels else ""
            yield f"{asynchronous}def {signature.signature(name=path)}"
    elif isinstance(thing, griffe.Class):
        yield from _class_lines(path, thing, known)
    elif thing.is_attribute:
        yield _value(path, cast("griffe.Attribute", thing))


def _value(path: str, thing: griffe.Attribute) -> str:
    """Tell a name for a type, which is what it stands for, from a value, which has a type."""
    named = thing.parent is not None and thing.parent.is_module and thing.annotation is None
    if str(thing.annotation) == "TypeAlias" or (named and isinstance(thing.value, griffe.Expr)):
        return f"alias {path} = {str(thing.value).strip(QUOTES)}"
    return f"value {path}: {thing.annotation}" if thing.annotation else f"value {path}"


def _class_lines(path: str, thing: griffe.Class, known: Set[str]) -> Iterator[str]:
    lineage = list(_lineage(thing, known))
    bases = [str(base) for one in lineage for base in one.bases if _is_shown(one, base, known)]
    members = {name: member for one in reversed(lineage) for name, member in one.members.items()}
    fields = _fields(thing, bases, members)
    decorators = [decorator.value for decorator in thing.decorators]
    is_by_name_only = "TypedDict" in bases or any("kw_only=True" in str(d) for d in decorators)
    by_name_only = ["*"] if is_by_name_only else []
    made_of = f" of ({', '.join([*by_name_only, *fields.values()])})" if fields else ""
    yield f"class {path}({', '.join(bases)}){made_of}"
    for name, member in sorted(members.items()):
        public = not name.startswith("_") or SYNTAX.fullmatch(name)
        if public and name not in fields and not MODEL.match(path):
            yield from _lines(f"{path}.{name}", _target(member), known)


def _lineage(thing: griffe.Class, known: Set[str]) -> Iterator[griffe.Class]:
    """Give a class and those of its bases that users cannot name: their members are its own."""
    yield thing
    for base in thing.resolved_bases:
        if isinstance(target := _target(base), griffe.Class) and target.path not in known:
            yield from _lineage(target, known)


def _is_shown(thing: griffe.Class, base: griffe.Expr | str, known: Set[str]) -> bool:
    path = base if isinstance(base, str) else base.canonical_path
    ours = path.partition(".")[0] in PACKAGES
    return not ours or _target(thing.modules_collection.get_member(path)).path in known


def _fields(
    thing: griffe.Class, bases: Sequence[str], members: Mapping[str, Member]
) -> dict[str, str]:
    """Describe what a frozen value or a typed dict is made of, as parameters."""
    decorators = [decorator.callable_path for decorator in thing.decorators]
    if "TypedDict" not in bases and not any(name.startswith("attr") for name in decorators):
        return {}
    return {
        name: f"{name}: {_field_type(member)}"
        for name, member in members.items()
        if isinstance(member, griffe.Attribute) and _is_field(member)
    }


def _is_field(member: griffe.Attribute) -> bool:
    made_without = "property" in member.labels or "init=False" in str(member.value)
    is_of_the_class = "instance-attribute" not in member.labels  # a ClassVar
    is_own = member.annotation is not None and not member.name.startswith("_")
    return is_own and not made_without and not is_of_the_class


def _field_type(member: griffe.Attribute) -> str:
    """Give what a field holds, with dots after it if it may be left out."""
    written = str(member.annotation)
    held = written.removeprefix("NotRequired[")
    if held != written:
        return f"{held[:-1]} = ..."
    value = str(member.value or "")
    has_default = "default" in value or "factory" in value if "field(" in value else bool(value)
    return f"{held} = ..." if has_default else held

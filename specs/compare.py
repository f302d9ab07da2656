"""What differs between the operations of a spec and those that a service says it has.

Where the service's document is silent, a spec may say more. What both say must be the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Set

from attrs import frozen
from specs.documents import Json
from specs.openapi import Spec, is_json
from specs.report import Difference, Place, both


@frozen
class Fact:
    """What a document says of one parameter, or of one place in a body."""

    kind: str
    required: bool
    default: object = None
    allowed: tuple[object, ...] = ()

    def __str__(self) -> str:
        parts = [f"{'required' if self.required else 'optional'} {self.kind}"]
        if self.default is not None:
            parts.append(f"default {self.default}")
        if self.allowed:
            parts.append(f"one of {', '.join(map(str, self.allowed))}")
        return "; ".join(parts)

    def agrees_with(self, theirs: Fact) -> bool:
        """Say whether this fact of a spec holds in a service, whose document may say less."""
        return (
            (self.kind, self.required) == (theirs.kind, theirs.required)
            and theirs.default in (None, self.default)
            and (not theirs.allowed or {*self.allowed} == {*theirs.allowed})
        )


@frozen
class Operation:
    """An operation, the same in two documents whatever the parameters in its path are called."""

    method: str
    path: str
    record: Json

    @property
    def route(self) -> str:
        """The path with its parameters nameless."""
        return re.sub("{.*?}", "{}", self.path)

    @property
    def names(self) -> list[str]:
        """The names of the parameters in the path."""
        return re.findall("{(.*?)}", self.path)

    def __str__(self) -> str:
        return f"{self.method.upper()} {self.path}"


def operations(spec: Spec) -> dict[tuple[str, str], Operation]:
    """Give a document's operations by what they are found by in another."""
    found = (Operation(method, path, record) for path, method, record in spec.operations())
    return {(operation.route, operation.method): operation for operation in found}


def differences(ours: Spec, theirs: Spec) -> Iterator[Difference]:
    """Give every difference between a spec and a service's document, as OpenAPI."""
    known, served = operations(ours), operations(theirs)
    for key in sorted(known.keys() | served.keys()):
        if key not in known:
            yield Difference("operation added", str(served[key]))
        elif key not in served:
            yield Difference("operation removed", str(known[key]))
        else:
            names = dict(zip(served[key].names, known[key].names, strict=True))
            have = dict(facts(ours, known[key].record, {}))
            want = dict(facts(theirs, served[key].record, names))
            ignored = known[key].record.get("x-ignored-parameters", [])
            yield from _in_operation(known[key], have, want, {("query", name) for name in ignored})


def _in_operation(
    operation: Operation,
    ours: Mapping[Place, Fact],
    theirs: Mapping[Place, Fact],
    ignored: Set[Place],
) -> Iterator[Difference]:
    for place in sorted(ours.keys() | theirs.keys() | ignored):
        thing = _thing(place)
        have, want = ours.get(place), theirs.get(place)
        if want is None:
            if not _is_unsaid(place, theirs):
                yield Difference(f"{thing} removed", str(operation), place)
        elif have is None and (place not in ignored or want.required):
            yield Difference(f"{thing} added", str(operation), place, both("nothing", str(want)))
        elif have and not have.agrees_with(want):
            detail = both(str(have), str(want))
            yield Difference(f"{thing} changed", str(operation), place, detail)


def _thing(place: Place) -> str:
    if place[0] != "body":
        return "parameter"
    return "body" if len(place) == 1 else "body field"


def _is_unsaid(place: Place, theirs: Mapping[Place, Fact]) -> bool:
    """Say whether the field's object is gone as a whole, which is said already."""
    return _thing(place) == "body field" and place[:-1] not in theirs


def facts(spec: Spec, operation: Json, names: Mapping[str, str]) -> Iterator[tuple[Place, Fact]]:
    """Give what a document says of an operation's request, the path's parameters renamed."""
    for parameter in operation["parameters"]:
        place = (parameter["in"], names.get(parameter["name"], parameter["name"]))
        label = "" if parameter.get("explode", True) else "comma-joined "
        yield place, _fact(spec, parameter["schema"], parameter, label)
    if body := spec.body(operation):
        [(content_type, media)] = body["content"].items()
        label = "" if is_json(content_type) else f"{content_type} "
        yield ("body",), _fact(spec, media["schema"], body, label)
        yield from _fields(spec, media["schema"], ("body",), ())


def _fields(
    spec: Spec, schema: Json, place: Place, above: tuple[Json, ...]
) -> Iterator[tuple[Place, Fact]]:
    schema = _bare(spec, schema)
    while "items" in schema:
        schema = _bare(spec, schema["items"])
    if any(schema is other for other in above):
        return  # it holds itself
    fields, required = spec.members(schema)
    for name, field in fields.items():
        yield (*place, name), _fact(spec, field, {"required": name in required})
        yield from _fields(spec, field, (*place, name), (*above, schema))


def _fact(spec: Spec, schema: Json, holder: Json, label: str = "") -> Fact:
    bare = _bare(spec, schema)
    return Fact(
        label + _kind(spec, bare),
        holder.get("required", False),
        bare.get("default"),
        tuple(bare.get("enum", ())),
    )


def _kind(spec: Spec, schema: Json) -> str:
    schema = _bare(spec, schema)
    if "items" in schema:
        return f"array of {_kind(spec, schema['items'])}"
    return " or ".join(sorted(spec.json_types(schema) - {"null"}))


def _bare(spec: Spec, schema: Json) -> Json:
    """Give what a schema says, a reference's own words put aside."""
    schema = spec.resolve(schema)
    if "properties" not in schema and len(schema.get("allOf", ())) == 1:
        return _bare(spec, schema["allOf"][0])
    return schema

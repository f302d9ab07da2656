"""Recorded answers with one thing wrong: a value of another type, or a key that is missing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, TypeAlias, cast

from attrs import frozen
from specs.documents import Json
from specs.openapi import Spec

Steps: TypeAlias = tuple[str | int, ...]
REMOVED = object()


@frozen
class Place:
    """A place in an answer, what is there, and the schema of the object that it is."""

    steps: Steps
    value: Any
    schema: Json | None


def schema_of(spec: Spec, schema: Json, value: Any) -> Json | None:
    """Get the schema of an object or a list, of those that a schema allows."""
    schema = spec.resolve(schema)
    for parts in (schema.get(key, []) for key in ("oneOf", "anyOf", "allOf")):
        for part in parts:
            if found := schema_of(spec, part, value):
                return found
    if isinstance(value, dict) and schema.get("type") == "object":
        return schema if value.keys() >= {*schema.get("required", [])} else None
    return schema if isinstance(value, list) and schema.get("type") == "array" else None


def places(spec: Spec, schema: Json, value: Any, steps: Steps = ()) -> Iterator[Place]:
    """Yield the places in an answer, only the first of each list."""
    known = schema_of(spec, schema, value)
    yield Place(steps, value, known)
    for step, part in _parts(value):
        yield from places(spec, _part_of(known, step), part, (*steps, step))


def _parts(value: Any) -> Iterable[tuple[str | int, Any]]:
    if isinstance(value, dict):
        return cast("Json", value).items()
    first: list[Any] = cast("Any", value)[:1] if isinstance(value, list) else []
    return enumerate(first)


def _part_of(schema: Json | None, step: str | int) -> Json:
    if schema is None:
        return {}
    rest: Json | bool = schema.get("additionalProperties", {})
    own: Json = schema.get("items", {}) if step == 0 else schema.get("properties", {}).get(step)
    return own or (rest if isinstance(rest, dict) else {})


class Common:
    """Which keys all recorded objects of a kind have. Maps have no key that is not one's own."""

    def __init__(self) -> None:
        self._keys: dict[int, set[str]] = {}

    def note(self, place: Place) -> None:
        """Note the keys of an object."""
        if place.schema and "properties" in place.schema:
            keys = set(cast("Json", place.value))
            self._keys[id(place.schema)] = self._keys.get(id(place.schema), keys) & keys

    def of(self, place: Place) -> set[str]:
        """Give the keys that each object like this one has."""
        return self._keys.get(id(place.schema), set())


def mutants(answer: Any, found: list[Place], common: Common) -> Iterator[tuple[str, Any]]:
    """Yield copies of an answer with one thing wrong in one of the places, and say which."""
    for place in found:
        yield f"other {place.steps}", _changed(answer, place.steps, _retyped(place.value))
        for key in sorted(common.of(place)):
            steps = (*place.steps, key)
            yield f"no {steps}", _changed(answer, steps, REMOVED)


def _retyped(value: object) -> object:
    """Give a value of another JSON type than this one's."""
    return 12.5 if isinstance(value, str) else [] if value is None else "x"


def _changed(value: Any, steps: Steps, new: object) -> Any:
    """Copy a JSON value with another value in one place, or without it."""
    if not steps:
        return new
    step, *rest = steps
    copy = value.copy()
    if not rest and new is REMOVED:
        del copy[step]
    else:
        copy[step] = _changed(value[step], tuple(rest), new)
    return copy

"""Faults of annotations: what is wrong at which place, in words."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator
from typing import Any, TypeAlias

import attrs

from annotationframeworkclient._definitions import EXACT, EXPECTED, Schema, in_words, shown
from annotationframeworkclient._wire import EXACT_FLOAT, Refusal, json_path

Parts: TypeAlias = tuple[str | int, ...]


@attrs.frozen
class AnnotationFault:
    """What is wrong at one place of one annotation.

    Attributes
    ----------
    index
        The annotation's position in what was given.
    path
        The place as a JSON path, such as ``$.pt.position[2]``.
    message
        What was found there, and what to do about it.
    value
        The value itself; None where it is missing, its type's name where JSON has no such thing.
    expected
        What the service can store there.
    """

    index: int
    path: str
    message: str
    value: object
    expected: str

    def __str__(self) -> str:
        return f"row {self.index}, {self.path}: {self.message}; expected {self.expected}"


@attrs.define
class Verdict:
    """The faults of one row: at most one a place."""

    index: int
    lifted: set[str] = attrs.field(factory=set[str])  # points that were given as flat columns
    _at: dict[str, AnnotationFault] = attrs.field(factory=dict[str, AnnotationFault])
    _refused: list[str] = attrs.field(factory=list[str])

    @property
    def faults(self) -> list[AnnotationFault]:
        return list(self._at.values())

    def refuse(self, refusal: Refusal, expected: str) -> None:
        """Add a value without a wire form; what stands in for it is not judged."""
        path, message = json_path(refusal.parts), f"found {refusal.message}"
        self._at[path] = AnnotationFault(self.index, path, message, refusal.value, expected)
        self._refused.append(path)

    def refused(self, parts: Parts) -> bool:
        """Tell whether the value at a place had no wire form."""
        return json_path(parts) in self._refused

    def add(self, parts: Parts, message: str, value: object, expected: str) -> None:
        """Add a fault in the words of the caller's own columns, unless its place has one."""
        if len(parts) > 1 and parts[0] in self.lifted:
            parts = (f"{parts[0]}_{parts[1]}", *parts[2:])
        path = json_path(parts)
        if not any(path.startswith((f"{refused}.", f"{refused}[")) for refused in self._refused):
            self._at.setdefault(path, AnnotationFault(self.index, path, message, value, expected))


def worded(error: Any, schema_type: str) -> Iterator[tuple[Parts, str, Any, str]]:
    """Tell what one broken keyword means: place, message, value and what was expected."""
    place: Parts = tuple(error.absolute_path)
    value, schema = error.instance, error.schema
    fields: Schema = schema.get("properties", {})
    if error.validator == "required":
        for name in schema["required"]:
            if name not in value:
                yield (
                    (*place, name),
                    "missing",
                    None,
                    fields.get(name, {}).get(EXPECTED, "a value"),
                )
    elif error.validator == "additionalProperties":
        for name in value.keys() - fields.keys():
            owner = place[-1] if place else schema_type
            message = f"no field of {owner}{_did_you_mean(name, fields)}"
            yield (*place, name), message, value[name], f"one of {', '.join(sorted(fields))}"
    else:
        expected = schema.get(EXPECTED) or in_words(schema)
        yield place, f"found {shown(value)}{_why(error)}", value, expected


def _why(error: Any) -> str:
    value, schema, keyword = error.instance, error.schema, error.validator
    if "integer" in schema.get("type", ()) and isinstance(value, float):
        return _why_no_integer(value, is_position=schema.get("maximum") == EXACT_FLOAT)
    if keyword == EXACT:
        return f", which would be read back as {int(float(value))}: floats lack it"
    if keyword == "not":
        return ", which the service takes for no id"
    if keyword in ("minItems", "maxItems"):
        return f", a list of {len(value)}"
    if keyword == "pattern" and "\0" in value:
        return ", with a NUL character, which the database refuses"
    if keyword == "enum" and isinstance(value, str):
        return _did_you_mean(value, schema["enum"])
    if keyword == "type":
        return _why_other_type(value, schema)
    if schema.get("maximum") == EXACT_FLOAT and keyword == "minimum":  # positions are uint64
        return f", which would be read back as {value % 2**64}"
    if schema.get("maximum") == EXACT_FLOAT and keyword == "maximum":
        return ", which may be read back with other digits"
    return "" if keyword in _EVIDENT else f": {error.message}"


_EVIDENT = ("type", "enum", "minimum", "maximum")  # what was expected says it all


def _why_no_integer(value: float, *, is_position: bool) -> str:
    if value.is_integer():
        return ", a float past 2**53, which has lost digits: give an integer"
    advice = "round it, or give round_positions=True" if is_position else "round it"
    return f", which the service would cut to {int(value)}: {advice}"


def _why_other_type(value: object, schema: Schema) -> str:
    """Say what becomes of values that the service coerces in silence."""
    kinds: Any = schema["type"]
    if isinstance(value, str | int) and "boolean" in kinds:
        return ": give True or False itself"
    if isinstance(value, str) and ("number" in kinds or "integer" in kinds):
        return ", a text: give the number itself"
    return ""


def _did_you_mean(name: str, known: Iterable[object]) -> str:
    spelled = {other.lower(): other for other in known if isinstance(other, str)}
    near = difflib.get_close_matches(name.lower(), spelled, n=1)
    return f": did you mean {spelled[near[0]]!r}?" if near else ""

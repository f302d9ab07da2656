"""What the annotation service makes of posted annotations: accept, refuse, flatten, read back."""

import math
from collections.abc import Mapping
from typing import Any, cast

from attrs import frozen

from annotationframework_api import annotation_types
from annotationframeworkclient.sandbox.fields import (
    Cleaner,
    Field,
    Shape,
    anything,
    boolean,
    integer,
    number,
    one_of,
    string,
)

_INT64 = range(-(2**63), 2**63)
_UINT64 = 2**64
# The service takes these from the definitions but keeps no columns for them.
_DROPPED = {"valid", "root_id", "supervoxel_id"}


class DatabaseFault(Exception):
    """Says what the service's database, or code behind its checks, made of a value."""


@frozen
class AnnotationType:
    """One annotation type, as far as storing its annotations goes."""

    shape: Shape
    points: Mapping[str, tuple[str, ...]]  # each point, and what it holds besides its position
    scalars: tuple[str, ...]
    is_reference: bool
    is_writable: bool

    @property
    def position_columns(self) -> tuple[str, ...]:
        """The columns that hold positions."""
        return tuple(f"{point}_position" for point in self.points)

    def flatten(self, annotation: object) -> dict[str, object]:
        """Judge an annotation and return the columns that it fills.

        Raises
        ------
        Invalid
            It breaks the rules of its type.
        DatabaseFault
            It keeps the rules, and breaks the database.
        """
        judged = self.shape(annotation)
        row: dict[str, object] = {name: judged.get(name) for name in self.scalars}
        for name, extras in self.points.items():
            inner = cast("dict[str, object]", judged.get(name, {}))
            row[f"{name}_position"] = _stored_position(inner["position"]) if inner else None
            row |= {f"{name}_{extra}": inner.get(extra) for extra in extras}
        for value in row.values():
            check_storable(value)
        return row

    def read(self, row: Mapping[str, object]) -> dict[str, object] | None:
        """Return the columns as the service answers them; None for a row that it cannot read."""
        read = dict(row)
        for column in self.position_columns:
            position = read.pop(column)
            if position is not None:
                read[column] = _read_position(cast("list[float]", position))
        if None in read.values():  # a scalar that was left out, or a position past reading
            return None
        return dict.fromkeys(self.position_columns) | read


def annotation_type(name: str) -> AnnotationType:
    """Make the judge of the annotation type `name`.

    Raises
    ------
    UnknownType
        There is no such type.
    """
    document = annotation_types.definition(name)
    definitions: dict[str, Any] = document["definitions"]
    fields: dict[str, Field] = {}
    points: dict[str, tuple[str, ...]] = {}
    for key, rule, field in _fields(definitions, document["$ref"]):
        fields[key] = field
        if "$ref" in rule:
            inner = definitions[_class_name(rule["$ref"])]["properties"]
            points[key] = tuple(sorted(inner.keys() - _DROPPED - {"position"}))
    return AnnotationType(
        shape=Shape(fields, refuses_unknown=False),
        points=points,
        scalars=tuple(fields.keys() - points.keys() - _DROPPED),
        is_reference="target_id" in fields,
        is_writable="valid" in fields,
    )


def _fields(definitions: dict[str, Any], ref: str) -> list[tuple[str, dict[str, Any], Field]]:
    schema = definitions[_class_name(ref)]
    required = set(schema.get("required", ()))
    fields: list[tuple[str, dict[str, Any], Field]] = []
    for key, rule in schema["properties"].items():
        clean = _point(definitions, rule["$ref"]) if "$ref" in rule else _scalar(rule)
        field = Field(clean, required=key in required, nullable="null" in rule["type"])
        fields.append((key, rule, field))
    return fields


def _point(definitions: dict[str, Any], ref: str) -> Shape:
    return Shape({key: field for key, _, field in _fields(definitions, ref)})


def _scalar(rule: dict[str, Any]) -> Cleaner:
    kinds: str | list[str] = rule["type"]
    clean: Cleaner = anything
    if "string" in kinds:  # the type, or one of them
        clean = string
    elif "boolean" in kinds:
        clean = boolean
    elif "number" in kinds:
        clean = integer if rule.get("format") == "integer" else number
    elif "integer" in kinds:
        clean = _id
    return one_of(rule["enum"], clean) if "enum" in rule else clean


def _id(value: object) -> int:
    """Convert an id, which the service checks too late to refuse it politely."""
    try:
        return int(value)  # type: ignore[call-overload, no-any-return]  # its own error is wanted
    except (TypeError, ValueError, OverflowError) as error:
        raise DatabaseFault(str(error)) from None


def _class_name(ref: str) -> str:
    return ref.removeprefix("#/definitions/")


def _stored_position(position: Any) -> list[float]:
    """Return the doubles that the database keeps of a position, of which nothing was checked."""
    try:
        printed = [str(position[axis]) for axis in range(3)]
    except (IndexError, KeyError, TypeError) as error:
        raise DatabaseFault(str(error)) from None
    stored: list[float] = []
    for axis, text in enumerate(printed):
        try:
            stored.append(float(text))
        except ValueError:
            start = "POINTZ(" + "".join(f"{before} " for before in printed[:axis])
            raise DatabaseFault(_bad_geometry(f"{start}{text[:2]}")) from None
    return stored


def _bad_geometry(start: str) -> str:
    return (
        "(psycopg2.errors.InternalError_) parse error - invalid geometry\n"
        f'HINT:  "{start}" <-- parse error at position {len(start)} within geometry\n'
    )


def check_storable(value: object) -> None:
    """Refuse what the database's columns cannot hold.

    Raises
    ------
    DatabaseFault
        In the words of the database.
    """
    if isinstance(value, int) and value not in _INT64:
        raise DatabaseFault("(psycopg2.errors.NumericValueOutOfRange) bigint out of range\n")
    if isinstance(value, str) and "\0" in value:
        raise DatabaseFault("A string literal cannot contain NUL (0x00) characters.")


def _read_position(position: list[float]) -> list[int] | None:
    """Return a position as the service reads it: cut to integers, negative ones wrapped."""
    if not all(math.isfinite(value) and abs(value) < _UINT64 for value in position):
        return None
    return [int(value) % _UINT64 for value in position]

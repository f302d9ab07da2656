"""Definitions of annotation types, read and tightened by what they leave out."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from annotationframeworkclient._wire import EXACT_FLOAT, INT32, INT64, as_integer
from annotationframeworkclient.errors import InvalidInput

if TYPE_CHECKING:
    from jsonschema import ValidationError
    from jsonschema.protocols import Validator

Schema: TypeAlias = dict[str, Any]

EXPECTED = "x-expected"  # inside a tightened definition: what a place can hold, in words
EXACT = "x-exact"  # likewise: numbers here are stored as floats
_POINT = 'a point: {"position": [x, y, z]}'
_SHOWN = 60  # characters of a value that a message shows
_NAMES = {"string": "text", "number": "a number", "boolean": "true or false", "array": "a list"}


def points_of(definition: Mapping[str, Any]) -> list[str]:
    """Name the points of a type: its fields with a position.

    Raises
    ------
    InvalidInput
        The definition describes no object.
    """
    root = dict(definition)
    with _reading("a type"):
        fields: Schema = resolved(root, root)["properties"]
        return [name for name, field in fields.items() if "position" in _parts_of(root, field)]


def is_reference(definition: Mapping[str, Any]) -> bool:
    """Tell whether annotations of a type refer to those of another table.

    Raises
    ------
    InvalidInput
        The definition describes no object.
    """
    root = dict(definition)
    with _reading("a type"):
        return "target_id" in resolved(root, root)["properties"]


@contextmanager
def _reading(schema_type: str, *faults: type[Exception]) -> Generator[None]:
    """Refuse a definition in which something is not where an object's definition has it."""
    faults += (LookupError, TypeError, ValueError, AttributeError)
    try:
        yield
    except faults as error:
        message = f"the definition of {schema_type} is no JSON Schema of an object"
        raise InvalidInput(message) from error


def _parts_of(root: Schema, field: Schema) -> Schema:
    parts: Schema = resolved(root, field).get("properties", {})
    return parts


def compiled(definition: Schema, schema_type: str, *, for_update: bool) -> Validator:
    """Make the judge of a type's rows: its definition, tightened.

    Raises
    ------
    InvalidInput
        The definition is no JSON Schema of an object.
    """
    import referencing
    from jsonschema import Draft7Validator, validators
    from jsonschema.exceptions import SchemaError

    draft = validators.validator_for(definition, default=Draft7Validator)
    with _reading(schema_type, SchemaError):
        draft.check_schema(definition)
        tightened = _tightened(definition, for_update=for_update)
    # JSON Schema counts every whole float as an integer; past 2**53 they have lost digits.
    kinds = draft.TYPE_CHECKER.redefine("integer", _is_int)
    extend: Any = cast("Any", validators).extend  # types-jsonschema leaves it untyped
    registry: Any = cast("Any", referencing).Registry()  # an own one, so that nothing is fetched
    own = {EXACT: _check_exact}
    strict: Validator = extend(draft, own, type_checker=kinds)(tightened, registry=registry)
    return strict


def _is_int(_checker: object, value: object) -> bool:
    return type(value) is int


def _check_exact(
    _validator: object, _rule: object, value: object, _schema: object
) -> Iterator[ValidationError]:
    """Refuse an integer that is stored as a float and read back as another."""
    from jsonschema import ValidationError

    if type(value) is int and int(float(value)) != value:
        yield ValidationError(f"{value} is no float")


def _tightened(definition: Schema, *, for_update: bool) -> Schema:
    """Add the rules that the definition leaves out, as JSON Schema, each place with its words."""
    root = copy.deepcopy(definition)
    top = resolved(root, root)
    fields: Schema = top["properties"]
    _close(top)
    for field in fields.values():
        if "$ref" in field:
            _close(resolved(root, field))
            field[EXPECTED] = resolved(root, field)[EXPECTED] = _POINT
    fields["id"] = {"type": "integer", "not": {"const": 0}}  # the service takes 0 for no id
    _tighten("id", fields["id"])
    if for_update:  # the service keeps columns that a row leaves out, but wants required points
        required = [name for name in top.get("required", ()) if "$ref" in fields[name]]
        top["required"] = ["id", *required]
    return root


def resolved(root: Schema, schema: Schema) -> Schema:
    """Follow a reference within the definition, such as ``#/definitions/BoundSpatialPoint``."""
    if "$ref" not in schema:
        return schema
    found = root
    for step in schema["$ref"].removeprefix("#/").split("/"):
        found = found[step]
    return found


def expected_at(root: Schema, parts: Iterable[object]) -> str | None:
    """Say what a place of a tightened definition can hold; None where there is no such place."""
    place = resolved(root, root)
    for part in parts:
        fields: Schema = place.get("properties", {})
        inner = place.get("items") if isinstance(part, int) else fields.get(cast("str", part))
        if not isinstance(inner, dict):  # of an item it may also be a list, or true
            return None
        place = resolved(root, cast("Schema", inner))
    return place.get(EXPECTED)


def flat_columns(root: Schema, fields: Schema) -> dict[str, tuple[str, str]]:
    """Name the columns of every point's parts, as the service stores them, with their place."""
    return {
        f"{name}_{part}": (name, part)
        for name, field in fields.items()
        if "$ref" in field
        for part in resolved(root, field)["properties"]
        if f"{name}_{part}" not in fields
    }


def _close(component: Schema) -> None:
    component["additionalProperties"] = False
    for name, field in component["properties"].items():
        _tighten(name, field)


def _tighten(name: str, field: Schema) -> None:
    if EXPECTED in field:  # two points share their component
        return
    kinds: Any = field.get("type")
    nullable = isinstance(kinds, list) and "null" in kinds
    if name == "position" and kinds == "array":
        field |= {"minItems": 3, "maxItems": 3, "items": {"type": "integer"}}
        _bound(field["items"], 0, EXACT_FLOAT)
        field["items"][EXPECTED] = "an integer from 0 to 2**53, in voxels"
    elif kinds == "integer":
        _bound(field, *INT64)
    elif field.get("format") == "integer":  # user ids are declared like int32, and stored as int64
        _bound(field, *(INT64 if name == "user_id" else INT32))
        field["type"] = ["integer", "null"] if nullable else "integer"
    elif kinds == "number" or (nullable and "number" in kinds):
        field[EXACT] = True
    elif kinds == "string" or (nullable and "string" in kinds):
        field.setdefault("pattern", r"^[^\x00]*$")  # the database takes no NUL
    field[EXPECTED] = in_words(field) + (", or null" if nullable else "")
    if nullable and "enum" in field:
        field["enum"] = [*field["enum"], None]  # the service takes it, whatever the choices


def _bound(field: Schema, low: int, high: int) -> None:
    field["minimum"] = max(low, field.get("minimum", low))
    field["maximum"] = min(high, field.get("maximum", high))


def in_words(field: Schema) -> str:
    if "enum" in field:
        return "one of " + ", ".join(map(shown, field["enum"]))
    if "minimum" in field:
        return f"an integer from {field['minimum']} to {field['maximum']}"
    if "items" in field:
        return "three integers from 0 to 2**53, in voxels"
    kinds = field.get("type", "a value")
    names = [kinds] if isinstance(kinds, str) else [kind for kind in kinds if kind != "null"]
    return " or ".join(_NAMES.get(name, name) for name in names)


def shown(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}..."


def settler(root: Schema, schema: Schema) -> Callable[[Any], Any]:
    """Make a function that makes integers of digit strings and whole floats, where they belong."""
    schema = resolved(root, schema)
    kinds = schema.get("type", ())
    if "integer" in kinds:
        return as_integer
    if "items" in schema:
        return partial(_settle_items, settler(root, schema["items"]))
    fields = {name: settler(root, field) for name, field in schema.get("properties", {}).items()}
    fields = {name: settle for name, settle in fields.items() if settle is not _as_is}
    return partial(_settle_fields, fields) if fields else _as_is


def _settle_items(settle: Callable[[Any], Any], value: Any) -> Any:
    if not isinstance(value, list):
        return value
    return [settle(item) for item in cast("Iterable[Any]", value)]


def _settle_fields(settle: Mapping[str, Callable[[Any], Any]], value: Any) -> Any:
    if isinstance(value, dict):
        fields = cast("dict[str, Any]", value)
        for name in settle.keys() & fields.keys():
            fields[name] = settle[name](fields[name])
    return cast("Any", value)


def _as_is(value: Any) -> Any:
    return value

"""Whether what a service stores of an annotation is what was meant."""

from __future__ import annotations

import re
from typing import Any, cast

from annotationframework_api.annotation_types import definition

Row = dict[str, Any]

SYSTEM = {"id", "created", "deleted", "superceded_id", "valid"}
LOOKED_UP = ("root_id", "supervoxel_id")


def fields_of(schema_type: str) -> tuple[dict[str, Any], set[str]]:
    """Give a type's fields, references followed, and the names of those that are required."""
    document = definition(schema_type)
    components: dict[str, Any] = document["definitions"]
    top = components[document["$ref"].rpartition("/")[2]]
    fields: dict[str, Any] = {
        name: components[field["$ref"].rpartition("/")[2]] if "$ref" in field else field
        for name, field in top["properties"].items()
    }
    return fields, set(top.get("required", ()))


def unfaithful(schema_type: str, given: Row, stored: Row | str, *, for_update: bool = False) -> str:
    """Say why a row is refused, or what is stored of it that is something else.

    Parameters
    ----------
    stored
        The columns, or why the service refuses the row.
    for_update
        Whether flat columns may mean points, as in a row that was read back.
    """
    if isinstance(stored, str):
        return stored
    fields, _ = fields_of(schema_type)
    for name, value in given.items():
        if name in SYSTEM or is_looked_up(name, fields):
            continue
        if name == "type" and name not in fields:
            if value != schema_type:
                return f"the type {value} is lost"
        elif name not in fields:
            is_kept = name in stored and for_update and same(value, stored[name])
            if not is_kept and (value is not None or name not in stored):
                return f"{name} is lost"
        else:
            is_point = "properties" in fields[name] and isinstance(value, dict)
            parts: Row = cast("Any", value) if is_point else {"": value}
            for part, inner in parts.items():
                column = f"{name}_{part}" if part else name
                if part in LOOKED_UP or (not part and name in LOOKED_UP):
                    continue
                if not same(inner, stored.get(column)):
                    return f"{column} becomes {stored.get(column)!r}"
    return ""


def is_looked_up(column: str, fields: Row) -> bool:
    """Tell whether a column belongs to a point, and the service fills it itself."""
    return any(
        column == f"{name}_{part}"
        for name, field in fields.items()
        for part in LOOKED_UP
        if part in field.get("properties", ())
    )


def same(given: Any, stored: Any) -> bool:
    """Tell whether a value is stored as it was meant: a digit string may mean an integer."""
    if type(given) is list and type(stored) is list:
        ones: list[Any] = cast("Any", given)
        others: list[Any] = cast("Any", stored)
        return len(ones) == len(others) and all(map(same, ones, others))
    if isinstance(given, str) and type(stored) is int:
        return bool(re.fullmatch(r"-?[0-9]+", given)) and int(given) == stored
    if isinstance(given, bool) or isinstance(stored, bool):
        return given is stored
    kind = cast("object", given).__class__
    return (kind in (int, float) or kind is type(stored)) and bool(given == stored)

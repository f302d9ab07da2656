"""Swagger 2.0, which the services' own documents are written in, as OpenAPI 3.0.3.

Done by hand, and so is the comparison: no package on PyPI converts (prance has a web site do it),
and none that compares is kept up.
"""

from __future__ import annotations

import functools
import hashlib
import json
from collections.abc import Iterator
from typing import Any

from specs.documents import Json
from specs.openapi import METHODS

JSON_TYPE = "application/json"
FORM_TYPE = "application/x-www-form-urlencoded"
# What Swagger 2.0 says of a parameter beside what OpenAPI has in its schema.
OF_PARAMETERS = ("name", "in", "required", "allowEmptyValue", "collectionFormat")
PROSE = ("title", "description", "example")  # in a schema


def as_openapi(document: Json) -> Json:
    """Convert what a service's document says of requests, but for its prose.

    Of answers these documents say next to nothing.
    """
    if document["swagger"] != "2.0" or not document["paths"]:
        raise ValueError("it is of another version, or has no paths")
    base = document.get("basePath", "").rstrip("/")
    content_type = document.get("consumes", [JSON_TYPE])[0]
    paths = {
        f"{base}{path}": dict(_operations(item, content_type))
        for path, item in document["paths"].items()
    }
    definitions = document.get("definitions", {})
    schemas = {name: _schema(definition) for name, definition in definitions.items()}
    return {"paths": paths, "components": {"schemas": schemas}}


def fingerprint(document: Json) -> str:
    """Give the hash of all but the version, whatever the order in which a process writes it."""
    rest = {key: part for key, part in document.items() if key != "info"}
    return hashlib.sha256(json.dumps(_ordered(rest), sort_keys=True).encode()).hexdigest()


def _ordered(value: Any) -> Any:
    match value:
        case {**members}:
            return {str(name): _ordered(part) for name, part in members.items()}
        case [*items]:
            return sorted(map(_ordered, items), key=functools.partial(json.dumps, sort_keys=True))
        case _:
            return value


def _operations(item: Json, content_type: str) -> Iterator[tuple[str, Json]]:
    for method in METHODS:
        if method in item:
            operation = item[method]
            shared, own = (part.get("parameters", []) for part in (item, operation))
            # An operation's own parameter takes the place of the path's.
            parameters = {(part["in"], part["name"]): part for part in (*shared, *own)}
            consumes = operation.get("consumes", [content_type])[0]
            yield method, _operation(operation, list(parameters.values()), consumes)


def _operation(operation: Json, parameters: list[Json], content_type: str) -> Json:
    bodies = [part for part in parameters if part["in"] == "body"]
    fields = [part for part in parameters if part["in"] == "formData"]
    converted: Json = {
        "operationId": operation.get("operationId", ""),
        "parameters": [_parameter(part) for part in parameters if part not in bodies + fields],
    }
    if bodies:
        required = bodies[0].get("required", False)
        converted["requestBody"] = _body(required, content_type, bodies[0]["schema"])
    elif fields:
        form = {
            "type": "object",
            "required": [part["name"] for part in fields if part.get("required")],
            "properties": {part["name"]: _values(part) for part in fields},
        }
        converted["requestBody"] = _body(bool(form["required"]), FORM_TYPE, form)
    return converted


def _body(required: bool, content_type: str, schema: Json) -> Json:
    return {"required": required, "content": {content_type: {"schema": _schema(schema)}}}


def _parameter(parameter: Json) -> Json:
    converted: Json = {"name": parameter["name"], "in": parameter["in"]}
    if parameter.get("required"):
        converted["required"] = True
    if parameter.get("type") == "array" and parameter.get("collectionFormat", "csv") != "multi":
        converted["explode"] = False
    return {**converted, "schema": _schema(_values(parameter))}


def _values(parameter: Json) -> Json:
    return {key: part for key, part in parameter.items() if key not in OF_PARAMETERS}


def _schema(value: Any, *, holds_fields: bool = False) -> Any:
    """Let references lead to where OpenAPI keeps schemas, and leave prose out."""
    match value:
        case {"$ref": str(reference)}:
            return {"$ref": reference.replace("#/definitions/", "#/components/schemas/")}
        case {**members}:
            return {
                str(name): _schema(part, holds_fields=name == "properties")
                for name, part in members.items()
                if holds_fields or name not in PROSE
            }
        case [*items]:
            return [_schema(item) for item in items]
        case _:
            return value

"""Swagger 2.0, which the services' own documents are written in, as OpenAPI 3.0.3.

Done by hand, and so is the comparison: no package on PyPI converts (prance has a web site do it),
and none that compares is kept up.
"""

from __future__ import annotations

import functools
import hashlib
import json
from collections.abc import Iterator
from typing import Any, cast

from specs.documents import Json
from specs.openapi import METHODS

JSON_TYPE = "application/json"
FORM_TYPE = "application/x-www-form-urlencoded"
# What both say of a parameter itself. What else Swagger 2.0 says there, OpenAPI says in its schema.
OF_PARAMETERS = ("name", "in", "description", "required", "allowEmptyValue")


def as_openapi(document: Json) -> Json:
    """Convert what a service's document says of requests; of answers these say nothing."""
    base = document.get("basePath", "").rstrip("/")
    content_type = document.get("consumes", [JSON_TYPE])[0]
    paths = {
        f"{base}{path}": dict(_operations(item, content_type))
        for path, item in document["paths"].items()
    }
    components = {"schemas": document.get("definitions", {})}
    converted = {"info": document["info"], "paths": paths, "components": components}
    return cast("Json", _renamed(converted))


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
        converted["requestBody"] = _body(bodies[0], content_type, bodies[0]["schema"])
    elif fields:
        form = {
            "type": "object",
            "required": [part["name"] for part in fields if part.get("required")],
            "properties": {part["name"]: _schema(part) for part in fields},
        }
        converted["requestBody"] = _body({"required": bool(form["required"])}, FORM_TYPE, form)
    return converted


def _body(parameter: Json, content_type: str, schema: Json) -> Json:
    required = parameter.get("required", False)
    return {"required": required, "content": {content_type: {"schema": schema}}}


def _parameter(parameter: Json) -> Json:
    converted = {"name": parameter["name"], "in": parameter["in"], "schema": _schema(parameter)}
    if parameter.get("required"):
        converted["required"] = True
    if parameter.get("type") == "array" and parameter.get("collectionFormat", "csv") != "multi":
        converted["explode"] = False
    return converted


def _schema(parameter: Json) -> Json:
    beside = (*OF_PARAMETERS, "collectionFormat")
    return {key: part for key, part in parameter.items() if key not in beside}


def _renamed(value: Any) -> Any:
    """Let references lead to where OpenAPI keeps schemas."""
    match value:
        case {"$ref": str(reference)}:
            return {"$ref": reference.replace("#/definitions/", "#/components/schemas/")}
        case {**members}:
            return {str(name): _renamed(part) for name, part in members.items()}
        case [*items]:
            return [_renamed(part) for part in items]
        case _:
            return value

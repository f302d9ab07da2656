"""Adds operations and parameters that a service has and its spec lacks, marked `x-unreviewed`.

No words of the service's own are taken over: what a thing is for, a person says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from posixpath import commonpath
from typing import Any

from openapi_python_client.strings import ClassName, PythonIdentifier
from specs.compare import Operation, differences, operations
from specs.documents import Json, Refused
from specs.generator import check
from specs.openapi import Spec, is_json
from specs.report import Difference, code
from specs.yaml_text import appended, has

READS = ("get", "head", "options")
UNREVIEWED: Json = {"description": "Not reviewed.", "x-unreviewed": True}
KEYWORDS = ("properties", "items", "additionalProperties", "allOf")  # in schemas
ANSWER: Json = {
    "description": "Not reviewed; the service's document does not say what it answers.",
    "content": {"application/json": {"schema": {"description": "Anything, until reviewed."}}},
}


def add_unreviewed(path: Path, theirs: Spec, found: Sequence[Difference]) -> Iterator[str]:
    """Add new operations and optional parameters to a spec, and say what became of each.

    What would change another operation too, or cannot be generated, is left to a person.
    """
    for difference in found:
        if difference.kind not in ("operation added", "parameter added"):
            continue
        text = path.read_text()
        try:
            _add(path, theirs, difference)
        except Refused as error:
            path.write_text(text)
            yield f"to be added by hand, since {code(str(error))}: {difference}"
        else:
            yield f"added to the spec: {difference}"


def _add(path: Path, theirs: Spec, difference: Difference) -> None:
    ours = Spec.load(path)
    before = {*differences(ours, theirs)}
    if difference not in before:
        return  # it came with another one, which shares its parameters
    path.write_text(_with(path.read_text(), ours, theirs, difference))
    changed = Spec.load(path)
    check(changed)
    if not {*differences(changed, theirs)} < before:
        raise Refused("its place is shared with other operations")


def _with(text: str, ours: Spec, theirs: Spec, difference: Difference) -> str:
    """Give a spec's text with what it lacks."""
    served = operations(theirs)
    if difference.kind == "operation added":
        [operation] = (part for part in served.values() if str(part) == difference.subject)
        return _with_operation(text, ours, theirs, operation)
    [known] = (part for part in operations(ours).values() if str(part) == difference.subject)
    parameters = served[known.route, known.method].record["parameters"]
    return _with_parameter(text, known, parameters, difference)


def _with_parameter(
    text: str, operation: Operation, parameters: Sequence[Json], difference: Difference
) -> str:
    [new] = (part for part in parameters if (part["in"], part["name"]) == difference.place)
    if new.get("required"):
        raise Refused("callers must give it")
    keys = ["paths", operation.path, operation.method]
    if has(text, [*keys, "parameters"]):
        return appended(text, [*keys, "parameters"], [{**new, **UNREVIEWED}])
    return appended(text, keys, {"parameters": [{**new, **UNREVIEWED}]})


def _with_operation(text: str, ours: Spec, theirs: Spec, operation: Operation) -> str:
    """Give a spec's text with an operation, and the schemas of its body."""
    routes = {known.route: known.path for known in operations(ours).values()}
    path = routes.get(operation.route)
    schemas = Schemas(ours, theirs)
    record = _record(ours, operation, path or operation.path, schemas)
    if path:
        text = appended(text, ["paths", path], {operation.method: record})
    else:
        text = appended(text, ["paths"], {operation.path: {operation.method: record}})
    return appended(text, ["components", "schemas"], schemas.made) if schemas.made else text


def _record(ours: Spec, operation: Operation, path: str, schemas: Schemas) -> Json:
    record: Json = {
        "operationId": _operation_id(ours, operation),
        "tags": _nearest(ours, path)["tags"],
        # What is no read for sure is never sent twice.
        "x-effect": "read" if operation.method in READS else "write",
        "x-unreviewed": True,
        "summary": UNREVIEWED["description"],
    }
    if parameters := list(_parameters(ours, operation, path)):
        record["parameters"] = parameters
    if body := operation.record.get("requestBody"):
        [(content_type, media)] = body["content"].items()
        if not is_json(content_type):
            raise Refused("its body is no JSON")
        schema = schemas.copied(media["schema"], f"{record['operationId']}_body")
        record["requestBody"] = {**body, "content": {content_type: {"schema": schema}}}
    return {**record, "responses": {"200": ANSWER}}


def _operation_id(ours: Spec, operation: Operation) -> str:
    words = re.sub(r"\W+", "_", operation.record["operationId"].lower()).strip("_")
    taken = {known["operationId"] for _, _, known in ours.operations()}
    return _free(PythonIdentifier(words or operation.method, "operation_"), taken, "_unreviewed")


def _free(name: str, taken: set[str], suffix: str) -> str:
    free = str(name)  # YAML takes no class of str's
    while free in taken:
        free += suffix
    return free


def _nearest(ours: Spec, path: str) -> Json:
    """Give the operation whose path has most in common with this one."""
    return max(ours.operations(), key=lambda other: len(commonpath([path, other[0]])))[2]


def _parameters(ours: Spec, operation: Operation, path: str) -> Iterator[Json]:
    """Give the parameters, named as in our path, but for those that the path has for all."""
    names = dict(zip(operation.names, re.findall("{(.*?)}", path), strict=True))
    item = ours.document["paths"].get(path, {})
    shared = {part["name"] for part in map(ours.resolve, item.get("parameters", []))}
    for parameter in operation.record["parameters"]:
        name = names.get(parameter["name"], parameter["name"])
        if name not in shared:
            yield {**parameter, "name": name, **UNREVIEWED}


class Schemas:
    """The schemas of a new operation's body, each object with known fields a component."""

    def __init__(self, ours: Spec, theirs: Spec) -> None:
        self.made: Json = {}
        self._theirs = theirs
        self._taken = {*ours.document.get("components", {}).get("schemas", {})}

    def copied(self, schema: Any, name: str) -> Any:
        """Give a schema that refers to components; a nameless one is named after its place."""
        match schema:
            case {"$ref": str(reference)}:
                return self._component(self._theirs.resolve(schema), reference.rpartition("/")[2])
            case {"properties": {}}:
                return self._component(schema, name)
            case {"type": "object"}:
                return {**UNREVIEWED, **self._inside(schema, name)}
            case _:
                return self._inside(schema, name)

    def _component(self, schema: Json, name: str) -> Json:
        name = _free(ClassName(name, "Schema"), self._taken, "Unreviewed")
        if name not in self.made:
            self.made[name] = {}  # its place, should it refer to itself
            self.made[name] = {**UNREVIEWED, **self._inside(schema, name)}
        return {"$ref": f"#/components/schemas/{name}"}

    def _inside(self, schema: Any, name: str) -> Any:
        match schema:
            case {**members}:
                places = {key: name if key in KEYWORDS else f"{name}_{key}" for key in members}
                return {key: self.copied(part, places[key]) for key, part in members.items()}
            case [*items]:
                return [self.copied(item, name) for item in items]
            case _:
                return schema

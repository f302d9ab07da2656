"""Asks a service that publishes no document, and checks its answers against the spec."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, TypeAlias
from urllib.parse import quote

import httpx
from attrs import Factory, frozen
from openapi_core import Config, OpenAPI
from openapi_core.templating.media_types.exceptions import MediaTypeNotFound
from openapi_core.testing import MockRequest, MockResponse
from specs.compare import Operation, operations
from specs.deployment import CannotLook, Deployment
from specs.documents import Refused
from specs.openapi import Spec
from specs.report import Difference, Look, code

Values: TypeAlias = Mapping[str, Any]

# Of these an answer tells nothing: elsewhere, not allowed, too many, broken.
NOT_LOOKED = {*range(300, 400), 401, 403, 429, *range(500, 600)}
LONGEST_RULE = 200  # characters of a schema in the report: any simple one is shorter


class Missing(Exception):
    """Name the value that nobody gave."""


@frozen
class Probe:
    """A read: of which operation, with what, and which values its answer gives to later ones."""

    operation: str
    arguments: Values = Factory(dict[str, Any])
    body: Any = None
    gives: Mapping[str, str] = Factory(dict[str, str])  # name to place, such as "1.roots.0"


def probe(root: Path, there: Deployment, spec: Spec, given: Values, seen: Look) -> None:
    """Make the reads of probes.toml, and note what the spec has against their answers."""
    values = dict(given)
    by_name = {part.record["operationId"]: part for part in operations(spec).values()}
    config = Config(
        spec_validator_cls=None,  # type: ignore[arg-type] # it takes long, and codegen.py has done it
        extra_media_type_deserializers=mislabelled(spec.service),
    )
    api = OpenAPI.from_dict(closed(spec.document), config=config)
    for row in _probes(root, spec.service):
        operation = _safe(by_name, row)
        try:
            path, answer = _ask(there, operation, row, values)
            if answer.status_code in (400, 404) and given.keys() & _named(operation, row):
                told = f"{answer.status_code}: is what was given right?"
                raise CannotLook(f"`{operation}` answered {told}")
            _judge(seen, operation, answer, faults(api, spec, operation, path, answer))
            values = {**dict(_given(answer, row)), **values}
        except Missing as name:
            seen.notes.append(f"`{row.operation}` was not asked: give `--given {name}=...`")
        except CannotLook as error:
            seen.troubles.append(str(error))


def _probes(root: Path, service: str) -> list[Probe]:
    path = root / "specs/probes.toml"
    tables: dict[str, dict[str, Any]] = tomllib.loads(path.read_text())
    return [Probe(operation, **row) for operation, row in tables.get(service, {}).items()]


def _safe(by_name: Mapping[str, Operation], row: Probe) -> Operation:
    """Refuse to ask what could change something, or what is answered with a token."""
    operation = by_name.get(row.operation)
    if operation is None:
        raise Refused(f"specs/probes.toml: no spec has {row.operation}")
    if operation.record["x-effect"] != "read" or operation.record.get("x-secret"):
        raise Refused(f"specs/probes.toml: {row.operation} is no read that may be tried")
    return operation


def _ask(
    there: Deployment, operation: Operation, row: Probe, values: Values
) -> tuple[str, httpx.Response]:
    arguments = {**values, **_filled(row.arguments, values)}
    if missing := [name for name in operation.names if name not in arguments]:
        raise Missing(missing[0])
    path = re.sub("{(.*?)}", lambda name: quote(str(arguments[name[1]]), safe=""), operation.path)
    query = {name: arguments[name] for name in row.arguments if name not in operation.names}
    return path, there.ask(operation.method, path, query=query, body=_filled(row.body, values))


def _named(operation: Operation, row: Probe) -> set[str]:
    """Name the values that a read is made with."""
    return {*operation.names, *re.findall(r"\$(\w+)", json.dumps([row.arguments, row.body]))}


def _filled(value: Any, values: Values) -> Any:
    """Put values in the place of their names, such as "$root_id"."""
    match value:
        case {**members}:
            return {name: _filled(part, values) for name, part in members.items()}
        case [*items]:
            return [_filled(item, values) for item in items]
        case str() if value.startswith("$"):
            if value[1:] not in values:
                raise Missing(value[1:])
            return values[value[1:]]
        case _:
            return value


def _given(answer: httpx.Response, row: Probe) -> Iterator[tuple[str, Any]]:
    """Give the values that stand in an answer, if they do."""
    for name, place in row.gives.items():
        try:
            value = answer.json()
            for key in place.split("."):
                value = value[int(key) if isinstance(value, list) else key]
        except (ValueError, KeyError, IndexError, TypeError):
            continue  # what needs it says so
        yield name, value


def _judge(seen: Look, operation: Operation, answer: httpx.Response, found: Iterator[str]) -> None:
    status = answer.status_code
    if status in NOT_LOOKED:
        seen.troubles.append(f"`{operation}` answered {status}")
        return
    details = found if answer.is_success else [f"it is a {status}"]
    kind, name = "answer changed", str(operation)
    seen.differences += [Difference(kind, name, (), code(text)) for text in details]


def faults(
    api: OpenAPI, spec: Spec, operation: Operation, path: str, answer: httpx.Response
) -> Iterator[str]:
    """Say what a spec has against an answer, without quoting it: it may be about people."""
    host = spec.document["servers"][0]["url"]
    request = MockRequest(host, operation.method, path)
    label = answer.headers.get("content-type", "")
    response = MockResponse(answer.content, answer.status_code, dict(answer.headers), label)
    for error in api.iter_response_errors(request, response):
        cause = error.__cause__
        if broken := getattr(cause, "schema_errors", ()):
            yield from map(_words, broken)
        elif isinstance(cause, MediaTypeNotFound):
            yield f"it is labelled {cause.mimetype}"
        else:
            yield type(cause or error).__name__


def _words(fault: Any) -> str:
    if fault.validator in ("required", "additionalProperties"):  # these name keys only
        return f"{fault.json_path}: {fault.message}"
    rule = json.dumps(fault.validator_value, default=str)[:LONGEST_RULE]
    return f"{fault.json_path}: not of {fault.validator} {rule}"


def mislabelled(service: str) -> dict[str, Callable[[bytes], Any]]:
    """Give how to read answers whose label says something else."""
    # l2cache alone labels its JSON as a page.
    return {"text/html": _json_or_text} if service == "l2cache" else {}


def _json_or_text(data: bytes, **_: str) -> Any:
    try:
        return json.loads(data)
    except ValueError:
        return data.decode()


def closed(node: Any, *, is_part: bool = False) -> Any:
    """Give a document in which an object has no other fields than those named.

    A spec lets callers be served more than it says; here what is new shall be seen.
    """
    match node:
        case {**members}:
            copied = {key: closed(part, is_part=key == "allOf") for key, part in members.items()}
            if copied.get("type") == "object" and "properties" in copied and not is_part:
                copied.setdefault("additionalProperties", False)
            return copied
        case [*items]:
            return [closed(item, is_part=is_part) for item in items]
        case _:
            return node

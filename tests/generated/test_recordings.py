"""Generated operations parse what real servers were recorded to answer, and lose nothing of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from inspect import signature
from typing import Any, cast

import attrs
import httpx
import pytest
from specs.openapi import Spec
from tests.conftest import Tell
from tests.generated.operation_modules import SERVICES, find
from tests.specs.recorded import ROOT, Exchange, recorded_exchanges

import annotationframework_api as api

# Exchanges that no caller of these operations can make, and why.
OTHERS_ONLY = {
    "get_json_body_ids": "has its ids in the body of a GET",
    "tab_log_single_disp": "asks for a page",
    "get_deflate_only": "takes deflate and not gzip, which is answered without a label",
}

# Models of rows, whose columns are those of an annotation type: any name may be a column.
ROWS = {"AnnotationRow", "Row"}

# They tell of the recorded connection, not of the body that was kept.
FRAMING = ("content-length", "content-encoding", "transfer-encoding", "connection")


def answering(exchange: Exchange) -> api.Client:
    """Make a client that is answered what was recorded, whatever it asks."""
    headers = exchange.response.headers.items()
    answer = httpx.Response(
        exchange.status,
        headers=[(name, value) for name, value in headers if name.lower() not in FRAMING],
        content=exchange.data,
    )
    return api.Client("https://recorded.example", transport=httpx.MockTransport(lambda _: answer))


def arguments(module: Any, exchange: Exchange) -> dict[str, Any]:
    """Give the keyword arguments with which the recorded request was made."""
    given = {**exchange.request.parameters.query, "body": exchange.request.body or b""}
    return {name: given[name] for name in signature(module.raw).parameters if name in given}


def said(module: Any, exchange: Exchange, value: object) -> object:
    """Give what was recorded: bytes, text, or what the JSON holds."""
    if isinstance(value, bytes):
        return exchange.data
    if module.OPERATION.answers[exchange.status] in ("text", "html"):
        return exchange.data.decode()
    return exchange.json() if exchange.data else None


def fields_of(value: object) -> list[str]:
    """Give the names of a model's attributes, none for anything else."""
    kind = cast("Any", type(value))
    return [field.name for field in attrs.fields(kind)] if attrs.has(kind) else []


def to_wire(value: Any) -> Any:
    """Give what parsed values stand for, as JSON would."""
    if isinstance(value, list):
        return [to_wire(part) for part in cast("Any", value)]
    return value.to_dict() if fields_of(value) else value


def models(value: Any) -> Iterator[Any]:
    """Yield the models in a parsed value."""
    if names := fields_of(value):
        yield value
    parts: Any = [getattr(value, name) for name in names]
    if isinstance(value, dict):
        parts = cast("Any", value).values()
    elif isinstance(value, list):
        parts = cast("Any", value)
    for part in parts:
        yield from models(part)


def unforeseen(value: Any) -> Iterator[str]:
    """Yield the keys for which a model that knows some has no attribute; a map knows none."""
    for model in models(value):
        if fields_of(model) != ["additional_properties"]:
            for key in getattr(model, "additional_properties", ()):
                yield f"{type(model).__name__}.{key}"


def why_not(exchange: Exchange, found: object) -> str | None:
    """Say why an exchange is not for an operation to parse."""
    if found is None:
        return "of no operation"
    if exchange.answer_was_cut:
        return "too large to be recorded"
    return "for others only" if exchange.name in OTHERS_ONLY else None


@pytest.mark.parametrize("service", SERVICES)
def test_recorded_answers(service: str, tell: Tell) -> None:
    """Every recorded success is parsed, encodes back to what was said, and is known in full."""
    tally: Counter[str] = Counter()
    unknown: Counter[str] = Counter()
    for exchange in recorded_exchanges(Spec.load(ROOT / f"specs/{service}.yaml")):
        if not exchange.accepted:
            continue
        found = find(service, exchange.request.method.upper(), exchange.request.path)
        reason = why_not(exchange, found)
        tally[reason or "parsed and encoded back"] += 1
        if found and not reason:
            unknown.update(unforeseen(parsed_and_encoded_back(exchange, *found)))
    columns = sum(count for name, count in unknown.items() if name.partition(".")[0] in ROWS)
    tell(f"recorded successes of {service}", tally | {"columns of their types' own": columns})

    assert tally["parsed and encoded back"] > 0
    assert columns == unknown.total(), unknown


def parsed_and_encoded_back(exchange: Exchange, module: Any, path: tuple[str, ...]) -> object:
    """Have an operation parse a recorded answer, and see that nothing of it is lost."""
    given = arguments(module, exchange)
    value = module.raw(*path, client=answering(exchange), **given)
    parsed = module.sync(*path, client=answering(exchange), **given)

    assert value == said(module, exchange, value), exchange
    assert to_wire(parsed) == value, exchange
    return parsed

"""The specs say what real servers were recorded to say, and refuse what they never said."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from attrs import frozen
from openapi_core import Config, OpenAPI
from openapi_core.testing import MockResponse
from openapi_core.validation.request.exceptions import MissingRequiredRequestBody
from openapi_core.validation.response.exceptions import MissingData
from specs.documents import Json
from specs.openapi import Spec
from specs.probe import mislabelled
from tests.conftest import Tell
from tests.specs.reasons import EXCEPTIONS, NO_ROUTE, NOT_API, USERS_OWN
from tests.specs.recorded import SPECS, Exchange, operation_of, recorded_exchanges
from tests.specs.tampering import Common, Place, mutants, places


@frozen
class Service:
    """A service's spec, and what was recorded of the service."""

    spec: Spec
    api: OpenAPI
    exchanges: list[Exchange]

    @property
    def name(self) -> str:
        """The name of the service."""
        return self.spec.service

    def of_api(self) -> Iterator[tuple[Exchange, Json]]:
        """Yield the exchanges that belong to operations of the spec, with the operation."""
        for exchange in self.exchanges:
            if operation := operation_of(self.spec, exchange):
                yield exchange, operation


def load(path: Path) -> Service:
    """Load what is to be known of a service."""
    spec = Spec.load(path)
    config = Config(extra_media_type_deserializers=mislabelled(spec.service))
    api = OpenAPI.from_dict(cast("Any", spec.document), config)
    return Service(spec, api, recorded_exchanges(spec))


@pytest.fixture(scope="module", params=SPECS, ids=lambda path: path.stem)
def service(request: pytest.FixtureRequest) -> Service:
    """Give each service in turn, if there are recordings."""
    return load(request.param)


def faults(service: Service, exchange: Exchange, operation: Json) -> Iterator[Exception]:
    """Yield what a spec has against an exchange; against its request only if it was accepted."""
    # openapi-core takes no bytes for no body, but packed ids may be none at all.
    is_binary = any("bytes" in kind for _, _, kind in service.spec.successes(operation))
    for error in service.api.iter_response_errors(exchange.request, exchange.response):
        missing = isinstance(error, MissingData)
        if not (missing and (is_binary or exchange.answer_was_cut)):
            yield error
    if exchange.accepted and not exchange.request_was_cut:
        for error in service.api.iter_request_errors(exchange.request):
            if not (is_binary and isinstance(error, MissingRequiredRequestBody)):
                yield error


def would_refuse(api: OpenAPI, exchange: Exchange) -> bool:
    """Say whether a spec has something against a request."""
    return any(True for _ in api.iter_request_errors(exchange.request))


def line_of(exchange: Exchange, table: tuple[tuple[str, str, str, str], ...]) -> Any:
    """Get the line of a table that an exchange falls under."""
    for line in table:
        service, method, path, _ = line
        if (
            service == exchange.service
            and re.fullmatch(method, exchange.request.method.upper())
            and re.fullmatch(path, exchange.request.path)
        ):
            return line
    return None


def test_every_exchange_conforms(service: Service, tell: Tell) -> None:
    """Recorded answers and accepted requests are as the spec says, or listed with a reason."""
    tally: Counter[str] = Counter()
    wrong: list[str] = []
    used: set[tuple[str, str]] = set()
    for exchange, operation in service.of_api():
        key = (service.name, exchange.name)
        found = list(faults(service, exchange, operation))
        if found and key in EXCEPTIONS:
            tally["exceptions"] += 1
            used.add(key)
        elif found:
            wrong.append(f"{exchange}: {found[0]!r} {found[0].__cause__}"[:600])
        else:
            tally["conform"] += 1
        if exchange.request_was_cut or exchange.answer_was_cut:
            tally["without a body that was too large to record"] += 1
        if not exchange.accepted:
            refuses = would_refuse(service.api, exchange)
            tally["refused by the spec too" if refuses else "refused by the service only"] += 1
    tell(f"recorded exchanges against specs/{service.name}.yaml", tally)

    assert wrong == []
    assert used == {key for key in EXCEPTIONS if key[0] == service.name}
    assert tally["conform"] > 0


def test_what_is_no_operation_is_listed(service: Service, tell: Tell) -> None:
    """What a spec has no operation for is listed with a reason; what has no route did nothing."""
    used: Counter[tuple[str, str, str, str]] = Counter()
    for exchange in service.exchanges:
        if operation_of(service.spec, exchange):
            continue
        line = line_of(exchange, NOT_API) or line_of(exchange, NO_ROUTE)
        assert line, f"neither in the spec nor in a table: {exchange}"
        assert line in NOT_API or not exchange.accepted, exchange
        used[line] += 1
    tell(
        f"recorded exchanges that specs/{service.name}.yaml leaves out",
        {
            "of no API": sum(used[line] for line in NOT_API),
            "of no route": sum(used[line] for line in NO_ROUTE),
        },
    )

    assert {*used} == {line for line in (*NOT_API, *NO_ROUTE) if line[0] == service.name}


def test_exceptions_are_few(tell: Tell) -> None:
    """At most 2 in 100 recorded exchanges with an API are exceptions."""
    services = map(load, SPECS)
    names = [(one.name, exchange.name) for one in services for exchange, _ in one.of_api()]
    exceptions = [name for name in names if name in EXCEPTIONS]
    tell("recorded exchanges in all", {"of an API": len(names), "exceptions": len(exceptions)})

    assert len(exceptions) <= 0.02 * len(names)


def test_only_guarded_operations_refuse_tokens(service: Service) -> None:
    """An operation that is said to need no token was never recorded to ask for one."""
    asked = [
        str(exchange)
        for exchange, operation in service.of_api()
        if exchange.status in (302, 401, 403)
        and operation.get("security", service.spec.document["security"]) == []
    ]

    assert asked == []


def is_refused(api: OpenAPI, exchange: Exchange, mutant: object) -> bool:
    """Say whether a spec refuses an answer that was tampered with."""
    response = exchange.response
    tampered = MockResponse(
        json.dumps(mutant).encode(),
        response.status_code,
        dict(response.headers),
        response.content_type,
    )
    return any(True for _ in api.iter_response_errors(exchange.request, tampered))


def json_schema(service: Service, exchange: Exchange, operation: Json) -> Json | None:
    """Give the schema of an answer that is JSON, if it is one, and not a user's own."""
    if not exchange.data or (exchange.accepted and operation["operationId"] in USERS_OWN):
        return None
    label = exchange.response.content_type.partition(";")[0]
    answer = service.spec.resolve(operation["responses"][str(exchange.status)])
    schema: Json = answer["content"][label]["schema"]
    is_json = label == "application/json" or service.spec.json_types(schema) == {"object"}
    return schema if is_json else None


def json_answers(service: Service) -> dict[str, tuple[Exchange, list[Place]]]:
    """Give the different JSON answers to each operation, and what places they have."""
    answers: dict[str, tuple[Exchange, list[Place]]] = {}
    for exchange, operation in service.of_api():
        if schema := json_schema(service, exchange, operation):
            found = list(places(service.spec, schema, exchange.json()))
            answers[f"{operation['operationId']} {exchange.status} {exchange.json()}"] = (
                exchange,
                found,
            )
    return answers


def test_tampered_answers_are_refused(service: Service, tell: Tell) -> None:
    """Of answers with a value of another type, or without a key that all have, 9 in 10 fail.

    An answer that was recorded several times is tampered with once, in every place it has.
    """
    answers = json_answers(service)
    common = Common()
    for _, found in answers.values():
        for place in found:
            common.note(place)
    tally: Counter[str] = Counter()
    accepted: Counter[str] = Counter()
    for name, (exchange, found) in answers.items():
        for change, mutant in mutants(exchange.json(), found, common):
            refused = is_refused(service.api, exchange, mutant)
            tally["refused" if refused else "taken"] += 1
            if not refused:
                accepted[f"{name.partition(' ')[0]} {exchange.status}: {change}"] += 1
    tell(f"tampered answers of {service.name}", tally)

    assert tally["refused"] >= 0.9 * tally.total() > 0, accepted

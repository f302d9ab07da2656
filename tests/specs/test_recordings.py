"""The specs say what real servers were recorded to say, and refuse what they never said."""

from __future__ import annotations

import base64
import json
import re
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast
from urllib.parse import parse_qsl

import pytest
from attrs import frozen
from openapi_core import OpenAPI
from openapi_core.exceptions import OpenAPIError
from openapi_core.testing import MockRequest, MockResponse
from openapi_core.validation.response.exceptions import MissingData
from openapi_spec_validator import validate
from specs.documents import read_document

ROOT = Path(__file__).parents[2]
RECORDINGS = ROOT.parent / "shared" / "recordings"
SPECS = sorted((ROOT / "specs").glob("*.yaml"))

# What was recorded but is no operation of an API: service, method, path, and why.
NOT_API = (
    ("auth", "GET", r"/sticky_auth/.*", "the login and its pages, and the same API once more"),
    ("auth", "GET", r"/auth/api/v1/nope", "no route"),
    ("auth", "POST", r"/auth/api/v1/user/cache", "no such method"),
    ("info", "GET", r"/info/(admin/)?", "a page for people"),
    ("info", "GET", r"/info/api/(doc|swagger\.json)", "Swagger"),
    ("info", "GET", r"/info/api/(datasets|dataset/.*)", "version 1, which is gone"),
    (
        "info",
        "GET",
        r"/info/api/v2/(permission_group|table_mapping/.*)",
        "routes of auth, not info",
    ),
    ("info", "GET", r"/info/api/v2/(nope|datastacks/)", "no route"),
    ("info", "POST", r"/info/api/v2/datastacks", "no such method"),
    ("info", "DELETE", r"/info/api/v2/datastack/\w+", "no such method"),
    ("info", "HEAD|OPTIONS", r"/info/api/v2/datastack/full/\w+", "HTTP's own, answered by Flask"),
    ("schema", "GET", r"/schema/(views/(type/.*)?)?", "pages for people"),
    ("schema", "GET", r"/schema/api/swagger\.json", "Swagger"),
    ("schema", "GET", r"(/schema/api/v2)?/nope", "no route"),
    ("schema", "HEAD", r"/schema/api/v2/type", "HTTP's own, answered by Flask"),
    ("schema", "OPTIONS", r"/schema/api/v2/types", "HTTP's own, answered by Flask"),
    ("annotation", "GET", r"/annotation/", "a page for people"),
    ("annotation", "GET", r"/annotation/api/swagger\.json", "Swagger"),
    ("annotation", "GET", r"/annotation(/api)?/version", "no route, though clients ask"),
    ("annotation", "GET", r"(/annotation/api/v2)?/nope", "no route"),
    ("annotation", "GET", r"/annotation/api/v2/aligned_volume/\w+/table/", "no route"),
    ("annotation", "PATCH", r"/annotation/api/v2/aligned_volume/\w+/table", "no such method"),
    ("annotation", "POST", r"/annotation/.*/table/\w+(/count)?", "no such method"),
    (
        "chunkedgraph",
        "GET|POST",
        r"/segmentation/1\.0/.*",
        "the older API, which clients no longer use",
    ),
    ("chunkedgraph", "GET", r"/segmentation/api/v1/table/test_v1/nope", "no route"),
    ("chunkedgraph", "GET", r"/segmentation/.*/root/", "a route once more, with a slash"),
    (
        "chunkedgraph",
        "GET",
        r"/segmentation/.*/contact_sites_pair/.*",
        "no route, though clients ask",
    ),
    ("chunkedgraph", "GET", r"/segmentation/.*/roots", "no such method"),
    ("state", "GET|POST", r"/nglstate/(post|version)", "version 0, which clients no longer use"),
    ("state", "GET|POST", r"/nglstate/.*/", "a route once more, with a slash"),
    ("materialize", "GET", r"/materialize/swagger\.json", "Swagger"),
    ("materialize", "GET", r"/api/versions", "no route, though clients ask"),
    ("materialize", "GET", r"/.*/segmentation_metadata", "no route, though clients ask"),
    ("materialize", "POST", r"/materialize/api/v2/datastack/\w+/query", "version 3 only"),
    ("materialize", "GET", r"/materialize/api/v3/nothing", "no route"),
    ("materialize", "GET", r"/.*/versions/|/materialize/api/v3//.*", "no route"),
    ("materialize", "GET", r"/.*/metadata/", "a route once more, with a slash"),
    ("materialize", "HEAD", r"/.*/versions", "HTTP's own, answered by Flask"),
    ("materialize", "OPTIONS", r"/.*/query", "HTTP's own, answered by Flask"),
)

# What a spec refuses though a server let it pass: service, name of the exchange, and why.
EXCEPTIONS = {
    ("info", "datastack_full_mirror_empty"): "takes an empty parameter for none",
    ("schema", "multi_json_list_comma_items"): "reads a list of one name, and dies of two",
    ("annotation", "tables_filter_valid="): "takes an empty parameter for none",
    ("annotation", "create_newline_suffix"): "lets one newline after the name slip through",
    ("annotation", "create_resolution_string"): "takes a string for a number",
    ("annotation", "get_json_body_ids"): "reads the body of a GET",
    ("annotation", "delete_float_ids"): "cuts 1.5 to 1, and deletes that",
    ("annotation", "q6_chunked_via_ingress"): "the recording has a word in place of the body",
    ("chunkedgraph", "info_gzip"): "the recording has no body",
    ("chunkedgraph", "x_roots_json_float"): "takes a float for an id, without its last digits",
    ("state", "get_deflate_only"): "compresses without saying so, unless gzip is named too",
    ("materialize", "limit_over_server_limit"): "too large: the recording has no body",
    ("materialize", "no_limit_over_server_limit"): "too large: the recording has no body",
    ("materialize", "join_count"): "too large: the recording has no body",
    ("materialize", "join_random_sample"): "too large: the recording has no body",
}

# Answers that are what users stored, of which the service knows nothing: any of it may be missing.
USERS_OWN = {"get_state", "get_property"}

NO_BYTES = {"roots_binary_empty", "roots_binary_formct"}

Document = dict[str, Any]


@frozen
class Exchange:
    """One recorded request and its answer."""

    service: str
    name: str
    request: MockRequest
    response: MockResponse
    request_was_cut: bool = False  # too large to be recorded

    @property
    def accepted(self) -> bool:
        """Whether the service did what it was asked; a redirect leads to the login."""
        return 200 <= self.response.status_code < 300

    def __str__(self) -> str:
        request = self.request
        return f"{self.name}: {request.method.upper()} {request.path} {self.response.status_code}"


def load(path: Path) -> Document:
    """Load a service's document, with the components of other files in it."""
    return read_document(path)


def operations(document: Document) -> Iterator[tuple[str, str, Document]]:
    """Yield method, path template and operation, those with the fewest parameters first."""
    for template, item in sorted(document["paths"].items(), key=lambda path: path[0].count("{")):
        for method in item.keys() - {"parameters"}:
            yield method, template, item[method]


def operation_of(document: Document, exchange: Exchange) -> Document | None:
    """Get the operation that an exchange belongs to."""
    for method, template, operation in operations(document):
        path = re.sub(r"{\w+}", "[^/]+", template)
        if method == exchange.request.method and re.fullmatch(path, exchange.request.path):
            return operation
    return None


def body(row: Document, side: str) -> bytes:
    """Get the bytes of a recorded body."""
    text = row[f"{side}_body"] or ""
    return base64.b64decode(text) if row[f"{side}_body_base64"] else text.encode()


def unpacked(data: bytes) -> bytes:
    """Undo a content encoding; some bodies were recorded without the one that they had."""
    try:
        return zlib.decompress(data, wbits=47)  # 32 more than usual: gzip too, by its header
    except zlib.error:
        return data


def joined(pairs: list[list[str]]) -> dict[str, str]:
    """Join the headers that came several times, as HTTP allows."""
    headers: dict[str, str] = {}
    for name, value in pairs:
        headers[name] = f"{headers[name]}, {value}" if name in headers else value
    return headers


def exchange_of(row: Document, host: str) -> Exchange:
    """Make an exchange of a line of the recordings.

    A request recorded without a token went to a service that asked for none, or had it in a cookie;
    a body without a label is read as JSON by the services.
    """
    headers = joined(row["response_headers"])
    request = MockRequest(
        host,
        row["method"],
        row["path"],
        args=dict(parse_qsl(row["query"], keep_blank_values=True)),
        headers={"authorization": "Bearer recorded", **dict(row["request_headers"])},
        data=body(row, "request"),
        content_type="application/octet-stream"
        if row["request_body_base64"]
        else "application/json",
    )
    content_type = headers.get("content-type", "")
    data = body(row, "response")
    if "content-encoding" in headers:
        data = unpacked(data)
    response = MockResponse(data, row["status"], headers, content_type)
    was_cut = "request_body_truncated_from" in row
    return Exchange(row["service"], row["name"], request, response, was_cut)


@frozen
class Service:
    """A service's spec, and what was recorded of the service."""

    name: str
    document: Document
    api: OpenAPI
    exchanges: list[Exchange]


@pytest.fixture(
    scope="module",
    params=["auth", "info", "schema", "annotation", "materialize", "chunkedgraph", "state"],
)
def service(request: pytest.FixtureRequest) -> Service:
    """Give each service in turn, if there are recordings."""
    recording = RECORDINGS / f"{request.param}.jsonl"
    if not recording.exists():
        pytest.skip(f"../shared/recordings/{recording.name} is not there")
    path = ROOT / "specs" / f"{request.param}.yaml"
    document = load(path)
    host = document["servers"][0]["url"]
    rows = map(json.loads, recording.read_text().splitlines())
    exchanges = [exchange_of(row, host) for row in rows]
    return Service(request.param, document, OpenAPI.from_file_path(str(path)), exchanges)


def fault(api: OpenAPI, exchange: Exchange) -> OpenAPIError | None:
    """Get what a spec has against an exchange; against its request only if it was accepted."""
    try:
        api.validate_response(exchange.request, exchange.response)
        if exchange.accepted and not exchange.request_was_cut:
            api.validate_request(exchange.request)
    except MissingData as error:
        # Packed ids of none at all: openapi-core takes no bytes for no body.
        return error if exchange.response.data or exchange.name not in NO_BYTES else None
    except OpenAPIError as error:
        return error
    return None


def why_not_api(exchange: Exchange) -> tuple[str, str, str, str] | None:
    """Get the line of NOT_API that an exchange falls under."""
    for line in NOT_API:
        service, method, path, _ = line
        if (
            service == exchange.service
            and re.fullmatch(method, exchange.request.method.upper())
            and re.fullmatch(path, exchange.request.path)
        ):
            return line
    return None


def test_every_exchange_conforms(service: Service) -> None:
    """Recorded answers and accepted requests are as the spec says, or listed with a reason."""
    tally: Counter[str] = Counter()
    faults: list[str] = []
    used: set[tuple[str, ...]] = set()
    for exchange in service.exchanges:
        key = (service.name, exchange.name)
        if operation_of(service.document, exchange) is None:
            line = why_not_api(exchange)
            assert line, f"neither in the spec nor in NOT_API: {exchange}"
            tally["not API"] += 1
            used.add(line)
        elif (error := fault(service.api, exchange)) is None:
            tally["conform"] += 1
        elif key in EXCEPTIONS:
            tally["exceptions"] += 1
            used.add(key)
        else:
            faults.append(f"{exchange}: {error!r} {error.__cause__}"[:600])
    print(service.name, dict(tally))  # noqa: T201 - the tally is for whoever runs pytest -s

    assert faults == []
    assert used == {line for line in (*NOT_API, *EXCEPTIONS) if line[0] == service.name}
    assert tally["exceptions"] <= 0.02 * len(service.exchanges)


def test_only_guarded_operations_refuse_tokens(service: Service) -> None:
    """An operation that is said to need no token was never recorded to ask for one."""
    asked = [
        str(exchange)
        for exchange in service.exchanges
        if exchange.response.status_code in (302, 401, 403)
        and (operation := operation_of(service.document, exchange))
        and operation.get("security", service.document["security"]) == []
    ]

    assert asked == []


def is_list(response: MockResponse) -> bool:
    """Say whether a JSON answer is a list."""
    return response.data.lstrip().startswith(b"[")


def object_in(exchange: Exchange) -> Document | None:
    """Get the object that a JSON answer is, or the first in the list that it is."""
    response = exchange.response
    if not exchange.accepted or not response.data or response.content_type != "application/json":
        return None
    value = json.loads(exchange.response.data)
    if is_list(exchange.response):
        value = value[0] if value else None
    return cast("Document", value) if isinstance(value, dict) else None


def retyped(value: object) -> object:
    """Give a value of another JSON type than this one's."""
    return 12.5 if isinstance(value, str) else [] if value is None else "x"


def mutants(answer: Document, common: set[str]) -> Iterator[tuple[str, Document]]:
    """Yield copies of an answer without a key that all have, or with another type of value."""
    for key in common:
        yield f"no {key}", {name: value for name, value in answer.items() if name != key}
    for key in common or answer:
        yield f"other {key}", {**answer, key: retyped(answer[key])}


def is_refused(api: OpenAPI, exchange: Exchange, mutant: Document) -> bool:
    """Say whether a spec refuses an answer that was tampered with."""
    response = exchange.response
    data = json.dumps([mutant] if is_list(response) else mutant).encode()
    tampered = MockResponse(data, response.status_code, dict(response.headers))
    try:
        api.validate_response(exchange.request, tampered)
    except OpenAPIError:
        return True
    return False


def test_tampered_answers_are_refused(service: Service) -> None:
    """Of answers without a key that all have, or with a value of another type, 9 in 10 fail."""
    answers: defaultdict[str, list[tuple[Exchange, Document]]] = defaultdict(list)
    for exchange in service.exchanges:
        operation = operation_of(service.document, exchange)
        if operation is None or operation["operationId"] in USERS_OWN:
            continue
        if (answer := object_in(exchange)) is not None:
            answers[operation["operationId"]].append((exchange, answer))
    tally: Counter[bool] = Counter()
    accepted: Counter[str] = Counter()
    for name, pairs in answers.items():
        common = set[str].intersection(*(set(answer) for _, answer in pairs))
        for exchange, answer in pairs:
            for change, mutant in mutants(answer, common):
                refused = is_refused(service.api, exchange, mutant)
                tally[refused] += 1
                if not refused:
                    accepted[f"{name}: {change}"] += 1
    print(service.name, f"{tally[True]} of {tally.total()} refused", dict(accepted))  # noqa: T201 - as above

    assert tally[True] >= 0.9 * tally.total()
    assert answers or service.name == "state"


@pytest.fixture(scope="module", params=SPECS, ids=lambda path: path.stem)
def document(request: pytest.FixtureRequest) -> Document:
    """Give each spec in turn."""
    return load(request.param)


def test_spec_is_valid(document: Document) -> None:
    """Every spec is a valid OpenAPI 3.0.3 document."""
    validate(document)

    assert document["openapi"] == "3.0.3"


def test_operations_say_what_they_are(document: Document) -> None:
    """Every operation has an id of its own, one declared tag, an effect, and a summary."""
    found = [operation for _, _, operation in operations(document)]
    tags = {tag["name"] for tag in document["tags"]}
    ids = Counter(operation["operationId"] for operation in found)

    assert [name for name, count in ids.items() if count > 1] == []
    assert [name for name in ids if not re.fullmatch(r"[a-z][a-z0-9_]*", name)] == []
    assert {tag for operation in found for tag in operation["tags"]} == tags
    for operation in found:
        assert len(operation["tags"]) == 1, operation["operationId"]
        assert operation["x-effect"] in ("read", "write"), operation["operationId"]
        assert re.fullmatch(r"[A-Z][^.\n]*\.", operation["summary"]), operation["operationId"]


def open_schemas(node: object, where: str = "") -> Iterator[tuple[str, Document]]:
    """Yield the places and schemas of answers that take anything, or any object."""
    if isinstance(node, list):
        for index, part in enumerate(cast("list[object]", node)):
            yield from open_schemas(part, f"{where}/{index}")
    if not isinstance(node, dict):
        return
    known = cast("Document", node)
    is_any = where.endswith(("/schema", "/items")) and not known
    is_object = known.get("type") == "object" and "properties" not in known
    if is_any or (is_object and known.get("additionalProperties", True) is True):
        yield where, known
    for key in known.keys() - {"requestBody", "requestBodies"}:
        yield from open_schemas(known[key], f"{where}/{key}")


def test_open_schemas_have_reasons(document: Document) -> None:
    """An answer that may be anything is counted, and says why: conformity has its price."""
    found = dict(sorted(open_schemas(document)))
    print(f"{len(found)} schemas take anything: {', '.join(found)}")  # noqa: T201 - as above

    assert [where for where, schema in found.items() if "description" not in schema] == []

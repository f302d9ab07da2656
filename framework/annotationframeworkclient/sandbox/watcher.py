"""What passes between clients and the sandbox: logged, and compared with the specs."""

import json
import re
import zlib
from collections.abc import Callable, Iterator, Sequence
from importlib import resources
from queue import SimpleQueue
from threading import Lock
from typing import Any

from attrs import define, field, frozen
from openapi_core import Config, OpenAPI
from openapi_core.datatypes import RequestParameters
from openapi_core.exceptions import OpenAPIError
from openapi_core.validation.request.exceptions import SecurityValidationError
from openapi_core.validation.response.exceptions import MissingData
from starlette.requests import Request
from starlette.responses import Response
from werkzeug.datastructures import Headers, ImmutableMultiDict

SERVICES = ("auth", "info", "schema", "state", "annotation", "chunkedgraph")
_API = re.compile(r"/(auth|info|schema|nglstate|annotation|segmentation|meshing)/api/")


@frozen
class LoggedRequest:
    """One exchange, as the server saw it; tokens are left out."""

    method: str
    path: str
    query: str
    status: int
    request_bytes: int
    response_bytes: int
    token_seen: bool
    body: bytes = field(repr=False)


@frozen
class Violation:
    """One way in which a request or an answer broke the spec of its operation."""

    operation: str
    where: str  # "request" or "response"
    message: str


@frozen
class _Operation:
    service: str
    name: str
    method: str
    path: re.Pattern[str]
    takes: str  # the label of its body
    gives_bytes: bool


@define  # openapi-core sets the path's parameters
class _WatchedRequest:
    """A request in the form in which openapi-core takes it."""

    host_url: str
    path: str
    full_url_pattern: str
    method: str
    parameters: RequestParameters
    content_type: str
    body: bytes | None


@frozen
class _WatchedResponse:
    """An answer in the form in which openapi-core takes it."""

    status_code: int
    content_type: str
    headers: Headers
    data: bytes | None


@frozen
class _Exchange:
    request: Request
    body: bytes
    answer: Response


class Log:
    """What the server was asked; compared with the specs when somebody wants to know.

    Comparing takes longer than answering, so requests do not wait for it.
    """

    def __init__(
        self, *, keeps: bool = True, on_request: Callable[[LoggedRequest], object] | None = None
    ) -> None:
        self._keeps = keeps
        self._on_request = on_request
        self._requests: list[LoggedRequest] = []
        self._violations: list[Violation] = []
        self._unwatched: SimpleQueue[_Exchange] = SimpleQueue()
        self._watcher: Watcher | None = None
        self._watching = Lock()

    def note(self, request: Request, body: bytes, answer: Response, *, token_seen: bool) -> None:
        """Keep an exchange, and tell whoever wants to know."""
        logged = _logged(request, body, answer, token_seen=token_seen)
        if self._keeps:
            self._requests.append(logged)
            self._unwatched.put(_Exchange(request, body, answer))
        if self._on_request is not None:
            self._on_request(logged)

    @property
    def requests(self) -> tuple[LoggedRequest, ...]:
        """The requests so far."""
        return tuple(self._requests)

    @property
    def violations(self) -> tuple[Violation, ...]:
        """The violations in the requests so far."""
        with self._watching:
            self._watcher = watcher = self._watcher or Watcher()
            while not self._unwatched.empty():
                exchange = self._unwatched.get()
                self._violations += watcher.violations(
                    exchange.request, exchange.body, exchange.answer
                )
            return tuple(self._violations)


class Watcher:
    """Compares exchanges with the specs."""

    def __init__(self) -> None:
        self._specs: dict[str, OpenAPI] = {}
        self._hosts: dict[str, str] = {}
        self._operations: list[_Operation] = []
        # Codegen has checked the specs, and checking takes longer than all the rest.
        unchecked = Config(spec_validator_cls=None)  # type: ignore[arg-type]  # it asks for None
        for service in SERVICES:
            package = resources.files("annotationframework_api").joinpath(service)
            spec: dict[str, Any] = json.loads(package.joinpath("openapi.json").read_bytes())
            self._specs[service] = OpenAPI.from_dict(spec, config=unchecked)
            self._hosts[service] = spec["servers"][0]["url"]
            self._operations.extend(_operations(service, spec))
        self._operations.sort(key=lambda operation: operation.path.pattern.count("[^/]"))

    def violations(self, request: Request, body: bytes, answer: Response) -> list[Violation]:
        """Return how an exchange breaks the spec.

        A bad request is one only if the answer says that it went well: else the service did what
        it has to do with bad requests.
        """
        operation = self._operation(request.method, request.url.path)
        if operation is None:
            return _unspecified(request, answer)
        spec = self._specs[operation.service]
        watched = _watched_request(self._hosts[operation.service], request, body, operation)
        answered = _watched_response(answer)
        faults = [
            ("response", error)
            for error in spec.iter_response_errors(watched, answered)
            # openapi-core takes no bytes for no body
            if not (isinstance(error, MissingData) and operation.gives_bytes)
        ]
        if answer.status_code < 300:
            errors = spec.iter_request_errors(watched)
            faults = [("request", error) for error in errors] + faults
        name = f"{operation.service}.{operation.name}"
        # Whether a token is good is for the service to say: it takes them in three places.
        return [
            Violation(name, where, _words(error))
            for where, error in faults
            if not isinstance(error, SecurityValidationError)
        ]

    def _operation(self, method: str, path: str) -> _Operation | None:
        fitting = (
            operation
            for operation in self._operations
            if operation.method == method and operation.path.fullmatch(path)
        )
        return next(fitting, None)


def _logged(request: Request, body: bytes, answer: Response, *, token_seen: bool) -> LoggedRequest:
    """Return what the log keeps of an exchange."""
    return LoggedRequest(
        method=request.method,
        path=_without_tokens(request.url.path),
        query=_without_tokens(request.url.query),
        status=answer.status_code,
        request_bytes=len(body),
        response_bytes=len(answer.body),
        token_seen=token_seen,
        body=body,
    )


def _without_tokens(text: str) -> str:
    text = re.sub(r"middle_auth_token=[^&]*", "middle_auth_token=***", text)
    return re.sub(r"(?<=/token/)[^/]+(?=/ttl)", "***", text)


def _operations(service: str, spec: dict[str, Any]) -> Iterator[_Operation]:
    for path, item in spec["paths"].items():
        pattern = re.compile(re.sub(r"\{\w+\}", "[^/]+", path))
        for method, operation in item.items():
            if method != "parameters":
                takes = next(iter(operation.get("requestBody", {}).get("content", {})), "")
                yield _Operation(
                    service,
                    operation["operationId"],
                    method.upper(),
                    pattern,
                    takes or "application/json",
                    gives_bytes='"format": "binary"' in json.dumps(operation["responses"]),
                )


def _unspecified(request: Request, answer: Response) -> list[Violation]:
    """Return a violation where an answer says that there is something which no spec has."""
    reads_or_writes = request.method not in ("HEAD", "OPTIONS")
    if answer.status_code >= 300 or not _API.match(request.url.path) or not reads_or_writes:
        return []
    return [Violation(f"{request.method} {request.url.path}", "request", "No spec has this.")]


def _watched_request(
    host: str, request: Request, body: bytes, operation: _Operation
) -> _WatchedRequest:
    parameters = RequestParameters(
        query=ImmutableMultiDict(request.query_params.multi_items()),
        header=Headers(request.headers.items()),
        cookie=ImmutableMultiDict(request.cookies),
    )
    return _WatchedRequest(
        host_url=host,
        path=request.url.path,
        full_url_pattern=host + request.url.path,
        method=request.method.lower(),
        parameters=parameters,
        content_type=operation.takes,  # the real servers heed no label
        body=body or None,
    )


def _watched_response(answer: Response) -> _WatchedResponse:
    headers = Headers(answer.headers.items())
    content_type = answer.headers.get("content-type", "")
    body = bytes(answer.body)
    if "content-encoding" in answer.headers or content_type == "application/json":
        body = _unpacked(body)
    return _WatchedResponse(answer.status_code, content_type, headers, body)


def _unpacked(body: bytes) -> bytes:
    """Undo gzip or deflate; of the state service's bodies the header says now this, now that."""
    try:
        return zlib.decompress(body, wbits=47)  # both, by their headers
    except zlib.error:
        return body


def _words(error: Exception) -> str:
    causes: Sequence[Any] = getattr(error.__cause__, "schema_errors", ())
    details = "; ".join(f"{cause.json_path}: {cause.message[:200]}" for cause in causes)
    text = str(error) if isinstance(error, OpenAPIError) else repr(error)
    return f"{text} {details}".strip()

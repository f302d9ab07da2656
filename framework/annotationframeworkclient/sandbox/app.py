"""The application: all services on one host, behind the limits of the proxy."""

import sqlite3
from collections.abc import Sequence

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Match, Route
from starlette.types import Receive, Scope, Send

from annotationframeworkclient.sandbox import state
from annotationframeworkclient.sandbox.access import Access, carries_token
from annotationframeworkclient.sandbox.annotation import AnnotationService
from annotationframeworkclient.sandbox.answers import Refusal, nginx_page, not_found_page
from annotationframeworkclient.sandbox.auth import AuthService
from annotationframeworkclient.sandbox.info import (
    ALIGNED_VOLUME,
    DATASTACK,
    MAPPED_ONLY,
    InfoService,
)
from annotationframeworkclient.sandbox.people import People
from annotationframeworkclient.sandbox.schema import SchemaService
from annotationframeworkclient.sandbox.segmentation.service import (
    NAMESPACE,
    TABLES,
    SegmentationService,
)
from annotationframeworkclient.sandbox.state import StateService
from annotationframeworkclient.sandbox.store import Store
from annotationframeworkclient.sandbox.watcher import Log

_LONGEST_REQUEST_LINE = 8 * 1024  # nginx's large_client_header_buffers
_LARGEST_BODY = 10 * 1024 * 1024  # nginx's client_max_body_size, as most services set it

_GUARDED = {
    "datastack": frozenset({DATASTACK, MAPPED_ONLY}),
    "aligned_volume": frozenset({ALIGNED_VOLUME, MAPPED_ONLY}),
    NAMESPACE: TABLES,
}


class Gateway:
    """Answers requests one after another."""

    def __init__(self, routes: Sequence[Route], log: Log) -> None:
        self._routes = routes
        self._log = log

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one HTTP request."""
        request = Request(scope, receive)
        try:
            body = await request.body()
        except ClientDisconnect:  # before all of it came: nobody waits for an answer
            return
        request.state.body = body
        # Handlers run in the event loop, one after another: the store needs no lock.
        answer = self._answer(request)
        # Before it is sent, so that a client that has its answer finds it in the log.
        self._log.note(request, body, answer, token_seen=carries_token(request))
        await answer(scope, receive, send)

    def _answer(self, request: Request) -> Response:
        refusal = _proxy_refusal(request)
        if refusal is not None:
            return refusal
        for route in self._routes:
            match, child_scope = route.matches(request.scope)
            if match is Match.FULL:
                request.scope.update(child_scope)
                return self._handle(route, request)
        return not_found_page(request.url.path)

    def _handle(self, route: Route, request: Request) -> Response:
        try:
            answer: Response = route.endpoint(request)
        except Refusal as refusal:
            return refusal.answer
        return answer


def make_app(connection: sqlite3.Connection, *, url: str, log: Log) -> Gateway:
    """Put the services together on the data behind `connection`."""
    people = People(connection)
    access = Access(people, url=url, tables=_GUARDED)
    services = (
        AuthService(people, access, url=url, tables=_GUARDED),
        InfoService(access, url=url),
        SchemaService(),
        AnnotationService(Store(connection), access),
        StateService(connection, access),
        SegmentationService(connection, access),
    )
    return Gateway([route for service in services for route in service.routes()], log)


def _proxy_refusal(request: Request) -> Response | None:
    path: bytes = request.scope["raw_path"]
    query: bytes = request.scope["query_string"]
    line = len(f"{request.method} ? HTTP/1.1\r\n") + len(path) + len(query)
    if line > _LONGEST_REQUEST_LINE:
        return nginx_page(414, "Request-URI Too Large")
    largest = state.LARGEST_BODY if path.startswith(b"/nglstate/") else _LARGEST_BODY
    if len(request.state.body) > largest:
        return nginx_page(413, "Request Entity Too Large")
    return None

# Written by codegen.py from specs/templates/runtime/client.py. Do not edit: python codegen.py
"""The one client that generated operations are called with; the only generated use of httpx."""

from __future__ import annotations

import os
import ssl
import threading
from collections.abc import Callable, Mapping
from http.cookiejar import CookieJar, DefaultCookiePolicy
from types import TracebackType
from typing import Any, NoReturn, Self, TypeVar

import httpx
from attrs import field, frozen

from . import codec
from .errors import DecodeError, EncodeError, FrameworkError, NoAnswer, UnexpectedStatus
from .types import Operation, Request, Response

T = TypeVar("T")


@frozen
class Timeouts:
    """Set how long to wait for a server, in seconds.

    The services' own proxies give up at 600 s; reading a little longer lets their answer arrive.
    """

    connect: float = 10.0
    read: float = 610.0
    write: float = 610.0
    pool: float = 610.0


_DEFAULT_TIMEOUTS = Timeouts()


@frozen
class Answer:
    """Hold a 2xx answer of an operation, not yet decoded."""

    operation: Operation
    status: int
    headers: Mapping[str, str]
    content: bytes = field(repr=False)  # it may hold a token

    def decode(self) -> Any:
        """Decode the body by the operation's schema.

        Raises
        ------
        DecodeError
            The body is not what the schema allows.
        """
        answers = self.operation.answers
        # A 2xx that the spec does not name is read like the first that it does.
        expected = answers.get(self.status) or next(iter(answers.values()), "any")
        try:
            return codec.decode(expected, self.content, self.headers.get("content-type", ""))
        except ValueError as error:
            raise self._fault(str(error)) from None

    def parse(self, make: Callable[[int, Any], T]) -> T:
        """Decode the body and make its models of it.

        Raises
        ------
        DecodeError
            The body, or a part of it, is not what the schema allows.
        """
        value = self.decode()
        try:
            return make(self.status, value)
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            why = f"misses {error}" if isinstance(error, KeyError) else str(error)
            raise self._fault(f"a part of its body is not as specified: {why}") from error

    def detailed(self, make: Callable[[int, Any], T]) -> Response[T]:
        """Give what `parse` gives, with everything that came along."""
        return Response(self.status, self.content, self.headers, self.parse(make))

    def _fault(self, why: str) -> DecodeError:
        operation = self.operation
        body = _kept(operation, self.content)
        return DecodeError(operation.service, operation.name, self.status, body, why)


class Client:
    """Call one server's operations; safe across threads, and opens nothing until the first call.

    Close it, or use it in a `with` statement; a closed client opens anew with its next call. Its
    asyncio half belongs to one event loop.

    Parameters
    ----------
    base_url
        The server, such as "https://global.daf-apis.com".
    headers
        Sent with every call; a token goes here. They appear in no repr, and a client cannot be
        pickled.
    timeout
        How long to wait; one number of seconds stands for all four.
    transport, async_transport
        What sends the requests, instead of httpx's own. They are not closed with the client: they
        may be shared by many.
    verify
        Whether, or by which context, to verify certificates. Not asked for with a transport.
    """

    __slots__ = ("_connections", "_extensions", "_headers", "_timeout")

    def __init__(
        self,
        base_url: str,
        *,
        headers: Mapping[str, str] | None = None,
        timeout: Timeouts | float = _DEFAULT_TIMEOUTS,
        transport: httpx.BaseTransport | None = None,
        async_transport: httpx.AsyncBaseTransport | None = None,
        verify: ssl.SSLContext | bool = True,
    ) -> None:
        self._connections = _Connections(base_url, transport, async_transport, verify)
        self._headers = dict(headers or {})
        self._timeout = _httpx_timeout(timeout)
        self._extensions: dict[str, Any] = {}

    def with_options(
        self,
        *,
        timeout: Timeouts | float | None = None,
        headers: Mapping[str, str] | None = None,
        extensions: Mapping[str, Any] | None = None,
    ) -> Self:
        """Give a cheap view that shares the connections and differs in these; None keeps.

        Headers and extensions (httpx's request extensions, which transports read) are added to
        those there are.
        """
        view = object.__new__(type(self))
        view._connections = self._connections
        view._headers = {**self._headers, **(headers or {})}
        view._timeout = self._timeout if timeout is None else _httpx_timeout(timeout)
        view._extensions = {**self._extensions, **(extensions or {})}
        return view

    def send(self, request: Request) -> Answer:
        """Send a request and give its answer.

        Raises
        ------
        UnexpectedStatus
            The answer's status is not 2xx.
        NoAnswer
            None came: the server cannot be reached, or the answer was cut short.
        EncodeError
            What was given makes no address, or too long a one; nothing was sent.
        """
        try:
            client = self._connections.sync()
            response = client.send(self._build(client, request))
        except FrameworkError as error:  # a transport's own: httpx's frames explain nothing
            raise error.with_traceback(None)  # noqa: B904 - its own cause stays
        except (httpx.RequestError, httpx.InvalidURL) as fault:
            raise _failure(request.operation, fault) from None  # it holds the headers
        return _answer(request.operation, response)

    async def send_async(self, request: Request) -> Answer:
        """Do what `send` does, in asyncio."""
        try:
            client = self._connections.asynchronous()
            response = await client.send(self._build(client, request))
        except FrameworkError as error:  # a transport's own: httpx's frames explain nothing
            raise error.with_traceback(None)  # noqa: B904 - its own cause stays
        except (httpx.RequestError, httpx.InvalidURL) as fault:
            raise _failure(request.operation, fault) from None  # it holds the headers
        return _answer(request.operation, response)

    def _build(self, client: httpx.Client | httpx.AsyncClient, request: Request) -> httpx.Request:
        built = client.build_request(
            method=request.operation.method,
            url=request.path,
            params=codec.given(request.query) or None,
            headers={**self._headers, **codec.given(request.headers)},
            content=request.content,
            timeout=self._timeout,
            extensions={
                **self._extensions,
                "operation": request.operation.full_name,
                "about": request.about,
            },
        )
        if request.operation.secret:
            built.url = _HiddenURL(built.url)
        return built

    def close(self) -> None:
        """Close the connections that calls have opened, for every view of this client."""
        self._connections.close()

    async def aclose(self) -> None:
        """Close the connections that asyncio calls have opened, for every view of this client."""
        await self._connections.aclose()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None = None,
        error: BaseException | None = None,
        trace: TracebackType | None = None,
    ) -> None:
        self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None = None,
        error: BaseException | None = None,
        trace: TracebackType | None = None,
    ) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"Client({self._connections.base_url!r})"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a Client may hold a token and is not pickled: make one where it is needed")


def _httpx_timeout(timeout: Timeouts | float) -> httpx.Timeout:
    if isinstance(timeout, Timeouts):
        return httpx.Timeout(
            connect=timeout.connect, read=timeout.read, write=timeout.write, pool=timeout.pool
        )
    return httpx.Timeout(timeout)


class _HiddenURL(httpx.URL):
    """A URL that shows its server only: httpx logs the whole URL of every request."""

    def __str__(self) -> str:
        return f"{self.scheme}://{self.netloc.decode()}/***"

    def __repr__(self) -> str:
        return f"URL({str(self)!r})"


def _failure(
    operation: Operation, fault: httpx.RequestError | httpx.InvalidURL
) -> EncodeError | NoAnswer:
    if isinstance(fault, httpx.InvalidURL):
        name = operation.full_name
        return EncodeError(f"{name}: the address of this call cannot be built: {fault}")
    return NoAnswer(
        f"{operation.full_name}: no answer ({type(fault).__name__}: {fault})",
        service=operation.service,
        operation=operation.name,
    )


def _answer(operation: Operation, response: httpx.Response) -> Answer:
    """Judge the status first: only what succeeded may be decoded."""
    status, content = response.status_code, response.content
    if not 200 <= status < 300:
        body = _kept(operation, content)
        raise UnexpectedStatus(operation.service, operation.name, status, body)
    return Answer(operation, status, response.headers, content)


def _kept(operation: Operation, content: bytes) -> bytes:
    """Give what an error may keep of an answer: errors are logged and pickled, tokens are not."""
    return b"" if operation.secret else content


class _Connections:
    """Make httpx's clients on first use, anew after a fork; shared by a client and its views."""

    def __init__(
        self,
        base_url: str,
        transport: httpx.BaseTransport | None,
        async_transport: httpx.AsyncBaseTransport | None,
        verify: ssl.SSLContext | bool,
    ) -> None:
        self.base_url = base_url
        self._transport = None if transport is None else _Borrowed(transport)
        self._async_transport = None if async_transport is None else _AsyncBorrowed(async_transport)
        self._verify = verify
        self._start()

    def _start(self) -> None:
        self._lock = threading.Lock()
        self._sync: httpx.Client | None = None
        self._async: httpx.AsyncClient | None = None
        self._pid = os.getpid()

    def _locked(self) -> threading.Lock:
        """Give the lock; a forked process inherits none that is held, and no socket."""
        if self._pid != os.getpid():
            self._start()
        return self._lock

    def _options(self) -> dict[str, Any]:
        # Views may be different callers: what a server says to one is not repeated for another.
        no_cookies = CookieJar(DefaultCookiePolicy(allowed_domains=[]))
        return {"base_url": self.base_url, "verify": self._verify, "cookies": no_cookies}

    def sync(self) -> httpx.Client:
        with self._locked():
            if self._sync is None:
                self._sync = httpx.Client(**self._options(), transport=self._transport)
            return self._sync

    def asynchronous(self) -> httpx.AsyncClient:
        with self._locked():
            if self._async is None:
                transport = self._async_transport
                self._async = httpx.AsyncClient(**self._options(), transport=transport)
            return self._async

    def close(self) -> None:
        with self._locked():
            client, self._sync = self._sync, None
        if client is not None:
            client.close()

    async def aclose(self) -> None:
        with self._locked():
            client, self._async = self._async, None
        if client is not None:
            await client.aclose()


@frozen
class _Borrowed(httpx.BaseTransport):
    """Pass requests on to a transport of somebody else's, and leave it open."""

    transport: httpx.BaseTransport

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return self.transport.handle_request(request)


@frozen
class _AsyncBorrowed(httpx.AsyncBaseTransport):
    """Pass requests on to an async transport of somebody else's, and leave it open."""

    transport: httpx.AsyncBaseTransport

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return await self.transport.handle_async_request(request)

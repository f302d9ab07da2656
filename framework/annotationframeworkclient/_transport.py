"""The only hand-written module that knows httpx: pool, timeouts, retries, notices."""

from __future__ import annotations

import asyncio
import logging
import os
import random
import ssl
import time
from collections.abc import AsyncGenerator, Awaitable, Callable, Generator
from importlib.metadata import version
from typing import Any, Self, TypeVar
from urllib.parse import urlsplit

import httpx
from attrs import frozen

from annotationframework_api.operations import OPERATIONS
from annotationframeworkclient._answers import Request, judge, outcome_unknown
from annotationframeworkclient._auth import LOOPBACK, Authorization
from annotationframeworkclient._locks import ForkSafeLock
from annotationframeworkclient._meanings import Retry
from annotationframeworkclient._notices import notice
from annotationframeworkclient.errors import (
    ConfigurationError,
    ConnectionFailed,
    FrameworkError,
    InvalidInput,
    NoAnswer,
    NotAuthenticated,
    RateLimited,
    ServiceTimeout,
    TermsOfServiceRequired,
)

_log = logging.getLogger("annotationframeworkclient")

# Faults that come before a byte of the request is on its way: a write may be tried again.
_UNSENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)

# This machine is never asked through a proxy, which would see the token in clear.
_DIRECT = {f"all://[{host}]" if ":" in host else f"all://{host}": None for host in LOOPBACK}

_FOREIGN_TIMEOUT = 60.0  # seconds; a place for files is no service that computes for minutes

Pool = TypeVar("Pool", httpx.Client, httpx.AsyncClient)
Outcome = httpx.Response | httpx.RequestError
Exchange = Generator[float, Outcome, httpx.Response]


@frozen
class RetryPolicy:
    """How often and how patiently a request is sent again."""

    retries: int = 3
    first_delay: float = 0.25  # seconds; doubled each time
    longest_delay: float = 60.0  # seconds; a server that asks for more is not waited for

    def delay(self, attempt: int, asked: float | None) -> float:
        """Give the seconds to wait after a failed attempt (0 is the first)."""
        backoff = self.first_delay * 2.0 ** min(attempt, 60)  # beyond, a float overflows
        return max(min(backoff, self.longest_delay) * random.uniform(0.5, 1.0), asked or 0.0)


DEFAULT_POLICY = RetryPolicy()


def exchange(request: httpx.Request) -> Exchange:
    """Carry a request through its attempts, without doing any I/O itself.

    Yields the seconds to wait before each attempt; is sent what came of it; returns the answer of a
    success, and raises the typed error of a failure. The sync and the async transport both drive
    it.
    """
    asked = _what_was_asked(request)
    _check_service(asked, request.extensions.get("service"))
    policy: RetryPolicy = request.extensions.get("retry_policy", DEFAULT_POLICY)
    authorization: Authorization | None = request.extensions.get("authorization")
    if authorization is not None:
        request.headers.update(authorization.headers(str(request.url)))
    delay = 0.0
    for attempt in range(policy.retries + 1):
        outcome = yield delay
        # The operation, not the path: a few paths of auth hold a token.
        _log.debug("%s %s: %s", asked.service, asked.operation, _describe(outcome))
        if isinstance(outcome, httpx.RequestError):
            error: FrameworkError = _no_answer(asked, request, outcome)
            retry = _retry_of(outcome)
        else:
            content = outcome.content
            body = content if outcome.is_success else _without_token(content, request)
            verdict = judge(asked, outcome.status_code, outcome.headers, body)
            if verdict.error is None:
                _warn_of_notices(asked, outcome)
                return outcome
            error, retry = verdict.error, verdict.retry
        wait = getattr(error, "retry_after", None)
        if not _may_go_on(asked, retry, attempt, policy, wait):
            # From None: httpx's error holds the request, and with it the token.
            raise _advised(error, authorization) from None
        delay = policy.delay(attempt, wait)
    raise AssertionError("the last attempt returns or raises")  # pragma: no cover


def _without_token(body: bytes, request: httpx.Request) -> bytes:
    """Blot out the token in an answer that echoes it."""
    token = request.headers.get("authorization", "").removeprefix("Bearer ").encode()
    return body.replace(token, b"***") if token else body


def _what_was_asked(request: httpx.Request) -> Request:
    name = str(request.extensions.get("operation", "unknown.request"))
    service, _, operation = name.partition(".")
    writes = request.extensions.get("effect", OPERATIONS.get(name, "write")) == "write"
    return Request(service, operation, writes, about=request.extensions.get("about", ()))


def _check_service(asked: Request, meant: str | None) -> None:
    """Refuse an operation of another service than the client's: it may be on another server."""
    if meant not in (None, asked.service):
        raise InvalidInput(
            f"{asked.service} {asked.operation} was called with the client of {meant}: "
            f"call it with client.low_level({asked.service!r})"
        )


def _may_go_on(
    asked: Request, retry: Retry, attempt: int, policy: RetryPolicy, wait: float | None
) -> bool:
    if attempt >= policy.retries or (wait or 0.0) > policy.longest_delay:
        return False
    if retry is Retry.ANY:
        return True
    if asked.writes:
        return False
    return retry is Retry.READ or (retry is Retry.READ_ONCE and attempt == 0)


def _retry_of(fault: httpx.RequestError) -> Retry:
    if "[SSL:" in str(fault):
        return Retry.NEVER  # a certificate does not get better by asking again
    if isinstance(fault, httpx.UnsupportedProtocol):
        return Retry.NEVER
    if isinstance(fault, _UNSENT):
        return Retry.ANY
    # A server that was silent for ten minutes is not asked three times more.
    return Retry.NEVER if isinstance(fault, httpx.TimeoutException) else Retry.READ


def _no_answer(asked: Request, request: httpx.Request, fault: httpx.RequestError) -> FrameworkError:
    where = f"{request.url.scheme}://{request.url.netloc.decode()}"
    if isinstance(fault, httpx.UnsupportedProtocol):
        return InvalidInput(
            f"{str(request.url)!r} is no address of a server: it must begin with https://"
        )
    if asked.writes and not isinstance(fault, _UNSENT):
        return outcome_unknown(asked, f"the answer of {where} was lost ({_reason(fault)})")
    kind: type[NoAnswer] = (
        ServiceTimeout if isinstance(fault, httpx.TimeoutException) else ConnectionFailed
    )
    return kind(
        f"{asked}: {_failure(fault)} {where} ({_reason(fault)})",
        service=asked.service,
        operation=asked.operation,
    )


def _failure(fault: httpx.RequestError) -> str:
    if isinstance(fault, httpx.TimeoutException):
        return "nothing came in time from"
    if isinstance(fault, _UNSENT):
        return "cannot connect to"
    return "the connection failed or the answer was cut short by"


def _reason(fault: httpx.RequestError) -> str:
    return f"{type(fault).__name__}: {fault}" if str(fault) else type(fault).__name__


def _advised(error: FrameworkError, authorization: Authorization | None) -> FrameworkError:
    if isinstance(error, NotAuthenticated) and authorization is not None:
        error.args = (f"{error}. {authorization.credential.explain()}",)
    if isinstance(error, RateLimited) and error.retry_after is not None:
        error.args = (f"{error}. It asks to wait {error.retry_after:g} s",)
    if isinstance(error, TermsOfServiceRequired):
        error.args = (f"{error}. Read and accept them at {error.tos_url}",)
    return error


def _warn_of_notices(asked: Request, response: httpx.Response) -> None:
    for text in response.headers.get_list("warning"):
        notice(f"{asked}: {text}")


def _describe(outcome: Outcome) -> str:
    return (
        str(outcome.status_code) if isinstance(outcome, httpx.Response) else type(outcome).__name__
    )


def _handed_on(response: httpx.Response) -> httpx.Response:
    """Give an answer whose body has been read and decoded as one that says so."""
    headers = [
        (name, value)
        for name, value in response.headers.multi_items()
        if name.lower() not in ("content-encoding", "content-length", "transfer-encoding")
    ]
    return httpx.Response(response.status_code, headers=headers, content=response.content)


def user_agent() -> str:
    """Name this client to the servers."""
    return f"annotationframeworkclient/{version('annotationframeworkclient')}"


def _new_pool(kind: Callable[..., Pool], verify: ssl.SSLContext | bool) -> Pool:
    # A client, not a bare transport: it keeps HTTPS_PROXY, NO_PROXY and SSL_CERT_FILE working.
    try:
        return kind(verify=verify, mounts=_DIRECT)
    except (OSError, ImportError, ValueError, httpx.InvalidURL) as error:
        raise ConfigurationError(
            "cannot connect as the environment says (SSL_CERT_FILE, SSL_CERT_DIR, HTTPS_PROXY, "
            f"HTTP_PROXY, ALL_PROXY): {error}"
        ) from None


def _picklable(verify: ssl.SSLContext | bool) -> bool:
    if isinstance(verify, bool):
        return verify
    raise InvalidInput("a client with an SSL context of its own cannot be pickled: make it anew")


class Transport(httpx.BaseTransport):
    """One pool of connections for all services, safe across threads and forks.

    Parameters
    ----------
    verify
        As httpx takes it: True, False, or an SSL context.
    sleep
        Waits before a further attempt; tests give one that does not.
    """

    def __init__(
        self,
        *,
        verify: ssl.SSLContext | bool = True,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._verify = verify
        self._sleep = sleep
        self._lock = ForkSafeLock()
        self._client: httpx.Client | None = None
        self._pid = os.getpid()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request, again where that is safe, and return the answer of a success."""
        flow = exchange(request)
        delay = next(flow)
        while True:
            if delay:
                self._sleep(delay)
            try:
                outcome: Outcome = self._pool().send(request)
            except httpx.RequestError as fault:
                outcome = fault
            try:
                delay = flow.send(outcome)
            except StopIteration as done:
                return _handed_on(done.value)

    def pause(self, seconds: float) -> None:
        """Wait, as before a further attempt."""
        self._sleep(seconds)

    def close(self) -> None:
        """Close the connections; the next request opens new ones."""
        with self._lock:
            client, self._client = self._client, None
        if client is not None:
            client.close()

    def _pool(self) -> httpx.Client:
        with self._lock:
            # After a fork the sockets are the parent's.
            if self._client is None or self._pid != os.getpid():
                self._client, self._pid = _new_pool(httpx.Client, self._verify), os.getpid()
            return self._client

    def __reduce__(self) -> tuple[type[Self], tuple[()], dict[str, Any]]:
        return type(self), (), {"_verify": _picklable(self._verify)}  # connections stay behind


def fetch(
    transport: Transport, address: str, *, timeout: float | None, policy: RetryPolicy
) -> bytes:
    """Read what is at an address outside of the services, where no token goes.

    Raises
    ------
    InvalidInput
        It is no address.
    """
    place = address.partition("?")[0]  # a query may hold a secret
    extensions = {
        "operation": "web.fetch",
        "effect": "read",
        "about": (place,),
        "retry_policy": policy,
        "timeout": httpx.Timeout(timeout or _FOREIGN_TIMEOUT).as_dict(),
    }
    headers = {"User-Agent": user_agent()}
    try:
        host = urlsplit(address).hostname  # stricter about brackets than httpx
        request = httpx.Request("GET", address, headers=headers, extensions=extensions)
    except (httpx.InvalidURL, ValueError) as error:
        raise InvalidInput(f"{place!r} is no address: {error}") from None
    if not host:
        raise InvalidInput(f"{place!r} is no address: it names no host")
    return transport.handle_request(request).content


class AsyncTransport(httpx.AsyncBaseTransport):
    """What `Transport` is, for asyncio: one pool for each event loop, closed when the loop ends."""

    def __init__(
        self,
        *,
        verify: ssl.SSLContext | bool = True,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._verify = verify
        self._sleep = sleep
        self._pools: dict[asyncio.AbstractEventLoop, _LoopPool] = {}

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request, again where that is safe, and return the answer of a success."""
        flow = exchange(request)
        delay = next(flow)
        while True:
            if delay:
                await self._sleep(delay)
            pool = await self._pool()
            try:
                outcome: Outcome = await pool.send(request)
            except httpx.RequestError as fault:
                outcome = fault
            try:
                delay = flow.send(outcome)
            except StopIteration as done:
                return _handed_on(done.value)

    async def aclose(self) -> None:
        """Close the connections of the running event loop; the next request opens new ones."""
        pool = self._pools.pop(asyncio.get_running_loop(), None)
        if pool is not None:
            await pool.guard.aclose()

    def close(self) -> None:
        """Let the event loops close their connections; the next request opens new ones.

        A loop that runs does so when it comes to it; one that stands still, at once.
        """
        for loop in list(self._pools):  # a copy: loops of other threads come and go
            pool = self._pools.pop(loop, None)
            if pool is not None and _stands_still(loop):
                loop.run_until_complete(pool.guard.aclose())

    async def _pool(self) -> httpx.AsyncClient:
        loop = asyncio.get_running_loop()
        pool = self._pools.get(loop)
        if pool is None:
            self._forget_ended_loops()
            client = _new_pool(httpx.AsyncClient, self._verify)
            pool = _LoopPool(client, _closing_at_the_end(client))
            await anext(pool.guard)  # begins it, and lets no other task in between
            self._pools[loop] = pool
        return pool.client

    def _forget_ended_loops(self) -> None:
        # A loop is kept alive by its connections: weak references would not let go of it.
        for loop in list(self._pools):  # a copy, as above
            if loop.is_closed():
                self._pools.pop(loop, None)

    def __reduce__(self) -> tuple[type[Self], tuple[()], dict[str, Any]]:
        return type(self), (), {"_verify": _picklable(self._verify)}  # connections stay behind


@frozen(eq=False)
class _LoopPool:
    """The connections of one event loop, and what closes them."""

    client: httpx.AsyncClient
    guard: AsyncGenerator[None]


async def _closing_at_the_end(client: httpx.AsyncClient) -> AsyncGenerator[None]:
    """Close a pool when the event loop ends, or when nobody holds this generator any more.

    An event loop finishes the generators that were begun in it in both cases; nothing else tells
    us of its end.
    """
    try:
        yield
    finally:
        await client.aclose()


def _stands_still(loop: asyncio.AbstractEventLoop) -> bool:
    """Say whether a loop can be run from here to close its connections."""
    if loop.is_closed() or loop.is_running():
        return False
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return True
    return False

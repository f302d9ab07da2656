"""The generated client: what it opens, shares, sends and keeps to itself."""

from __future__ import annotations

import asyncio
import copy
import os
import pickle
import subprocess
import sys
import threading
import traceback
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import httpx
import pytest
from attrs import define, field
from tests.loopback import Loopback

from annotationframework_api import Client, EncodeError, NoAnswer, Timeouts, UnexpectedStatus
from annotationframework_api.info.api.datastacks import get_datastack, get_datastacks

SERVER = "https://info.example"


@define
class Wire(httpx.BaseTransport):
    """A transport that answers every request with no names, and remembers what it saw."""

    requests: list[httpx.Request] = field(factory=list[httpx.Request])
    closed: bool = False

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer one request."""
        self.requests.append(request)
        return httpx.Response(200, json=[])

    def close(self) -> None:
        """Remember that it was closed."""
        self.closed = True


@pytest.fixture
def wire() -> Wire:
    """Give a wire that nothing has gone over."""
    return Wire()


class Names(BaseHTTPRequestHandler):
    """A server that answers every GET with its path as the only name."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        """Answer; the standard library names this method."""
        body = f'["{self.path}"]'.encode()
        self.send_response(302 if self.path.startswith("/moved") else 200)
        self.send_header("Location", "/info/api/v2/datastacks")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: a test's output is the test's."""


@pytest.fixture
def server() -> Iterator[str]:
    """Run a real server on loopback and give its URL."""
    with ThreadingHTTPServer(("127.0.0.1", 0), Names) as running:
        running.daemon_threads = True  # a connection that is kept alive must not hold us up
        thread = threading.Thread(target=running.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{running.server_port}"
        running.shutdown()
        thread.join()


@pytest.fixture
def answering() -> Iterator[Loopback]:
    """Give a server that tells its connections apart."""
    with Loopback() as running:
        yield running


def test_construction_opens_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """A client is made although no connection can be: certificates are read by the first call."""
    monkeypatch.setenv("SSL_CERT_FILE", "/nonexistent/certificates.pem")

    client = Client(SERVER)

    with pytest.raises(FileNotFoundError):
        get_datastacks.raw(client=client)


def test_default_timeouts_are_finite(wire: Wire) -> None:
    """Without a word, no wait is endless, and reading outlasts the services' own proxies."""
    get_datastacks.raw(client=Client(SERVER, transport=wire))

    assert wire.requests[0].extensions["timeout"] == {
        "connect": 10.0,
        "read": 610.0,
        "write": 610.0,
        "pool": 610.0,
    }


@pytest.mark.parametrize(
    ("timeout", "expected"),
    [(2.5, (2.5, 2.5)), (Timeouts(read=7.0), (10.0, 7.0)), (None, (10.0, 610.0))],
)
def test_timeout_of_a_view(
    wire: Wire, timeout: Timeouts | float | None, expected: tuple[float, float]
) -> None:
    """A view's calls wait as long as it says; None keeps what was."""
    client = Client(SERVER, transport=wire).with_options(timeout=timeout)
    get_datastacks.raw(client=client)

    waits = wire.requests[0].extensions["timeout"]
    assert (waits["connect"], waits["read"]) == expected


def test_view_leaves_its_parent_alone(wire: Wire) -> None:
    """Headers and extensions of a view are added to its parent's, and never change the parent."""
    parent = Client(SERVER, transport=wire, headers={"X-One": "1"})
    view = parent.with_options(headers={"X-Two": "2"}, extensions={"retries": 0})

    for client in (view, parent):
        get_datastacks.raw(client=client)

    first, second = wire.requests
    assert (first.headers["X-One"], first.headers["X-Two"]) == ("1", "2")
    assert (second.headers["X-One"], "X-Two" in second.headers) == ("1", False)
    assert (first.extensions["retries"], "retries" in second.extensions) == (0, False)
    assert first.extensions["operation"] == "info.get_datastacks"


def test_caller_keeps_no_hold_on_headers(wire: Wire) -> None:
    """Changing the mapping that a client was made with changes no call."""
    headers = {"X-One": "1"}
    client = Client(SERVER, transport=wire, headers=headers)
    headers["X-One"] = "2"

    get_datastacks.raw(client=client)

    assert wire.requests[0].headers["X-One"] == "1"


def test_base_url_may_have_a_path(wire: Wire) -> None:
    """A server that lives below a path is called below it."""
    get_datastacks.raw(client=Client(f"{SERVER}/below/", transport=wire))

    assert wire.requests[0].url == f"{SERVER}/below/info/api/v2/datastacks"


def test_closing_leaves_the_transport_open(wire: Wire) -> None:
    """A transport that was passed in is shared: closing one client closes it for no other."""
    one, other = Client(SERVER, transport=wire), Client(SERVER, transport=wire)
    with one:
        get_datastacks.raw(client=one)

    get_datastacks.raw(client=other)
    get_datastacks.raw(client=one)

    assert (wire.closed, len(wire.requests)) == (False, 3)


def test_async_closing_leaves_the_transport_open() -> None:
    """The same holds in asyncio."""
    transport = httpx.MockTransport(lambda _: httpx.Response(200, json=["a"]))
    client = Client(SERVER, async_transport=transport)

    async def twice() -> list[list[str]]:
        async with client:
            first = await get_datastacks.raw_asyncio(client=client)
        return [first, await get_datastacks.raw_asyncio(client=client)]

    assert asyncio.run(twice()) == [["a"], ["a"]]


def test_repr_shows_the_server_only(wire: Wire) -> None:
    """A token in the headers is in no repr of a client or its views."""
    client = Client(SERVER, transport=wire, headers={"Authorization": "Bearer secret"})

    for shown in (client, client.with_options(headers={"X-Token": "secret"})):
        assert repr(shown) == f"Client('{SERVER}')"


def test_client_is_not_pickled(wire: Wire) -> None:
    """A client refuses to be pickled or copied: its headers may hold a token."""
    client = Client(SERVER, transport=wire, headers={"Authorization": "Bearer secret"})

    for duplicate in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError, match="make one where it is needed"):
            duplicate(client)


def test_real_connections(server: str) -> None:
    """Without a transport a client opens its own connections, closes them, and opens new ones."""
    client = Client(server)
    for _ in range(2):
        with client:
            assert get_datastacks.raw(client=client) == ["/info/api/v2/datastacks"]


def test_real_connections_in_asyncio(server: str) -> None:
    """The same holds in asyncio."""

    async def call() -> list[str]:
        async with Client(server) as client:
            return await get_datastacks.asyncio(client=client)

    assert asyncio.run(call()) == ["/info/api/v2/datastacks"]


def test_redirects_are_not_followed(server: str) -> None:
    """A redirect is an answer of its own: a token follows none."""
    with Client(f"{server}/moved") as client, pytest.raises(UnexpectedStatus) as caught:
        get_datastacks.raw(client=client)

    assert caught.value.status == 302


def test_proxy_of_the_environment(server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A client with no transport of its own goes through the proxy that the environment names."""
    monkeypatch.setenv("HTTP_PROXY", server)
    monkeypatch.setenv("NO_PROXY", "")

    with Client("http://info.invalid") as client:
        names = get_datastacks.raw(client=client)

    assert names == ["http://info.invalid/info/api/v2/datastacks"]


def test_cookies_are_not_kept() -> None:
    """What a server sets for one call is in no later one, which may be another caller's."""
    seen: list[str | None] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.headers.get("cookie"))
        return httpx.Response(200, json=[], headers={"Set-Cookie": "who=me; Path=/"})

    client = Client(SERVER, transport=httpx.MockTransport(answer))
    for _ in range(2):
        get_datastacks.raw(client=client)

    assert seen == [None, None]


def test_many_threads_share_a_client(server: str) -> None:
    """Threads that call for the first time at once all get their answers."""
    with Client(server) as client, ThreadPoolExecutor(8) as pool:
        calls = [pool.submit(get_datastacks.raw, client=client) for _ in range(64)]
        answers = [call.result() for call in calls]

    assert answers == [["/info/api/v2/datastacks"]] * 64


def test_address_that_cannot_be_built(wire: Wire) -> None:
    """What makes no address, or too long a one, is an `EncodeError`, in both halves."""
    client = Client(
        SERVER, transport=wire, async_transport=httpx.MockTransport(wire.handle_request)
    )
    nowhere = Client("https://info.example:port", transport=wire)

    with pytest.raises(EncodeError, match=r"info\.get_datastack: the address of this call cannot"):
        get_datastack.raw("x" * 70_000, client=client)
    with pytest.raises(EncodeError, match=r"cannot be built: .* too long"):
        asyncio.run(get_datastack.raw_asyncio("x" * 70_000, client=client))
    with pytest.raises(EncodeError, match="Invalid port"):
        get_datastacks.raw(client=nowhere)
    assert wire.requests == []


class Broken(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """A transport with an error of its own, and the reason for it."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Fail."""
        raise NoAnswer("the wire is cut", service="info") from KeyError("the reason")

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Fail in asyncio."""
        return self.handle_request(request)


def test_error_of_a_transport_comes_without_its_frames() -> None:
    """A transport's own error comes out whole, with its cause, and with no frame of httpx."""
    client = Client(SERVER, transport=Broken(), async_transport=Broken())

    def call() -> object:
        return get_datastacks.raw(client=client)

    def call_in_asyncio() -> object:
        return asyncio.run(get_datastacks.raw_asyncio(client=client))

    for way in (call, call_in_asyncio):
        with pytest.raises(NoAnswer, match=r"^the wire is cut$") as caught:
            way()
        frames = traceback.extract_tb(caught.value.__traceback__)
        assert frames[-1].name in ("send", "send_async")
        assert not [frame for frame in frames if "httpx" in Path(frame.filename).parts]
        assert isinstance(caught.value.__cause__, KeyError)


FORK = """
import os, sys, threading
from annotationframework_api import Client
from annotationframework_api.info.api.datastacks import get_datastacks

server, certificates = sys.argv[1:]
old, new = Client(server), Client(server)
get_datastacks.raw(client=old)

os.environ["SSL_CERT_FILE"] = certificates
def hang():
    try:
        get_datastacks.raw(client=new)
    except OSError:  # what it reads at last are no certificates
        pass
thread = threading.Thread(target=hang)
thread.start()
pipe = os.open(certificates, os.O_WRONLY)  # once it is open, the thread holds the lock
del os.environ["SSL_CERT_FILE"]

if child := os.fork():
    assert os.waitpid(child, 0)[1] == 0
    os.close(pipe)
    thread.join()
    get_datastacks.raw(client=old)
else:
    get_datastacks.raw(client=new)
    get_datastacks.raw(client=old)
    os._exit(0)
"""


def test_fork(answering: Loopback, tmp_path: Path) -> None:
    """A forked child waits for no lock that its parent held, and uses no socket of its parent's."""
    certificates = tmp_path / "certificates.pem"
    os.mkfifo(certificates)  # reading them takes as long as this test wants

    command = [sys.executable, "-c", FORK, answering.url, str(certificates)]
    subprocess.run(command, check=True, timeout=60)  # s: to end where it would hang for ever

    first, *childs, last = [seen.connection for seen in answering.requests]
    assert first == last
    assert len({first, *childs}) == 3

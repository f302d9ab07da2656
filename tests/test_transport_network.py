"""What lies between a client and a server: forward proxies and certificates, all of them real."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Self

import pytest
import trustme
from tests.loopback import Loopback, Reply

from annotationframework_api import Client
from annotationframework_api.info.api.datastacks import get_datastacks
from annotationframeworkclient import FrameworkClient
from annotationframeworkclient._transport import Transport
from annotationframeworkclient.errors import ConnectionFailed

FAR = "global.example.org"  # a name that nobody serves: only a proxy can lead there
TOKEN = "a-token-that-no-proxy-may-see"
STACKS = Reply(b'["minnie65"]')


class Tunnel:
    """A forward proxy that leads every CONNECT to one server, and notes what it was asked."""

    def __init__(self, port: int) -> None:
        self.asked: list[bytes] = []
        self._destination = ("127.0.0.1", port)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._open = [self._listener]
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def _serve(self) -> None:
        with contextlib.suppress(OSError):  # the listener is shut down to end this
            while True:
                near, _ = self._listener.accept()
                self._open.append(near)
                with near, socket.create_connection(self._destination) as far:
                    self.asked.append(near.recv(4096))
                    near.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
                    back = threading.Thread(target=_pass_on, args=(far, near))
                    back.start()
                    _pass_on(near, far)
                    back.join()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for one in self._open:
            with contextlib.suppress(OSError):  # it may be closed already
                one.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        self._listener.close()


def _pass_on(source: socket.socket, target: socket.socket) -> None:
    with contextlib.suppress(OSError):  # either side may hang up at any time
        while data := source.recv(65536):
            target.sendall(data)
        target.shutdown(socket.SHUT_WR)


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    """Give a certificate authority that no machine knows."""
    return trustme.CA()


@pytest.fixture
def secure_server(authority: trustme.CA) -> Iterator[Loopback]:
    """Give a server over TLS, certified for this machine and for the far name."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1", FAR).configure_cert(context)  # pyright: ignore[reportUnknownMemberType] - names untyped pyOpenSSL
    with Loopback(tls=context) as server:
        server.say(STACKS)
        yield server


@pytest.fixture
def trusting(authority: trustme.CA) -> ssl.SSLContext:
    """Give a context that trusts the authority."""
    context = ssl.create_default_context()
    authority.configure_trust(context)  # pyright: ignore[reportUnknownMemberType] - names untyped pyOpenSSL
    return context


def test_https_goes_through_https_proxy(
    secure_server: Loopback, trusting: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    """HTTPS_PROXY carries the request, and sees where it goes but neither token nor path."""
    with Tunnel(secure_server.port) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        with FrameworkClient(
            None, f"https://{FAR}", auth_token=TOKEN, verify=trusting, retries=0
        ) as client:
            assert client.info.get_datastacks() == ["minnie65"]

    [connect] = proxy.asked
    assert connect.startswith(f"CONNECT {FAR}:443 ".encode())
    assert TOKEN.encode() not in connect
    [seen] = secure_server.requests
    assert seen.headers["authorization"] == f"Bearer {TOKEN}"


def test_http_goes_through_http_proxy(server: Loopback, monkeypatch: pytest.MonkeyPatch) -> None:
    """HTTP_PROXY is given the whole address of a plain request."""
    server.say(STACKS)
    monkeypatch.setenv("HTTP_PROXY", server.url)
    with FrameworkClient(None, f"http://{FAR}", retries=0) as client:
        assert client.info.get_datastacks() == ["minnie65"]

    assert server.requests[0].target == f"http://{FAR}/info/api/v2/datastacks"


@pytest.mark.parametrize(("exempt", "times"), [("127.0.0.2", 0), ("elsewhere.example", 1)])
def test_no_proxy_is_asked_for_a_host_in_no_proxy(
    exempt: str, times: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A host that NO_PROXY names is asked directly, another through the proxy."""
    with Loopback("127.0.0.2") as server, Loopback() as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        monkeypatch.setenv("NO_PROXY", exempt)
        with FrameworkClient(None, server.url, retries=0) as client:
            client.info.get_datastacks()

        assert (len(proxy.requests), len(server.requests)) == (times, 1 - times)


def test_this_machine_is_never_asked_through_a_proxy(
    server: Loopback, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A token may go to this machine in clear, so no proxy is on the way, whatever is set."""
    with Loopback() as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        monkeypatch.setenv("ALL_PROXY", proxy.url)
        for address in (server.url, server.url.replace("127.0.0.1", "localhost")):
            with FrameworkClient(None, address, auth_token=TOKEN, retries=0) as client:
                client.info.get_datastacks()

        assert proxy.requests == []
    assert len(server.requests) == 2


def test_a_certificate_of_a_stranger_is_refused(secure_server: Loopback) -> None:
    """Nothing is sent to a server whose certificate nobody vouches for, and it is tried once."""
    waits: list[float] = []
    transport = Transport(sleep=waits.append)
    with pytest.raises(ConnectionFailed, match="CERTIFICATE_VERIFY_FAILED"):
        get_datastacks.raw(client=Client(secure_server.url, transport=transport))
    transport.close()

    assert secure_server.requests == []
    assert waits == []


def test_a_context_says_whom_to_trust(secure_server: Loopback, trusting: ssl.SSLContext) -> None:
    """`verify` takes an SSL context, and its authorities are trusted."""
    with FrameworkClient(None, secure_server.url, verify=trusting) as client:
        assert client.info.get_datastacks() == ["minnie65"]


def test_verifying_can_be_left_out(secure_server: Loopback) -> None:
    """`verify=False` takes any certificate."""
    with FrameworkClient(None, secure_server.url, verify=False) as client:
        assert client.info.get_datastacks() == ["minnie65"]


def test_ssl_cert_file_says_whom_to_trust(
    secure_server: Loopback,
    authority: trustme.CA,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The authorities in the file that SSL_CERT_FILE names are trusted."""
    bundle = tmp_path / "authorities.pem"
    authority.cert_pem.write_to_path(str(bundle))
    monkeypatch.setenv("SSL_CERT_FILE", str(bundle))
    with FrameworkClient(None, secure_server.url) as client:
        assert client.info.get_datastacks() == ["minnie65"]

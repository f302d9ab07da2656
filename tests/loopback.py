"""A server on a real socket that answers as a test tells it to, and remembers what it was asked."""

from __future__ import annotations

import contextlib
import socket
import ssl
import struct
import sys
import threading
from collections.abc import Callable, Mapping
from enum import Enum
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self

from attrs import frozen

JSON = {"Content-Type": "application/json"}


class Fault(Enum):
    """What a server does that does not answer."""

    RESET = "resets the connection"
    SILENCE = "holds the connection until the server is closed"


@frozen
class Reply:
    """An answer; `missing` bytes more are promised than ever come."""

    body: bytes = b"[]"
    status: int = 200
    headers: Mapping[str, str] = JSON
    missing: int = 0

    def __str__(self) -> str:
        return f"{self.status} {self.body[:60].decode('utf-8', 'replace')}"

    def encode(self) -> bytes:
        """Give the answer as it goes over the wire."""
        length = len(self.body) + self.missing
        headers = {**self.headers, "Content-Length": str(length)}
        lines = [f"HTTP/1.1 {self.status} Said", *(f"{k}: {v}" for k, v in headers.items())]
        return "\r\n".join([*lines, "", ""]).encode() + self.body


@frozen
class Seen:
    """A request as the server saw it; `connection` tells apart the sockets it came over."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes
    connection: int


Answer = Reply | Fault


class Listener(ThreadingHTTPServer):
    """Takes connections to a port of this machine, each in a thread; port 0 is a free one."""

    daemon_threads = False  # server_close waits for them

    def __init__(
        self,
        handler: Callable[..., QuietHandler],
        host: str = "127.0.0.1",
        port: int = 0,
        *,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        self.closing = threading.Event()
        self._open: list[socket.socket] = []
        super().__init__((host, port), handler)
        if tls is not None:
            self.socket = tls.wrap_socket(self.socket, server_side=True)
        self._thread = threading.Thread(target=self.serve_forever, args=(0.005,))
        self._thread.start()

    def process_request(self, request: Any, client_address: Any) -> None:
        """Remember the connection, to hang up on."""
        self._open.append(request)
        super().process_request(request, client_address)

    def stop(self) -> None:
        """Take no more connections, and hang up on everybody."""
        self.shutdown()
        self._thread.join()
        self.socket.close()
        self.closing.set()
        for connection in self._open:
            with contextlib.suppress(OSError):  # it may be closed already
                connection.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """Stop, and wait until all that was begun has ended."""
        self.stop()
        self.server_close()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Show what is wrong with a handler."""
        if not isinstance(sys.exception(), OSError):  # a client that hung up is no fault of ours
            super().handle_error(request, client_address)


class QuietHandler(BaseHTTPRequestHandler):
    """Serves one connection, whatever the method."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def serve(self) -> None:
        """Answer one request, of which the head has been read."""
        raise NotImplementedError

    def do_GET(self) -> None:
        """Serve a request."""
        self.serve()

    do_POST = do_PUT = do_DELETE = do_GET

    def seen(self, body: bytes) -> Seen:
        """Give the request as the server saw it."""
        headers = {name.lower(): value for name, value in self.headers.items()}
        return Seen(self.command, self.path, headers, body, self.client_address[1])

    def reset(self) -> None:
        """Close the connection rudely: a linger time of zero sends a reset."""
        self.close_connection = True
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    def log_message(self, format: str, *args: Any) -> None:
        """Stay silent."""


class Loopback:
    """Serve on a free port of this machine, over TLS where a context is given.

    The answers are given in turn, the last one for ever; a function makes one of each request.
    """

    def __init__(self, host: str = "127.0.0.1", *, tls: ssl.SSLContext | None = None) -> None:
        self.requests: list[Seen] = []
        self._answers: list[Answer] = [Reply()]
        self._answer_by: Callable[[Seen], Answer] | None = None
        self._asked = threading.Condition()
        self._listener = Listener(lambda *socket: _Handler(self, *socket), host, tls=tls)
        self.port: int = self._listener.server_port
        self.url = f"{'https' if tls else 'http'}://{host}:{self.port}"

    @property
    def closing(self) -> threading.Event:
        """Whether the server is being closed."""
        return self._listener.closing

    def say(self, *answers: Answer) -> None:
        """Answer with these from now on."""
        self._answers = list(answers)

    def answer_by(self, function: Callable[[Seen], Answer]) -> None:
        """Answer with what a function makes of a request from now on."""
        self._answer_by = function

    def answer(self, seen: Seen) -> Answer:
        """Note a request and give its answer."""
        with self._asked:
            self.requests.append(seen)
            self._asked.notify_all()
            if self._answer_by is not None:
                return self._answer_by(seen)
            return self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]

    def wait_for_a_request(self) -> None:
        """Return when the server has seen one: a client may give up before it does."""
        with self._asked:
            assert self._asked.wait_for(lambda: self.requests, timeout=30), "no request came"

    def close(self) -> None:
        """Stop serving, and hang up on everybody."""
        self._listener.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


class _Handler(QuietHandler):
    def __init__(self, loopback: Loopback, *connection: Any) -> None:
        self._loopback = loopback
        super().__init__(*connection)

    def serve(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        answer = self._loopback.answer(self.seen(body))
        if isinstance(answer, Reply):
            self.wfile.write(answer.encode())
            self.close_connection = answer.missing > 0
        elif answer is Fault.SILENCE:
            self._loopback.closing.wait()
            self.close_connection = True
        else:
            self.reset()

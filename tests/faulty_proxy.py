"""A proxy in front of a sandbox in which requests meet with trouble, wherever a test wants it."""

from __future__ import annotations

import http.client
import json
import socket
import threading
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from enum import Enum
from functools import partial
from itertools import chain, zip_longest
from types import TracebackType
from typing import Any, Self

from attrs import frozen
from tests.loopback import Listener, QuietHandler, Reply

ROLLED_BACK = Reply(
    b'{"code": 500, "message": "404 Not Found: This Session\'s transaction has been rolled back '
    b'due to a previous exception during flush."}',
    500,
)


class Point(Enum):
    """How far a request has come."""

    HEAD = "its body is not read"
    HALF = "half of its body is read"
    WHOLE = "it is read, not carried out"
    COMMITTED = "it is carried out, nothing is answered"
    HALF_SAID = "half of the answer is sent"
    SAID = "the answer is sent"


class Broken(Exception):
    """The connection ends here: with a reset, or with an orderly end."""

    def __init__(self, *, is_reset: bool) -> None:
        super().__init__(is_reset)
        self.is_reset = is_reset


Act = Callable[["Exchange"], None]


@frozen
class Trouble:
    """What happens to a request when it has come to a point."""

    at: Point
    act: Act


Plan = Callable[["Exchange"], Trouble | None]


class Clock:
    """Time that passes only where somebody sleeps; what falls due meanwhile is done."""

    def __init__(self) -> None:
        self.now = 0.0
        self._due: list[tuple[float, Callable[[], object]]] = []
        self._lock = threading.Lock()

    def sleep(self, seconds: float) -> None:
        """Let time pass."""
        with self._lock:
            self.now += seconds
            done = [(when, do) for when, do in self._due if when <= self.now]
            self._due = [(when, do) for when, do in self._due if when > self.now]
        for _, do in sorted(done, key=lambda one: one[0]):
            do()

    def after(self, seconds: float, do: Callable[[], object]) -> None:
        """Do something in a while."""
        with self._lock:
            self._due.append((self.now + seconds, do))

    def run_out(self) -> None:
        """Let all happen that is to happen."""
        self.sleep(float("inf"))


class Exchange:
    """One request on its way through the proxy; acts may give it an answer of their own."""

    def __init__(self, proxy: FaultyProxy, handler: QuietHandler, number: int) -> None:
        self.proxy = proxy
        self.number = number  # of those with this method, from 1
        self.method = handler.command
        self.target = handler.path
        self.body = b""
        self.answer: Reply | None = None
        self.piece = 0  # bytes that are sent at once; 0 for all
        self._handler = handler
        self._trouble: Trouble | None = None

    @property
    def rows(self) -> list[Any]:
        """The annotations, or the ids, that it sends."""
        body: Any = json.loads(self.body)
        rows: list[Any] = body.get("annotations", body.get("annotation_ids"))
        return rows

    def carry(self, trouble: Trouble | None) -> None:
        """Read the request, hand it on, and answer it, as far as the trouble lets it come."""
        self._trouble = trouble
        length = int(self._handler.headers.get("Content-Length") or 0)
        self._reach(Point.HEAD)
        self._read(length // 2)
        self._reach(Point.HALF)
        self._read(length - length // 2)
        self._reach(Point.WHOLE)
        self.answer = self.answer or self.proxy.forward(self)
        self._reach(Point.COMMITTED)
        wire = self.answer.encode()
        middle = len(wire) - len(self.answer.body) // 2
        self._send(wire[:middle])
        self._reach(Point.HALF_SAID)
        self._send(wire[middle:])
        self._reach(Point.SAID)

    def wait_for_the_client(self) -> None:
        """Say nothing until the client hangs up."""
        while self._handler.connection.recv(1024):
            pass

    def headers(self) -> dict[str, str]:
        """Give the headers that are handed on."""
        ours = ("host", "content-length", "connection", "accept-encoding")
        given = self._handler.headers.items()
        return {name: value for name, value in given if name.lower() not in ours}

    def _read(self, length: int) -> None:
        part = self._handler.rfile.read(length)
        if len(part) < length:  # nobody carries out half a request
            raise Broken(is_reset=False)
        self.body += part

    def _send(self, wire: bytes) -> None:
        size = self.piece or len(wire) or 1
        for start in range(0, len(wire), size):
            self._handler.wfile.write(wire[start : start + size])

    def _reach(self, point: Point) -> None:
        if self._trouble is not None and self._trouble.at is point:
            self._trouble.act(self)


class FaultyProxy:
    """Hand requests on to a sandbox; which of them meets with what trouble, `plan` says.

    As the real service does, it breaks a worker's session when the database refuses a write: the
    next request is answered that its transaction has been rolled back.
    """

    def __init__(self, address: str, plan: Plan | None = None) -> None:
        self._host = address.removeprefix("http://")
        self.plan: Plan = plan or (lambda exchange: None)
        self.troubles = 0
        self.writes = 0  # that are under way
        self._numbers: dict[str, int] = {}
        self._changed = threading.Condition()
        self._one_at_a_time = threading.RLock()
        self._is_session_broken = False
        # Bound, and never listening: keeps the port ours while the server is gone.
        self._keeper = socket.socket()
        self._keeper.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self._keeper.bind(("127.0.0.1", 0))
        self.port: int = self._keeper.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self._listeners: list[Listener] = []
        self.come()

    def come(self) -> None:
        """Take connections."""
        self._listeners.append(Listener(lambda *socket: _Handler(self, *socket), port=self.port))

    def go(self) -> None:
        """Hang up on everybody, and refuse connections."""
        self._listeners[-1].stop()

    def begin(self, handler: QuietHandler) -> tuple[Exchange, Trouble | None]:
        """Take a request, and say what will happen to it."""
        with self._changed:
            number = self._numbers.get(handler.command, 0) + 1
            self._numbers[handler.command] = number
            exchange = Exchange(self, handler, number)
            trouble = self.plan(exchange) if "/annotation/" in handler.path else None
            self.troubles += trouble is not None
            return exchange, trouble

    @contextmanager
    def under_way(self, exchange: Exchange) -> Generator[None]:
        """Count a write while it lasts."""
        change = exchange.method != "GET"
        self._count(change)
        try:
            yield
        finally:
            self._count(-change)

    def wait_for_writes(self, number: int) -> None:
        """Return when so many writes are under way."""
        with self._changed:
            assert self._changed.wait_for(lambda: self.writes >= number, timeout=30), "they are not"

    def wait_for_rest(self) -> None:
        """Return when no write is under way."""
        with self._changed:
            assert self._changed.wait_for(lambda: self.writes == 0, timeout=30), "they go on"

    def forward(self, exchange: Exchange) -> Reply:
        """Have the sandbox carry out a request."""
        with self._one_at_a_time:
            if self._is_session_broken:
                self._is_session_broken = False
                return ROLLED_BACK
            reply = self._ask(exchange)
            self._is_session_broken = reply.status == 500 and b"(psycopg2." in reply.body
            return reply

    def forward_in_turn(self, one: Exchange, other: Exchange) -> None:
        """Have the rows of two posts carried out in turn, as two workers of the service do."""
        ids: dict[Exchange, list[int]] = {one: [], other: []}
        with self._one_at_a_time:
            for exchange, row in _in_turn(one, other):
                ids[exchange] += json.loads(self._ask(exchange, rows=[row]).body)
        for exchange, given in ids.items():
            exchange.answer = Reply(json.dumps(given).encode())

    def forward_part(self, exchange: Exchange, rows: slice) -> None:
        """Have some rows of a request carried out."""
        with self._one_at_a_time:
            self._ask(exchange, rows=exchange.rows[rows])

    def close(self) -> None:
        """Stop serving."""
        for listener in self._listeners:
            listener.close()
        self._keeper.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _count(self, change: int) -> None:
        with self._changed:
            self.writes += change
            self._changed.notify_all()

    def _ask(self, exchange: Exchange, *, rows: list[Any] | None = None) -> Reply:
        body = exchange.body if rows is None else json.dumps({"annotations": rows}).encode()
        connection = http.client.HTTPConnection(self._host)
        connection.request(exchange.method, exchange.target, body, exchange.headers())
        answer = connection.getresponse()
        # What it says of its own address is ours to clients.
        said = answer.read().replace(f"http://{self._host}".encode(), self.url.encode())
        connection.close()
        return Reply(said, answer.status, {"Content-Type": answer.headers["content-type"]})


class _Handler(QuietHandler):
    def __init__(self, proxy: FaultyProxy, *connection: Any) -> None:
        self._proxy = proxy
        super().__init__(*connection)

    def serve(self) -> None:
        exchange, trouble = self._proxy.begin(self)
        with self._proxy.under_way(exchange):
            try:
                exchange.carry(trouble)
            except Broken as broken:
                self.close_connection = True
                if broken.is_reset:
                    self.reset()


def _in_turn(one: Exchange, other: Exchange) -> Iterator[tuple[Exchange, Any]]:
    pairs = zip_longest(((one, row) for row in one.rows), ((other, row) for row in other.rows))
    return (pair for pair in chain.from_iterable(pairs) if pair is not None)


def reset(exchange: Exchange) -> None:
    """Reset the connection."""
    raise Broken(is_reset=True)


def hang_up(exchange: Exchange) -> None:
    """End the connection without a word."""
    raise Broken(is_reset=False)


def hang(exchange: Exchange) -> None:
    """Say nothing more until the client has had enough."""
    exchange.wait_for_the_client()
    raise Broken(is_reset=False)


def trickle(exchange: Exchange) -> None:
    """Send the answer byte by byte."""
    exchange.piece = 1


def say(reply: Reply) -> Act:
    """Answer this instead: before it is carried out, nothing is."""

    def act(exchange: Exchange) -> None:
        exchange.answer = reply

    return act


def both(first: Act, then: Act) -> Act:
    """Do one thing after the other."""

    def act(exchange: Exchange) -> None:
        first(exchange)
        then(exchange)

    return act


def late(clock: Clock, seconds: float, then: Act = reset) -> Act:
    """Have a request carried out in a while, and meanwhile do as if it came to nothing."""

    def act(exchange: Exchange) -> None:
        clock.after(seconds, partial(exchange.proxy.forward, exchange))
        then(exchange)

    return act


def half_at_once(clock: Clock, seconds: float, then: Act = reset) -> Act:
    """Have half of the rows carried out, and the others in a while; the answer is lost."""

    def act(exchange: Exchange) -> None:
        half = len(exchange.rows) // 2
        exchange.proxy.forward_part(exchange, slice(half))
        rest = partial(exchange.proxy.forward_part, exchange, slice(half, None))
        clock.after(seconds, rest)
        then(exchange)

    return act


class Woven:
    """Has two posts carried out row by row, in turn."""

    def __init__(self) -> None:
        self._first: Exchange | None = None
        self._lock = threading.Lock()
        self._done = threading.Event()

    def __call__(self, exchange: Exchange) -> None:
        """Wait for the second, which does it for both."""
        with self._lock:
            first, self._first = self._first, exchange
        if first is not None:
            exchange.proxy.forward_in_turn(first, exchange)
            self._done.set()
        assert self._done.wait(30), "no second one came"

"""Who shares connections, and who must not: clients, threads, forks, pickles, event loops."""

from __future__ import annotations

import asyncio
import json
import pickle
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from tests.loopback import Fault, Loopback, Reply, Seen

from annotationframework_api import Client
from annotationframework_api.annotation.api.tables import delete_table
from annotationframework_api.info.api.datastacks import get_datastack_full, get_datastacks
from annotationframeworkclient._transport import AsyncTransport, Transport
from annotationframeworkclient.errors import (
    ConnectionFailed,
    NotFound,
    OutcomeUnknown,
    RateLimited,
)

STACKS = Reply(b'["minnie65"]')


@pytest.fixture
def transport() -> Iterator[Transport]:
    """Give a transport, closed at the end."""
    transport = Transport()
    yield transport
    transport.close()


def test_all_clients_of_a_transport_share_its_connections(
    server: Loopback, transport: Transport
) -> None:
    """Two clients of one server, asking in turn, use one socket."""
    for _ in range(2):
        get_datastacks.raw(client=Client(server.url, transport=transport))

    assert server.requests[0].connection == server.requests[1].connection


def test_closing_one_client_leaves_the_others_working(
    server: Loopback, transport: Transport
) -> None:
    """A low-level client that is closed takes no connection from the others."""
    first, second = (Client(server.url, transport=transport) for _ in range(2))
    get_datastacks.raw(client=first)
    first.close()
    get_datastacks.raw(client=second)

    assert server.requests[0].connection == server.requests[1].connection


def test_a_closed_transport_opens_anew(server: Loopback, transport: Transport) -> None:
    """After a close the next request goes out, over a new socket."""
    client = Client(server.url, transport=transport)
    get_datastacks.raw(client=client)
    transport.close()
    get_datastacks.raw(client=client)

    assert server.requests[0].connection != server.requests[1].connection


def test_a_pickled_transport_leaves_its_connections_behind(
    server: Loopback, transport: Transport
) -> None:
    """A transport that came out of a pickle works, over a socket of its own."""
    get_datastacks.raw(client=Client(server.url, transport=transport))
    again = pickle.loads(pickle.dumps(transport))
    get_datastacks.raw(client=Client(server.url, transport=again))
    again.close()

    assert server.requests[0].connection != server.requests[1].connection


def test_threads_get_the_answers_to_their_own_questions(
    server: Loopback, transport: Transport
) -> None:
    """Of 200 requests from eight threads on one client, each gets the answer that is its own."""

    def echo(seen: Seen) -> Reply:
        return Reply(json.dumps({"asked": seen.target.rpartition("/")[2]}).encode())

    def ask(number: int) -> object:
        return dict(get_datastack_full.raw(f"stack{number}", client=client))

    server.answer_by(echo)
    client = Client(server.url, transport=transport)
    with ThreadPoolExecutor(8) as threads:
        answers = list(threads.map(ask, range(200)))

    assert answers == [{"asked": f"stack{number}"} for number in range(200)]


FORK = """
import os, sys
from annotationframework_api import Client
from annotationframework_api.info.api.datastacks import get_datastacks
from annotationframeworkclient._transport import Transport

client = Client(sys.argv[1], transport=Transport())
assert get_datastacks.raw(client=client) == ["minnie65"]
child = os.fork()
assert get_datastacks.raw(client=client) == ["minnie65"]
if child:
    assert os.waitpid(child, 0)[1] == 0
    assert get_datastacks.raw(client=client) == ["minnie65"]
"""


def test_a_fork_opens_connections_of_its_own(server: Loopback) -> None:
    """A forked child asks over a socket of its own, and the parent goes on over the old one."""
    server.say(STACKS)
    subprocess.run([sys.executable, "-c", FORK, server.url], check=True, timeout=60)  # s: to end
    first, *others = [seen.connection for seen in server.requests]

    assert len(others) == 3
    assert others.count(first) == 2


@pytest.fixture
def waits() -> list[float]:
    """Give the seconds that the async transport would have waited."""
    return []


@pytest.fixture
def async_transport(waits: list[float]) -> AsyncTransport:
    """Give an async transport that notes its waits and does not wait."""

    async def note(delay: float) -> None:
        waits.append(delay)

    return AsyncTransport(sleep=note)


def in_a_loop_of_its_own(server: Loopback, transport: AsyncTransport) -> list[str]:
    """Ask for something in a new event loop, and close the loop's connections."""

    async def ask() -> list[str]:
        client = Client(server.url, async_transport=transport)
        try:
            return await get_datastacks.raw_asyncio(client=client)
        finally:
            await transport.aclose()

    return asyncio.run(ask())


def test_asyncio_reads_are_sent_again(
    server: Loopback, async_transport: AsyncTransport, waits: list[float]
) -> None:
    """In asyncio too a read survives faults that pass, after the same waits."""
    server.say(Reply(b"", 502), Fault.RESET, Reply(b"", 429, {"Retry-After": "7"}), STACKS)

    assert in_a_loop_of_its_own(server, async_transport) == ["minnie65"]
    assert [0.125 <= waits[0] <= 0.25, 0.25 <= waits[1] <= 0.5, waits[2]] == [True, True, 7]


def test_asyncio_errors_are_the_same(
    server: Loopback, async_transport: AsyncTransport, waits: list[float]
) -> None:
    """In asyncio too faults end in typed errors, at once where waiting is of no use."""
    server.say(Reply(b'["minn', missing=6))
    with pytest.raises(ConnectionFailed, match="cut short"):
        in_a_loop_of_its_own(server, async_transport)
    assert len(waits) == 3

    server.say(Reply(b"", 429, {"Retry-After": "61"}))
    with pytest.raises(RateLimited):
        in_a_loop_of_its_own(server, async_transport)
    server.say(Reply(b'{"message": "no"}', 404))
    with pytest.raises(NotFound):
        in_a_loop_of_its_own(server, async_transport)
    assert len(waits) == 3


def test_an_asyncio_write_is_not_sent_twice(
    server: Loopback, async_transport: AsyncTransport
) -> None:
    """In asyncio too a write whose answer is lost is sent once."""

    async def write() -> None:
        client = Client(server.url, async_transport=async_transport)
        try:
            await delete_table.raw_asyncio("minnie65", "nuclei", client=client)
        finally:
            await async_transport.aclose()

    server.say(Fault.RESET)
    with pytest.raises(OutcomeUnknown):
        asyncio.run(write())

    assert len(server.requests) == 1


def test_one_async_transport_serves_one_loop_after_another(
    server: Loopback, async_transport: AsyncTransport
) -> None:
    """A transport that was used in one event loop works in the next, on a socket of its own."""
    for _ in range(2):
        in_a_loop_of_its_own(server, async_transport)

    assert server.requests[0].connection != server.requests[1].connection


FORGOTTEN = """
import asyncio, gc, sys, weakref
from annotationframework_api import Client
from annotationframework_api.info.api.datastacks import get_datastacks
from annotationframeworkclient._transport import AsyncTransport

transport = AsyncTransport()
loops = []

async def ask():
    loops.append(weakref.ref(asyncio.get_running_loop()))
    client = Client(sys.argv[1], async_transport=transport)
    return await get_datastacks.raw_asyncio(client=client)

for _ in range(5):
    assert asyncio.run(ask()) == ["minnie65"]
gc.collect()
assert [loop() is None for loop in loops] == [True] * 4 + [False], loops
"""


def test_ended_loops_are_forgotten(server: Loopback) -> None:
    """Event loops that ended without closing their connections are let go by the next one."""
    server.say(STACKS)
    subprocess.run(
        [sys.executable, "-c", FORGOTTEN, server.url], check=True, timeout=60
    )  # s: to end

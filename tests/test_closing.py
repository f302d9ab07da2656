"""Closing a client: no connection is left, however the event loop is run."""

from __future__ import annotations

import asyncio
import gc
import socket
import threading
from collections.abc import Awaitable, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from tests.loopback import Loopback, Reply

from annotationframework_api.info.api.datastacks import get_datastacks
from annotationframeworkclient import FrameworkClient

STACKS = ["minnie65"]


@pytest.fixture
def client(server: Loopback) -> FrameworkClient:
    """Give a client that each test closes in its own way, or not at all."""
    server.say(Reply(b'["minnie65"]'))
    return FrameworkClient(None, server.url, auth_token="t")


def connections(server: Loopback) -> int:
    """Count the connections to a server that are open; one that was let go of unclosed warns."""
    gc.collect()  # a warning about an unclosed socket fails the test
    return sum(_leads_to(server, one) for one in gc.get_objects() if isinstance(one, socket.socket))


def _leads_to(server: Loopback, one: socket.socket) -> bool:
    try:
        peer: object = one.getpeername()
    except OSError:  # it is closed, or was cut
        return False
    return peer == ("127.0.0.1", server.port)


async def ask(client: FrameworkClient) -> None:
    """Ask for something in asyncio."""
    assert await get_datastacks.asyncio(client=client.low_level("info")) == STACKS


def test_what_is_not_closed_is_counted(client: FrameworkClient, server: Loopback) -> None:
    """A connection of a call, and one of a call in asyncio, are seen while they are open."""

    async def both() -> int:
        await ask(client)
        return connections(server)

    client.info.get_datastacks()
    assert connections(server) == 1
    assert asyncio.run(both()) == 2
    client.close()
    assert connections(server) == 0


def test_aclose_closes_everything_at_once(client: FrameworkClient, server: Loopback) -> None:
    """After `aclose` no connection is open, sync or asyncio, and the next call opens a new one."""

    async def main() -> None:
        for _ in range(2):
            await ask(client)
            client.info.get_datastacks()
            await client.aclose()
            assert connections(server) == 0

    asyncio.run(main())

    assert len({seen.connection for seen in server.requests}) == 4


def test_async_with_closes(client: FrameworkClient, server: Loopback) -> None:
    """At the end of an `async with` the connections are closed, after an error too."""

    async def main() -> None:
        async with client:
            await ask(client)
        assert connections(server) == 0

    async def failing() -> None:
        try:
            async with client:
                await ask(client)
                raise ZeroDivisionError
        finally:
            assert connections(server) == 0

    asyncio.run(main())
    with pytest.raises(ZeroDivisionError):
        asyncio.run(failing())


def test_close_in_a_coroutine_closes(client: FrameworkClient, server: Loopback) -> None:
    """A plain `with` inside of a coroutine leaves nothing, even as its very last step."""

    async def main() -> None:
        with client:
            await ask(client)
        await ask(client)  # opens anew: what is being closed is not used again
        client.close()

    asyncio.run(main())

    assert connections(server) == 0
    assert len({seen.connection for seen in server.requests}) == 2


def test_close_in_a_coroutine_does_not_wait_for_the_end(
    client: FrameworkClient, server: Loopback
) -> None:
    """The event loop closes what `close` let go of when it comes to it, not when it ends."""

    async def main() -> None:
        await ask(client)
        client.close()
        while connections(server):
            await asyncio.sleep(0)

    asyncio.run(asyncio.wait_for(main(), timeout=30))  # seconds: a turn or two of the loop


def test_a_loop_that_ends_closes_its_connections(client: FrameworkClient, server: Loopback) -> None:
    """Without any close, what `asyncio.run` ran leaves no connection."""
    for _ in range(3):
        asyncio.run(ask(client))
        assert connections(server) == 0


def test_close_reaches_a_loop_that_stands_still(client: FrameworkClient, server: Loopback) -> None:
    """Between two runs of a loop `close` closes its connections itself, and at once."""
    loop = asyncio.new_event_loop()
    loop.run_until_complete(ask(client))
    client.close()

    assert connections(server) == 0
    loop.close()


def test_close_reaches_a_loop_of_another_thread(client: FrameworkClient, server: Loopback) -> None:
    """A loop that runs in another thread closes its connections when `close` is called here."""
    asked, closed = threading.Event(), threading.Event()

    async def main() -> None:
        await ask(client)
        asked.set()
        while not closed.is_set() or connections(server):
            await asyncio.sleep(0)

    with ThreadPoolExecutor() as thread:
        ended = thread.submit(asyncio.run, asyncio.wait_for(main(), timeout=30))  # s: some turns
        asked.wait(timeout=30)  # seconds: to connect
        client.close()
        closed.set()
        ended.result()


def test_a_client_that_nobody_holds_is_closed(server: Loopback) -> None:
    """A client that was made and dropped inside of a running loop leaves no connection."""

    async def main() -> None:
        await ask(FrameworkClient(None, server.url, auth_token="t"))
        while connections(server):
            await asyncio.sleep(0)

    server.say(Reply(b'["minnie65"]'))
    asyncio.run(asyncio.wait_for(main(), timeout=30))  # seconds: a turn or two of the loop


@pytest.fixture(params=["with", "async with", "aclose"])
def used(request: pytest.FixtureRequest) -> Callable[[FrameworkClient], Awaitable[None]]:
    """Give the ways to use a client and close it."""

    async def use(client: FrameworkClient) -> None:
        if request.param == "with":
            with client:
                await ask(client)
        elif request.param == "async with":
            async with client:
                await ask(client)
        else:
            await ask(client)
            await client.aclose()

    return use


def test_a_view_leaves_open_what_it_shares(
    used: Callable[[FrameworkClient], Awaitable[None]], client: FrameworkClient, server: Loopback
) -> None:
    """A client that was made from another one closes nothing, in asyncio either."""

    async def main() -> None:
        await ask(client)
        await used(client.with_options(retries=0))
        await ask(client)

    asyncio.run(main())

    assert len({seen.connection for seen in server.requests}) == 1


def test_one_loop_does_not_close_anothers(client: FrameworkClient, server: Loopback) -> None:
    """The transport's `aclose` leaves the connections of another loop as they are."""
    ours = asyncio.new_event_loop()
    ours.run_until_complete(ask(client))
    asyncio.run(client._context.async_transport.aclose())  # pyright: ignore[reportPrivateUsage] - of one loop only
    ours.run_until_complete(ask(client))
    client.close()
    ours.close()

    assert len({seen.connection for seen in server.requests}) == 1


@pytest.fixture(autouse=True)
def nothing_is_left(server: Loopback) -> Iterator[None]:
    """Fail a test that leaves a connection."""
    yield
    assert connections(server) == 0

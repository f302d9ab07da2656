"""Bulk writes through a server in trouble: every row is in once, under the id it was given."""

from __future__ import annotations

import random
import re
import threading
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from tests.faulty_proxy import (
    ROLLED_BACK,
    Clock,
    Exchange,
    FaultyProxy,
    Plan,
    Point,
    Trouble,
    Woven,
    half_at_once,
    hang,
    hang_up,
    late,
    reset,
    say,
    trickle,
)
from tests.loopback import Reply
from tests.stored_rows import Deployment, Table
from tests.tally import Tally
from tests.upload_cases import CASES, COUNT, nuclei, unreadable
from tests.uploader import Job, Said, Uploader

from annotationframeworkclient.errors import (
    InvalidInput,
    NoAnswer,
    OutcomeUnknown,
    PartialWrite,
    PermissionDenied,
)

pytestmark = pytest.mark.filterwarnings(
    "ignore::annotationframeworkclient.errors.ServiceNotice"  # of rows that cannot be read back
)

HTML = {"Content-Type": "text/html"}
SHORT = 0.5  # s that a client waits for a server that hangs; a late answer is one more trouble


def page(status: int, title: str) -> Reply:
    """Make the page of a gateway."""
    body = f"<html><head><title>{status} {title}</title></head></html>"
    return Reply(body.encode(), status, HTML)


def wrapped(message: str, headers: Mapping[str, str] | None = None) -> Reply:
    """Make what the service says of whatever went wrong."""
    return Reply(b'{"code": 500, "message": "%s"}' % message.encode(), 500, headers or {})


BUSY = "429 Too Many Requests: slow down"
WAIT = {"Retry-After": "7"}
ANSWERS = {
    "429": Reply(b'{"message": "slow down"}', 429),
    "429 with Retry-After": Reply(b"{}", 429, WAIT),
    "429 in a 500": wrapped(BUSY),
    "429 in a 500, with Retry-After": wrapped(BUSY, WAIT),
    "502": page(502, "Bad Gateway"),
    "503": page(503, "Service Unavailable"),
    "504": page(504, "Gateway Timeout"),
    "rolled back": ROLLED_BACK,
    "in a failed transaction": wrapped("(psycopg2.errors.InFailedSqlTransaction) ..."),
    "500 of another kind": wrapped("(psycopg2.OperationalError) server closed the connection"),
}
AFTER_COMMIT = {
    "502 after the commit": page(502, "Bad Gateway"),
    "503 after the commit": page(503, "Service Unavailable"),
    "504 after the commit": page(504, "Gateway Timeout"),
    "look-up server down": wrapped("HTTPConnectionPool(host=x): Max retries exceeded with url"),
    "look-up server silent": wrapped("HTTPConnectionPool(host=x): Read timed out."),
    "look-up server broken": wrapped("503 Server Error: busy for url: http://x"),
    "a page instead of ids": Reply(b"<html><title>Log in</title></html>", 200, HTML),
    "too few ids": Reply(b"[1]"),
    "no ids": Reply(b'{"ok": true}'),
}
BREAKS = {
    "reset before the request": Trouble(Point.HEAD, reset),
    "reset during the request": Trouble(Point.HALF, reset),
    "reset after the request": Trouble(Point.WHOLE, reset),
    "hung up after the request": Trouble(Point.WHOLE, hang_up),
    "answer lost after the commit": Trouble(Point.COMMITTED, reset),
    "hung up after the commit": Trouble(Point.COMMITTED, hang_up),
    "answer cut short": Trouble(Point.HALF_SAID, hang_up),
    "answer cut short by a reset": Trouble(Point.HALF_SAID, reset),
    "slow trickle": Trouble(Point.COMMITTED, trickle),
}


def at(point: Point, replies: Mapping[str, Reply]) -> dict[str, Kind]:
    """Have answers of a server's own given at a point."""
    return {kind: always(Trouble(point, say(reply))) for kind, reply in replies.items()}


Kind = Callable[[Clock], Trouble]


def always(trouble: Trouble) -> Kind:
    """Make a kind of trouble that needs no clock."""
    return lambda clock: trouble


LATE: dict[str, Kind] = {
    "commit comes 2 s late": lambda clock: Trouble(Point.WHOLE, late(clock, 2)),
    "commit comes 100 s late": lambda clock: Trouble(Point.WHOLE, late(clock, 100)),
    "commit comes 599 s late": lambda clock: Trouble(Point.WHOLE, late(clock, 599)),
    "504, commit comes late": lambda clock: Trouble(
        Point.WHOLE, late(clock, 300, then=say(page(504, "Gateway Timeout")))
    ),
}
KINDS: dict[str, Kind] = {
    **{kind: always(trouble) for kind, trouble in BREAKS.items()},
    **at(Point.WHOLE, ANSWERS),
    **at(Point.COMMITTED, AFTER_COMMIT),
    **LATE,
}
LOST = "answer lost after the commit"
# Each kind meets one of the cases, each case a lost answer, and some a commit that comes late.
PAIRS = {
    *((kind, list(CASES)[place % len(CASES)]) for place, kind in enumerate(KINDS)),
    *((LOST, case) for case in CASES),
    *(("commit comes 100 s late", case) for case in list(CASES)[::3]),
}
NAMES = map("t{:05}".format, count())


def some(trouble: Trouble, seed: str, method: str = "POST", of: int = 9) -> Plan:
    """Have five of the first requests, by the seed, meet with trouble."""
    numbers = random.Random(seed).sample(range(1, of + 1), 5)
    return lambda exchange: (
        trouble if exchange.method == method and exchange.number in numbers else None
    )


def once(trouble: Trouble, number: int = 1, method: str = "POST") -> Plan:
    """Have one request meet with trouble."""
    return lambda exchange: (
        trouble if (exchange.method, exchange.number) == (method, number) else None
    )


@pytest.fixture
def proxy(deployment: Deployment) -> Iterator[FaultyProxy]:
    """Give a proxy before the sandbox."""
    with FaultyProxy(deployment.sandbox.url) as opened:
        yield opened


def job(deployment: Deployment, proxy: FaultyProxy, table: Table, data: Any, **options: Any) -> Job:
    """Make the job of uploading rows through the proxy."""
    return Job(proxy.url, deployment.sandbox.token, table.name, data, **options)


# --- One uploader ---------------------------------------------------------------------------------


@pytest.mark.parametrize(("kind", "case"), sorted(PAIRS))
def test_every_row_is_in_once(kind: str, case: str, deployment: Deployment, tally: Tally) -> None:
    """Whatever becomes of five posts in nine, with one uploader the truth is found out."""
    table = deployment.table(next(NAMES), CASES[case].before)
    clock = Clock()
    with FaultyProxy(deployment.sandbox.url) as proxy:
        proxy.plan = some(KINDS[kind](clock), seed=kind + case)

        said = job(deployment, proxy, table, CASES[case].rows).carry_out(clock.sleep)

        clock.run_out()
    tally.case(kind, said)
    assert proxy.troubles == 5
    assert isinstance(said, list), said
    table.check_uploads((CASES[case].rows, said))


@pytest.mark.parametrize("point", [Point.WHOLE, Point.COMMITTED])
def test_a_server_that_hangs(
    point: Point, deployment: Deployment, proxy: FaultyProxy, tally: Tally
) -> None:
    """A post that is never answered is given up, looked for, and sent again if it is not in."""
    table = deployment.table(next(NAMES))
    proxy.plan = once(Trouble(point, hang), 2)

    said = job(deployment, proxy, table, nuclei(), timeout=SHORT).carry_out(Clock().sleep)

    tally.case("hang", said)
    assert isinstance(said, list), said
    table.check_uploads((nuclei(), said))


def test_a_server_that_is_gone_for_a_while(
    deployment: Deployment, proxy: FaultyProxy, tally: Tally
) -> None:
    """While nobody takes connections nothing is sent, and nothing is in doubt that was not."""
    table = deployment.table(next(NAMES))
    clock = Clock()

    def go(exchange: Exchange) -> None:
        threading.Thread(target=proxy.go).start()  # it waits for this very exchange
        clock.after(40, proxy.come)
        reset(exchange)

    proxy.plan = once(Trouble(Point.COMMITTED, go), 3)

    said = job(deployment, proxy, table, nuclei()).carry_out(clock.sleep)

    tally.case("server gone and back", said)
    assert isinstance(said, list), said
    table.check_uploads((nuclei(), said))


def test_a_server_that_is_gone_for_good(
    deployment: Deployment, tmp_path: Path, tally: Tally
) -> None:
    """An upload that finds no server any more says so, and its journal goes on elsewhere."""
    table = deployment.table(next(NAMES))
    with FaultyProxy(deployment.sandbox.url) as proxy:

        def go(exchange: Exchange) -> None:
            threading.Thread(target=proxy.go).start()
            reset(exchange)

        proxy.plan = once(Trouble(Point.HEAD, go), 3)
        first = job(deployment, proxy, table, nuclei(), journal=tmp_path / "j")

        said = first.carry_out(Clock().sleep)

        proxy.come()
        proxy.plan = lambda exchange: None
        resumed = first.carry_out(Clock().sleep)
    tally.case("server gone", said)
    assert isinstance(said, NoAnswer | PartialWrite)
    assert isinstance(resumed, list), resumed
    table.check_uploads((nuclei(), resumed))


def test_a_commit_that_comes_after_all_patience(
    deployment: Deployment, proxy: FaultyProxy, tmp_path: Path, tally: Tally
) -> None:
    """A batch that comes in when it was sent again is told of until its copy is deleted."""
    table = deployment.table(next(NAMES))
    held: list[Exchange] = []

    def hold(exchange: Exchange) -> None:
        held.append(exchange)
        reset(exchange)

    def release(exchange: Exchange) -> None:
        proxy.forward(held.pop())

    # Nine batches, one of which is sent again: the tenth post is the last.
    acts = {2: hold, 10: release}
    proxy.plan = lambda exchange: (
        Trouble(Point.WHOLE, acts[exchange.number])
        if exchange.method == "POST" and exchange.number in acts
        else None
    )
    kept = job(deployment, proxy, table, nuclei(), journal=tmp_path / "j")

    said = [kept.carry_out(Clock().sleep) for _ in range(2)]

    tally.case("commit after all patience", said[0])
    assert all(isinstance(each, OutcomeUnknown) for each in said), said
    assert len(table.new_rows()) == COUNT + 7
    named = re.search(r"the ids (\d+) to (\d+): delete those", str(said[1]))
    assert named is not None
    first, last = map(int, named.groups())
    copy = list(range(first, last + 1))
    with deployment.sandbox.client() as client:
        client.annotation.delete_annotation(table.name, copy)
    resumed = kept.carry_out(Clock().sleep)
    assert isinstance(resumed, list), resumed
    assert sorted([*resumed, *copy]) == sorted(table.new_rows())


def test_a_refusal_tells_what_is_in(
    deployment: Deployment, proxy: FaultyProxy, tmp_path: Path
) -> None:
    """A batch that is refused for good ends the upload with exactly the rows that are in."""
    table = deployment.table(next(NAMES))
    denied = wrapped("401 Unauthorized: Unauthorized: The table can only be written to by owner")
    proxy.plan = once(Trouble(Point.WHOLE, say(denied)), 5)
    refused = job(deployment, proxy, table, nuclei(), journal=tmp_path / "j")

    said = refused.carry_out(Clock().sleep)

    assert isinstance(said, PartialWrite)
    assert isinstance(said.__cause__, PermissionDenied)
    assert sorted(said.written.values()) == sorted(table.new_rows())
    resumed = refused.carry_out(Clock().sleep)
    assert isinstance(resumed, list), resumed
    table.check_uploads((nuclei(), resumed))


# --- Updates and deletes --------------------------------------------------------------------------

PUTS: dict[str, Kind] = {
    **{kind: always(trouble) for kind, trouble in BREAKS.items()},
    "502": always(Trouble(Point.WHOLE, say(page(502, "Bad Gateway")))),
    "429": always(Trouble(Point.WHOLE, say(ANSWERS["429"]))),
    "504 after the commit": always(Trouble(Point.COMMITTED, say(page(504, "Gateway Timeout")))),
    "commit comes 100 s late": LATE["commit comes 100 s late"],
    "half at once, half 100 s late": lambda clock: Trouble(Point.WHOLE, half_at_once(clock, 100)),
}


@pytest.mark.parametrize(
    ("kind", "before"),
    [
        *((kind, "readable") for kind in PUTS),
        *((kind, "unreadable") for kind in ("502", LOST, "half at once, half 100 s late")),
    ],
)
def test_every_row_is_replaced_once(
    kind: str, before: str, deployment: Deployment, tally: Tally
) -> None:
    """Updates whose answers are lost are followed from the old rows to the new."""
    old = nuclei() if before == "readable" else unreadable(nuclei())
    table = deployment.table(next(NAMES), old)
    blank = {"bb_start": None, "bb_end": None}
    changed = [
        {**row, **blank, "id": one, "volume": 9.5}
        for one, row in zip(table.ids(), old, strict=True)
    ]
    clock = Clock()
    with FaultyProxy(deployment.sandbox.url) as proxy:
        proxy.plan = some(PUTS[kind](clock), seed=kind, method="PUT")

        said = job(deployment, proxy, table, changed, call="upload_updates").carry_out(clock.sleep)

        clock.run_out()
    tally.case(f"updates: {kind}", said)
    assert isinstance(said, list), said
    table.check_updates(changed, said)


@pytest.mark.parametrize("kind", PUTS.keys() - {"half at once, half 100 s late"})
def test_every_row_is_deleted(kind: str, deployment: Deployment, tally: Tally) -> None:
    """Deletes whose answers are lost are asked for again."""
    table = deployment.table(next(NAMES), nuclei())
    ids = table.ids()[10:30]
    clock = Clock()
    with FaultyProxy(deployment.sandbox.url) as proxy:
        proxy.plan = once(PUTS[kind](clock), method="DELETE")
        deletes = job(deployment, proxy, table, ids, call="upload_deletes", batch_size=None)

        said = deletes.carry_out(clock.sleep)

    tally.case(f"deletes: {kind}", said)
    assert isinstance(said, list), said
    table.check_deletes(ids, said)


# --- Two uploaders --------------------------------------------------------------------------------


def side_by_side(one: Job, other: Job) -> tuple[Said, Said]:
    """Carry out two jobs at once."""
    with ThreadPoolExecutor(2) as pool:
        both = [pool.submit(each.carry_out, Clock().sleep) for each in (one, other)]
    return both[0].result(), both[1].result()


def claims_of(said: Said) -> dict[int, int]:
    """Give the ids of the rows of which an upload says that they are in, by their positions."""
    if isinstance(said, list):
        return dict(enumerate(said))
    return said.written if isinstance(said, OutcomeUnknown) else {}


@pytest.mark.parametrize("rows", ["different", "alike"])
@pytest.mark.parametrize("trouble", [None, LOST, "502", "rolled back"])
def test_two_uploaders_into_one_table(
    rows: str,
    trouble: str | None,
    deployment: Deployment,
    proxy: FaultyProxy,
    tmp_path: Path,
    tally: Tally,
) -> None:
    """Both return with every row in once, or name the batch of which they cannot tell."""
    table = deployment.table(next(NAMES), nuclei(20, first=900))
    data = nuclei(), nuclei(first=5000 if rows == "different" else 0)
    if trouble:
        proxy.plan = some(KINDS[trouble](Clock()), seed=trouble + rows, of=18)
    jobs = [
        job(deployment, proxy, table, each, journal=tmp_path / str(number))
        for number, each in enumerate(data)
    ]

    said = side_by_side(*jobs)

    for each in said:
        tally.case(f"two uploaders, {rows} rows: {trouble or 'no trouble'}", each)
    proxy.plan = lambda exchange: None
    resumed = [each.carry_out(Clock().sleep) for each in jobs]
    for first, then in zip(said, resumed, strict=True):
        assert first == then or "batch " in str(first), first
    claims = [claims_of(each) for each in resumed]
    are_apart = not set(claims[0].values()) & set(claims[1].values())
    # Of the very same rows, lost at the same time, nothing tells for certain whose they are: the
    # limit that docs/upload.md names. Then one of both may claim the other's, but none is doubled.
    assert are_apart or (rows == "alike" and trouble in (LOST, "502"))
    for given, claimed in zip(data, claims, strict=True):
        table.check_rows({one: given[place] for place, one in claimed.items()})
    volumes = Counter(row.columns["volume"] for row in table.new_rows().values())
    assert max(volumes.values()) <= (1 if rows == "different" else 2)
    returned = [each for each in resumed if isinstance(each, list)]
    if len(returned) == 2 and are_apart:
        table.check_uploads(*zip(data, returned, strict=True))
    if trouble in (None, "rolled back"):
        assert len(returned) == 2


def test_two_posts_row_by_row(deployment: Deployment, proxy: FaultyProxy, tally: Tally) -> None:
    """Batches whose rows got ids in turn, by two workers, are told apart by what is in them."""
    table = deployment.table(next(NAMES))
    woven = Woven()

    def weave(exchange: Exchange) -> None:
        woven(exchange)
        reset(exchange)

    proxy.plan = lambda exchange: (
        Trouble(Point.WHOLE, weave)
        if exchange.method == "POST" and exchange.number in (2, 3)
        else None
    )

    said = job(deployment, proxy, table, nuclei()).carry_out(Clock().sleep)

    tally.case("woven", said)
    assert isinstance(said, list), said
    table.check_uploads((nuclei(), said))


def test_two_processes_on_one_journal(
    deployment: Deployment, proxy: FaultyProxy, tmp_path: Path
) -> None:
    """The second process is turned away, and the first is not disturbed."""
    table = deployment.table(next(NAMES))
    shared = job(deployment, proxy, table, nuclei(), journal=tmp_path / "j")
    second: list[Said] = []

    def try_too(exchange: Exchange) -> None:
        second.append(shared.carry_out(Clock().sleep))

    proxy.plan = once(Trouble(Point.WHOLE, try_too), 2)

    said = Uploader(shared).said()

    assert isinstance(second[0], InvalidInput)
    assert "another upload" in str(second[0])
    assert isinstance(said, list), said
    table.check_uploads((nuclei(), said))

"""Uploaders killed with `kill -9` where it hurts: journals go on, and every row is in once."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from attrs import frozen
from tests.faulty_proxy import Clock, Exchange, FaultyProxy, Point, Trouble, late, reset
from tests.stored_rows import Deployment, Table
from tests.tally import Tally
from tests.upload_cases import Case, nuclei, unreadable, with_ids
from tests.uploader import Job, Said, Uploader

pytestmark = pytest.mark.filterwarnings(
    "ignore::annotationframeworkclient.errors.ServiceNotice"  # of rows that cannot be read back
)

ROWS = 126  # in 18 batches
CASES = {
    "rows": Case(nuclei(ROWS)),
    "rows with own ids": Case(with_ids(nuclei(ROWS), 5000), nuclei(11, first=900)),
    "some rows with own ids": Case(with_ids(nuclei(ROWS), 5000, step=3)),
    "rows alike": Case([{"pt": {"position": [5, 5, 5]}, "volume": 5.0}] * ROWS),
    "rows that cannot be read": Case(unreadable(nuclei(ROWS))),
    "rows in a table with own ids far above": Case(
        nuclei(ROWS), with_ids(nuclei(37, first=900), 582_000)
    ),
    "rows in a table that has them": Case(nuclei(ROWS), nuclei(ROWS)),
}
NAMES = map("k{:05}".format, count())


@frozen
class Kill:
    """Where an uploader is killed: at its nth request of a method, when that came to a point."""

    method: str
    number: int
    at: Point
    fate: str  # what becomes of the request: it goes on, is dropped, or is carried out late

    def __str__(self) -> str:
        return f"{self.method} {self.number}, {self.at.value}, {self.fate}"

    def fall(self, exchange: Exchange, clock: Clock) -> None:
        """Have the request end as it shall; the uploader is gone."""
        if self.fate == "dropped":
            reset(exchange)
        if self.fate == "carried out late":
            late(clock, 300)(exchange)


class Killer:
    """Kills one uploader when the server has come to a point."""

    def __init__(self, kill: Kill, clock: Clock, tally: Tally) -> None:
        self.uploader: Future[Uploader] = Future()
        self._kill = kill
        self._clock = clock
        self._tally = tally
        self._seen = 0

    def plan(self, exchange: Exchange) -> Trouble | None:
        """Say what happens to a request."""
        if exchange.method != self._kill.method:
            return None
        self._seen += 1
        return Trouble(self._kill.at, self._act) if self._seen == self._kill.number else None

    def _act(self, exchange: Exchange) -> None:
        self.uploader.result(timeout=30).kill()  # s: it has been started
        # Whose answer is sent is no longer in flight.
        is_over = exchange.method == "GET" or self._kill.at is Point.SAID
        self._tally.kill(exchange.proxy.writes - (is_over and exchange.method != "GET"))
        self._kill.fall(exchange, self._clock)


POINTS = {
    Point.HEAD: ["goes on", "dropped"],
    Point.HALF: ["goes on", "dropped"],
    Point.WHOLE: ["goes on", "dropped", "carried out late"],
    Point.COMMITTED: ["goes on", "dropped"],
    Point.HALF_SAID: ["goes on", "dropped"],
    Point.SAID: ["goes on"],
}
NAMED = [
    Kill(method, number, point, fate)
    for method, number in (("POST", 1), ("POST", 3), ("GET", 3))
    for point, fates in POINTS.items()
    for fate in fates
    if method == "POST" or (fate == "goes on" and point is not Point.HALF)
]


def seeded(seed: int) -> list[Kill]:
    """Draw where the same upload is killed three times; the second time while it looks."""
    draw = random.Random(seed)

    def one(method: str, numbers: Sequence[int], *, is_last: bool = False) -> Kill:
        point = draw.choice(list(POINTS))
        # The processes between do not wait for what comes late: time passes here alone.
        fates = [fate for fate in POINTS[point] if is_last or "late" not in fate]
        fate = draw.choice(fates) if method == "POST" else "goes on"
        return Kill(method, draw.choice(numbers), point, fate)

    return [
        one("POST", [1, 2, 3, 4, 5, 6]),
        one("GET", [2, 3]),  # it looks for what the first kill left open
        one("POST", [1, 2, 3], is_last=True),
    ]


SERIES: dict[str, tuple[str, list[Kill]]] = {
    **{str(kill): ("rows", [kill]) for kill in NAMED},
    **{f"seed {seed}: {case}": (case, seeded(seed)) for seed, case in enumerate(list(CASES) * 2)},
}


def kill_and_resume(
    job: Job, kills: Sequence[Kill], proxy: FaultyProxy, clock: Clock, tally: Tally
) -> Said:
    """Start a job again and again, each time to be killed, then let it come to its end."""
    for kill in kills:
        killer = Killer(kill, clock, tally)
        proxy.plan = killer.plan
        uploader = Uploader(job)
        killer.uploader.set_result(uploader)
        assert uploader.said() is None, f"not killed: {kill}"
        proxy.wait_for_rest()
    proxy.plan = lambda exchange: None
    return job.carry_out(clock.sleep)


@pytest.fixture
def proxy(deployment: Deployment) -> Iterator[FaultyProxy]:
    """Give a proxy before the sandbox."""
    with FaultyProxy(deployment.sandbox.url) as opened:
        yield opened


def job(deployment: Deployment, proxy: FaultyProxy, table: Table, data: Any, **options: Any) -> Job:
    """Make the job of writing rows through the proxy."""
    return Job(proxy.url, deployment.sandbox.token, table.name, data, **options)


STREAMS = [seeded(100 + seed) for seed in range(4)]
UPDATES = [Kill("PUT", 2, point, fates[-1]) for point, fates in POINTS.items()]


def test_there_are_enough_kills() -> None:
    """At least 50 are killed, 30 with a request in flight, and 10 while they look after a kill."""
    series = [*(kills for _, kills in SERIES.values()), *STREAMS, *([kill] for kill in UPDATES)]
    kills = [kill for each in series for kill in each]

    assert len(kills) >= 50
    assert sum(kill.method != "GET" and kill.at is not Point.SAID for kill in kills) >= 30
    assert sum(kill.method == "GET" for each in series for kill in each[1:]) >= 10


@pytest.mark.parametrize("series", SERIES)
def test_a_killed_upload_goes_on(
    series: str, deployment: Deployment, proxy: FaultyProxy, tmp_path: Path, tally: Tally
) -> None:
    """With its journal and the same data an upload ends well, wherever it was killed."""
    name, kills = SERIES[series]
    table = deployment.table(next(NAMES), CASES[name].before)
    clock = Clock()
    upload = job(deployment, proxy, table, CASES[name].rows, journal=tmp_path / "journal")

    said = kill_and_resume(upload, kills, proxy, clock, tally)

    clock.run_out()
    tally.case(f"killed: {name}", said)
    assert isinstance(said, list), said
    table.check_uploads((CASES[name].rows, said))


@pytest.mark.parametrize("kills", STREAMS, ids=lambda kills: str(kills[0]))
def test_a_killed_stream_goes_on(
    kills: list[Kill], deployment: Deployment, proxy: FaultyProxy, tmp_path: Path, tally: Tally
) -> None:
    """A generator that gives the same rows again goes on where it stopped."""
    table = deployment.table(next(NAMES))
    clock = Clock()
    data = nuclei(ROWS)
    upload = job(deployment, proxy, table, data, journal=tmp_path / "journal", is_stream=True)

    said = kill_and_resume(upload, kills, proxy, clock, tally)

    clock.run_out()
    tally.case("killed: a stream", said)
    assert isinstance(said, list), said
    table.check_uploads((data, said))


@pytest.mark.parametrize("kill", UPDATES, ids=str)
def test_killed_updates_go_on(
    kill: Kill, deployment: Deployment, proxy: FaultyProxy, tmp_path: Path, tally: Tally
) -> None:
    """Updates that were killed go on, and replace each row once."""
    old = nuclei(35)
    table = deployment.table(next(NAMES), old)
    blank = {"bb_start": None, "bb_end": None, "volume": 9.5}
    changed = [{**row, **blank, "id": one} for one, row in zip(table.ids(), old, strict=True)]
    clock = Clock()
    updates = job(
        deployment, proxy, table, changed, journal=tmp_path / "journal", call="upload_updates"
    )

    said = kill_and_resume(updates, [kill], proxy, clock, tally)

    clock.run_out()
    tally.case("killed: updates", said)
    assert isinstance(said, list), said
    table.check_updates(changed, said)


def test_killed_deletes_go_on(
    deployment: Deployment, proxy: FaultyProxy, tmp_path: Path, tally: Tally
) -> None:
    """Deletes that were killed are asked for again."""
    table = deployment.table(next(NAMES), nuclei(20))
    ids = table.ids()[5:15]
    kill = Kill("DELETE", 1, Point.COMMITTED, "dropped")
    deletes = job(
        deployment,
        proxy,
        table,
        ids,
        journal=tmp_path / "journal",
        call="upload_deletes",
        batch_size=None,
    )

    said = kill_and_resume(deletes, [kill], proxy, Clock(), tally)

    tally.case("killed: deletes", said)
    assert isinstance(said, list), said
    table.check_deletes(ids, said)

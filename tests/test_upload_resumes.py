"""Bulk writes that go wrong, stop, and are called again: nothing is forgotten in between."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from tests.faulty_proxy import (
    Act,
    Clock,
    Exchange,
    FaultyProxy,
    Plan,
    Point,
    Trouble,
    hang,
    late,
    reset,
    say,
)
from tests.loopback import Reply
from tests.stored_rows import Deployment, Table
from tests.upload_cases import Rows, nuclei, with_ids
from tests.uploader import Job, Uploader

from annotationframeworkclient.errors import (
    InvalidAnnotation,
    InvalidInput,
    JournalFailed,
    OutcomeUnknown,
    PartialWrite,
    PermissionDenied,
)

FORBIDDEN = Reply(b'{"error": "missing_permission", "message": "no"}', 403)
NAMES = map("r{:03}".format, count())


@pytest.fixture
def proxy(deployment: Deployment) -> Iterator[FaultyProxy]:
    """Give a proxy before the sandbox."""
    with FaultyProxy(deployment.sandbox.url) as opened:
        yield opened


@pytest.fixture
def table(deployment: Deployment) -> Table:
    """Give an empty table of nuclei."""
    return deployment.table(next(NAMES))


@pytest.fixture
def job(deployment: Deployment, proxy: FaultyProxy, table: Table, tmp_path: Path) -> Job:
    """Give the job of uploading twelve rows, three at a time, with a journal."""
    token, journal = deployment.sandbox.token, tmp_path / "rows.journal"
    return Job(proxy.url, token, table.name, nuclei(12), journal=journal, batch_size=3)


def posts(*troubles: Trouble | None) -> Plan:
    """Say what the first posts meet with."""
    return lambda exchange: (
        troubles[exchange.number - 1]
        if exchange.method == "POST" and exchange.number <= len(troubles)
        else None
    )


def refuse_if(part: bytes) -> Act:
    """Refuse the request that has this in its body."""

    def act(exchange: Exchange) -> None:
        if part in exchange.body:
            say(FORBIDDEN)(exchange)

    return act


def changes(rows: Rows, ids: list[int]) -> list[dict[str, Any]]:
    """Make rows that take the place of stored ones, knowingly without a box."""
    box = {"bb_start": None, "bb_end": None}
    return [{**row, **box, "id": one} for row, one in zip(rows, ids, strict=True)]


# --- What was left open ---------------------------------------------------------------------------


def test_a_copy_that_comes_in_after_a_restart(job: Job, proxy: FaultyProxy, table: Table) -> None:
    """What was sent again is looked for after the process died, too, though it was found."""
    clock = Clock()
    many = evolve(job, data=nuclei(30))

    class Died(BaseException):
        """The end of the process."""

    sent_again: list[Exchange] = []

    def sleep(seconds: float) -> None:
        if sent_again:
            raise Died
        clock.sleep(seconds)

    def plan(exchange: Exchange) -> Trouble | None:
        if exchange.method == "POST" and exchange.number == 1:
            return Trouble(Point.WHOLE, late(clock, 700))
        if exchange.method == "POST" and clock.now >= 600:
            sent_again.append(exchange)
            return Trouble(Point.COMMITTED, reset)
        # From then on the table cannot be read until the process ends.
        return Trouble(Point.WHOLE, say(Reply(b"{}", 500))) if sent_again else None

    proxy.plan = plan
    with pytest.raises(Died):
        many.carry_out(sleep)
    # The first copy comes in while the rest is sent.
    proxy.plan = lambda exchange: (
        Trouble(Point.WHOLE, lambda _: clock.run_out()) if exchange.method == "POST" else None
    )

    said = many.carry_out(clock.sleep)

    assert isinstance(said, OutcomeUnknown)
    copies = [one for one, row in table.new_rows().items() if row.holds(job.data[0])]
    assert len(copies) == 2
    assert f"ids {max(copies)} to" in str(said)


def test_own_ids_that_come_in_after_a_refusal(job: Job, proxy: FaultyProxy, table: Table) -> None:
    """A batch that was lost beside a refused one is not taken for somebody else's later."""
    clock = Clock()
    own = evolve(job, data=with_ids(job.data, 1000))
    proxy.plan = posts(Trouble(Point.WHOLE, late(clock, 100)), Trouble(Point.WHOLE, say(FORBIDDEN)))
    refused = own.carry_out(lambda seconds: None)
    clock.run_out()
    proxy.plan = lambda exchange: None

    said = own.carry_out(clock.sleep)

    assert isinstance(refused, PermissionDenied | PartialWrite)
    assert isinstance(said, list)
    assert said == list(range(1000, 1012))
    table.check_uploads((own.data, said))


def test_two_batches_that_are_refused(deployment: Deployment, job: Job, proxy: FaultyProxy) -> None:
    """Of updates that were under way together, all that is replaced is told."""
    table = deployment.table(next(NAMES), nuclei(6))
    first, *_ = ids = table.ids()
    rows = changes(nuclei(6, first=50), ids)
    rows[1]["id"], rows[4]["id"] = 999_001, 999_002
    gate = threading.Barrier(2)

    def together(exchange: Exchange) -> None:
        gate.wait(timeout=30)  # s: for the other one, which comes at once

    proxy.plan = lambda exchange: (
        Trouble(Point.WHOLE, together) if exchange.method == "PUT" else None
    )

    said = evolve(job, table=table.name, data=rows, call="upload_updates").carry_out(
        lambda seconds: None
    )

    assert isinstance(said, PartialWrite)
    assert said.written.keys() == {0, 3}
    stored = deployment.stored(table.name)
    assert stored[first].superceded_id == said.written[0]
    assert stored[ids[3]].superceded_id == said.written[3]


def test_deletes_tell_ids(deployment: Deployment, job: Job, proxy: FaultyProxy) -> None:
    """What is deleted before a refusal is told by its id, though others were not there."""
    table = deployment.table(next(NAMES), nuclei(2))
    given = [999_001, *table.ids(), *range(500_000, 510_000)]
    proxy.plan = lambda exchange: (
        Trouble(Point.WHOLE, refuse_if(b"509999")) if exchange.method == "DELETE" else None
    )

    said = evolve(
        job, table=table.name, data=given, call="upload_deletes", batch_size=None
    ).carry_out(lambda seconds: None)

    assert isinstance(said, PartialWrite)
    assert said.written == {one: one for one in table.ids()}


@pytest.mark.parametrize(
    ("call", "method", "body"),
    [
        ("upload", "POST", b"[true, 2, 3]"),
        ("upload", "POST", b"[null, 2, 3]"),
        ("upload_updates", "PUT", b'{"a": 1}'),
        ("upload_updates", "PUT", b'{"1": null}'),
        ("upload_updates", "PUT", b"[1]"),
        ("upload_deletes", "DELETE", b"[[1]]"),
        ("upload_deletes", "DELETE", b'["1"]'),
    ],
)
def test_answers_that_make_no_sense(
    call: str, method: str, body: bytes, deployment: Deployment, job: Job, proxy: FaultyProxy
) -> None:
    """A success of another shape is looked for like a lost one."""
    table = deployment.table(next(NAMES), nuclei(3))
    rows: list[Any] = changes(nuclei(3), table.ids())
    data = {"upload": nuclei(3, first=9), "upload_updates": rows, "upload_deletes": table.ids()}
    size = None if call == "upload_deletes" else 3
    proxy.plan = lambda exchange: (
        Trouble(Point.COMMITTED, say(Reply(body)))
        if (exchange.method, exchange.number) == (method, 1)
        else None
    )

    said = evolve(job, table=table.name, data=data[call], call=call, batch_size=size).carry_out(
        lambda seconds: None
    )

    assert isinstance(said, list)
    assert len(said) == 3
    assert proxy.troubles == 1


# --- Data -----------------------------------------------------------------------------------------


def test_an_id_that_a_far_row_has(job: Job, table: Table, tmp_path: Path) -> None:
    """In a file an id is used once, however far apart its rows are; nothing is sent."""
    file: Any = tmp_path / "rows.csv"
    lines = [f"{one},1,2,3,{one}.5" for one in [*range(1, 10_001), 1]]
    file.write_text("\n".join(["id,pt_x,pt_y,pt_z,volume", *lines]))

    said = evolve(job, data=file, batch_size=None).carry_out(lambda seconds: None)

    assert isinstance(said, InvalidAnnotation)
    assert [(fault.index, fault.path) for fault in said.faults] == [(10_000, "$.id")]
    assert table.new_rows() == {}


def test_a_row_that_no_request_can_hold(deployment: Deployment, job: Job) -> None:
    """A row past what the service's proxy takes is a fault, before anything is sent."""
    with deployment.sandbox.client() as client:
        client.annotation.create_table(name := next(NAMES), "bound_tag")
    rows = [{"pt": {"position": [1, 2, 3]}, "tag": tag} for tag in ("short", "x" * 9_000_000)]

    for call in ("upload", "post_annotation"):
        with deployment.sandbox.client() as client, pytest.raises(InvalidAnnotation) as caught:
            getattr(client.annotation, call)(name, rows)
        [fault] = caught.value.faults
        assert (fault.index, fault.expected) == (1, "no more than 8,000,000")
    assert deployment.stored(name) == {}


def test_a_generator_that_breaks_down(job: Job, table: Table) -> None:
    """Its error is its own, with a note of how many rows are in."""

    def rows() -> Any:
        yield from nuclei(10_000)
        raise OSError("the disk is gone")

    with pytest.raises(OSError, match="disk is gone") as caught:
        evolve(job, data=rows(), journal=None, batch_size=2_500).carry_out(lambda seconds: None)

    stored = len(table.new_rows())
    assert caught.value.__notes__ == [f"Of the upload {stored:,} rows are in."]
    assert stored


def test_a_stream_that_differs_after_it_wrote(job: Job, proxy: FaultyProxy, table: Table) -> None:
    """Where this call has written rows already, an error does not say that nothing was sent."""
    stream = evolve(job, data=nuclei(6), is_stream=True)
    proxy.plan = lambda exchange: (
        Trouble(Point.WHOLE, refuse_if(b"[0,2,3]")) if exchange.method == "POST" else None
    )
    first = stream.carry_out(lambda seconds: None)
    proxy.plan = lambda exchange: None

    said = evolve(stream, data=[*nuclei(3), *nuclei(3, 70)]).carry_out(lambda seconds: None)

    assert isinstance(first, PartialWrite)
    assert first.written.keys() == {3, 4, 5}
    assert isinstance(said, PartialWrite)
    assert "belongs to other data" in str(said)
    assert said.written.keys() == {0, 1, 2, 3, 4, 5}
    assert len(table.new_rows()) == 6


# --- Journals -------------------------------------------------------------------------------------


def test_a_journal_can_be_moved(job: Job, proxy: FaultyProxy, table: Table) -> None:
    """One file has all of a journal, also that of a process that was killed."""
    proxy.plan = posts(*[Trouble(Point.COMMITTED, hang)] * 4)
    uploader = Uploader(job)
    proxy.wait_for_writes(4)
    uploader.kill()
    uploader.said()
    proxy.wait_for_rest()
    proxy.plan = lambda exchange: None
    assert job.journal
    moved = job.journal.rename(job.journal.with_name("moved.journal"))

    said = evolve(job, journal=moved).carry_out(Clock().sleep)

    assert isinstance(said, list)
    table.check_uploads((job.data, said))


def test_somebody_elses_database(job: Job, tmp_path: Path) -> None:
    """A database of something else is refused, and not changed."""
    path = tmp_path / "mine.sqlite"
    with closing(sqlite3.connect(path)) as file, file:
        file.execute("CREATE TABLE precious (stone TEXT)")
    before = path.read_bytes()

    said = evolve(job, journal=path).carry_out(lambda seconds: None)

    assert isinstance(said, InvalidInput)
    assert "no journal of an upload" in str(said)
    assert path.read_bytes() == before
    assert sorted(tmp_path.iterdir()) == [path]


def test_a_damaged_journal(job: Job) -> None:
    """What cannot be read any more is said, and nothing is sent."""
    assert job.journal
    many = evolve(job, data=nuclei(300))
    assert isinstance(many.carry_out(lambda seconds: None), list)
    whole = job.journal.read_bytes()
    job.journal.write_bytes(whole[:4096] + b"\xff" * (len(whole) - 4096))

    said = many.carry_out(lambda seconds: None)

    assert isinstance(said, JournalFailed | InvalidInput)
    assert "journal=" in str(said)


FULL = """
import resource, signal, sys
from tests.uploader import Job
from tests.upload_cases import nuclei
from pathlib import Path
url, token, table, journal = sys.argv[1:]
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
job = Job(url, token, table, nuclei(400), journal=Path(journal), batch_size=3, is_stream=True)
resource.setrlimit(resource.RLIMIT_FSIZE, (24_000, 24_000))
print(type(job.carry_out(lambda seconds: None)).__name__)
"""


def test_a_full_disk(job: Job, table: Table) -> None:
    """Where the journal has no room the upload stops, and goes on when there is."""
    command = [sys.executable, "-c", FULL, job.url, job.token, job.table, str(job.journal)]
    run = subprocess.run(
        command, cwd=Path(__file__).parents[1], capture_output=True, text=True, check=True
    )
    stopped_at = len(table.new_rows())

    many = evolve(job, data=nuclei(400), is_stream=True)
    said = many.carry_out(Clock().sleep)

    assert run.stdout == "JournalFailed\n"
    assert 0 < stopped_at < 400
    assert isinstance(said, list)
    table.check_uploads((many.data, said))


# --- Arguments ------------------------------------------------------------------------------------


WRONG: list[tuple[str, list[Any]]] = [
    ("batch_size", ["10", None, 2.5, True, 0, -1, 10_001]),
    ("patience", ["x", float("nan"), float("inf"), -5, None]),
    ("journal", [5, b"x", "", "a\0b", ":memory:"]),
    ("progress", ["x", [], 5]),
]


@pytest.mark.parametrize(("option", "values"), WRONG)
def test_wrong_arguments(
    option: str, values: list[Any], deployment: Deployment, table: Table
) -> None:
    """Each is refused by its name, before anything is sent."""
    with deployment.sandbox.client() as client:
        for value in values:
            with pytest.raises(InvalidInput, match=option):
                client.annotation.upload(table.name, nuclei(3), **{option: value})
    assert table.new_rows() == {}


def test_an_empty_file(job: Job, tmp_path: Path) -> None:
    """A file without even a line of names is refused."""
    (tmp_path / "rows.csv").write_text("")

    path: Any = tmp_path / "rows.csv"
    said = evolve(job, data=path).carry_out(lambda seconds: None)

    assert isinstance(said, InvalidInput)
    assert "has to name the columns" in str(said)


@pytest.mark.parametrize("stderr", [None, "closed"])
def test_no_stderr(
    stderr: str | None, job: Job, table: Table, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A program without a stderr, or with a closed one, uploads without a bar."""
    with Path(os.devnull).open("w") as closed:
        pass
    monkeypatch.setattr(sys, "stderr", closed if stderr else None)

    said = job.carry_out(lambda seconds: None)

    assert isinstance(said, list)
    table.check_uploads((job.data, said))


INTERRUPTED = """
import sys
from tests.uploader import Job
from tests.upload_cases import nuclei
from pathlib import Path
url, token, table, journal = sys.argv[1:]
job = Job(url, token, table, nuclei(12), journal=Path(journal), batch_size=3)
try:
    job.carry_out(lambda seconds: None)
except KeyboardInterrupt:
    print("interrupted", flush=True)
"""


def test_interrupted_twice(job: Job, proxy: FaultyProxy, table: Table) -> None:
    """The first Ctrl-C waits for what is under way, the second does not, and all is resumed."""
    proxy.plan = posts(*[Trouble(Point.COMMITTED, hang)] * 4)
    command = [sys.executable, "-c", INTERRUPTED, job.url, job.token, job.table, str(job.journal)]
    with subprocess.Popen(
        command, cwd=Path(__file__).parents[1], stdout=subprocess.PIPE, text=True
    ) as process:
        proxy.wait_for_writes(4)
        process.send_signal(signal.SIGINT)
        said: list[str] = []
        shown = process.stdout
        assert shown
        reader = threading.Thread(target=lambda: said.append(shown.readline()))
        reader.start()
        while reader.is_alive():  # one may come too early: before the first was taken note of
            process.send_signal(signal.SIGINT)
            reader.join(timeout=0.5)
        process.kill()
    proxy.wait_for_rest()
    proxy.plan = lambda exchange: None

    ids = job.carry_out(Clock().sleep)

    assert said == ["interrupted\n"]
    assert isinstance(ids, list)
    table.check_uploads((job.data, ids))

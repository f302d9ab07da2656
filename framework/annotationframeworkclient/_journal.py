"""What a bulk write has done so far, in an SQLite file that outlives the process."""

from __future__ import annotations

import hashlib
import os
import sqlite3
import time
from array import array
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from functools import cached_property
from pathlib import Path
from typing import Any, cast

from attrs import frozen

from annotationframeworkclient.errors import InvalidInput, JournalFailed

_MADE_BY_US = 0x41464A31  # "AFJ1" in ASCII; of another form of journal another number
_SCHEMA = """
CREATE TABLE IF NOT EXISTS header (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS batches (
    number INTEGER PRIMARY KEY,
    first_row INTEGER NOT NULL,
    rows INTEGER NOT NULL,
    digest BLOB NOT NULL,
    first_text BLOB NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('planned', 'sending', 'done')),
    sent_again INTEGER NOT NULL DEFAULT 0,
    after_id INTEGER,
    sent_at REAL,
    answered INTEGER NOT NULL DEFAULT 0,
    ids BLOB
);
"""


@frozen(slots=False)  # the digest is worked out once
class Batch:
    """Rows that are sent in one request, each as JSON; `number` and `first_row` count from 0."""

    number: int
    first_row: int
    texts: Sequence[bytes]

    @cached_property
    def digest(self) -> bytes:
        """Tell these rows, in this order, from any others."""
        digest = hashlib.sha256()
        for text in self.texts:
            digest.update(text + b"\n")
        return digest.digest()

    def __str__(self) -> str:
        last = self.first_row + len(self.texts) - 1
        return f"batch {self.number} (rows {self.first_row} to {last} of the data)"


@frozen
class Entry:
    """What the journal has of a batch; ids are there when it is done.

    Attributes
    ----------
    was_answered
        Whether the service said anything: it is no longer at work on the request.
    """

    state: str
    after_id: int = 0
    sent_at: float = 0.0  # s since 1970
    ids: Sequence[int] = ()
    was_answered: bool = False
    was_sent_again: bool = False


class Journal:
    """The states of batches; in memory without a path. One thread writes it.

    Parameters
    ----------
    path
        The file; made if it is not there.
    header
        What the upload is: server, table, and so on. A journal of another one is refused.

    Raises
    ------
    InvalidInput
        The file is no journal, or of another upload, or in use by another process.
    """

    def __init__(self, path: Path | None, header: Mapping[str, str]) -> None:
        self.path = path
        try:
            self._file = sqlite3.connect(
                path.absolute() if path else ":memory:",
                timeout=0,  # who finds it locked is told so at once
                isolation_level=None,
            )
        except sqlite3.Error as error:  # no such folder, or no right to write there
            raise self._unusable(error) from error
        try:
            self._open()
            self._check(header)
        except JournalFailed as error:
            self._file.close()
            raise self._unusable(error.__cause__ or error) from error
        except InvalidInput:
            self._file.close()
            raise

    def _open(self) -> None:
        # The lock is held until the process ends, however it ends.
        self._do("PRAGMA locking_mode = EXCLUSIVE")
        self._do("BEGIN EXCLUSIVE")
        [made_by], [tables] = (
            self._do(query).fetchone()
            for query in ("PRAGMA application_id", "SELECT count(*) FROM sqlite_master")
        )
        if tables and made_by != _MADE_BY_US:
            raise self._unusable("this file is no journal of an upload; give the name of a new one")
        for statement in _SCHEMA.split(";\n"):
            self._do(statement)
        self._do(f"PRAGMA application_id = {_MADE_BY_US}")
        self._do("COMMIT")
        # One file has all of it, so that it can be moved; a commit is on the disk before a request.
        self._do("PRAGMA journal_mode = TRUNCATE")
        self._do("PRAGMA synchronous = FULL")

    def _do(self, statement: str, values: Sequence[Any] = ()) -> sqlite3.Cursor:
        with self._kept():
            return self._file.execute(statement, values)

    @contextmanager
    def _kept(self) -> Generator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise JournalFailed(
                f"journal={str(self.path)!r} cannot be read or written any more ({error}). If the "
                "disk is full, make room and make the same call again; a damaged file is lost"
            ) from error

    def _next(self, cursor: sqlite3.Cursor) -> Any:
        with self._kept():
            return cursor.fetchone()

    def _unusable(self, why: object) -> InvalidInput:
        said = _trouble(why) if isinstance(why, sqlite3.Error) else why
        return InvalidInput(f"journal={str(self.path)!r}: {said}")

    def _check(self, header: Mapping[str, str]) -> None:
        for name, value in header.items():
            found = self.noted(name)
            if found is None:
                self.note(name, value)
            elif found != value:
                raise InvalidInput(
                    f"journal={str(self.path)!r} belongs to another upload: its {name} is "
                    f"{found!r}, this one's is {value!r}. Give each upload a journal of its own"
                )

    def close(self) -> None:
        """Let go of the file."""
        with suppress(sqlite3.Error):  # the file beside it, emptied at each commit, goes
            self._file.execute("PRAGMA journal_mode = DELETE")
        self._file.close()

    def noted(self, name: str) -> str | None:
        """Give what was noted under a name."""
        row = self._do("SELECT value FROM header WHERE name = ?", (name,)).fetchone()
        return row[0] if row else None

    def note(self, name: str, value: str) -> None:
        """Keep something about the whole upload."""
        self._do("INSERT OR REPLACE INTO header VALUES (?, ?)", (name, value))

    def plan(self, batches: Iterable[Batch]) -> None:
        """Note all batches before the first is sent, or see that they are the noted ones."""
        known = self.noted("batches")
        if known is None:
            self._do("BEGIN")
            total = sum(self._add(batch) for batch in batches)
            self.note("batches", str(total))
            self._do("COMMIT")
            return
        if not known.isdecimal():
            raise self._unusable("it is damaged")
        entries = map(self.entry, batches)
        if sum(1 for _ in entries) != int(known):
            raise self._other_data("it has more rows")

    def end(self, total: int) -> None:
        """See that data that cannot be read twice ended where they did before."""
        if self._count("1") > total:
            raise self._other_data("it has more rows")
        self.note("batches", str(total))

    def entry(self, batch: Batch) -> Entry:
        """Give what is known of a batch; a new one is planned."""
        row = self._do(
            "SELECT digest, state, after_id, sent_at, ids, answered, sent_again"
            " FROM batches WHERE number = ?",
            (batch.number,),
        ).fetchone()
        if row is None:
            if self.noted("batches") is not None:
                raise self._other_data("it has fewer rows")
            self._add(batch)
            return Entry("planned")
        if row[0] != batch.digest:
            raise self._other_data(f"{batch} differs")
        return Entry(row[1], row[2] or 0, row[3] or 0.0, _ids(row[4]), bool(row[5]), bool(row[6]))

    def _add(self, batch: Batch) -> int:
        self._do(
            "INSERT INTO batches (number, first_row, rows, digest, first_text, state)"
            " VALUES (?, ?, ?, ?, ?, 'planned') ON CONFLICT DO NOTHING",
            (batch.number, batch.first_row, len(batch.texts), batch.digest, batch.texts[0]),
        )
        return 1

    def _other_data(self, why: str) -> InvalidInput:
        return InvalidInput(
            f"journal={str(self.path)!r} belongs to other data: {why}. Call again with the data "
            "that it was begun with, or begin a new journal"
        )

    def sending(self, batch: Batch, after_id: int) -> None:
        """Note that a batch is on its way from now on, and gets ids above `after_id`."""
        self._do(
            "UPDATE batches SET state = 'sending', answered = 0, after_id = ?, sent_at = ?"
            " WHERE number = ?",
            (after_id, time.time(), batch.number),
        )

    def answered(self, batch: Batch) -> None:
        """Note that the service has answered, though not what came of a batch."""
        self._do("UPDATE batches SET answered = 1 WHERE number = ?", (batch.number,))

    def sent_again(self, batch: Batch) -> None:
        """Note that a batch is sent once more, though its first request may come in late."""
        self._do("UPDATE batches SET sent_again = 1 WHERE number = ?", (batch.number,))

    def forget_sent_again(self) -> None:
        """Note that no batch that was sent again came in twice."""
        self._do("UPDATE batches SET sent_again = 0")

    def not_sent(self, batch: Batch) -> None:
        """Note that nothing of a batch was written."""
        self._do("UPDATE batches SET state = 'planned' WHERE number = ?", (batch.number,))

    def done(self, batch: Batch, ids: Sequence[int]) -> None:
        """Note that a batch is in, under these ids."""
        self._do(
            "UPDATE batches SET state = 'done', ids = ? WHERE number = ?",
            (array("q", ids).tobytes(), batch.number),
        )

    def unsettled(self) -> int:
        """Count the batches of which it is not known whether they are in."""
        return self._count("state = 'sending'")

    def rows_done(self) -> int:
        """Count the rows that are in."""
        query = "SELECT ifnull(sum(rows), 0) FROM batches WHERE state = 'done'"
        found: int = self._do(query).fetchone()[0]
        return found

    def rows_planned(self) -> int | None:
        """Count all rows, if it is known how many there are."""
        if self.noted("batches") is None:
            return None
        found: int = self._do("SELECT ifnull(sum(rows), 0) FROM batches").fetchone()[0]
        return found

    def _count(self, condition: str) -> int:
        query = f"SELECT count(*) FROM batches WHERE {condition}"
        found: int = self._do(query).fetchone()[0]
        return found

    def finished(self) -> Iterator[tuple[int, array[int]]]:
        """Give the first row and the ids of each batch that is in, in the order of the data."""
        query = "SELECT first_row, ids FROM batches WHERE state = 'done' ORDER BY number"
        with closing(self._do(query)) as cursor:
            while row := self._next(cursor):
                yield row[0], _ids(row[1])

    def first_texts(self) -> list[bytes]:
        """Give the first row of each batch, as JSON."""
        return [text for (text,) in self._do("SELECT first_text FROM batches")]

    def ids_above(self, after_id: int) -> set[int]:
        """Give the ids above one of the rows that are in."""
        parts = (ids for _, ids in self.finished() if ids and max(ids) > after_id)
        return {one for ids in parts for one in ids if one > after_id}

    def written(self) -> dict[int, int]:
        """Give the id of each row that is in, by the row's position in the data."""
        return {
            first + place: given
            for first, ids in self.finished()
            for place, given in enumerate(ids)
        }


def as_path(journal: str | os.PathLike[str] | None) -> Path | None:
    """Take what a user gives for a journal.

    Raises
    ------
    InvalidInput
        It names no file.
    """
    if journal is None:
        return None
    given: Any = journal  # callers without a type checker give other things
    is_path = isinstance(given, str) or hasattr(given, "__fspath__")
    name = cast("object", os.fspath(given)) if is_path else None
    if not isinstance(name, str) or not name or "\0" in name or name == ":memory:":
        raise InvalidInput(f"journal={journal!r}: give the path of a file")
    return Path(name)


def leaves_doubt(path: Path) -> bool:
    """Tell whether a journal holds anything that is in, or may be."""
    try:
        with closing(sqlite3.connect(path)) as file:
            if not file.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
                return False  # nothing was begun
            query = "SELECT count(*) FROM batches WHERE state != 'planned' OR sent_again"
            return bool(file.execute(query).fetchone()[0])
    except sqlite3.Error:  # what cannot be read may hold anything
        return True


def _ids(blob: bytes | None) -> array[int]:
    ids = array("q")
    ids.frombytes(blob or b"")
    return ids


def _trouble(error: sqlite3.Error) -> str:
    if "locked" in str(error):
        return "another upload is at work with it; wait for that one to end"
    if "not a database" in str(error):
        return "this file is no journal of an upload; give the name of a new one"
    return f"it cannot be used ({error})"

"""The tables and annotations of the sandbox, in SQLite."""

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from attrs import asdict, evolve, fields, frozen

_SCHEMA = """
CREATE TABLE IF NOT EXISTS tables (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    table_name TEXT NOT NULL UNIQUE,
    metadata TEXT NOT NULL,
    next_id INTEGER NOT NULL DEFAULT 1
);
CREATE TABLE IF NOT EXISTS orphans (table_name TEXT PRIMARY KEY);
CREATE TABLE IF NOT EXISTS annotations (
    table_id INTEGER NOT NULL,
    id INTEGER NOT NULL,
    created TEXT NOT NULL,
    deleted TEXT,
    superceded_id INTEGER,
    valid INTEGER NOT NULL,
    columns TEXT NOT NULL,
    PRIMARY KEY (table_id, id)
) WITHOUT ROWID;
"""


_INT64 = range(-(2**63), 2**63)


@frozen
class Table:
    """The metadata of a table."""

    id: int
    schema_type: str
    table_name: str
    valid: bool
    created: str
    deleted: str | None
    user_id: str
    description: str
    notice_text: str | None
    reference_table: str | None
    flat_segmentation_source: str | None
    voxel_resolution_x: float
    voxel_resolution_y: float
    voxel_resolution_z: float
    write_permission: str
    read_permission: str
    last_modified: str


@frozen
class Row:
    """One annotation, its own columns as the type's judge made them."""

    id: int
    created: str
    deleted: str | None
    superceded_id: int | None
    valid: bool
    columns: Mapping[str, object]


class IdTaken(Exception):
    """Names the id that an annotation cannot have, since another has it."""

    def __init__(self, annotation_id: int) -> None:
        super().__init__(annotation_id)
        self.annotation_id = annotation_id


def connect(folder: Path | None) -> sqlite3.Connection:
    """Open the data kept in `folder`, or data that last as long as the connection."""
    file: Path | str = ":memory:"
    if folder is not None:
        folder.mkdir(parents=True, exist_ok=True)
        file = folder / "sandbox.sqlite3"
        file.touch(mode=0o600)  # it holds tokens
    connection = sqlite3.connect(
        file,
        isolation_level=None,  # transactions are begun where they are wanted
        check_same_thread=False,  # opened by who starts the sandbox, then the server's alone
    )
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = NORMAL")
    connection.executescript(_SCHEMA)
    return connection


class Store:
    """Tables and annotations, to be used from one thread."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def names(self) -> list[str]:
        """Return the names of all tables, oldest first."""
        return [row[0] for row in self._connection.execute("SELECT table_name FROM tables")]

    def table(self, name: str) -> Table | None:
        """Return a table's metadata."""
        row = self._connection.execute(
            "SELECT id, metadata FROM tables WHERE table_name = ?", (name,)
        ).fetchone()
        return Table(**json.loads(row[1]) | {"id": row[0]}) if row else None

    def add_table(self, metadata: Mapping[str, object]) -> None:
        """Create a table; what `metadata` leaves out is null."""
        now = _now("T")
        names = (field.name for field in fields(Table))
        own = {"valid": True, "created": now, "last_modified": now}
        table: dict[str, object] = {**dict.fromkeys(names), **own, **metadata}
        self._connection.execute(
            "INSERT INTO tables (table_name, metadata) VALUES (?, ?)",
            (table["table_name"], json.dumps(table)),
        )

    def change_table(self, table: Table, changes: Mapping[str, Any]) -> Table:
        """Change a table's metadata."""
        changed = evolve(table, **changes)
        self._connection.execute(
            "UPDATE tables SET metadata = ? WHERE id = ?", (json.dumps(asdict(changed)), table.id)
        )
        return changed

    def delete_table(self, table: Table) -> None:
        """Mark a table as deleted, which is all that ever happens to it."""
        self.change_table(table, {"deleted": _now("T")})

    def is_orphan(self, name: str) -> bool:
        """Say whether a failed creation left a table of this name behind."""
        found = self._connection.execute("SELECT 1 FROM orphans WHERE table_name = ?", (name,))
        return found.fetchone() is not None

    def add_orphan(self, name: str) -> None:
        """Remember that a creation failed so late that its name is gone."""
        self._connection.execute("INSERT OR IGNORE INTO orphans VALUES (?)", (name,))

    def count(self, table: Table) -> int:
        """Count all annotations, deleted and superseded ones too."""
        query = "SELECT count(*) FROM annotations WHERE table_id = ?"
        found: int = self._connection.execute(query, (table.id,)).fetchone()[0]
        return found

    def insert(
        self, table: Table, rows: Sequence[Mapping[str, object]], wanted: Sequence[int | None]
    ) -> list[int]:
        """Add annotations and return their ids: the wanted one, or the next of the sequence.

        Raises
        ------
        IdTaken
            Nothing was added; the sequence moved on all the same.
        """
        (next_id,) = self._connection.execute(
            "SELECT next_id FROM tables WHERE id = ?", (table.id,)
        ).fetchone()
        ids: list[int] = []
        for own in wanted:
            ids.append(own or next_id)
            next_id += not own
        taken = self._first_taken(table, ids)
        if taken is not None:
            # The database stops at the first id of its own that is taken.
            next_id = min(next_id, taken + 1) if taken not in wanted else next_id
        self._connection.execute("UPDATE tables SET next_id = ? WHERE id = ?", (next_id, table.id))
        if taken is not None:
            raise IdTaken(taken)
        now = _now(" ")
        records = (
            (table.id, row_id, now, json.dumps(columns))
            for row_id, columns in zip(ids, rows, strict=True)
        )
        with self._connection:
            self._connection.execute("BEGIN")
            self._connection.executemany(
                "INSERT INTO annotations VALUES (?, ?, ?, NULL, NULL, 1, ?)", records
            )
        self._touch(table)
        return ids

    def rows(self, table: Table, ids: Iterable[int]) -> list[Row]:
        """Return the annotations with these ids: untouched ones first, whatever was asked first."""
        found = self._connection.execute(
            "SELECT id, created, deleted, superceded_id, valid, columns FROM annotations"
            " WHERE table_id = ? AND id IN (SELECT value FROM json_each(?))"
            " ORDER BY deleted, id",  # PostgreSQL moves a row to the end when it changes
            (table.id, _id_list(ids)),
        )
        return [
            Row(row_id, created, deleted, successor, bool(valid), json.loads(columns))
            for row_id, created, deleted, successor, valid, columns in found
        ]

    def missing(self, table: Table, ids: Iterable[int]) -> int | None:
        """Return the first of these ids that no annotation has."""
        row = self._connection.execute(
            "SELECT value FROM json_each(?) WHERE value NOT IN"
            " (SELECT id FROM annotations WHERE table_id = ?) LIMIT 1",
            (_id_list(ids), table.id),
        ).fetchone()
        return row[0] if row else None

    def delete(
        self, table: Table, ids: Iterable[int], *, successor: int | None = None
    ) -> list[int]:
        """Mark annotations as deleted, perhaps in favour of a successor; return those found."""
        deleted = self._connection.execute(
            "UPDATE annotations"
            " SET valid = 0, deleted = ?, superceded_id = ifnull(?, superceded_id)"
            " WHERE table_id = ? AND id IN (SELECT value FROM json_each(?)) RETURNING id",
            (_now(" "), successor, table.id, _id_list(ids)),
        ).fetchall()
        self._touch(table)
        return sorted(row[0] for row in deleted)

    def _first_taken(self, table: Table, ids: Sequence[int]) -> int | None:
        if len(set(ids)) < len(ids):
            return next(row_id for row_id, times in Counter(ids).items() if times > 1)
        row = self._connection.execute(
            "SELECT min(id) FROM annotations"
            " WHERE table_id = ? AND id IN (SELECT value FROM json_each(?))",
            (table.id, _id_list(ids)),
        ).fetchone()
        taken: int | None = row[0]
        return taken

    def _touch(self, table: Table) -> None:
        self.change_table(table, {"last_modified": _now("T")})


def _id_list(ids: Iterable[int]) -> str:
    return json.dumps([row_id for row_id in ids if row_id in _INT64])


def _now(separator: str) -> str:
    """Return the time as the services print it: UTC without saying so, in microseconds."""
    return datetime.now(UTC).replace(tzinfo=None).isoformat(separator, "microseconds")

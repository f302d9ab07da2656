"""What a sandbox stores, read from its own file, and what bulk writes must have made of it."""

from __future__ import annotations

import json
import sqlite3
import warnings
from collections.abc import Mapping, Sequence
from contextlib import closing
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from attrs import frozen

from annotationframeworkclient.errors import ServiceNotice
from annotationframeworkclient.sandbox import Sandbox

_ROWS = """
SELECT a.id, a.columns, a.created, a.deleted, a.superceded_id, a.valid
FROM annotations a JOIN tables t ON a.table_id = t.id WHERE t.table_name = ? ORDER BY a.id
"""
_SKIP_IDS = "UPDATE tables SET next_id = next_id + ? WHERE table_name = ?"


@frozen
class StoredRow:
    """A row as the database has it, whether or not the service can give it back."""

    columns: Mapping[str, Any]
    created: str
    deleted: str | None
    superceded_id: int | None
    valid: int

    def holds(self, annotation: Mapping[str, Any]) -> bool:
        """Say whether this is what was sent of a nucleus."""
        stored = (self.columns["pt_position"], self.columns["volume"])
        return stored == (annotation["pt"]["position"], annotation.get("volume"))


class Deployment:
    """A sandbox, and the file in which it stores rows."""

    def __init__(self, folder: Path) -> None:
        self.sandbox = Sandbox(folder)
        self._file = folder / "sandbox.sqlite3"

    def stored(self, table: str) -> dict[int, StoredRow]:
        """Read all rows of a table."""
        with closing(sqlite3.connect(self._file)) as file:
            found = file.execute(_ROWS, (table,)).fetchall()
        return {row_id: StoredRow(json.loads(columns), *rest) for row_id, columns, *rest in found}

    def skip_ids(self, table: str, number: int) -> None:
        """Use up ids, as posts do that the database refuses."""
        with closing(sqlite3.connect(self._file)) as file, file:
            file.execute(_SKIP_IDS, (number, table))

    def table(self, name: str, rows: Sequence[Mapping[str, Any]] = ()) -> Table:
        """Create a table of nuclei that holds some."""
        with self.sandbox.client() as client:
            client.annotation.create_table(name, "nucleus_detection")
            with warnings.catch_warnings(action="ignore", category=ServiceNotice):  # of gaps
                client.annotation.post_annotation(name, rows)
        return Table(self, name)

    def __enter__(self) -> Self:
        self.sandbox.__enter__()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.sandbox.__exit__(kind, error, trace)


class Table:
    """A table, and the rows that it held before others were written."""

    def __init__(self, deployment: Deployment, name: str) -> None:
        self.name = name
        self._deployment = deployment
        self.before = deployment.stored(name)

    def ids(self) -> list[int]:
        """Give the ids that it held before."""
        return list(self.before)

    def new_rows(self) -> dict[int, StoredRow]:
        """Give the rows that were written since."""
        stored = self._deployment.stored(self.name)
        return {one: row for one, row in stored.items() if one not in self.before}

    def untouched(self) -> list[int]:
        """Give the ids of the rows that are as they were."""
        stored = self._deployment.stored(self.name)
        return [one for one, row in self.before.items() if stored[one] == row]

    def check_uploads(self, *uploads: tuple[Sequence[Mapping[str, Any]], Sequence[int]]) -> None:
        """See that all rows are in, each once, under the id that was given, and nothing else."""
        new = self.new_rows()
        given = [one for _, ids in uploads for one in ids]
        assert sorted(given) == sorted(new)
        for rows, ids in uploads:
            assert [place for place, row in enumerate(rows) if not new[ids[place]].holds(row)] == []
            assert [
                own for own, row in zip(ids, rows, strict=True) if own != row.get("id", own)
            ] == []
        assert self.untouched() == self.ids()

    def check_rows(self, claimed: Mapping[int, Mapping[str, Any]]) -> None:
        """See that rows of these ids are new and hold this, and that the old ones are untouched."""
        new = self.new_rows()
        assert [one for one, row in claimed.items() if not new[one].holds(row)] == []
        assert self.untouched() == self.ids()

    def check_updates(self, changed: Sequence[Mapping[str, Any]], ids: Sequence[int]) -> None:
        """See that each row has one successor, the one that was given, and no other is touched."""
        new = self.new_rows()
        stored = self._deployment.stored(self.name)
        assert sorted(ids) == sorted(new)
        assert [stored[row["id"]].superceded_id for row in changed] == list(ids)
        assert [row for row, one in zip(changed, ids, strict=True) if not new[one].holds(row)] == []
        replaced = {row["id"] for row in changed}
        assert self.untouched() == [one for one in self.before if one not in replaced]

    def check_deletes(self, deleted: Sequence[int], ids: Sequence[int]) -> None:
        """See that these rows are marked as deleted, and no others are touched."""
        stored = self._deployment.stored(self.name)
        assert list(ids) == list(deleted)
        assert [one for one in deleted if stored[one].deleted is None] == []
        assert self.untouched() == [one for one in self.before if one not in set(deleted)]
        assert self.new_rows() == {}

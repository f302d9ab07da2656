"""Staged annotations on their way into the table: which are in, and which may be."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import define, frozen

from annotationframeworkclient._context import check_name
from annotationframeworkclient._journal import as_path, leaves_doubt
from annotationframeworkclient._locks import ForkSafeLock
from annotationframeworkclient.errors import (
    InvalidInput,
    OutcomeUnknown,
    PartialWrite,
    ServiceError,
)

if TYPE_CHECKING:
    from annotationframeworkclient._tables import TableMetadata

_TO_GO_ON = (
    "The staged annotations keep this journal: when they are uploaded again, the table is looked "
    "at before anything is sent."
)


@define(eq=False)
class StagedRow:
    """One annotation, as the JSON that is to be sent."""

    text: bytes
    own_id: int | None
    new_id: int | None = None

    def fields(self) -> dict[str, Any]:
        """Give its fields anew, so that nobody changes what was checked."""
        import orjson

        row: dict[str, Any] = orjson.loads(self.text)
        return row


@frozen(eq=False)
class Part:
    """Annotations that are uploaded together, and the journal that tells which are in."""

    rows: Sequence[StagedRow]
    volume: str
    journal: Path
    is_temporary: bool
    batch_size: int | None

    @classmethod
    def of(
        cls,
        rows: Sequence[StagedRow],
        volume: str,
        journal: str | os.PathLike[str] | None,
        batch_size: int | None,
    ) -> Part:
        """Make a part; without a journal it gets one of its own."""
        if path := as_path(journal):
            return cls(rows, volume, path.absolute(), False, batch_size)
        file, name = tempfile.mkstemp(prefix="annotations-", suffix=".journal")
        os.close(file)
        return cls(rows, volume, Path(name), True, batch_size)

    def mark(self, written: Mapping[int, int]) -> None:
        """Note the new ids of what is in, by the position in this part."""
        for place, new_id in written.items():
            self.rows[place].new_id = new_id


Send = Callable[[Part], Sequence[int]]


class StagedRows:
    """Annotations in the order in which they were staged, and the table that they are for.

    Attributes
    ----------
    unfinished
        What an upload has left open: some of it may be in the table without being marked.
    """

    def __init__(
        self,
        schema_type: str,
        table: str | None,
        volume: str | None,
        resolution: Sequence[float] | None,
    ) -> None:
        self.unfinished: Part | None = None
        self._schema_type = schema_type
        self._table = table
        self._volume = volume
        self._resolution = resolution
        self._rows: list[StagedRow] = []
        self._own_ids: set[int] = set()
        self._lock = ForkSafeLock()

    @property
    def table(self) -> str | None:
        """The table; another one can be set as long as no upload has begun."""
        return self._table

    @table.setter
    def table(self, name: str) -> None:
        check_name(name, "a table")
        if self.uploaded or self.unfinished:
            raise InvalidInput(
                f"an upload to table {self._table!r} has begun: stage the annotations for "
                f"{name!r} by themselves, or clear_annotations() first"
            )
        self._table = name

    def check_table(self, metadata: TableMetadata) -> None:
        """See that a table is of the type and the resolution that these were checked for.

        Raises
        ------
        InvalidInput
            It is of others.
        """
        table, own = metadata["table_name"], metadata["voxel_resolution"]
        if metadata["schema_type"] != self._schema_type:
            raise InvalidInput(
                f"table {table!r} holds {metadata['schema_type']}, and these annotations are "
                f"staged as {self._schema_type}"
            )
        if self._resolution is not None and list(self._resolution) != own:
            raise InvalidInput(
                f"table {table!r} has voxels of {own} nm, and these annotations are staged with "
                f"table_resolution={self._resolution}: stage them with table_name={table!r}, and "
                "leave table_resolution out"
            )

    def volume_or(self, given: str | None) -> str | None:
        """Give the aligned volume that they are staged for, else the given one.

        Raises
        ------
        InvalidInput
            The two differ.
        """
        known = self.unfinished.volume if self.unfinished else self._volume
        if known is not None and given not in (None, known):
            raise InvalidInput(
                f"these annotations are staged for aligned volume {known!r}: stage those for "
                f"{given!r} by themselves"
            )
        return given if known is None else known

    @property
    def all(self) -> Sequence[StagedRow]:
        """All annotations."""
        return self._rows

    @property
    def waiting(self) -> list[StagedRow]:
        """Those of which it is not known that they are in the table."""
        return [row for row in self._rows if row.new_id is None]

    @property
    def uploaded(self) -> int:
        """How many are in the table."""
        return len(self._rows) - len(self.waiting)

    def has(self, own_id: int) -> bool:
        """Tell whether one of them has this id of its own."""
        return own_id in self._own_ids

    def add(self, rows: Iterable[StagedRow]) -> None:
        """Stage annotations that were checked."""
        added = list(rows)
        self._rows += added
        self._own_ids.update(row.own_id for row in added if row.own_id is not None)

    def purge(self) -> None:
        """Forget those that are in the table."""
        waiting = self.waiting
        self._rows, self._own_ids = [], set()
        self.add(waiting)

    def clear(self) -> None:
        """Forget everything, an unfinished upload too."""
        with self._lock:  # not in the middle of an upload
            self._rows, self._own_ids = [], set()
            self._forget(self.unfinished)

    def upload(self, begin: Callable[[Sequence[StagedRow]], Part], send: Send) -> list[StagedRow]:
        """Finish what is unfinished, send what is left, and give what was not marked before."""
        came_in: list[StagedRow] = []
        with self._lock:
            if self.unfinished:
                came_in += self._finish(self.unfinished, send)
            if waiting := self.waiting:
                came_in += self._finish(begin(waiting), send)
        return came_in

    def _finish(self, part: Part, send: Send) -> list[StagedRow]:
        is_resumed = part is self.unfinished
        if is_resumed and not part.journal.exists():
            raise _journal_is_gone(part)
        has_new_journal = part.is_temporary or not part.journal.exists()
        unmarked = [row for row in part.rows if row.new_id is None]
        self.unfinished = part
        try:
            part.mark(dict(enumerate(send(part))))
        except BaseException as error:  # Ctrl-C too: what it left open, the journal will tell
            if isinstance(error, PartialWrite | OutcomeUnknown):
                part.mark(error.written)
                error.add_note(_TO_GO_ON)
            if not is_resumed and _wrote_nothing(error, part, has_new_journal=has_new_journal):
                self._forget(part)
            raise
        self._volume = part.volume
        self._forget(part)
        return unmarked

    def _forget(self, part: Part | None) -> None:
        self.unfinished = None
        if part and part.is_temporary:
            part.journal.unlink(missing_ok=True)


def _wrote_nothing(error: BaseException, part: Part, *, has_new_journal: bool) -> bool:
    """Tell whether an upload that was begun with this call left nothing, and nothing in doubt."""
    if isinstance(error, InvalidInput):
        return True
    if not has_new_journal or not part.journal.exists():
        return has_new_journal
    return isinstance(error, ServiceError) and not leaves_doubt(part.journal)


def _journal_is_gone(part: Part) -> OutcomeUnknown:
    written = {place: row.new_id for place, row in enumerate(part.rows) if row.new_id is not None}
    error = OutcomeUnknown(
        f"the journal of an unfinished upload, {str(part.journal)!r}, is gone: up to "
        f"{len(part.rows) - len(written)} annotations may be in the table without being marked as "
        "uploaded. Look at the table, then clear_annotations() and stage what is missing",
        service="annotation",
    )
    error.written = written
    return error

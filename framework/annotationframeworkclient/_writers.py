"""The kinds of bulk writes: how each is sent, and how its lost answers are found again."""

from __future__ import annotations

import json
import re
import time
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import evolve

from annotationframeworkclient._journal import Batch, Entry, Journal
from annotationframeworkclient._rows import as_specified, body_of, given_id, post_rows
from annotationframeworkclient._settling import (
    Search,
    Seen,
    Since,
    is_same,
    own_id,
)
from annotationframeworkclient._table_view import TableView, Window
from annotationframeworkclient.errors import Conflict, NotFound

if TYPE_CHECKING:
    from annotationframework_api import Client

Open = Mapping[int, tuple[Batch, Entry]]

_SUPERSEDED = re.compile(r"update ID (-?\d+) .* superseded by annotation ID (-?\d+)")


class Writer(ABC):
    """One kind of bulk write.

    Attributes
    ----------
    operation
        How the service calls it.
    leaves_parts
        Whether a refused batch may be in up to the row that was refused.
    """

    operation: ClassVar[str]
    leaves_parts: ClassVar[bool] = False

    def __init__(self, client: Client, volume: str, table: str) -> None:
        self._client, self._volume, self._table = client, volume, table
        self._view = TableView(client, volume, table)

    def start(self, journal: Journal) -> None:  # noqa: B027 - not every kind has to
        """Note how the table is before anything is sent."""

    def after_id(self) -> int:
        """Give an id below all that the service will give from now on."""
        return 0

    @abstractmethod
    def send(self, batch: Batch) -> list[int]:
        """Send a batch and give its ids, in the order of its rows."""

    def note(self, batch: Batch, ids: Sequence[int]) -> None:  # noqa: B027 - not every kind has to
        """Learn that a batch is in."""

    @abstractmethod
    def look(self, batches: Open, journal: Journal) -> Seen:
        """Find out which batches are in."""

    def parts(self, batch: Batch) -> Mapping[int, int]:
        """Say what of a refused batch is in all the same: ids by position in the batch."""
        return {}

    def written(self, journal: Journal) -> dict[int, int]:
        """Say which rows are in: ids by position in the data."""
        return journal.written()

    def copies(self, batches: Open, journal: Journal) -> Mapping[int, list[int]]:
        """Find batches that are in a second time."""
        return {}

    @abstractmethod
    def advice(self, entries: Iterable[Entry]) -> str:
        """Say where a person can see whether batches are in."""


class Inserts(Writer):
    """New rows, of a batch all or none."""

    operation = "post_annotations"

    def __init__(self, client: Client, volume: str, table: str) -> None:
        super().__init__(client, volume, table)
        self._after_id = 0

    def start(self, journal: Journal) -> None:
        """Note the table's count, its highest id and the service's time, once an upload."""
        if journal.noted("rows_before") is not None:
            return
        journal.note("highest_id_before", str(self._view.highest_id()))
        rows = self._view.count()
        if self._view.clock_ahead is not None:
            journal.note("began_at", str(time.time() + self._view.clock_ahead))
        journal.note("rows_before", str(rows))

    def after_id(self) -> int:
        """Give the highest id that the service itself gave so far; it counts upwards."""
        return self._after_id

    def send(self, batch: Batch) -> list[int]:
        """Post a batch."""
        return post_rows(self._client, self._volume, self._table, batch.texts)

    def note(self, batch: Batch, ids: Sequence[int]) -> None:
        """Learn from the ids that the service gave; a row's own tell nothing."""
        if b'"id":' not in b"".join(batch.texts):
            self._after_id = max(self._after_id, ids[-1])

    def look(self, batches: Open, journal: Journal) -> Seen:
        """Count, and read rows back."""
        new = self._view.count() - _expected(journal)
        given = {number: batch for number, (batch, _) in batches.items()}
        owned = {number for number, batch in given.items() if any(map(own_id, batch.texts))}
        absent = {number for number, batch in given.items() if len(batch.texts) > new}
        absent |= {one for one in owned - absent if not self._has_own_ids(given[one])}
        left = {number: batch for number, batch in given.items() if number not in absent}
        own = {one for batch in left.values() for one in map(own_id, batch.texts) if one}
        numbered = [rest for batch in left.values() if (rest := _without_own_ids(batch)).texts]
        seen = self._numbered(numbered, batches, journal, own)
        found: dict[int, list[int]] = {}
        for number, batch in left.items():
            ids = _in_place(batch, seen.found.get(number, []))
            if ids is not None:
                found[number] = ids
        # Of a batch whose own ids are there the rest is there too, though it was not found.
        absent |= seen.absent - owned
        return Seen(found, frozenset(absent), frozenset(absent & owned))

    def _has_own_ids(self, batch: Batch) -> bool:
        """Look for the rows that carry ids: the service takes all rows of a batch or none."""
        rows = {given: json.loads(text) for text in batch.texts if (given := own_id(text))}
        there = self._view.rows(rows)
        return all(one in there and is_same(there[one], rows[one]) for one in rows)

    def _numbered(
        self, batches: Sequence[Batch], entries: Open, journal: Journal, own: Set[int]
    ) -> Seen:
        """Look for rows that the service numbers, beside those that were found by their own ids.

        Upwards from where it was, then below: where it was is not known before it gave this upload
        an id, and rows that were posted with ids of their own may be far above.
        """
        if not batches:
            return Seen()
        sent = [entries[batch.number][1] for batch in batches]
        after_id = min(entry.after_id for entry in sent)
        since = self._since(min(entry.sent_at for entry in sent), journal)
        search = Search(batches, since, journal.first_texts())
        new = self._new_rows(journal, own)
        seen = Seen()
        for leg in self._legs(after_id, journal, own, is_shared=search.others_wrote(new)):
            for window in leg:
                search.add(window)
                if search.has_met(new):
                    break
            # Counted after reading: what was read is in the count, whoever wrote it meanwhile.
            new = self._new_rows(journal, own)
            seen = search.seen(new)
            if len(seen.found) + len(seen.absent) == len(batches) and not search.others_wrote(new):
                break
        return seen

    def _new_rows(self, journal: Journal, own: Set[int]) -> int:
        return self._view.count() - _expected(journal) - len(own)

    def _legs(
        self, after_id: int, journal: Journal, own: Set[int], *, is_shared: bool
    ) -> Iterator[Iterator[Window]]:
        """Say where to read: above, then below; between its own rows where others write too."""
        if not after_id:
            highest_before = int(journal.noted("highest_id_before") or 0)
            known = journal.ids_above(0) | own
            yield self._view.upwards(highest_before, known)
            yield self._view.between(0, highest_before, known)
            return
        known = journal.ids_above(0 if is_shared else after_id) | own
        yield self._view.upwards(after_id, known)
        if is_shared:  # from where it was, or where rows with ids of their own are far above
            highest_before = int(journal.noted("highest_id_before") or 0)
            yield self._view.between(min(highest_before, min(known) - 1), after_id, known)

    def _since(self, sent_at: float, journal: Journal) -> Since:
        began, ahead = journal.noted("began_at"), self._view.clock_ahead
        return Since(
            all_are_new=journal.noted("rows_before") == "0",
            began=None if began is None else float(began),
            sent=None if ahead is None else sent_at + ahead,
        )

    def copies(self, batches: Open, journal: Journal) -> Mapping[int, list[int]]:
        """Find rows that are in once more; an id of their own keeps rows from that."""
        new = self._view.count() - _expected(journal)
        given = [batch for batch, _ in batches.values() if not any(map(own_id, batch.texts))]
        fitting = [batch for batch in given if len(batch.texts) <= new]
        found = self._numbered(fitting, batches, journal, frozenset()).found
        return {number: ids for number, ids in found.items() if not self._are_deleted(ids)}

    def _are_deleted(self, ids: Iterable[int]) -> bool:
        rows = self._view.rows(ids).values()
        return all(row is not None and row["deleted"] not in (None, "None") for row in rows)

    def advice(self, entries: Iterable[Entry]) -> str:
        """Say above which id to look."""
        return f"Look at the rows with ids above {min(entry.after_id for entry in entries)}"


class Updates(Writer):
    """Rows that replace stored ones: each by itself, and none that was replaced already."""

    operation = "update_annotations"
    leaves_parts = True

    def __init__(self, client: Client, volume: str, table: str) -> None:
        super().__init__(client, volume, table)
        self._replaced: dict[int, int] = {}
        self._looked_for: set[int] = set()

    def send(self, batch: Batch) -> list[int]:
        """Put what is not replaced yet."""
        from annotationframework_api.annotation.api.annotations import update_annotations

        texts = _by_own_id(batch)
        left = [text for old, text in texts.items() if old not in self._replaced]
        answer: Any = {}
        if left:
            try:
                answer = update_annotations.raw(
                    self._volume, self._table, client=self._client, body=body_of(left)
                )
            except Conflict as conflict:
                if self._came_in_late(batch, conflict):
                    return self.send(batch)
                raise
        with as_specified("update_annotations"):
            new_ids = self._replaced | {int(old): given_id(new) for old, new in answer.items()}
            if not new_ids.keys() >= texts.keys():
                raise ValueError("its keys are not the ids that were sent")
        return [new_ids[old] for old in texts]

    def _came_in_late(self, batch: Batch, conflict: Conflict) -> bool:
        """Tell whether a batch that is sent again finds a row replaced by what it sent before."""
        named = _SUPERSEDED.search(conflict.server_message)
        if named is None or batch.number not in self._looked_for:
            return False
        old, new = map(int, named.groups())
        sent = _by_own_id(batch).get(old)
        if sent is None or old in self._replaced or not self._is_ours(new, json.loads(sent)):
            return False
        self._replaced[old] = new
        return True

    def look(self, batches: Open, journal: Journal) -> Seen:
        """Follow the old rows to their successors."""
        found: dict[int, list[int]] = {}
        for number, (batch, _) in batches.items():
            self._looked_for.add(number)
            successors = self._successors(batch)
            if len(successors) == len(batch.texts):
                found[number] = list(successors.values())
        return Seen(found, frozenset(batches.keys() - found.keys()))

    def _successors(self, batch: Batch) -> dict[int, int]:
        """Give the new id of each row that has been replaced by what was sent, by its old id."""
        sent = {old: json.loads(text) for old, text in _by_own_id(batch).items()}
        named = {
            old: int(row["superceded_id"])
            for old, row in self._view.rows(sent.keys() - self._replaced.keys()).items()
            if row is not None and row["superceded_id"] is not None
        }
        new_rows = self._view.rows(named.values())
        for old, new in named.items():
            if new in new_rows and is_same(new_rows[new], sent[old]):
                self._replaced[old] = new
        return {old: self._replaced[old] for old in sent if old in self._replaced}

    def _is_ours(self, new_id: int, sent: Mapping[str, Any]) -> bool:
        stored = self._view.rows([new_id])
        return new_id in stored and is_same(stored[new_id], sent)

    def parts(self, batch: Batch) -> Mapping[int, int]:
        """Follow the rows before the refused one to their successors."""
        successors = self._successors(batch)
        places = enumerate(_by_own_id(batch))
        return {place: successors[old] for place, old in places if old in successors}

    def advice(self, entries: Iterable[Entry]) -> str:
        """Say which column tells."""
        return "Look at superceded_id of the rows that it replaces"


class Deletes(Writer):
    """Ids of rows to mark as deleted: doing so again does no harm."""

    operation = "delete_annotations"

    def send(self, batch: Batch) -> list[int]:
        """Delete, and give the ids that the table has, in the order given."""
        from annotationframework_api.annotation.api.annotations import delete_annotations

        ids = [int(text) for text in batch.texts]
        try:
            answer: Any = delete_annotations.raw(
                self._volume, self._table, client=self._client, body={"annotation_ids": ids}
            )
        except NotFound as error:
            if error.status != 404:  # a missing table is a 500
                raise
            return []
        with as_specified("delete_annotations"):
            hit = set(map(given_id, answer))
        return [one for one in ids if one in hit]

    def look(self, batches: Open, journal: Journal) -> Seen:
        """Say that all can be sent again."""
        every = frozenset(batches)
        return Seen(absent=every, repeatable=every)

    def written(self, journal: Journal) -> dict[int, int]:
        """Say which rows are deleted, each by its id."""
        return {one: one for _, ids in journal.finished() for one in ids}

    def advice(self, entries: Iterable[Entry]) -> str:
        """Say which column tells."""
        return "Look at the column deleted of these rows"


def _expected(journal: Journal) -> int:
    """Count the rows that the table has if no batch is in whose answer was lost."""
    return int(journal.noted("rows_before") or 0) + journal.rows_done()


def _without_own_ids(batch: Batch) -> Batch:
    return evolve(batch, texts=[text for text in batch.texts if not own_id(text)])


def _in_place(batch: Batch, given: Sequence[int]) -> list[int] | None:
    """Put the ids that the service gave between the rows' own; None where there are too few."""
    own = [own_id(text) for text in batch.texts]
    if own.count(None) != len(given):
        return None
    numbers = iter(given)
    return [next(numbers) if one is None else one for one in own]


def _by_own_id(batch: Batch) -> dict[int, bytes]:
    return {int(json.loads(text)["id"]): text for text in batch.texts}

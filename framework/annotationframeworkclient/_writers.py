"""The kinds of bulk writes: how each is sent, and how its lost answers are found again."""

from __future__ import annotations

import json
from collections.abc import Mapping
from operator import index
from typing import TYPE_CHECKING, Any, Protocol

from annotationframeworkclient._journal import Batch, Entry, Journal
from annotationframeworkclient._settling import (
    Seen,
    TableView,
    carries_ids,
    is_same,
    sent_columns,
)
from annotationframeworkclient.errors import DecodeError, NotFound

if TYPE_CHECKING:
    from annotationframework_api import Client

Open = Mapping[int, tuple[Batch, Entry]]


class Writer(Protocol):
    """One kind of bulk write; one that `leaves_parts` may carry out a part of a batch."""

    leaves_parts: bool

    def start(self, journal: Journal) -> None:
        """Note how the table is before anything is sent."""
        ...

    def after_id(self) -> int:
        """Give an id below all that the service will give from now on."""
        ...

    def send(self, batch: Batch) -> list[int]:
        """Send a batch and give its ids, in the order of its rows."""
        ...

    def note(self, batch: Batch, ids: list[int]) -> None:
        """Learn that a batch is in."""
        ...

    def look(self, batches: Open, journal: Journal) -> Seen:
        """Find out which batches are in."""
        ...

    def copies(self, batches: Open, journal: Journal) -> Mapping[int, list[int]]:
        """Find batches that are in a second time."""
        ...


class Inserts:
    """New rows."""

    leaves_parts = False

    def __init__(self, client: Client, volume: str, table: str) -> None:
        self._client, self._volume, self._table = client, volume, table
        self._view = TableView(client, volume, table)
        self._highest = 0

    def start(self, journal: Journal) -> None:
        """Note the table's count and its highest id, once an upload."""
        if journal.noted("rows_before") is None:
            journal.note("highest_id_before", str(self._view.highest_id()))
            journal.note("rows_before", str(self._view.count()))
        self._highest = int(journal.noted("highest_id_before") or 0)
        self._view.rows_before = int(journal.noted("rows_before") or 0)

    def after_id(self) -> int:
        """Give the highest id that the service gave so far."""
        return self._highest

    def send(self, batch: Batch) -> list[int]:
        """Post a batch."""
        from annotationframework_api.annotation.api.annotations import post_annotations

        body = b'{"annotations":[' + b",".join(batch.texts) + b"]}"
        answer: Any = post_annotations.raw(
            self._volume, self._table, client=self._client, body=body
        )
        try:
            ids = [index(one) for one in answer]
        except TypeError as error:
            raise _unspecified("post_annotations", str(error)) from error
        if len(ids) != len(batch.texts):
            raise _unspecified(
                "post_annotations", f"{len(ids)} ids for {len(batch.texts)} annotations"
            )
        return ids

    def note(self, batch: Batch, ids: list[int]) -> None:
        """Learn from the ids that the service gave; a row's own tell nothing."""
        if b'"id":' not in b"".join(batch.texts):
            self._highest = max(self._highest, ids[-1])

    def look(self, batches: Open, journal: Journal) -> Seen:
        """Read rows back."""
        found: dict[int, list[int]] = {}
        absent: set[int] = set()
        numbered: list[Batch] = []
        for number, (batch, _) in batches.items():
            if not carries_ids(batch):
                numbered.append(batch)
            elif (ids := self._view.look_up(batch)) is not None:
                found[number] = ids
            else:
                absent.add(number)
        if not numbered:
            return Seen(found, frozenset(absent), frozenset(absent))
        seen = self._numbered(numbered, batches, journal)
        return Seen({**found, **seen.found}, seen.absent | absent, frozenset(absent))

    def _numbered(self, numbered: list[Batch], batches: Open, journal: Journal) -> Seen:
        after_id = min(batches[batch.number][1].after_id for batch in numbered)
        known = {given: place for place, given in journal.written().items()}
        return self._view.look(numbered, after_id, known)

    def copies(self, batches: Open, journal: Journal) -> Mapping[int, list[int]]:
        """Find rows that are in once more; an id of their own keeps rows from that."""
        numbered = [batch for batch, _ in batches.values() if not carries_ids(batch)]
        return self._numbered(numbered, batches, journal).found if numbered else {}


class Updates:
    """Rows that replace stored ones; the service refuses to replace a row twice."""

    leaves_parts = True  # each row is committed by itself

    def __init__(self, client: Client, volume: str, table: str) -> None:
        self._client, self._volume, self._table = client, volume, table
        self._view = TableView(client, volume, table)
        self._replaced: dict[int, int] = {}

    def start(self, journal: Journal) -> None:
        """Note nothing: the old rows themselves will tell."""

    def after_id(self) -> int:
        """Give an id below all others."""
        return 0

    def send(self, batch: Batch) -> list[int]:
        """Put what is not replaced yet."""
        from annotationframework_api.annotation.api.annotations import update_annotations

        texts = dict(zip(_own_ids(batch), batch.texts, strict=True))
        left = {old: text for old, text in texts.items() if old not in self._replaced}
        body = b'{"annotations":[' + b",".join(left.values()) + b"]}"
        answer: Any = (
            update_annotations.raw(self._volume, self._table, client=self._client, body=body)
            if left
            else {}
        )
        new_ids = self._replaced | {int(old): index(new) for old, new in answer.items()}
        if not new_ids.keys() >= texts.keys():
            raise _unspecified("update_annotations", "its keys are not the ids that were sent")
        return [new_ids[old] for old in texts]

    def note(self, batch: Batch, ids: list[int]) -> None:
        """Learn nothing."""

    def look(self, batches: Open, journal: Journal) -> Seen:
        """Follow the old rows to their successors.

        Raises
        ------
        LookupError
            Somebody else has replaced a row.
        """
        found: dict[int, list[int]] = {}
        for number, (batch, _) in batches.items():
            successors = self._successors(batch)
            self._replaced |= successors
            if len(successors) == len(batch.texts):
                found[number] = [successors[old] for old in _own_ids(batch)]
        left = frozenset(batches.keys() - found.keys())
        return Seen(found, left, left)

    def _successors(self, batch: Batch) -> dict[int, int]:
        sent = {json.loads(text)["id"]: json.loads(text) for text in batch.texts}
        old_rows = self._view.rows(sent)
        successors = {
            old: int(row["superceded_id"])
            for old, row in old_rows.items()
            if row is not None and row["superceded_id"] is not None
        }
        new_rows = self._view.rows(successors.values())
        names = sent_columns([batch])
        for old, new in successors.items():
            sent_names = [name for name in names if name in _columns(sent[old])]
            if not is_same(new_rows.get(new), sent[old], sent_names):
                raise LookupError(f"row {old} has been replaced by another, {new}")
        return successors

    def copies(self, batches: Open, journal: Journal) -> Mapping[int, list[int]]:
        """Give none: the service refuses them."""
        return {}


class Deletes:
    """Ids of rows to mark as deleted: doing so again does no harm."""

    leaves_parts = False

    def __init__(self, client: Client, volume: str, table: str) -> None:
        self._client, self._volume, self._table = client, volume, table

    def start(self, journal: Journal) -> None:
        """Note nothing."""

    def after_id(self) -> int:
        """Give an id below all others."""
        return 0

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
        hit = {index(one) for one in answer}
        return [one for one in ids if one in hit]

    def note(self, batch: Batch, ids: list[int]) -> None:
        """Learn nothing."""

    def look(self, batches: Open, journal: Journal) -> Seen:
        """Say that all can be sent again."""
        every = frozenset(batches)
        return Seen(absent=every, repeatable=every)

    def copies(self, batches: Open, journal: Journal) -> Mapping[int, list[int]]:
        """Give none: a row is deleted or not."""
        return {}


def _own_ids(batch: Batch) -> list[int]:
    return [int(json.loads(text)["id"]) for text in batch.texts]


def _columns(row: Mapping[str, Any]) -> set[str]:
    return {*row, *(f"{name}_position" for name in row)}


def _unspecified(operation: str, why: str) -> DecodeError:
    return DecodeError("annotation", operation, 200, b"", why)

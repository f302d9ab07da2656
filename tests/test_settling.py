"""Which batches are in, told from the rows of a table: never wrong, and clear where it can be."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

from attrs import frozen
from hypothesis import given
from hypothesis import strategies as st

from annotationframeworkclient._journal import Batch
from annotationframeworkclient._settling import Search, Seen, Since, own_id
from annotationframeworkclient._table_view import created_at

BEGAN = 1_800_000_000.0  # s since 1970, by the service's clock


@frozen
class Scene:
    """A table and what became of the batches whose answers were lost."""

    batches: list[Batch]
    rows: dict[int, Any]  # what can be read of it
    count: int  # of rows that are neither old nor known
    owners: dict[int, int | None]  # batch by id; None for old rows and other uploaders'
    since: Since

    def look(self) -> Seen:
        """Read all of the table and say what is in."""
        search = Search(self.batches, self.since)
        search.add(self.rows)
        return search.seen(self.count)

    def ids_of(self, number: int) -> list[int]:
        """Give the true ids of a batch."""
        return [one for one, owner in self.owners.items() if owner == number]


def batch_of(number: int, contents: list[int]) -> Batch:
    """Make a batch of rows with these contents."""
    rows = [{"pt": {"position": [content, 0, 0]}, "tag": "x"} for content in contents]
    return Batch(number, 0, [json.dumps(row).encode() for row in rows])


def sent_by(batch: Batch) -> list[tuple[int, ...]]:
    """Give the positions of a batch's rows."""
    return [tuple(json.loads(text)["pt"]["position"]) for text in batch.texts]


def stored(content: int, created: float) -> dict[str, Any]:
    """Give a row as the service does."""
    at = datetime.fromtimestamp(created, UTC).replace(tzinfo=None)
    return {"pt_position": [content, 0, 0], "tag": "x", "created": at.isoformat(" ")}


@st.composite
def scenes(draw: st.DrawFn, *, others: bool = False, alike: bool = False) -> Scene:
    """Draw a table with old rows, batches that are in or not, overlapping, and others' rows."""
    most = 3 if alike else 10_000
    contents = st.lists(st.integers(0, most), min_size=1, max_size=4, unique=not alike)
    batches: list[Batch] = []
    inserts: list[tuple[int | None, list[int]]] = []
    taken: set[int] = set()
    for number in range(draw(st.integers(1, 3))):
        wanted = [one for one in draw(contents) if alike or one not in taken] or [20_000 + number]
        taken |= set(wanted)
        batches.append(batch_of(number, wanted))
        if draw(st.booleans()):
            inserts.append((number, wanted))
    if others:
        inserts.append((None, draw(st.lists(st.integers(30_000, 40_000), min_size=1, max_size=5))))
    new = sum(len(wanted) for _, wanted in inserts)
    old = draw(st.lists(st.integers(0, most), max_size=4))
    rows: dict[int, Any] = {}
    owners: dict[int, int | None] = {}
    one = 0
    for content in old:
        one += draw(st.integers(1, 3))
        rows[one], owners[one] = stored(content, BEGAN - 100), None
    clock = BEGAN + 10
    while inserts:
        at = draw(st.integers(0, len(inserts) - 1))
        owner, wanted = inserts[at]
        one, clock = one + draw(st.integers(1, 3)), clock + 0.001
        rows[one], owners[one] = stored(wanted[0], clock), owner
        inserts[at] = (owner, wanted[1:])
        inserts = [(who, left) for who, left in inserts if left]
    since = Since(all_are_new=not old, began=BEGAN, sent=BEGAN + 5)
    return Scene(batches, rows, new, owners, since)


@given(scenes())
def test_one_uploader_learns_everything(scene: Scene) -> None:
    """With rows that differ and nobody else, each batch is found under its ids, or not there."""
    seen = scene.look()

    truly = {b.number: scene.ids_of(b.number) for b in scene.batches}
    assert seen.found == {number: ids for number, ids in truly.items() if ids}
    assert seen.absent == {number for number, ids in truly.items() if not ids}


@given(scenes(others=True))
def test_others_rows_change_nothing(scene: Scene) -> None:
    """Rows that others wrote meanwhile are told from ours by what is in them, and by when."""
    seen = scene.look()

    truly = {b.number: scene.ids_of(b.number) for b in scene.batches}
    assert seen.found == {number: ids for number, ids in truly.items() if ids}
    assert seen.absent == {number for number, ids in truly.items() if not ids}


@given(scenes(alike=True) | scenes(alike=True, others=True))
def test_alike_rows_are_never_counted_twice(scene: Scene) -> None:
    """However alike the rows, each is found or sent again as often as it was given."""
    seen = scene.look()

    claimed = [one for ids in seen.found.values() for one in ids]
    assert len(claimed) == len(set(claimed))
    assert all(scene.owners[one] is not None for one in claimed)
    for number, ids in seen.found.items():
        has = [tuple(scene.rows[one]["pt_position"]) for one in ids]
        assert has == sent_by(scene.batches[number])
        assert ids == sorted(ids)
    if len(seen.found) + len(seen.absent) == len(scene.batches):
        there = [
            tuple(scene.rows[one]["pt_position"])
            for one, who in scene.owners.items()
            if who is not None
        ]
        again = [sent for number in seen.absent for sent in sent_by(scene.batches[number])]
        assert sorted(there + again) == sorted(sent for b in scene.batches for sent in sent_by(b))


@given(scenes(), st.data())
def test_rows_that_cannot_be_read_are_never_mistaken(scene: Scene, data: st.DataObject) -> None:
    """Where some rows cannot be read, what is found is right, and what is in is never absent."""
    for one in scene.rows:
        if data.draw(st.booleans()):
            scene.rows[one] = None

    seen = scene.look()

    for number, ids in seen.found.items():
        assert ids == scene.ids_of(number)
    assert not any(scene.ids_of(number) for number in seen.absent)


def test_a_single_batch_is_found_blindly() -> None:
    """One batch of which nothing can be read is found by counting: nobody else wrote."""
    scene = Scene([batch_of(0, [1, 2])], {7: None, 9: None}, 2, {}, Since(all_are_new=True))

    assert scene.look() == Seen({0: [7, 9]})


def test_copies_of_others_leave_it_unclear() -> None:
    """Two copies of a batch, of which somebody wrote one: which is ours is not guessed."""
    rows = {one: stored(5, BEGAN + 10) for one in (1, 2)}
    scene = Scene([batch_of(0, [5])], rows, 2, {}, Since(True, BEGAN, BEGAN))

    assert scene.look() == Seen()


def test_more_rows_than_were_read_leave_it_unclear() -> None:
    """A batch is not absent while rows of the count have not been accounted for."""
    scene = Scene([batch_of(0, [5])], {}, 1, {}, Since(all_are_new=True))

    assert scene.look() == Seen()


def test_times_that_are_none_are_no_times() -> None:
    """A row whose time is missing or unreadable is neither old nor new."""
    assert created_at(None) is None
    assert created_at({"created": "yesterday"}) is None
    assert created_at({"created": "1970-01-01 00:00:01.5"}) == 1.5


def test_ids_of_rows() -> None:
    """A row's own id is that at its top; a text that looks like one, or 0, is none."""
    assert own_id(b'{"tag":"x","id":5}') == 5
    assert own_id(b'{"tag":"\\"id\\":5"}') is None
    assert own_id(b'{"id":0}') is None
    assert own_id(b'{"pt":{"id":7},"valid_id":9}') is None

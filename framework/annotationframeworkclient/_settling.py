"""Finding out, from rows that were read, which batches whose answers were lost are in."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import Any, TypeAlias, cast

from attrs import field, frozen

from annotationframeworkclient._journal import Batch
from annotationframeworkclient._rows import Row
from annotationframeworkclient._table_view import Window, created_at

_SLACK = 3.0  # s: the service tells its clock in whole seconds, and its machines' differ a little

Content: TypeAlias = tuple[object, ...]


@frozen
class Seen:
    """What one look at a table found.

    Attributes
    ----------
    found
        The ids of each batch that is in, by its number.
    absent
        The numbers of the batches that are not in, for certain, as the table is now.
    repeatable
        The numbers of the batches that can be sent again whatever comes: never twice in.
    """

    found: Mapping[int, list[int]] = field(factory=dict[int, list[int]])
    absent: frozenset[int] = frozenset()
    repeatable: frozenset[int] = frozenset()


@frozen
class Since:
    """When rows that are new must have been stored, by the service's clock.

    Attributes
    ----------
    all_are_new
        Whether the table was empty when the upload began.
    began, sent
        When the upload began, and when the first of the batches that are looked for was sent, in
        seconds since 1970; None where the service does not tell its time.
    """

    all_are_new: bool
    began: float | None = None
    sent: float | None = None

    def is_older(self, row: Row | None) -> bool:
        """Tell whether a row was there for certain before the batches were sent."""
        stored = created_at(row)
        if self.all_are_new or stored is None or self.sent is None:
            return False
        return stored < self.sent - _SLACK

    def was_before(self, row: Row | None) -> bool:
        """Tell whether a row was there for certain before the upload began."""
        stored = created_at(row)
        if self.all_are_new or stored is None or self.began is None:
            return False
        return stored < self.began - _SLACK

    def is_new(self, row: Row | None) -> bool:
        """Tell whether a row came for certain after the upload began."""
        if self.all_are_new:
            return True
        stored = created_at(row)
        return stored is not None and self.began is not None and stored > self.began + _SLACK


class Search:
    """Rows read so far that may be those of batches, and how many others are new for certain.

    Parameters
    ----------
    batches
        What is looked for.
    samples
        Some rows of the same upload, as JSON: who else writes such may be writing all of its rows.
    """

    def __init__(
        self, batches: Sequence[Batch], since: Since, samples: Iterable[bytes] = ()
    ) -> None:
        sent = {one.number: [_flat(json.loads(text)) for text in one.texts] for one in batches}
        self._names = sorted({name for rows in sent.values() for row in rows for name in row})
        self._wanted = {
            number: [_stored(row, self._names) for row in rows] for number, rows in sent.items()
        }
        self._contents = {content for rows in self._wanted.values() for content in rows}
        self._samples = {_stored(_flat(json.loads(text)), self._names) for text in samples}
        self._samples -= self._contents
        self._since = since
        self._has_double = False
        self._rows: dict[int, Content | None] = {}
        self._new = 0
        self._others = 0

    def add(self, window: Window) -> None:
        """Take rows, known to belong to no other batch."""
        for one, row in window.items():
            is_new = self._since.is_new(row)
            self._new += is_new
            content = None if row is None else _stored(row, self._names)
            may_be_ours = content in self._contents and not self._since.is_older(row)
            if row is None or may_be_ours:
                self._rows[one] = content
            elif is_new:
                self._others += 1
            self._has_double |= content in self._samples and not self._since.was_before(row)

    def has_met(self, new: int) -> bool:
        """Tell whether so many new rows have been met that there can be no more."""
        return self._new >= new

    def seen(self, new: int) -> Seen:
        """Say which batches are in, if so many rows are in that nothing else accounts for."""
        if self._has_double and self.others_wrote(new):
            return Seen()  # what looks like ours may be theirs
        are_apart = len(self._contents) == sum(len(set(rows)) for rows in self._wanted.values())
        return self._each(new) if are_apart else self._together(new)

    def _together(self, new: int) -> Seen:
        """Tell batches that have rows in common: those that make up all of the new rows."""
        for size in range(len(self._wanted), -1, -1):
            for numbers in combinations(self._wanted, size):
                rows = sum(len(self._wanted[number]) for number in numbers)
                if rows + self._others != new:
                    continue
                found = self._placed(numbers, new)
                if len(found) == size:
                    return Seen(found, frozenset(self._wanted.keys() - found.keys()))
        return Seen()

    def _placed(self, numbers: Iterable[int], new: int) -> dict[int, list[int]]:
        """Find as many of these batches as there are rows for, each row for one of them."""
        left = dict(sorted(self._rows.items()))
        found: dict[int, list[int]] = {}
        for number in numbers:
            ids = self._ids(self._wanted[number], left, new)
            if ids:
                found[number] = ids
                left = {one: row for one, row in left.items() if one not in set(ids)}
                new -= len(ids)
        return found

    def _each(self, new: int) -> Seen:
        found = self._placed(self._wanted, new)
        rest = self._wanted.keys() - found.keys()
        unexplained = new - self._others - sum(map(len, found.values()))
        if len(rest) == 1 and not self.others_wrote(new):
            # One row without a content is like another: only for a last batch is that enough.
            [last] = rest
            claimed = {one for ids in found.values() for one in ids}
            left = {one: self._rows[one] for one in sorted(self._rows.keys() - claimed)}
            ids = self._ids(self._wanted[last], left, unexplained, blind=True)
            if ids:
                return Seen({**found, last: ids})
        absent = (number for number in rest if unexplained < len(self._wanted[number]))
        return Seen(found, frozenset(absent))

    def others_wrote(self, new: int) -> bool:
        """Tell whether more rows are new than the batches have."""
        return new > sum(map(len, self._wanted.values()))

    def _ids(
        self,
        contents: Sequence[Content],
        rows: Mapping[int, Content | None],
        new: int,
        *,
        blind: bool = False,
    ) -> list[int] | None:
        ours = set(contents)
        pool = [
            (one, content)
            for one, content in rows.items()
            if content in ours or (blind and content is None)
        ]
        ids = _in_order(contents, pool)
        if ids is None or len(ids) > new:
            return None
        # More rows of this content than the batch has: if some may be others', ours cannot be told.
        has_strangers = self.others_wrote(new) or (not self._since.all_are_new and len(rows) > new)
        return None if len(pool) > len(ids) and (has_strangers or blind) else ids


def _in_order(
    contents: Sequence[Content], pool: Sequence[tuple[int, Content | None]]
) -> list[int] | None:
    """Find rows in their order: first without others of the pool between them, then with."""
    size = len(contents)
    for start in _starts(contents, pool):
        part = pool[start : start + size]
        if all(has in (None, wants) for (_, has), wants in zip(part, contents, strict=True)):
            return [one for one, _ in part]
    ids: list[int] = []
    for one, has in pool:
        if len(ids) < size and has in (None, contents[len(ids)]):
            ids.append(one)
    return ids if len(ids) == size else None


def _starts(
    contents: Sequence[Content], pool: Sequence[tuple[int, Content | None]]
) -> Iterator[int]:
    """Say where a run may begin; each place that differs early is dropped cheaply."""
    for start in range(len(pool) - len(contents) + 1):
        if pool[start][1] in (None, contents[0]):
            yield start


def own_id(text: bytes) -> int | None:
    """Give the id that a row brings along, if it does."""
    if b'"id":' not in text:  # much quicker than to read it
        return None
    given = json.loads(text).get("id")
    return int(given) if given else None


def is_same(stored: Row | None, sent: Mapping[str, Any]) -> bool:
    """Tell whether a stored row may be the one that was sent, as far as it can be read."""
    flat = _flat(sent)
    return stored is None or _stored(stored, flat) == _stored(flat, flat)


def _flat(row: Mapping[str, Any]) -> dict[str, object]:
    flat: dict[str, object] = {}
    for name, value in row.items():
        if isinstance(value, dict):
            point: Any = cast("Any", value)
            flat[f"{name}_position"] = point.get("position")
        elif name not in ("id", "valid"):
            flat[name] = value
    return flat


def _stored(row: Mapping[str, Any], names: Iterable[str]) -> Content:
    return tuple(_plain(row.get(name)) for name in names)


def _plain(value: Any) -> object:
    """Make a value that can stand in a set; numbers stay, since the database has doubles."""
    return tuple(map(_plain, cast("Any", value))) if isinstance(value, list) else value

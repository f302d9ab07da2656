"""Finding out, by looking, whether rows whose answer was lost are in a table."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias, cast

from attrs import field, frozen

from annotationframework_api import Client
from annotationframeworkclient._journal import Batch
from annotationframeworkclient._rows import Row, read_rows

_WINDOW = 500  # ids a look: as many as fit into an address
_REACH = 40_000  # ids without a row; a failed post of 10,000 leaves so many out
_FARTHEST = 400_000  # ids a look: a table that grows so fast is not read to its end

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


class TableView:
    """What can be told of a table from outside.

    Parameters
    ----------
    client, volume, table
        Where to look.
    rows_before
        How many rows it had when the upload began: rows never leave a table, so those that are
        there beyond these and the upload's own are new ones.
    """

    def __init__(self, client: Client, volume: str, table: str, rows_before: int = 0) -> None:
        self._client, self._volume, self._table = client, volume, table
        self.rows_before = rows_before

    def count(self) -> int:
        """Count all rows, deleted ones too."""
        from annotationframework_api.annotation.api.annotations import get_annotation_count

        return get_annotation_count.raw(self._volume, self._table, client=self._client)

    def highest_id(self) -> int:
        """Find the highest id, by samples: a few rows far above the others may be missed."""
        count = self.count()
        top, span = 0, 2 * count + 2 * _REACH
        while count:
            step = max(1, span // _WINDOW)
            hits = self._existing(range(top + step, top + span + 1, step))
            if hits:
                top = max(hits)
            elif step == 1:
                break
            else:
                span = max(_WINDOW, span // (_WINDOW // 2))
        return top

    def rows(self, ids: Iterable[int]) -> dict[int, Row | None]:
        """Read rows, in the order of their ids; those that cannot be read are None."""
        found = read_rows(self._client, self._volume, self._table, list(ids))
        every: dict[int, Row | None] = {**found.rows, **dict.fromkeys(found.unreadable)}
        return dict(sorted(every.items()))

    def look_up(self, batch: Batch) -> list[int] | None:
        """Look for rows that carry their own ids; None if none is there.

        Raises
        ------
        LookupError
            Other rows have some of these ids.
        """
        rows: list[Row] = [json.loads(text) for text in batch.texts]
        ids = [int(row["id"]) for row in rows]
        there = self.rows(ids)
        if not there:
            return None
        names = sent_columns([batch])
        for own, row in zip(ids, rows, strict=True):
            if own not in there or not is_same(there[own], row, names):
                raise LookupError(f"another row has the id {own}")
        return ids

    def look(self, batches: Sequence[Batch], after_id: int, known: Mapping[int, int]) -> Seen:
        """Look for batches whose rows the service numbers, all above `after_id`.

        Parameters
        ----------
        known
            The rows of this upload that are in for certain: position in the data by id.
        """
        new = self.count() - self.rows_before - len(known)
        smallest = min(len(batch.texts) for batch in batches)
        if new < smallest:
            return Seen(absent=frozenset(batch.number for batch in batches))
        candidates = self._candidates(after_id, known, new)
        return _match(batches, candidates, new, all_are_new=self.rows_before == 0)

    def _candidates(
        self, after_id: int, known: Mapping[int, int], most: int
    ) -> dict[int, Row | None]:
        """Read rows above an id that are not known, upwards, until there can be no more."""
        found: dict[int, Row | None] = {}
        last = max([after_id, *known])
        empty_from = after_id
        for window in _windows(after_id, known):
            rows = self.rows(window)
            found |= rows
            empty_from = max([empty_from, *rows])
            if len(found) >= most or window[-1] - max(last, empty_from) > _REACH:
                break
        return found

    def _existing(self, ids: Iterable[int]) -> list[int]:
        return list(self.rows(ids))


def _windows(after_id: int, known: Mapping[int, int]) -> Iterator[list[int]]:
    window: list[int] = []
    for one in range(after_id + 1, after_id + 1 + _FARTHEST + len(known)):
        if one not in known:
            window.append(one)
        if len(window) == _WINDOW:
            yield window
            window = []


def carries_ids(batch: Batch) -> bool:
    """Tell whether each row of a batch has an id of its own."""
    return all(json.loads(text).get("id") for text in batch.texts)


def _match(
    batches: Sequence[Batch], candidates: dict[int, Row | None], new: int, *, all_are_new: bool
) -> Seen:
    names = sent_columns(batches)
    wanted = {
        batch.number: [_content(json.loads(t), names) for t in batch.texts] for batch in batches
    }
    left = dict(candidates)
    expected = sum(map(len, wanted.values()))
    found: dict[int, list[int]] = {}
    unclear: set[int] = set()
    for number, contents in wanted.items():
        pool = _pool(contents, left, names, only_ours=new <= expected)
        ids = _in_order(contents, pool)
        if ids is None:
            continue
        # More of the same rows, and another uploader: which are ours cannot be told.
        if len(pool) > len(ids) and new > expected:
            unclear.add(number)
            continue
        found[number] = ids
        left = {one: row for one, row in left.items() if one not in set(ids)}
    unexplained = new - sum(map(len, found.values()))
    if all_are_new:
        unexplained -= sum(row is not None for row in left.values())
    absent = {
        number
        for number, contents in wanted.items()
        if number not in found and number not in unclear and unexplained < len(contents)
    }
    return Seen(found, frozenset(absent))


def _pool(
    contents: Sequence[Content],
    rows: Mapping[int, Row | None],
    names: Sequence[str],
    *,
    only_ours: bool,
) -> list[tuple[int, Content | None]]:
    """Keep rows that may be one of these; one that cannot be read may be, if all new are ours."""
    ours = set(contents)
    pool: list[tuple[int, Content | None]] = []
    for one, row in rows.items():
        content = None if row is None else _stored(row, names)
        if content in ours or (content is None and only_ours):
            pool.append((one, content))
    return pool


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


def sent_columns(batches: Sequence[Batch]) -> list[str]:
    """Name the columns that the service gives back of what was sent."""
    names: defaultdict[str, None] = defaultdict(None)
    for batch in batches:
        for text in batch.texts:
            names.update(dict.fromkeys(_flat(json.loads(text))))
    return sorted(names)


def _flat(row: Mapping[str, Any]) -> dict[str, object]:
    flat: dict[str, object] = {}
    for name, value in row.items():
        if isinstance(value, dict):
            point: Any = cast("Any", value)
            flat[f"{name}_position"] = point.get("position")
        elif name not in ("id", "valid"):
            flat[name] = value
    return flat


def _content(row: Mapping[str, Any], names: Sequence[str]) -> Content:
    flat = _flat(row)
    return tuple(_plain(flat.get(name)) for name in names)


def _stored(row: Mapping[str, Any], names: Sequence[str]) -> Content:
    return tuple(_plain(row.get(name)) for name in names)


def _plain(value: Any) -> object:
    """Bring a value to a form in which it equals itself after it was stored."""
    if isinstance(value, float):
        return float(f"{value:.6g}")  # a database may keep single precision
    return tuple(map(_plain, cast("Any", value))) if isinstance(value, list) else value


def is_same(stored: Row | None, sent: Mapping[str, Any], names: Sequence[str]) -> bool:
    return stored is None or _stored(stored, names) == _content(sent, names)

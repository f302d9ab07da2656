"""A table as it looks from outside: how many rows, which ids, what is in them, since when."""

from __future__ import annotations

import time
from collections.abc import Collection, Iterable, Iterator
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

from annotationframework_api import Client
from annotationframeworkclient._rows import Row, read_rows

Window = dict[int, Row | None]

_WINDOW = 500  # ids a look: as many as fit into an address
_REACH = 40_000  # ids without a row: four failed posts of 10,000 leave so many out
_FARTHEST = 400_000  # ids a look: a table that grows so fast is not read to its end


class TableView:
    """What can be told of a table by counting and by asking for ids.

    Attributes
    ----------
    clock_ahead
        Seconds by which the service's clock is ahead of this machine's, at least; None until it
        was told.
    """

    def __init__(self, client: Client, volume: str, table: str) -> None:
        self._client, self._volume, self._table = client, volume, table
        self.clock_ahead: float | None = None

    def count(self) -> int:
        """Count all rows, deleted ones too, and learn the service's time."""
        from annotationframework_api.annotation.api.annotations import get_annotation_count

        answer = get_annotation_count.sync_detailed(self._volume, self._table, client=self._client)
        told = answer.headers.get("date")
        if told:
            self.clock_ahead = parsedate_to_datetime(told).timestamp() - time.time()
        return answer.parsed

    def highest_id(self) -> int:
        """Find the highest id, by samples: a few rows far above the others may be missed."""
        count = self.count()
        top, span = 0, 2 * count + 2 * _REACH
        while count:
            step = max(1, span // _WINDOW)
            hits = self.rows(range(top + step, top + span + 1, step))
            if hits:
                top = max(hits)
            elif step == 1:
                break
            else:
                span = max(_WINDOW, span // (_WINDOW // 2))
        return top

    def rows(self, ids: Iterable[int]) -> Window:
        """Read rows, in the order of their ids; those that cannot be read are None."""
        found = read_rows(self._client, self._volume, self._table, list(ids))
        every: Window = {**found.rows, **dict.fromkeys(found.unreadable)}
        return dict(sorted(every.items()))

    def upwards(self, after_id: int, known: Collection[int]) -> Iterator[Window]:
        """Read the rows above an id that are not known, as far as there can be any."""
        last = max([after_id, *known])
        for ids in _windows(after_id + 1, after_id + 1 + _FARTHEST + len(known), known):
            rows = self.rows(ids)
            yield rows
            last = max([last, *rows])
            if ids[-1] - last > _REACH:
                return

    def between(self, after_id: int, last_id: int, known: Collection[int]) -> Iterator[Window]:
        """Read the rows above one id, up to another, that are not known."""
        for ids in _windows(after_id + 1, last_id + 1, known):
            yield self.rows(ids)


def created_at(row: Row | None) -> float | None:
    """Say when a row was stored, in seconds since 1970 by the service's clock, if it tells."""
    created: Any = row and row.get("created")
    try:
        return datetime.fromisoformat(created).replace(tzinfo=UTC).timestamp()
    except (TypeError, ValueError):
        return None


def _windows(start: int, stop: int, known: Collection[int]) -> Iterator[list[int]]:
    window: list[int] = []
    for one in range(start, stop):
        if one not in known:
            window.append(one)
        if len(window) == _WINDOW:
            yield window
            window = []
    if window:
        yield window

"""What uploads begin with: the rows that a table holds, and those that are to come."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from attrs import frozen

Rows = Sequence[dict[str, Any]]
COUNT = 60


@frozen
class Case:
    """Rows to upload into a table, and the rows that it holds before."""

    rows: Rows
    before: Rows = ()


def nuclei(count: int = COUNT, first: int = 0) -> list[dict[str, Any]]:
    """Make nuclei that differ."""
    return [{"pt": {"position": [z, 2, 3]}, "volume": z + 0.5} for z in range(first, first + count)]


def with_ids(rows: Rows, first: int, step: int = 1) -> list[dict[str, Any]]:
    """Give some of the rows, each `step`th, ids of their own."""
    return [
        {**row, "id": first + place} if place % step == 0 else row for place, row in enumerate(rows)
    ]


def unreadable(rows: Rows, step: int = 1) -> list[dict[str, Any]]:
    """Leave the volume out of each `step`th row: the service cannot give it back."""
    return [{"pt": row["pt"]} if place % step == 0 else row for place, row in enumerate(rows)]


def with_volumes(volumes: Sequence[float]) -> list[dict[str, Any]]:
    """Make nuclei at one place that differ in their volumes only."""
    return [{"pt": {"position": [5, 5, 5]}, "volume": volume} for volume in volumes]


TWINS = [{"pt": {"position": [5, 5, 5]}, "volume": 5.0}] * COUNT
OTHERS = nuclei(37, first=1000)

CASES = {
    "an empty table": Case(nuclei()),
    "a used table": Case(nuclei(), OTHERS),
    "a table that has them already": Case(nuclei(), nuclei()),
    "a table with own ids far above": Case(nuclei(), with_ids(OTHERS, 582_000)),
    "a table that has them, with own ids far above": Case(nuclei(), with_ids(nuclei(), 582_000)),
    "a table with unreadable rows": Case(nuclei(), unreadable(OTHERS, step=2)),
    "rows with own ids": Case(with_ids(nuclei(), 1000), OTHERS),
    "unreadable rows with own ids": Case(unreadable(with_ids(nuclei(), 1000)), OTHERS),
    "half of the rows with own ids": Case(with_ids(nuclei(), 1000, step=2), OTHERS),
    "whole and long numbers": Case(with_volumes(range(12_345_678, 12_345_678 + COUNT))),
    "numbers that differ late": Case(with_volumes([1_234_570 + z / 64 for z in range(COUNT)])),
    "rows all alike": Case(TWINS),
    "rows all alike, in a table of such": Case(TWINS, TWINS),
    "partly unreadable rows": Case(unreadable(nuclei(), step=3), OTHERS),
    "unreadable rows": Case(unreadable(nuclei()), OTHERS),
}

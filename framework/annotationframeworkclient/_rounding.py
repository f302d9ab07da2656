"""Fractional positions, rounded where the caller asks for it: to the nearest, halves to even."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING, Any

from annotationframeworkclient._columns import Columns
from annotationframeworkclient._wire import EXACT_FLOAT, JSON

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from annotationframeworkclient._columns import Column


def round_points(wire: dict[str, JSON], points: Collection[str]) -> None:
    """Round the positions of one row in wire form, in place."""
    for name in points & wire.keys():
        point = wire[name]
        position = point.get("position") if isinstance(point, dict) else None
        if isinstance(point, dict) and isinstance(position, list):
            point["position"] = [_rounded(part) for part in position]


def _rounded(part: JSON) -> JSON:
    """Round a float; one that is past all positions stays, and stays a fault."""
    return round(part) if isinstance(part, float) and abs(part) <= EXACT_FLOAT else part


def round_columns(columns: Columns, points: Collection[str]) -> Columns:
    """Round the positions of many rows; what is no number stays, and stays a fault."""
    fields = dict(columns.fields)
    for name in points & fields.keys():
        point = fields[name]
        if isinstance(point, Columns) and "position" in point.fields:
            position = _rounded_column(point.fields["position"])
            fields[name] = Columns({**point.fields, "position": position})
    return Columns(fields)


def _rounded_column(column: Column) -> Column:
    if isinstance(column, list):
        return [_rounded_items(each) for each in column]
    return column if isinstance(column, Columns) else _rounded_array(column)


def _rounded_items(value: Any) -> Any:
    if type(value) not in (list, tuple):
        return value
    return [_rounded(part) if type(part) is float else part for part in value]


def _rounded_array(array: NDArray[Any]) -> NDArray[Any]:
    import numpy as np

    return np.rint(array) if array.dtype.kind == "f" else array

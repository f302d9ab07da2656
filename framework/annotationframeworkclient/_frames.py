"""Annotations as users give them: rows, one row, or a frame; pandas comes with the frame."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, cast

from annotationframeworkclient.errors import InvalidInput

if TYPE_CHECKING:
    import pandas as pd

    PositionColumns = Mapping[str, str] | Iterable[str] | None

_SUFFIX = "_position"


def annotation_rows(data: Mapping[str, Any] | Iterable[Mapping[str, Any]]) -> list[Any]:
    """Give one annotation, or any iterable of them, as a list.

    Raises
    ------
    InvalidInput
        It is neither; a frame is pointed to the methods that take one.
    """
    if isinstance(data, Mapping):
        return [data]
    if hasattr(data, "to_records"):  # a DataFrame: iterating over it would give its column names
        raise InvalidInput(
            "this is a DataFrame: see post_annotation_df, update_annotation_df and, for validate, "
            "process_position_columns"
        )
    given = cast("object", data)  # callers without a type checker give other things
    if isinstance(given, str | bytes) or not isinstance(given, Iterable):
        raise InvalidInput(f"annotations are mappings, one or several, not {type(data).__name__}")
    labels: Iterable[object] = getattr(data, "index", ()) if hasattr(data, "to_dict") else ()
    is_pandas_row = any(isinstance(label, str) for label in labels)  # a column's labels are numbers
    return [data] if is_pandas_row else list(data)


def annotation_records(df: pd.DataFrame, position_columns: PositionColumns) -> list[dict[str, Any]]:
    """Give the rows of a frame as annotations, with empty cells left out.

    Raises
    ------
    InvalidInput
        `df` is no frame, lacks one of the columns, or has two columns of one name.
    """
    if not hasattr(df, "to_records"):
        raise InvalidInput(
            f"a DataFrame is needed, not {type(df).__name__}: see post_annotation for rows"
        )
    columns = [str(column) for column in df.columns]
    if repeated := sorted({column for column in columns if columns.count(column) > 1}):
        raise InvalidInput(f"the frame has several columns of the name {', '.join(repeated)}")
    points = _points(columns, position_columns)
    renamed = [points.get(column, column) for column in columns]
    if repeated := sorted({name for name in renamed if renamed.count(name) > 1}):
        raise InvalidInput(f"several columns of the frame hold {', '.join(repeated)}")
    holds_positions = [column in points for column in columns]
    empty = df.isna().to_numpy()
    values = [df.iloc[:, place].tolist() for place in range(len(columns))]
    return [
        {
            name: {"position": values[place][row]} if holds_positions[place] else values[place][row]
            for place, name in enumerate(renamed)
            if not empty[row, place]
        }
        for row in range(len(df))
    ]


def _points(columns: list[str], position_columns: PositionColumns) -> dict[str, str]:
    """Say which column holds the position of which point."""
    if position_columns is None:
        return {name: name.removesuffix(_SUFFIX) for name in columns if name.endswith(_SUFFIX)}
    if isinstance(position_columns, str):
        position_columns = [position_columns]
    points: dict[str, str] = (
        {**position_columns}
        if isinstance(position_columns, Mapping)
        else {name: name.rpartition("_")[0] or name for name in position_columns}
    )
    if absent := sorted(points.keys() - set(columns)):
        raise InvalidInput(
            f"the frame has no column {', '.join(absent)}; it has {', '.join(columns)}"
        )
    return points

"""Annotations as users give them: rows, one row, or a frame; pandas comes with the frame."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from itertools import compress
from numbers import Integral, Real
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from annotationframeworkclient.errors import InvalidInput

if TYPE_CHECKING:
    import pandas as pd

    PositionColumns = Mapping[str, str] | Iterable[str] | None

# One annotation, or any number of them; pandas says of its own records that keys are Hashable.
Annotation: TypeAlias = Mapping[str, Any] | Mapping[Hashable, Any]
Annotations: TypeAlias = Annotation | Iterable[Annotation]

_SUFFIX = "_position"


def annotation_rows(data: Annotations) -> list[Any]:
    """Give one annotation, or any iterable of them, as a list.

    Raises
    ------
    InvalidInput
        It is neither; a frame is pointed to the methods that take one.
    """
    if isinstance(data, Mapping):
        return [_one_row(cast("Mapping[Any, Any]", data))]
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


def _one_row(data: Mapping[Any, Any]) -> Mapping[Any, Any]:
    """Refuse columns, each a mapping of row numbers to cells: what `df.to_dict()` gives."""
    if data and all(map(_has_row_numbers, data.values())):
        raise InvalidInput(
            'this is a mapping of columns: df.to_dict("records") gives rows, and '
            "post_annotation_df takes the frame itself"
        )
    return data


def _has_row_numbers(column: object) -> bool:
    if not isinstance(column, Mapping) or not column:
        return False
    return all(isinstance(label, Integral) for label in cast("Mapping[object, object]", column))


def annotation_records(df: pd.DataFrame, position_columns: PositionColumns) -> list[dict[str, Any]]:
    """Give the rows of a frame as annotations.

    An empty cell is left out; that of a position column is None, a point that there is not.

    Raises
    ------
    InvalidInput
        `df` is no frame, lacks one of the columns, has two columns of one name, or has positions
        in other columns.
    """
    if not hasattr(df, "to_records"):
        raise InvalidInput(
            f"a DataFrame is needed, not {type(df).__name__}: see post_annotation for rows"
        )
    columns = [str(column) for column in df.columns]
    if repeated := _repeated(columns):
        raise InvalidInput(f"the frame has several columns of the name {repeated}")
    points = _points(columns, position_columns)
    if repeated := _repeated([points.get(column, column) for column in columns]):
        raise InvalidInput(f"several columns of the frame hold {repeated}")
    _refuse_split_positions(columns)
    records: list[dict[str, Any]] = [{} for _ in range(len(df))]
    for place, column in enumerate(columns):
        cells: list[Any] = df.iloc[:, place].tolist()
        filled: list[bool] = df.iloc[:, place].notna().tolist()
        if column not in points:
            _refuse_position(next(compress(cells, filled), None), column, points)
        for record, cell, there in zip(records, cells, filled, strict=True):
            if column in points:
                record[points[column]] = {"position": cell} if there else None
            elif there:
                record[column] = cell
    return records


def _repeated(names: Sequence[str]) -> str:
    return ", ".join(sorted({name for name in names if names.count(name) > 1}))


def _points(columns: Sequence[str], position_columns: PositionColumns) -> dict[str, str]:
    """Say which column holds the position of which point."""
    if position_columns is None:
        return {name: name.removesuffix(_SUFFIX) for name in columns if name.endswith(_SUFFIX)}
    points = _named_points(position_columns)
    if absent := sorted(points.keys() - set(columns)):
        raise InvalidInput(
            f"the frame has no column {', '.join(absent)}; it has {', '.join(columns)}"
        )
    return points


def _named_points(position_columns: Mapping[str, str] | Iterable[str]) -> dict[str, str]:
    given = [position_columns] if isinstance(position_columns, str) else position_columns
    try:
        columns: list[Any] = list(given)  # callers without a type checker give other things
    except TypeError:
        raise InvalidInput(f"position_columns holds names, not {given!r}") from None
    points: list[Any] = (
        list(cast("Mapping[object, object]", given).values())
        if isinstance(given, Mapping)
        else [str(name).rpartition("_")[0] or name for name in columns]
    )
    for name in columns + points:
        if not isinstance(name, str):
            raise InvalidInput(f"position_columns holds names, not {name!r}")
    return dict(zip(columns, points, strict=True))


def _refuse_split_positions(columns: Sequence[str]) -> None:
    for column in columns:
        stem = column.removesuffix("_x")
        parts = [f"{stem}_{axis}" for axis in "xyz"]
        if stem != column and set(parts) <= set(columns):
            whole = stem.removesuffix(_SUFFIX) + _SUFFIX
            raise InvalidInput(
                f"columns {', '.join(parts)} hold one position: join them with df[{whole!r}] = "
                f"df[{parts}].to_numpy().tolist(), and drop them"
            )


def _refuse_position(cell: Any, column: str, points: Mapping[str, str]) -> None:
    parts = cell.tolist() if hasattr(cell, "tolist") else cell
    if not isinstance(parts, list | tuple):
        return
    numbers = [isinstance(part, Real) for part in cast("Iterable[object]", parts)]
    if numbers == [True] * 3:
        named = {**points, column: column.removesuffix(_SUFFIX)}
        raise InvalidInput(f"column {column} holds positions: give position_columns={named}")

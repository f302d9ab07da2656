"""Annotations as users give them: rows, one row, or a frame; pandas comes with the frame."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import compress
from numbers import Integral, Real
from typing import TYPE_CHECKING, Any, TypeAlias, cast, overload

from annotationframeworkclient._columns import Columns, Group, as_integers, column_of
from annotationframeworkclient.errors import InvalidInput

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray

    from annotationframework_api.annotation_types import AnnotationType
    from annotationframeworkclient._columns import Column

    AnyAnnotationType: TypeAlias = AnnotationType[str, Any, Any, Any]  # whatever dicts it has

# One annotation, or any number of them; pandas says of its own records that keys are Hashable.
Record: TypeAlias = Mapping[str, Any] | Mapping[Hashable, Any]  # fields depend on the schema type
Annotation: TypeAlias = "Record | AnyAnnotationType"
Annotations: TypeAlias = "Annotation | Iterable[Annotation]"
PositionColumns: TypeAlias = Mapping[str, str] | Iterable[str] | None

_SUFFIX = "_position"
_AT_ONCE = 10_000  # rows: slices of a frame cost more than those of a list


def annotation_rows(data: Annotations) -> list[Any]:
    """Give one annotation, or any iterable of them, as a list.

    Raises
    ------
    InvalidInput
        It is neither; a frame is pointed to the methods that take one.
    """
    from annotationframework_api.annotation_types import AnnotationType

    if isinstance(data, Mapping):
        return [_one_row(cast("Mapping[Any, Any]", data))]
    if isinstance(data, AnnotationType):
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


class FrameRows(Sequence[dict[str, Any]]):
    """The rows of a frame as annotations: in columns as long as nothing is wrong with them.

    An empty cell is left out; that of a position column is None, a point that there is not.

    Raises
    ------
    InvalidInput
        `df` is no frame, lacks one of the columns, has two columns of one name, or has positions
        in other columns.
    """

    def __init__(self, df: pd.DataFrame, position_columns: PositionColumns = None) -> None:
        if not hasattr(df, "to_records"):
            raise InvalidInput(
                f"a DataFrame is needed, not {type(df).__name__}: see post_annotation for rows"
            )
        columns = [str(column) for column in df.columns]
        if repeated := _repeated(columns):
            raise InvalidInput(f"the frame has several columns of the name {repeated}")
        self._points = _points(columns, position_columns)
        axes = {axis for stem in self._points for axis in _axes(stem, columns)}
        self._df = df.set_axis(columns, axis="columns")
        self._fields = [
            name
            for name in (*columns, *_stems(columns))
            if name in self._points or (name in columns and name not in axes)
        ]
        names = [self._points.get(name, name) for name in self._fields]
        if repeated := _repeated(names):
            raise InvalidInput(f"several columns of the frame hold {repeated}")
        for name in self._fields:
            if name not in self._points:
                _refuse_position(_first_filled(self._df[name]), name, self._points)

    @property
    def points(self) -> set[str]:
        """The points whose positions the frame holds."""
        return {*self._points.values()}

    def __len__(self) -> int:
        return len(self._df)

    @overload
    def __getitem__(self, index: int) -> dict[str, Any]: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[dict[str, Any]]: ...
    def __getitem__(self, index: int | slice) -> Any:
        return self.records[index]

    @cached_property
    def records(self) -> list[dict[str, Any]]:
        """The rows as dicts."""
        records: list[dict[str, Any]] = [{} for _ in range(len(self))]
        for name in self._fields:
            cells, filled = self._cells(name)
            for record, cell, there in zip(records, cells, filled.tolist(), strict=True):
                if name in self._points:
                    record[self._points[name]] = {"position": cell} if there else None
                elif there:
                    record[name] = cell
        return records

    def _cells(self, name: str) -> tuple[list[Any], NDArray[np.bool_]]:
        filled = _filled(self._df, name)
        if name in self._df:
            return self._df[name].tolist(), filled
        return _triples(_xyz(self._df, name)), filled

    def groups(self) -> Iterator[Group]:
        """Give rows whose cells are empty in the same columns together, with their positions."""
        import numpy as np

        for start in range(0, len(self), _AT_ONCE):
            part = self._df.iloc[start : start + _AT_ONCE]
            if not self._fields:
                yield range(start, start + len(part)), None
                continue
            filled = np.column_stack([_filled(part, name) for name in self._fields])
            if filled.all():
                yield range(start, start + len(part)), self._columns(part, self._fields)
                continue
            shapes, which = np.unique(filled, axis=0, return_inverse=True)
            for number, shape in enumerate(shapes):
                places = np.flatnonzero(which.ravel() == number)
                names = list(compress(self._fields, shape.tolist()))
                yield (places + start).tolist(), self._columns(part.iloc[places], names)

    def _columns(self, part: pd.DataFrame, names: Sequence[str]) -> Columns | None:
        fields: dict[str, Column] = {}
        for name in names:
            column = _column(part[name]) if name in part else _joined(_xyz(part, name))
            if column is None:
                return None
            point = self._points.get(name)
            fields[point or name] = Columns({"position": column}) if point else column
        return Columns(fields) if fields else None


def _column(series: pd.Series[Any]) -> Column | None:
    import numpy as np

    if isinstance(series.dtype, np.dtype) and series.dtype.kind in "biuf":
        return series.to_numpy()
    return column_of(series.tolist())


def _joined(axes: Sequence[pd.Series[Any]]) -> Column:
    """Join the columns of a position's three numbers.

    Of several types numpy would make floats, which lack digits, and numbers of true and false.
    """
    import numpy as np

    columns = list(map(_column, axes))
    arrays = [column for column in columns if isinstance(column, np.ndarray)]
    if len({array.dtype for array in arrays}) > 1:
        arrays = list(map(as_integers, arrays))
    if len(arrays) < len(columns) or len({array.dtype for array in arrays}) > 1:
        return _triples(axes)
    return np.column_stack(arrays)


def _triples(axes: Sequence[pd.Series[Any]]) -> list[list[Any]]:
    return [list(xyz) for xyz in zip(*(axis.tolist() for axis in axes), strict=True)]


def _filled(part: pd.DataFrame, name: str) -> NDArray[np.bool_]:
    """Say which cells are filled; of a position in three columns, in any of them."""
    import numpy as np

    columns = [part[name]] if name in part else _xyz(part, name)
    filled: NDArray[np.bool_] = np.any([column.notna().to_numpy() for column in columns], axis=0)
    return filled


def _xyz(part: pd.DataFrame, stem: str) -> list[pd.Series[Any]]:
    return [part[axis] for axis in _axes(stem, part.columns)]


def _first_filled(series: pd.Series[Any]) -> object:
    filled = series.dropna()
    return filled.iloc[0] if len(filled) else None


def _axes(stem: str, columns: Iterable[str]) -> list[str]:
    """Name the three columns that hold a position, if there are such."""
    parts = [f"{stem}_{axis}" for axis in "xyz"]
    return parts if {*parts} <= {*columns} else []


def _stems(columns: Sequence[str]) -> list[str]:
    stems = [name.removesuffix("_x") for name in columns if name.endswith("_x")]
    return [stem for stem in stems if _axes(stem, columns)]


def _repeated(names: Sequence[str]) -> str:
    return ", ".join(sorted({name for name in names if names.count(name) > 1}))


def _points(columns: Sequence[str], position_columns: PositionColumns) -> dict[str, str]:
    """Say which column holds the position of which point."""
    given = [*columns, *_stems(columns)]
    if position_columns is None:
        named = [name for name in columns if name.endswith(_SUFFIX)] + _stems(columns)
        return {name: name.removesuffix(_SUFFIX) for name in named}
    points = _named_points(position_columns)
    if absent := sorted(points.keys() - set(given)):
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


def _refuse_position(cell: Any, column: str, points: Mapping[str, str]) -> None:
    parts = cell.tolist() if hasattr(cell, "tolist") else cell
    if not isinstance(parts, list | tuple):
        return
    numbers = [isinstance(part, Real) for part in cast("Iterable[object]", parts)]
    if numbers == [True] * 3:
        named = {**points, column: column.removesuffix(_SUFFIX)}
        raise InvalidInput(f"column {column} holds positions: give position_columns={named}")

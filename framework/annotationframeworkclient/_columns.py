"""Rows of one shape as columns: taken from dicts, and written as JSON without making any."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import chain, repeat
from operator import attrgetter, itemgetter
from types import NoneType
from typing import TYPE_CHECKING, Any, Self, TypeAlias, cast

import orjson
from attrs import frozen

from annotationframeworkclient._wire import EXACT_FLOAT

if TYPE_CHECKING:
    from numpy.typing import NDArray

    # Plain values or lists of numbers; numbers of one type; numbers a row; the parts of points.
    Column: TypeAlias = "list[Any] | NDArray[Any] | Columns"

Group: TypeAlias = "tuple[Sequence[int], Columns | None]"

_FLOAT64 = 8  # bytes: a wider number would lose digits
_GAP = b"\0"  # what JSON writes as an escape
_AT_ONCE = 1_000  # rows: of so many one fault costs a look at each


@frozen
class Columns:
    """Rows that have the same fields, none of them left out.

    Attributes
    ----------
    fields
        Each field's values: plain ones in a list, numbers in an array (n,), vectors in an array
        (n, k) or in a list of lists, and of points the columns of their parts.
    """

    fields: Mapping[str, Column]

    @classmethod
    def of_rows(cls, rows: Sequence[dict[str, Any]]) -> Self | None:
        """Take rows apart; None where they differ in their fields, or a field in its values."""
        if not rows[0] or len(set(map(len, rows))) != 1:
            return None
        fields: dict[str, Column] = {}
        for name in rows[0]:
            try:
                column = column_of(list(map(itemgetter(name), rows)))
            except KeyError:  # as many fields, but others
                return None
            if column is None:
                return None
            fields[name] = column
        return cls(fields)

    def without(self, names: Collection[str]) -> Columns:
        """Leave fields out."""
        return Columns({name: self.fields[name] for name in self.fields if name not in names})

    def has_only(self, name: str, value: object) -> bool:
        """Tell whether a field has one value in all rows."""
        column = self.fields.get(name)
        return isinstance(column, list) and all(cell == value for cell in column)

    def texts(self) -> list[bytes]:
        """Write each row as JSON."""
        template, parts = self._template()
        same = [repeat(text, len(parts[0])) for text in template.split(_GAP)]
        pieces = same[0], *chain.from_iterable(zip(parts, same[1:], strict=True))
        return list(map(b"".join, zip(*pieces, strict=True)))

    def _template(self) -> tuple[bytes, list[list[bytes]]]:
        """Give a row's text with gaps, and what belongs into each gap, row by row."""
        texts: list[bytes] = []
        parts: list[list[bytes]] = []
        for name, column in self.fields.items():
            text, gaps = column._template() if isinstance(column, Columns) else _template(column)
            texts.append(orjson.dumps(name) + b":" + text)
            parts += gaps
        return b"{" + b",".join(texts) + b"}", parts


def groups_of(rows: Sequence[object]) -> Iterator[Group]:
    """Give rows of one shape together, with their positions; None for what makes no columns."""
    for start in range(0, len(rows), _AT_ONCE):
        batch = rows[start : start + _AT_ONCE]
        places = range(start, start + len(batch))
        if set(map(type, batch)) != {dict}:
            yield places, None
        else:
            yield from _by_shape(places, cast("Sequence[dict[str, Any]]", batch))


def _by_shape(places: Sequence[int], batch: Sequence[dict[str, Any]]) -> Iterator[Group]:
    columns = Columns.of_rows(batch)
    if columns:
        yield places, columns
        return
    shapes: defaultdict[frozenset[str], list[int]] = defaultdict(list)
    for index, row in enumerate(batch):
        shapes[frozenset(row)].append(index)
    for indices in shapes.values():
        alike = [batch[index] for index in indices]
        yield [places[index] for index in indices], Columns.of_rows(alike)


def column_of(values: list[Any]) -> Column | None:
    """Make a column of values; None where they are of several kinds."""
    types = set(map(type, values))
    if types == {dict}:
        return Columns.of_rows(values)
    if all(kind.__module__ == "builtins" for kind in types):
        return values
    import numpy as np  # loaded already, if there is hope

    if types == {np.ndarray}:
        return _stacked(values)
    if len(types) > 1 or not issubclass(types.pop(), np.number | np.bool_):
        return None
    array = np.array(values)
    return array if array.dtype.itemsize <= _FLOAT64 else None


def _stacked(arrays: list[Any]) -> NDArray[Any] | None:
    """Stack arrays of one shape and type: of several types they would be cast."""
    if len(set(map(attrgetter("dtype"), arrays))) != 1:
        return None
    import numpy as np

    try:
        array: NDArray[Any] = np.array(arrays)
    except ValueError:  # of several shapes
        return None
    fits = array.dtype.kind in "iuf" and array.dtype.itemsize <= _FLOAT64 and array.ndim == 2
    return array if fits else None


def as_integers(array: NDArray[Any]) -> NDArray[Any]:
    """Make integers of floats, if all are whole and have all their digits."""
    import numpy as np

    if array.dtype.kind != "f":
        return array
    wide = array.astype(np.float64, copy=False)  # a bound past all short floats would overflow
    whole = (abs(wide) <= EXACT_FLOAT) & (wide == np.trunc(wide))
    return wide.astype(np.int64) if whole.all() else array


def _template(column: list[Any] | NDArray[Any]) -> tuple[bytes, list[list[bytes]]]:
    if not isinstance(column, list):
        import numpy as np

        # orjson takes no other byte order, and writes a short float as the shortest one like it.
        kind = column.dtype.newbyteorder("=") if column.dtype.kind != "f" else np.float64
        column = np.ascontiguousarray(column, dtype=kind)
    elif set(map(type, column)) & {str, NoneType}:
        return _GAP, [list(map(orjson.dumps, column))]
    text = orjson.dumps(column, option=orjson.OPT_SERIALIZE_NUMPY)
    if text.startswith(b"[["):
        return b"[" + _GAP + b"]", [text[2:-2].split(b"],[")]
    return _GAP, [text[1:-1].split(b",")]

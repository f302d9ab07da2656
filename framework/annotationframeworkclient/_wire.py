"""Python values to wire form: what JSON can carry, and nothing else; and ids to int64."""

from __future__ import annotations

import math
import operator
import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import MAXYEAR, MINYEAR, UTC, datetime
from decimal import Decimal
from enum import Enum
from numbers import Integral, Real
from typing import TYPE_CHECKING, Any, TypeAlias, cast

import attrs

from annotationframeworkclient._notices import notice
from annotationframeworkclient.errors import InvalidId

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    # One id, or any number of them; a Series or an Index is an Iterable.
    Ids: TypeAlias = (
        int
        | str
        | np.integer[Any]
        | Iterable[int]
        | Iterable[str]
        | Iterable[np.integer[Any]]
        | NDArray[np.integer[Any]]
    )

JSON: TypeAlias = "bool | int | float | str | list[JSON] | dict[str, JSON] | None"

INT32 = (-(2**31), 2**31 - 1)
INT64 = (-(2**63), 2**63 - 1)
EXACT_FLOAT = 2**53  # floats of greater size skip integers
_DIGITS = re.compile(r"-?[0-9]{1,20}")  # 20 digits hold every 64-bit integer

INTEGERS = (INT64[0], 2**64 - 1)  # uint64 too: supervoxel ids and root ids are
_MAX_DEPTH = 64  # deeper is a container that holds itself
_SHOWN = 10**40  # Python refuses to write integers past 4,300 digits
_NO_YEAR = f"a time outside the years {MINYEAR} to {MAXYEAR}, in UTC"
_WIDER_THAN_FLOAT = ("longdouble", "float96", "float128")  # would lose digits
_PANDAS_FLOATS = "; pandas makes floats of a column with missing ids: make it Int64 before merging"
_PLAIN = (str, int, float, bytes, complex, Decimal)  # can be kept in an error: small, and pickles


@attrs.frozen
class Refusal:
    """A value that JSON cannot carry: the keys and positions that lead to it, and what it is."""

    parts: tuple[object, ...]
    message: str
    value: object


def json_path(parts: Iterable[object]) -> str:
    """Write keys and positions as a JSON path such as ``$.pt.position[2]``."""
    return "$" + "".join(map(_step, parts))


def _step(part: object) -> str:
    if isinstance(part, int):
        return f"[{part}]"
    return f".{part}" if isinstance(part, str) and part.isidentifier() else f"[{part!r}]"


class Encoder:
    """Bring values to wire form: fresh dicts, lists, strings, numbers, booleans and None.

    Takes numpy scalars and arrays, pandas columns, missing values (as None), tuples, mappings,
    attrs instances and times (as ISO 8601 in UTC; naive ones mean UTC, and warn once). Refuses
    NaN, infinities, integers past 64 bits, and every other type.

    Attributes
    ----------
    refusals
        What `encode` refused so far; in its results None stands in each such place.
    """

    def __init__(self) -> None:
        self.refusals: list[Refusal] = []
        self._trail: list[object] = []
        self._warned = False

    def encode(self, value: object) -> JSON:
        """Return the wire form of one value."""
        if value is None or isinstance(value, bool):
            return value
        if isinstance(value, Enum):
            return self._refuse(value, "an enum member: give its value")
        if isinstance(value, int):
            return self._integer(int.__int__(value))
        if isinstance(value, float):  # np.float64 too
            return self._float(float.__float__(value))
        if isinstance(value, str):  # np.str_ too
            return self._text(str.__str__(value))
        if isinstance(value, list | tuple):
            return self._items(cast("Sequence[object]", value))
        if isinstance(value, Mapping):
            return self._mapping(cast("Mapping[Any, object]", value))
        if isinstance(value, datetime):
            return self._time(value)
        return self._foreign(value)

    def _refuse(self, value: object, message: str) -> JSON:
        kept = value if type(value) in _PLAIN else type(value).__qualname__
        self.refusals.append(Refusal(tuple(self._trail), message, kept))
        return None

    def _refuse_type(self, value: object) -> JSON:
        return self._refuse(value, f"a value of type {type(value).__qualname__}")

    def _integer(self, value: int) -> JSON:
        if INTEGERS[0] <= value <= INTEGERS[1]:
            return value
        kept = value if abs(value) < _SHOWN else "int"
        return self._refuse(kept, "an integer past 64 bits")

    def _float(self, value: float) -> JSON:
        if math.isfinite(value):
            return value
        return self._refuse(value, "NaN" if math.isnan(value) else "infinity")

    def _text(self, value: str) -> JSON:
        if value.isascii() or not any("\ud800" <= char <= "\udfff" for char in value):
            return value
        return self._refuse(ascii(value), "text with half of a surrogate pair, which UTF-8 lacks")

    def _items(self, values: Iterable[object]) -> JSON:
        return [self._child(position, value) for position, value in enumerate(values)]

    def _mapping(self, mapping: Mapping[Any, object]) -> JSON:
        wire: dict[str, JSON] = {}
        for key, value in mapping.items():
            if isinstance(key, str) and not isinstance(key, Enum):
                wire[str.__str__(key)] = self._child(key, value)
            else:
                self._trail.append(key)
                self._refuse(key, f"a key of type {type(key).__qualname__}: keys are strings")
                self._trail.pop()
        return wire

    def _child(self, step: object, value: object) -> JSON:
        if len(self._trail) >= _MAX_DEPTH:
            return self._refuse(value, f"nested more than {_MAX_DEPTH} deep: does it hold itself?")
        self._trail.append(step)
        wire = self.encode(value)
        self._trail.pop()
        return wire

    def _time(self, value: datetime) -> JSON:
        if value != value:  # pandas' NaT is a datetime that equals nothing
            return None
        if value.tzinfo is None:
            self._warn_naive()
        return _in_utc(value) or self._refuse(value, _NO_YEAR)

    def _warn_naive(self) -> None:
        if not self._warned:
            self._warned = True
            notice("a time without a time zone is taken as UTC", UserWarning)

    def _foreign(self, value: object) -> JSON:
        packages = packages_of(value)
        if "numpy" in packages:
            return self._numpy(value)
        if "pandas" in packages:
            return self._pandas(value)
        if attrs.has(type(value)):
            return self._mapping(attrs.asdict(cast("Any", value), recurse=False))
        return self._refuse_type(value)

    def _numpy(self, value: Any) -> JSON:
        if not _is_numpy_data(value):
            return self._refuse_type(value)
        if value.dtype.kind == "M":
            return self._items(value) if value.ndim else self._datetime64(value)
        if value.dtype.kind not in "biufUO" or value.dtype.name in _WIDER_THAN_FLOAT:
            return self._refuse(value, f"numpy {value.dtype.name}")
        plain = value.tolist()
        if hasattr(plain, "tolist"):  # it could hold itself, at a path that never grows
            return self._refuse(value, "an array without dimensions around another")
        return self.encode(plain)

    def _datetime64(self, value: Any) -> JSON:
        time = value.astype("datetime64[us]").tolist()
        if time is None:  # NaT, or masked
            return None
        try:
            year = 1970 + int(value.astype("datetime64[Y]").astype("int64"))
        except OverflowError:  # of units finer than nanoseconds
            return self._refuse(value, f"numpy {value.dtype.name}")
        if not MINYEAR <= year <= MAXYEAR:  # then `time` is an integer, or wrapped around
            return self._refuse(value, _NO_YEAR)
        return self.encode(time)

    def _pandas(self, value: Any) -> JSON:
        if type(value).__name__ == "NAType":
            return None
        return self.encode(value.tolist()) if _is_pandas_column(value) else self._refuse_type(value)


def _in_utc(value: datetime) -> str | None:
    """Write a time in ISO 8601, in UTC; give None where its year there is no datetime's."""
    try:
        time = value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)
    except (OverflowError, ValueError):  # pandas raises the latter
        return None
    return time.isoformat() if MINYEAR <= time.year <= MAXYEAR else None  # pandas has other years


def _is_numpy_data(value: object) -> bool:
    import numpy as np  # loaded already: the value is of a type of numpy's

    return isinstance(value, np.ndarray | np.generic)


def _is_pandas_column(value: object) -> bool:
    import pandas as pd  # loaded already: the value is of a type of pandas'

    return isinstance(value, pd.Series | pd.Index | pd.api.extensions.ExtensionArray)


def packages_of(value: object) -> set[str]:
    """Name the packages that a value's type and its bases come from, without importing any."""
    return {base.__module__.partition(".")[0] for base in type(value).__mro__}


def as_integer(value: JSON) -> JSON:
    """Make an integer of a digit string or a whole float that has all its digits."""
    if isinstance(value, str) and _DIGITS.fullmatch(value):
        return int(value)
    if isinstance(value, float) and value.is_integer() and abs(value) <= EXACT_FLOAT:
        return int(value)
    return value


def int64_ids(values: object, *, name: str = "id") -> list[int]:
    """Take one id or any collection of ids as a list of int64 integers, in the order given.

    Parameters
    ----------
    values
        An integer, a digit string (one id, never iterated), or a list, tuple, set, range,
        generator, array, Series or Index of them. Empty gives an empty list.
    name
        What the ids are called in the message.

    Raises
    ------
    InvalidId
        For floats (above 2**53 they have already lost digits), NaN, missing values, booleans,
        words, and integers outside int64.
    """
    if isinstance(values, str):
        return [_int64(values, name)]
    if packages_of(values) & {"numpy", "pandas"}:
        return _array_ids(values, name)
    if _is_collection(values):
        return _each_id(cast("Iterable[object]", values), name)
    return [_int64(values, name)]


def _is_collection(values: object) -> bool:
    return isinstance(values, Iterable) and not isinstance(values, Mapping | bytes)


def _each_id(values: Iterable[object], name: str) -> list[int]:
    hint = _PANDAS_FLOATS if "pandas" in packages_of(values) else ""
    return [_int64(value, f"{name} at position {at}", hint) for at, value in enumerate(values)]


def _array_ids(values: Any, name: str) -> list[int]:
    import numpy as np  # loaded already: pandas has it too

    array: Any = np.asanyarray(values.to_numpy() if hasattr(values, "to_numpy") else values)
    if array.ndim == 0:
        return [_int64(array[()], name)]
    if array.ndim > 1 and "pandas" in packages_of(values):
        raise InvalidId(f"{name}: this is a DataFrame: give its column of ids")
    if array.ndim > 1:
        raise InvalidId(f"{name}s of shape {array.shape}: give one dimension")
    masked = np.ma.isMaskedArray(array)
    if masked or array.dtype.kind not in "iu" or (array.size and int(array.max()) > INT64[1]):
        return _each_id(values, name)  # names the position
    ids: list[int] = array.tolist()
    return ids


def _int64(value: object, where: str, hint: str = "") -> int:
    number = _as_index(value)
    if number is None:
        raise InvalidId(f"{where} is {_why_no_id(value, hint)}")
    if not INT64[0] <= number <= INT64[1]:
        shown = number if abs(number) < _SHOWN else "an integer of more than 40 digits"
        raise InvalidId(f"{where} is {shown}, outside int64")
    return number


def _as_index(value: Any) -> int | None:
    if isinstance(value, str):
        return int(value) if _DIGITS.fullmatch(value) else None
    try:
        return None if _is_bool(value) else operator.index(value)
    except TypeError:
        return None


def _is_bool(value: object) -> bool:
    return type(value).__name__ in ("bool", "bool_")  # np.bool_ by name: numpy may not be loaded


def _why_no_id(value: object, hint: str) -> str:
    if isinstance(value, str):
        return f"{value[:40]!r}, which is no whole number"
    if value is None or type(value).__name__ in ("NAType", "NaTType"):
        return "missing"
    if isinstance(value, Real) and not isinstance(value, Integral):  # np.float32 too
        if math.isnan(value):
            return "NaN: a missing value is no id"
        return f"{value}, a float: above 2**53 floats have lost digits, so give integers{hint}"
    return f"a value of type {type(value).__qualname__}, not an integer"

"""Ids as one array, without a Python object an id."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from annotationframeworkclient._wire import INT64, int64_ids, packages_of
from annotationframeworkclient.errors import InvalidId

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    Id = int | str | np.integer[Any]
    Supervoxels = Sequence[int | None] | NDArray[np.integer[Any]]  # one for each point


def id_array(values: object, *, name: str = "id") -> NDArray[np.int64]:
    """Take one id or any collection of ids as a contiguous array, in the order given.

    An array of 64-bit integers is not copied: the result may be the caller's own memory, so it is
    for reading only.

    Parameters
    ----------
    values
        What `_wire.int64_ids` takes.
    name
        What the ids are called in the message.

    Returns
    -------
    Shape (n,), int64, little-endian.

    Raises
    ------
    InvalidId
        For floats, NaN, missing values, booleans, words, and integers below zero or past int64.
    """
    import numpy as np

    array = _integers(values)
    if array is None:  # rare kinds, and whatever is to be refused: with its position
        array = np.array(int64_ids(values, name=name), dtype=np.int64)
    if array.size and int(array.min()) < 0:
        at = int(np.argmax(array < 0))
        raise InvalidId(f"{name} at position {at} is {array[at]}: ids are not negative")
    ids: NDArray[np.int64] = np.ascontiguousarray(array, dtype="<i8")
    return ids


def one_id(value: object, *, name: str = "id") -> int:
    """Take one id.

    Raises
    ------
    InvalidId
        It is none, or more than one was given.
    """
    ids = id_array(value, name=name)
    if ids.size != 1:
        raise InvalidId(f"{ids.size} {name}s: this call takes one")
    return int(ids[0])


def _integers(values: object) -> Any:
    """Give an array of integers that fit as one, and None for all else."""
    import numpy as np

    if isinstance(values, list | tuple):
        return _plain_ints(cast("list[Any]", values))
    if not packages_of(values) & {"numpy", "pandas"} or np.ma.isMaskedArray(values):
        return None
    convert = getattr(values, "to_numpy", None)
    array: Any = np.asarray(values if convert is None else convert())
    if array.ndim != 1 or array.dtype.kind not in "iu":
        return None
    if array.dtype.kind == "u" and array.size and int(array.max()) > INT64[1]:
        return None
    same_bits = array.dtype.isnative and array.dtype.itemsize == 8
    return array.view(np.int64) if same_bits else array.astype(np.int64)


def _plain_ints(values: list[Any]) -> Any:
    import numpy as np

    if set(map(type, values)) != {int}:
        return None
    try:
        return np.array(values, dtype=np.int64)
    except OverflowError:
        return None

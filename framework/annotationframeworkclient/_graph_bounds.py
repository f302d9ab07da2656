"""Bounding boxes and points, checked, as the ChunkedGraph takes them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotationframeworkclient.errors import InvalidInput

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


def bounds_text(bounds: object) -> str | None:
    """Write a bounding box as ``x0-x1_y0-y1_z0-z1``; None stays None.

    Parameters
    ----------
    bounds
        Shape (3, 2), whole numbers from 0, in voxels of the segmentation: the least and the
        greatest x, y, z, each least one below its greatest one.

    Raises
    ------
    InvalidInput
        It is none: the service breaks on it, or takes it for an empty box without a word.
    """
    if bounds is None:
        return None
    box = _numbers(bounds, "bounds")
    if box.shape != (3, 2):
        raise InvalidInput(f"bounds of shape {box.shape}: give [[x0, x1], [y0, y1], [z0, z1]]")
    if (box < 0).any() or (box % 1 != 0).any() or (box >= 2**53).any():
        raise InvalidInput(f"bounds {box.tolist()}: give whole numbers of voxels from 0")
    if (box[:, 0] >= box[:, 1]).any():
        raise InvalidInput(f"bounds {box.tolist()}: each least value comes below its greatest one")
    return "_".join(f"{int(low)}-{int(high)}" for low, high in box)


def points_nm(points: object, *, name: str = "points") -> NDArray[np.float64]:
    """Take one point or some points, in nm.

    Returns
    -------
    Shape (n, 3), float64.

    Raises
    ------
    InvalidInput
        They are none, or there are none of them.
    """
    array = _numbers(points, name)
    if array.shape == (3,):
        array = array.reshape(1, 3)
    if array.ndim != 2 or array.shape[1] != 3 or not array.size:
        raise InvalidInput(f"{name} of shape {array.shape}: give x, y, z of each point, in nm")
    return array


def path_ends(begin: object, end: object) -> NDArray[np.float64]:
    """Take the two ends of a path, in nm: shape (2, 3), float64.

    Raises
    ------
    InvalidInput
        One of them is not just one point.
    """
    import numpy as np

    ends = np.concatenate([points_nm(begin, name="src_pt"), points_nm(end, name="dst_pt")])
    if len(ends) != 2:
        raise InvalidInput(f"{len(ends)} points: a path has two ends, x, y, z each, in nm")
    return ends


def _numbers(values: object, name: str) -> NDArray[np.float64]:
    import numpy as np

    try:
        given: Any = np.asarray(values)
    except ValueError:  # rows of different lengths
        raise InvalidInput(f"{name}: the rows differ in length") from None
    if given.dtype.kind not in "iuf":
        raise InvalidInput(f"{name} of type {given.dtype.name}: give numbers")
    array: NDArray[np.float64] = given.astype(np.float64)
    if not np.isfinite(array).all():
        raise InvalidInput(f"{name} hold NaN or infinity")
    return array

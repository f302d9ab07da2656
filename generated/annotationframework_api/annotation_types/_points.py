# Written by codegen.py from specs/annotation_types. Do not edit: python codegen.py
"""The points that annotations have."""

from typing import NotRequired, TypedDict

from attrs import field, frozen

from .._runtime.types import UNSET, Unset
from ._base import Fields, Integer, Position


class BoundSpatialPointDict(TypedDict):
    """A point of an annotation, as a dict; its parts are those of `BoundSpatialPoint`."""

    position: Position
    root_id: NotRequired[Integer]
    supervoxel_id: NotRequired[Integer]


@frozen(kw_only=True, repr=False)
class BoundSpatialPoint(Fields):
    """A point of an annotation.

    Attributes
    ----------
    position
        Three integers, x, y and z, in voxels of the table's resolution.
    root_id
        Looked up by the service itself, which drops what is given.
    supervoxel_id
        Looked up by the service itself, which drops what is given.
    """

    position: Position = field(eq=tuple)
    """Three integers, x, y and z, in voxels of the table's resolution."""
    root_id: Integer | Unset = UNSET
    """Looked up by the service itself, which drops what is given."""
    supervoxel_id: Integer | Unset = UNSET
    """Looked up by the service itself, which drops what is given."""


class SpatialPointDict(TypedDict):
    """A point of an annotation, as a dict; its parts are those of `SpatialPoint`."""

    position: Position


@frozen(kw_only=True, repr=False)
class SpatialPoint(Fields):
    """A point of an annotation.

    Attributes
    ----------
    position
        Three integers, x, y and z, in voxels of the table's resolution.
    """

    position: Position = field(eq=tuple)
    """Three integers, x, y and z, in voxels of the table's resolution."""

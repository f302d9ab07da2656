# Written by codegen.py from specs/annotation_types. Do not edit: python codegen.py
"""The annotation type `derived_spatial_point`."""

from typing import ClassVar, Literal, NotRequired, TypedDict

from attrs import field, frozen

from .._runtime.types import UNSET, Unset
from ._base import AnnotationType, Integer, Position


class DerivedSpatialPointDict(TypedDict):
    """A new `derived_spatial_point`, as a dict; its fields are those of `DerivedSpatialPoint`."""

    dependent_chunk: Integer
    position: Position
    level: NotRequired[Integer]
    root_id: NotRequired[Integer]
    supervoxel_id: NotRequired[Integer]
    id: NotRequired[Integer]
    type: NotRequired[Literal["derived_spatial_point"]]


class DerivedSpatialPointChange(TypedDict):
    """A changed `derived_spatial_point`, as a dict; the columns of a stored one may be in it too."""

    id: Integer
    dependent_chunk: NotRequired[Integer]
    position: NotRequired[Position]
    level: NotRequired[Integer]
    root_id: NotRequired[Integer]
    supervoxel_id: NotRequired[Integer]
    created: NotRequired[str]
    deleted: NotRequired[str]
    superceded_id: NotRequired[int | None]
    type: NotRequired[Literal["derived_spatial_point"]]


class DerivedSpatialPointRow(TypedDict):
    """A stored `derived_spatial_point`, in flat columns. Its times are in UTC, positions in voxels."""

    id: int
    dependent_chunk: int
    position: list[int]
    level: int
    root_id: int
    supervoxel_id: int
    created: str
    deleted: str
    superceded_id: int | None


@frozen(kw_only=True, repr=False)
class DerivedSpatialPoint(
    AnnotationType[
        Literal["derived_spatial_point"],
        DerivedSpatialPointDict,
        DerivedSpatialPointChange,
        DerivedSpatialPointRow,
    ]
):
    """An annotation of the type `derived_spatial_point`.

    Attributes
    ----------
    dependent_chunk
        The chunk of the segmentation that the point was derived in.
    position
        Three integers, x, y and z, in voxels of the table's resolution.
    level
        The layer of the segmentation's graph that the point was derived in.
    root_id
        Looked up by the service itself, which drops what is given.
    supervoxel_id
        Looked up by the service itself, which drops what is given.
    id
        The annotation's own number; if there is none the service gives it one.
    """

    schema_type: ClassVar[str] = "derived_spatial_point"

    dependent_chunk: Integer
    """The chunk of the segmentation that the point was derived in."""
    position: Position = field(eq=tuple)
    """Three integers, x, y and z, in voxels of the table's resolution."""
    level: Integer | Unset = UNSET
    """The layer of the segmentation's graph that the point was derived in."""
    root_id: Integer | Unset = UNSET
    """Looked up by the service itself, which drops what is given."""
    supervoxel_id: Integer | Unset = UNSET
    """Looked up by the service itself, which drops what is given."""
    id: Integer | Unset = UNSET
    """The annotation's own number; if there is none the service gives it one."""

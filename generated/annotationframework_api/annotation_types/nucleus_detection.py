# Written by codegen.py from specs/annotation_types. Do not edit: python codegen.py
"""The annotation type `nucleus_detection`."""

from typing import ClassVar, Literal, NotRequired, TypedDict

from attrs import frozen

from .._runtime.types import UNSET, Unset
from ._base import AnnotationType, Flag, Integer, Number, Position
from ._points import BoundSpatialPoint, BoundSpatialPointDict, SpatialPoint, SpatialPointDict


class NucleusDetectionDict(TypedDict):
    """A new `nucleus_detection`, as a dict; its fields are those of `NucleusDetection`."""

    pt: BoundSpatialPointDict
    bb_end: NotRequired[SpatialPointDict | None]
    bb_start: NotRequired[SpatialPointDict | None]
    valid: NotRequired[Flag | None]
    volume: NotRequired[Number | None]
    id: NotRequired[Integer]
    type: NotRequired[Literal["nucleus_detection"]]


class NucleusDetectionChange(TypedDict):
    """A changed `nucleus_detection`, as a dict; the columns of a stored one may be in it too."""

    id: Integer
    pt: BoundSpatialPointDict
    bb_end: NotRequired[SpatialPointDict | None]
    bb_start: NotRequired[SpatialPointDict | None]
    valid: NotRequired[Flag | None]
    volume: NotRequired[Number | None]
    bb_end_position: NotRequired[Position | None]
    bb_start_position: NotRequired[Position | None]
    pt_position: NotRequired[Position | None]
    pt_root_id: NotRequired[Integer | None]
    pt_supervoxel_id: NotRequired[Integer | None]
    created: NotRequired[str]
    deleted: NotRequired[str]
    superceded_id: NotRequired[int | None]
    type: NotRequired[Literal["nucleus_detection"]]


class NucleusDetectionRow(TypedDict):
    """A stored `nucleus_detection`, in flat columns. Its times are in UTC, positions in voxels."""

    id: int
    pt_position: list[int]
    bb_end_position: list[int] | None
    bb_start_position: list[int] | None
    valid: bool
    volume: float
    created: str
    deleted: str
    superceded_id: int | None


@frozen(kw_only=True, repr=False)
class NucleusDetection(
    AnnotationType[
        Literal["nucleus_detection"],
        NucleusDetectionDict,
        NucleusDetectionChange,
        NucleusDetectionRow,
    ]
):
    """An annotation of the type `nucleus_detection`.

    Attributes
    ----------
    pt
        the centroid of the nucleus, to be linked to the segmentation
    bb_end
        high corner of the bounding box
    bb_start
        low corner of the bounding box
    valid
        is this annotation valid
    volume
        the volume of the nucleus detected in um^3
    id
        The annotation's own number; if there is none the service gives it one.
    """

    schema_type: ClassVar[str] = "nucleus_detection"

    pt: BoundSpatialPoint
    """the centroid of the nucleus, to be linked to the segmentation"""
    bb_end: SpatialPoint | None | Unset = UNSET
    """high corner of the bounding box"""
    bb_start: SpatialPoint | None | Unset = UNSET
    """low corner of the bounding box"""
    valid: Flag | None | Unset = UNSET
    """is this annotation valid"""
    volume: Number | None | Unset = UNSET
    """the volume of the nucleus detected in um^3"""
    id: Integer | Unset = UNSET
    """The annotation's own number; if there is none the service gives it one."""

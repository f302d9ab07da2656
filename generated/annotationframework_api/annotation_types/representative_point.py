# Written by codegen.py from specs/annotation_types. Do not edit: python codegen.py
"""The annotation type `representative_point`."""

from typing import ClassVar, Literal, NotRequired, TypedDict

from attrs import frozen

from .._runtime.types import UNSET, Unset
from ._base import AnnotationType, Flag, Integer, Position
from ._points import BoundSpatialPoint, BoundSpatialPointDict


class RepresentativePointDict(TypedDict):
    """A new `representative_point`, as a dict; its fields are those of `RepresentativePoint`."""

    pt: BoundSpatialPointDict
    valid: NotRequired[Flag | None]
    id: NotRequired[Integer]
    type: NotRequired[Literal["representative_point"]]


class RepresentativePointChange(TypedDict):
    """A changed `representative_point`, as a dict; the columns of a stored one may be in it too."""

    id: Integer
    pt: BoundSpatialPointDict
    valid: NotRequired[Flag | None]
    pt_position: NotRequired[Position | None]
    pt_root_id: NotRequired[Integer | None]
    pt_supervoxel_id: NotRequired[Integer | None]
    created: NotRequired[str]
    deleted: NotRequired[str]
    superceded_id: NotRequired[int | None]
    type: NotRequired[Literal["representative_point"]]


class RepresentativePointRow(TypedDict):
    """A stored `representative_point`, in flat columns. Its times are in UTC, positions in voxels."""

    id: int
    pt_position: list[int]
    valid: bool
    created: str
    deleted: str
    superceded_id: int | None


@frozen(kw_only=True, repr=False)
class RepresentativePoint(
    AnnotationType[
        Literal["representative_point"],
        RepresentativePointDict,
        RepresentativePointChange,
        RepresentativePointRow,
    ]
):
    """An annotation of the type `representative_point`.

    Attributes
    ----------
    pt
        the point to be used for attaching objects to the dynamic segmentation
    valid
        is this annotation valid
    id
        The annotation's own number; if there is none the service gives it one.
    """

    schema_type: ClassVar[str] = "representative_point"

    pt: BoundSpatialPoint
    """the point to be used for attaching objects to the dynamic segmentation"""
    valid: Flag | None | Unset = UNSET
    """is this annotation valid"""
    id: Integer | Unset = UNSET
    """The annotation's own number; if there is none the service gives it one."""

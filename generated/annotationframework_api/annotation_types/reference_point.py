# Written by codegen.py from specs/annotation_types. Do not edit: python codegen.py
"""The annotation type `reference_point`."""

from typing import ClassVar, Literal, NotRequired, TypedDict

from attrs import frozen

from .._runtime.types import UNSET, Unset
from ._base import AnnotationType, Flag, Integer, Position
from ._points import BoundSpatialPoint, BoundSpatialPointDict


class ReferencePointDict(TypedDict):
    """A new `reference_point`, as a dict; its fields are those of `ReferencePoint`."""

    pt: BoundSpatialPointDict
    target_id: Integer
    valid: NotRequired[Flag | None]
    id: NotRequired[Integer]
    type: NotRequired[Literal["reference_point"]]


class ReferencePointChange(TypedDict):
    """A changed `reference_point`, as a dict; the columns of a stored one may be in it too."""

    id: Integer
    pt: BoundSpatialPointDict
    target_id: NotRequired[Integer]
    valid: NotRequired[Flag | None]
    pt_position: NotRequired[Position | None]
    pt_root_id: NotRequired[Integer | None]
    pt_supervoxel_id: NotRequired[Integer | None]
    created: NotRequired[str]
    deleted: NotRequired[str]
    superceded_id: NotRequired[int | None]
    type: NotRequired[Literal["reference_point"]]


class ReferencePointRow(TypedDict):
    """A stored `reference_point`, in flat columns. Its times are in UTC, positions in voxels."""

    id: int
    pt_position: list[int]
    target_id: int
    valid: bool
    created: str
    deleted: str
    superceded_id: int | None


@frozen(kw_only=True, repr=False)
class ReferencePoint(
    AnnotationType[
        Literal["reference_point"], ReferencePointDict, ReferencePointChange, ReferencePointRow
    ]
):
    """An annotation of the type `reference_point`.

    Attributes
    ----------
    pt
        the point to be used for attaching objects to the dynamic segmentation
    target_id
        The id of the annotation, in another table, that this is about.
    valid
        is this annotation valid
    id
        The annotation's own number; if there is none the service gives it one.
    """

    schema_type: ClassVar[str] = "reference_point"

    pt: BoundSpatialPoint
    """the point to be used for attaching objects to the dynamic segmentation"""
    target_id: Integer
    """The id of the annotation, in another table, that this is about."""
    valid: Flag | None | Unset = UNSET
    """is this annotation valid"""
    id: Integer | Unset = UNSET
    """The annotation's own number; if there is none the service gives it one."""

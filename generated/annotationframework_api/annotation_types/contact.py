# Written by codegen.py from specs/annotation_types. Do not edit: python codegen.py
"""The annotation type `contact`."""

from typing import ClassVar, Literal, NotRequired, TypedDict

from attrs import frozen

from .._runtime.types import UNSET, Unset
from ._base import AnnotationType, Flag, Integer, Position
from ._points import BoundSpatialPoint, BoundSpatialPointDict, SpatialPoint, SpatialPointDict


class ContactDict(TypedDict):
    """A new `contact`, as a dict; its fields are those of `Contact`."""

    sidea_pt: BoundSpatialPointDict
    sideb_pt: BoundSpatialPointDict
    ctr_pt: NotRequired[SpatialPointDict | None]
    size: NotRequired[Integer | None]
    valid: NotRequired[Flag | None]
    id: NotRequired[Integer]
    type: NotRequired[Literal["contact"]]


class ContactChange(TypedDict):
    """A changed `contact`, as a dict; the columns of a stored one may be in it too."""

    id: Integer
    sidea_pt: BoundSpatialPointDict
    sideb_pt: BoundSpatialPointDict
    ctr_pt: NotRequired[SpatialPointDict | None]
    size: NotRequired[Integer | None]
    valid: NotRequired[Flag | None]
    ctr_pt_position: NotRequired[Position | None]
    sidea_pt_position: NotRequired[Position | None]
    sidea_pt_root_id: NotRequired[Integer | None]
    sidea_pt_supervoxel_id: NotRequired[Integer | None]
    sideb_pt_position: NotRequired[Position | None]
    sideb_pt_root_id: NotRequired[Integer | None]
    sideb_pt_supervoxel_id: NotRequired[Integer | None]
    created: NotRequired[str]
    deleted: NotRequired[str]
    superceded_id: NotRequired[int | None]
    type: NotRequired[Literal["contact"]]


class ContactRow(TypedDict):
    """A stored `contact`, in flat columns. Its times are in UTC, positions in voxels."""

    id: int
    sidea_pt_position: list[int]
    sideb_pt_position: list[int]
    ctr_pt_position: list[int] | None
    size: int
    valid: bool
    created: str
    deleted: str
    superceded_id: int | None


@frozen(kw_only=True, repr=False)
class Contact(AnnotationType[Literal["contact"], ContactDict, ContactChange, ContactRow]):
    """An annotation of the type `contact`.

    Attributes
    ----------
    sidea_pt
        point on sidea of contact
    sideb_pt
        point on sideb of contact
    ctr_pt
        point on contact interface
    size
        contact area (in units of voxel count)
    valid
        is this annotation valid
    id
        The annotation's own number; if there is none the service gives it one.
    """

    schema_type: ClassVar[str] = "contact"

    sidea_pt: BoundSpatialPoint
    """point on sidea of contact"""
    sideb_pt: BoundSpatialPoint
    """point on sideb of contact"""
    ctr_pt: SpatialPoint | None | Unset = UNSET
    """point on contact interface"""
    size: Integer | None | Unset = UNSET
    """contact area (in units of voxel count)"""
    valid: Flag | None | Unset = UNSET
    """is this annotation valid"""
    id: Integer | Unset = UNSET
    """The annotation's own number; if there is none the service gives it one."""

# Written by codegen.py from specs/annotation_types. Do not edit: python codegen.py
"""The annotation type `glia_contact`."""

from typing import ClassVar, Literal, NotRequired, TypedDict

from attrs import frozen

from .._runtime.types import UNSET, Unset
from ._base import AnnotationType, Flag, Integer, Number, Position
from ._points import BoundSpatialPoint, BoundSpatialPointDict


class GliaContactDict(TypedDict):
    """A new `glia_contact`, as a dict; its fields are those of `GliaContact`."""

    glia_pt: BoundSpatialPointDict
    object_pt: BoundSpatialPointDict
    size: NotRequired[Number | None]
    valid: NotRequired[Flag | None]
    id: NotRequired[Integer]
    type: NotRequired[Literal["glia_contact"]]


class GliaContactChange(TypedDict):
    """A changed `glia_contact`, as a dict; the columns of a stored one may be in it too."""

    id: Integer
    glia_pt: BoundSpatialPointDict
    object_pt: BoundSpatialPointDict
    size: NotRequired[Number | None]
    valid: NotRequired[Flag | None]
    glia_pt_position: NotRequired[Position | None]
    glia_pt_root_id: NotRequired[Integer | None]
    glia_pt_supervoxel_id: NotRequired[Integer | None]
    object_pt_position: NotRequired[Position | None]
    object_pt_root_id: NotRequired[Integer | None]
    object_pt_supervoxel_id: NotRequired[Integer | None]
    created: NotRequired[str]
    deleted: NotRequired[str]
    superceded_id: NotRequired[int | None]
    type: NotRequired[Literal["glia_contact"]]


class GliaContactRow(TypedDict):
    """A stored `glia_contact`, in flat columns. Its times are in UTC, positions in voxels."""

    id: int
    glia_pt_position: list[int]
    object_pt_position: list[int]
    size: float
    valid: bool
    created: str
    deleted: str
    superceded_id: int | None


@frozen(kw_only=True, repr=False)
class GliaContact(
    AnnotationType[Literal["glia_contact"], GliaContactDict, GliaContactChange, GliaContactRow]
):
    """An annotation of the type `glia_contact`.

    Attributes
    ----------
    glia_pt
        Glia-side point near a glia-object contact
    object_pt
        Object-side point near a glia-object contact
    size
        size of contact
    valid
        is this annotation valid
    id
        The annotation's own number; if there is none the service gives it one.
    """

    schema_type: ClassVar[str] = "glia_contact"

    glia_pt: BoundSpatialPoint
    """Glia-side point near a glia-object contact"""
    object_pt: BoundSpatialPoint
    """Object-side point near a glia-object contact"""
    size: Number | None | Unset = UNSET
    """size of contact"""
    valid: Flag | None | Unset = UNSET
    """is this annotation valid"""
    id: Integer | Unset = UNSET
    """The annotation's own number; if there is none the service gives it one."""

# Written by codegen.py from specs/annotation_types. Do not edit: python codegen.py
"""The annotation type `bound_2tag_user`."""

from typing import ClassVar, Literal, NotRequired, TypedDict

from attrs import frozen

from .._runtime.types import UNSET, Unset
from ._base import AnnotationType, Flag, Integer, Position
from ._points import BoundSpatialPoint, BoundSpatialPointDict


class Bound2tagUserDict(TypedDict):
    """A new `bound_2tag_user`, as a dict; its fields are those of `Bound2tagUser`."""

    pt: BoundSpatialPointDict
    pt2: BoundSpatialPointDict
    tag: str
    tag2: str
    user_id: Integer
    valid: NotRequired[Flag | None]
    id: NotRequired[Integer]
    type: NotRequired[Literal["bound_2tag_user"]]


class Bound2tagUserChange(TypedDict):
    """A changed `bound_2tag_user`, as a dict; the columns of a stored one may be in it too."""

    id: Integer
    pt: BoundSpatialPointDict
    pt2: BoundSpatialPointDict
    tag: NotRequired[str]
    tag2: NotRequired[str]
    user_id: NotRequired[Integer]
    valid: NotRequired[Flag | None]
    pt_position: NotRequired[Position | None]
    pt_root_id: NotRequired[Integer | None]
    pt_supervoxel_id: NotRequired[Integer | None]
    pt2_position: NotRequired[Position | None]
    pt2_root_id: NotRequired[Integer | None]
    pt2_supervoxel_id: NotRequired[Integer | None]
    created: NotRequired[str]
    deleted: NotRequired[str]
    superceded_id: NotRequired[int | None]
    type: NotRequired[Literal["bound_2tag_user"]]


class Bound2tagUserRow(TypedDict):
    """A stored `bound_2tag_user`, in flat columns. Its times are in UTC, positions in voxels."""

    id: int
    pt_position: list[int]
    pt2_position: list[int]
    tag: str
    tag2: str
    user_id: int
    valid: bool
    created: str
    deleted: str
    superceded_id: int | None


@frozen(kw_only=True, repr=False)
class Bound2tagUser(
    AnnotationType[
        Literal["bound_2tag_user"], Bound2tagUserDict, Bound2tagUserChange, Bound2tagUserRow
    ]
):
    """An annotation of the type `bound_2tag_user`.

    Attributes
    ----------
    pt
        Location associated with the tag
    pt2
        Location associated with the tag
    tag
        Arbitrary text tag
    tag2
        Arbitrary text tag
    user_id
        User who created the tag, auto-populated from auth.
    valid
        is this annotation valid
    id
        The annotation's own number; if there is none the service gives it one.
    """

    schema_type: ClassVar[str] = "bound_2tag_user"

    pt: BoundSpatialPoint
    """Location associated with the tag"""
    pt2: BoundSpatialPoint
    """Location associated with the tag"""
    tag: str
    """Arbitrary text tag"""
    tag2: str
    """Arbitrary text tag"""
    user_id: Integer
    """User who created the tag, auto-populated from auth."""
    valid: Flag | None | Unset = UNSET
    """is this annotation valid"""
    id: Integer | Unset = UNSET
    """The annotation's own number; if there is none the service gives it one."""

# Written by codegen.py from specs/annotation_types. Do not edit: python codegen.py
"""The annotation type `bound_tag_user`."""

from typing import ClassVar, Literal, NotRequired, TypedDict

from attrs import frozen

from .._runtime.types import UNSET, Unset
from ._base import AnnotationType, Flag, Integer, Position
from ._points import BoundSpatialPoint, BoundSpatialPointDict


class BoundTagUserDict(TypedDict):
    """A new `bound_tag_user`, as a dict; its fields are those of `BoundTagUser`."""

    pt: BoundSpatialPointDict
    tag: str
    user_id: Integer
    valid: NotRequired[Flag | None]
    id: NotRequired[Integer]
    type: NotRequired[Literal["bound_tag_user"]]


class BoundTagUserChange(TypedDict):
    """A changed `bound_tag_user`, as a dict; the columns of a stored one may be in it too."""

    id: Integer
    pt: BoundSpatialPointDict
    tag: NotRequired[str]
    user_id: NotRequired[Integer]
    valid: NotRequired[Flag | None]
    pt_position: NotRequired[Position | None]
    pt_root_id: NotRequired[Integer | None]
    pt_supervoxel_id: NotRequired[Integer | None]
    created: NotRequired[str]
    deleted: NotRequired[str]
    superceded_id: NotRequired[int | None]
    type: NotRequired[Literal["bound_tag_user"]]


class BoundTagUserRow(TypedDict):
    """A stored `bound_tag_user`, in flat columns. Its times are in UTC, positions in voxels."""

    id: int
    pt_position: list[int]
    tag: str
    user_id: int
    valid: bool
    created: str
    deleted: str
    superceded_id: int | None


@frozen(kw_only=True, repr=False)
class BoundTagUser(
    AnnotationType[Literal["bound_tag_user"], BoundTagUserDict, BoundTagUserChange, BoundTagUserRow]
):
    """An annotation of the type `bound_tag_user`.

    Attributes
    ----------
    pt
        Location associated with the tag
    tag
        Arbitrary text tag
    user_id
        User who created the tag, auto-populated from auth.
    valid
        is this annotation valid
    id
        The annotation's own number; if there is none the service gives it one.
    """

    schema_type: ClassVar[str] = "bound_tag_user"

    pt: BoundSpatialPoint
    """Location associated with the tag"""
    tag: str
    """Arbitrary text tag"""
    user_id: Integer
    """User who created the tag, auto-populated from auth."""
    valid: Flag | None | Unset = UNSET
    """is this annotation valid"""
    id: Integer | Unset = UNSET
    """The annotation's own number; if there is none the service gives it one."""

# Written by codegen.py from specs/annotation_types. Do not edit: python codegen.py
"""The annotation type `bound_double_tag`."""

from typing import ClassVar, Literal, NotRequired, TypedDict

from attrs import frozen

from .._runtime.types import UNSET, Unset
from ._base import AnnotationType, Flag, Integer, Position
from ._points import BoundSpatialPoint, BoundSpatialPointDict


class BoundDoubleTagDict(TypedDict):
    """A new `bound_double_tag`, as a dict; its fields are those of `BoundDoubleTag`."""

    pt: BoundSpatialPointDict
    tag: str
    tag2: str
    valid: NotRequired[Flag | None]
    id: NotRequired[Integer]
    type: NotRequired[Literal["bound_double_tag"]]


class BoundDoubleTagChange(TypedDict):
    """A changed `bound_double_tag`, as a dict; the columns of a stored one may be in it too."""

    id: Integer
    pt: BoundSpatialPointDict
    tag: NotRequired[str]
    tag2: NotRequired[str]
    valid: NotRequired[Flag | None]
    pt_position: NotRequired[Position | None]
    pt_root_id: NotRequired[Integer | None]
    pt_supervoxel_id: NotRequired[Integer | None]
    created: NotRequired[str]
    deleted: NotRequired[str]
    superceded_id: NotRequired[int | None]
    type: NotRequired[Literal["bound_double_tag"]]


class BoundDoubleTagRow(TypedDict):
    """A stored `bound_double_tag`, in flat columns. Its times are in UTC, positions in voxels."""

    id: int
    pt_position: list[int]
    tag: str
    tag2: str
    valid: bool
    created: str
    deleted: str
    superceded_id: int | None


@frozen(kw_only=True, repr=False)
class BoundDoubleTag(
    AnnotationType[
        Literal["bound_double_tag"], BoundDoubleTagDict, BoundDoubleTagChange, BoundDoubleTagRow
    ]
):
    """An annotation of the type `bound_double_tag`.

    Attributes
    ----------
    pt
        Location associated with the tag
    tag
        Arbitrary text tag
    tag2
        Arbitrary text tag
    valid
        is this annotation valid
    id
        The annotation's own number; if there is none the service gives it one.
    """

    schema_type: ClassVar[str] = "bound_double_tag"

    pt: BoundSpatialPoint
    """Location associated with the tag"""
    tag: str
    """Arbitrary text tag"""
    tag2: str
    """Arbitrary text tag"""
    valid: Flag | None | Unset = UNSET
    """is this annotation valid"""
    id: Integer | Unset = UNSET
    """The annotation's own number; if there is none the service gives it one."""

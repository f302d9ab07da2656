# Written by codegen.py from specs/annotation_types. Do not edit: python codegen.py
"""The annotation type `derived_tag`."""

from typing import ClassVar, Literal, NotRequired, TypedDict

from attrs import frozen

from .._runtime.types import UNSET, Unset
from ._base import AnnotationType, Flag, Integer, Position
from .derived_spatial_point import DerivedSpatialPoint, DerivedSpatialPointDict


class DerivedTagDict(TypedDict):
    """A new `derived_tag`, as a dict; its fields are those of `DerivedTag`."""

    pt: DerivedSpatialPointDict
    tag: str
    valid: NotRequired[Flag | None]
    id: NotRequired[Integer]
    type: NotRequired[Literal["derived_tag"]]


class DerivedTagChange(TypedDict):
    """A changed `derived_tag`, as a dict; the columns of a stored one may be in it too."""

    id: Integer
    pt: DerivedSpatialPointDict
    tag: NotRequired[str]
    valid: NotRequired[Flag | None]
    pt_dependent_chunk: NotRequired[Integer | None]
    pt_position: NotRequired[Position | None]
    pt_level: NotRequired[Integer | None]
    pt_root_id: NotRequired[Integer | None]
    pt_supervoxel_id: NotRequired[Integer | None]
    created: NotRequired[str]
    deleted: NotRequired[str]
    superceded_id: NotRequired[int | None]
    type: NotRequired[Literal["derived_tag"]]


class DerivedTagRow(TypedDict):
    """A stored `derived_tag`, in flat columns. Its times are in UTC, positions in voxels."""

    id: int
    pt_dependent_chunk: int
    pt_position: list[int]
    pt_level: int
    tag: str
    valid: bool
    created: str
    deleted: str
    superceded_id: int | None


@frozen(kw_only=True, repr=False)
class DerivedTag(
    AnnotationType[Literal["derived_tag"], DerivedTagDict, DerivedTagChange, DerivedTagRow]
):
    """An annotation of the type `derived_tag`.

    Attributes
    ----------
    pt
        Where it is.
    tag
        Description of point
    valid
        is this annotation valid
    id
        The annotation's own number; if there is none the service gives it one.
    """

    schema_type: ClassVar[str] = "derived_tag"

    pt: DerivedSpatialPoint
    """Where it is."""
    tag: str
    """Description of point"""
    valid: Flag | None | Unset = UNSET
    """is this annotation valid"""
    id: Integer | Unset = UNSET
    """The annotation's own number; if there is none the service gives it one."""

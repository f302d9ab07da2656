# Written by codegen.py from specs/annotation_types. Do not edit: python codegen.py
"""The annotation type `pt_bool_valid`."""

from typing import ClassVar, Literal, NotRequired, TypedDict

from attrs import frozen

from .._runtime.types import UNSET, Unset
from ._base import AnnotationType, Flag, Integer, Position
from ._points import SpatialPoint, SpatialPointDict


class PtBoolValidDict(TypedDict):
    """A new `pt_bool_valid`, as a dict; its fields are those of `PtBoolValid`."""

    pt: SpatialPointDict
    tag: Flag
    valid_id: Integer
    valid: NotRequired[Flag | None]
    id: NotRequired[Integer]
    type: NotRequired[Literal["pt_bool_valid"]]


class PtBoolValidChange(TypedDict):
    """A changed `pt_bool_valid`, as a dict; the columns of a stored one may be in it too."""

    id: Integer
    pt: SpatialPointDict
    tag: NotRequired[Flag]
    valid_id: NotRequired[Integer]
    valid: NotRequired[Flag | None]
    pt_position: NotRequired[Position | None]
    created: NotRequired[str]
    deleted: NotRequired[str]
    superceded_id: NotRequired[int | None]
    type: NotRequired[Literal["pt_bool_valid"]]


class PtBoolValidRow(TypedDict):
    """A stored `pt_bool_valid`, in flat columns. Its times are in UTC, positions in voxels."""

    id: int
    pt_position: list[int]
    tag: bool
    valid_id: int
    valid: bool
    created: str
    deleted: str
    superceded_id: int | None


@frozen(kw_only=True, repr=False)
class PtBoolValid(
    AnnotationType[Literal["pt_bool_valid"], PtBoolValidDict, PtBoolValidChange, PtBoolValidRow]
):
    """An annotation of the type `pt_bool_valid`.

    Attributes
    ----------
    pt
        Location associated with the tag
    tag
        Boolean at location
    valid_id
        The root id for which this was found to hold.
    valid
        is this annotation valid
    id
        The annotation's own number; if there is none the service gives it one.
    """

    schema_type: ClassVar[str] = "pt_bool_valid"

    pt: SpatialPoint
    """Location associated with the tag"""
    tag: Flag
    """Boolean at location"""
    valid_id: Integer
    """The root id for which this was found to hold."""
    valid: Flag | None | Unset = UNSET
    """is this annotation valid"""
    id: Integer | Unset = UNSET
    """The annotation's own number; if there is none the service gives it one."""

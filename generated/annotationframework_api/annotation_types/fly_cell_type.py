# Written by codegen.py from specs/annotation_types. Do not edit: python codegen.py
"""The annotation type `fly_cell_type`."""

from typing import ClassVar, Literal, NotRequired, TypedDict

from attrs import frozen

from .._runtime.types import UNSET, Unset
from ._base import AnnotationType, Flag, Integer, Position
from ._points import BoundSpatialPoint, BoundSpatialPointDict


class FlyCellTypeDict(TypedDict):
    """A new `fly_cell_type`, as a dict; its fields are those of `FlyCellType`."""

    cell_type: str
    hemisphere: Literal["L", "R", "M", "U"]
    pt: BoundSpatialPointDict
    valid: NotRequired[Flag | None]
    id: NotRequired[Integer]
    type: NotRequired[Literal["fly_cell_type"]]


class FlyCellTypeChange(TypedDict):
    """A changed `fly_cell_type`, as a dict; the columns of a stored one may be in it too."""

    id: Integer
    cell_type: NotRequired[str]
    hemisphere: NotRequired[Literal["L", "R", "M", "U"]]
    pt: BoundSpatialPointDict
    valid: NotRequired[Flag | None]
    pt_position: NotRequired[Position | None]
    pt_root_id: NotRequired[Integer | None]
    pt_supervoxel_id: NotRequired[Integer | None]
    created: NotRequired[str]
    deleted: NotRequired[str]
    superceded_id: NotRequired[int | None]
    type: NotRequired[Literal["fly_cell_type"]]


class FlyCellTypeRow(TypedDict):
    """A stored `fly_cell_type`, in flat columns. Its times are in UTC, positions in voxels."""

    id: int
    cell_type: str
    hemisphere: Literal["L", "R", "M", "U"]
    pt_position: list[int]
    valid: bool
    created: str
    deleted: str
    superceded_id: int | None


@frozen(kw_only=True, repr=False)
class FlyCellType(
    AnnotationType[Literal["fly_cell_type"], FlyCellTypeDict, FlyCellTypeChange, FlyCellTypeRow]
):
    """An annotation of the type `fly_cell_type`.

    Attributes
    ----------
    cell_type
        Cell type name
    hemisphere
        Cell hemisphere
    pt
        Location associated with classification
    valid
        is this annotation valid
    id
        The annotation's own number; if there is none the service gives it one.
    """

    schema_type: ClassVar[str] = "fly_cell_type"

    cell_type: str
    """Cell type name"""
    hemisphere: Literal["L", "R", "M", "U"]
    """Cell hemisphere"""
    pt: BoundSpatialPoint
    """Location associated with classification"""
    valid: Flag | None | Unset = UNSET
    """is this annotation valid"""
    id: Integer | Unset = UNSET
    """The annotation's own number; if there is none the service gives it one."""

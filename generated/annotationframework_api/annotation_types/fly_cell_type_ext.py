# Written by codegen.py from specs/annotation_types. Do not edit: python codegen.py
"""The annotation type `fly_cell_type_ext`."""

from typing import ClassVar, Literal, NotRequired, TypedDict

from attrs import frozen

from .._runtime.types import UNSET, Unset
from ._base import AnnotationType, Flag, Integer, Position
from ._points import BoundSpatialPoint, BoundSpatialPointDict


class FlyCellTypeExtDict(TypedDict):
    """A new `fly_cell_type_ext`, as a dict; its fields are those of `FlyCellTypeExt`."""

    cell_type: str
    hemisphere: Literal["L", "R", "M", "U"]
    pt: BoundSpatialPointDict
    driver_line: NotRequired[str | None]
    synonym: NotRequired[str | None]
    valid: NotRequired[Flag | None]
    id: NotRequired[Integer]
    type: NotRequired[Literal["fly_cell_type_ext"]]


class FlyCellTypeExtChange(TypedDict):
    """A changed `fly_cell_type_ext`, as a dict; the columns of a stored one may be in it too."""

    id: Integer
    cell_type: NotRequired[str]
    hemisphere: NotRequired[Literal["L", "R", "M", "U"]]
    pt: BoundSpatialPointDict
    driver_line: NotRequired[str | None]
    synonym: NotRequired[str | None]
    valid: NotRequired[Flag | None]
    pt_position: NotRequired[Position | None]
    pt_root_id: NotRequired[Integer | None]
    pt_supervoxel_id: NotRequired[Integer | None]
    created: NotRequired[str]
    deleted: NotRequired[str]
    superceded_id: NotRequired[int | None]
    type: NotRequired[Literal["fly_cell_type_ext"]]


class FlyCellTypeExtRow(TypedDict):
    """A stored `fly_cell_type_ext`, in flat columns. Its times are in UTC, positions in voxels."""

    id: int
    cell_type: str
    hemisphere: Literal["L", "R", "M", "U"]
    pt_position: list[int]
    driver_line: str
    synonym: str
    valid: bool
    created: str
    deleted: str
    superceded_id: int | None


@frozen(kw_only=True, repr=False)
class FlyCellTypeExt(
    AnnotationType[
        Literal["fly_cell_type_ext"], FlyCellTypeExtDict, FlyCellTypeExtChange, FlyCellTypeExtRow
    ]
):
    """An annotation of the type `fly_cell_type_ext`.

    Attributes
    ----------
    cell_type
        Cell type name
    hemisphere
        Cell hemisphere
    pt
        Location associated with classification
    driver_line
        Driver line name
    synonym
        Synonym
    valid
        is this annotation valid
    id
        The annotation's own number; if there is none the service gives it one.
    """

    schema_type: ClassVar[str] = "fly_cell_type_ext"

    cell_type: str
    """Cell type name"""
    hemisphere: Literal["L", "R", "M", "U"]
    """Cell hemisphere"""
    pt: BoundSpatialPoint
    """Location associated with classification"""
    driver_line: str | None | Unset = UNSET
    """Driver line name"""
    synonym: str | None | Unset = UNSET
    """Synonym"""
    valid: Flag | None | Unset = UNSET
    """is this annotation valid"""
    id: Integer | Unset = UNSET
    """The annotation's own number; if there is none the service gives it one."""

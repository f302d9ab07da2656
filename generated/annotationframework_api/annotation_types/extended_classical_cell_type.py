# Written by codegen.py from specs/annotation_types. Do not edit: python codegen.py
"""The annotation type `extended_classical_cell_type`."""

from typing import ClassVar, Literal, NotRequired, TypedDict

from attrs import frozen

from .._runtime.types import UNSET, Unset
from ._base import AnnotationType, Flag, Integer, Position
from ._points import BoundSpatialPoint, BoundSpatialPointDict


class ExtendedClassicalCellTypeDict(TypedDict):
    """A new `extended_classical_cell_type`, as a dict; its fields are those of `ExtendedClassicalCellType`."""

    cell_type: str
    pt: BoundSpatialPointDict
    valid: NotRequired[Flag | None]
    id: NotRequired[Integer]
    type: NotRequired[Literal["extended_classical_cell_type"]]


class ExtendedClassicalCellTypeChange(TypedDict):
    """A changed `extended_classical_cell_type`, as a dict; the columns of a stored one may be in it too."""

    id: Integer
    cell_type: NotRequired[str]
    pt: BoundSpatialPointDict
    valid: NotRequired[Flag | None]
    pt_position: NotRequired[Position | None]
    pt_root_id: NotRequired[Integer | None]
    pt_supervoxel_id: NotRequired[Integer | None]
    created: NotRequired[str]
    deleted: NotRequired[str]
    superceded_id: NotRequired[int | None]
    type: NotRequired[Literal["extended_classical_cell_type"]]


class ExtendedClassicalCellTypeRow(TypedDict):
    """A stored `extended_classical_cell_type`, in flat columns. Its times are in UTC, positions in voxels."""

    id: int
    cell_type: str
    pt_position: list[int]
    valid: bool
    created: str
    deleted: str
    superceded_id: int | None


@frozen(kw_only=True, repr=False)
class ExtendedClassicalCellType(
    AnnotationType[
        Literal["extended_classical_cell_type"],
        ExtendedClassicalCellTypeDict,
        ExtendedClassicalCellTypeChange,
        ExtendedClassicalCellTypeRow,
    ]
):
    """An annotation of the type `extended_classical_cell_type`.

    Attributes
    ----------
    cell_type
        cell type name
    pt
        Location in space
    valid
        is this annotation valid
    id
        The annotation's own number; if there is none the service gives it one.
    """

    schema_type: ClassVar[str] = "extended_classical_cell_type"

    cell_type: str
    """cell type name"""
    pt: BoundSpatialPoint
    """Location in space"""
    valid: Flag | None | Unset = UNSET
    """is this annotation valid"""
    id: Integer | Unset = UNSET
    """The annotation's own number; if there is none the service gives it one."""

# Written by codegen.py from specs/annotation_types. Do not edit: python codegen.py
"""The annotation type `microns_func_unit_coreg`."""

from typing import ClassVar, Literal, NotRequired, TypedDict

from attrs import frozen

from .._runtime.types import UNSET, Unset
from ._base import AnnotationType, Flag, Integer, Position
from ._points import BoundSpatialPoint, BoundSpatialPointDict


class MicronsFuncUnitCoregDict(TypedDict):
    """A new `microns_func_unit_coreg`, as a dict; its fields are those of `MicronsFuncUnitCoreg`."""

    pt: BoundSpatialPointDict
    scan_idx: Integer
    session: Integer
    unit_id: Integer
    valid: NotRequired[Flag | None]
    id: NotRequired[Integer]
    type: NotRequired[Literal["microns_func_unit_coreg"]]


class MicronsFuncUnitCoregChange(TypedDict):
    """A changed `microns_func_unit_coreg`, as a dict; the columns of a stored one may be in it too."""

    id: Integer
    pt: BoundSpatialPointDict
    scan_idx: NotRequired[Integer]
    session: NotRequired[Integer]
    unit_id: NotRequired[Integer]
    valid: NotRequired[Flag | None]
    pt_position: NotRequired[Position | None]
    pt_root_id: NotRequired[Integer | None]
    pt_supervoxel_id: NotRequired[Integer | None]
    created: NotRequired[str]
    deleted: NotRequired[str]
    superceded_id: NotRequired[int | None]
    type: NotRequired[Literal["microns_func_unit_coreg"]]


class MicronsFuncUnitCoregRow(TypedDict):
    """A stored `microns_func_unit_coreg`, in flat columns. Its times are in UTC, positions in voxels."""

    id: int
    pt_position: list[int]
    scan_idx: int
    session: int
    unit_id: int
    valid: bool
    created: str
    deleted: str
    superceded_id: int | None


@frozen(kw_only=True, repr=False)
class MicronsFuncUnitCoreg(
    AnnotationType[
        Literal["microns_func_unit_coreg"],
        MicronsFuncUnitCoregDict,
        MicronsFuncUnitCoregChange,
        MicronsFuncUnitCoregRow,
    ]
):
    """An annotation of the type `microns_func_unit_coreg`.

    Attributes
    ----------
    pt
        location of cell body of functional cell
    scan_idx
        index of the scan within the session
    session
        session ID of imaging
    unit_id
        unique functional cell ID within the scan
    valid
        is this annotation valid
    id
        The annotation's own number; if there is none the service gives it one.
    """

    schema_type: ClassVar[str] = "microns_func_unit_coreg"

    pt: BoundSpatialPoint
    """location of cell body of functional cell"""
    scan_idx: Integer
    """index of the scan within the session"""
    session: Integer
    """session ID of imaging"""
    unit_id: Integer
    """unique functional cell ID within the scan"""
    valid: Flag | None | Unset = UNSET
    """is this annotation valid"""
    id: Integer | Unset = UNSET
    """The annotation's own number; if there is none the service gives it one."""

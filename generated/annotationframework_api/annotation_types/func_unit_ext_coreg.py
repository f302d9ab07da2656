# Written by codegen.py from specs/annotation_types. Do not edit: python codegen.py
"""The annotation type `func_unit_ext_coreg`."""

from typing import ClassVar, Literal, NotRequired, TypedDict

from attrs import frozen

from .._runtime.types import UNSET, Unset
from ._base import AnnotationType, Flag, Integer, Number


class FuncUnitExtCoregDict(TypedDict):
    """A new `func_unit_ext_coreg`, as a dict; its fields are those of `FuncUnitExtCoreg`."""

    scan_idx: Integer
    session: Integer
    target_id: Integer
    unit_id: Integer
    field: NotRequired[Integer | None]
    residual: NotRequired[Number | None]
    score: NotRequired[Number | None]
    valid: NotRequired[Flag | None]
    id: NotRequired[Integer]
    type: NotRequired[Literal["func_unit_ext_coreg"]]


class FuncUnitExtCoregChange(TypedDict):
    """A changed `func_unit_ext_coreg`, as a dict; the columns of a stored one may be in it too."""

    id: Integer
    scan_idx: NotRequired[Integer]
    session: NotRequired[Integer]
    target_id: NotRequired[Integer]
    unit_id: NotRequired[Integer]
    field: NotRequired[Integer | None]
    residual: NotRequired[Number | None]
    score: NotRequired[Number | None]
    valid: NotRequired[Flag | None]
    created: NotRequired[str]
    deleted: NotRequired[str]
    superceded_id: NotRequired[int | None]
    type: NotRequired[Literal["func_unit_ext_coreg"]]


class FuncUnitExtCoregRow(TypedDict):
    """A stored `func_unit_ext_coreg`, in flat columns. Its times are in UTC, positions in voxels."""

    id: int
    scan_idx: int
    session: int
    target_id: int
    unit_id: int
    field: int
    residual: float
    score: float
    valid: bool
    created: str
    deleted: str
    superceded_id: int | None


@frozen(kw_only=True, repr=False)
class FuncUnitExtCoreg(
    AnnotationType[
        Literal["func_unit_ext_coreg"],
        FuncUnitExtCoregDict,
        FuncUnitExtCoregChange,
        FuncUnitExtCoregRow,
    ]
):
    """An annotation of the type `func_unit_ext_coreg`.

    Attributes
    ----------
    scan_idx
        index of the scan within the session
    session
        session ID of imaging
    target_id
        The id of the annotation, in another table, that this is about.
    unit_id
        unique functional cell ID within the scan
    field
        index of imaging field of cell within the scan
    residual
        distance between nucleus centroid and functional centroid after transformation
    score
        confidence score associated with match
    valid
        is this annotation valid
    id
        The annotation's own number; if there is none the service gives it one.
    """

    schema_type: ClassVar[str] = "func_unit_ext_coreg"

    scan_idx: Integer
    """index of the scan within the session"""
    session: Integer
    """session ID of imaging"""
    target_id: Integer
    """The id of the annotation, in another table, that this is about."""
    unit_id: Integer
    """unique functional cell ID within the scan"""
    field: Integer | None | Unset = UNSET
    """index of imaging field of cell within the scan"""
    residual: Number | None | Unset = UNSET
    """distance between nucleus centroid and functional centroid after transformation"""
    score: Number | None | Unset = UNSET
    """confidence score associated with match"""
    valid: Flag | None | Unset = UNSET
    """is this annotation valid"""
    id: Integer | Unset = UNSET
    """The annotation's own number; if there is none the service gives it one."""

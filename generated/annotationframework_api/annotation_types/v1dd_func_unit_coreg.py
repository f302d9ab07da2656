# Written by codegen.py from specs/annotation_types. Do not edit: python codegen.py
"""The annotation type `v1dd_func_unit_coreg`."""

from typing import ClassVar, Literal, NotRequired, TypedDict

from attrs import frozen

from .._runtime.types import UNSET, Unset
from ._base import AnnotationType, Flag, Integer, Number, Position
from ._points import BoundSpatialPoint, BoundSpatialPointDict


class V1ddFuncUnitCoregDict(TypedDict):
    """A new `v1dd_func_unit_coreg`, as a dict; its fields are those of `V1ddFuncUnitCoreg`."""

    column: Integer
    pt: BoundSpatialPointDict
    roi: Integer
    volume: Integer
    plane: NotRequired[Integer | None]
    residual: NotRequired[Number | None]
    score: NotRequired[Number | None]
    valid: NotRequired[Flag | None]
    id: NotRequired[Integer]
    type: NotRequired[Literal["v1dd_func_unit_coreg"]]


class V1ddFuncUnitCoregChange(TypedDict):
    """A changed `v1dd_func_unit_coreg`, as a dict; the columns of a stored one may be in it too."""

    id: Integer
    column: NotRequired[Integer]
    pt: BoundSpatialPointDict
    roi: NotRequired[Integer]
    volume: NotRequired[Integer]
    plane: NotRequired[Integer | None]
    residual: NotRequired[Number | None]
    score: NotRequired[Number | None]
    valid: NotRequired[Flag | None]
    pt_position: NotRequired[Position | None]
    pt_root_id: NotRequired[Integer | None]
    pt_supervoxel_id: NotRequired[Integer | None]
    created: NotRequired[str]
    deleted: NotRequired[str]
    superceded_id: NotRequired[int | None]
    type: NotRequired[Literal["v1dd_func_unit_coreg"]]


class V1ddFuncUnitCoregRow(TypedDict):
    """A stored `v1dd_func_unit_coreg`, in flat columns. Its times are in UTC, positions in voxels."""

    id: int
    column: int
    pt_position: list[int]
    roi: int
    volume: int
    plane: int
    residual: float
    score: float
    valid: bool
    created: str
    deleted: str
    superceded_id: int | None


@frozen(kw_only=True, repr=False)
class V1ddFuncUnitCoreg(
    AnnotationType[
        Literal["v1dd_func_unit_coreg"],
        V1ddFuncUnitCoregDict,
        V1ddFuncUnitCoregChange,
        V1ddFuncUnitCoregRow,
    ]
):
    """An annotation of the type `v1dd_func_unit_coreg`.

    Attributes
    ----------
    column
        The index of the column, a set of volumes that were vertically stacked
    pt
        location of cell body of functional cell
    roi
        index of the roi within the plane
    volume
        index of the volume within the column
    plane
        index of imaging plane within the volume
    residual
        distance between nucleus centroid and functional centroid after transformation
    score
        a confidence score associated with match
    valid
        is this annotation valid
    id
        The annotation's own number; if there is none the service gives it one.
    """

    schema_type: ClassVar[str] = "v1dd_func_unit_coreg"

    column: Integer
    """The index of the column, a set of volumes that were vertically stacked"""
    pt: BoundSpatialPoint
    """location of cell body of functional cell"""
    roi: Integer
    """index of the roi within the plane"""
    volume: Integer
    """index of the volume within the column"""
    plane: Integer | None | Unset = UNSET
    """index of imaging plane within the volume"""
    residual: Number | None | Unset = UNSET
    """distance between nucleus centroid and functional centroid after transformation"""
    score: Number | None | Unset = UNSET
    """a confidence score associated with match"""
    valid: Flag | None | Unset = UNSET
    """is this annotation valid"""
    id: Integer | Unset = UNSET
    """The annotation's own number; if there is none the service gives it one."""

# Written by codegen.py from specs/annotation_types. Do not edit: python codegen.py
"""The annotation type `cell_match`."""

from typing import ClassVar, Literal, NotRequired, TypedDict

from attrs import frozen

from .._runtime.types import UNSET, Unset
from ._base import AnnotationType, Flag, Integer, Number, Position
from ._points import BoundSpatialPoint, BoundSpatialPointDict


class CellMatchDict(TypedDict):
    """A new `cell_match`, as a dict; its fields are those of `CellMatch`."""

    match_id: str
    pt: BoundSpatialPointDict
    query_root_id: Integer
    score: Number
    valid: NotRequired[Flag | None]
    validation: NotRequired[Flag | None]
    id: NotRequired[Integer]
    type: NotRequired[Literal["cell_match"]]


class CellMatchChange(TypedDict):
    """A changed `cell_match`, as a dict; the columns of a stored one may be in it too."""

    id: Integer
    match_id: NotRequired[str]
    pt: BoundSpatialPointDict
    query_root_id: NotRequired[Integer]
    score: NotRequired[Number]
    valid: NotRequired[Flag | None]
    validation: NotRequired[Flag | None]
    pt_position: NotRequired[Position | None]
    pt_root_id: NotRequired[Integer | None]
    pt_supervoxel_id: NotRequired[Integer | None]
    created: NotRequired[str]
    deleted: NotRequired[str]
    superceded_id: NotRequired[int | None]
    type: NotRequired[Literal["cell_match"]]


class CellMatchRow(TypedDict):
    """A stored `cell_match`, in flat columns. Its times are in UTC, positions in voxels."""

    id: int
    match_id: str
    pt_position: list[int]
    query_root_id: int
    score: float
    valid: bool
    validation: bool
    created: str
    deleted: str
    superceded_id: int | None


@frozen(kw_only=True, repr=False)
class CellMatch(
    AnnotationType[Literal["cell_match"], CellMatchDict, CellMatchChange, CellMatchRow]
):
    """An annotation of the type `cell_match`.

    Attributes
    ----------
    match_id
        Unique identifier for cell from another dataset
    pt
        Source cell identity (pt_root_id, pt_supervoxel_id, pt_position)
    query_root_id
        The root id that others were compared with.
    score
        Normalised NBLAST similarity score [for CAVE schema, could be any numeric score]
    valid
        is this annotation valid
    validation
        False if not separately validated, True if separately validated
    id
        The annotation's own number; if there is none the service gives it one.
    """

    schema_type: ClassVar[str] = "cell_match"

    match_id: str
    """Unique identifier for cell from another dataset"""
    pt: BoundSpatialPoint
    """Source cell identity (pt_root_id, pt_supervoxel_id, pt_position)"""
    query_root_id: Integer
    """The root id that others were compared with."""
    score: Number
    """Normalised NBLAST similarity score [for CAVE schema, could be any numeric score]"""
    valid: Flag | None | Unset = UNSET
    """is this annotation valid"""
    validation: Flag | None | Unset = UNSET
    """False if not separately validated, True if separately validated"""
    id: Integer | Unset = UNSET
    """The annotation's own number; if there is none the service gives it one."""

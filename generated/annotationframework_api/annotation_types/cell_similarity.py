# Written by codegen.py from specs/annotation_types. Do not edit: python codegen.py
"""The annotation type `cell_similarity`."""

from typing import ClassVar, Literal, NotRequired, TypedDict

from attrs import frozen

from .._runtime.types import UNSET, Unset
from ._base import AnnotationType, Flag, Integer, Number, Position
from ._points import BoundSpatialPoint, BoundSpatialPointDict


class CellSimilarityDict(TypedDict):
    """A new `cell_similarity`, as a dict; its fields are those of `CellSimilarity`."""

    match_pt: BoundSpatialPointDict
    match_root_id: Integer
    pt: BoundSpatialPointDict
    query_root_id: Integer
    score: Number
    valid: NotRequired[Flag | None]
    id: NotRequired[Integer]
    type: NotRequired[Literal["cell_similarity"]]


class CellSimilarityChange(TypedDict):
    """A changed `cell_similarity`, as a dict; the columns of a stored one may be in it too."""

    id: Integer
    match_pt: BoundSpatialPointDict
    match_root_id: NotRequired[Integer]
    pt: BoundSpatialPointDict
    query_root_id: NotRequired[Integer]
    score: NotRequired[Number]
    valid: NotRequired[Flag | None]
    match_pt_position: NotRequired[Position | None]
    match_pt_root_id: NotRequired[Integer | None]
    match_pt_supervoxel_id: NotRequired[Integer | None]
    pt_position: NotRequired[Position | None]
    pt_root_id: NotRequired[Integer | None]
    pt_supervoxel_id: NotRequired[Integer | None]
    created: NotRequired[str]
    deleted: NotRequired[str]
    superceded_id: NotRequired[int | None]
    type: NotRequired[Literal["cell_similarity"]]


class CellSimilarityRow(TypedDict):
    """A stored `cell_similarity`, in flat columns. Its times are in UTC, positions in voxels."""

    id: int
    match_pt_position: list[int]
    match_root_id: int
    pt_position: list[int]
    query_root_id: int
    score: float
    valid: bool
    created: str
    deleted: str
    superceded_id: int | None


@frozen(kw_only=True, repr=False)
class CellSimilarity(
    AnnotationType[
        Literal["cell_similarity"], CellSimilarityDict, CellSimilarityChange, CellSimilarityRow
    ]
):
    """An annotation of the type `cell_similarity`.

    Attributes
    ----------
    match_pt
        Target cell identity (match_root_id, match_supervoxel_id, match_position)
    match_root_id
        The root id that was found to be alike.
    pt
        Query cell identity (pt_root_id, pt_supervoxel_id, pt_position)
    query_root_id
        The root id that others were compared with.
    score
        Numeric similarity score between the two cells
    valid
        is this annotation valid
    id
        The annotation's own number; if there is none the service gives it one.
    """

    schema_type: ClassVar[str] = "cell_similarity"

    match_pt: BoundSpatialPoint
    """Target cell identity (match_root_id, match_supervoxel_id, match_position)"""
    match_root_id: Integer
    """The root id that was found to be alike."""
    pt: BoundSpatialPoint
    """Query cell identity (pt_root_id, pt_supervoxel_id, pt_position)"""
    query_root_id: Integer
    """The root id that others were compared with."""
    score: Number
    """Numeric similarity score between the two cells"""
    valid: Flag | None | Unset = UNSET
    """is this annotation valid"""
    id: Integer | Unset = UNSET
    """The annotation's own number; if there is none the service gives it one."""

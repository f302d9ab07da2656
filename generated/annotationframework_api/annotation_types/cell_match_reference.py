# Written by codegen.py from specs/annotation_types. Do not edit: python codegen.py
"""The annotation type `cell_match_reference`."""

from typing import ClassVar, Literal, NotRequired, TypedDict

from attrs import frozen

from .._runtime.types import UNSET, Unset
from ._base import AnnotationType, Flag, Integer, Number


class CellMatchReferenceDict(TypedDict):
    """A new `cell_match_reference`, as a dict; its fields are those of `CellMatchReference`."""

    match_id: str
    query_root_id: Integer
    score: Number
    target_id: Integer
    valid: NotRequired[Flag | None]
    validation: NotRequired[Flag | None]
    id: NotRequired[Integer]
    type: NotRequired[Literal["cell_match_reference"]]


class CellMatchReferenceChange(TypedDict):
    """A changed `cell_match_reference`, as a dict; the columns of a stored one may be in it too."""

    id: Integer
    match_id: NotRequired[str]
    query_root_id: NotRequired[Integer]
    score: NotRequired[Number]
    target_id: NotRequired[Integer]
    valid: NotRequired[Flag | None]
    validation: NotRequired[Flag | None]
    created: NotRequired[str]
    deleted: NotRequired[str]
    superceded_id: NotRequired[int | None]
    type: NotRequired[Literal["cell_match_reference"]]


class CellMatchReferenceRow(TypedDict):
    """A stored `cell_match_reference`, in flat columns. Its times are in UTC, positions in voxels."""

    id: int
    match_id: str
    query_root_id: int
    score: float
    target_id: int
    valid: bool
    validation: bool
    created: str
    deleted: str
    superceded_id: int | None


@frozen(kw_only=True, repr=False)
class CellMatchReference(
    AnnotationType[
        Literal["cell_match_reference"],
        CellMatchReferenceDict,
        CellMatchReferenceChange,
        CellMatchReferenceRow,
    ]
):
    """An annotation of the type `cell_match_reference`.

    Attributes
    ----------
    match_id
        Unique identifier for cell from another dataset
    query_root_id
        The root id that others were compared with.
    score
        Normalized NBLAST similarity score [for CAVE schema, could be any numeric score]
    target_id
        The id of the annotation, in another table, that this is about.
    valid
        is this annotation valid
    validation
        False if not validated by a human, True if validated by a human
    id
        The annotation's own number; if there is none the service gives it one.
    """

    schema_type: ClassVar[str] = "cell_match_reference"

    match_id: str
    """Unique identifier for cell from another dataset"""
    query_root_id: Integer
    """The root id that others were compared with."""
    score: Number
    """Normalized NBLAST similarity score [for CAVE schema, could be any numeric score]"""
    target_id: Integer
    """The id of the annotation, in another table, that this is about."""
    valid: Flag | None | Unset = UNSET
    """is this annotation valid"""
    validation: Flag | None | Unset = UNSET
    """False if not validated by a human, True if validated by a human"""
    id: Integer | Unset = UNSET
    """The annotation's own number; if there is none the service gives it one."""

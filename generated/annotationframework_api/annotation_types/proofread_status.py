# Written by codegen.py from specs/annotation_types. Do not edit: python codegen.py
"""The annotation type `proofread_status`."""

from typing import ClassVar, Literal, NotRequired, TypedDict

from attrs import frozen

from .._runtime.types import UNSET, Unset
from ._base import AnnotationType, Flag, Integer, Position
from ._points import BoundSpatialPoint, BoundSpatialPointDict


class ProofreadStatusDict(TypedDict):
    """A new `proofread_status`, as a dict; its fields are those of `ProofreadStatus`."""

    pt: BoundSpatialPointDict
    status: Literal["non", "clean", "extended"]
    valid_id: Integer
    valid: NotRequired[Flag | None]
    id: NotRequired[Integer]
    type: NotRequired[Literal["proofread_status"]]


class ProofreadStatusChange(TypedDict):
    """A changed `proofread_status`, as a dict; the columns of a stored one may be in it too."""

    id: Integer
    pt: BoundSpatialPointDict
    status: NotRequired[Literal["non", "clean", "extended"]]
    valid_id: NotRequired[Integer]
    valid: NotRequired[Flag | None]
    pt_position: NotRequired[Position | None]
    pt_root_id: NotRequired[Integer | None]
    pt_supervoxel_id: NotRequired[Integer | None]
    created: NotRequired[str]
    deleted: NotRequired[str]
    superceded_id: NotRequired[int | None]
    type: NotRequired[Literal["proofread_status"]]


class ProofreadStatusRow(TypedDict):
    """A stored `proofread_status`, in flat columns. Its times are in UTC, positions in voxels."""

    id: int
    pt_position: list[int]
    status: Literal["non", "clean", "extended"]
    valid_id: int
    valid: bool
    created: str
    deleted: str
    superceded_id: int | None


@frozen(kw_only=True, repr=False)
class ProofreadStatus(
    AnnotationType[
        Literal["proofread_status"], ProofreadStatusDict, ProofreadStatusChange, ProofreadStatusRow
    ]
):
    """An annotation of the type `proofread_status`.

    Attributes
    ----------
    pt
        Core location on proofread object
    status
        Proofread status of cell. Options are: 'non' to indicate no comprehensive proofreading,
        'clean' to indicate comprehensive removal of false merges, and 'extended' to mean
        comprehensive extension of neurite tips
    valid_id
        The root id for which this was found to hold.
    valid
        is this annotation valid
    id
        The annotation's own number; if there is none the service gives it one.
    """

    schema_type: ClassVar[str] = "proofread_status"

    pt: BoundSpatialPoint
    """Core location on proofread object"""
    status: Literal["non", "clean", "extended"]
    """Proofread status of cell. Options are: 'non' to indicate no comprehensive proofreading,
        'clean' to indicate comprehensive removal of false merges, and 'extended' to mean
        comprehensive extension of neurite tips"""
    valid_id: Integer
    """The root id for which this was found to hold."""
    valid: Flag | None | Unset = UNSET
    """is this annotation valid"""
    id: Integer | Unset = UNSET
    """The annotation's own number; if there is none the service gives it one."""

# Written by codegen.py from specs/annotation_types. Do not edit: python codegen.py
"""The annotation type `proofreading_boolstatus_user`."""

from typing import ClassVar, Literal, NotRequired, TypedDict

from attrs import frozen

from .._runtime.types import UNSET, Unset
from ._base import AnnotationType, Flag, Integer, Position
from ._points import BoundSpatialPoint, BoundSpatialPointDict


class ProofreadingBoolstatusUserDict(TypedDict):
    """A new `proofreading_boolstatus_user`, as a dict; its fields are those of `ProofreadingBoolstatusUser`."""

    proofread: Flag
    pt: BoundSpatialPointDict
    user_id: Integer
    valid_id: Integer
    valid: NotRequired[Flag | None]
    id: NotRequired[Integer]
    type: NotRequired[Literal["proofreading_boolstatus_user"]]


class ProofreadingBoolstatusUserChange(TypedDict):
    """A changed `proofreading_boolstatus_user`, as a dict; the columns of a stored one may be in it too."""

    id: Integer
    proofread: NotRequired[Flag]
    pt: BoundSpatialPointDict
    user_id: NotRequired[Integer]
    valid_id: NotRequired[Integer]
    valid: NotRequired[Flag | None]
    pt_position: NotRequired[Position | None]
    pt_root_id: NotRequired[Integer | None]
    pt_supervoxel_id: NotRequired[Integer | None]
    created: NotRequired[str]
    deleted: NotRequired[str]
    superceded_id: NotRequired[int | None]
    type: NotRequired[Literal["proofreading_boolstatus_user"]]


class ProofreadingBoolstatusUserRow(TypedDict):
    """A stored `proofreading_boolstatus_user`, in flat columns. Its times are in UTC, positions in voxels."""

    id: int
    proofread: bool
    pt_position: list[int]
    user_id: int
    valid_id: int
    valid: bool
    created: str
    deleted: str
    superceded_id: int | None


@frozen(kw_only=True, repr=False)
class ProofreadingBoolstatusUser(
    AnnotationType[
        Literal["proofreading_boolstatus_user"],
        ProofreadingBoolstatusUserDict,
        ProofreadingBoolstatusUserChange,
        ProofreadingBoolstatusUserRow,
    ]
):
    """An annotation of the type `proofreading_boolstatus_user`.

    Attributes
    ----------
    proofread
        Proofread status of cell.
    pt
        Core location on proofread object
    user_id
        User who assessed the proofreading status, auto-populated from auth.
    valid_id
        The root id for which this was found to hold.
    valid
        is this annotation valid
    id
        The annotation's own number; if there is none the service gives it one.
    """

    schema_type: ClassVar[str] = "proofreading_boolstatus_user"

    proofread: Flag
    """Proofread status of cell."""
    pt: BoundSpatialPoint
    """Core location on proofread object"""
    user_id: Integer
    """User who assessed the proofreading status, auto-populated from auth."""
    valid_id: Integer
    """The root id for which this was found to hold."""
    valid: Flag | None | Unset = UNSET
    """is this annotation valid"""
    id: Integer | Unset = UNSET
    """The annotation's own number; if there is none the service gives it one."""

# Written by codegen.py from specs/annotation_types. Do not edit: python codegen.py
"""The annotation type `compartment_proofread_status`."""

from typing import ClassVar, Literal, NotRequired, TypedDict

from attrs import frozen

from .._runtime.types import UNSET, Unset
from ._base import AnnotationType, Flag, Integer, Position
from ._points import BoundSpatialPoint, BoundSpatialPointDict


class CompartmentProofreadStatusDict(TypedDict):
    """A new `compartment_proofread_status`, as a dict; its fields are those of `CompartmentProofreadStatus`."""

    pt: BoundSpatialPointDict
    status_axon: Literal["non", "clean", "extended"]
    status_dendrite: Literal["non", "clean", "extended"]
    valid_id: Integer
    valid: NotRequired[Flag | None]
    id: NotRequired[Integer]
    type: NotRequired[Literal["compartment_proofread_status"]]


class CompartmentProofreadStatusChange(TypedDict):
    """A changed `compartment_proofread_status`, as a dict; the columns of a stored one may be in it too."""

    id: Integer
    pt: BoundSpatialPointDict
    status_axon: NotRequired[Literal["non", "clean", "extended"]]
    status_dendrite: NotRequired[Literal["non", "clean", "extended"]]
    valid_id: NotRequired[Integer]
    valid: NotRequired[Flag | None]
    pt_position: NotRequired[Position | None]
    pt_root_id: NotRequired[Integer | None]
    pt_supervoxel_id: NotRequired[Integer | None]
    created: NotRequired[str]
    deleted: NotRequired[str]
    superceded_id: NotRequired[int | None]
    type: NotRequired[Literal["compartment_proofread_status"]]


class CompartmentProofreadStatusRow(TypedDict):
    """A stored `compartment_proofread_status`, in flat columns. Its times are in UTC, positions in voxels."""

    id: int
    pt_position: list[int]
    status_axon: Literal["non", "clean", "extended"]
    status_dendrite: Literal["non", "clean", "extended"]
    valid_id: int
    valid: bool
    created: str
    deleted: str
    superceded_id: int | None


@frozen(kw_only=True, repr=False)
class CompartmentProofreadStatus(
    AnnotationType[
        Literal["compartment_proofread_status"],
        CompartmentProofreadStatusDict,
        CompartmentProofreadStatusChange,
        CompartmentProofreadStatusRow,
    ]
):
    """An annotation of the type `compartment_proofread_status`.

    Attributes
    ----------
    pt
        Core location on proofread object
    status_axon
        Proofread status of the axon only. Options are: 'non' to indicate no comprehensive
        proofreading, 'clean' to indicate comprehensive removal of false merges, and 'extended'
        to mean comprehensive extension of neurite tips
    status_dendrite
        Proofread status of the dendrite only. Options are: 'non' to indicate no comprehensive
        proofreading, 'clean' to indicate comprehensive removal of false merges, and 'extended'
        to mean comprehensive extension of neurite tips
    valid_id
        The root id for which this was found to hold.
    valid
        is this annotation valid
    id
        The annotation's own number; if there is none the service gives it one.
    """

    schema_type: ClassVar[str] = "compartment_proofread_status"

    pt: BoundSpatialPoint
    """Core location on proofread object"""
    status_axon: Literal["non", "clean", "extended"]
    """Proofread status of the axon only. Options are: 'non' to indicate no comprehensive
        proofreading, 'clean' to indicate comprehensive removal of false merges, and 'extended'
        to mean comprehensive extension of neurite tips"""
    status_dendrite: Literal["non", "clean", "extended"]
    """Proofread status of the dendrite only. Options are: 'non' to indicate no comprehensive
        proofreading, 'clean' to indicate comprehensive removal of false merges, and 'extended'
        to mean comprehensive extension of neurite tips"""
    valid_id: Integer
    """The root id for which this was found to hold."""
    valid: Flag | None | Unset = UNSET
    """is this annotation valid"""
    id: Integer | Unset = UNSET
    """The annotation's own number; if there is none the service gives it one."""

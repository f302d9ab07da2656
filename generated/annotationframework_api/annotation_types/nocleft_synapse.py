# Written by codegen.py from specs/annotation_types. Do not edit: python codegen.py
"""The annotation type `nocleft_synapse`."""

from typing import ClassVar, Literal, NotRequired, TypedDict

from attrs import frozen

from .._runtime.types import UNSET, Unset
from ._base import AnnotationType, Flag, Integer, Number, Position
from ._points import BoundSpatialPoint, BoundSpatialPointDict


class NocleftSynapseDict(TypedDict):
    """A new `nocleft_synapse`, as a dict; its fields are those of `NocleftSynapse`."""

    post_pt: BoundSpatialPointDict
    pre_pt: BoundSpatialPointDict
    score: NotRequired[Number | None]
    valid: NotRequired[Flag | None]
    id: NotRequired[Integer]
    type: NotRequired[Literal["nocleft_synapse"]]


class NocleftSynapseChange(TypedDict):
    """A changed `nocleft_synapse`, as a dict; the columns of a stored one may be in it too."""

    id: Integer
    post_pt: BoundSpatialPointDict
    pre_pt: BoundSpatialPointDict
    score: NotRequired[Number | None]
    valid: NotRequired[Flag | None]
    post_pt_position: NotRequired[Position | None]
    post_pt_root_id: NotRequired[Integer | None]
    post_pt_supervoxel_id: NotRequired[Integer | None]
    pre_pt_position: NotRequired[Position | None]
    pre_pt_root_id: NotRequired[Integer | None]
    pre_pt_supervoxel_id: NotRequired[Integer | None]
    created: NotRequired[str]
    deleted: NotRequired[str]
    superceded_id: NotRequired[int | None]
    type: NotRequired[Literal["nocleft_synapse"]]


class NocleftSynapseRow(TypedDict):
    """A stored `nocleft_synapse`, in flat columns. Its times are in UTC, positions in voxels."""

    id: int
    post_pt_position: list[int]
    pre_pt_position: list[int]
    score: float
    valid: bool
    created: str
    deleted: str
    superceded_id: int | None


@frozen(kw_only=True, repr=False)
class NocleftSynapse(
    AnnotationType[
        Literal["nocleft_synapse"], NocleftSynapseDict, NocleftSynapseChange, NocleftSynapseRow
    ]
):
    """An annotation of the type `nocleft_synapse`.

    Attributes
    ----------
    post_pt
        a nearby point located in the postsynaptic compartment of the synapse
    pre_pt
        a nearby point located in the presynaptic compartment of the synapse
    score
        synapse score (see table metadata for description of score)
    valid
        is this annotation valid
    id
        The annotation's own number; if there is none the service gives it one.
    """

    schema_type: ClassVar[str] = "nocleft_synapse"

    post_pt: BoundSpatialPoint
    """a nearby point located in the postsynaptic compartment of the synapse"""
    pre_pt: BoundSpatialPoint
    """a nearby point located in the presynaptic compartment of the synapse"""
    score: Number | None | Unset = UNSET
    """synapse score (see table metadata for description of score)"""
    valid: Flag | None | Unset = UNSET
    """is this annotation valid"""
    id: Integer | Unset = UNSET
    """The annotation's own number; if there is none the service gives it one."""

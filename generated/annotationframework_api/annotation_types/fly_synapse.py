# Written by codegen.py from specs/annotation_types. Do not edit: python codegen.py
"""The annotation type `fly_synapse`."""

from typing import ClassVar, Literal, NotRequired, TypedDict

from attrs import frozen

from .._runtime.types import UNSET, Unset
from ._base import AnnotationType, Flag, Integer, Number, Position
from ._points import BoundSpatialPoint, BoundSpatialPointDict


class FlySynapseDict(TypedDict):
    """A new `fly_synapse`, as a dict; its fields are those of `FlySynapse`."""

    post_pt: BoundSpatialPointDict
    pre_pt: BoundSpatialPointDict
    cleft_score: NotRequired[Number | None]
    connection_score: NotRequired[Number | None]
    valid: NotRequired[Flag | None]
    id: NotRequired[Integer]
    type: NotRequired[Literal["fly_synapse"]]


class FlySynapseChange(TypedDict):
    """A changed `fly_synapse`, as a dict; the columns of a stored one may be in it too."""

    id: Integer
    post_pt: BoundSpatialPointDict
    pre_pt: BoundSpatialPointDict
    cleft_score: NotRequired[Number | None]
    connection_score: NotRequired[Number | None]
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
    type: NotRequired[Literal["fly_synapse"]]


class FlySynapseRow(TypedDict):
    """A stored `fly_synapse`, in flat columns. Its times are in UTC, positions in voxels."""

    id: int
    post_pt_position: list[int]
    pre_pt_position: list[int]
    cleft_score: float
    connection_score: float
    valid: bool
    created: str
    deleted: str
    superceded_id: int | None


@frozen(kw_only=True, repr=False)
class FlySynapse(
    AnnotationType[Literal["fly_synapse"], FlySynapseDict, FlySynapseChange, FlySynapseRow]
):
    """An annotation of the type `fly_synapse`.

    Attributes
    ----------
    post_pt
        a nearby point located in the postsynaptic compartment of the synapse
    pre_pt
        a nearby point located in the presynaptic compartment of the synapse
    cleft_score
        score derived by Buhmann et al. 2019 by combining their synapses with the synapse
        segmentation from Heinrich et al. 2018
    connection_score
        score assigned by Buhmann et al. 2019
    valid
        is this annotation valid
    id
        The annotation's own number; if there is none the service gives it one.
    """

    schema_type: ClassVar[str] = "fly_synapse"

    post_pt: BoundSpatialPoint
    """a nearby point located in the postsynaptic compartment of the synapse"""
    pre_pt: BoundSpatialPoint
    """a nearby point located in the presynaptic compartment of the synapse"""
    cleft_score: Number | None | Unset = UNSET
    """score derived by Buhmann et al. 2019 by combining their synapses with the synapse
        segmentation from Heinrich et al. 2018"""
    connection_score: Number | None | Unset = UNSET
    """score assigned by Buhmann et al. 2019"""
    valid: Flag | None | Unset = UNSET
    """is this annotation valid"""
    id: Integer | Unset = UNSET
    """The annotation's own number; if there is none the service gives it one."""

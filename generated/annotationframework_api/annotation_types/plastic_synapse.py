# Written by codegen.py from specs/annotation_types. Do not edit: python codegen.py
"""The annotation type `plastic_synapse`."""

from typing import ClassVar, Literal, NotRequired, TypedDict

from attrs import frozen

from .._runtime.types import UNSET, Unset
from ._base import AnnotationType, Flag, Integer, Number, Position
from ._points import BoundSpatialPoint, BoundSpatialPointDict, SpatialPoint, SpatialPointDict


class PlasticSynapseDict(TypedDict):
    """A new `plastic_synapse`, as a dict; its fields are those of `PlasticSynapse`."""

    ctr_pt: SpatialPointDict
    plasticity: Literal[0, 1, 2, 3, 4]
    post_pt: BoundSpatialPointDict
    pre_pt: BoundSpatialPointDict
    size: NotRequired[Number | None]
    valid: NotRequired[Flag | None]
    id: NotRequired[Integer]
    type: NotRequired[Literal["plastic_synapse"]]


class PlasticSynapseChange(TypedDict):
    """A changed `plastic_synapse`, as a dict; the columns of a stored one may be in it too."""

    id: Integer
    ctr_pt: SpatialPointDict
    plasticity: NotRequired[Literal[0, 1, 2, 3, 4]]
    post_pt: BoundSpatialPointDict
    pre_pt: BoundSpatialPointDict
    size: NotRequired[Number | None]
    valid: NotRequired[Flag | None]
    ctr_pt_position: NotRequired[Position | None]
    post_pt_position: NotRequired[Position | None]
    post_pt_root_id: NotRequired[Integer | None]
    post_pt_supervoxel_id: NotRequired[Integer | None]
    pre_pt_position: NotRequired[Position | None]
    pre_pt_root_id: NotRequired[Integer | None]
    pre_pt_supervoxel_id: NotRequired[Integer | None]
    created: NotRequired[str]
    deleted: NotRequired[str]
    superceded_id: NotRequired[int | None]
    type: NotRequired[Literal["plastic_synapse"]]


class PlasticSynapseRow(TypedDict):
    """A stored `plastic_synapse`, in flat columns. Its times are in UTC, positions in voxels."""

    id: int
    ctr_pt_position: list[int]
    plasticity: Literal[0, 1, 2, 3, 4]
    post_pt_position: list[int]
    pre_pt_position: list[int]
    size: float
    valid: bool
    created: str
    deleted: str
    superceded_id: int | None


@frozen(kw_only=True, repr=False)
class PlasticSynapse(
    AnnotationType[
        Literal["plastic_synapse"], PlasticSynapseDict, PlasticSynapseChange, PlasticSynapseRow
    ]
):
    """An annotation of the type `plastic_synapse`.

    Attributes
    ----------
    ctr_pt
        central point
    plasticity
        plasticity state 0:not synapse 1:normal 2:mild 3:strong 4:not rated
    post_pt
        a nearby point located in the postsynaptic compartment of the synapse
    pre_pt
        a nearby point located in the presynaptic compartment of the synapse
    size
        size of synapse
    valid
        is this annotation valid
    id
        The annotation's own number; if there is none the service gives it one.
    """

    schema_type: ClassVar[str] = "plastic_synapse"

    ctr_pt: SpatialPoint
    """central point"""
    plasticity: Literal[0, 1, 2, 3, 4]
    """plasticity state 0:not synapse 1:normal 2:mild 3:strong 4:not rated"""
    post_pt: BoundSpatialPoint
    """a nearby point located in the postsynaptic compartment of the synapse"""
    pre_pt: BoundSpatialPoint
    """a nearby point located in the presynaptic compartment of the synapse"""
    size: Number | None | Unset = UNSET
    """size of synapse"""
    valid: Flag | None | Unset = UNSET
    """is this annotation valid"""
    id: Integer | Unset = UNSET
    """The annotation's own number; if there is none the service gives it one."""

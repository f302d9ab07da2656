# Written by codegen.py from specs/annotation_types. Do not edit: python codegen.py
"""The annotation type `synapse`."""

from typing import ClassVar, Literal, NotRequired, TypedDict

from attrs import frozen

from .._runtime.types import UNSET, Unset
from ._base import AnnotationType, Flag, Integer, Number, Position
from ._points import BoundSpatialPoint, BoundSpatialPointDict, SpatialPoint, SpatialPointDict


class SynapseDict(TypedDict):
    """A new `synapse`, as a dict; its fields are those of `Synapse`."""

    ctr_pt: SpatialPointDict
    post_pt: BoundSpatialPointDict
    pre_pt: BoundSpatialPointDict
    size: NotRequired[Number | None]
    valid: NotRequired[Flag | None]
    id: NotRequired[Integer]
    type: NotRequired[Literal["synapse"]]


class SynapseChange(TypedDict):
    """A changed `synapse`, as a dict; the columns of a stored one may be in it too."""

    id: Integer
    ctr_pt: SpatialPointDict
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
    type: NotRequired[Literal["synapse"]]


class SynapseRow(TypedDict):
    """A stored `synapse`, in flat columns. Its times are in UTC, positions in voxels."""

    id: int
    ctr_pt_position: list[int]
    post_pt_position: list[int]
    pre_pt_position: list[int]
    size: float
    valid: bool
    created: str
    deleted: str
    superceded_id: int | None


@frozen(kw_only=True, repr=False)
class Synapse(AnnotationType[Literal["synapse"], SynapseDict, SynapseChange, SynapseRow]):
    """An annotation of the type `synapse`.

    Attributes
    ----------
    ctr_pt
        central point
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

    schema_type: ClassVar[str] = "synapse"

    ctr_pt: SpatialPoint
    """central point"""
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

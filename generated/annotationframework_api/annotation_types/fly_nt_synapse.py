# Written by codegen.py from specs/annotation_types. Do not edit: python codegen.py
"""The annotation type `fly_nt_synapse`."""

from typing import ClassVar, Literal, NotRequired, TypedDict

from attrs import frozen

from .._runtime.types import UNSET, Unset
from ._base import AnnotationType, Flag, Integer, Number, Position
from ._points import BoundSpatialPoint, BoundSpatialPointDict


class FlyNtSynapseDict(TypedDict):
    """A new `fly_nt_synapse`, as a dict; its fields are those of `FlyNtSynapse`."""

    post_pt: BoundSpatialPointDict
    pre_pt: BoundSpatialPointDict
    ach: NotRequired[Number | None]
    cleft_score: NotRequired[Number | None]
    connection_score: NotRequired[Number | None]
    da: NotRequired[Number | None]
    gaba: NotRequired[Number | None]
    glut: NotRequired[Number | None]
    oct: NotRequired[Number | None]
    ser: NotRequired[Number | None]
    valid: NotRequired[Flag | None]
    valid_nt: NotRequired[Flag | None]
    id: NotRequired[Integer]
    type: NotRequired[Literal["fly_nt_synapse"]]


class FlyNtSynapseChange(TypedDict):
    """A changed `fly_nt_synapse`, as a dict; the columns of a stored one may be in it too."""

    id: Integer
    post_pt: BoundSpatialPointDict
    pre_pt: BoundSpatialPointDict
    ach: NotRequired[Number | None]
    cleft_score: NotRequired[Number | None]
    connection_score: NotRequired[Number | None]
    da: NotRequired[Number | None]
    gaba: NotRequired[Number | None]
    glut: NotRequired[Number | None]
    oct: NotRequired[Number | None]
    ser: NotRequired[Number | None]
    valid: NotRequired[Flag | None]
    valid_nt: NotRequired[Flag | None]
    post_pt_position: NotRequired[Position | None]
    post_pt_root_id: NotRequired[Integer | None]
    post_pt_supervoxel_id: NotRequired[Integer | None]
    pre_pt_position: NotRequired[Position | None]
    pre_pt_root_id: NotRequired[Integer | None]
    pre_pt_supervoxel_id: NotRequired[Integer | None]
    created: NotRequired[str]
    deleted: NotRequired[str]
    superceded_id: NotRequired[int | None]
    type: NotRequired[Literal["fly_nt_synapse"]]


class FlyNtSynapseRow(TypedDict):
    """A stored `fly_nt_synapse`, in flat columns. Its times are in UTC, positions in voxels."""

    id: int
    post_pt_position: list[int]
    pre_pt_position: list[int]
    ach: float
    cleft_score: float
    connection_score: float
    da: float
    gaba: float
    glut: float
    oct: float
    ser: float
    valid: bool
    valid_nt: bool
    created: str
    deleted: str
    superceded_id: int | None


@frozen(kw_only=True, repr=False)
class FlyNtSynapse(
    AnnotationType[Literal["fly_nt_synapse"], FlyNtSynapseDict, FlyNtSynapseChange, FlyNtSynapseRow]
):
    """An annotation of the type `fly_nt_synapse`.

    Attributes
    ----------
    post_pt
        a nearby point located in the postsynaptic compartment of the synapse
    pre_pt
        a nearby point located in the presynaptic compartment of the synapse
    ach
        Acetylcholine probability by Eckstein et al. 2020
    cleft_score
        score derived by Buhmann et al. 2019 by combining their synapses with the synapse
        segmentation from Heinrich et al. 2018
    connection_score
        score assigned by Buhmann et al. 2019
    da
        Dopamine probability by Eckstein et al. 2020
    gaba
        Gaba probability by Eckstein et al. 2020
    glut
        Glutamate probability by Eckstein et al. 2020
    oct
        Octopamine probability by Eckstein et al. 2020
    ser
        Serotonin probability by Eckstein et al. 2020
    valid
        is this annotation valid
    valid_nt
        False = no neurotransmitter prediction available.
    id
        The annotation's own number; if there is none the service gives it one.
    """

    schema_type: ClassVar[str] = "fly_nt_synapse"

    post_pt: BoundSpatialPoint
    """a nearby point located in the postsynaptic compartment of the synapse"""
    pre_pt: BoundSpatialPoint
    """a nearby point located in the presynaptic compartment of the synapse"""
    ach: Number | None | Unset = UNSET
    """Acetylcholine probability by Eckstein et al. 2020"""
    cleft_score: Number | None | Unset = UNSET
    """score derived by Buhmann et al. 2019 by combining their synapses with the synapse
        segmentation from Heinrich et al. 2018"""
    connection_score: Number | None | Unset = UNSET
    """score assigned by Buhmann et al. 2019"""
    da: Number | None | Unset = UNSET
    """Dopamine probability by Eckstein et al. 2020"""
    gaba: Number | None | Unset = UNSET
    """Gaba probability by Eckstein et al. 2020"""
    glut: Number | None | Unset = UNSET
    """Glutamate probability by Eckstein et al. 2020"""
    oct: Number | None | Unset = UNSET
    """Octopamine probability by Eckstein et al. 2020"""
    ser: Number | None | Unset = UNSET
    """Serotonin probability by Eckstein et al. 2020"""
    valid: Flag | None | Unset = UNSET
    """is this annotation valid"""
    valid_nt: Flag | None | Unset = UNSET
    """False = no neurotransmitter prediction available."""
    id: Integer | Unset = UNSET
    """The annotation's own number; if there is none the service gives it one."""

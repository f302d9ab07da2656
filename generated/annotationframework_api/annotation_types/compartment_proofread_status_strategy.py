# Written by codegen.py from specs/annotation_types. Do not edit: python codegen.py
"""The annotation type `compartment_proofread_status_strategy`."""

from typing import ClassVar, Literal, NotRequired, TypedDict

from attrs import frozen

from .._runtime.types import UNSET, Unset
from ._base import AnnotationType, Flag, Integer, Position
from ._points import BoundSpatialPoint, BoundSpatialPointDict


class CompartmentProofreadStatusStrategyDict(TypedDict):
    """A new `compartment_proofread_status_strategy`, as a dict; its fields are those of `CompartmentProofreadStatusStrategy`."""

    pt: BoundSpatialPointDict
    status_axon: Flag
    status_dendrite: Flag
    strategy_axon: str
    strategy_dendrite: str
    valid_id: Integer
    valid: NotRequired[Flag | None]
    id: NotRequired[Integer]
    type: NotRequired[Literal["compartment_proofread_status_strategy"]]


class CompartmentProofreadStatusStrategyChange(TypedDict):
    """A changed `compartment_proofread_status_strategy`, as a dict; the columns of a stored one may be in it too."""

    id: Integer
    pt: BoundSpatialPointDict
    status_axon: NotRequired[Flag]
    status_dendrite: NotRequired[Flag]
    strategy_axon: NotRequired[str]
    strategy_dendrite: NotRequired[str]
    valid_id: NotRequired[Integer]
    valid: NotRequired[Flag | None]
    pt_position: NotRequired[Position | None]
    pt_root_id: NotRequired[Integer | None]
    pt_supervoxel_id: NotRequired[Integer | None]
    created: NotRequired[str]
    deleted: NotRequired[str]
    superceded_id: NotRequired[int | None]
    type: NotRequired[Literal["compartment_proofread_status_strategy"]]


class CompartmentProofreadStatusStrategyRow(TypedDict):
    """A stored `compartment_proofread_status_strategy`, in flat columns. Its times are in UTC, positions in voxels."""

    id: int
    pt_position: list[int]
    status_axon: bool
    status_dendrite: bool
    strategy_axon: str
    strategy_dendrite: str
    valid_id: int
    valid: bool
    created: str
    deleted: str
    superceded_id: int | None


@frozen(kw_only=True, repr=False)
class CompartmentProofreadStatusStrategy(
    AnnotationType[
        Literal["compartment_proofread_status_strategy"],
        CompartmentProofreadStatusStrategyDict,
        CompartmentProofreadStatusStrategyChange,
        CompartmentProofreadStatusStrategyRow,
    ]
):
    """An annotation of the type `compartment_proofread_status_strategy`.

    Attributes
    ----------
    pt
        Core location on proofread object
    status_axon
        Proofread status of the axon only. True indicates axon is at least clean.
    status_dendrite
        Proofread status of the dendrite only. True indicates dendrite is at least clean.
    strategy_axon
        Strategy used when proofreading axon. See table description for more details.
    strategy_dendrite
        Strategy used when proofreading dendrite. See table description for more details.
    valid_id
        The root id for which this was found to hold.
    valid
        is this annotation valid
    id
        The annotation's own number; if there is none the service gives it one.
    """

    schema_type: ClassVar[str] = "compartment_proofread_status_strategy"

    pt: BoundSpatialPoint
    """Core location on proofread object"""
    status_axon: Flag
    """Proofread status of the axon only. True indicates axon is at least clean."""
    status_dendrite: Flag
    """Proofread status of the dendrite only. True indicates dendrite is at least clean."""
    strategy_axon: str
    """Strategy used when proofreading axon. See table description for more details."""
    strategy_dendrite: str
    """Strategy used when proofreading dendrite. See table description for more details."""
    valid_id: Integer
    """The root id for which this was found to hold."""
    valid: Flag | None | Unset = UNSET
    """is this annotation valid"""
    id: Integer | Unset = UNSET
    """The annotation's own number; if there is none the service gives it one."""

# Written by codegen.py from specs/annotation_types. Do not edit: python codegen.py
"""The annotation type `spine_with_info`."""

from typing import ClassVar, Literal, NotRequired, TypedDict

from attrs import frozen

from .._runtime.types import UNSET, Unset
from ._base import AnnotationType, Flag, Integer, Number, Position
from ._points import BoundSpatialPoint, BoundSpatialPointDict


class SpineWithInfoDict(TypedDict):
    """A new `spine_with_info`, as a dict; its fields are those of `SpineWithInfo`."""

    pt: BoundSpatialPointDict
    n_inputs: NotRequired[Integer | None]
    valid: NotRequired[Flag | None]
    volume: NotRequired[Number | None]
    id: NotRequired[Integer]
    type: NotRequired[Literal["spine_with_info"]]


class SpineWithInfoChange(TypedDict):
    """A changed `spine_with_info`, as a dict; the columns of a stored one may be in it too."""

    id: Integer
    pt: BoundSpatialPointDict
    n_inputs: NotRequired[Integer | None]
    valid: NotRequired[Flag | None]
    volume: NotRequired[Number | None]
    pt_position: NotRequired[Position | None]
    pt_root_id: NotRequired[Integer | None]
    pt_supervoxel_id: NotRequired[Integer | None]
    created: NotRequired[str]
    deleted: NotRequired[str]
    superceded_id: NotRequired[int | None]
    type: NotRequired[Literal["spine_with_info"]]


class SpineWithInfoRow(TypedDict):
    """A stored `spine_with_info`, in flat columns. Its times are in UTC, positions in voxels."""

    id: int
    pt_position: list[int]
    n_inputs: int
    valid: bool
    volume: float
    created: str
    deleted: str
    superceded_id: int | None


@frozen(kw_only=True, repr=False)
class SpineWithInfo(
    AnnotationType[
        Literal["spine_with_info"], SpineWithInfoDict, SpineWithInfoChange, SpineWithInfoRow
    ]
):
    """An annotation of the type `spine_with_info`.

    Attributes
    ----------
    pt
        Spatial point representing the location of the spine
    n_inputs
        Number of synaptic inputs (unique root IDs) onto the spine
    valid
        is this annotation valid
    volume
        Estimated volume of the spine
    id
        The annotation's own number; if there is none the service gives it one.
    """

    schema_type: ClassVar[str] = "spine_with_info"

    pt: BoundSpatialPoint
    """Spatial point representing the location of the spine"""
    n_inputs: Integer | None | Unset = UNSET
    """Number of synaptic inputs (unique root IDs) onto the spine"""
    valid: Flag | None | Unset = UNSET
    """is this annotation valid"""
    volume: Number | None | Unset = UNSET
    """Estimated volume of the spine"""
    id: Integer | Unset = UNSET
    """The annotation's own number; if there is none the service gives it one."""

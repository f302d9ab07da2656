# Written by codegen.py from specs/annotation_types. Do not edit: python codegen.py
"""The annotation type `postsynaptic_compartment`."""

from typing import ClassVar, Literal, NotRequired, TypedDict

from attrs import frozen

from .._runtime.types import UNSET, Unset
from ._base import AnnotationType, Flag, Integer


class PostsynapticCompartmentDict(TypedDict):
    """A new `postsynaptic_compartment`, as a dict; its fields are those of `PostsynapticCompartment`."""

    compartment: Literal["soma", "dendrite", "axon"]
    target_id: Integer
    dendrite_class: NotRequired[Literal["basal", "apical"] | None]
    on_spine: NotRequired[Flag | None]
    valid: NotRequired[Flag | None]
    id: NotRequired[Integer]
    type: NotRequired[Literal["postsynaptic_compartment"]]


class PostsynapticCompartmentChange(TypedDict):
    """A changed `postsynaptic_compartment`, as a dict; the columns of a stored one may be in it too."""

    id: Integer
    compartment: NotRequired[Literal["soma", "dendrite", "axon"]]
    target_id: NotRequired[Integer]
    dendrite_class: NotRequired[Literal["basal", "apical"] | None]
    on_spine: NotRequired[Flag | None]
    valid: NotRequired[Flag | None]
    created: NotRequired[str]
    deleted: NotRequired[str]
    superceded_id: NotRequired[int | None]
    type: NotRequired[Literal["postsynaptic_compartment"]]


class PostsynapticCompartmentRow(TypedDict):
    """A stored `postsynaptic_compartment`, in flat columns. Its times are in UTC, positions in voxels."""

    id: int
    compartment: Literal["soma", "dendrite", "axon"]
    target_id: int
    dendrite_class: Literal["basal", "apical"]
    on_spine: bool
    valid: bool
    created: str
    deleted: str
    superceded_id: int | None


@frozen(kw_only=True, repr=False)
class PostsynapticCompartment(
    AnnotationType[
        Literal["postsynaptic_compartment"],
        PostsynapticCompartmentDict,
        PostsynapticCompartmentChange,
        PostsynapticCompartmentRow,
    ]
):
    """An annotation of the type `postsynaptic_compartment`.

    Attributes
    ----------
    compartment
        Compartment of the postsynaptic neuron targeted by the synapse
    target_id
        The id of the annotation, in another table, that this is about.
    dendrite_class
        Type of dendritic branch, e.g. basal or apical
    on_spine
        Boolean representing if the synapse is onto a spine or not
    valid
        is this annotation valid
    id
        The annotation's own number; if there is none the service gives it one.
    """

    schema_type: ClassVar[str] = "postsynaptic_compartment"

    compartment: Literal["soma", "dendrite", "axon"]
    """Compartment of the postsynaptic neuron targeted by the synapse"""
    target_id: Integer
    """The id of the annotation, in another table, that this is about."""
    dendrite_class: Literal["basal", "apical"] | None | Unset = UNSET
    """Type of dendritic branch, e.g. basal or apical"""
    on_spine: Flag | None | Unset = UNSET
    """Boolean representing if the synapse is onto a spine or not"""
    valid: Flag | None | Unset = UNSET
    """is this annotation valid"""
    id: Integer | Unset = UNSET
    """The annotation's own number; if there is none the service gives it one."""

# Written by codegen.py from specs/annotation_types. Do not edit: python codegen.py
"""The annotation type `reference_synapse_valid`."""

from typing import ClassVar, Literal, NotRequired, TypedDict

from attrs import frozen

from .._runtime.types import UNSET, Unset
from ._base import AnnotationType, Flag, Integer


class ReferenceSynapseValidDict(TypedDict):
    """A new `reference_synapse_valid`, as a dict; its fields are those of `ReferenceSynapseValid`."""

    is_valid: Flag
    target_id: Integer
    valid: NotRequired[Flag | None]
    id: NotRequired[Integer]
    type: NotRequired[Literal["reference_synapse_valid"]]


class ReferenceSynapseValidChange(TypedDict):
    """A changed `reference_synapse_valid`, as a dict; the columns of a stored one may be in it too."""

    id: Integer
    is_valid: NotRequired[Flag]
    target_id: NotRequired[Integer]
    valid: NotRequired[Flag | None]
    created: NotRequired[str]
    deleted: NotRequired[str]
    superceded_id: NotRequired[int | None]
    type: NotRequired[Literal["reference_synapse_valid"]]


class ReferenceSynapseValidRow(TypedDict):
    """A stored `reference_synapse_valid`, in flat columns. Its times are in UTC, positions in voxels."""

    id: int
    is_valid: bool
    target_id: int
    valid: bool
    created: str
    deleted: str
    superceded_id: int | None


@frozen(kw_only=True, repr=False)
class ReferenceSynapseValid(
    AnnotationType[
        Literal["reference_synapse_valid"],
        ReferenceSynapseValidDict,
        ReferenceSynapseValidChange,
        ReferenceSynapseValidRow,
    ]
):
    """An annotation of the type `reference_synapse_valid`.

    Attributes
    ----------
    is_valid
        Valid annotation for synapses
    target_id
        The id of the annotation, in another table, that this is about.
    valid
        is this annotation valid
    id
        The annotation's own number; if there is none the service gives it one.
    """

    schema_type: ClassVar[str] = "reference_synapse_valid"

    is_valid: Flag
    """Valid annotation for synapses"""
    target_id: Integer
    """The id of the annotation, in another table, that this is about."""
    valid: Flag | None | Unset = UNSET
    """is this annotation valid"""
    id: Integer | Unset = UNSET
    """The annotation's own number; if there is none the service gives it one."""

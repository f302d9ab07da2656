# Written by codegen.py from specs/annotation_types. Do not edit: python codegen.py
"""The annotation type `reference_tag_with_confidence`."""

from typing import ClassVar, Literal, NotRequired, TypedDict

from attrs import frozen

from .._runtime.types import UNSET, Unset
from ._base import AnnotationType, Flag, Integer, Number


class ReferenceTagWithConfidenceDict(TypedDict):
    """A new `reference_tag_with_confidence`, as a dict; its fields are those of `ReferenceTagWithConfidence`."""

    confidence: Number
    target_id: Integer
    valid: NotRequired[Flag | None]
    id: NotRequired[Integer]
    type: NotRequired[Literal["reference_tag_with_confidence"]]


class ReferenceTagWithConfidenceChange(TypedDict):
    """A changed `reference_tag_with_confidence`, as a dict; the columns of a stored one may be in it too."""

    id: Integer
    confidence: NotRequired[Number]
    target_id: NotRequired[Integer]
    valid: NotRequired[Flag | None]
    created: NotRequired[str]
    deleted: NotRequired[str]
    superceded_id: NotRequired[int | None]
    type: NotRequired[Literal["reference_tag_with_confidence"]]


class ReferenceTagWithConfidenceRow(TypedDict):
    """A stored `reference_tag_with_confidence`, in flat columns. Its times are in UTC, positions in voxels."""

    id: int
    confidence: float
    target_id: int
    valid: bool
    created: str
    deleted: str
    superceded_id: int | None


@frozen(kw_only=True, repr=False)
class ReferenceTagWithConfidence(
    AnnotationType[
        Literal["reference_tag_with_confidence"],
        ReferenceTagWithConfidenceDict,
        ReferenceTagWithConfidenceChange,
        ReferenceTagWithConfidenceRow,
    ]
):
    """An annotation of the type `reference_tag_with_confidence`.

    Attributes
    ----------
    confidence
        Confidence value to be attached to the annotation
    target_id
        The id of the annotation, in another table, that this is about.
    valid
        is this annotation valid
    id
        The annotation's own number; if there is none the service gives it one.
    """

    schema_type: ClassVar[str] = "reference_tag_with_confidence"

    confidence: Number
    """Confidence value to be attached to the annotation"""
    target_id: Integer
    """The id of the annotation, in another table, that this is about."""
    valid: Flag | None | Unset = UNSET
    """is this annotation valid"""
    id: Integer | Unset = UNSET
    """The annotation's own number; if there is none the service gives it one."""

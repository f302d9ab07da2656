# Written by codegen.py from specs/annotation_types. Do not edit: python codegen.py
"""The annotation type `reference_tag_float`."""

from typing import ClassVar, Literal, NotRequired, TypedDict

from attrs import frozen

from .._runtime.types import UNSET, Unset
from ._base import AnnotationType, Flag, Integer, Number


class ReferenceTagFloatDict(TypedDict):
    """A new `reference_tag_float`, as a dict; its fields are those of `ReferenceTagFloat`."""

    tag: str
    target_id: Integer
    value: Number
    valid: NotRequired[Flag | None]
    id: NotRequired[Integer]
    type: NotRequired[Literal["reference_tag_float"]]


class ReferenceTagFloatChange(TypedDict):
    """A changed `reference_tag_float`, as a dict; the columns of a stored one may be in it too."""

    id: Integer
    tag: NotRequired[str]
    target_id: NotRequired[Integer]
    value: NotRequired[Number]
    valid: NotRequired[Flag | None]
    created: NotRequired[str]
    deleted: NotRequired[str]
    superceded_id: NotRequired[int | None]
    type: NotRequired[Literal["reference_tag_float"]]


class ReferenceTagFloatRow(TypedDict):
    """A stored `reference_tag_float`, in flat columns. Its times are in UTC, positions in voxels."""

    id: int
    tag: str
    target_id: int
    value: float
    valid: bool
    created: str
    deleted: str
    superceded_id: int | None


@frozen(kw_only=True, repr=False)
class ReferenceTagFloat(
    AnnotationType[
        Literal["reference_tag_float"],
        ReferenceTagFloatDict,
        ReferenceTagFloatChange,
        ReferenceTagFloatRow,
    ]
):
    """An annotation of the type `reference_tag_float`.

    Attributes
    ----------
    tag
        tag to attach to annoation
    target_id
        The id of the annotation, in another table, that this is about.
    value
        Float value to be attached to the annotation
    valid
        is this annotation valid
    id
        The annotation's own number; if there is none the service gives it one.
    """

    schema_type: ClassVar[str] = "reference_tag_float"

    tag: str
    """tag to attach to annoation"""
    target_id: Integer
    """The id of the annotation, in another table, that this is about."""
    value: Number
    """Float value to be attached to the annotation"""
    valid: Flag | None | Unset = UNSET
    """is this annotation valid"""
    id: Integer | Unset = UNSET
    """The annotation's own number; if there is none the service gives it one."""

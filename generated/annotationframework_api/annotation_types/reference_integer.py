# Written by codegen.py from specs/annotation_types. Do not edit: python codegen.py
"""The annotation type `reference_integer`."""

from typing import ClassVar, Literal, NotRequired, TypedDict

from attrs import frozen

from .._runtime.types import UNSET, Unset
from ._base import AnnotationType, Flag, Integer


class ReferenceIntegerDict(TypedDict):
    """A new `reference_integer`, as a dict; its fields are those of `ReferenceInteger`."""

    target_id: Integer
    value: Integer
    valid: NotRequired[Flag | None]
    id: NotRequired[Integer]
    type: NotRequired[Literal["reference_integer"]]


class ReferenceIntegerChange(TypedDict):
    """A changed `reference_integer`, as a dict; the columns of a stored one may be in it too."""

    id: Integer
    target_id: NotRequired[Integer]
    value: NotRequired[Integer]
    valid: NotRequired[Flag | None]
    created: NotRequired[str]
    deleted: NotRequired[str]
    superceded_id: NotRequired[int | None]
    type: NotRequired[Literal["reference_integer"]]


class ReferenceIntegerRow(TypedDict):
    """A stored `reference_integer`, in flat columns. Its times are in UTC, positions in voxels."""

    id: int
    target_id: int
    value: int
    valid: bool
    created: str
    deleted: str
    superceded_id: int | None


@frozen(kw_only=True, repr=False)
class ReferenceInteger(
    AnnotationType[
        Literal["reference_integer"],
        ReferenceIntegerDict,
        ReferenceIntegerChange,
        ReferenceIntegerRow,
    ]
):
    """An annotation of the type `reference_integer`.

    Attributes
    ----------
    target_id
        The id of the annotation, in another table, that this is about.
    value
        Integer value to be attached to the annotation
    valid
        is this annotation valid
    id
        The annotation's own number; if there is none the service gives it one.
    """

    schema_type: ClassVar[str] = "reference_integer"

    target_id: Integer
    """The id of the annotation, in another table, that this is about."""
    value: Integer
    """Integer value to be attached to the annotation"""
    valid: Flag | None | Unset = UNSET
    """is this annotation valid"""
    id: Integer | Unset = UNSET
    """The annotation's own number; if there is none the service gives it one."""

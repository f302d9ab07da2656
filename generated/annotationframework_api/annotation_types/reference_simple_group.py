# Written by codegen.py from specs/annotation_types. Do not edit: python codegen.py
"""The annotation type `reference_simple_group`."""

from typing import ClassVar, Literal, NotRequired, TypedDict

from attrs import frozen

from .._runtime.types import UNSET, Unset
from ._base import AnnotationType, Flag, Integer


class ReferenceSimpleGroupDict(TypedDict):
    """A new `reference_simple_group`, as a dict; its fields are those of `ReferenceSimpleGroup`."""

    group_id: Integer
    target_id: Integer
    valid: NotRequired[Flag | None]
    id: NotRequired[Integer]
    type: NotRequired[Literal["reference_simple_group"]]


class ReferenceSimpleGroupChange(TypedDict):
    """A changed `reference_simple_group`, as a dict; the columns of a stored one may be in it too."""

    id: Integer
    group_id: NotRequired[Integer]
    target_id: NotRequired[Integer]
    valid: NotRequired[Flag | None]
    created: NotRequired[str]
    deleted: NotRequired[str]
    superceded_id: NotRequired[int | None]
    type: NotRequired[Literal["reference_simple_group"]]


class ReferenceSimpleGroupRow(TypedDict):
    """A stored `reference_simple_group`, in flat columns. Its times are in UTC, positions in voxels."""

    id: int
    group_id: int
    target_id: int
    valid: bool
    created: str
    deleted: str
    superceded_id: int | None


@frozen(kw_only=True, repr=False)
class ReferenceSimpleGroup(
    AnnotationType[
        Literal["reference_simple_group"],
        ReferenceSimpleGroupDict,
        ReferenceSimpleGroupChange,
        ReferenceSimpleGroupRow,
    ]
):
    """An annotation of the type `reference_simple_group`.

    Attributes
    ----------
    group_id
        group id
    target_id
        The id of the annotation, in another table, that this is about.
    valid
        is this annotation valid
    id
        The annotation's own number; if there is none the service gives it one.
    """

    schema_type: ClassVar[str] = "reference_simple_group"

    group_id: Integer
    """group id"""
    target_id: Integer
    """The id of the annotation, in another table, that this is about."""
    valid: Flag | None | Unset = UNSET
    """is this annotation valid"""
    id: Integer | Unset = UNSET
    """The annotation's own number; if there is none the service gives it one."""

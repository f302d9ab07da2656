# Written by codegen.py from specs/annotation_types. Do not edit: python codegen.py
"""The annotation type `simple_reference`."""

from typing import ClassVar, Literal, NotRequired, TypedDict

from attrs import frozen

from .._runtime.types import UNSET, Unset
from ._base import AnnotationType, Flag, Integer


class SimpleReferenceDict(TypedDict):
    """A new `simple_reference`, as a dict; its fields are those of `SimpleReference`."""

    target_id: Integer
    valid: NotRequired[Flag | None]
    id: NotRequired[Integer]
    type: NotRequired[Literal["simple_reference"]]


class SimpleReferenceChange(TypedDict):
    """A changed `simple_reference`, as a dict; the columns of a stored one may be in it too."""

    id: Integer
    target_id: NotRequired[Integer]
    valid: NotRequired[Flag | None]
    created: NotRequired[str]
    deleted: NotRequired[str]
    superceded_id: NotRequired[int | None]
    type: NotRequired[Literal["simple_reference"]]


class SimpleReferenceRow(TypedDict):
    """A stored `simple_reference`, in flat columns. Its times are in UTC, positions in voxels."""

    id: int
    target_id: int
    valid: bool
    created: str
    deleted: str
    superceded_id: int | None


@frozen(kw_only=True, repr=False)
class SimpleReference(
    AnnotationType[
        Literal["simple_reference"], SimpleReferenceDict, SimpleReferenceChange, SimpleReferenceRow
    ]
):
    """An annotation of the type `simple_reference`.

    Attributes
    ----------
    target_id
        The id of the annotation, in another table, that this is about.
    valid
        is this annotation valid
    id
        The annotation's own number; if there is none the service gives it one.
    """

    schema_type: ClassVar[str] = "simple_reference"

    target_id: Integer
    """The id of the annotation, in another table, that this is about."""
    valid: Flag | None | Unset = UNSET
    """is this annotation valid"""
    id: Integer | Unset = UNSET
    """The annotation's own number; if there is none the service gives it one."""

# Written by codegen.py from specs/annotation_types. Do not edit: python codegen.py
"""The annotation type `bouton_shape`."""

from typing import ClassVar, Literal, NotRequired, TypedDict

from attrs import frozen

from .._runtime.types import UNSET, Unset
from ._base import AnnotationType, Flag, Integer


class BoutonShapeDict(TypedDict):
    """A new `bouton_shape`, as a dict; its fields are those of `BoutonShape`."""

    shape: Literal["pancake", "basmati", "potato"]
    target_id: Integer
    valid: NotRequired[Flag | None]
    id: NotRequired[Integer]
    type: NotRequired[Literal["bouton_shape"]]


class BoutonShapeChange(TypedDict):
    """A changed `bouton_shape`, as a dict; the columns of a stored one may be in it too."""

    id: Integer
    shape: NotRequired[Literal["pancake", "basmati", "potato"]]
    target_id: NotRequired[Integer]
    valid: NotRequired[Flag | None]
    created: NotRequired[str]
    deleted: NotRequired[str]
    superceded_id: NotRequired[int | None]
    type: NotRequired[Literal["bouton_shape"]]


class BoutonShapeRow(TypedDict):
    """A stored `bouton_shape`, in flat columns. Its times are in UTC, positions in voxels."""

    id: int
    shape: Literal["pancake", "basmati", "potato"]
    target_id: int
    valid: bool
    created: str
    deleted: str
    superceded_id: int | None


@frozen(kw_only=True, repr=False)
class BoutonShape(
    AnnotationType[Literal["bouton_shape"], BoutonShapeDict, BoutonShapeChange, BoutonShapeRow]
):
    """An annotation of the type `bouton_shape`.

    Attributes
    ----------
    shape
        first example of description of a bouton shape
    target_id
        The id of the annotation, in another table, that this is about.
    valid
        is this annotation valid
    id
        The annotation's own number; if there is none the service gives it one.
    """

    schema_type: ClassVar[str] = "bouton_shape"

    shape: Literal["pancake", "basmati", "potato"]
    """first example of description of a bouton shape"""
    target_id: Integer
    """The id of the annotation, in another table, that this is about."""
    valid: Flag | None | Unset = UNSET
    """is this annotation valid"""
    id: Integer | Unset = UNSET
    """The annotation's own number; if there is none the service gives it one."""

# Written by codegen.py from specs/annotation_types. Do not edit: python codegen.py
"""The annotation type `cell_type_reference_user`."""

from typing import ClassVar, Literal, NotRequired, TypedDict

from attrs import frozen

from .._runtime.types import UNSET, Unset
from ._base import AnnotationType, Flag, Integer


class CellTypeReferenceUserDict(TypedDict):
    """A new `cell_type_reference_user`, as a dict; its fields are those of `CellTypeReferenceUser`."""

    cell_type: str
    classification_system: str
    target_id: Integer
    user_id: Integer
    valid: NotRequired[Flag | None]
    id: NotRequired[Integer]
    type: NotRequired[Literal["cell_type_reference_user"]]


class CellTypeReferenceUserChange(TypedDict):
    """A changed `cell_type_reference_user`, as a dict; the columns of a stored one may be in it too."""

    id: Integer
    cell_type: NotRequired[str]
    classification_system: NotRequired[str]
    target_id: NotRequired[Integer]
    user_id: NotRequired[Integer]
    valid: NotRequired[Flag | None]
    created: NotRequired[str]
    deleted: NotRequired[str]
    superceded_id: NotRequired[int | None]
    type: NotRequired[Literal["cell_type_reference_user"]]


class CellTypeReferenceUserRow(TypedDict):
    """A stored `cell_type_reference_user`, in flat columns. Its times are in UTC, positions in voxels."""

    id: int
    cell_type: str
    classification_system: str
    target_id: int
    user_id: int
    valid: bool
    created: str
    deleted: str
    superceded_id: int | None


@frozen(kw_only=True, repr=False)
class CellTypeReferenceUser(
    AnnotationType[
        Literal["cell_type_reference_user"],
        CellTypeReferenceUserDict,
        CellTypeReferenceUserChange,
        CellTypeReferenceUserRow,
    ]
):
    """An annotation of the type `cell_type_reference_user`.

    Attributes
    ----------
    cell_type
        Cell type name
    classification_system
        Classification system followed
    target_id
        The id of the annotation, in another table, that this is about.
    user_id
        User who created the cell type classification, auto-populated from auth.
    valid
        is this annotation valid
    id
        The annotation's own number; if there is none the service gives it one.
    """

    schema_type: ClassVar[str] = "cell_type_reference_user"

    cell_type: str
    """Cell type name"""
    classification_system: str
    """Classification system followed"""
    target_id: Integer
    """The id of the annotation, in another table, that this is about."""
    user_id: Integer
    """User who created the cell type classification, auto-populated from auth."""
    valid: Flag | None | Unset = UNSET
    """is this annotation valid"""
    id: Integer | Unset = UNSET
    """The annotation's own number; if there is none the service gives it one."""

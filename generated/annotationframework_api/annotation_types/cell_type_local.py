# Written by codegen.py from specs/annotation_types. Do not edit: python codegen.py
"""The annotation type `cell_type_local`."""

from typing import ClassVar, Literal, NotRequired, TypedDict

from attrs import frozen

from .._runtime.types import UNSET, Unset
from ._base import AnnotationType, Flag, Integer, Position
from ._points import BoundSpatialPoint, BoundSpatialPointDict


class CellTypeLocalDict(TypedDict):
    """A new `cell_type_local`, as a dict; its fields are those of `CellTypeLocal`."""

    cell_type: str
    classification_system: str
    pt: BoundSpatialPointDict
    valid: NotRequired[Flag | None]
    id: NotRequired[Integer]
    type: NotRequired[Literal["cell_type_local"]]


class CellTypeLocalChange(TypedDict):
    """A changed `cell_type_local`, as a dict; the columns of a stored one may be in it too."""

    id: Integer
    cell_type: NotRequired[str]
    classification_system: NotRequired[str]
    pt: BoundSpatialPointDict
    valid: NotRequired[Flag | None]
    pt_position: NotRequired[Position | None]
    pt_root_id: NotRequired[Integer | None]
    pt_supervoxel_id: NotRequired[Integer | None]
    created: NotRequired[str]
    deleted: NotRequired[str]
    superceded_id: NotRequired[int | None]
    type: NotRequired[Literal["cell_type_local"]]


class CellTypeLocalRow(TypedDict):
    """A stored `cell_type_local`, in flat columns. Its times are in UTC, positions in voxels."""

    id: int
    cell_type: str
    classification_system: str
    pt_position: list[int]
    valid: bool
    created: str
    deleted: str
    superceded_id: int | None


@frozen(kw_only=True, repr=False)
class CellTypeLocal(
    AnnotationType[
        Literal["cell_type_local"], CellTypeLocalDict, CellTypeLocalChange, CellTypeLocalRow
    ]
):
    """An annotation of the type `cell_type_local`.

    Attributes
    ----------
    cell_type
        Cell type name
    classification_system
        Classification system followed
    pt
        Location associated with classification
    valid
        is this annotation valid
    id
        The annotation's own number; if there is none the service gives it one.
    """

    schema_type: ClassVar[str] = "cell_type_local"

    cell_type: str
    """Cell type name"""
    classification_system: str
    """Classification system followed"""
    pt: BoundSpatialPoint
    """Location associated with classification"""
    valid: Flag | None | Unset = UNSET
    """is this annotation valid"""
    id: Integer | Unset = UNSET
    """The annotation's own number; if there is none the service gives it one."""

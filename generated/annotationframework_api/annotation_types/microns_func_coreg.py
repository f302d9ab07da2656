# Written by codegen.py from specs/annotation_types. Do not edit: python codegen.py
"""The annotation type `microns_func_coreg`."""

from typing import ClassVar, Literal, NotRequired, TypedDict

from attrs import frozen

from .._runtime.types import UNSET, Unset
from ._base import AnnotationType, Flag, Integer, Position
from ._points import BoundSpatialPoint, BoundSpatialPointDict


class MicronsFuncCoregDict(TypedDict):
    """A new `microns_func_coreg`, as a dict; its fields are those of `MicronsFuncCoreg`."""

    func_id: Integer
    pt: BoundSpatialPointDict
    valid: NotRequired[Flag | None]
    id: NotRequired[Integer]
    type: NotRequired[Literal["microns_func_coreg"]]


class MicronsFuncCoregChange(TypedDict):
    """A changed `microns_func_coreg`, as a dict; the columns of a stored one may be in it too."""

    id: Integer
    func_id: NotRequired[Integer]
    pt: BoundSpatialPointDict
    valid: NotRequired[Flag | None]
    pt_position: NotRequired[Position | None]
    pt_root_id: NotRequired[Integer | None]
    pt_supervoxel_id: NotRequired[Integer | None]
    created: NotRequired[str]
    deleted: NotRequired[str]
    superceded_id: NotRequired[int | None]
    type: NotRequired[Literal["microns_func_coreg"]]


class MicronsFuncCoregRow(TypedDict):
    """A stored `microns_func_coreg`, in flat columns. Its times are in UTC, positions in voxels."""

    id: int
    func_id: int
    pt_position: list[int]
    valid: bool
    created: str
    deleted: str
    superceded_id: int | None


@frozen(kw_only=True, repr=False)
class MicronsFuncCoreg(
    AnnotationType[
        Literal["microns_func_coreg"],
        MicronsFuncCoregDict,
        MicronsFuncCoregChange,
        MicronsFuncCoregRow,
    ]
):
    """An annotation of the type `microns_func_coreg`.

    Attributes
    ----------
    func_id
        functional cell ID
    pt
        location of cell body of functional cell
    valid
        is this annotation valid
    id
        The annotation's own number; if there is none the service gives it one.
    """

    schema_type: ClassVar[str] = "microns_func_coreg"

    func_id: Integer
    """functional cell ID"""
    pt: BoundSpatialPoint
    """location of cell body of functional cell"""
    valid: Flag | None | Unset = UNSET
    """is this annotation valid"""
    id: Integer | Unset = UNSET
    """The annotation's own number; if there is none the service gives it one."""

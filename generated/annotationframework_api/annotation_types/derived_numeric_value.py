# Written by codegen.py from specs/annotation_types. Do not edit: python codegen.py
"""The annotation type `derived_numeric_value`."""

from typing import ClassVar, Literal, NotRequired, TypedDict

from attrs import frozen

from .._runtime.types import UNSET, Unset
from ._base import AnnotationType, Flag, Integer, Number, Position
from .derived_spatial_point import DerivedSpatialPoint, DerivedSpatialPointDict


class DerivedNumericValueDict(TypedDict):
    """A new `derived_numeric_value`, as a dict; its fields are those of `DerivedNumericValue`."""

    pt: DerivedSpatialPointDict
    valid: NotRequired[Flag | None]
    value: NotRequired[Number | None]
    id: NotRequired[Integer]
    type: NotRequired[Literal["derived_numeric_value"]]


class DerivedNumericValueChange(TypedDict):
    """A changed `derived_numeric_value`, as a dict; the columns of a stored one may be in it too."""

    id: Integer
    pt: DerivedSpatialPointDict
    valid: NotRequired[Flag | None]
    value: NotRequired[Number | None]
    pt_dependent_chunk: NotRequired[Integer | None]
    pt_position: NotRequired[Position | None]
    pt_level: NotRequired[Integer | None]
    pt_root_id: NotRequired[Integer | None]
    pt_supervoxel_id: NotRequired[Integer | None]
    created: NotRequired[str]
    deleted: NotRequired[str]
    superceded_id: NotRequired[int | None]
    type: NotRequired[Literal["derived_numeric_value"]]


class DerivedNumericValueRow(TypedDict):
    """A stored `derived_numeric_value`, in flat columns. Its times are in UTC, positions in voxels."""

    id: int
    pt_dependent_chunk: int
    pt_position: list[int]
    pt_level: int
    valid: bool
    value: float
    created: str
    deleted: str
    superceded_id: int | None


@frozen(kw_only=True, repr=False)
class DerivedNumericValue(
    AnnotationType[
        Literal["derived_numeric_value"],
        DerivedNumericValueDict,
        DerivedNumericValueChange,
        DerivedNumericValueRow,
    ]
):
    """An annotation of the type `derived_numeric_value`.

    Attributes
    ----------
    pt
        Where it is.
    valid
        is this annotation valid
    value
        Numerical value specified by the table description
    id
        The annotation's own number; if there is none the service gives it one.
    """

    schema_type: ClassVar[str] = "derived_numeric_value"

    pt: DerivedSpatialPoint
    """Where it is."""
    valid: Flag | None | Unset = UNSET
    """is this annotation valid"""
    value: Number | None | Unset = UNSET
    """Numerical value specified by the table description"""
    id: Integer | Unset = UNSET
    """The annotation's own number; if there is none the service gives it one."""

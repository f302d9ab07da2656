# Written by codegen.py from specs/annotation_types. Do not edit: python codegen.py
"""The annotation type `func_properties_bcm`."""

from typing import ClassVar, Literal, NotRequired, TypedDict

from attrs import frozen

from .._runtime.types import UNSET, Unset
from ._base import AnnotationType, Flag, Integer, Number


class FuncPropertiesBcmDict(TypedDict):
    """A new `func_properties_bcm`, as a dict; its fields are those of `FuncPropertiesBcm`."""

    cc_abs: Number
    gDSI: Number
    gOSI: Number
    pref_dir: Number
    pref_ori: Number
    scan_idx: Integer
    session: Integer
    target_id: Integer
    unit_id: Integer
    valid: NotRequired[Flag | None]
    id: NotRequired[Integer]
    type: NotRequired[Literal["func_properties_bcm"]]


class FuncPropertiesBcmChange(TypedDict):
    """A changed `func_properties_bcm`, as a dict; the columns of a stored one may be in it too."""

    id: Integer
    cc_abs: NotRequired[Number]
    gDSI: NotRequired[Number]
    gOSI: NotRequired[Number]
    pref_dir: NotRequired[Number]
    pref_ori: NotRequired[Number]
    scan_idx: NotRequired[Integer]
    session: NotRequired[Integer]
    target_id: NotRequired[Integer]
    unit_id: NotRequired[Integer]
    valid: NotRequired[Flag | None]
    created: NotRequired[str]
    deleted: NotRequired[str]
    superceded_id: NotRequired[int | None]
    type: NotRequired[Literal["func_properties_bcm"]]


class FuncPropertiesBcmRow(TypedDict):
    """A stored `func_properties_bcm`, in flat columns. Its times are in UTC, positions in voxels."""

    id: int
    cc_abs: float
    gDSI: float
    gOSI: float
    pref_dir: float
    pref_ori: float
    scan_idx: int
    session: int
    target_id: int
    unit_id: int
    valid: bool
    created: str
    deleted: str
    superceded_id: int | None


@frozen(kw_only=True, repr=False)
class FuncPropertiesBcm(
    AnnotationType[
        Literal["func_properties_bcm"],
        FuncPropertiesBcmDict,
        FuncPropertiesBcmChange,
        FuncPropertiesBcmRow,
    ]
):
    """An annotation of the type `func_properties_bcm`.

    Attributes
    ----------
    cc_abs
        prediction performance of the model, higher is better
    gDSI
        global direction selectivity index
    gOSI
        global orientation selectivity index
    pref_dir
        preferred direction in radians (0 - 2pi)
    pref_ori
        preferred orientation in radians (0 - pi)
    scan_idx
        index of the scan within the session
    session
        session ID of imaging
    target_id
        The id of the annotation, in another table, that this is about.
    unit_id
        unique functional cell ID within the scan
    valid
        is this annotation valid
    id
        The annotation's own number; if there is none the service gives it one.
    """

    schema_type: ClassVar[str] = "func_properties_bcm"

    cc_abs: Number
    """prediction performance of the model, higher is better"""
    gDSI: Number
    """global direction selectivity index"""
    gOSI: Number
    """global orientation selectivity index"""
    pref_dir: Number
    """preferred direction in radians (0 - 2pi)"""
    pref_ori: Number
    """preferred orientation in radians (0 - pi)"""
    scan_idx: Integer
    """index of the scan within the session"""
    session: Integer
    """session ID of imaging"""
    target_id: Integer
    """The id of the annotation, in another table, that this is about."""
    unit_id: Integer
    """unique functional cell ID within the scan"""
    valid: Flag | None | Unset = UNSET
    """is this annotation valid"""
    id: Integer | Unset = UNSET
    """The annotation's own number; if there is none the service gives it one."""

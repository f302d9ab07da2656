# Written by codegen.py from specs/annotation_types. Do not edit: python codegen.py
"""The annotation type `digital_twin_properties`."""

from typing import ClassVar, Literal, NotRequired, TypedDict

from attrs import frozen

from .._runtime.types import UNSET, Unset
from ._base import AnnotationType, Flag, Integer, Number


class DigitalTwinPropertiesDict(TypedDict):
    """A new `digital_twin_properties`, as a dict; its fields are those of `DigitalTwinProperties`."""

    DSI: Number
    OSI: Number
    cc_abs: Number
    cc_max: Number
    cc_norm: Number
    gDSI: Number
    gOSI: Number
    pref_dir: Number
    pref_ori: Number
    readout_loc_x: Number
    readout_loc_y: Number
    scan_idx: Integer
    session: Integer
    target_id: Integer
    unit_id: Integer
    valid: NotRequired[Flag | None]
    id: NotRequired[Integer]
    type: NotRequired[Literal["digital_twin_properties"]]


class DigitalTwinPropertiesChange(TypedDict):
    """A changed `digital_twin_properties`, as a dict; the columns of a stored one may be in it too."""

    id: Integer
    DSI: NotRequired[Number]
    OSI: NotRequired[Number]
    cc_abs: NotRequired[Number]
    cc_max: NotRequired[Number]
    cc_norm: NotRequired[Number]
    gDSI: NotRequired[Number]
    gOSI: NotRequired[Number]
    pref_dir: NotRequired[Number]
    pref_ori: NotRequired[Number]
    readout_loc_x: NotRequired[Number]
    readout_loc_y: NotRequired[Number]
    scan_idx: NotRequired[Integer]
    session: NotRequired[Integer]
    target_id: NotRequired[Integer]
    unit_id: NotRequired[Integer]
    valid: NotRequired[Flag | None]
    created: NotRequired[str]
    deleted: NotRequired[str]
    superceded_id: NotRequired[int | None]
    type: NotRequired[Literal["digital_twin_properties"]]


class DigitalTwinPropertiesRow(TypedDict):
    """A stored `digital_twin_properties`, in flat columns. Its times are in UTC, positions in voxels."""

    id: int
    DSI: float
    OSI: float
    cc_abs: float
    cc_max: float
    cc_norm: float
    gDSI: float
    gOSI: float
    pref_dir: float
    pref_ori: float
    readout_loc_x: float
    readout_loc_y: float
    scan_idx: int
    session: int
    target_id: int
    unit_id: int
    valid: bool
    created: str
    deleted: str
    superceded_id: int | None


@frozen(kw_only=True, repr=False)
class DigitalTwinProperties(
    AnnotationType[
        Literal["digital_twin_properties"],
        DigitalTwinPropertiesDict,
        DigitalTwinPropertiesChange,
        DigitalTwinPropertiesRow,
    ]
):
    """An annotation of the type `digital_twin_properties`.

    Attributes
    ----------
    DSI
        direction selectivity index
    OSI
        orientation selectivity index
    cc_abs
        Test set performance of the digital twin model unit, higher is better
    cc_max
        Neuron variability score used to normalize digital twin model unit performance
    cc_norm
        Normalized model unit performance, higher is better
    gDSI
        global direction selectivity index
    gOSI
        global orientation selectivity index
    pref_dir
        Preferred direction in degrees (0 - 360), vertical bar moving right is 0 and orientation
        increases counter-clockwise
    pref_ori
        Preferred orientation in degrees (0 - 180), vertical bar moving right is 0 and
        orientation increases counter-clockwise
    readout_loc_x
        X coordinate of the readout location, an approximation of receptive field center in
        stimulus space; (-1, -1) bottom-left, (1, 1) top-right
    readout_loc_y
        Y coordinate of the readout location, an approximation of receptive field center in
        stimulus space; (-1, -1) bottom-left, (1, 1) top-right
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

    schema_type: ClassVar[str] = "digital_twin_properties"

    DSI: Number
    """direction selectivity index"""
    OSI: Number
    """orientation selectivity index"""
    cc_abs: Number
    """Test set performance of the digital twin model unit, higher is better"""
    cc_max: Number
    """Neuron variability score used to normalize digital twin model unit performance"""
    cc_norm: Number
    """Normalized model unit performance, higher is better"""
    gDSI: Number
    """global direction selectivity index"""
    gOSI: Number
    """global orientation selectivity index"""
    pref_dir: Number
    """Preferred direction in degrees (0 - 360), vertical bar moving right is 0 and orientation
        increases counter-clockwise"""
    pref_ori: Number
    """Preferred orientation in degrees (0 - 180), vertical bar moving right is 0 and
        orientation increases counter-clockwise"""
    readout_loc_x: Number
    """X coordinate of the readout location, an approximation of receptive field center in
        stimulus space; (-1, -1) bottom-left, (1, 1) top-right"""
    readout_loc_y: Number
    """Y coordinate of the readout location, an approximation of receptive field center in
        stimulus space; (-1, -1) bottom-left, (1, 1) top-right"""
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

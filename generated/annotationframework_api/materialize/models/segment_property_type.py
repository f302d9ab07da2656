# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
from typing import Literal

SegmentPropertyType = Literal["description", "label", "number", "string", "tags"]

SEGMENT_PROPERTY_TYPE_VALUES: set[SegmentPropertyType] = {
    "description",
    "label",
    "number",
    "string",
    "tags",
}


def check_segment_property_type(value: str) -> SegmentPropertyType:
    if value in SEGMENT_PROPERTY_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SEGMENT_PROPERTY_TYPE_VALUES!r}")

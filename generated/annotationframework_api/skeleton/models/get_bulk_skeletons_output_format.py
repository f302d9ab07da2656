# Written by codegen.py from specs/skeleton.yaml. Do not edit: python codegen.py
from typing import Literal

GetBulkSkeletonsOutputFormat = Literal["flatdict", "json", "swc"]

GET_BULK_SKELETONS_OUTPUT_FORMAT_VALUES: set[GetBulkSkeletonsOutputFormat] = {
    "flatdict",
    "json",
    "swc",
}


def check_get_bulk_skeletons_output_format(value: str) -> GetBulkSkeletonsOutputFormat:
    if value in GET_BULK_SKELETONS_OUTPUT_FORMAT_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GET_BULK_SKELETONS_OUTPUT_FORMAT_VALUES!r}"
    )

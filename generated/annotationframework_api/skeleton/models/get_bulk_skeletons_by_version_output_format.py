# Written by codegen.py from specs/skeleton.yaml. Do not edit: python codegen.py
from typing import Literal

GetBulkSkeletonsByVersionOutputFormat = Literal["flatdict", "json", "swc"]

GET_BULK_SKELETONS_BY_VERSION_OUTPUT_FORMAT_VALUES: set[GetBulkSkeletonsByVersionOutputFormat] = {
    "flatdict",
    "json",
    "swc",
}


def check_get_bulk_skeletons_by_version_output_format(
    value: str,
) -> GetBulkSkeletonsByVersionOutputFormat:
    if value in GET_BULK_SKELETONS_BY_VERSION_OUTPUT_FORMAT_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GET_BULK_SKELETONS_BY_VERSION_OUTPUT_FORMAT_VALUES!r}"
    )

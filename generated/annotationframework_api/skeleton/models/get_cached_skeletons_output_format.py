# Written by codegen.py from specs/skeleton.yaml. Do not edit: python codegen.py
from typing import Literal

GetCachedSkeletonsOutputFormat = Literal["flatdict", "json", "swc"]

GET_CACHED_SKELETONS_OUTPUT_FORMAT_VALUES: set[GetCachedSkeletonsOutputFormat] = {
    "flatdict",
    "json",
    "swc",
}


def check_get_cached_skeletons_output_format(value: str) -> GetCachedSkeletonsOutputFormat:
    if value in GET_CACHED_SKELETONS_OUTPUT_FORMAT_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GET_CACHED_SKELETONS_OUTPUT_FORMAT_VALUES!r}"
    )

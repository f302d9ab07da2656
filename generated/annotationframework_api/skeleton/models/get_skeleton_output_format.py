# Written by codegen.py from specs/skeleton.yaml. Do not edit: python codegen.py
from typing import Literal

GetSkeletonOutputFormat = Literal[
    "arrays",
    "arrayscompressed",
    "flatdict",
    "json",
    "jsoncompressed",
    "none",
    "precomputed",
    "swc",
    "swccompressed",
]

GET_SKELETON_OUTPUT_FORMAT_VALUES: set[GetSkeletonOutputFormat] = {
    "arrays",
    "arrayscompressed",
    "flatdict",
    "json",
    "jsoncompressed",
    "none",
    "precomputed",
    "swc",
    "swccompressed",
}


def check_get_skeleton_output_format(value: str) -> GetSkeletonOutputFormat:
    if value in GET_SKELETON_OUTPUT_FORMAT_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GET_SKELETON_OUTPUT_FORMAT_VALUES!r}"
    )

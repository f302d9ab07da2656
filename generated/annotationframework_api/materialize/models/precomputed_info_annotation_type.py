# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
from typing import Literal

PrecomputedInfoAnnotationType = Literal["line", "point"]

PRECOMPUTED_INFO_ANNOTATION_TYPE_VALUES: set[PrecomputedInfoAnnotationType] = {"line", "point"}


def check_precomputed_info_annotation_type(value: str) -> PrecomputedInfoAnnotationType:
    if value in PRECOMPUTED_INFO_ANNOTATION_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PRECOMPUTED_INFO_ANNOTATION_TYPE_VALUES!r}"
    )

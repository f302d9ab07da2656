# Written by codegen.py from specs/skeleton.yaml. Do not edit: python codegen.py
from typing import Literal

MissingPermissionError = Literal["missing_permission"]

MISSING_PERMISSION_ERROR_VALUES: set[MissingPermissionError] = {"missing_permission"}


def check_missing_permission_error(value: str) -> MissingPermissionError:
    if value in MISSING_PERMISSION_ERROR_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MISSING_PERMISSION_ERROR_VALUES!r}"
    )

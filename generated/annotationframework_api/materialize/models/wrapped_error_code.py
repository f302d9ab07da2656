# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
from typing import Literal

WrappedErrorCode = Literal[500]

WRAPPED_ERROR_CODE_VALUES: set[WrappedErrorCode] = {500}


def check_wrapped_error_code(value: int) -> WrappedErrorCode:
    if value in WRAPPED_ERROR_CODE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {WRAPPED_ERROR_CODE_VALUES!r}")

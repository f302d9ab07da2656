# Written by codegen.py from specs/l2cache.yaml. Do not edit: python codegen.py
from typing import Literal

InvalidTokenError = Literal["invalid_token", "no_token"]

INVALID_TOKEN_ERROR_VALUES: set[InvalidTokenError] = {"invalid_token", "no_token"}


def check_invalid_token_error(value: str) -> InvalidTokenError:
    if value in INVALID_TOKEN_ERROR_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {INVALID_TOKEN_ERROR_VALUES!r}")

# Written by codegen.py from specs/l2cache.yaml. Do not edit: python codegen.py
from typing import Literal

BadAuthHeaderError = Literal["bad_auth_header"]

BAD_AUTH_HEADER_ERROR_VALUES: set[BadAuthHeaderError] = {"bad_auth_header"}


def check_bad_auth_header_error(value: str) -> BadAuthHeaderError:
    if value in BAD_AUTH_HEADER_ERROR_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {BAD_AUTH_HEADER_ERROR_VALUES!r}")

# Written by codegen.py from specs/skeleton.yaml. Do not edit: python codegen.py
from typing import Literal

InvalidTableIdError = Literal["invalid_table_id"]

INVALID_TABLE_ID_ERROR_VALUES: set[InvalidTableIdError] = {"invalid_table_id"}


def check_invalid_table_id_error(value: str) -> InvalidTableIdError:
    if value in INVALID_TABLE_ID_ERROR_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {INVALID_TABLE_ID_ERROR_VALUES!r}"
    )

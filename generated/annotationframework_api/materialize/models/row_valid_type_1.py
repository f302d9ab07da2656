# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
from typing import Literal

RowValidType1 = Literal["f", "t"]

ROW_VALID_TYPE_1_VALUES: set[RowValidType1] = {"f", "t"}


def check_row_valid_type_1(value: str) -> RowValidType1:
    if value in ROW_VALID_TYPE_1_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ROW_VALID_TYPE_1_VALUES!r}")

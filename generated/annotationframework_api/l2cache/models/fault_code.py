# Written by codegen.py from specs/l2cache.yaml. Do not edit: python codegen.py
from typing import Literal

FaultCode = Literal[500]

FAULT_CODE_VALUES: set[FaultCode] = {500}


def check_fault_code(value: int) -> FaultCode:
    if value in FAULT_CODE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FAULT_CODE_VALUES!r}")

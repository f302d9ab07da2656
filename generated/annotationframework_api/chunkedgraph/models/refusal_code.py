# Written by codegen.py from specs/chunkedgraph.yaml. Do not edit: python codegen.py
from typing import Literal

RefusalCode = Literal[400]

REFUSAL_CODE_VALUES: set[RefusalCode] = {400}


def check_refusal_code(value: int) -> RefusalCode:
    if value in REFUSAL_CODE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {REFUSAL_CODE_VALUES!r}")

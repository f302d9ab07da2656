# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
from typing import Literal

Permission = Literal["GROUP", "PRIVATE", "PUBLIC"]

PERMISSION_VALUES: set[Permission] = {"GROUP", "PRIVATE", "PUBLIC"}


def check_permission(value: str) -> Permission:
    if value in PERMISSION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PERMISSION_VALUES!r}")

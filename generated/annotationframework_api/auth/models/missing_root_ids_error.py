# Written by codegen.py from specs/auth.yaml. Do not edit: python codegen.py
from typing import Literal

MissingRootIdsError = Literal["missing_root_ids"]

MISSING_ROOT_IDS_ERROR_VALUES: set[MissingRootIdsError] = {"missing_root_ids"}


def check_missing_root_ids_error(value: str) -> MissingRootIdsError:
    if value in MISSING_ROOT_IDS_ERROR_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MISSING_ROOT_IDS_ERROR_VALUES!r}"
    )

# Written by codegen.py from specs/l2cache.yaml. Do not edit: python codegen.py
from typing import Literal

MissingTermsOfServiceError = Literal["missing_tos"]

MISSING_TERMS_OF_SERVICE_ERROR_VALUES: set[MissingTermsOfServiceError] = {"missing_tos"}


def check_missing_terms_of_service_error(value: str) -> MissingTermsOfServiceError:
    if value in MISSING_TERMS_OF_SERVICE_ERROR_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MISSING_TERMS_OF_SERVICE_ERROR_VALUES!r}"
    )

# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
from typing import Literal

VersionMetadataStatus = Literal["AVAILABLE", "EXPIRED", "FAILED", "RUNNING"]

VERSION_METADATA_STATUS_VALUES: set[VersionMetadataStatus] = {
    "AVAILABLE",
    "EXPIRED",
    "FAILED",
    "RUNNING",
}


def check_version_metadata_status(value: str) -> VersionMetadataStatus:
    if value in VERSION_METADATA_STATUS_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {VERSION_METADATA_STATUS_VALUES!r}"
    )

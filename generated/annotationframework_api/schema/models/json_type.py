# Written by codegen.py from specs/schema.yaml. Do not edit: python codegen.py
from typing import Literal

JsonType = Literal["array", "boolean", "integer", "null", "number", "object", "string"]

JSON_TYPE_VALUES: set[JsonType] = {
    "array",
    "boolean",
    "integer",
    "null",
    "number",
    "object",
    "string",
}


def check_json_type(value: str) -> JsonType:
    if value in JSON_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {JSON_TYPE_VALUES!r}")

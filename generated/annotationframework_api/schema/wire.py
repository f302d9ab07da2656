# Written by codegen.py from specs/schema.yaml. Do not edit: python codegen.py
"""The JSON that the schema service takes and gives."""

from __future__ import annotations

from typing import Any, Literal, NotRequired, TypeAlias, TypedDict


class Message(TypedDict):
    """What happened, in words."""

    message: str


class SchemaNames(TypedDict):
    """Which annotation types to define."""

    schema_names: NotRequired[str]


SchemaDefinitions: TypeAlias = "dict[str, SchemaDefinition]"

SchemaDefinition = TypedDict(
    "SchemaDefinition", {"$schema": "str", "$ref": "str", "definitions": "ClassDefinitions"}
)

ClassDefinitions: TypeAlias = "dict[str, ClassDefinition]"


class ClassDefinition(TypedDict):
    """The JSON Schema of one class."""

    type: str
    properties: FieldDefinitions
    required: list[str]
    additionalProperties: bool


FieldDefinitions: TypeAlias = "dict[str, FieldDefinition]"

JsonType: TypeAlias = "Literal['string', 'number', 'integer', 'boolean', 'array', 'object', 'null']"

FieldDefinition: TypeAlias = "dict[str, Any]"

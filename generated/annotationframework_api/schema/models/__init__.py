# Written by codegen.py from specs/schema.yaml. Do not edit: python codegen.py
"""The service's models, each imported on first use."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .class_definition import ClassDefinition as ClassDefinition
    from .class_definitions import ClassDefinitions as ClassDefinitions
    from .field_definition import FieldDefinition as FieldDefinition
    from .field_definitions import FieldDefinitions as FieldDefinitions
    from .json_type import JsonType as JsonType
    from .message import Message as Message
    from .schema_definition import SchemaDefinition as SchemaDefinition
    from .schema_definitions import SchemaDefinitions as SchemaDefinitions
    from .schema_names import SchemaNames as SchemaNames

_MODULES = {
    "ClassDefinition": ".class_definition",
    "ClassDefinitions": ".class_definitions",
    "FieldDefinition": ".field_definition",
    "FieldDefinitions": ".field_definitions",
    "JsonType": ".json_type",
    "Message": ".message",
    "SchemaDefinition": ".schema_definition",
    "SchemaDefinitions": ".schema_definitions",
    "SchemaNames": ".schema_names",
}

__all__ = (
    "ClassDefinition",
    "ClassDefinitions",
    "FieldDefinition",
    "FieldDefinitions",
    "JsonType",
    "Message",
    "SchemaDefinition",
    "SchemaDefinitions",
    "SchemaNames",
)


if not TYPE_CHECKING:  # with it type checkers would take any name

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(_MODULES[name], __name__), name)


def __dir__() -> list[str]:
    return [*globals(), *_MODULES]

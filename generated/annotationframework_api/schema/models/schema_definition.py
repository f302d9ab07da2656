# Written by codegen.py from specs/schema.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.class_definitions import ClassDefinitions


T = TypeVar("T", bound="SchemaDefinition")


@_attrs_define
class SchemaDefinition:
    """The JSON Schema (draft 7) of an annotation type. Looser than the annotation service in some points: a position is
    any array, a `root_id` is listed though the service drops it, and unknown fields are let through.

    Attributes:
        schema (str):
        ref (str): Which of the definitions is the type's own, such as "#/definitions/Synapse".
        definitions (ClassDefinitions): The type's own class and those of its points, keyed by class name.
    """

    schema: str
    ref: str
    definitions: ClassDefinitions
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        schema = self.schema

        ref = self.ref

        definitions = self.definitions.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({"$schema": schema, "$ref": ref, "definitions": definitions})

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.class_definitions import ClassDefinitions  # noqa: PLC0415

        d = dict(src_dict)
        schema = d.pop("$schema")

        ref = d.pop("$ref")

        definitions = ClassDefinitions.from_dict(d.pop("definitions"))

        schema_definition = cls(schema=schema, ref=ref, definitions=definitions)

        schema_definition.additional_properties = d
        return schema_definition

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties

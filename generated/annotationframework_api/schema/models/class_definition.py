# Written by codegen.py from specs/schema.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.field_definitions import FieldDefinitions


T = TypeVar("T", bound="ClassDefinition")


@_attrs_define
class ClassDefinition:
    """The JSON Schema of one class.

    Attributes:
        type_ (str):
        properties (FieldDefinitions): The fields of a class, keyed by name.
        required (list[str]):
        additional_properties_ (bool):
    """

    type_: str
    properties: FieldDefinitions
    required: list[str]
    additional_properties_: bool
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        properties = self.properties.to_dict()

        required = self.required

        additional_properties_ = self.additional_properties_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
                "properties": properties,
                "required": required,
                "additionalProperties": additional_properties_,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.field_definitions import FieldDefinitions  # noqa: PLC0415

        d = dict(src_dict)
        type_ = d.pop("type")

        properties = FieldDefinitions.from_dict(d.pop("properties"))

        required = cast(list[str], d.pop("required"))

        additional_properties_ = d.pop("additionalProperties")

        class_definition = cls(
            type_=type_,
            properties=properties,
            required=required,
            additional_properties_=additional_properties_,
        )

        class_definition.additional_properties = d
        return class_definition

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

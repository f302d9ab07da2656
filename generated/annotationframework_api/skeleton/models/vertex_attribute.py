# Written by codegen.py from specs/skeleton.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="VertexAttribute")


@_attrs_define
class VertexAttribute:
    """Numbers that each vertex has.

    Attributes:
        id (str): The name, such as "radius" or "compartment".
        data_type (str): The type of the numbers, such as "float32".
        num_components (int): How many numbers a vertex has.
    """

    id: str
    data_type: str
    num_components: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        data_type = self.data_type

        num_components = self.num_components

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({"id": id, "data_type": data_type, "num_components": num_components})

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        data_type = d.pop("data_type")

        num_components = d.pop("num_components")

        vertex_attribute = cls(id=id, data_type=data_type, num_components=num_components)

        vertex_attribute.additional_properties = d
        return vertex_attribute

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

# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="PrecomputedProperty")


@_attrs_define
class PrecomputedProperty:
    """A property that each annotation has.

    Attributes:
        id (str): The name of the column.
        type_ (str): The type of its numbers, such as "float32".
        description (str | Unset):
        enum_values (list[float] | Unset): The numbers that stand for the strings of a string column.
        enum_labels (list[str] | Unset): The strings that they stand for, in the same order.
    """

    id: str
    type_: str
    description: str | Unset = UNSET
    enum_values: list[float] | Unset = UNSET
    enum_labels: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        type_ = self.type_

        description = self.description

        enum_values: list[float] | Unset = UNSET
        if not isinstance(self.enum_values, Unset):
            enum_values = self.enum_values

        enum_labels: list[str] | Unset = UNSET
        if not isinstance(self.enum_labels, Unset):
            enum_labels = self.enum_labels

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({"id": id, "type": type_})
        if description is not UNSET:
            field_dict["description"] = description
        if enum_values is not UNSET:
            field_dict["enum_values"] = enum_values
        if enum_labels is not UNSET:
            field_dict["enum_labels"] = enum_labels

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        type_ = d.pop("type")

        description = d.pop("description", UNSET)

        enum_values = cast(list[float], d.pop("enum_values", UNSET))

        enum_labels = cast(list[str], d.pop("enum_labels", UNSET))

        precomputed_property = cls(
            id=id,
            type_=type_,
            description=description,
            enum_values=enum_values,
            enum_labels=enum_labels,
        )

        precomputed_property.additional_properties = d
        return precomputed_property

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

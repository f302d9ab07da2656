# Written by codegen.py from specs/schema.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.json_type import JsonType, check_json_type
from ..types import UNSET, Unset

T = TypeVar("T", bound="FieldDefinition")


@_attrs_define
class FieldDefinition:
    """The JSON Schema of one field. A `$ref` may have siblings; `format` and `type` may contradict each other (whole
    numbers are `number` with format `integer`).

    Attributes:
        type_ (JsonType | list[JsonType]):
        format_ (str | Unset):
        ref (str | Unset): The class of a point, such as "#/definitions/BoundSpatialPoint".
        title (str | Unset):
        description (str | Unset):
        desription (str | Unset): The description, where somebody mistyped its name.
        default (bool | str | Unset):
        enum (list[int | str] | Unset): The values that there are.
        enum_names (list[str] | Unset): Always empty.
        index (bool | Unset): Whether the database has an index of it.
        order (int | Unset): The place of a point among those of the type.
    """

    type_: JsonType | list[JsonType]
    format_: str | Unset = UNSET
    ref: str | Unset = UNSET
    title: str | Unset = UNSET
    description: str | Unset = UNSET
    desription: str | Unset = UNSET
    default: bool | str | Unset = UNSET
    enum: list[int | str] | Unset = UNSET
    enum_names: list[str] | Unset = UNSET
    index: bool | Unset = UNSET
    order: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_: list[str] | str
        if isinstance(self.type_, str):
            type_ = self.type_
        else:
            type_ = []
            for type_type_1_item_data in self.type_:
                type_type_1_item: str = type_type_1_item_data
                type_.append(type_type_1_item)

        format_ = self.format_

        ref = self.ref

        title = self.title

        description = self.description

        desription = self.desription

        default: bool | str | Unset
        if isinstance(self.default, Unset):
            default = UNSET
        else:
            default = self.default

        enum: list[int | str] | Unset = UNSET
        if not isinstance(self.enum, Unset):
            enum = []
            for enum_item_data in self.enum:
                enum_item: int | str
                enum_item = enum_item_data
                enum.append(enum_item)

        enum_names: list[str] | Unset = UNSET
        if not isinstance(self.enum_names, Unset):
            enum_names = self.enum_names

        index = self.index

        order = self.order

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({"type": type_})
        if format_ is not UNSET:
            field_dict["format"] = format_
        if ref is not UNSET:
            field_dict["$ref"] = ref
        if title is not UNSET:
            field_dict["title"] = title
        if description is not UNSET:
            field_dict["description"] = description
        if desription is not UNSET:
            field_dict["desription"] = desription
        if default is not UNSET:
            field_dict["default"] = default
        if enum is not UNSET:
            field_dict["enum"] = enum
        if enum_names is not UNSET:
            field_dict["enumNames"] = enum_names
        if index is not UNSET:
            field_dict["index"] = index
        if order is not UNSET:
            field_dict["order"] = order

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_type_(data: object) -> JsonType | list[JsonType]:
            try:
                if not isinstance(data, str):
                    raise TypeError()
                type_type_0 = check_json_type(data)

                return type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, list):
                raise TypeError()
            type_type_1 = []
            _type_type_1 = data
            for type_type_1_item_data in _type_type_1:
                type_type_1_item = check_json_type(type_type_1_item_data)

                type_type_1.append(type_type_1_item)

            return type_type_1

        type_ = _parse_type_(d.pop("type"))

        format_ = d.pop("format", UNSET)

        ref = d.pop("$ref", UNSET)

        title = d.pop("title", UNSET)

        description = d.pop("description", UNSET)

        desription = d.pop("desription", UNSET)

        def _parse_default(data: object) -> bool | str | Unset:
            if isinstance(data, Unset):
                return data
            return cast(bool | str | Unset, data)

        default = _parse_default(d.pop("default", UNSET))

        _enum = d.pop("enum", UNSET)
        enum: list[int | str] | Unset = UNSET
        if _enum is not UNSET:
            enum = []
            for enum_item_data in _enum:

                def _parse_enum_item(data: object) -> int | str:
                    return cast(int | str, data)

                enum_item = _parse_enum_item(enum_item_data)

                enum.append(enum_item)

        enum_names = cast(list[str], d.pop("enumNames", UNSET))

        index = d.pop("index", UNSET)

        order = d.pop("order", UNSET)

        field_definition = cls(
            type_=type_,
            format_=format_,
            ref=ref,
            title=title,
            description=description,
            desription=desription,
            default=default,
            enum=enum,
            enum_names=enum_names,
            index=index,
            order=order,
        )

        field_definition.additional_properties = d
        return field_definition

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

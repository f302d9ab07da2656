# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.segment_property_type import SegmentPropertyType, check_segment_property_type
from ..types import UNSET, Unset

T = TypeVar("T", bound="SegmentProperty")


@_attrs_define
class SegmentProperty:
    """One property of all the segments.

    Attributes:
        id (str):
        type_ (SegmentPropertyType):
        values (list[float | list[int] | str]): A value for each of the `ids`, in the same order: a string, a number, or
            the places of its tags in `tags`.
        description (str | Unset):
        tags (list[str] | Unset): All tags, if this is of type `tags`.
        tag_descriptions (list[str] | Unset):
        data_type (str | Unset): The type of numbers, such as "int32".
    """

    id: str
    type_: SegmentPropertyType
    values: list[float | list[int] | str]
    description: str | Unset = UNSET
    tags: list[str] | Unset = UNSET
    tag_descriptions: list[str] | Unset = UNSET
    data_type: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        type_: str = self.type_

        values = []
        for values_item_data in self.values:
            values_item: float | list[int] | str
            if isinstance(values_item_data, list):
                values_item = values_item_data

            else:
                values_item = values_item_data
            values.append(values_item)

        description = self.description

        tags: list[str] | Unset = UNSET
        if not isinstance(self.tags, Unset):
            tags = self.tags

        tag_descriptions: list[str] | Unset = UNSET
        if not isinstance(self.tag_descriptions, Unset):
            tag_descriptions = self.tag_descriptions

        data_type = self.data_type

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({"id": id, "type": type_, "values": values})
        if description is not UNSET:
            field_dict["description"] = description
        if tags is not UNSET:
            field_dict["tags"] = tags
        if tag_descriptions is not UNSET:
            field_dict["tag_descriptions"] = tag_descriptions
        if data_type is not UNSET:
            field_dict["data_type"] = data_type

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        type_ = check_segment_property_type(d.pop("type"))

        values = []
        _values = d.pop("values")
        for values_item_data in _values:

            def _parse_values_item(data: object) -> float | list[int] | str:
                try:
                    if not isinstance(data, list):
                        raise TypeError()
                    values_item_type_2 = cast(list[int], data)

                    return values_item_type_2
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                return cast(float | list[int] | str, data)

            values_item = _parse_values_item(values_item_data)

            values.append(values_item)

        description = d.pop("description", UNSET)

        tags = cast(list[str], d.pop("tags", UNSET))

        tag_descriptions = cast(list[str], d.pop("tag_descriptions", UNSET))

        data_type = d.pop("data_type", UNSET)

        segment_property = cls(
            id=id,
            type_=type_,
            values=values,
            description=description,
            tags=tags,
            tag_descriptions=tag_descriptions,
            data_type=data_type,
        )

        segment_property.additional_properties = d
        return segment_property

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

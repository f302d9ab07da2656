# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.segment_property import SegmentProperty


T = TypeVar("T", bound="InlineProperties")


@_attrs_define
class InlineProperties:
    """Properties of segments, each a list as long as that of the segments.

    Attributes:
        ids (list[str]): Root ids, as strings.
        properties (list[SegmentProperty]):
    """

    ids: list[str]
    properties: list[SegmentProperty]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        ids = self.ids

        properties = []
        for properties_item_data in self.properties:
            properties_item = properties_item_data.to_dict()
            properties.append(properties_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({"ids": ids, "properties": properties})

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.segment_property import SegmentProperty  # noqa: PLC0415

        d = dict(src_dict)
        ids = cast(list[str], d.pop("ids"))

        properties = []
        _properties = d.pop("properties")
        for properties_item_data in _properties:
            properties_item = SegmentProperty.from_dict(properties_item_data)

            properties.append(properties_item)

        inline_properties = cls(ids=ids, properties=properties)

        inline_properties.additional_properties = d
        return inline_properties

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

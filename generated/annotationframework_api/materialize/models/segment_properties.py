# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.inline_properties import InlineProperties


T = TypeVar("T", bound="SegmentProperties")


@_attrs_define
class SegmentProperties:
    """Neuroglancer's segment properties.

    Attributes:
        type_ (str):
        inline (InlineProperties): Properties of segments, each a list as long as that of the segments.
    """

    type_: str
    inline: InlineProperties
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        inline = self.inline.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({"@type": type_, "inline": inline})

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.inline_properties import InlineProperties  # noqa: PLC0415

        d = dict(src_dict)
        type_ = d.pop("@type")

        inline = InlineProperties.from_dict(d.pop("inline"))

        segment_properties = cls(type_=type_, inline=inline)

        segment_properties.additional_properties = d
        return segment_properties

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

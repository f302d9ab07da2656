# Written by codegen.py from specs/skeleton.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.vertex_attribute import VertexAttribute


T = TypeVar("T", bound="SkeletonInfo")


@_attrs_define
class SkeletonInfo:
    """Skeletons in Neuroglancer's precomputed format.

    Attributes:
        type_ (str):
        transform (list[float]): The first three rows of a matrix that takes vertices to nm.
        vertex_attributes (list[VertexAttribute]):
    """

    type_: str
    transform: list[float]
    vertex_attributes: list[VertexAttribute]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        transform = self.transform

        vertex_attributes = []
        for vertex_attributes_item_data in self.vertex_attributes:
            vertex_attributes_item = vertex_attributes_item_data.to_dict()
            vertex_attributes.append(vertex_attributes_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {"@type": type_, "transform": transform, "vertex_attributes": vertex_attributes}
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.vertex_attribute import VertexAttribute  # noqa: PLC0415

        d = dict(src_dict)
        type_ = d.pop("@type")

        transform = cast(list[float], d.pop("transform"))

        vertex_attributes = []
        _vertex_attributes = d.pop("vertex_attributes")
        for vertex_attributes_item_data in _vertex_attributes:
            vertex_attributes_item = VertexAttribute.from_dict(vertex_attributes_item_data)

            vertex_attributes.append(vertex_attributes_item)

        skeleton_info = cls(type_=type_, transform=transform, vertex_attributes=vertex_attributes)

        skeleton_info.additional_properties = d
        return skeleton_info

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

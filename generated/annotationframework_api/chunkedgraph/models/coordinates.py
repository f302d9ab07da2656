# Written by codegen.py from specs/chunkedgraph.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="Coordinates")


@_attrs_define
class Coordinates:
    """Points, in voxels.

    Attributes:
        coordinates_ (list[list[float]]):
    """

    coordinates_: list[list[float]]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        coordinates_ = []
        for coordinates_item_data in self.coordinates_:
            coordinates_item = coordinates_item_data

            coordinates_.append(coordinates_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({"coordinates": coordinates_})

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        coordinates_ = []
        _coordinates_ = d.pop("coordinates")
        for coordinates_item_data in _coordinates_:
            coordinates_item = cast(list[float], coordinates_item_data)

            coordinates_.append(coordinates_item)

        coordinates = cls(coordinates_=coordinates_)

        coordinates.additional_properties = d
        return coordinates

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

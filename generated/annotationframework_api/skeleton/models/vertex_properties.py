# Written by codegen.py from specs/skeleton.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="VertexProperties")


@_attrs_define
class VertexProperties:
    """Lists with a number for each vertex.

    Attributes:
        compartment (list[float] | Unset): 1 is the soma, 2 the axon, 3 dendrites, as in SWC.
        radius (list[float] | Unset): In nm.
    """

    compartment: list[float] | Unset = UNSET
    radius: list[float] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        compartment: list[float] | Unset = UNSET
        if not isinstance(self.compartment, Unset):
            compartment = self.compartment

        radius: list[float] | Unset = UNSET
        if not isinstance(self.radius, Unset):
            radius = self.radius

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if compartment is not UNSET:
            field_dict["compartment"] = compartment
        if radius is not UNSET:
            field_dict["radius"] = radius

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        compartment = cast(list[float], d.pop("compartment", UNSET))

        radius = cast(list[float], d.pop("radius", UNSET))

        vertex_properties = cls(compartment=compartment, radius=radius)

        vertex_properties.additional_properties = d
        return vertex_properties

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

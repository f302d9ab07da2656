# Written by codegen.py from specs/info.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="NeuroglancerImageLayer")


@_attrs_define
class NeuroglancerImageLayer:
    """A layer of images.

    Attributes:
        image_source (str):
        ngl_image_name (str):
        name (str):
        description (None | str):
    """

    image_source: str
    ngl_image_name: str
    name: str
    description: None | str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        image_source = self.image_source

        ngl_image_name = self.ngl_image_name

        name = self.name

        description: None | str
        description = self.description

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "image_source": image_source,
                "ngl_image_name": ngl_image_name,
                "name": name,
                "description": description,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        image_source = d.pop("image_source")

        ngl_image_name = d.pop("ngl_image_name")

        name = d.pop("name")

        def _parse_description(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        description = _parse_description(d.pop("description"))

        neuroglancer_image_layer = cls(
            image_source=image_source,
            ngl_image_name=ngl_image_name,
            name=name,
            description=description,
        )

        neuroglancer_image_layer.additional_properties = d
        return neuroglancer_image_layer

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

# Written by codegen.py from specs/info.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="ImageSource")


@_attrs_define
class ImageSource:
    """A place that serves the images of a datastack.

    Attributes:
        id (int):
        name (str):
        viewer_layer_name (None | str):
        image_source_ (str):
        description (None | str):
    """

    id: int
    name: str
    viewer_layer_name: None | str
    image_source_: str
    description: None | str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        name = self.name

        viewer_layer_name: None | str
        viewer_layer_name = self.viewer_layer_name

        image_source_ = self.image_source_

        description: None | str
        description = self.description

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "name": name,
                "viewer_layer_name": viewer_layer_name,
                "image_source": image_source_,
                "description": description,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        name = d.pop("name")

        def _parse_viewer_layer_name(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        viewer_layer_name = _parse_viewer_layer_name(d.pop("viewer_layer_name"))

        image_source_ = d.pop("image_source")

        def _parse_description(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        description = _parse_description(d.pop("description"))

        image_source = cls(
            id=id,
            name=name,
            viewer_layer_name=viewer_layer_name,
            image_source_=image_source_,
            description=description,
        )

        image_source.additional_properties = d
        return image_source

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

# Written by codegen.py from specs/info.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="NeuroglancerSegmentationLayer")


@_attrs_define
class NeuroglancerSegmentationLayer:
    """A layer of a segmentation, one a datastack.

    Attributes:
        name (str):
        description (None | str):
        segmentation_source (str): With Neuroglancer's own scheme, such as "graphene://middleauth+https://...".
        initial_state_id (int | Unset): The state that a viewer starts from; absent where there is none.
        skeleton_source (str | Unset): Absent where there is none.
    """

    name: str
    description: None | str
    segmentation_source: str
    initial_state_id: int | Unset = UNSET
    skeleton_source: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        description: None | str
        description = self.description

        segmentation_source = self.segmentation_source

        initial_state_id = self.initial_state_id

        skeleton_source = self.skeleton_source

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {"name": name, "description": description, "segmentation_source": segmentation_source}
        )
        if initial_state_id is not UNSET:
            field_dict["initial_state_id"] = initial_state_id
        if skeleton_source is not UNSET:
            field_dict["skeleton_source"] = skeleton_source

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        name = d.pop("name")

        def _parse_description(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        description = _parse_description(d.pop("description"))

        segmentation_source = d.pop("segmentation_source")

        initial_state_id = d.pop("initial_state_id", UNSET)

        skeleton_source = d.pop("skeleton_source", UNSET)

        neuroglancer_segmentation_layer = cls(
            name=name,
            description=description,
            segmentation_source=segmentation_source,
            initial_state_id=initial_state_id,
            skeleton_source=skeleton_source,
        )

        neuroglancer_segmentation_layer.additional_properties = d
        return neuroglancer_segmentation_layer

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

# Written by codegen.py from specs/info.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.neuroglancer_image_layer import NeuroglancerImageLayer
    from ..models.neuroglancer_segmentation_layer import NeuroglancerSegmentationLayer


T = TypeVar("T", bound="NeuroglancerVolume")


@_attrs_define
class NeuroglancerVolume:
    """The Neuroglancer layers of one aligned volume.

    Attributes:
        image_layers (list[NeuroglancerImageLayer]):
        segmentation_layers (list[NeuroglancerSegmentationLayer]):
        description (None | str):
    """

    image_layers: list[NeuroglancerImageLayer]
    segmentation_layers: list[NeuroglancerSegmentationLayer]
    description: None | str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        image_layers = []
        for image_layers_item_data in self.image_layers:
            image_layers_item = image_layers_item_data.to_dict()
            image_layers.append(image_layers_item)

        segmentation_layers = []
        for segmentation_layers_item_data in self.segmentation_layers:
            segmentation_layers_item = segmentation_layers_item_data.to_dict()
            segmentation_layers.append(segmentation_layers_item)

        description: None | str
        description = self.description

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "image_layers": image_layers,
                "segmentation_layers": segmentation_layers,
                "description": description,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.neuroglancer_image_layer import NeuroglancerImageLayer  # noqa: PLC0415
        from ..models.neuroglancer_segmentation_layer import NeuroglancerSegmentationLayer  # noqa: PLC0415

        d = dict(src_dict)
        image_layers = []
        _image_layers = d.pop("image_layers")
        for image_layers_item_data in _image_layers:
            image_layers_item = NeuroglancerImageLayer.from_dict(image_layers_item_data)

            image_layers.append(image_layers_item)

        segmentation_layers = []
        _segmentation_layers = d.pop("segmentation_layers")
        for segmentation_layers_item_data in _segmentation_layers:
            segmentation_layers_item = NeuroglancerSegmentationLayer.from_dict(
                segmentation_layers_item_data
            )

            segmentation_layers.append(segmentation_layers_item)

        def _parse_description(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        description = _parse_description(d.pop("description"))

        neuroglancer_volume = cls(
            image_layers=image_layers,
            segmentation_layers=segmentation_layers,
            description=description,
        )

        neuroglancer_volume.additional_properties = d
        return neuroglancer_volume

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

# Written by codegen.py from specs/chunkedgraph.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ManifestOptions")


@_attrs_define
class ManifestOptions:
    """What a manifest shall hold; yes and no as text, "true" and "false".

    Attributes:
        start_layer (int | Unset):
        return_seg_ids (str | Unset):
        return_seg_id_layers (str | Unset):
        return_seg_chunk_coordinates (str | Unset):
    """

    start_layer: int | Unset = UNSET
    return_seg_ids: str | Unset = UNSET
    return_seg_id_layers: str | Unset = UNSET
    return_seg_chunk_coordinates: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        start_layer = self.start_layer

        return_seg_ids = self.return_seg_ids

        return_seg_id_layers = self.return_seg_id_layers

        return_seg_chunk_coordinates = self.return_seg_chunk_coordinates

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if start_layer is not UNSET:
            field_dict["start_layer"] = start_layer
        if return_seg_ids is not UNSET:
            field_dict["return_seg_ids"] = return_seg_ids
        if return_seg_id_layers is not UNSET:
            field_dict["return_seg_id_layers"] = return_seg_id_layers
        if return_seg_chunk_coordinates is not UNSET:
            field_dict["return_seg_chunk_coordinates"] = return_seg_chunk_coordinates

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        start_layer = d.pop("start_layer", UNSET)

        return_seg_ids = d.pop("return_seg_ids", UNSET)

        return_seg_id_layers = d.pop("return_seg_id_layers", UNSET)

        return_seg_chunk_coordinates = d.pop("return_seg_chunk_coordinates", UNSET)

        manifest_options = cls(
            start_layer=start_layer,
            return_seg_ids=return_seg_ids,
            return_seg_id_layers=return_seg_id_layers,
            return_seg_chunk_coordinates=return_seg_chunk_coordinates,
        )

        manifest_options.additional_properties = d
        return manifest_options

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

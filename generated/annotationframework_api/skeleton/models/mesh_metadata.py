# Written by codegen.py from specs/skeleton.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MeshMetadata")


@_attrs_define
class MeshMetadata:
    """How a segmentation's meshes are stored.

    Attributes:
        max_meshed_layer (int | Unset):
        uniform_draco_grid_size (float | Unset):
        unsharded_mesh_dir (str | Unset):
    """

    max_meshed_layer: int | Unset = UNSET
    uniform_draco_grid_size: float | Unset = UNSET
    unsharded_mesh_dir: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        max_meshed_layer = self.max_meshed_layer

        uniform_draco_grid_size = self.uniform_draco_grid_size

        unsharded_mesh_dir = self.unsharded_mesh_dir

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if max_meshed_layer is not UNSET:
            field_dict["max_meshed_layer"] = max_meshed_layer
        if uniform_draco_grid_size is not UNSET:
            field_dict["uniform_draco_grid_size"] = uniform_draco_grid_size
        if unsharded_mesh_dir is not UNSET:
            field_dict["unsharded_mesh_dir"] = unsharded_mesh_dir

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        max_meshed_layer = d.pop("max_meshed_layer", UNSET)

        uniform_draco_grid_size = d.pop("uniform_draco_grid_size", UNSET)

        unsharded_mesh_dir = d.pop("unsharded_mesh_dir", UNSET)

        mesh_metadata = cls(
            max_meshed_layer=max_meshed_layer,
            uniform_draco_grid_size=uniform_draco_grid_size,
            unsharded_mesh_dir=unsharded_mesh_dir,
        )

        mesh_metadata.additional_properties = d
        return mesh_metadata

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

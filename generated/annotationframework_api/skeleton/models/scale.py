# Written by codegen.py from specs/skeleton.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="Scale")


@_attrs_define
class Scale:
    """A resolution that a volume comes in, as Neuroglancer's precomputed format has it.

    Attributes:
        key (str):
        resolution (list[float]): The size of a voxel, in nm.
        size (list[int]):
        voxel_offset (list[int]):
        chunk_sizes (list[list[int]] | Unset):
        compressed_segmentation_block_size (list[int] | Unset): x y z, in voxels; of scales of this encoding.
        encoding (str | Unset):
        locked (bool | Unset): Whether the scale must not be written to.
    """

    key: str
    resolution: list[float]
    size: list[int]
    voxel_offset: list[int]
    chunk_sizes: list[list[int]] | Unset = UNSET
    compressed_segmentation_block_size: list[int] | Unset = UNSET
    encoding: str | Unset = UNSET
    locked: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        key = self.key

        resolution = self.resolution

        size = self.size

        voxel_offset = self.voxel_offset

        chunk_sizes: list[list[int]] | Unset = UNSET
        if not isinstance(self.chunk_sizes, Unset):
            chunk_sizes = []
            for chunk_sizes_item_data in self.chunk_sizes:
                chunk_sizes_item = chunk_sizes_item_data

                chunk_sizes.append(chunk_sizes_item)

        compressed_segmentation_block_size: list[int] | Unset = UNSET
        if not isinstance(self.compressed_segmentation_block_size, Unset):
            compressed_segmentation_block_size = self.compressed_segmentation_block_size

        encoding = self.encoding

        locked = self.locked

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {"key": key, "resolution": resolution, "size": size, "voxel_offset": voxel_offset}
        )
        if chunk_sizes is not UNSET:
            field_dict["chunk_sizes"] = chunk_sizes
        if compressed_segmentation_block_size is not UNSET:
            field_dict["compressed_segmentation_block_size"] = compressed_segmentation_block_size
        if encoding is not UNSET:
            field_dict["encoding"] = encoding
        if locked is not UNSET:
            field_dict["locked"] = locked

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        key = d.pop("key")

        resolution = cast(list[float], d.pop("resolution"))

        size = cast(list[int], d.pop("size"))

        voxel_offset = cast(list[int], d.pop("voxel_offset"))

        _chunk_sizes = d.pop("chunk_sizes", UNSET)
        chunk_sizes: list[list[int]] | Unset = UNSET
        if _chunk_sizes is not UNSET:
            chunk_sizes = []
            for chunk_sizes_item_data in _chunk_sizes:
                chunk_sizes_item = cast(list[int], chunk_sizes_item_data)

                chunk_sizes.append(chunk_sizes_item)

        compressed_segmentation_block_size = cast(
            list[int], d.pop("compressed_segmentation_block_size", UNSET)
        )

        encoding = d.pop("encoding", UNSET)

        locked = d.pop("locked", UNSET)

        scale = cls(
            key=key,
            resolution=resolution,
            size=size,
            voxel_offset=voxel_offset,
            chunk_sizes=chunk_sizes,
            compressed_segmentation_block_size=compressed_segmentation_block_size,
            encoding=encoding,
            locked=locked,
        )

        scale.additional_properties = d
        return scale

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

# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="SpatialLevel")


@_attrs_define
class SpatialLevel:
    """A grid of chunks, each with some of the annotations in it; the finer, the more.

    Attributes:
        key (str): The name under which its chunks are found.
        grid_shape (list[int]): How many chunks there are along each axis.
        chunk_size (list[float]): In units of the dimensions.
        limit (int): How many annotations a chunk is meant to have at most.
    """

    key: str
    grid_shape: list[int]
    chunk_size: list[float]
    limit: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        key = self.key

        grid_shape = self.grid_shape

        chunk_size = self.chunk_size

        limit = self.limit

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {"key": key, "grid_shape": grid_shape, "chunk_size": chunk_size, "limit": limit}
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        key = d.pop("key")

        grid_shape = cast(list[int], d.pop("grid_shape"))

        chunk_size = cast(list[float], d.pop("chunk_size"))

        limit = d.pop("limit")

        spatial_level = cls(key=key, grid_shape=grid_shape, chunk_size=chunk_size, limit=limit)

        spatial_level.additional_properties = d
        return spatial_level

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

# Written by codegen.py from specs/chunkedgraph.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="Manifest")


@_attrs_define
class Manifest:
    """The fragments that make up a mesh.

    Attributes:
        fragments (list[str]):
        seg_ids (list[int] | Unset):
        seg_id_layers (list[int] | Unset):
        seg_chunk_coordinates (list[list[int]] | Unset):
    """

    fragments: list[str]
    seg_ids: list[int] | Unset = UNSET
    seg_id_layers: list[int] | Unset = UNSET
    seg_chunk_coordinates: list[list[int]] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        fragments = self.fragments

        seg_ids: list[int] | Unset = UNSET
        if not isinstance(self.seg_ids, Unset):
            seg_ids = self.seg_ids

        seg_id_layers: list[int] | Unset = UNSET
        if not isinstance(self.seg_id_layers, Unset):
            seg_id_layers = self.seg_id_layers

        seg_chunk_coordinates: list[list[int]] | Unset = UNSET
        if not isinstance(self.seg_chunk_coordinates, Unset):
            seg_chunk_coordinates = []
            for seg_chunk_coordinates_item_data in self.seg_chunk_coordinates:
                seg_chunk_coordinates_item = seg_chunk_coordinates_item_data

                seg_chunk_coordinates.append(seg_chunk_coordinates_item)

        field_dict: dict[str, Any] = {}

        field_dict.update({"fragments": fragments})
        if seg_ids is not UNSET:
            field_dict["seg_ids"] = seg_ids
        if seg_id_layers is not UNSET:
            field_dict["seg_id_layers"] = seg_id_layers
        if seg_chunk_coordinates is not UNSET:
            field_dict["seg_chunk_coordinates"] = seg_chunk_coordinates

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        fragments = cast(list[str], d.pop("fragments"))

        seg_ids = cast(list[int], d.pop("seg_ids", UNSET))

        seg_id_layers = cast(list[int], d.pop("seg_id_layers", UNSET))

        _seg_chunk_coordinates = d.pop("seg_chunk_coordinates", UNSET)
        seg_chunk_coordinates: list[list[int]] | Unset = UNSET
        if _seg_chunk_coordinates is not UNSET:
            seg_chunk_coordinates = []
            for seg_chunk_coordinates_item_data in _seg_chunk_coordinates:
                seg_chunk_coordinates_item = cast(list[int], seg_chunk_coordinates_item_data)

                seg_chunk_coordinates.append(seg_chunk_coordinates_item)

        manifest = cls(
            fragments=fragments,
            seg_ids=seg_ids,
            seg_id_layers=seg_id_layers,
            seg_chunk_coordinates=seg_chunk_coordinates,
        )

        return manifest

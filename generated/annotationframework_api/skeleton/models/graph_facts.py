# Written by codegen.py from specs/skeleton.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.bits_by_layer import BitsByLayer


T = TypeVar("T", bound="GraphFacts")


@_attrs_define
class GraphFacts:
    """How nodes' ids are made up, and what the graph covers.

    Attributes:
        chunk_size (list[int]): x y z, in voxels.
        n_layers (int):
        spatial_bit_masks (BitsByLayer): How many bits of an id each coordinate of its chunk has, by layer.
        bounding_box (list[int] | Unset):
        cv_mip (int | Unset):
        n_bits_for_layer_id (int | Unset):
    """

    chunk_size: list[int]
    n_layers: int
    spatial_bit_masks: BitsByLayer
    bounding_box: list[int] | Unset = UNSET
    cv_mip: int | Unset = UNSET
    n_bits_for_layer_id: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        chunk_size = self.chunk_size

        n_layers = self.n_layers

        spatial_bit_masks = self.spatial_bit_masks.to_dict()

        bounding_box: list[int] | Unset = UNSET
        if not isinstance(self.bounding_box, Unset):
            bounding_box = self.bounding_box

        cv_mip = self.cv_mip

        n_bits_for_layer_id = self.n_bits_for_layer_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {"chunk_size": chunk_size, "n_layers": n_layers, "spatial_bit_masks": spatial_bit_masks}
        )
        if bounding_box is not UNSET:
            field_dict["bounding_box"] = bounding_box
        if cv_mip is not UNSET:
            field_dict["cv_mip"] = cv_mip
        if n_bits_for_layer_id is not UNSET:
            field_dict["n_bits_for_layer_id"] = n_bits_for_layer_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.bits_by_layer import BitsByLayer  # noqa: PLC0415

        d = dict(src_dict)
        chunk_size = cast(list[int], d.pop("chunk_size"))

        n_layers = d.pop("n_layers")

        spatial_bit_masks = BitsByLayer.from_dict(d.pop("spatial_bit_masks"))

        bounding_box = cast(list[int], d.pop("bounding_box", UNSET))

        cv_mip = d.pop("cv_mip", UNSET)

        n_bits_for_layer_id = d.pop("n_bits_for_layer_id", UNSET)

        graph_facts = cls(
            chunk_size=chunk_size,
            n_layers=n_layers,
            spatial_bit_masks=spatial_bit_masks,
            bounding_box=bounding_box,
            cv_mip=cv_mip,
            n_bits_for_layer_id=n_bits_for_layer_id,
        )

        graph_facts.additional_properties = d
        return graph_facts

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

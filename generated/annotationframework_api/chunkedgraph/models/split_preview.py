# Written by codegen.py from specs/chunkedgraph.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="SplitPreview")


@_attrs_define
class SplitPreview:
    """What a split would make.

    Attributes:
        supervoxel_connected_components (list[list[int | str]]): The part of the sources, the part of the sinks, and
            others.
        illegal_split (bool):
    """

    supervoxel_connected_components: list[list[int | str]]
    illegal_split: bool

    def to_dict(self) -> dict[str, Any]:
        supervoxel_connected_components = []
        for supervoxel_connected_components_item_data in self.supervoxel_connected_components:
            supervoxel_connected_components_item = []
            for (
                supervoxel_connected_components_item_item_data
            ) in supervoxel_connected_components_item_data:
                supervoxel_connected_components_item_item: int | str
                supervoxel_connected_components_item_item = (
                    supervoxel_connected_components_item_item_data
                )
                supervoxel_connected_components_item.append(
                    supervoxel_connected_components_item_item
                )

            supervoxel_connected_components.append(supervoxel_connected_components_item)

        illegal_split = self.illegal_split

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "supervoxel_connected_components": supervoxel_connected_components,
                "illegal_split": illegal_split,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        supervoxel_connected_components = []
        _supervoxel_connected_components = d.pop("supervoxel_connected_components")
        for supervoxel_connected_components_item_data in _supervoxel_connected_components:
            supervoxel_connected_components_item = []
            _supervoxel_connected_components_item = supervoxel_connected_components_item_data
            for (
                supervoxel_connected_components_item_item_data
            ) in _supervoxel_connected_components_item:

                def _parse_supervoxel_connected_components_item_item(data: object) -> int | str:
                    return cast(int | str, data)

                supervoxel_connected_components_item_item = (
                    _parse_supervoxel_connected_components_item_item(
                        supervoxel_connected_components_item_item_data
                    )
                )

                supervoxel_connected_components_item.append(
                    supervoxel_connected_components_item_item
                )

            supervoxel_connected_components.append(supervoxel_connected_components_item)

        illegal_split = d.pop("illegal_split")

        split_preview = cls(
            supervoxel_connected_components=supervoxel_connected_components,
            illegal_split=illegal_split,
        )

        return split_preview

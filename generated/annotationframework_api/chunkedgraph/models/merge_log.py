# Written by codegen.py from specs/chunkedgraph.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="MergeLog")


@_attrs_define
class MergeLog:
    """The merges behind a root.

    Attributes:
        merge_edges (list[list[list[int | str]]]): Of each merge the edges that it added.
        merge_edge_coords (list[list[list[list[float]]]]): Of each merge the points of its sources and of its sinks, in
            voxels.
    """

    merge_edges: list[list[list[int | str]]]
    merge_edge_coords: list[list[list[list[float]]]]

    def to_dict(self) -> dict[str, Any]:
        merge_edges = []
        for merge_edges_item_data in self.merge_edges:
            merge_edges_item = []
            for merge_edges_item_item_data in merge_edges_item_data:
                merge_edges_item_item = []
                for componentsschemas_node_pair_item_data in merge_edges_item_item_data:
                    componentsschemas_node_pair_item: int | str
                    componentsschemas_node_pair_item = componentsschemas_node_pair_item_data
                    merge_edges_item_item.append(componentsschemas_node_pair_item)

                merge_edges_item.append(merge_edges_item_item)

            merge_edges.append(merge_edges_item)

        merge_edge_coords = []
        for merge_edge_coords_item_data in self.merge_edge_coords:
            merge_edge_coords_item = []
            for merge_edge_coords_item_item_data in merge_edge_coords_item_data:
                merge_edge_coords_item_item = []
                for merge_edge_coords_item_item_item_data in merge_edge_coords_item_item_data:
                    merge_edge_coords_item_item_item = merge_edge_coords_item_item_item_data

                    merge_edge_coords_item_item.append(merge_edge_coords_item_item_item)

                merge_edge_coords_item.append(merge_edge_coords_item_item)

            merge_edge_coords.append(merge_edge_coords_item)

        field_dict: dict[str, Any] = {}

        field_dict.update({"merge_edges": merge_edges, "merge_edge_coords": merge_edge_coords})

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        merge_edges = []
        _merge_edges = d.pop("merge_edges")
        for merge_edges_item_data in _merge_edges:
            merge_edges_item = []
            _merge_edges_item = merge_edges_item_data
            for merge_edges_item_item_data in _merge_edges_item:
                merge_edges_item_item = []
                _merge_edges_item_item = merge_edges_item_item_data
                for componentsschemas_node_pair_item_data in _merge_edges_item_item:

                    def _parse_componentsschemas_node_pair_item(data: object) -> int | str:
                        return cast(int | str, data)

                    componentsschemas_node_pair_item = _parse_componentsschemas_node_pair_item(
                        componentsschemas_node_pair_item_data
                    )

                    merge_edges_item_item.append(componentsschemas_node_pair_item)

                merge_edges_item.append(merge_edges_item_item)

            merge_edges.append(merge_edges_item)

        merge_edge_coords = []
        _merge_edge_coords = d.pop("merge_edge_coords")
        for merge_edge_coords_item_data in _merge_edge_coords:
            merge_edge_coords_item = []
            _merge_edge_coords_item = merge_edge_coords_item_data
            for merge_edge_coords_item_item_data in _merge_edge_coords_item:
                merge_edge_coords_item_item = []
                _merge_edge_coords_item_item = merge_edge_coords_item_item_data
                for merge_edge_coords_item_item_item_data in _merge_edge_coords_item_item:
                    merge_edge_coords_item_item_item = cast(
                        list[float], merge_edge_coords_item_item_item_data
                    )

                    merge_edge_coords_item_item.append(merge_edge_coords_item_item_item)

                merge_edge_coords_item.append(merge_edge_coords_item_item)

            merge_edge_coords.append(merge_edge_coords_item)

        merge_log = cls(merge_edges=merge_edges, merge_edge_coords=merge_edge_coords)

        return merge_log

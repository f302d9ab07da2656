# Written by codegen.py from specs/chunkedgraph.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="Subgraph")


@_attrs_define
class Subgraph:
    """The edges between supervoxels; the three lists go together.

    Attributes:
        nodes (list[list[int | str]]):
        affinities (list[float]):
        areas (list[int | str]): Of contact, in voxels.
    """

    nodes: list[list[int | str]]
    affinities: list[float]
    areas: list[int | str]

    def to_dict(self) -> dict[str, Any]:
        nodes = []
        for nodes_item_data in self.nodes:
            nodes_item = []
            for componentsschemas_node_pair_item_data in nodes_item_data:
                componentsschemas_node_pair_item: int | str
                componentsschemas_node_pair_item = componentsschemas_node_pair_item_data
                nodes_item.append(componentsschemas_node_pair_item)

            nodes.append(nodes_item)

        affinities = self.affinities

        areas = []
        for areas_item_data in self.areas:
            areas_item: int | str
            areas_item = areas_item_data
            areas.append(areas_item)

        field_dict: dict[str, Any] = {}

        field_dict.update({"nodes": nodes, "affinities": affinities, "areas": areas})

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        nodes = []
        _nodes = d.pop("nodes")
        for nodes_item_data in _nodes:
            nodes_item = []
            _nodes_item = nodes_item_data
            for componentsschemas_node_pair_item_data in _nodes_item:

                def _parse_componentsschemas_node_pair_item(data: object) -> int | str:
                    return cast(int | str, data)

                componentsschemas_node_pair_item = _parse_componentsschemas_node_pair_item(
                    componentsschemas_node_pair_item_data
                )

                nodes_item.append(componentsschemas_node_pair_item)

            nodes.append(nodes_item)

        affinities = cast(list[float], d.pop("affinities"))

        areas = []
        _areas = d.pop("areas")
        for areas_item_data in _areas:

            def _parse_areas_item(data: object) -> int | str:
                return cast(int | str, data)

            areas_item = _parse_areas_item(areas_item_data)

            areas.append(areas_item)

        subgraph = cls(nodes=nodes, affinities=affinities, areas=areas)

        return subgraph

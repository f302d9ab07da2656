# Written by codegen.py from specs/chunkedgraph.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="EdgeGraph")


@_attrs_define
class EdgeGraph:
    """Which nodes of the second layer touch.

    Attributes:
        edge_graph_ (list[list[int | str]]):
    """

    edge_graph_: list[list[int | str]]

    def to_dict(self) -> dict[str, Any]:
        edge_graph_ = []
        for edge_graph_item_data in self.edge_graph_:
            edge_graph_item = []
            for componentsschemas_node_pair_item_data in edge_graph_item_data:
                componentsschemas_node_pair_item: int | str
                componentsschemas_node_pair_item = componentsschemas_node_pair_item_data
                edge_graph_item.append(componentsschemas_node_pair_item)

            edge_graph_.append(edge_graph_item)

        field_dict: dict[str, Any] = {}

        field_dict.update({"edge_graph": edge_graph_})

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        edge_graph_ = []
        _edge_graph_ = d.pop("edge_graph")
        for edge_graph_item_data in _edge_graph_:
            edge_graph_item = []
            _edge_graph_item = edge_graph_item_data
            for componentsschemas_node_pair_item_data in _edge_graph_item:

                def _parse_componentsschemas_node_pair_item(data: object) -> int | str:
                    return cast(int | str, data)

                componentsschemas_node_pair_item = _parse_componentsschemas_node_pair_item(
                    componentsschemas_node_pair_item_data
                )

                edge_graph_item.append(componentsschemas_node_pair_item)

            edge_graph_.append(edge_graph_item)

        edge_graph = cls(edge_graph_=edge_graph_)

        return edge_graph

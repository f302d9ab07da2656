# Written by codegen.py from specs/chunkedgraph.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.graph_attributes import GraphAttributes
    from ..models.lineage_link import LineageLink
    from ..models.lineage_node import LineageNode


T = TypeVar("T", bound="LineageGraph")


@_attrs_define
class LineageGraph:
    """What roots came of, and what came of them, in the node-link form of networkx.

    Attributes:
        directed (bool):
        multigraph (bool):
        graph (GraphAttributes): Always empty.
        nodes (list[LineageNode]):
        links (list[LineageLink]):
    """

    directed: bool
    multigraph: bool
    graph: GraphAttributes
    nodes: list[LineageNode]
    links: list[LineageLink]

    def to_dict(self) -> dict[str, Any]:
        directed = self.directed

        multigraph = self.multigraph

        graph = self.graph.to_dict()

        nodes = []
        for nodes_item_data in self.nodes:
            nodes_item = nodes_item_data.to_dict()
            nodes.append(nodes_item)

        links = []
        for links_item_data in self.links:
            links_item = links_item_data.to_dict()
            links.append(links_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "directed": directed,
                "multigraph": multigraph,
                "graph": graph,
                "nodes": nodes,
                "links": links,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.graph_attributes import GraphAttributes  # noqa: PLC0415
        from ..models.lineage_link import LineageLink  # noqa: PLC0415
        from ..models.lineage_node import LineageNode  # noqa: PLC0415

        d = dict(src_dict)
        directed = d.pop("directed")

        multigraph = d.pop("multigraph")

        graph = GraphAttributes.from_dict(d.pop("graph"))

        nodes = []
        _nodes = d.pop("nodes")
        for nodes_item_data in _nodes:
            nodes_item = LineageNode.from_dict(nodes_item_data)

            nodes.append(nodes_item)

        links = []
        _links = d.pop("links")
        for links_item_data in _links:
            links_item = LineageLink.from_dict(links_item_data)

            links.append(links_item)

        lineage_graph = cls(
            directed=directed, multigraph=multigraph, graph=graph, nodes=nodes, links=links
        )

        return lineage_graph

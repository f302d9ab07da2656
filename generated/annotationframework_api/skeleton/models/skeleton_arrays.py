# Written by codegen.py from specs/skeleton.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.vertex_properties import VertexProperties


T = TypeVar("T", bound="SkeletonArrays")


@_attrs_define
class SkeletonArrays:
    """A skeleton's vertices and edges, and no more.

    Attributes:
        edges (list[list[int]]): Pairs of places in the list of vertices; the second is the nearer to the root.
        vertices (list[list[float]]): Points x y z in nm.
        vertex_properties (VertexProperties): Lists with a number for each vertex.
    """

    edges: list[list[int]]
    vertices: list[list[float]]
    vertex_properties: VertexProperties

    def to_dict(self) -> dict[str, Any]:
        edges = []
        for componentsschemas_edges_item_data in self.edges:
            componentsschemas_edges_item = componentsschemas_edges_item_data

            edges.append(componentsschemas_edges_item)

        vertices = []
        for componentsschemas_vertices_item_data in self.vertices:
            componentsschemas_vertices_item = componentsschemas_vertices_item_data

            vertices.append(componentsschemas_vertices_item)

        vertex_properties = self.vertex_properties.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {"edges": edges, "vertices": vertices, "vertex_properties": vertex_properties}
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.vertex_properties import VertexProperties  # noqa: PLC0415

        d = dict(src_dict)
        edges = []
        _edges = d.pop("edges")
        for componentsschemas_edges_item_data in _edges:
            componentsschemas_edges_item = cast(list[int], componentsschemas_edges_item_data)

            edges.append(componentsschemas_edges_item)

        vertices = []
        _vertices = d.pop("vertices")
        for componentsschemas_vertices_item_data in _vertices:
            componentsschemas_vertices_item = cast(
                list[float], componentsschemas_vertices_item_data
            )

            vertices.append(componentsschemas_vertices_item)

        vertex_properties = VertexProperties.from_dict(d.pop("vertex_properties"))

        skeleton_arrays = cls(edges=edges, vertices=vertices, vertex_properties=vertex_properties)

        return skeleton_arrays

# Written by codegen.py from specs/skeleton.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.skeleton_metadata import SkeletonMetadata
    from ..models.vertex_properties import VertexProperties


T = TypeVar("T", bound="Skeleton")


@_attrs_define
class Skeleton:
    """A skeleton with all that MeshParty knows of it.

    Attributes:
        jsonification_version (str):
        branch_points (list[int]): Places of vertices at which it branches.
        branch_points_undirected (list[int]): The same, whichever the root.
        distance_to_root (list[float]): How far each vertex is from the root along the skeleton, in nm.
        edges (list[list[int]]): Pairs of places in the list of vertices; the second is the nearer to the root.
        end_points (list[int]): Places of vertices at which it ends.
        end_points_undirected (list[int]): The same, whichever the root.
        hops_to_root (list[float]): How many edges there are between each vertex and the root.
        indices_unmasked (list[int]):
        mesh_to_skel_map (list[int]): The vertex that each node of the second layer belongs to.
        mesh_to_skel_map_base (list[int]): The same, before vertices were masked.
        meta (SkeletonMetadata): How a skeleton was made.
        node_mask (list[bool]): Whether each vertex is part of it.
        root (int): The place of the vertex that is the root, as a rule that of the soma.
        root_position (list[float]): x y z in nm.
        segment_map (list[int]): The unbranched part that each vertex belongs to.
        topo_points (list[int]): Places of vertices at which it branches or ends, and of the root.
        unmasked_size (int):
        vertex_properties (VertexProperties): Lists with a number for each vertex.
        vertices (list[list[float]]): Points x y z in nm.
    """

    jsonification_version: str
    branch_points: list[int]
    branch_points_undirected: list[int]
    distance_to_root: list[float]
    edges: list[list[int]]
    end_points: list[int]
    end_points_undirected: list[int]
    hops_to_root: list[float]
    indices_unmasked: list[int]
    mesh_to_skel_map: list[int]
    mesh_to_skel_map_base: list[int]
    meta: SkeletonMetadata
    node_mask: list[bool]
    root: int
    root_position: list[float]
    segment_map: list[int]
    topo_points: list[int]
    unmasked_size: int
    vertex_properties: VertexProperties
    vertices: list[list[float]]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        jsonification_version = self.jsonification_version

        branch_points = self.branch_points

        branch_points_undirected = self.branch_points_undirected

        distance_to_root = self.distance_to_root

        edges = []
        for componentsschemas_edges_item_data in self.edges:
            componentsschemas_edges_item = componentsschemas_edges_item_data

            edges.append(componentsschemas_edges_item)

        end_points = self.end_points

        end_points_undirected = self.end_points_undirected

        hops_to_root = self.hops_to_root

        indices_unmasked = self.indices_unmasked

        mesh_to_skel_map = self.mesh_to_skel_map

        mesh_to_skel_map_base = self.mesh_to_skel_map_base

        meta = self.meta.to_dict()

        node_mask = self.node_mask

        root = self.root

        root_position = self.root_position

        segment_map = self.segment_map

        topo_points = self.topo_points

        unmasked_size = self.unmasked_size

        vertex_properties = self.vertex_properties.to_dict()

        vertices = []
        for componentsschemas_vertices_item_data in self.vertices:
            componentsschemas_vertices_item = componentsschemas_vertices_item_data

            vertices.append(componentsschemas_vertices_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "jsonification_version": jsonification_version,
                "branch_points": branch_points,
                "branch_points_undirected": branch_points_undirected,
                "distance_to_root": distance_to_root,
                "edges": edges,
                "end_points": end_points,
                "end_points_undirected": end_points_undirected,
                "hops_to_root": hops_to_root,
                "indices_unmasked": indices_unmasked,
                "mesh_to_skel_map": mesh_to_skel_map,
                "mesh_to_skel_map_base": mesh_to_skel_map_base,
                "meta": meta,
                "node_mask": node_mask,
                "root": root,
                "root_position": root_position,
                "segment_map": segment_map,
                "topo_points": topo_points,
                "unmasked_size": unmasked_size,
                "vertex_properties": vertex_properties,
                "vertices": vertices,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.skeleton_metadata import SkeletonMetadata  # noqa: PLC0415
        from ..models.vertex_properties import VertexProperties  # noqa: PLC0415

        d = dict(src_dict)
        jsonification_version = d.pop("jsonification_version")

        branch_points = cast(list[int], d.pop("branch_points"))

        branch_points_undirected = cast(list[int], d.pop("branch_points_undirected"))

        distance_to_root = cast(list[float], d.pop("distance_to_root"))

        edges = []
        _edges = d.pop("edges")
        for componentsschemas_edges_item_data in _edges:
            componentsschemas_edges_item = cast(list[int], componentsschemas_edges_item_data)

            edges.append(componentsschemas_edges_item)

        end_points = cast(list[int], d.pop("end_points"))

        end_points_undirected = cast(list[int], d.pop("end_points_undirected"))

        hops_to_root = cast(list[float], d.pop("hops_to_root"))

        indices_unmasked = cast(list[int], d.pop("indices_unmasked"))

        mesh_to_skel_map = cast(list[int], d.pop("mesh_to_skel_map"))

        mesh_to_skel_map_base = cast(list[int], d.pop("mesh_to_skel_map_base"))

        meta = SkeletonMetadata.from_dict(d.pop("meta"))

        node_mask = cast(list[bool], d.pop("node_mask"))

        root = d.pop("root")

        root_position = cast(list[float], d.pop("root_position"))

        segment_map = cast(list[int], d.pop("segment_map"))

        topo_points = cast(list[int], d.pop("topo_points"))

        unmasked_size = d.pop("unmasked_size")

        vertex_properties = VertexProperties.from_dict(d.pop("vertex_properties"))

        vertices = []
        _vertices = d.pop("vertices")
        for componentsschemas_vertices_item_data in _vertices:
            componentsschemas_vertices_item = cast(
                list[float], componentsschemas_vertices_item_data
            )

            vertices.append(componentsschemas_vertices_item)

        skeleton = cls(
            jsonification_version=jsonification_version,
            branch_points=branch_points,
            branch_points_undirected=branch_points_undirected,
            distance_to_root=distance_to_root,
            edges=edges,
            end_points=end_points,
            end_points_undirected=end_points_undirected,
            hops_to_root=hops_to_root,
            indices_unmasked=indices_unmasked,
            mesh_to_skel_map=mesh_to_skel_map,
            mesh_to_skel_map_base=mesh_to_skel_map_base,
            meta=meta,
            node_mask=node_mask,
            root=root,
            root_position=root_position,
            segment_map=segment_map,
            topo_points=topo_points,
            unmasked_size=unmasked_size,
            vertex_properties=vertex_properties,
            vertices=vertices,
        )

        skeleton.additional_properties = d
        return skeleton

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

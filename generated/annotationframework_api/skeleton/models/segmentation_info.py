# Written by codegen.py from specs/skeleton.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.graph_app import GraphApp
    from ..models.graph_facts import GraphFacts
    from ..models.mesh_metadata import MeshMetadata
    from ..models.scale import Scale


T = TypeVar("T", bound="SegmentationInfo")


@_attrs_define
class SegmentationInfo:
    """A segmentation that has skeletons, as viewers read it.

    Attributes:
        app (GraphApp): What speaks the API that viewers use.
        chunks_start_at_voxel_offset (bool):
        data_dir (str):
        data_type (str):
        graph (GraphFacts): How nodes' ids are made up, and what the graph covers.
        mesh (str):
        mesh_metadata (MeshMetadata): How a segmentation's meshes are stored.
        num_channels (int):
        scales (list[Scale]):
        sharded_mesh (bool):
        skeletons (str): Where the skeletons are, below this.
        type_ (str):
        verify_mesh (bool):
    """

    app: GraphApp
    chunks_start_at_voxel_offset: bool
    data_dir: str
    data_type: str
    graph: GraphFacts
    mesh: str
    mesh_metadata: MeshMetadata
    num_channels: int
    scales: list[Scale]
    sharded_mesh: bool
    skeletons: str
    type_: str
    verify_mesh: bool
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        app = self.app.to_dict()

        chunks_start_at_voxel_offset = self.chunks_start_at_voxel_offset

        data_dir = self.data_dir

        data_type = self.data_type

        graph = self.graph.to_dict()

        mesh = self.mesh

        mesh_metadata = self.mesh_metadata.to_dict()

        num_channels = self.num_channels

        scales = []
        for scales_item_data in self.scales:
            scales_item = scales_item_data.to_dict()
            scales.append(scales_item)

        sharded_mesh = self.sharded_mesh

        skeletons = self.skeletons

        type_ = self.type_

        verify_mesh = self.verify_mesh

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "app": app,
                "chunks_start_at_voxel_offset": chunks_start_at_voxel_offset,
                "data_dir": data_dir,
                "data_type": data_type,
                "graph": graph,
                "mesh": mesh,
                "mesh_metadata": mesh_metadata,
                "num_channels": num_channels,
                "scales": scales,
                "sharded_mesh": sharded_mesh,
                "skeletons": skeletons,
                "type": type_,
                "verify_mesh": verify_mesh,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.graph_app import GraphApp  # noqa: PLC0415
        from ..models.graph_facts import GraphFacts  # noqa: PLC0415
        from ..models.mesh_metadata import MeshMetadata  # noqa: PLC0415
        from ..models.scale import Scale  # noqa: PLC0415

        d = dict(src_dict)
        app = GraphApp.from_dict(d.pop("app"))

        chunks_start_at_voxel_offset = d.pop("chunks_start_at_voxel_offset")

        data_dir = d.pop("data_dir")

        data_type = d.pop("data_type")

        graph = GraphFacts.from_dict(d.pop("graph"))

        mesh = d.pop("mesh")

        mesh_metadata = MeshMetadata.from_dict(d.pop("mesh_metadata"))

        num_channels = d.pop("num_channels")

        scales = []
        _scales = d.pop("scales")
        for scales_item_data in _scales:
            scales_item = Scale.from_dict(scales_item_data)

            scales.append(scales_item)

        sharded_mesh = d.pop("sharded_mesh")

        skeletons = d.pop("skeletons")

        type_ = d.pop("type")

        verify_mesh = d.pop("verify_mesh")

        segmentation_info = cls(
            app=app,
            chunks_start_at_voxel_offset=chunks_start_at_voxel_offset,
            data_dir=data_dir,
            data_type=data_type,
            graph=graph,
            mesh=mesh,
            mesh_metadata=mesh_metadata,
            num_channels=num_channels,
            scales=scales,
            sharded_mesh=sharded_mesh,
            skeletons=skeletons,
            type_=type_,
            verify_mesh=verify_mesh,
        )

        segmentation_info.additional_properties = d
        return segmentation_info

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

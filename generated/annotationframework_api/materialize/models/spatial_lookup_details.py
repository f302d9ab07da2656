# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.chunk_counts import ChunkCounts
    from ..models.chunk_state import ChunkState
    from ..models.spatial_lookup import SpatialLookup


T = TypeVar("T", bound="SpatialLookupDetails")


@_attrs_define
class SpatialLookupDetails:
    """How far a look-up is, chunk by chunk.

    Attributes:
        status (str):
        datastack_name (str):
        workflow_name (str):
        target_database (str):
        workflow_summary (SpatialLookup): How far a look-up is. Which fields come depends on the operation.
        status_counts (ChunkCounts): How many chunks there are in each state.
        chunks (list[ChunkState]):
    """

    status: str
    datastack_name: str
    workflow_name: str
    target_database: str
    workflow_summary: SpatialLookup
    status_counts: ChunkCounts
    chunks: list[ChunkState]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        status = self.status

        datastack_name = self.datastack_name

        workflow_name = self.workflow_name

        target_database = self.target_database

        workflow_summary = self.workflow_summary.to_dict()

        status_counts = self.status_counts.to_dict()

        chunks = []
        for chunks_item_data in self.chunks:
            chunks_item = chunks_item_data.to_dict()
            chunks.append(chunks_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "status": status,
                "datastack_name": datastack_name,
                "workflow_name": workflow_name,
                "target_database": target_database,
                "workflow_summary": workflow_summary,
                "status_counts": status_counts,
                "chunks": chunks,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.chunk_counts import ChunkCounts  # noqa: PLC0415
        from ..models.chunk_state import ChunkState  # noqa: PLC0415
        from ..models.spatial_lookup import SpatialLookup  # noqa: PLC0415

        d = dict(src_dict)
        status = d.pop("status")

        datastack_name = d.pop("datastack_name")

        workflow_name = d.pop("workflow_name")

        target_database = d.pop("target_database")

        workflow_summary = SpatialLookup.from_dict(d.pop("workflow_summary"))

        status_counts = ChunkCounts.from_dict(d.pop("status_counts"))

        chunks = []
        _chunks = d.pop("chunks")
        for chunks_item_data in _chunks:
            chunks_item = ChunkState.from_dict(chunks_item_data)

            chunks.append(chunks_item)

        spatial_lookup_details = cls(
            status=status,
            datastack_name=datastack_name,
            workflow_name=workflow_name,
            target_database=target_database,
            workflow_summary=workflow_summary,
            status_counts=status_counts,
            chunks=chunks,
        )

        spatial_lookup_details.additional_properties = d
        return spatial_lookup_details

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

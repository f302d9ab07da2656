# Written by codegen.py from specs/info.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.aligned_volume import AlignedVolume


T = TypeVar("T", bound="DatastackFull")


@_attrs_define
class DatastackFull:
    """The record of a datastack with its aligned volume in it.

    Attributes:
        aligned_volume (AlignedVolume): An aligned image volume.
        segmentation_source (None | str): Where the segmentation is, such as "graphene://https://...".
        skeleton_source (None | str):
        analysis_database (None | str):
        viewer_site (None | str):
        synapse_table (None | str):
        soma_table (None | str):
        local_server (str): The server of this datastack's own services.
        description (None | str): The aligned volume's description.
        viewer_resolution_x (float | None): In nm.
        viewer_resolution_y (float | None): In nm.
        viewer_resolution_z (float | None): In nm.
        proofreading_status_table (None | str):
        cell_identification_table (None | str):
        proofreading_review_table (None | str):
    """

    aligned_volume: AlignedVolume
    segmentation_source: None | str
    skeleton_source: None | str
    analysis_database: None | str
    viewer_site: None | str
    synapse_table: None | str
    soma_table: None | str
    local_server: str
    description: None | str
    viewer_resolution_x: float | None
    viewer_resolution_y: float | None
    viewer_resolution_z: float | None
    proofreading_status_table: None | str
    cell_identification_table: None | str
    proofreading_review_table: None | str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        aligned_volume = self.aligned_volume.to_dict()

        segmentation_source: None | str
        segmentation_source = self.segmentation_source

        skeleton_source: None | str
        skeleton_source = self.skeleton_source

        analysis_database: None | str
        analysis_database = self.analysis_database

        viewer_site: None | str
        viewer_site = self.viewer_site

        synapse_table: None | str
        synapse_table = self.synapse_table

        soma_table: None | str
        soma_table = self.soma_table

        local_server = self.local_server

        description: None | str
        description = self.description

        viewer_resolution_x: float | None
        viewer_resolution_x = self.viewer_resolution_x

        viewer_resolution_y: float | None
        viewer_resolution_y = self.viewer_resolution_y

        viewer_resolution_z: float | None
        viewer_resolution_z = self.viewer_resolution_z

        proofreading_status_table: None | str
        proofreading_status_table = self.proofreading_status_table

        cell_identification_table: None | str
        cell_identification_table = self.cell_identification_table

        proofreading_review_table: None | str
        proofreading_review_table = self.proofreading_review_table

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "aligned_volume": aligned_volume,
                "segmentation_source": segmentation_source,
                "skeleton_source": skeleton_source,
                "analysis_database": analysis_database,
                "viewer_site": viewer_site,
                "synapse_table": synapse_table,
                "soma_table": soma_table,
                "local_server": local_server,
                "description": description,
                "viewer_resolution_x": viewer_resolution_x,
                "viewer_resolution_y": viewer_resolution_y,
                "viewer_resolution_z": viewer_resolution_z,
                "proofreading_status_table": proofreading_status_table,
                "cell_identification_table": cell_identification_table,
                "proofreading_review_table": proofreading_review_table,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.aligned_volume import AlignedVolume  # noqa: PLC0415

        d = dict(src_dict)
        aligned_volume = AlignedVolume.from_dict(d.pop("aligned_volume"))

        def _parse_segmentation_source(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        segmentation_source = _parse_segmentation_source(d.pop("segmentation_source"))

        def _parse_skeleton_source(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        skeleton_source = _parse_skeleton_source(d.pop("skeleton_source"))

        def _parse_analysis_database(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        analysis_database = _parse_analysis_database(d.pop("analysis_database"))

        def _parse_viewer_site(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        viewer_site = _parse_viewer_site(d.pop("viewer_site"))

        def _parse_synapse_table(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        synapse_table = _parse_synapse_table(d.pop("synapse_table"))

        def _parse_soma_table(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        soma_table = _parse_soma_table(d.pop("soma_table"))

        local_server = d.pop("local_server")

        def _parse_description(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        description = _parse_description(d.pop("description"))

        def _parse_viewer_resolution_x(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        viewer_resolution_x = _parse_viewer_resolution_x(d.pop("viewer_resolution_x"))

        def _parse_viewer_resolution_y(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        viewer_resolution_y = _parse_viewer_resolution_y(d.pop("viewer_resolution_y"))

        def _parse_viewer_resolution_z(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        viewer_resolution_z = _parse_viewer_resolution_z(d.pop("viewer_resolution_z"))

        def _parse_proofreading_status_table(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        proofreading_status_table = _parse_proofreading_status_table(
            d.pop("proofreading_status_table")
        )

        def _parse_cell_identification_table(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        cell_identification_table = _parse_cell_identification_table(
            d.pop("cell_identification_table")
        )

        def _parse_proofreading_review_table(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        proofreading_review_table = _parse_proofreading_review_table(
            d.pop("proofreading_review_table")
        )

        datastack_full = cls(
            aligned_volume=aligned_volume,
            segmentation_source=segmentation_source,
            skeleton_source=skeleton_source,
            analysis_database=analysis_database,
            viewer_site=viewer_site,
            synapse_table=synapse_table,
            soma_table=soma_table,
            local_server=local_server,
            description=description,
            viewer_resolution_x=viewer_resolution_x,
            viewer_resolution_y=viewer_resolution_y,
            viewer_resolution_z=viewer_resolution_z,
            proofreading_status_table=proofreading_status_table,
            cell_identification_table=cell_identification_table,
            proofreading_review_table=proofreading_review_table,
        )

        datastack_full.additional_properties = d
        return datastack_full

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

# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.permission import Permission, check_permission
from ..types import UNSET, Unset

T = TypeVar("T", bound="TableMetadata")


@_attrs_define
class TableMetadata:
    """What there is to say about a table.

    Attributes:
        id (int):
        schema (str): The annotation type, such as "synapse".
        schema_type (str): The annotation type once more.
        aligned_volume (str):
        table_name (str):
        created (str): In UTC, without a zone, such as "2026-09-01T12:00:00".
        valid (bool):
        user_id (str): The owner's id.
        description (str):
        notice_text (None | str): A notice of the owner's to all who read the table.
        reference_table (None | str): The table whose ids `target_id` holds.
        flat_segmentation_source (None | str):
        voxel_resolution_x (float): In nm.
        voxel_resolution_y (float): In nm.
        voxel_resolution_z (float): In nm.
        write_permission (Permission): Who may: the owner (PRIVATE), who shares a group with the owner (GROUP), or
            everyone with access to the data behind the table (PUBLIC).
        read_permission (Permission): Who may: the owner (PRIVATE), who shares a group with the owner (GROUP), or
            everyone with access to the data behind the table (PUBLIC).
        last_modified (str): As `created`. When rows last changed.
        segmentation_source (None | str | Unset):
        pcg_table_name (str | Unset): The name of the segmentation; tables without positions have none.
        last_updated (None | str | Unset): As `created`. When the root ids were last brought up to date.
        annotation_table (str | Unset): The table's own name, where it is given.
    """

    id: int
    schema: str
    schema_type: str
    aligned_volume: str
    table_name: str
    created: str
    valid: bool
    user_id: str
    description: str
    notice_text: None | str
    reference_table: None | str
    flat_segmentation_source: None | str
    voxel_resolution_x: float
    voxel_resolution_y: float
    voxel_resolution_z: float
    write_permission: Permission
    read_permission: Permission
    last_modified: str
    segmentation_source: None | str | Unset = UNSET
    pcg_table_name: str | Unset = UNSET
    last_updated: None | str | Unset = UNSET
    annotation_table: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        schema = self.schema

        schema_type = self.schema_type

        aligned_volume = self.aligned_volume

        table_name = self.table_name

        created = self.created

        valid = self.valid

        user_id = self.user_id

        description = self.description

        notice_text: None | str
        notice_text = self.notice_text

        reference_table: None | str
        reference_table = self.reference_table

        flat_segmentation_source: None | str
        flat_segmentation_source = self.flat_segmentation_source

        voxel_resolution_x = self.voxel_resolution_x

        voxel_resolution_y = self.voxel_resolution_y

        voxel_resolution_z = self.voxel_resolution_z

        write_permission: str = self.write_permission

        read_permission: str = self.read_permission

        last_modified = self.last_modified

        segmentation_source: None | str | Unset
        if isinstance(self.segmentation_source, Unset):
            segmentation_source = UNSET
        else:
            segmentation_source = self.segmentation_source

        pcg_table_name = self.pcg_table_name

        last_updated: None | str | Unset
        if isinstance(self.last_updated, Unset):
            last_updated = UNSET
        else:
            last_updated = self.last_updated

        annotation_table = self.annotation_table

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "schema": schema,
                "schema_type": schema_type,
                "aligned_volume": aligned_volume,
                "table_name": table_name,
                "created": created,
                "valid": valid,
                "user_id": user_id,
                "description": description,
                "notice_text": notice_text,
                "reference_table": reference_table,
                "flat_segmentation_source": flat_segmentation_source,
                "voxel_resolution_x": voxel_resolution_x,
                "voxel_resolution_y": voxel_resolution_y,
                "voxel_resolution_z": voxel_resolution_z,
                "write_permission": write_permission,
                "read_permission": read_permission,
                "last_modified": last_modified,
            }
        )
        if segmentation_source is not UNSET:
            field_dict["segmentation_source"] = segmentation_source
        if pcg_table_name is not UNSET:
            field_dict["pcg_table_name"] = pcg_table_name
        if last_updated is not UNSET:
            field_dict["last_updated"] = last_updated
        if annotation_table is not UNSET:
            field_dict["annotation_table"] = annotation_table

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        schema = d.pop("schema")

        schema_type = d.pop("schema_type")

        aligned_volume = d.pop("aligned_volume")

        table_name = d.pop("table_name")

        created = d.pop("created")

        valid = d.pop("valid")

        user_id = d.pop("user_id")

        description = d.pop("description")

        def _parse_notice_text(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        notice_text = _parse_notice_text(d.pop("notice_text"))

        def _parse_reference_table(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        reference_table = _parse_reference_table(d.pop("reference_table"))

        def _parse_flat_segmentation_source(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        flat_segmentation_source = _parse_flat_segmentation_source(
            d.pop("flat_segmentation_source")
        )

        voxel_resolution_x = d.pop("voxel_resolution_x")

        voxel_resolution_y = d.pop("voxel_resolution_y")

        voxel_resolution_z = d.pop("voxel_resolution_z")

        write_permission = check_permission(d.pop("write_permission"))

        read_permission = check_permission(d.pop("read_permission"))

        last_modified = d.pop("last_modified")

        def _parse_segmentation_source(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        segmentation_source = _parse_segmentation_source(d.pop("segmentation_source", UNSET))

        pcg_table_name = d.pop("pcg_table_name", UNSET)

        def _parse_last_updated(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        last_updated = _parse_last_updated(d.pop("last_updated", UNSET))

        annotation_table = d.pop("annotation_table", UNSET)

        table_metadata = cls(
            id=id,
            schema=schema,
            schema_type=schema_type,
            aligned_volume=aligned_volume,
            table_name=table_name,
            created=created,
            valid=valid,
            user_id=user_id,
            description=description,
            notice_text=notice_text,
            reference_table=reference_table,
            flat_segmentation_source=flat_segmentation_source,
            voxel_resolution_x=voxel_resolution_x,
            voxel_resolution_y=voxel_resolution_y,
            voxel_resolution_z=voxel_resolution_z,
            write_permission=write_permission,
            read_permission=read_permission,
            last_modified=last_modified,
            segmentation_source=segmentation_source,
            pcg_table_name=pcg_table_name,
            last_updated=last_updated,
            annotation_table=annotation_table,
        )

        table_metadata.additional_properties = d
        return table_metadata

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

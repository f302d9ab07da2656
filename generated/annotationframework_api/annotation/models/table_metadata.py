# Written by codegen.py from specs/annotation.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.permission import Permission, check_permission

T = TypeVar("T", bound="TableMetadata")


@_attrs_define
class TableMetadata:
    """What there is to say about a table.

    Attributes:
        id (int):
        schema_type (str):
        table_name (str):
        valid (bool):
        created (str): In UTC, without a zone, such as "2026-11-22T09:11:16.335535".
        deleted (None | str): When it was marked as deleted, as `created`; null if it is not.
        user_id (str):
        description (str):
        notice_text (None | str):
        reference_table (None | str):
        flat_segmentation_source (None | str):
        voxel_resolution_x (float): In nm.
        voxel_resolution_y (float): In nm.
        voxel_resolution_z (float): In nm.
        write_permission (Permission): Who may: the owner (PRIVATE), who shares a group with the owner (GROUP), or
            everyone with access to the data behind the table (PUBLIC).
        read_permission (Permission): Who may: the owner (PRIVATE), who shares a group with the owner (GROUP), or
            everyone with access to the data behind the table (PUBLIC).
        last_modified (str): As `created`. When rows last changed; not the metadata.
    """

    id: int
    schema_type: str
    table_name: str
    valid: bool
    created: str
    deleted: None | str
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        schema_type = self.schema_type

        table_name = self.table_name

        valid = self.valid

        created = self.created

        deleted: None | str
        deleted = self.deleted

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

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "schema_type": schema_type,
                "table_name": table_name,
                "valid": valid,
                "created": created,
                "deleted": deleted,
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

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        schema_type = d.pop("schema_type")

        table_name = d.pop("table_name")

        valid = d.pop("valid")

        created = d.pop("created")

        def _parse_deleted(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        deleted = _parse_deleted(d.pop("deleted"))

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

        table_metadata = cls(
            id=id,
            schema_type=schema_type,
            table_name=table_name,
            valid=valid,
            created=created,
            deleted=deleted,
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

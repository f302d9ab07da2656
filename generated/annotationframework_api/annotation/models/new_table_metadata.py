# Written by codegen.py from specs/annotation.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..models.permission import Permission, check_permission
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.reference_target import ReferenceTarget


T = TypeVar("T", bound="NewTableMetadata")


@_attrs_define
class NewTableMetadata:
    """What there is to say about a table that is created.

    Attributes:
        description (str): Required, but may be empty.
        voxel_resolution_x (float): In nm.
        voxel_resolution_y (float): In nm.
        voxel_resolution_z (float): In nm.
        user_id (str | Unset): The owner's id, as a string; a number is refused. The caller's without it.
        table_metadata (ReferenceTarget | Unset): What a reference table refers to. For reference types only, and
            required for them.
        flat_segmentation_source (str | Unset):
        read_permission (Permission | Unset): Who may: the owner (PRIVATE), who shares a group with the owner (GROUP),
            or everyone with access to the data behind the table (PUBLIC).
        write_permission (Permission | Unset): Who may: the owner (PRIVATE), who shares a group with the owner (GROUP),
            or everyone with access to the data behind the table (PUBLIC).
        notice_text (str | Unset): A notice that everyone who reads the table gets.
    """

    description: str
    voxel_resolution_x: float
    voxel_resolution_y: float
    voxel_resolution_z: float
    user_id: str | Unset = UNSET
    table_metadata: ReferenceTarget | Unset = UNSET
    flat_segmentation_source: str | Unset = UNSET
    read_permission: Permission | Unset = UNSET
    write_permission: Permission | Unset = UNSET
    notice_text: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        description = self.description

        voxel_resolution_x = self.voxel_resolution_x

        voxel_resolution_y = self.voxel_resolution_y

        voxel_resolution_z = self.voxel_resolution_z

        user_id = self.user_id

        table_metadata: dict[str, Any] | Unset = UNSET
        if not isinstance(self.table_metadata, Unset):
            table_metadata = self.table_metadata.to_dict()

        flat_segmentation_source = self.flat_segmentation_source

        read_permission: str | Unset = UNSET
        if not isinstance(self.read_permission, Unset):
            read_permission = self.read_permission

        write_permission: str | Unset = UNSET
        if not isinstance(self.write_permission, Unset):
            write_permission = self.write_permission

        notice_text = self.notice_text

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "description": description,
                "voxel_resolution_x": voxel_resolution_x,
                "voxel_resolution_y": voxel_resolution_y,
                "voxel_resolution_z": voxel_resolution_z,
            }
        )
        if user_id is not UNSET:
            field_dict["user_id"] = user_id
        if table_metadata is not UNSET:
            field_dict["table_metadata"] = table_metadata
        if flat_segmentation_source is not UNSET:
            field_dict["flat_segmentation_source"] = flat_segmentation_source
        if read_permission is not UNSET:
            field_dict["read_permission"] = read_permission
        if write_permission is not UNSET:
            field_dict["write_permission"] = write_permission
        if notice_text is not UNSET:
            field_dict["notice_text"] = notice_text

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.reference_target import ReferenceTarget  # noqa: PLC0415

        d = dict(src_dict)
        description = d.pop("description")

        voxel_resolution_x = d.pop("voxel_resolution_x")

        voxel_resolution_y = d.pop("voxel_resolution_y")

        voxel_resolution_z = d.pop("voxel_resolution_z")

        user_id = d.pop("user_id", UNSET)

        _table_metadata = d.pop("table_metadata", UNSET)
        table_metadata: ReferenceTarget | Unset
        if isinstance(_table_metadata, Unset):
            table_metadata = UNSET
        else:
            table_metadata = ReferenceTarget.from_dict(_table_metadata)

        flat_segmentation_source = d.pop("flat_segmentation_source", UNSET)

        _read_permission = d.pop("read_permission", UNSET)
        read_permission: Permission | Unset
        if isinstance(_read_permission, Unset):
            read_permission = UNSET
        else:
            read_permission = check_permission(_read_permission)

        _write_permission = d.pop("write_permission", UNSET)
        write_permission: Permission | Unset
        if isinstance(_write_permission, Unset):
            write_permission = UNSET
        else:
            write_permission = check_permission(_write_permission)

        notice_text = d.pop("notice_text", UNSET)

        new_table_metadata = cls(
            description=description,
            voxel_resolution_x=voxel_resolution_x,
            voxel_resolution_y=voxel_resolution_y,
            voxel_resolution_z=voxel_resolution_z,
            user_id=user_id,
            table_metadata=table_metadata,
            flat_segmentation_source=flat_segmentation_source,
            read_permission=read_permission,
            write_permission=write_permission,
            notice_text=notice_text,
        )

        return new_table_metadata

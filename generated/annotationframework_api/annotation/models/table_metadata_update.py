# Written by codegen.py from specs/annotation.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.permission import Permission, check_permission
from ..types import UNSET, Unset

T = TypeVar("T", bound="TableMetadataUpdate")


@_attrs_define
class TableMetadataUpdate:
    """What to change. Null is refused for every field; resolution and type stay.

    Attributes:
        description (str | Unset):
        user_id (str | Unset): The new owner's id, as a string.
        flat_segmentation_source (str | Unset):
        read_permission (Permission | Unset): Who may: the owner (PRIVATE), who shares a group with the owner (GROUP),
            or everyone with access to the data behind the table (PUBLIC).
        write_permission (Permission | Unset): Who may: the owner (PRIVATE), who shares a group with the owner (GROUP),
            or everyone with access to the data behind the table (PUBLIC).
        notice_text (str | Unset): An empty one removes the notice.
    """

    description: str | Unset = UNSET
    user_id: str | Unset = UNSET
    flat_segmentation_source: str | Unset = UNSET
    read_permission: Permission | Unset = UNSET
    write_permission: Permission | Unset = UNSET
    notice_text: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        description = self.description

        user_id = self.user_id

        flat_segmentation_source = self.flat_segmentation_source

        read_permission: str | Unset = UNSET
        if not isinstance(self.read_permission, Unset):
            read_permission = self.read_permission

        write_permission: str | Unset = UNSET
        if not isinstance(self.write_permission, Unset):
            write_permission = self.write_permission

        notice_text = self.notice_text

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if description is not UNSET:
            field_dict["description"] = description
        if user_id is not UNSET:
            field_dict["user_id"] = user_id
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
        d = dict(src_dict)
        description = d.pop("description", UNSET)

        user_id = d.pop("user_id", UNSET)

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

        table_metadata_update = cls(
            description=description,
            user_id=user_id,
            flat_segmentation_source=flat_segmentation_source,
            read_permission=read_permission,
            write_permission=write_permission,
            notice_text=notice_text,
        )

        return table_metadata_update

# Written by codegen.py from specs/annotation.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="AnnotationRow")


@_attrs_define
class AnnotationRow:
    """A row: the type's own fields, and the system's. Points are flat, `"pt_position": [x, y, z]`, three integers in
    voxels of the table's resolution.

    Attributes:
        id (int):
        valid (bool): False once it is deleted or superseded.
        created (str): In UTC, without a zone, such as "2026-11-22 09:11:16.335535".
        deleted (str): When it was deleted or superseded, as `created`; the string "None" if it was not.
        superceded_id (int | None): The id of the row that took its place. The server spells it so.
    """

    id: int
    valid: bool
    created: str
    deleted: str
    superceded_id: int | None
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        valid = self.valid

        created = self.created

        deleted = self.deleted

        superceded_id: int | None
        superceded_id = self.superceded_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "valid": valid,
                "created": created,
                "deleted": deleted,
                "superceded_id": superceded_id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        valid = d.pop("valid")

        created = d.pop("created")

        deleted = d.pop("deleted")

        def _parse_superceded_id(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        superceded_id = _parse_superceded_id(d.pop("superceded_id"))

        annotation_row = cls(
            id=id, valid=valid, created=created, deleted=deleted, superceded_id=superceded_id
        )

        annotation_row.additional_properties = d
        return annotation_row

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

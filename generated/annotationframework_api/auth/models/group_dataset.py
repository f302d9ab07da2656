# Written by codegen.py from specs/auth.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="GroupDataset")


@_attrs_define
class GroupDataset:
    """A permission that a group has on a dataset.

    Attributes:
        id (int): The dataset's id.
        name (str): The dataset's name.
        permission (str):
        permission_id (int | Unset):
    """

    id: int
    name: str
    permission: str
    permission_id: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        name = self.name

        permission = self.permission

        permission_id = self.permission_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({"id": id, "name": name, "permission": permission})
        if permission_id is not UNSET:
            field_dict["permission_id"] = permission_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        name = d.pop("name")

        permission = d.pop("permission")

        permission_id = d.pop("permission_id", UNSET)

        group_dataset = cls(id=id, name=name, permission=permission, permission_id=permission_id)

        group_dataset.additional_properties = d
        return group_dataset

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

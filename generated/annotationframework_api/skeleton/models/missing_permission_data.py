# Written by codegen.py from specs/skeleton.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="MissingPermissionData")


@_attrs_define
class MissingPermissionData:
    """Which permission the caller lacks, and on what.

    Attributes:
        auth_dataset (str): The dataset that the permission is given on.
        required_permission (str): Such as "view" or "edit".
    """

    auth_dataset: str
    required_permission: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        auth_dataset = self.auth_dataset

        required_permission = self.required_permission

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {"auth_dataset": auth_dataset, "required_permission": required_permission}
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        auth_dataset = d.pop("auth_dataset")

        required_permission = d.pop("required_permission")

        missing_permission_data = cls(
            auth_dataset=auth_dataset, required_permission=required_permission
        )

        missing_permission_data.additional_properties = d
        return missing_permission_data

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

# Written by codegen.py from specs/l2cache.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.missing_permission_error import MissingPermissionError, check_missing_permission_error

if TYPE_CHECKING:
    from ..models.missing_permission_data import MissingPermissionData


T = TypeVar("T", bound="MissingPermission")


@_attrs_define
class MissingPermission:
    """The auth layer's refusal of a caller who lacks a permission.

    Attributes:
        error (MissingPermissionError):
        message (str):
        data (MissingPermissionData): Which permission the caller lacks, and on what.
    """

    error: MissingPermissionError
    message: str
    data: MissingPermissionData
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        error: str = self.error

        message = self.message

        data = self.data.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({"error": error, "message": message, "data": data})

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.missing_permission_data import MissingPermissionData  # noqa: PLC0415

        d = dict(src_dict)
        error = check_missing_permission_error(d.pop("error"))

        message = d.pop("message")

        data = MissingPermissionData.from_dict(d.pop("data"))

        missing_permission = cls(error=error, message=message, data=data)

        missing_permission.additional_properties = d
        return missing_permission

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

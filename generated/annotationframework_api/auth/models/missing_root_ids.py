# Written by codegen.py from specs/auth.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.missing_root_ids_error import MissingRootIdsError, check_missing_root_ids_error

T = TypeVar("T", bound="MissingRootIds")


@_attrs_define
class MissingRootIds:
    """The refusal of a question about no root ids.

    Attributes:
        error (MissingRootIdsError):
    """

    error: MissingRootIdsError
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        error: str = self.error

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({"error": error})

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        error = check_missing_root_ids_error(d.pop("error"))

        missing_root_ids = cls(error=error)

        missing_root_ids.additional_properties = d
        return missing_root_ids

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

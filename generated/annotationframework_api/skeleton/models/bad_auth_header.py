# Written by codegen.py from specs/skeleton.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.bad_auth_header_error import BadAuthHeaderError, check_bad_auth_header_error

T = TypeVar("T", bound="BadAuthHeader")


@_attrs_define
class BadAuthHeader:
    """The auth layer's refusal of an Authorization header that is no bearer token.

    Attributes:
        error (BadAuthHeaderError):
        message (str):
    """

    error: BadAuthHeaderError
    message: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        error: str = self.error

        message = self.message

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({"error": error, "message": message})

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        error = check_bad_auth_header_error(d.pop("error"))

        message = d.pop("message")

        bad_auth_header = cls(error=error, message=message)

        bad_auth_header.additional_properties = d
        return bad_auth_header

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

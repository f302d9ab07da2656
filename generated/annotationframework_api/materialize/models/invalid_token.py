# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.invalid_token_error import InvalidTokenError, check_invalid_token_error

T = TypeVar("T", bound="InvalidToken")


@_attrs_define
class InvalidToken:
    """The auth layer's refusal of a request without a token, or with a bad one.

    Attributes:
        error (InvalidTokenError):
        message (str):
    """

    error: InvalidTokenError
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
        error = check_invalid_token_error(d.pop("error"))

        message = d.pop("message")

        invalid_token = cls(error=error, message=message)

        invalid_token.additional_properties = d
        return invalid_token

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

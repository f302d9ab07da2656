# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.wrapped_error_code import WrappedErrorCode, check_wrapped_error_code

T = TypeVar("T", bound="WrappedError")


@_attrs_define
class WrappedError:
    """An error of any kind; its true status may stand at the start of the message.

    Attributes:
        code (WrappedErrorCode):
        message (str):
        traceback (list[str]):
    """

    code: WrappedErrorCode
    message: str
    traceback: list[str]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        code: int = self.code

        message = self.message

        traceback = self.traceback

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({"code": code, "message": message, "traceback": traceback})

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        code = check_wrapped_error_code(d.pop("code"))

        message = d.pop("message")

        traceback = cast(list[str], d.pop("traceback"))

        wrapped_error = cls(code=code, message=message, traceback=traceback)

        wrapped_error.additional_properties = d
        return wrapped_error

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

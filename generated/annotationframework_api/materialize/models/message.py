# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="Message")


@_attrs_define
class Message:
    """What happened, in words.

    Attributes:
        message_ (str):
    """

    message_: str

    def to_dict(self) -> dict[str, Any]:
        message_ = self.message_

        field_dict: dict[str, Any] = {}

        field_dict.update({"message": message_})

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        message_ = d.pop("message")

        message = cls(message_=message_)

        return message

# Written by codegen.py from specs/chunkedgraph.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.refusal_code import RefusalCode, check_refusal_code

T = TypeVar("T", bound="Refusal")


@_attrs_define
class Refusal:
    """The refusal of an edit, or of a time that cannot be read.

    Attributes:
        code (RefusalCode):
        duration (float): In ms.
        message (str): After "[400]: ".
        timestamp (str):
    """

    code: RefusalCode
    duration: float
    message: str
    timestamp: str

    def to_dict(self) -> dict[str, Any]:
        code: int = self.code

        duration = self.duration

        message = self.message

        timestamp = self.timestamp

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {"code": code, "duration": duration, "message": message, "timestamp": timestamp}
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        code = check_refusal_code(d.pop("code"))

        duration = d.pop("duration")

        message = d.pop("message")

        timestamp = d.pop("timestamp")

        refusal = cls(code=code, duration=duration, message=message, timestamp=timestamp)

        return refusal

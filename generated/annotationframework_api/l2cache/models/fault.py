# Written by codegen.py from specs/l2cache.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.fault_code import FaultCode, check_fault_code

T = TypeVar("T", bound="Fault")


@_attrs_define
class Fault:
    """An error of any kind, bad input included.

    Attributes:
        code (FaultCode):
        duration (float): In ms.
        message (str): May be empty, or a bare word.
        timestamp (str):
        traceback (list[str]):
    """

    code: FaultCode
    duration: float
    message: str
    timestamp: str
    traceback: list[str]

    def to_dict(self) -> dict[str, Any]:
        code: int = self.code

        duration = self.duration

        message = self.message

        timestamp = self.timestamp

        traceback = self.traceback

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "code": code,
                "duration": duration,
                "message": message,
                "timestamp": timestamp,
                "traceback": traceback,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        code = check_fault_code(d.pop("code"))

        duration = d.pop("duration")

        message = d.pop("message")

        timestamp = d.pop("timestamp")

        traceback = cast(list[str], d.pop("traceback"))

        fault = cls(
            code=code, duration=duration, message=message, timestamp=timestamp, traceback=traceback
        )

        return fault

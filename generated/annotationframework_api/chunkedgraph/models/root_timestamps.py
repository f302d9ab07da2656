# Written by codegen.py from specs/chunkedgraph.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="RootTimestamps")


@_attrs_define
class RootTimestamps:
    """When roots were made, in seconds since 1970. Unknown ones are left out.

    Attributes:
        timestamp (list[float]):
    """

    timestamp: list[float]

    def to_dict(self) -> dict[str, Any]:
        timestamp = self.timestamp

        field_dict: dict[str, Any] = {}

        field_dict.update({"timestamp": timestamp})

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        timestamp = cast(list[float], d.pop("timestamp"))

        root_timestamps = cls(timestamp=timestamp)

        return root_timestamps

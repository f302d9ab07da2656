# Written by codegen.py from specs/chunkedgraph.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="OldestTimestamp")


@_attrs_define
class OldestTimestamp:
    """The first time that the graph can be asked about.

    Attributes:
        iso (str):
    """

    iso: str

    def to_dict(self) -> dict[str, Any]:
        iso = self.iso

        field_dict: dict[str, Any] = {}

        field_dict.update({"iso": iso})

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        iso = d.pop("iso")

        oldest_timestamp = cls(iso=iso)

        return oldest_timestamp

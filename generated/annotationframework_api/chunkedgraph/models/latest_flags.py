# Written by codegen.py from specs/chunkedgraph.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="LatestFlags")


@_attrs_define
class LatestFlags:
    """Whether each root is still one, in the order of the request.

    Attributes:
        is_latest (list[bool]):
    """

    is_latest: list[bool]

    def to_dict(self) -> dict[str, Any]:
        is_latest = self.is_latest

        field_dict: dict[str, Any] = {}

        field_dict.update({"is_latest": is_latest})

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        is_latest = cast(list[bool], d.pop("is_latest"))

        latest_flags = cls(is_latest=is_latest)

        return latest_flags

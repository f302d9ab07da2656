# Written by codegen.py from specs/chunkedgraph.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="LineageLink")


@_attrs_define
class LineageLink:
    """That one root came of another; from the older to the newer one.

    Attributes:
        source (int | str): An id, unsigned, of 64 bits; a number, or text if `int64_as_str` was asked for.
        target (int | str): An id, unsigned, of 64 bits; a number, or text if `int64_as_str` was asked for.
    """

    source: int | str
    target: int | str

    def to_dict(self) -> dict[str, Any]:
        source: int | str
        source = self.source

        target: int | str
        target = self.target

        field_dict: dict[str, Any] = {}

        field_dict.update({"source": source, "target": target})

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_source(data: object) -> int | str:
            return cast(int | str, data)

        source = _parse_source(d.pop("source"))

        def _parse_target(data: object) -> int | str:
            return cast(int | str, data)

        target = _parse_target(d.pop("target"))

        lineage_link = cls(source=source, target=target)

        return lineage_link

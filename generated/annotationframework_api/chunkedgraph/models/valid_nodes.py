# Written by codegen.py from specs/chunkedgraph.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="ValidNodes")


@_attrs_define
class ValidNodes:
    """Those of the nodes that are valid, in any order.

    Attributes:
        valid_roots (list[int | str]):
    """

    valid_roots: list[int | str]

    def to_dict(self) -> dict[str, Any]:
        valid_roots = []
        for valid_roots_item_data in self.valid_roots:
            valid_roots_item: int | str
            valid_roots_item = valid_roots_item_data
            valid_roots.append(valid_roots_item)

        field_dict: dict[str, Any] = {}

        field_dict.update({"valid_roots": valid_roots})

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        valid_roots = []
        _valid_roots = d.pop("valid_roots")
        for valid_roots_item_data in _valid_roots:

            def _parse_valid_roots_item(data: object) -> int | str:
                return cast(int | str, data)

            valid_roots_item = _parse_valid_roots_item(valid_roots_item_data)

            valid_roots.append(valid_roots_item)

        valid_nodes = cls(valid_roots=valid_roots)

        return valid_nodes

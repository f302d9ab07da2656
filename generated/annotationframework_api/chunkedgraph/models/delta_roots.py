# Written by codegen.py from specs/chunkedgraph.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="DeltaRoots")


@_attrs_define
class DeltaRoots:
    """The roots that went, and those that came, in some span of time.

    Attributes:
        old_roots (list[int | str]):
        new_roots (list[int | str]):
    """

    old_roots: list[int | str]
    new_roots: list[int | str]

    def to_dict(self) -> dict[str, Any]:
        old_roots = []
        for old_roots_item_data in self.old_roots:
            old_roots_item: int | str
            old_roots_item = old_roots_item_data
            old_roots.append(old_roots_item)

        new_roots = []
        for new_roots_item_data in self.new_roots:
            new_roots_item: int | str
            new_roots_item = new_roots_item_data
            new_roots.append(new_roots_item)

        field_dict: dict[str, Any] = {}

        field_dict.update({"old_roots": old_roots, "new_roots": new_roots})

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        old_roots = []
        _old_roots = d.pop("old_roots")
        for old_roots_item_data in _old_roots:

            def _parse_old_roots_item(data: object) -> int | str:
                return cast(int | str, data)

            old_roots_item = _parse_old_roots_item(old_roots_item_data)

            old_roots.append(old_roots_item)

        new_roots = []
        _new_roots = d.pop("new_roots")
        for new_roots_item_data in _new_roots:

            def _parse_new_roots_item(data: object) -> int | str:
                return cast(int | str, data)

            new_roots_item = _parse_new_roots_item(new_roots_item_data)

            new_roots.append(new_roots_item)

        delta_roots = cls(old_roots=old_roots, new_roots=new_roots)

        return delta_roots

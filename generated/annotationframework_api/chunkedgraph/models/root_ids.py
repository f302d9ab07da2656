# Written by codegen.py from specs/chunkedgraph.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="RootIds")


@_attrs_define
class RootIds:
    """Root ids.

    Attributes:
        root_ids_ (list[int | str]):
    """

    root_ids_: list[int | str]

    def to_dict(self) -> dict[str, Any]:
        root_ids_ = []
        for root_ids_item_data in self.root_ids_:
            root_ids_item: int | str
            root_ids_item = root_ids_item_data
            root_ids_.append(root_ids_item)

        field_dict: dict[str, Any] = {}

        field_dict.update({"root_ids": root_ids_})

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        root_ids_ = []
        _root_ids_ = d.pop("root_ids")
        for root_ids_item_data in _root_ids_:

            def _parse_root_ids_item(data: object) -> int | str:
                return cast(int | str, data)

            root_ids_item = _parse_root_ids_item(root_ids_item_data)

            root_ids_.append(root_ids_item)

        root_ids = cls(root_ids_=root_ids_)

        return root_ids

# Written by codegen.py from specs/chunkedgraph.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="Children")


@_attrs_define
class Children:
    """The nodes right below a node.

    Attributes:
        children_ids (list[int | str]):
    """

    children_ids: list[int | str]

    def to_dict(self) -> dict[str, Any]:
        children_ids = []
        for children_ids_item_data in self.children_ids:
            children_ids_item: int | str
            children_ids_item = children_ids_item_data
            children_ids.append(children_ids_item)

        field_dict: dict[str, Any] = {}

        field_dict.update({"children_ids": children_ids})

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        children_ids = []
        _children_ids = d.pop("children_ids")
        for children_ids_item_data in _children_ids:

            def _parse_children_ids_item(data: object) -> int | str:
                return cast(int | str, data)

            children_ids_item = _parse_children_ids_item(children_ids_item_data)

            children_ids.append(children_ids_item)

        children = cls(children_ids=children_ids)

        return children

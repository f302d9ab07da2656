# Written by codegen.py from specs/chunkedgraph.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="Leaves")


@_attrs_define
class Leaves:
    """The supervoxels of a node, or its nodes of another layer.

    Attributes:
        leaf_ids (list[int | str]):
    """

    leaf_ids: list[int | str]

    def to_dict(self) -> dict[str, Any]:
        leaf_ids = []
        for leaf_ids_item_data in self.leaf_ids:
            leaf_ids_item: int | str
            leaf_ids_item = leaf_ids_item_data
            leaf_ids.append(leaf_ids_item)

        field_dict: dict[str, Any] = {}

        field_dict.update({"leaf_ids": leaf_ids})

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        leaf_ids = []
        _leaf_ids = d.pop("leaf_ids")
        for leaf_ids_item_data in _leaf_ids:

            def _parse_leaf_ids_item(data: object) -> int | str:
                return cast(int | str, data)

            leaf_ids_item = _parse_leaf_ids_item(leaf_ids_item_data)

            leaf_ids.append(leaf_ids_item)

        leaves = cls(leaf_ids=leaf_ids)

        return leaves

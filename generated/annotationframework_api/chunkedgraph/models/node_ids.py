# Written by codegen.py from specs/chunkedgraph.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="NodeIds")


@_attrs_define
class NodeIds:
    """Nodes of any layer.

    Attributes:
        node_ids_ (list[int | str]):
    """

    node_ids_: list[int | str]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        node_ids_ = []
        for node_ids_item_data in self.node_ids_:
            node_ids_item: int | str
            node_ids_item = node_ids_item_data
            node_ids_.append(node_ids_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({"node_ids": node_ids_})

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        node_ids_ = []
        _node_ids_ = d.pop("node_ids")
        for node_ids_item_data in _node_ids_:

            def _parse_node_ids_item(data: object) -> int | str:
                return cast(int | str, data)

            node_ids_item = _parse_node_ids_item(node_ids_item_data)

            node_ids_.append(node_ids_item)

        node_ids = cls(node_ids_=node_ids_)

        node_ids.additional_properties = d
        return node_ids

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties

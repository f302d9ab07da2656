# Written by codegen.py from specs/l2cache.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="Level2Ids")


@_attrs_define
class Level2Ids:
    """Nodes of the second layer.

    Attributes:
        l2_ids (list[int | str]): Their ids, as numbers or as text. Repeated ones are answered once.
    """

    l2_ids: list[int | str]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        l2_ids = []
        for l2_ids_item_data in self.l2_ids:
            l2_ids_item: int | str
            l2_ids_item = l2_ids_item_data
            l2_ids.append(l2_ids_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({"l2_ids": l2_ids})

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        l2_ids = []
        _l2_ids = d.pop("l2_ids")
        for l2_ids_item_data in _l2_ids:

            def _parse_l2_ids_item(data: object) -> int | str:
                return cast(int | str, data)

            l2_ids_item = _parse_l2_ids_item(l2_ids_item_data)

            l2_ids.append(l2_ids_item)

        level_2_ids = cls(l2_ids=l2_ids)

        level_2_ids.additional_properties = d
        return level_2_ids

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

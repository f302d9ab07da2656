# Written by codegen.py from specs/l2cache.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="CachedTable")


@_attrs_define
class CachedTable:
    """A segmentation's cache.

    Attributes:
        cv_path (str): Where the segmentation is, such as "graphene://https://...".
        l2cache_id (str): The name of the cache's own table.
    """

    cv_path: str
    l2cache_id: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        cv_path = self.cv_path

        l2cache_id = self.l2cache_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({"cv_path": cv_path, "l2cache_id": l2cache_id})

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        cv_path = d.pop("cv_path")

        l2cache_id = d.pop("l2cache_id")

        cached_table = cls(cv_path=cv_path, l2cache_id=l2cache_id)

        cached_table.additional_properties = d
        return cached_table

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

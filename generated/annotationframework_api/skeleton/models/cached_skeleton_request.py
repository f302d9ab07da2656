# Written by codegen.py from specs/skeleton.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="CachedSkeletonRequest")


@_attrs_define
class CachedSkeletonRequest:
    """Which skeletons, if the cache has them.

    Attributes:
        root_ids (list[int | str]): At most 500.
        generate_missing (bool | Unset): Whether to have made what is not in the cache, for a later call.
        verbose_level (int | Unset): What the service writes to its own log.
    """

    root_ids: list[int | str]
    generate_missing: bool | Unset = UNSET
    verbose_level: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        root_ids = []
        for componentsschemas_root_id_list_item_data in self.root_ids:
            componentsschemas_root_id_list_item: int | str
            componentsschemas_root_id_list_item = componentsschemas_root_id_list_item_data
            root_ids.append(componentsschemas_root_id_list_item)

        generate_missing = self.generate_missing

        verbose_level = self.verbose_level

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({"root_ids": root_ids})
        if generate_missing is not UNSET:
            field_dict["generate_missing"] = generate_missing
        if verbose_level is not UNSET:
            field_dict["verbose_level"] = verbose_level

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        root_ids = []
        _root_ids = d.pop("root_ids")
        for componentsschemas_root_id_list_item_data in _root_ids:

            def _parse_componentsschemas_root_id_list_item(data: object) -> int | str:
                return cast(int | str, data)

            componentsschemas_root_id_list_item = _parse_componentsschemas_root_id_list_item(
                componentsschemas_root_id_list_item_data
            )

            root_ids.append(componentsschemas_root_id_list_item)

        generate_missing = d.pop("generate_missing", UNSET)

        verbose_level = d.pop("verbose_level", UNSET)

        cached_skeleton_request = cls(
            root_ids=root_ids, generate_missing=generate_missing, verbose_level=verbose_level
        )

        cached_skeleton_request.additional_properties = d
        return cached_skeleton_request

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

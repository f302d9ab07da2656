# Written by codegen.py from specs/l2cache.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="InvalidTableIdData")


@_attrs_define
class InvalidTableIdData:
    """Which name the auth service does not know, and among which.

    Attributes:
        resource_namespace (str): What kind of name it is, such as "datastack" or "pychunkedgraph".
        table_id (str): The name.
        auth_dataset (None | str | Unset): The dataset, which is null; some services leave it out.
    """

    resource_namespace: str
    table_id: str
    auth_dataset: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        resource_namespace = self.resource_namespace

        table_id = self.table_id

        auth_dataset: None | str | Unset
        if isinstance(self.auth_dataset, Unset):
            auth_dataset = UNSET
        else:
            auth_dataset = self.auth_dataset

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({"resource_namespace": resource_namespace, "table_id": table_id})
        if auth_dataset is not UNSET:
            field_dict["auth_dataset"] = auth_dataset

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        resource_namespace = d.pop("resource_namespace")

        table_id = d.pop("table_id")

        def _parse_auth_dataset(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        auth_dataset = _parse_auth_dataset(d.pop("auth_dataset", UNSET))

        invalid_table_id_data = cls(
            resource_namespace=resource_namespace, table_id=table_id, auth_dataset=auth_dataset
        )

        invalid_table_id_data.additional_properties = d
        return invalid_table_id_data

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

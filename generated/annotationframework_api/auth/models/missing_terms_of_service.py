# Written by codegen.py from specs/auth.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="MissingTermsOfService")


@_attrs_define
class MissingTermsOfService:
    """Terms of service that the user has yet to accept, and what needs them.

    Attributes:
        dataset_id (int):
        dataset_name (str):
        tos_id (int):
        tos_name (str):
    """

    dataset_id: int
    dataset_name: str
    tos_id: int
    tos_name: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        dataset_id = self.dataset_id

        dataset_name = self.dataset_name

        tos_id = self.tos_id

        tos_name = self.tos_name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "dataset_id": dataset_id,
                "dataset_name": dataset_name,
                "tos_id": tos_id,
                "tos_name": tos_name,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        dataset_id = d.pop("dataset_id")

        dataset_name = d.pop("dataset_name")

        tos_id = d.pop("tos_id")

        tos_name = d.pop("tos_name")

        missing_terms_of_service = cls(
            dataset_id=dataset_id, dataset_name=dataset_name, tos_id=tos_id, tos_name=tos_name
        )

        missing_terms_of_service.additional_properties = d
        return missing_terms_of_service

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

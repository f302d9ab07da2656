# Written by codegen.py from specs/skeleton.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="MissingTermsOfServiceData")


@_attrs_define
class MissingTermsOfServiceData:
    """Which terms of service are to be accepted, and where.

    Attributes:
        tos_id (int):
        tos_name (str):
        tos_form_url (str): The page on which a person accepts them.
    """

    tos_id: int
    tos_name: str
    tos_form_url: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        tos_id = self.tos_id

        tos_name = self.tos_name

        tos_form_url = self.tos_form_url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({"tos_id": tos_id, "tos_name": tos_name, "tos_form_url": tos_form_url})

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        tos_id = d.pop("tos_id")

        tos_name = d.pop("tos_name")

        tos_form_url = d.pop("tos_form_url")

        missing_terms_of_service_data = cls(
            tos_id=tos_id, tos_name=tos_name, tos_form_url=tos_form_url
        )

        missing_terms_of_service_data.additional_properties = d
        return missing_terms_of_service_data

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

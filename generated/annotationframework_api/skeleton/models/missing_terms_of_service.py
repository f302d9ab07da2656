# Written by codegen.py from specs/skeleton.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.missing_terms_of_service_error import (
    MissingTermsOfServiceError,
    check_missing_terms_of_service_error,
)

if TYPE_CHECKING:
    from ..models.missing_terms_of_service_data import MissingTermsOfServiceData


T = TypeVar("T", bound="MissingTermsOfService")


@_attrs_define
class MissingTermsOfService:
    """The auth layer's refusal of a caller who has terms of service to accept first.

    Attributes:
        error (MissingTermsOfServiceError):
        message (str):
        data (MissingTermsOfServiceData): Which terms of service are to be accepted, and where.
    """

    error: MissingTermsOfServiceError
    message: str
    data: MissingTermsOfServiceData
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        error: str = self.error

        message = self.message

        data = self.data.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({"error": error, "message": message, "data": data})

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.missing_terms_of_service_data import MissingTermsOfServiceData  # noqa: PLC0415

        d = dict(src_dict)
        error = check_missing_terms_of_service_error(d.pop("error"))

        message = d.pop("message")

        data = MissingTermsOfServiceData.from_dict(d.pop("data"))

        missing_terms_of_service = cls(error=error, message=message, data=data)

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

# Written by codegen.py from specs/skeleton.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.invalid_table_id_error import InvalidTableIdError, check_invalid_table_id_error

if TYPE_CHECKING:
    from ..models.invalid_table_id_data import InvalidTableIdData


T = TypeVar("T", bound="InvalidTableId")


@_attrs_define
class InvalidTableId:
    """The auth layer's refusal of a name that the auth service maps to no dataset.

    Attributes:
        error (InvalidTableIdError):
        message (str):
        data (InvalidTableIdData): Which name the auth service does not know, and among which.
    """

    error: InvalidTableIdError
    message: str
    data: InvalidTableIdData
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
        from ..models.invalid_table_id_data import InvalidTableIdData  # noqa: PLC0415

        d = dict(src_dict)
        error = check_invalid_table_id_error(d.pop("error"))

        message = d.pop("message")

        data = InvalidTableIdData.from_dict(d.pop("data"))

        invalid_table_id = cls(error=error, message=message, data=data)

        invalid_table_id.additional_properties = d
        return invalid_table_id

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

# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ChunkState")


@_attrs_define
class ChunkState:
    """How far one chunk of a look-up is.

    Attributes:
        chunk_index (int):
        status (str): Such as PENDING, PROCESSING, COMPLETED and FAILED_RETRYABLE.
        error_message (str | Unset):
        error_type (str | Unset):
        attempt_count (int | Unset):
    """

    chunk_index: int
    status: str
    error_message: str | Unset = UNSET
    error_type: str | Unset = UNSET
    attempt_count: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        chunk_index = self.chunk_index

        status = self.status

        error_message = self.error_message

        error_type = self.error_type

        attempt_count = self.attempt_count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({"chunk_index": chunk_index, "status": status})
        if error_message is not UNSET:
            field_dict["error_message"] = error_message
        if error_type is not UNSET:
            field_dict["error_type"] = error_type
        if attempt_count is not UNSET:
            field_dict["attempt_count"] = attempt_count

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        chunk_index = d.pop("chunk_index")

        status = d.pop("status")

        error_message = d.pop("error_message", UNSET)

        error_type = d.pop("error_type", UNSET)

        attempt_count = d.pop("attempt_count", UNSET)

        chunk_state = cls(
            chunk_index=chunk_index,
            status=status,
            error_message=error_message,
            error_type=error_type,
            attempt_count=attempt_count,
        )

        chunk_state.additional_properties = d
        return chunk_state

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

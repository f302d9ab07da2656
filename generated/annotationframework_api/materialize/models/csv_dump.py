# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="CsvDump")


@_attrs_define
class CsvDump:
    """Where a dump of a table is.

    Attributes:
        message (str):
        csv_path (str): Where the rows are, gzipped and without a header.
        header_path (str): Where the columns and their types are.
    """

    message: str
    csv_path: str
    header_path: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        message = self.message

        csv_path = self.csv_path

        header_path = self.header_path

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({"message": message, "csv_path": csv_path, "header_path": header_path})

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        message = d.pop("message")

        csv_path = d.pop("csv_path")

        header_path = d.pop("header_path")

        csv_dump = cls(message=message, csv_path=csv_path, header_path=header_path)

        csv_dump.additional_properties = d
        return csv_dump

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

# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="AnalysisTable")


@_attrs_define
class AnalysisTable:
    """A table of a frozen version, as its database records it.

    Attributes:
        id (int):
        aligned_volume (str):
        schema (str):
        table_name (str):
        valid (bool):
        created (str):
    """

    id: int
    aligned_volume: str
    schema: str
    table_name: str
    valid: bool
    created: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        aligned_volume = self.aligned_volume

        schema = self.schema

        table_name = self.table_name

        valid = self.valid

        created = self.created

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "aligned_volume": aligned_volume,
                "schema": schema,
                "table_name": table_name,
                "valid": valid,
                "created": created,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        aligned_volume = d.pop("aligned_volume")

        schema = d.pop("schema")

        table_name = d.pop("table_name")

        valid = d.pop("valid")

        created = d.pop("created")

        analysis_table = cls(
            id=id,
            aligned_volume=aligned_volume,
            schema=schema,
            table_name=table_name,
            valid=valid,
            created=created,
        )

        analysis_table.additional_properties = d
        return analysis_table

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

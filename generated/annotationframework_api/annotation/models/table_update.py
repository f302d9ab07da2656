# Written by codegen.py from specs/annotation.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.table_metadata_update import TableMetadataUpdate


T = TypeVar("T", bound="TableUpdate")


@_attrs_define
class TableUpdate:
    """A change of a table's metadata.

    Attributes:
        table_name (str):
        metadata (TableMetadataUpdate): What to change. Null is refused for every field; resolution and type stay.
    """

    table_name: str
    metadata: TableMetadataUpdate

    def to_dict(self) -> dict[str, Any]:
        table_name = self.table_name

        metadata = self.metadata.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update({"table_name": table_name, "metadata": metadata})

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.table_metadata_update import TableMetadataUpdate  # noqa: PLC0415

        d = dict(src_dict)
        table_name = d.pop("table_name")

        metadata = TableMetadataUpdate.from_dict(d.pop("metadata"))

        table_update = cls(table_name=table_name, metadata=metadata)

        return table_update

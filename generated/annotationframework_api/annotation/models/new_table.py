# Written by codegen.py from specs/annotation.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.new_table_metadata import NewTableMetadata


T = TypeVar("T", bound="NewTable")


@_attrs_define
class NewTable:
    """A table to create. Null is refused for every field; leave it out.

    Attributes:
        schema_type (str): The annotation type of the rows, such as "synapse".
        table_name (str):
        metadata (NewTableMetadata): What there is to say about a table that is created.
    """

    schema_type: str
    table_name: str
    metadata: NewTableMetadata

    def to_dict(self) -> dict[str, Any]:
        schema_type = self.schema_type

        table_name = self.table_name

        metadata = self.metadata.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {"schema_type": schema_type, "table_name": table_name, "metadata": metadata}
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.new_table_metadata import NewTableMetadata  # noqa: PLC0415

        d = dict(src_dict)
        schema_type = d.pop("schema_type")

        table_name = d.pop("table_name")

        metadata = NewTableMetadata.from_dict(d.pop("metadata"))

        new_table = cls(schema_type=schema_type, table_name=table_name, metadata=metadata)

        return new_table

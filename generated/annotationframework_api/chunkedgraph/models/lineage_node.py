# Written by codegen.py from specs/chunkedgraph.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="LineageNode")


@_attrs_define
class LineageNode:
    """A root, of now or before.

    Attributes:
        id (int | str): An id, unsigned, of 64 bits; a number, or text if `int64_as_str` was asked for.
        timestamp (float): When it was made, in seconds since 1970.
        operation_id (int | str | Unset): An id, unsigned, of 64 bits; a number, or text if `int64_as_str` was asked
            for.
    """

    id: int | str
    timestamp: float
    operation_id: int | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        id: int | str
        id = self.id

        timestamp = self.timestamp

        operation_id: int | str | Unset
        if isinstance(self.operation_id, Unset):
            operation_id = UNSET
        else:
            operation_id = self.operation_id

        field_dict: dict[str, Any] = {}

        field_dict.update({"id": id, "timestamp": timestamp})
        if operation_id is not UNSET:
            field_dict["operation_id"] = operation_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_id(data: object) -> int | str:
            return cast(int | str, data)

        id = _parse_id(d.pop("id"))

        timestamp = d.pop("timestamp")

        def _parse_operation_id(data: object) -> int | str | Unset:
            if isinstance(data, Unset):
                return data
            return cast(int | str | Unset, data)

        operation_id = _parse_operation_id(d.pop("operation_id", UNSET))

        lineage_node = cls(id=id, timestamp=timestamp, operation_id=operation_id)

        return lineage_node

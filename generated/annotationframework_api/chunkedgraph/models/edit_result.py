# Written by codegen.py from specs/chunkedgraph.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="EditResult")


@_attrs_define
class EditResult:
    """What an edit made.

    Attributes:
        operation_id (int | None): Null if nothing was changed, since it was done already.
        new_root_ids (list[int]):
    """

    operation_id: int | None
    new_root_ids: list[int]

    def to_dict(self) -> dict[str, Any]:
        operation_id: int | None
        operation_id = self.operation_id

        new_root_ids = self.new_root_ids

        field_dict: dict[str, Any] = {}

        field_dict.update({"operation_id": operation_id, "new_root_ids": new_root_ids})

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_operation_id(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        operation_id = _parse_operation_id(d.pop("operation_id"))

        new_root_ids = cast(list[int], d.pop("new_root_ids"))

        edit_result = cls(operation_id=operation_id, new_root_ids=new_root_ids)

        return edit_result

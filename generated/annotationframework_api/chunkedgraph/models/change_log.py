# Written by codegen.py from specs/chunkedgraph.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.edit_counts_by_user import EditCountsByUser


T = TypeVar("T", bound="ChangeLog")


@_attrs_define
class ChangeLog:
    """The edits behind a root, and who made them.

    Attributes:
        n_mergers (int | str): An id, unsigned, of 64 bits; a number, or text if `int64_as_str` was asked for.
        n_splits (int | str): An id, unsigned, of 64 bits; a number, or text if `int64_as_str` was asked for.
        operations_ids (list[int | str]):
        past_ids (list[int | str]):
        user_info (EditCountsByUser): Counts, by user id.
    """

    n_mergers: int | str
    n_splits: int | str
    operations_ids: list[int | str]
    past_ids: list[int | str]
    user_info: EditCountsByUser

    def to_dict(self) -> dict[str, Any]:
        n_mergers: int | str
        n_mergers = self.n_mergers

        n_splits: int | str
        n_splits = self.n_splits

        operations_ids = []
        for operations_ids_item_data in self.operations_ids:
            operations_ids_item: int | str
            operations_ids_item = operations_ids_item_data
            operations_ids.append(operations_ids_item)

        past_ids = []
        for past_ids_item_data in self.past_ids:
            past_ids_item: int | str
            past_ids_item = past_ids_item_data
            past_ids.append(past_ids_item)

        user_info = self.user_info.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "n_mergers": n_mergers,
                "n_splits": n_splits,
                "operations_ids": operations_ids,
                "past_ids": past_ids,
                "user_info": user_info,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.edit_counts_by_user import EditCountsByUser  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_n_mergers(data: object) -> int | str:
            return cast(int | str, data)

        n_mergers = _parse_n_mergers(d.pop("n_mergers"))

        def _parse_n_splits(data: object) -> int | str:
            return cast(int | str, data)

        n_splits = _parse_n_splits(d.pop("n_splits"))

        operations_ids = []
        _operations_ids = d.pop("operations_ids")
        for operations_ids_item_data in _operations_ids:

            def _parse_operations_ids_item(data: object) -> int | str:
                return cast(int | str, data)

            operations_ids_item = _parse_operations_ids_item(operations_ids_item_data)

            operations_ids.append(operations_ids_item)

        past_ids = []
        _past_ids = d.pop("past_ids")
        for past_ids_item_data in _past_ids:

            def _parse_past_ids_item(data: object) -> int | str:
                return cast(int | str, data)

            past_ids_item = _parse_past_ids_item(past_ids_item_data)

            past_ids.append(past_ids_item)

        user_info = EditCountsByUser.from_dict(d.pop("user_info"))

        change_log = cls(
            n_mergers=n_mergers,
            n_splits=n_splits,
            operations_ids=operations_ids,
            past_ids=past_ids,
            user_info=user_info,
        )

        return change_log

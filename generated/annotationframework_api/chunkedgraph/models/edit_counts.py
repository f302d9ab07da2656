# Written by codegen.py from specs/chunkedgraph.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="EditCounts")


@_attrs_define
class EditCounts:
    """How many merges and splits there were.

    Attributes:
        n_mergers (int | str): An id, unsigned, of 64 bits; a number, or text if `int64_as_str` was asked for.
        n_splits (int | str): An id, unsigned, of 64 bits; a number, or text if `int64_as_str` was asked for.
    """

    n_mergers: int | str
    n_splits: int | str

    def to_dict(self) -> dict[str, Any]:
        n_mergers: int | str
        n_mergers = self.n_mergers

        n_splits: int | str
        n_splits = self.n_splits

        field_dict: dict[str, Any] = {}

        field_dict.update({"n_mergers": n_mergers, "n_splits": n_splits})

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_n_mergers(data: object) -> int | str:
            return cast(int | str, data)

        n_mergers = _parse_n_mergers(d.pop("n_mergers"))

        def _parse_n_splits(data: object) -> int | str:
            return cast(int | str, data)

        n_splits = _parse_n_splits(d.pop("n_splits"))

        edit_counts = cls(n_mergers=n_mergers, n_splits=n_splits)

        return edit_counts

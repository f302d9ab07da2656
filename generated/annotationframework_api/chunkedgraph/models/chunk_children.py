# Written by codegen.py from specs/chunkedgraph.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="ChunkChildren")


@_attrs_define
class ChunkChildren:
    """What the nodes of a chunk are made of, in pairs one after the other.

    Attributes:
        l2_chunk_children (list[int | str]):
    """

    l2_chunk_children: list[int | str]

    def to_dict(self) -> dict[str, Any]:
        l2_chunk_children = []
        for l2_chunk_children_item_data in self.l2_chunk_children:
            l2_chunk_children_item: int | str
            l2_chunk_children_item = l2_chunk_children_item_data
            l2_chunk_children.append(l2_chunk_children_item)

        field_dict: dict[str, Any] = {}

        field_dict.update({"l2_chunk_children": l2_chunk_children})

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        l2_chunk_children = []
        _l2_chunk_children = d.pop("l2_chunk_children")
        for l2_chunk_children_item_data in _l2_chunk_children:

            def _parse_l2_chunk_children_item(data: object) -> int | str:
                return cast(int | str, data)

            l2_chunk_children_item = _parse_l2_chunk_children_item(l2_chunk_children_item_data)

            l2_chunk_children.append(l2_chunk_children_item)

        chunk_children = cls(l2_chunk_children=l2_chunk_children)

        return chunk_children

# Written by codegen.py from specs/chunkedgraph.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="RootId")


@_attrs_define
class RootId:
    """The root of a node.

    Attributes:
        root_id_ (int | str): An id, unsigned, of 64 bits; a number, or text if `int64_as_str` was asked for.
    """

    root_id_: int | str

    def to_dict(self) -> dict[str, Any]:
        root_id_: int | str
        root_id_ = self.root_id_

        field_dict: dict[str, Any] = {}

        field_dict.update({"root_id": root_id_})

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_root_id_(data: object) -> int | str:
            return cast(int | str, data)

        root_id_ = _parse_root_id_(d.pop("root_id"))

        root_id = cls(root_id_=root_id_)

        return root_id

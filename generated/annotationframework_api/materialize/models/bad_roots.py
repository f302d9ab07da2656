# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="BadRoots")


@_attrs_define
class BadRoots:
    """Root ids that are to be looked up anew.

    Attributes:
        bad_roots_ (list[int] | Unset): The root ids that are wrong.
    """

    bad_roots_: list[int] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        bad_roots_: list[int] | Unset = UNSET
        if not isinstance(self.bad_roots_, Unset):
            bad_roots_ = self.bad_roots_

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if bad_roots_ is not UNSET:
            field_dict["bad_roots"] = bad_roots_

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        bad_roots_ = cast(list[int], d.pop("bad_roots", UNSET))

        bad_roots = cls(bad_roots_=bad_roots_)

        return bad_roots

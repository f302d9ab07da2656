# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="VirtualVersion")


@_attrs_define
class VirtualVersion:
    """A version of another datastack, which shows some tables of this one.

    Attributes:
        virtual_version_name (str | Unset): The name of the other datastack.
        target_version (int | Unset): The version to show.
        tables_to_include (list[str] | Unset): Its tables to show; there must be one.
    """

    virtual_version_name: str | Unset = UNSET
    target_version: int | Unset = UNSET
    tables_to_include: list[str] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        virtual_version_name = self.virtual_version_name

        target_version = self.target_version

        tables_to_include: list[str] | Unset = UNSET
        if not isinstance(self.tables_to_include, Unset):
            tables_to_include = self.tables_to_include

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if virtual_version_name is not UNSET:
            field_dict["virtual_version_name"] = virtual_version_name
        if target_version is not UNSET:
            field_dict["target_version"] = target_version
        if tables_to_include is not UNSET:
            field_dict["tables_to_include"] = tables_to_include

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        virtual_version_name = d.pop("virtual_version_name", UNSET)

        target_version = d.pop("target_version", UNSET)

        tables_to_include = cast(list[str], d.pop("tables_to_include", UNSET))

        virtual_version = cls(
            virtual_version_name=virtual_version_name,
            target_version=target_version,
            tables_to_include=tables_to_include,
        )

        return virtual_version

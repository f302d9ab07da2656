# Written by codegen.py from specs/annotation.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="NewAnnotation")


@_attrs_define
class NewAnnotation:
    """The fields of the table's annotation type. Points are nested, `{"pt": {"position": [x, y, z]}}`. Fields that the
    type lacks are dropped in silence; so are `valid`, `created`, `deleted` and `superceded_id`.

    Attributes:
        id (int | Unset): Honoured, but later ids that the server gives out collide with it. 0 is none.
    """

    id: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id", UNSET)

        new_annotation = cls(id=id)

        new_annotation.additional_properties = d
        return new_annotation

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties

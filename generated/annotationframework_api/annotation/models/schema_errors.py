# Written by codegen.py from specs/annotation.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.faults_by_field import FaultsByField


T = TypeVar("T", bound="SchemaErrors")


@_attrs_define
class SchemaErrors:
    """What is wrong with the form of a request's body.

    Attributes:
        schema_errors_ (FaultsByField): Lists of faults by field, nested as the body is; places in a list are keys such
            as "0".
    """

    schema_errors_: FaultsByField
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        schema_errors_ = self.schema_errors_.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({"schema_errors": schema_errors_})

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.faults_by_field import FaultsByField  # noqa: PLC0415

        d = dict(src_dict)
        schema_errors_ = FaultsByField.from_dict(d.pop("schema_errors"))

        schema_errors = cls(schema_errors_=schema_errors_)

        schema_errors.additional_properties = d
        return schema_errors

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

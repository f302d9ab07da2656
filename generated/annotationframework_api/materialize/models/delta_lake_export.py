# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.delta_lake import DeltaLake


T = TypeVar("T", bound="DeltaLakeExport")


@_attrs_define
class DeltaLakeExport:
    """What to export a table as.

    Attributes:
        output_specs (list[DeltaLake] | Unset): The lakes to write.
    """

    output_specs: list[DeltaLake] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        output_specs: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.output_specs, Unset):
            output_specs = []
            for output_specs_item_data in self.output_specs:
                output_specs_item = output_specs_item_data.to_dict()
                output_specs.append(output_specs_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if output_specs is not UNSET:
            field_dict["output_specs"] = output_specs

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.delta_lake import DeltaLake  # noqa: PLC0415

        d = dict(src_dict)
        _output_specs = d.pop("output_specs", UNSET)
        output_specs: list[DeltaLake] | Unset = UNSET
        if _output_specs is not UNSET:
            output_specs = []
            for output_specs_item_data in _output_specs:
                output_specs_item = DeltaLake.from_dict(output_specs_item_data)

                output_specs.append(output_specs_item)

        delta_lake_export = cls(output_specs=output_specs)

        delta_lake_export.additional_properties = d
        return delta_lake_export

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

# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.spatial_lookup import SpatialLookup


T = TypeVar("T", bound="ActiveSpatialLookups")


@_attrs_define
class ActiveSpatialLookups:
    """The look-ups that are under way.

    Attributes:
        status (str):
        workflows (list[SpatialLookup]):
    """

    status: str
    workflows: list[SpatialLookup]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        status = self.status

        workflows = []
        for workflows_item_data in self.workflows:
            workflows_item = workflows_item_data.to_dict()
            workflows.append(workflows_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({"status": status, "workflows": workflows})

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.spatial_lookup import SpatialLookup  # noqa: PLC0415

        d = dict(src_dict)
        status = d.pop("status")

        workflows = []
        _workflows = d.pop("workflows")
        for workflows_item_data in _workflows:
            workflows_item = SpatialLookup.from_dict(workflows_item_data)

            workflows.append(workflows_item)

        active_spatial_lookups = cls(status=status, workflows=workflows)

        active_spatial_lookups.additional_properties = d
        return active_spatial_lookups

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

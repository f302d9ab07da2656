# Written by codegen.py from specs/chunkedgraph.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="SourcesAndSinks")


@_attrs_define
class SourcesAndSinks:
    """The points between which an object is to be split.

    Attributes:
        sources (list[list[float]]): Nodes, each with a point.
        sinks (list[list[float]]): Nodes, each with a point.
    """

    sources: list[list[float]]
    sinks: list[list[float]]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        sources = []
        for componentsschemas_nodes_at_points_item_data in self.sources:
            componentsschemas_nodes_at_points_item = componentsschemas_nodes_at_points_item_data

            sources.append(componentsschemas_nodes_at_points_item)

        sinks = []
        for componentsschemas_nodes_at_points_item_data in self.sinks:
            componentsschemas_nodes_at_points_item = componentsschemas_nodes_at_points_item_data

            sinks.append(componentsschemas_nodes_at_points_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({"sources": sources, "sinks": sinks})

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        sources = []
        _sources = d.pop("sources")
        for componentsschemas_nodes_at_points_item_data in _sources:
            componentsschemas_nodes_at_points_item = cast(
                list[float], componentsschemas_nodes_at_points_item_data
            )

            sources.append(componentsschemas_nodes_at_points_item)

        sinks = []
        _sinks = d.pop("sinks")
        for componentsschemas_nodes_at_points_item_data in _sinks:
            componentsschemas_nodes_at_points_item = cast(
                list[float], componentsschemas_nodes_at_points_item_data
            )

            sinks.append(componentsschemas_nodes_at_points_item)

        sources_and_sinks = cls(sources=sources, sinks=sinks)

        sources_and_sinks.additional_properties = d
        return sources_and_sinks

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

# Written by codegen.py from specs/chunkedgraph.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="OperationDetails")


@_attrs_define
class OperationDetails:
    """An edit. Coordinates are in voxels. A merge has added edges, a split removed ones; an edit that takes another back
    names it.

    Attributes:
        user (str): The user's id.
        timestamp (str): Such as "2026-11-22 09:20:39.134000+00:00".
        roots (list[int | str]): The roots that it made; none if it failed.
        operation_ts (str | Unset):
        operation_status (int | Unset):
        operation_exception (str | Unset):
        added_edges (list[list[int | str]] | Unset):
        removed_edges (list[list[int | str]] | Unset):
        source_coords (list[list[float]] | Unset):
        sink_coords (list[list[float]] | Unset):
        source_ids (list[int | str] | Unset):
        sink_ids (list[int | str] | Unset):
        bb_offset (list[float] | Unset): x y z.
    """

    user: str
    timestamp: str
    roots: list[int | str]
    operation_ts: str | Unset = UNSET
    operation_status: int | Unset = UNSET
    operation_exception: str | Unset = UNSET
    added_edges: list[list[int | str]] | Unset = UNSET
    removed_edges: list[list[int | str]] | Unset = UNSET
    source_coords: list[list[float]] | Unset = UNSET
    sink_coords: list[list[float]] | Unset = UNSET
    source_ids: list[int | str] | Unset = UNSET
    sink_ids: list[int | str] | Unset = UNSET
    bb_offset: list[float] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        user = self.user

        timestamp = self.timestamp

        roots = []
        for roots_item_data in self.roots:
            roots_item: int | str
            roots_item = roots_item_data
            roots.append(roots_item)

        operation_ts = self.operation_ts

        operation_status = self.operation_status

        operation_exception = self.operation_exception

        added_edges: list[list[int | str]] | Unset = UNSET
        if not isinstance(self.added_edges, Unset):
            added_edges = []
            for added_edges_item_data in self.added_edges:
                added_edges_item = []
                for added_edges_item_item_data in added_edges_item_data:
                    added_edges_item_item: int | str
                    added_edges_item_item = added_edges_item_item_data
                    added_edges_item.append(added_edges_item_item)

                added_edges.append(added_edges_item)

        removed_edges: list[list[int | str]] | Unset = UNSET
        if not isinstance(self.removed_edges, Unset):
            removed_edges = []
            for removed_edges_item_data in self.removed_edges:
                removed_edges_item = []
                for removed_edges_item_item_data in removed_edges_item_data:
                    removed_edges_item_item: int | str
                    removed_edges_item_item = removed_edges_item_item_data
                    removed_edges_item.append(removed_edges_item_item)

                removed_edges.append(removed_edges_item)

        source_coords: list[list[float]] | Unset = UNSET
        if not isinstance(self.source_coords, Unset):
            source_coords = []
            for source_coords_item_data in self.source_coords:
                source_coords_item = source_coords_item_data

                source_coords.append(source_coords_item)

        sink_coords: list[list[float]] | Unset = UNSET
        if not isinstance(self.sink_coords, Unset):
            sink_coords = []
            for sink_coords_item_data in self.sink_coords:
                sink_coords_item = sink_coords_item_data

                sink_coords.append(sink_coords_item)

        source_ids: list[int | str] | Unset = UNSET
        if not isinstance(self.source_ids, Unset):
            source_ids = []
            for source_ids_item_data in self.source_ids:
                source_ids_item: int | str
                source_ids_item = source_ids_item_data
                source_ids.append(source_ids_item)

        sink_ids: list[int | str] | Unset = UNSET
        if not isinstance(self.sink_ids, Unset):
            sink_ids = []
            for sink_ids_item_data in self.sink_ids:
                sink_ids_item: int | str
                sink_ids_item = sink_ids_item_data
                sink_ids.append(sink_ids_item)

        bb_offset: list[float] | Unset = UNSET
        if not isinstance(self.bb_offset, Unset):
            bb_offset = self.bb_offset

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({"user": user, "timestamp": timestamp, "roots": roots})
        if operation_ts is not UNSET:
            field_dict["operation_ts"] = operation_ts
        if operation_status is not UNSET:
            field_dict["operation_status"] = operation_status
        if operation_exception is not UNSET:
            field_dict["operation_exception"] = operation_exception
        if added_edges is not UNSET:
            field_dict["added_edges"] = added_edges
        if removed_edges is not UNSET:
            field_dict["removed_edges"] = removed_edges
        if source_coords is not UNSET:
            field_dict["source_coords"] = source_coords
        if sink_coords is not UNSET:
            field_dict["sink_coords"] = sink_coords
        if source_ids is not UNSET:
            field_dict["source_ids"] = source_ids
        if sink_ids is not UNSET:
            field_dict["sink_ids"] = sink_ids
        if bb_offset is not UNSET:
            field_dict["bb_offset"] = bb_offset

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        user = d.pop("user")

        timestamp = d.pop("timestamp")

        roots = []
        _roots = d.pop("roots")
        for roots_item_data in _roots:

            def _parse_roots_item(data: object) -> int | str:
                return cast(int | str, data)

            roots_item = _parse_roots_item(roots_item_data)

            roots.append(roots_item)

        operation_ts = d.pop("operation_ts", UNSET)

        operation_status = d.pop("operation_status", UNSET)

        operation_exception = d.pop("operation_exception", UNSET)

        _added_edges = d.pop("added_edges", UNSET)
        added_edges: list[list[int | str]] | Unset = UNSET
        if _added_edges is not UNSET:
            added_edges = []
            for added_edges_item_data in _added_edges:
                added_edges_item = []
                _added_edges_item = added_edges_item_data
                for added_edges_item_item_data in _added_edges_item:

                    def _parse_added_edges_item_item(data: object) -> int | str:
                        return cast(int | str, data)

                    added_edges_item_item = _parse_added_edges_item_item(added_edges_item_item_data)

                    added_edges_item.append(added_edges_item_item)

                added_edges.append(added_edges_item)

        _removed_edges = d.pop("removed_edges", UNSET)
        removed_edges: list[list[int | str]] | Unset = UNSET
        if _removed_edges is not UNSET:
            removed_edges = []
            for removed_edges_item_data in _removed_edges:
                removed_edges_item = []
                _removed_edges_item = removed_edges_item_data
                for removed_edges_item_item_data in _removed_edges_item:

                    def _parse_removed_edges_item_item(data: object) -> int | str:
                        return cast(int | str, data)

                    removed_edges_item_item = _parse_removed_edges_item_item(
                        removed_edges_item_item_data
                    )

                    removed_edges_item.append(removed_edges_item_item)

                removed_edges.append(removed_edges_item)

        _source_coords = d.pop("source_coords", UNSET)
        source_coords: list[list[float]] | Unset = UNSET
        if _source_coords is not UNSET:
            source_coords = []
            for source_coords_item_data in _source_coords:
                source_coords_item = cast(list[float], source_coords_item_data)

                source_coords.append(source_coords_item)

        _sink_coords = d.pop("sink_coords", UNSET)
        sink_coords: list[list[float]] | Unset = UNSET
        if _sink_coords is not UNSET:
            sink_coords = []
            for sink_coords_item_data in _sink_coords:
                sink_coords_item = cast(list[float], sink_coords_item_data)

                sink_coords.append(sink_coords_item)

        _source_ids = d.pop("source_ids", UNSET)
        source_ids: list[int | str] | Unset = UNSET
        if _source_ids is not UNSET:
            source_ids = []
            for source_ids_item_data in _source_ids:

                def _parse_source_ids_item(data: object) -> int | str:
                    return cast(int | str, data)

                source_ids_item = _parse_source_ids_item(source_ids_item_data)

                source_ids.append(source_ids_item)

        _sink_ids = d.pop("sink_ids", UNSET)
        sink_ids: list[int | str] | Unset = UNSET
        if _sink_ids is not UNSET:
            sink_ids = []
            for sink_ids_item_data in _sink_ids:

                def _parse_sink_ids_item(data: object) -> int | str:
                    return cast(int | str, data)

                sink_ids_item = _parse_sink_ids_item(sink_ids_item_data)

                sink_ids.append(sink_ids_item)

        bb_offset = cast(list[float], d.pop("bb_offset", UNSET))

        operation_details = cls(
            user=user,
            timestamp=timestamp,
            roots=roots,
            operation_ts=operation_ts,
            operation_status=operation_status,
            operation_exception=operation_exception,
            added_edges=added_edges,
            removed_edges=removed_edges,
            source_coords=source_coords,
            sink_coords=sink_coords,
            source_ids=source_ids,
            sink_ids=sink_ids,
            bb_offset=bb_offset,
        )

        operation_details.additional_properties = d
        return operation_details

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

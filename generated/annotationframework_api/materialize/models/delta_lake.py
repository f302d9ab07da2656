# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="DeltaLake")


@_attrs_define
class DeltaLake:
    """How to write a lake.

    Attributes:
        name (str | Unset): What its folder is called.
        partition_by (None | str | Unset): The column to partition by; null for one that is not partitioned.
        partition_strategy (None | str | Unset): One of percentile_range, uniform_range and hash.
        n_partitions (int | str | Unset): How many partitions; or "auto".
        zorder_columns (list[str] | Unset):
        bloom_filter_columns (list[str] | Unset):
        bloom_filter_fpp (float | None | Unset): How often a Bloom filter may be wrong.
        source_geometry_column (None | str | Unset): The position that a column of Morton codes is made of.
        target_file_size_mb (float | None | Unset):
    """

    name: str | Unset = UNSET
    partition_by: None | str | Unset = UNSET
    partition_strategy: None | str | Unset = UNSET
    n_partitions: int | str | Unset = UNSET
    zorder_columns: list[str] | Unset = UNSET
    bloom_filter_columns: list[str] | Unset = UNSET
    bloom_filter_fpp: float | None | Unset = UNSET
    source_geometry_column: None | str | Unset = UNSET
    target_file_size_mb: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        partition_by: None | str | Unset
        if isinstance(self.partition_by, Unset):
            partition_by = UNSET
        else:
            partition_by = self.partition_by

        partition_strategy: None | str | Unset
        if isinstance(self.partition_strategy, Unset):
            partition_strategy = UNSET
        else:
            partition_strategy = self.partition_strategy

        n_partitions: int | str | Unset
        if isinstance(self.n_partitions, Unset):
            n_partitions = UNSET
        else:
            n_partitions = self.n_partitions

        zorder_columns: list[str] | Unset = UNSET
        if not isinstance(self.zorder_columns, Unset):
            zorder_columns = self.zorder_columns

        bloom_filter_columns: list[str] | Unset = UNSET
        if not isinstance(self.bloom_filter_columns, Unset):
            bloom_filter_columns = self.bloom_filter_columns

        bloom_filter_fpp: float | None | Unset
        if isinstance(self.bloom_filter_fpp, Unset):
            bloom_filter_fpp = UNSET
        else:
            bloom_filter_fpp = self.bloom_filter_fpp

        source_geometry_column: None | str | Unset
        if isinstance(self.source_geometry_column, Unset):
            source_geometry_column = UNSET
        else:
            source_geometry_column = self.source_geometry_column

        target_file_size_mb: float | None | Unset
        if isinstance(self.target_file_size_mb, Unset):
            target_file_size_mb = UNSET
        else:
            target_file_size_mb = self.target_file_size_mb

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if partition_by is not UNSET:
            field_dict["partition_by"] = partition_by
        if partition_strategy is not UNSET:
            field_dict["partition_strategy"] = partition_strategy
        if n_partitions is not UNSET:
            field_dict["n_partitions"] = n_partitions
        if zorder_columns is not UNSET:
            field_dict["zorder_columns"] = zorder_columns
        if bloom_filter_columns is not UNSET:
            field_dict["bloom_filter_columns"] = bloom_filter_columns
        if bloom_filter_fpp is not UNSET:
            field_dict["bloom_filter_fpp"] = bloom_filter_fpp
        if source_geometry_column is not UNSET:
            field_dict["source_geometry_column"] = source_geometry_column
        if target_file_size_mb is not UNSET:
            field_dict["target_file_size_mb"] = target_file_size_mb

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        name = d.pop("name", UNSET)

        def _parse_partition_by(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        partition_by = _parse_partition_by(d.pop("partition_by", UNSET))

        def _parse_partition_strategy(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        partition_strategy = _parse_partition_strategy(d.pop("partition_strategy", UNSET))

        def _parse_n_partitions(data: object) -> int | str | Unset:
            if isinstance(data, Unset):
                return data
            return cast(int | str | Unset, data)

        n_partitions = _parse_n_partitions(d.pop("n_partitions", UNSET))

        zorder_columns = cast(list[str], d.pop("zorder_columns", UNSET))

        bloom_filter_columns = cast(list[str], d.pop("bloom_filter_columns", UNSET))

        def _parse_bloom_filter_fpp(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        bloom_filter_fpp = _parse_bloom_filter_fpp(d.pop("bloom_filter_fpp", UNSET))

        def _parse_source_geometry_column(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        source_geometry_column = _parse_source_geometry_column(
            d.pop("source_geometry_column", UNSET)
        )

        def _parse_target_file_size_mb(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        target_file_size_mb = _parse_target_file_size_mb(d.pop("target_file_size_mb", UNSET))

        delta_lake = cls(
            name=name,
            partition_by=partition_by,
            partition_strategy=partition_strategy,
            n_partitions=n_partitions,
            zorder_columns=zorder_columns,
            bloom_filter_columns=bloom_filter_columns,
            bloom_filter_fpp=bloom_filter_fpp,
            source_geometry_column=source_geometry_column,
            target_file_size_mb=target_file_size_mb,
        )

        delta_lake.additional_properties = d
        return delta_lake

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

# Written by codegen.py from specs/l2cache.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="Attributes")


@_attrs_define
class Attributes:
    """What a node of the second layer is like. Those attributes that were asked for and that it has; none if it is not in
    the cache.

    Attributes:
        area_nm2 (int | Unset): Its surface within its chunk, in nm^2; rather too much, for voxels are boxes.
        size_nm3 (int | str | Unset): Its volume, in nm^3; text if `int64_as_str` was asked for.
        max_dt_nm (int | Unset): How far the innermost of its points is from its surface, in nm.
        mean_dt_nm (float | Unset): How far its points are from its surface on average, in nm.
        rep_coord_nm (list[float] | Unset): A point inside, well away from the surface; x y z in nm.
        chunk_intersect_count (list[list[int]] | Unset): How many of its voxels lie on each face of its chunk: at the
            lower end of x, y and z, and at the upper end.
        pca (list[list[float]] | Unset): Its principal axes, the longest first, each a direction x y z of length 1.
            Nodes of less than 0.01 um^3 have none.
        pca_val (list[float] | Unset): The singular value of each of them, in nm: how far it extends there, and how many
            of its points were looked at.
    """

    area_nm2: int | Unset = UNSET
    size_nm3: int | str | Unset = UNSET
    max_dt_nm: int | Unset = UNSET
    mean_dt_nm: float | Unset = UNSET
    rep_coord_nm: list[float] | Unset = UNSET
    chunk_intersect_count: list[list[int]] | Unset = UNSET
    pca: list[list[float]] | Unset = UNSET
    pca_val: list[float] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        area_nm2 = self.area_nm2

        size_nm3: int | str | Unset
        if isinstance(self.size_nm3, Unset):
            size_nm3 = UNSET
        else:
            size_nm3 = self.size_nm3

        max_dt_nm = self.max_dt_nm

        mean_dt_nm = self.mean_dt_nm

        rep_coord_nm: list[float] | Unset = UNSET
        if not isinstance(self.rep_coord_nm, Unset):
            rep_coord_nm = self.rep_coord_nm

        chunk_intersect_count: list[list[int]] | Unset = UNSET
        if not isinstance(self.chunk_intersect_count, Unset):
            chunk_intersect_count = []
            for chunk_intersect_count_item_data in self.chunk_intersect_count:
                chunk_intersect_count_item = chunk_intersect_count_item_data

                chunk_intersect_count.append(chunk_intersect_count_item)

        pca: list[list[float]] | Unset = UNSET
        if not isinstance(self.pca, Unset):
            pca = []
            for pca_item_data in self.pca:
                pca_item = pca_item_data

                pca.append(pca_item)

        pca_val: list[float] | Unset = UNSET
        if not isinstance(self.pca_val, Unset):
            pca_val = self.pca_val

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if area_nm2 is not UNSET:
            field_dict["area_nm2"] = area_nm2
        if size_nm3 is not UNSET:
            field_dict["size_nm3"] = size_nm3
        if max_dt_nm is not UNSET:
            field_dict["max_dt_nm"] = max_dt_nm
        if mean_dt_nm is not UNSET:
            field_dict["mean_dt_nm"] = mean_dt_nm
        if rep_coord_nm is not UNSET:
            field_dict["rep_coord_nm"] = rep_coord_nm
        if chunk_intersect_count is not UNSET:
            field_dict["chunk_intersect_count"] = chunk_intersect_count
        if pca is not UNSET:
            field_dict["pca"] = pca
        if pca_val is not UNSET:
            field_dict["pca_val"] = pca_val

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        area_nm2 = d.pop("area_nm2", UNSET)

        def _parse_size_nm3(data: object) -> int | str | Unset:
            if isinstance(data, Unset):
                return data
            return cast(int | str | Unset, data)

        size_nm3 = _parse_size_nm3(d.pop("size_nm3", UNSET))

        max_dt_nm = d.pop("max_dt_nm", UNSET)

        mean_dt_nm = d.pop("mean_dt_nm", UNSET)

        rep_coord_nm = cast(list[float], d.pop("rep_coord_nm", UNSET))

        _chunk_intersect_count = d.pop("chunk_intersect_count", UNSET)
        chunk_intersect_count: list[list[int]] | Unset = UNSET
        if _chunk_intersect_count is not UNSET:
            chunk_intersect_count = []
            for chunk_intersect_count_item_data in _chunk_intersect_count:
                chunk_intersect_count_item = cast(list[int], chunk_intersect_count_item_data)

                chunk_intersect_count.append(chunk_intersect_count_item)

        _pca = d.pop("pca", UNSET)
        pca: list[list[float]] | Unset = UNSET
        if _pca is not UNSET:
            pca = []
            for pca_item_data in _pca:
                pca_item = cast(list[float], pca_item_data)

                pca.append(pca_item)

        pca_val = cast(list[float], d.pop("pca_val", UNSET))

        attributes = cls(
            area_nm2=area_nm2,
            size_nm3=size_nm3,
            max_dt_nm=max_dt_nm,
            mean_dt_nm=mean_dt_nm,
            rep_coord_nm=rep_coord_nm,
            chunk_intersect_count=chunk_intersect_count,
            pca=pca,
            pca_val=pca_val,
        )

        attributes.additional_properties = d
        return attributes

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

# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.row_valid_type_1 import RowValidType1, check_row_valid_type_1
from ..types import UNSET, Unset

T = TypeVar("T", bound="Row")


@_attrs_define
class Row:
    """A row of one or two tables, by the names that the header `column_names` gives. A position is three columns, whole
    numbers in units of the header `dataframe_resolution`. Here are the columns that many tables have; which a table has
    depends on its annotation type.

    Attributes:
        id (int | None | Unset):
        valid (bool | RowValidType1 | Unset): Not in split versions. "t" and "f" without `direct_sql_pandas`.
        target_id (int | None | Unset): The id in the reference table.
        pt_position_x (int | None | Unset):
        pt_position_y (int | None | Unset):
        pt_position_z (int | None | Unset):
        pt_supervoxel_id (int | None | Unset):
        pt_root_id (int | None | Unset):
        bb_start_position_x (int | None | Unset):
        bb_start_position_y (int | None | Unset):
        bb_start_position_z (int | None | Unset):
        bb_end_position_x (int | None | Unset):
        bb_end_position_y (int | None | Unset):
        bb_end_position_z (int | None | Unset):
        volume (float | None | Unset):
        cell_type (None | str | Unset):
        classification_system (None | str | Unset):
        created (int | None | Unset): In split versions, in milliseconds since 1970.
        deleted (int | None | Unset): As `created`; null if it was not.
        count (int | Unset): The number of rows, if that was asked for; it is then the only column.
    """

    id: int | None | Unset = UNSET
    valid: bool | RowValidType1 | Unset = UNSET
    target_id: int | None | Unset = UNSET
    pt_position_x: int | None | Unset = UNSET
    pt_position_y: int | None | Unset = UNSET
    pt_position_z: int | None | Unset = UNSET
    pt_supervoxel_id: int | None | Unset = UNSET
    pt_root_id: int | None | Unset = UNSET
    bb_start_position_x: int | None | Unset = UNSET
    bb_start_position_y: int | None | Unset = UNSET
    bb_start_position_z: int | None | Unset = UNSET
    bb_end_position_x: int | None | Unset = UNSET
    bb_end_position_y: int | None | Unset = UNSET
    bb_end_position_z: int | None | Unset = UNSET
    volume: float | None | Unset = UNSET
    cell_type: None | str | Unset = UNSET
    classification_system: None | str | Unset = UNSET
    created: int | None | Unset = UNSET
    deleted: int | None | Unset = UNSET
    count: int | Unset = UNSET
    additional_properties: dict[str, bool | float | int | None | str] = _attrs_field(
        init=False, factory=dict
    )

    def to_dict(self) -> dict[str, Any]:
        id: int | None | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        valid: bool | str | Unset
        if isinstance(self.valid, Unset):
            valid = UNSET
        elif isinstance(self.valid, str):
            valid = self.valid
        else:
            valid = self.valid

        target_id: int | None | Unset
        if isinstance(self.target_id, Unset):
            target_id = UNSET
        else:
            target_id = self.target_id

        pt_position_x: int | None | Unset
        if isinstance(self.pt_position_x, Unset):
            pt_position_x = UNSET
        else:
            pt_position_x = self.pt_position_x

        pt_position_y: int | None | Unset
        if isinstance(self.pt_position_y, Unset):
            pt_position_y = UNSET
        else:
            pt_position_y = self.pt_position_y

        pt_position_z: int | None | Unset
        if isinstance(self.pt_position_z, Unset):
            pt_position_z = UNSET
        else:
            pt_position_z = self.pt_position_z

        pt_supervoxel_id: int | None | Unset
        if isinstance(self.pt_supervoxel_id, Unset):
            pt_supervoxel_id = UNSET
        else:
            pt_supervoxel_id = self.pt_supervoxel_id

        pt_root_id: int | None | Unset
        if isinstance(self.pt_root_id, Unset):
            pt_root_id = UNSET
        else:
            pt_root_id = self.pt_root_id

        bb_start_position_x: int | None | Unset
        if isinstance(self.bb_start_position_x, Unset):
            bb_start_position_x = UNSET
        else:
            bb_start_position_x = self.bb_start_position_x

        bb_start_position_y: int | None | Unset
        if isinstance(self.bb_start_position_y, Unset):
            bb_start_position_y = UNSET
        else:
            bb_start_position_y = self.bb_start_position_y

        bb_start_position_z: int | None | Unset
        if isinstance(self.bb_start_position_z, Unset):
            bb_start_position_z = UNSET
        else:
            bb_start_position_z = self.bb_start_position_z

        bb_end_position_x: int | None | Unset
        if isinstance(self.bb_end_position_x, Unset):
            bb_end_position_x = UNSET
        else:
            bb_end_position_x = self.bb_end_position_x

        bb_end_position_y: int | None | Unset
        if isinstance(self.bb_end_position_y, Unset):
            bb_end_position_y = UNSET
        else:
            bb_end_position_y = self.bb_end_position_y

        bb_end_position_z: int | None | Unset
        if isinstance(self.bb_end_position_z, Unset):
            bb_end_position_z = UNSET
        else:
            bb_end_position_z = self.bb_end_position_z

        volume: float | None | Unset
        if isinstance(self.volume, Unset):
            volume = UNSET
        else:
            volume = self.volume

        cell_type: None | str | Unset
        if isinstance(self.cell_type, Unset):
            cell_type = UNSET
        else:
            cell_type = self.cell_type

        classification_system: None | str | Unset
        if isinstance(self.classification_system, Unset):
            classification_system = UNSET
        else:
            classification_system = self.classification_system

        created: int | None | Unset
        if isinstance(self.created, Unset):
            created = UNSET
        else:
            created = self.created

        deleted: int | None | Unset
        if isinstance(self.deleted, Unset):
            deleted = UNSET
        else:
            deleted = self.deleted

        count = self.count

        field_dict: dict[str, Any] = {}
        for prop_name, prop in self.additional_properties.items():
            field_dict[prop_name] = prop

        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if valid is not UNSET:
            field_dict["valid"] = valid
        if target_id is not UNSET:
            field_dict["target_id"] = target_id
        if pt_position_x is not UNSET:
            field_dict["pt_position_x"] = pt_position_x
        if pt_position_y is not UNSET:
            field_dict["pt_position_y"] = pt_position_y
        if pt_position_z is not UNSET:
            field_dict["pt_position_z"] = pt_position_z
        if pt_supervoxel_id is not UNSET:
            field_dict["pt_supervoxel_id"] = pt_supervoxel_id
        if pt_root_id is not UNSET:
            field_dict["pt_root_id"] = pt_root_id
        if bb_start_position_x is not UNSET:
            field_dict["bb_start_position_x"] = bb_start_position_x
        if bb_start_position_y is not UNSET:
            field_dict["bb_start_position_y"] = bb_start_position_y
        if bb_start_position_z is not UNSET:
            field_dict["bb_start_position_z"] = bb_start_position_z
        if bb_end_position_x is not UNSET:
            field_dict["bb_end_position_x"] = bb_end_position_x
        if bb_end_position_y is not UNSET:
            field_dict["bb_end_position_y"] = bb_end_position_y
        if bb_end_position_z is not UNSET:
            field_dict["bb_end_position_z"] = bb_end_position_z
        if volume is not UNSET:
            field_dict["volume"] = volume
        if cell_type is not UNSET:
            field_dict["cell_type"] = cell_type
        if classification_system is not UNSET:
            field_dict["classification_system"] = classification_system
        if created is not UNSET:
            field_dict["created"] = created
        if deleted is not UNSET:
            field_dict["deleted"] = deleted
        if count is not UNSET:
            field_dict["count"] = count

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        id = _parse_id(d.pop("id", UNSET))

        def _parse_valid(data: object) -> bool | RowValidType1 | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                valid_type_1 = check_row_valid_type_1(data)

                return valid_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(bool | RowValidType1 | Unset, data)

        valid = _parse_valid(d.pop("valid", UNSET))

        def _parse_target_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        target_id = _parse_target_id(d.pop("target_id", UNSET))

        def _parse_pt_position_x(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        pt_position_x = _parse_pt_position_x(d.pop("pt_position_x", UNSET))

        def _parse_pt_position_y(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        pt_position_y = _parse_pt_position_y(d.pop("pt_position_y", UNSET))

        def _parse_pt_position_z(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        pt_position_z = _parse_pt_position_z(d.pop("pt_position_z", UNSET))

        def _parse_pt_supervoxel_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        pt_supervoxel_id = _parse_pt_supervoxel_id(d.pop("pt_supervoxel_id", UNSET))

        def _parse_pt_root_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        pt_root_id = _parse_pt_root_id(d.pop("pt_root_id", UNSET))

        def _parse_bb_start_position_x(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        bb_start_position_x = _parse_bb_start_position_x(d.pop("bb_start_position_x", UNSET))

        def _parse_bb_start_position_y(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        bb_start_position_y = _parse_bb_start_position_y(d.pop("bb_start_position_y", UNSET))

        def _parse_bb_start_position_z(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        bb_start_position_z = _parse_bb_start_position_z(d.pop("bb_start_position_z", UNSET))

        def _parse_bb_end_position_x(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        bb_end_position_x = _parse_bb_end_position_x(d.pop("bb_end_position_x", UNSET))

        def _parse_bb_end_position_y(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        bb_end_position_y = _parse_bb_end_position_y(d.pop("bb_end_position_y", UNSET))

        def _parse_bb_end_position_z(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        bb_end_position_z = _parse_bb_end_position_z(d.pop("bb_end_position_z", UNSET))

        def _parse_volume(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        volume = _parse_volume(d.pop("volume", UNSET))

        def _parse_cell_type(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        cell_type = _parse_cell_type(d.pop("cell_type", UNSET))

        def _parse_classification_system(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        classification_system = _parse_classification_system(d.pop("classification_system", UNSET))

        def _parse_created(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        created = _parse_created(d.pop("created", UNSET))

        def _parse_deleted(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        deleted = _parse_deleted(d.pop("deleted", UNSET))

        count = d.pop("count", UNSET)

        row = cls(
            id=id,
            valid=valid,
            target_id=target_id,
            pt_position_x=pt_position_x,
            pt_position_y=pt_position_y,
            pt_position_z=pt_position_z,
            pt_supervoxel_id=pt_supervoxel_id,
            pt_root_id=pt_root_id,
            bb_start_position_x=bb_start_position_x,
            bb_start_position_y=bb_start_position_y,
            bb_start_position_z=bb_start_position_z,
            bb_end_position_x=bb_end_position_x,
            bb_end_position_y=bb_end_position_y,
            bb_end_position_z=bb_end_position_z,
            volume=volume,
            cell_type=cell_type,
            classification_system=classification_system,
            created=created,
            deleted=deleted,
            count=count,
        )

        additional_properties = {}
        for prop_name, prop_dict in d.items():

            def _parse_additional_property(data: object) -> bool | float | int | None | str:
                if data is None:
                    return data
                return cast(bool | float | int | None | str, data)

            additional_property = _parse_additional_property(prop_dict)

            additional_properties[prop_name] = additional_property

        row.additional_properties = additional_properties
        return row

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> bool | float | int | None | str:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: bool | float | int | None | str) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties

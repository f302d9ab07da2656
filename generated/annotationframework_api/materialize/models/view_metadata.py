# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="ViewMetadata")


@_attrs_define
class ViewMetadata:
    """What there is to say about a view, with its name.

    Attributes:
        id (int):
        description (str):
        datastack_name (str): The datastack that the view was made for.
        notice_text (None | str): A notice of the owner's to all who read the view.
        live_compatible (bool): Whether the view makes sense in the live database.
        voxel_resolution_x (float): In nm.
        voxel_resolution_y (float): In nm.
        voxel_resolution_z (float): In nm.
        table_name (str): The view's name.
    """

    id: int
    description: str
    datastack_name: str
    notice_text: None | str
    live_compatible: bool
    voxel_resolution_x: float
    voxel_resolution_y: float
    voxel_resolution_z: float
    table_name: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        description = self.description

        datastack_name = self.datastack_name

        notice_text: None | str
        notice_text = self.notice_text

        live_compatible = self.live_compatible

        voxel_resolution_x = self.voxel_resolution_x

        voxel_resolution_y = self.voxel_resolution_y

        voxel_resolution_z = self.voxel_resolution_z

        table_name = self.table_name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "description": description,
                "datastack_name": datastack_name,
                "notice_text": notice_text,
                "live_compatible": live_compatible,
                "voxel_resolution_x": voxel_resolution_x,
                "voxel_resolution_y": voxel_resolution_y,
                "voxel_resolution_z": voxel_resolution_z,
                "table_name": table_name,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        description = d.pop("description")

        datastack_name = d.pop("datastack_name")

        def _parse_notice_text(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        notice_text = _parse_notice_text(d.pop("notice_text"))

        live_compatible = d.pop("live_compatible")

        voxel_resolution_x = d.pop("voxel_resolution_x")

        voxel_resolution_y = d.pop("voxel_resolution_y")

        voxel_resolution_z = d.pop("voxel_resolution_z")

        table_name = d.pop("table_name")

        view_metadata = cls(
            id=id,
            description=description,
            datastack_name=datastack_name,
            notice_text=notice_text,
            live_compatible=live_compatible,
            voxel_resolution_x=voxel_resolution_x,
            voxel_resolution_y=voxel_resolution_y,
            voxel_resolution_z=voxel_resolution_z,
            table_name=table_name,
        )

        view_metadata.additional_properties = d
        return view_metadata

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

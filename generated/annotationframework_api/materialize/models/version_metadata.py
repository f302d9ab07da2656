# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.version_metadata_status import VersionMetadataStatus, check_version_metadata_status

T = TypeVar("T", bound="VersionMetadata")


@_attrs_define
class VersionMetadata:
    """What there is to say about a frozen version.

    Attributes:
        id (int):
        datastack (str):
        version (int):
        time_stamp (str): The time that the version shows, in UTC without a zone, such as "2026-11-03T08:10:01.285640";
            the fraction is left out when it is 0.
        expires_on (None | str): When its data go, as `time_stamp`; null if nobody said.
        valid (bool): Whether its tables can be queried.
        status (VersionMetadataStatus):
        is_merged (bool): Whether each annotation table is merged with that of its segmentation. Where not, rows have
            `created` and `superceded_id` too.
    """

    id: int
    datastack: str
    version: int
    time_stamp: str
    expires_on: None | str
    valid: bool
    status: VersionMetadataStatus
    is_merged: bool
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        datastack = self.datastack

        version = self.version

        time_stamp = self.time_stamp

        expires_on: None | str
        expires_on = self.expires_on

        valid = self.valid

        status: str = self.status

        is_merged = self.is_merged

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "datastack": datastack,
                "version": version,
                "time_stamp": time_stamp,
                "expires_on": expires_on,
                "valid": valid,
                "status": status,
                "is_merged": is_merged,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        datastack = d.pop("datastack")

        version = d.pop("version")

        time_stamp = d.pop("time_stamp")

        def _parse_expires_on(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        expires_on = _parse_expires_on(d.pop("expires_on"))

        valid = d.pop("valid")

        status = check_version_metadata_status(d.pop("status"))

        is_merged = d.pop("is_merged")

        version_metadata = cls(
            id=id,
            datastack=datastack,
            version=version,
            time_stamp=time_stamp,
            expires_on=expires_on,
            valid=valid,
            status=status,
            is_merged=is_merged,
        )

        version_metadata.additional_properties = d
        return version_metadata

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

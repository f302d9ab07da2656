# Written by codegen.py from specs/skeleton.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="BucketToken")


@_attrs_define
class BucketToken:
    """A token for the bucket of the cache, and where in it skeletons are.

    Attributes:
        token (str): The token itself, in clear. It is the storage's, not CAVE's.
        token_type (str): The word "Bearer".
        expiry (str): Until when it is good, in UTC with the zone.
        bucket (str):
        path_template (str): The path of a skeleton's file, with "{rid}" in the place of the root id.
    """

    token: str
    token_type: str
    expiry: str
    bucket: str
    path_template: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        token = self.token

        token_type = self.token_type

        expiry = self.expiry

        bucket = self.bucket

        path_template = self.path_template

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "token": token,
                "token_type": token_type,
                "expiry": expiry,
                "bucket": bucket,
                "path_template": path_template,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        token = d.pop("token")

        token_type = d.pop("token_type")

        expiry = d.pop("expiry")

        bucket = d.pop("bucket")

        path_template = d.pop("path_template")

        bucket_token = cls(
            token=token,
            token_type=token_type,
            expiry=expiry,
            bucket=bucket,
            path_template=path_template,
        )

        bucket_token.additional_properties = d
        return bucket_token

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

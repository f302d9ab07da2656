# Written by codegen.py from specs/auth.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="Token")


@_attrs_define
class Token:
    """A token of the user's, with what it is for and when it was used.

    Attributes:
        id (int):
        user_id (int):
        token_ (str): The token itself, in clear.
        description (None | str):
        created (str): Such as "Sun, 22 Nov 2026 08:41:29 GMT".
        updated (str): Such as "Sun, 22 Nov 2026 08:41:29 GMT".
        last_used (None | str):
    """

    id: int
    user_id: int
    token_: str
    description: None | str
    created: str
    updated: str
    last_used: None | str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        user_id = self.user_id

        token_ = self.token_

        description: None | str
        description = self.description

        created = self.created

        updated = self.updated

        last_used: None | str
        last_used = self.last_used

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "user_id": user_id,
                "token": token_,
                "description": description,
                "created": created,
                "updated": updated,
                "last_used": last_used,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        user_id = d.pop("user_id")

        token_ = d.pop("token")

        def _parse_description(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        description = _parse_description(d.pop("description"))

        created = d.pop("created")

        updated = d.pop("updated")

        def _parse_last_used(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        last_used = _parse_last_used(d.pop("last_used"))

        token = cls(
            id=id,
            user_id=user_id,
            token_=token_,
            description=description,
            created=created,
            updated=updated,
            last_used=last_used,
        )

        token.additional_properties = d
        return token

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

# Written by codegen.py from specs/auth.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.affiliation import Affiliation
    from ..models.dataset_permissions import DatasetPermissions
    from ..models.missing_terms_of_service import MissingTermsOfService
    from ..models.permission_levels import PermissionLevels


T = TypeVar("T", bound="Permissions")


@_attrs_define
class Permissions:
    """A user, and what the user may do.

    Attributes:
        id (int):
        name (str):
        email (str):
        admin (bool): Whether this is a superadministrator.
        service_account (bool):
        parent_id (int | None): Who owns this service account; null for a user.
        pi (str):
        affiliations (list[list[Affiliation]]): A list in a list, by a slip of the server; the inner one was always
            empty.
        groups (list[str]):
        groups_admin (list[str]): The groups that the user administers.
        datasets_admin (list[str]): The datasets that the user administers.
        permissions_ (PermissionLevels): The level of permission on each dataset, 1 to view and 2 to edit.
        permissions_v2 (DatasetPermissions): The names of the permissions on each dataset, such as "view" and "edit".
        permissions_v2_ignore_tos (DatasetPermissions): The names of the permissions on each dataset, such as "view" and
            "edit".
        missing_tos (list[MissingTermsOfService]):
    """

    id: int
    name: str
    email: str
    admin: bool
    service_account: bool
    parent_id: int | None
    pi: str
    affiliations: list[list[Affiliation]]
    groups: list[str]
    groups_admin: list[str]
    datasets_admin: list[str]
    permissions_: PermissionLevels
    permissions_v2: DatasetPermissions
    permissions_v2_ignore_tos: DatasetPermissions
    missing_tos: list[MissingTermsOfService]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        name = self.name

        email = self.email

        admin = self.admin

        service_account = self.service_account

        parent_id: int | None
        parent_id = self.parent_id

        pi = self.pi

        affiliations = []
        for componentsschemas_affiliations_item_data in self.affiliations:
            componentsschemas_affiliations_item = []
            for (
                componentsschemas_affiliations_item_item_data
            ) in componentsschemas_affiliations_item_data:
                componentsschemas_affiliations_item_item = (
                    componentsschemas_affiliations_item_item_data.to_dict()
                )
                componentsschemas_affiliations_item.append(componentsschemas_affiliations_item_item)

            affiliations.append(componentsschemas_affiliations_item)

        groups = self.groups

        groups_admin = self.groups_admin

        datasets_admin = self.datasets_admin

        permissions_ = self.permissions_.to_dict()

        permissions_v2 = self.permissions_v2.to_dict()

        permissions_v2_ignore_tos = self.permissions_v2_ignore_tos.to_dict()

        missing_tos = []
        for missing_tos_item_data in self.missing_tos:
            missing_tos_item = missing_tos_item_data.to_dict()
            missing_tos.append(missing_tos_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "name": name,
                "email": email,
                "admin": admin,
                "service_account": service_account,
                "parent_id": parent_id,
                "pi": pi,
                "affiliations": affiliations,
                "groups": groups,
                "groups_admin": groups_admin,
                "datasets_admin": datasets_admin,
                "permissions": permissions_,
                "permissions_v2": permissions_v2,
                "permissions_v2_ignore_tos": permissions_v2_ignore_tos,
                "missing_tos": missing_tos,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.affiliation import Affiliation  # noqa: PLC0415
        from ..models.dataset_permissions import DatasetPermissions  # noqa: PLC0415
        from ..models.missing_terms_of_service import MissingTermsOfService  # noqa: PLC0415
        from ..models.permission_levels import PermissionLevels  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        name = d.pop("name")

        email = d.pop("email")

        admin = d.pop("admin")

        service_account = d.pop("service_account")

        def _parse_parent_id(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        parent_id = _parse_parent_id(d.pop("parent_id"))

        pi = d.pop("pi")

        affiliations = []
        _affiliations = d.pop("affiliations")
        for componentsschemas_affiliations_item_data in _affiliations:
            componentsschemas_affiliations_item = []
            _componentsschemas_affiliations_item = componentsschemas_affiliations_item_data
            for (
                componentsschemas_affiliations_item_item_data
            ) in _componentsschemas_affiliations_item:
                componentsschemas_affiliations_item_item = Affiliation.from_dict(
                    componentsschemas_affiliations_item_item_data
                )

                componentsschemas_affiliations_item.append(componentsschemas_affiliations_item_item)

            affiliations.append(componentsschemas_affiliations_item)

        groups = cast(list[str], d.pop("groups"))

        groups_admin = cast(list[str], d.pop("groups_admin"))

        datasets_admin = cast(list[str], d.pop("datasets_admin"))

        permissions_ = PermissionLevels.from_dict(d.pop("permissions"))

        permissions_v2 = DatasetPermissions.from_dict(d.pop("permissions_v2"))

        permissions_v2_ignore_tos = DatasetPermissions.from_dict(d.pop("permissions_v2_ignore_tos"))

        missing_tos = []
        _missing_tos = d.pop("missing_tos")
        for missing_tos_item_data in _missing_tos:
            missing_tos_item = MissingTermsOfService.from_dict(missing_tos_item_data)

            missing_tos.append(missing_tos_item)

        permissions = cls(
            id=id,
            name=name,
            email=email,
            admin=admin,
            service_account=service_account,
            parent_id=parent_id,
            pi=pi,
            affiliations=affiliations,
            groups=groups,
            groups_admin=groups_admin,
            datasets_admin=datasets_admin,
            permissions_=permissions_,
            permissions_v2=permissions_v2,
            permissions_v2_ignore_tos=permissions_v2_ignore_tos,
            missing_tos=missing_tos,
        )

        permissions.additional_properties = d
        return permissions

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

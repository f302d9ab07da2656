# Written by codegen.py from specs/auth.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.affiliation import Affiliation
    from ..models.named_dataset import NamedDataset
    from ..models.user import User


T = TypeVar("T", bound="CurrentUser")


@_attrs_define
class CurrentUser:
    """The caller, with every field.

    Attributes:
        id (int):
        name (str):
        created (str): Such as "Sun, 22 Nov 2026 08:41:29 GMT".
        pi (str):
        service_account (bool):
        affiliations (list[list[Affiliation]]): A list in a list, by a slip of the server; the inner one was always
            empty.
        email (str):
        admin (bool): Whether this is a superadministrator.
        admin_datasets (list[NamedDataset]):
        gdpr_consent (bool):
        parent_id (int | Unset): Who owns this service account; absent for a user.
        parent (User | Unset): A user, or a service account. The optional fields are for the eyes of some only.
    """

    id: int
    name: str
    created: str
    pi: str
    service_account: bool
    affiliations: list[list[Affiliation]]
    email: str
    admin: bool
    admin_datasets: list[NamedDataset]
    gdpr_consent: bool
    parent_id: int | Unset = UNSET
    parent: User | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        name = self.name

        created = self.created

        pi = self.pi

        service_account = self.service_account

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

        email = self.email

        admin = self.admin

        admin_datasets = []
        for admin_datasets_item_data in self.admin_datasets:
            admin_datasets_item = admin_datasets_item_data.to_dict()
            admin_datasets.append(admin_datasets_item)

        gdpr_consent = self.gdpr_consent

        parent_id = self.parent_id

        parent: dict[str, Any] | Unset = UNSET
        if not isinstance(self.parent, Unset):
            parent = self.parent.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "name": name,
                "created": created,
                "pi": pi,
                "service_account": service_account,
                "affiliations": affiliations,
                "email": email,
                "admin": admin,
                "admin_datasets": admin_datasets,
                "gdpr_consent": gdpr_consent,
            }
        )
        if parent_id is not UNSET:
            field_dict["parent_id"] = parent_id
        if parent is not UNSET:
            field_dict["parent"] = parent

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.affiliation import Affiliation  # noqa: PLC0415
        from ..models.named_dataset import NamedDataset  # noqa: PLC0415
        from ..models.user import User  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        name = d.pop("name")

        created = d.pop("created")

        pi = d.pop("pi")

        service_account = d.pop("service_account")

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

        email = d.pop("email")

        admin = d.pop("admin")

        admin_datasets = []
        _admin_datasets = d.pop("admin_datasets")
        for admin_datasets_item_data in _admin_datasets:
            admin_datasets_item = NamedDataset.from_dict(admin_datasets_item_data)

            admin_datasets.append(admin_datasets_item)

        gdpr_consent = d.pop("gdpr_consent")

        parent_id = d.pop("parent_id", UNSET)

        _parent = d.pop("parent", UNSET)
        parent: User | Unset
        if isinstance(_parent, Unset):
            parent = UNSET
        else:
            parent = User.from_dict(_parent)

        current_user = cls(
            id=id,
            name=name,
            created=created,
            pi=pi,
            service_account=service_account,
            affiliations=affiliations,
            email=email,
            admin=admin,
            admin_datasets=admin_datasets,
            gdpr_consent=gdpr_consent,
            parent_id=parent_id,
            parent=parent,
        )

        current_user.additional_properties = d
        return current_user

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

# Written by codegen.py from specs/auth.yaml. Do not edit: python codegen.py
"""The JSON that the auth service takes and gives."""

from __future__ import annotations

from typing import Any, Literal, NotRequired, TypeAlias, TypedDict


class BadAuthHeader(TypedDict):
    """The auth layer's refusal of an Authorization header that is no bearer token."""

    error: Literal["bad_auth_header"]
    message: str


class InvalidToken(TypedDict):
    """The auth layer's refusal of a request without a token, or with a bad one."""

    error: Literal["no_token", "invalid_token"]
    message: str


class User(TypedDict):
    """A user, or a service account. The optional fields are for the eyes of some only."""

    id: int
    name: str
    created: Time
    pi: str
    service_account: bool
    affiliations: Affiliations
    email: NotRequired[str]
    admin: NotRequired[bool]
    admin_datasets: NotRequired[list[NamedDataset]]
    gdpr_consent: NotRequired[bool]
    parent_id: NotRequired[int]
    parent: NotRequired[User]


class CurrentUser(TypedDict):
    """The caller, with every field."""

    id: int
    name: str
    created: Time
    pi: str
    service_account: bool
    affiliations: Affiliations
    email: str
    admin: bool
    admin_datasets: list[NamedDataset]
    gdpr_consent: bool
    parent_id: NotRequired[int]
    parent: NotRequired[User]


class UserPage(TypedDict):
    """One page of all users."""

    pages: int
    items: list[User]


class NamedUser(TypedDict):
    """A user's id and name."""

    id: int
    name: str


class GroupUser(TypedDict):
    """A user as a member of a group."""

    id: int
    name: str
    admin: bool


class NewGroupUser(TypedDict):
    """A user who is to join a group."""

    user_id: int


Affiliations: TypeAlias = "list[list[Affiliation]]"

Affiliation: TypeAlias = "dict[str, Any]"


class Permissions(TypedDict):
    """A user, and what the user may do."""

    id: int
    name: str
    email: str
    admin: bool
    service_account: bool
    parent_id: int | None
    pi: str
    affiliations: Affiliations
    groups: list[str]
    groups_admin: list[str]
    datasets_admin: list[str]
    permissions: PermissionLevels
    permissions_v2: DatasetPermissions
    permissions_v2_ignore_tos: DatasetPermissions
    missing_tos: list[MissingTermsOfService]


PermissionLevels: TypeAlias = "dict[str, int]"

DatasetPermissions: TypeAlias = "dict[str, list[str]]"


class MissingTermsOfService(TypedDict):
    """Terms of service that the user has yet to accept, and what needs them."""

    dataset_id: int
    dataset_name: str
    tos_id: int
    tos_name: str


class Token(TypedDict):
    """A token of the user's, with what it is for and when it was used."""

    id: int
    user_id: int
    token: str
    description: str | None
    created: Time
    updated: Time
    last_used: str | None


class NewToken(TypedDict):
    """A token that is to be made."""

    description: NotRequired[str]


Time: TypeAlias = "str"


class Group(TypedDict):
    """A group of users."""

    id: int
    name: str


class GroupDataset(TypedDict):
    """A permission that a group has on a dataset."""

    id: int
    name: str
    permission: str
    permission_id: NotRequired[int]


class Dataset(TypedDict):
    """What permissions are given on."""

    id: int
    name: str
    tos_id: int | None


class NamedDataset(TypedDict):
    """A dataset's id and name."""

    id: int
    name: str


class PermissionName(TypedDict):
    """A permission that there is, such as "view"."""

    id: int
    name: str


class TermsOfService(TypedDict):
    """Terms of service, with their text."""

    id: int
    name: str
    text: str


class App(TypedDict):
    """An application that may use the service's login."""

    id: int
    url: str


class MissingRootIds(TypedDict):
    """The refusal of a question about no root ids."""

    error: Literal["missing_root_ids"]

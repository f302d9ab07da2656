# Written by codegen.py from specs/auth.yaml. Do not edit: python codegen.py
"""The service's models, each imported on first use."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .affiliation import Affiliation as Affiliation
    from .app import App as App
    from .bad_auth_header import BadAuthHeader as BadAuthHeader
    from .bad_auth_header_error import BadAuthHeaderError as BadAuthHeaderError
    from .current_user import CurrentUser as CurrentUser
    from .dataset import Dataset as Dataset
    from .dataset_permissions import DatasetPermissions as DatasetPermissions
    from .group import Group as Group
    from .group_dataset import GroupDataset as GroupDataset
    from .group_user import GroupUser as GroupUser
    from .invalid_token import InvalidToken as InvalidToken
    from .invalid_token_error import InvalidTokenError as InvalidTokenError
    from .missing_root_ids import MissingRootIds as MissingRootIds
    from .missing_root_ids_error import MissingRootIdsError as MissingRootIdsError
    from .missing_terms_of_service import MissingTermsOfService as MissingTermsOfService
    from .named_dataset import NamedDataset as NamedDataset
    from .named_user import NamedUser as NamedUser
    from .new_group_user import NewGroupUser as NewGroupUser
    from .new_token import NewToken as NewToken
    from .permission_levels import PermissionLevels as PermissionLevels
    from .permission_name import PermissionName as PermissionName
    from .permissions import Permissions as Permissions
    from .terms_of_service import TermsOfService as TermsOfService
    from .token import Token as Token
    from .user import User as User
    from .user_page import UserPage as UserPage

_MODULES = {
    "Affiliation": ".affiliation",
    "App": ".app",
    "BadAuthHeader": ".bad_auth_header",
    "BadAuthHeaderError": ".bad_auth_header_error",
    "CurrentUser": ".current_user",
    "Dataset": ".dataset",
    "DatasetPermissions": ".dataset_permissions",
    "Group": ".group",
    "GroupDataset": ".group_dataset",
    "GroupUser": ".group_user",
    "InvalidToken": ".invalid_token",
    "InvalidTokenError": ".invalid_token_error",
    "MissingRootIds": ".missing_root_ids",
    "MissingRootIdsError": ".missing_root_ids_error",
    "MissingTermsOfService": ".missing_terms_of_service",
    "NamedDataset": ".named_dataset",
    "NamedUser": ".named_user",
    "NewGroupUser": ".new_group_user",
    "NewToken": ".new_token",
    "PermissionLevels": ".permission_levels",
    "PermissionName": ".permission_name",
    "Permissions": ".permissions",
    "TermsOfService": ".terms_of_service",
    "Token": ".token",
    "User": ".user",
    "UserPage": ".user_page",
}

__all__ = (
    "Affiliation",
    "App",
    "BadAuthHeader",
    "BadAuthHeaderError",
    "CurrentUser",
    "Dataset",
    "DatasetPermissions",
    "Group",
    "GroupDataset",
    "GroupUser",
    "InvalidToken",
    "InvalidTokenError",
    "MissingRootIds",
    "MissingRootIdsError",
    "MissingTermsOfService",
    "NamedDataset",
    "NamedUser",
    "NewGroupUser",
    "NewToken",
    "PermissionLevels",
    "PermissionName",
    "Permissions",
    "TermsOfService",
    "Token",
    "User",
    "UserPage",
)


if not TYPE_CHECKING:  # with it type checkers would take any name

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(_MODULES[name], __name__), name)


def __dir__() -> list[str]:
    return [*globals(), *_MODULES]

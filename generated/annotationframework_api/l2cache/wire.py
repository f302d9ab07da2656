# Written by codegen.py from specs/l2cache.yaml. Do not edit: python codegen.py
"""The JSON that the l2cache service takes and gives."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict


class Fault(TypedDict):
    """An error of any kind, bad input included."""

    code: Literal[500]
    duration: float
    message: str
    timestamp: str
    traceback: list[str]


TableMapping: TypeAlias = "dict[str, CachedTable]"


class CachedTable(TypedDict):
    """A segmentation's cache."""

    cv_path: str
    l2cache_id: str


AttributeTypes: TypeAlias = "dict[str, str]"


class Level2Ids(TypedDict):
    """Nodes of the second layer."""

    l2_ids: list[int | str]


AttributesByNode: TypeAlias = "dict[str, Attributes]"


class Attributes(TypedDict):
    """What a node of the second layer is like. Those attributes that were asked for and that it
    has; none if it is not in the cache."""

    area_nm2: NotRequired[int]
    size_nm3: NotRequired[int | str]
    max_dt_nm: NotRequired[int]
    mean_dt_nm: NotRequired[float]
    rep_coord_nm: NotRequired[list[float]]
    chunk_intersect_count: NotRequired[list[list[int]]]
    pca: NotRequired[list[list[float]]]
    pca_val: NotRequired[list[float]]


class BadAuthHeader(TypedDict):
    """The auth layer's refusal of an Authorization header that is no bearer token."""

    error: Literal["bad_auth_header"]
    message: str


class InvalidTableId(TypedDict):
    """The auth layer's refusal of a name that the auth service maps to no dataset."""

    error: Literal["invalid_table_id"]
    message: str
    data: InvalidTableIdData


class InvalidToken(TypedDict):
    """The auth layer's refusal of a request without a token, or with a bad one."""

    error: Literal["no_token", "invalid_token"]
    message: str


class MissingPermission(TypedDict):
    """The auth layer's refusal of a caller who lacks a permission."""

    error: Literal["missing_permission"]
    message: str
    data: MissingPermissionData


class MissingTermsOfService(TypedDict):
    """The auth layer's refusal of a caller who has terms of service to accept first."""

    error: Literal["missing_tos"]
    message: str
    data: MissingTermsOfServiceData


class InvalidTableIdData(TypedDict):
    """Which name the auth service does not know, and among which."""

    resource_namespace: str
    table_id: str
    auth_dataset: NotRequired[str | None]


class MissingPermissionData(TypedDict):
    """Which permission the caller lacks, and on what."""

    auth_dataset: str
    required_permission: str


class MissingTermsOfServiceData(TypedDict):
    """Which terms of service are to be accepted, and where."""

    tos_id: int
    tos_name: str
    tos_form_url: str

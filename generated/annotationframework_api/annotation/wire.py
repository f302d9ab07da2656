# Written by codegen.py from specs/annotation.yaml. Do not edit: python codegen.py
"""The JSON that the annotation service takes and gives."""

from __future__ import annotations

from typing import Any, Literal, NotRequired, TypeAlias, TypedDict

Permission: TypeAlias = "Literal['PRIVATE', 'GROUP', 'PUBLIC']"


class WrappedError(TypedDict):
    """An error of any kind; its true status may stand at the start of the message."""

    code: Literal[500]
    message: str
    traceback: list[str]


class SchemaErrors(TypedDict):
    """What is wrong with the form of a request's body."""

    schema_errors: FaultsByField


class QueryErrors(TypedDict):
    """What is wrong with the form of a request's query."""

    errors: dict[str, str]
    message: str


class NewTable(TypedDict):
    """A table to create. Null is refused for every field; leave it out."""

    schema_type: str
    table_name: str
    metadata: NewTableMetadata


class NewTableMetadata(TypedDict):
    """What there is to say about a table that is created."""

    description: str
    voxel_resolution_x: float
    voxel_resolution_y: float
    voxel_resolution_z: float
    user_id: NotRequired[str]
    table_metadata: NotRequired[ReferenceTarget]
    flat_segmentation_source: NotRequired[str]
    read_permission: NotRequired[Permission]
    write_permission: NotRequired[Permission]
    notice_text: NotRequired[str]


class ReferenceTarget(TypedDict):
    """What a reference table refers to. For reference types only, and required for them."""

    reference_table: str
    track_target_id_updates: NotRequired[bool]


class TableUpdate(TypedDict):
    """A change of a table's metadata."""

    table_name: str
    metadata: TableMetadataUpdate


class TableMetadataUpdate(TypedDict):
    """What to change. Null is refused for every field; resolution and type stay."""

    description: NotRequired[str]
    user_id: NotRequired[str]
    flat_segmentation_source: NotRequired[str]
    read_permission: NotRequired[Permission]
    write_permission: NotRequired[Permission]
    notice_text: NotRequired[str]


class TableMetadata(TypedDict):
    """What there is to say about a table."""

    id: int
    schema_type: str
    table_name: str
    valid: bool
    created: str
    deleted: str | None
    user_id: str
    description: str
    notice_text: str | None
    reference_table: str | None
    flat_segmentation_source: str | None
    voxel_resolution_x: float
    voxel_resolution_y: float
    voxel_resolution_z: float
    write_permission: Permission
    read_permission: Permission
    last_modified: str


class NewAnnotations(TypedDict):
    """Annotations to insert, 10,000 at most."""

    annotations: list[NewAnnotation]


NewAnnotation: TypeAlias = "dict[str, Any]"


class ChangedAnnotations(TypedDict):
    """Annotations that take the place of others."""

    annotations: list[ChangedAnnotation]


ChangedAnnotation: TypeAlias = "dict[str, Any]"

SuccessorIds: TypeAlias = "dict[str, int]"


class AnnotationIds(TypedDict):
    """The ids of rows."""

    annotation_ids: list[int]


AnnotationRow: TypeAlias = "dict[str, Any]"

FieldValue: TypeAlias = "int | float | str | None | bool | list[int]"


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


FaultsByField: TypeAlias = "dict[str, FaultsByField | list[str]]"


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

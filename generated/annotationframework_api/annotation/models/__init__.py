# Written by codegen.py from specs/annotation.yaml. Do not edit: python codegen.py
"""The service's models, each imported on first use."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .annotation_ids import AnnotationIds as AnnotationIds
    from .annotation_row import AnnotationRow as AnnotationRow
    from .bad_auth_header import BadAuthHeader as BadAuthHeader
    from .bad_auth_header_error import BadAuthHeaderError as BadAuthHeaderError
    from .changed_annotation import ChangedAnnotation as ChangedAnnotation
    from .changed_annotations import ChangedAnnotations as ChangedAnnotations
    from .faults_by_field import FaultsByField as FaultsByField
    from .invalid_table_id import InvalidTableId as InvalidTableId
    from .invalid_table_id_data import InvalidTableIdData as InvalidTableIdData
    from .invalid_table_id_error import InvalidTableIdError as InvalidTableIdError
    from .invalid_token import InvalidToken as InvalidToken
    from .invalid_token_error import InvalidTokenError as InvalidTokenError
    from .missing_permission import MissingPermission as MissingPermission
    from .missing_permission_data import MissingPermissionData as MissingPermissionData
    from .missing_permission_error import MissingPermissionError as MissingPermissionError
    from .missing_terms_of_service import MissingTermsOfService as MissingTermsOfService
    from .missing_terms_of_service_data import (
        MissingTermsOfServiceData as MissingTermsOfServiceData,
    )
    from .missing_terms_of_service_error import (
        MissingTermsOfServiceError as MissingTermsOfServiceError,
    )
    from .new_annotation import NewAnnotation as NewAnnotation
    from .new_annotations import NewAnnotations as NewAnnotations
    from .new_table import NewTable as NewTable
    from .new_table_metadata import NewTableMetadata as NewTableMetadata
    from .permission import Permission as Permission
    from .query_errors import QueryErrors as QueryErrors
    from .query_errors_errors import QueryErrorsErrors as QueryErrorsErrors
    from .reference_target import ReferenceTarget as ReferenceTarget
    from .schema_errors import SchemaErrors as SchemaErrors
    from .successor_ids import SuccessorIds as SuccessorIds
    from .table_metadata import TableMetadata as TableMetadata
    from .table_metadata_update import TableMetadataUpdate as TableMetadataUpdate
    from .table_update import TableUpdate as TableUpdate
    from .wrapped_error import WrappedError as WrappedError
    from .wrapped_error_code import WrappedErrorCode as WrappedErrorCode

_MODULES = {
    "AnnotationIds": ".annotation_ids",
    "AnnotationRow": ".annotation_row",
    "BadAuthHeader": ".bad_auth_header",
    "BadAuthHeaderError": ".bad_auth_header_error",
    "ChangedAnnotation": ".changed_annotation",
    "ChangedAnnotations": ".changed_annotations",
    "FaultsByField": ".faults_by_field",
    "InvalidTableId": ".invalid_table_id",
    "InvalidTableIdData": ".invalid_table_id_data",
    "InvalidTableIdError": ".invalid_table_id_error",
    "InvalidToken": ".invalid_token",
    "InvalidTokenError": ".invalid_token_error",
    "MissingPermission": ".missing_permission",
    "MissingPermissionData": ".missing_permission_data",
    "MissingPermissionError": ".missing_permission_error",
    "MissingTermsOfService": ".missing_terms_of_service",
    "MissingTermsOfServiceData": ".missing_terms_of_service_data",
    "MissingTermsOfServiceError": ".missing_terms_of_service_error",
    "NewAnnotation": ".new_annotation",
    "NewAnnotations": ".new_annotations",
    "NewTable": ".new_table",
    "NewTableMetadata": ".new_table_metadata",
    "Permission": ".permission",
    "QueryErrors": ".query_errors",
    "QueryErrorsErrors": ".query_errors_errors",
    "ReferenceTarget": ".reference_target",
    "SchemaErrors": ".schema_errors",
    "SuccessorIds": ".successor_ids",
    "TableMetadata": ".table_metadata",
    "TableMetadataUpdate": ".table_metadata_update",
    "TableUpdate": ".table_update",
    "WrappedError": ".wrapped_error",
    "WrappedErrorCode": ".wrapped_error_code",
}

__all__ = (
    "AnnotationIds",
    "AnnotationRow",
    "BadAuthHeader",
    "BadAuthHeaderError",
    "ChangedAnnotation",
    "ChangedAnnotations",
    "FaultsByField",
    "InvalidTableId",
    "InvalidTableIdData",
    "InvalidTableIdError",
    "InvalidToken",
    "InvalidTokenError",
    "MissingPermission",
    "MissingPermissionData",
    "MissingPermissionError",
    "MissingTermsOfService",
    "MissingTermsOfServiceData",
    "MissingTermsOfServiceError",
    "NewAnnotation",
    "NewAnnotations",
    "NewTable",
    "NewTableMetadata",
    "Permission",
    "QueryErrors",
    "QueryErrorsErrors",
    "ReferenceTarget",
    "SchemaErrors",
    "SuccessorIds",
    "TableMetadata",
    "TableMetadataUpdate",
    "TableUpdate",
    "WrappedError",
    "WrappedErrorCode",
)


if not TYPE_CHECKING:  # with it type checkers would take any name

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(_MODULES[name], __name__), name)


def __dir__() -> list[str]:
    return [*globals(), *_MODULES]

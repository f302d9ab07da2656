# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
"""The service's models, each imported on first use."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .active_spatial_lookups import ActiveSpatialLookups as ActiveSpatialLookups
    from .analysis_table import AnalysisTable as AnalysisTable
    from .annotation_ids import AnnotationIds as AnnotationIds
    from .bad_auth_header import BadAuthHeader as BadAuthHeader
    from .bad_auth_header_error import BadAuthHeaderError as BadAuthHeaderError
    from .bad_roots import BadRoots as BadRoots
    from .box_filter import BoxFilter as BoxFilter
    from .bulk_upload import BulkUpload as BulkUpload
    from .chunk import Chunk as Chunk
    from .chunk_counts import ChunkCounts as ChunkCounts
    from .chunk_state import ChunkState as ChunkState
    from .column_boxes import ColumnBoxes as ColumnBoxes
    from .column_lists import ColumnLists as ColumnLists
    from .column_mapping import ColumnMapping as ColumnMapping
    from .column_patterns import ColumnPatterns as ColumnPatterns
    from .column_values import ColumnValues as ColumnValues
    from .columns_by_table import ColumnsByTable as ColumnsByTable
    from .csv_dump import CsvDump as CsvDump
    from .datastack_name import DatastackName as DatastackName
    from .delta_lake import DeltaLake as DeltaLake
    from .delta_lake_export import DeltaLakeExport as DeltaLakeExport
    from .delta_lake_job import DeltaLakeJob as DeltaLakeJob
    from .delta_lake_progress import DeltaLakeProgress as DeltaLakeProgress
    from .dimensions import Dimensions as Dimensions
    from .failed_status import FailedStatus as FailedStatus
    from .faults_by_field import FaultsByField as FaultsByField
    from .get_health_response_200 import GetHealthResponse200 as GetHealthResponse200
    from .get_liveness_response_200 import GetLivenessResponse200 as GetLivenessResponse200
    from .id_index import IdIndex as IdIndex
    from .inline_properties import InlineProperties as InlineProperties
    from .invalid_table_id import InvalidTableId as InvalidTableId
    from .invalid_table_id_data import InvalidTableIdData as InvalidTableIdData
    from .invalid_table_id_error import InvalidTableIdError as InvalidTableIdError
    from .invalid_token import InvalidToken as InvalidToken
    from .invalid_token_error import InvalidTokenError as InvalidTokenError
    from .join_query import JoinQuery as JoinQuery
    from .list_filter import ListFilter as ListFilter
    from .live_query import LiveQuery as LiveQuery
    from .lock import Lock as Lock
    from .locks import Locks as Locks
    from .message import Message as Message
    from .missing_chunks import MissingChunks as MissingChunks
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
    from .pattern_filter import PatternFilter as PatternFilter
    from .permission import Permission as Permission
    from .precomputed_info import PrecomputedInfo as PrecomputedInfo
    from .precomputed_info_annotation_type import (
        PrecomputedInfoAnnotationType as PrecomputedInfoAnnotationType,
    )
    from .precomputed_property import PrecomputedProperty as PrecomputedProperty
    from .query_errors import QueryErrors as QueryErrors
    from .query_errors_errors import QueryErrorsErrors as QueryErrorsErrors
    from .readiness import Readiness as Readiness
    from .relationship import Relationship as Relationship
    from .row import Row as Row
    from .row_valid_type_1 import RowValidType1 as RowValidType1
    from .schema_errors import SchemaErrors as SchemaErrors
    from .segment_properties import SegmentProperties as SegmentProperties
    from .segment_property import SegmentProperty as SegmentProperty
    from .segment_property_type import SegmentPropertyType as SegmentPropertyType
    from .spatial_level import SpatialLevel as SpatialLevel
    from .spatial_lookup import SpatialLookup as SpatialLookup
    from .spatial_lookup_details import SpatialLookupDetails as SpatialLookupDetails
    from .spatial_lookup_status import SpatialLookupStatus as SpatialLookupStatus
    from .suffix_by_table import SuffixByTable as SuffixByTable
    from .table_metadata import TableMetadata as TableMetadata
    from .table_query import TableQuery as TableQuery
    from .task import Task as Task
    from .tasks_by_worker_type_0 import TasksByWorkerType0 as TasksByWorkerType0
    from .unique_string_values import UniqueStringValues as UniqueStringValues
    from .value_filter import ValueFilter as ValueFilter
    from .version_metadata import VersionMetadata as VersionMetadata
    from .version_metadata_status import VersionMetadataStatus as VersionMetadataStatus
    from .view import View as View
    from .view_column import ViewColumn as ViewColumn
    from .view_metadata import ViewMetadata as ViewMetadata
    from .view_row import ViewRow as ViewRow
    from .view_schema import ViewSchema as ViewSchema
    from .view_schemas import ViewSchemas as ViewSchemas
    from .views import Views as Views
    from .virtual_version import VirtualVersion as VirtualVersion
    from .worker_facts_type_0 import WorkerFactsType0 as WorkerFactsType0
    from .worker_status import WorkerStatus as WorkerStatus
    from .wrapped_error import WrappedError as WrappedError
    from .wrapped_error_code import WrappedErrorCode as WrappedErrorCode

_MODULES = {
    "ActiveSpatialLookups": ".active_spatial_lookups",
    "AnalysisTable": ".analysis_table",
    "AnnotationIds": ".annotation_ids",
    "BadAuthHeader": ".bad_auth_header",
    "BadAuthHeaderError": ".bad_auth_header_error",
    "BadRoots": ".bad_roots",
    "BoxFilter": ".box_filter",
    "BulkUpload": ".bulk_upload",
    "Chunk": ".chunk",
    "ChunkCounts": ".chunk_counts",
    "ChunkState": ".chunk_state",
    "ColumnBoxes": ".column_boxes",
    "ColumnLists": ".column_lists",
    "ColumnMapping": ".column_mapping",
    "ColumnPatterns": ".column_patterns",
    "ColumnValues": ".column_values",
    "ColumnsByTable": ".columns_by_table",
    "CsvDump": ".csv_dump",
    "DatastackName": ".datastack_name",
    "DeltaLake": ".delta_lake",
    "DeltaLakeExport": ".delta_lake_export",
    "DeltaLakeJob": ".delta_lake_job",
    "DeltaLakeProgress": ".delta_lake_progress",
    "Dimensions": ".dimensions",
    "FailedStatus": ".failed_status",
    "FaultsByField": ".faults_by_field",
    "GetHealthResponse200": ".get_health_response_200",
    "GetLivenessResponse200": ".get_liveness_response_200",
    "IdIndex": ".id_index",
    "InlineProperties": ".inline_properties",
    "InvalidTableId": ".invalid_table_id",
    "InvalidTableIdData": ".invalid_table_id_data",
    "InvalidTableIdError": ".invalid_table_id_error",
    "InvalidToken": ".invalid_token",
    "InvalidTokenError": ".invalid_token_error",
    "JoinQuery": ".join_query",
    "ListFilter": ".list_filter",
    "LiveQuery": ".live_query",
    "Lock": ".lock",
    "Locks": ".locks",
    "Message": ".message",
    "MissingChunks": ".missing_chunks",
    "MissingPermission": ".missing_permission",
    "MissingPermissionData": ".missing_permission_data",
    "MissingPermissionError": ".missing_permission_error",
    "MissingTermsOfService": ".missing_terms_of_service",
    "MissingTermsOfServiceData": ".missing_terms_of_service_data",
    "MissingTermsOfServiceError": ".missing_terms_of_service_error",
    "PatternFilter": ".pattern_filter",
    "Permission": ".permission",
    "PrecomputedInfo": ".precomputed_info",
    "PrecomputedInfoAnnotationType": ".precomputed_info_annotation_type",
    "PrecomputedProperty": ".precomputed_property",
    "QueryErrors": ".query_errors",
    "QueryErrorsErrors": ".query_errors_errors",
    "Readiness": ".readiness",
    "Relationship": ".relationship",
    "Row": ".row",
    "RowValidType1": ".row_valid_type_1",
    "SchemaErrors": ".schema_errors",
    "SegmentProperties": ".segment_properties",
    "SegmentProperty": ".segment_property",
    "SegmentPropertyType": ".segment_property_type",
    "SpatialLevel": ".spatial_level",
    "SpatialLookup": ".spatial_lookup",
    "SpatialLookupDetails": ".spatial_lookup_details",
    "SpatialLookupStatus": ".spatial_lookup_status",
    "SuffixByTable": ".suffix_by_table",
    "TableMetadata": ".table_metadata",
    "TableQuery": ".table_query",
    "Task": ".task",
    "TasksByWorkerType0": ".tasks_by_worker_type_0",
    "UniqueStringValues": ".unique_string_values",
    "ValueFilter": ".value_filter",
    "VersionMetadata": ".version_metadata",
    "VersionMetadataStatus": ".version_metadata_status",
    "View": ".view",
    "ViewColumn": ".view_column",
    "ViewMetadata": ".view_metadata",
    "ViewRow": ".view_row",
    "ViewSchema": ".view_schema",
    "ViewSchemas": ".view_schemas",
    "Views": ".views",
    "VirtualVersion": ".virtual_version",
    "WorkerFactsType0": ".worker_facts_type_0",
    "WorkerStatus": ".worker_status",
    "WrappedError": ".wrapped_error",
    "WrappedErrorCode": ".wrapped_error_code",
}

__all__ = (
    "ActiveSpatialLookups",
    "AnalysisTable",
    "AnnotationIds",
    "BadAuthHeader",
    "BadAuthHeaderError",
    "BadRoots",
    "BoxFilter",
    "BulkUpload",
    "Chunk",
    "ChunkCounts",
    "ChunkState",
    "ColumnBoxes",
    "ColumnLists",
    "ColumnMapping",
    "ColumnPatterns",
    "ColumnsByTable",
    "ColumnValues",
    "CsvDump",
    "DatastackName",
    "DeltaLake",
    "DeltaLakeExport",
    "DeltaLakeJob",
    "DeltaLakeProgress",
    "Dimensions",
    "FailedStatus",
    "FaultsByField",
    "GetHealthResponse200",
    "GetLivenessResponse200",
    "IdIndex",
    "InlineProperties",
    "InvalidTableId",
    "InvalidTableIdData",
    "InvalidTableIdError",
    "InvalidToken",
    "InvalidTokenError",
    "JoinQuery",
    "ListFilter",
    "LiveQuery",
    "Lock",
    "Locks",
    "Message",
    "MissingChunks",
    "MissingPermission",
    "MissingPermissionData",
    "MissingPermissionError",
    "MissingTermsOfService",
    "MissingTermsOfServiceData",
    "MissingTermsOfServiceError",
    "PatternFilter",
    "Permission",
    "PrecomputedInfo",
    "PrecomputedInfoAnnotationType",
    "PrecomputedProperty",
    "QueryErrors",
    "QueryErrorsErrors",
    "Readiness",
    "Relationship",
    "Row",
    "RowValidType1",
    "SchemaErrors",
    "SegmentProperties",
    "SegmentProperty",
    "SegmentPropertyType",
    "SpatialLevel",
    "SpatialLookup",
    "SpatialLookupDetails",
    "SpatialLookupStatus",
    "SuffixByTable",
    "TableMetadata",
    "TableQuery",
    "Task",
    "TasksByWorkerType0",
    "UniqueStringValues",
    "ValueFilter",
    "VersionMetadata",
    "VersionMetadataStatus",
    "View",
    "ViewColumn",
    "ViewMetadata",
    "ViewRow",
    "Views",
    "ViewSchema",
    "ViewSchemas",
    "VirtualVersion",
    "WorkerFactsType0",
    "WorkerStatus",
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

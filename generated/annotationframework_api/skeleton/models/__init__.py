# Written by codegen.py from specs/skeleton.yaml. Do not edit: python codegen.py
"""The service's models, each imported on first use."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .bad_auth_header import BadAuthHeader as BadAuthHeader
    from .bad_auth_header_error import BadAuthHeaderError as BadAuthHeaderError
    from .bits_by_layer import BitsByLayer as BitsByLayer
    from .bucket_token import BucketToken as BucketToken
    from .bulk_info import BulkInfo as BulkInfo
    from .bulk_skeletons import BulkSkeletons as BulkSkeletons
    from .cache_contents import CacheContents as CacheContents
    from .cached_skeleton_request import CachedSkeletonRequest as CachedSkeletonRequest
    from .cached_skeletons import CachedSkeletons as CachedSkeletons
    from .collapse_parameters import CollapseParameters as CollapseParameters
    from .datastack import Datastack as Datastack
    from .existence import Existence as Existence
    from .get_bulk_skeletons_by_version_output_format import (
        GetBulkSkeletonsByVersionOutputFormat as GetBulkSkeletonsByVersionOutputFormat,
    )
    from .get_bulk_skeletons_output_format import (
        GetBulkSkeletonsOutputFormat as GetBulkSkeletonsOutputFormat,
    )
    from .get_cached_skeletons_output_format import (
        GetCachedSkeletonsOutputFormat as GetCachedSkeletonsOutputFormat,
    )
    from .get_skeleton_async_output_format import (
        GetSkeletonAsyncOutputFormat as GetSkeletonAsyncOutputFormat,
    )
    from .get_skeleton_output_format import GetSkeletonOutputFormat as GetSkeletonOutputFormat
    from .graph_app import GraphApp as GraphApp
    from .graph_facts import GraphFacts as GraphFacts
    from .invalid_table_id import InvalidTableId as InvalidTableId
    from .invalid_table_id_data import InvalidTableIdData as InvalidTableIdData
    from .invalid_table_id_error import InvalidTableIdError as InvalidTableIdError
    from .invalid_token import InvalidToken as InvalidToken
    from .invalid_token_error import InvalidTokenError as InvalidTokenError
    from .mesh_metadata import MeshMetadata as MeshMetadata
    from .meshwork_request import MeshworkRequest as MeshworkRequest
    from .message import Message as Message
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
    from .rate_limit import RateLimit as RateLimit
    from .refusal import Refusal as Refusal
    from .scale import Scale as Scale
    from .segmentation_info import SegmentationInfo as SegmentationInfo
    from .skeleton import Skeleton as Skeleton
    from .skeleton_arrays import SkeletonArrays as SkeletonArrays
    from .skeleton_info import SkeletonInfo as SkeletonInfo
    from .skeleton_metadata import SkeletonMetadata as SkeletonMetadata
    from .skeleton_request import SkeletonRequest as SkeletonRequest
    from .skeleton_source import SkeletonSource as SkeletonSource
    from .vertex_attribute import VertexAttribute as VertexAttribute
    from .vertex_properties import VertexProperties as VertexProperties

_MODULES = {
    "BadAuthHeader": ".bad_auth_header",
    "BadAuthHeaderError": ".bad_auth_header_error",
    "BitsByLayer": ".bits_by_layer",
    "BucketToken": ".bucket_token",
    "BulkInfo": ".bulk_info",
    "BulkSkeletons": ".bulk_skeletons",
    "CacheContents": ".cache_contents",
    "CachedSkeletonRequest": ".cached_skeleton_request",
    "CachedSkeletons": ".cached_skeletons",
    "CollapseParameters": ".collapse_parameters",
    "Datastack": ".datastack",
    "Existence": ".existence",
    "GetBulkSkeletonsByVersionOutputFormat": ".get_bulk_skeletons_by_version_output_format",
    "GetBulkSkeletonsOutputFormat": ".get_bulk_skeletons_output_format",
    "GetCachedSkeletonsOutputFormat": ".get_cached_skeletons_output_format",
    "GetSkeletonAsyncOutputFormat": ".get_skeleton_async_output_format",
    "GetSkeletonOutputFormat": ".get_skeleton_output_format",
    "GraphApp": ".graph_app",
    "GraphFacts": ".graph_facts",
    "InvalidTableId": ".invalid_table_id",
    "InvalidTableIdData": ".invalid_table_id_data",
    "InvalidTableIdError": ".invalid_table_id_error",
    "InvalidToken": ".invalid_token",
    "InvalidTokenError": ".invalid_token_error",
    "MeshMetadata": ".mesh_metadata",
    "MeshworkRequest": ".meshwork_request",
    "Message": ".message",
    "MissingPermission": ".missing_permission",
    "MissingPermissionData": ".missing_permission_data",
    "MissingPermissionError": ".missing_permission_error",
    "MissingTermsOfService": ".missing_terms_of_service",
    "MissingTermsOfServiceData": ".missing_terms_of_service_data",
    "MissingTermsOfServiceError": ".missing_terms_of_service_error",
    "RateLimit": ".rate_limit",
    "Refusal": ".refusal",
    "Scale": ".scale",
    "SegmentationInfo": ".segmentation_info",
    "Skeleton": ".skeleton",
    "SkeletonArrays": ".skeleton_arrays",
    "SkeletonInfo": ".skeleton_info",
    "SkeletonMetadata": ".skeleton_metadata",
    "SkeletonRequest": ".skeleton_request",
    "SkeletonSource": ".skeleton_source",
    "VertexAttribute": ".vertex_attribute",
    "VertexProperties": ".vertex_properties",
}

__all__ = (
    "BadAuthHeader",
    "BadAuthHeaderError",
    "BitsByLayer",
    "BucketToken",
    "BulkInfo",
    "BulkSkeletons",
    "CacheContents",
    "CachedSkeletonRequest",
    "CachedSkeletons",
    "CollapseParameters",
    "Datastack",
    "Existence",
    "GetBulkSkeletonsByVersionOutputFormat",
    "GetBulkSkeletonsOutputFormat",
    "GetCachedSkeletonsOutputFormat",
    "GetSkeletonAsyncOutputFormat",
    "GetSkeletonOutputFormat",
    "GraphApp",
    "GraphFacts",
    "InvalidTableId",
    "InvalidTableIdData",
    "InvalidTableIdError",
    "InvalidToken",
    "InvalidTokenError",
    "MeshMetadata",
    "MeshworkRequest",
    "Message",
    "MissingPermission",
    "MissingPermissionData",
    "MissingPermissionError",
    "MissingTermsOfService",
    "MissingTermsOfServiceData",
    "MissingTermsOfServiceError",
    "RateLimit",
    "Refusal",
    "Scale",
    "SegmentationInfo",
    "Skeleton",
    "SkeletonArrays",
    "SkeletonInfo",
    "SkeletonMetadata",
    "SkeletonRequest",
    "SkeletonSource",
    "VertexAttribute",
    "VertexProperties",
)


if not TYPE_CHECKING:  # with it type checkers would take any name

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(_MODULES[name], __name__), name)


def __dir__() -> list[str]:
    return [*globals(), *_MODULES]

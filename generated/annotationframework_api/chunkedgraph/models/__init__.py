# Written by codegen.py from specs/chunkedgraph.yaml. Do not edit: python codegen.py
"""The service's models, each imported on first use."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .bad_auth_header import BadAuthHeader as BadAuthHeader
    from .bad_auth_header_error import BadAuthHeaderError as BadAuthHeaderError
    from .bits_by_layer import BitsByLayer as BitsByLayer
    from .change_log import ChangeLog as ChangeLog
    from .children import Children as Children
    from .chunk_children import ChunkChildren as ChunkChildren
    from .contact_sites import ContactSites as ContactSites
    from .coordinates import Coordinates as Coordinates
    from .delta_roots import DeltaRoots as DeltaRoots
    from .edge_graph import EdgeGraph as EdgeGraph
    from .edit_counts import EditCounts as EditCounts
    from .edit_counts_by_user import EditCountsByUser as EditCountsByUser
    from .edit_result import EditResult as EditResult
    from .fault import Fault as Fault
    from .fault_code import FaultCode as FaultCode
    from .found_path import FoundPath as FoundPath
    from .graph_app import GraphApp as GraphApp
    from .graph_attributes import GraphAttributes as GraphAttributes
    from .graph_facts import GraphFacts as GraphFacts
    from .graph_info import GraphInfo as GraphInfo
    from .id_by_id import IdById as IdById
    from .ids_by_id import IdsById as IdsById
    from .invalid_table_id import InvalidTableId as InvalidTableId
    from .invalid_table_id_data import InvalidTableIdData as InvalidTableIdData
    from .invalid_table_id_error import InvalidTableIdError as InvalidTableIdError
    from .invalid_token import InvalidToken as InvalidToken
    from .invalid_token_error import InvalidTokenError as InvalidTokenError
    from .latest_flags import LatestFlags as LatestFlags
    from .leaves import Leaves as Leaves
    from .leaves_by_node import LeavesByNode as LeavesByNode
    from .level_2_ids import Level2Ids as Level2Ids
    from .lineage_graph import LineageGraph as LineageGraph
    from .lineage_link import LineageLink as LineageLink
    from .lineage_node import LineageNode as LineageNode
    from .manifest import Manifest as Manifest
    from .manifest_options import ManifestOptions as ManifestOptions
    from .merge_log import MergeLog as MergeLog
    from .mesh_metadata import MeshMetadata as MeshMetadata
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
    from .node_ids import NodeIds as NodeIds
    from .oldest_timestamp import OldestTimestamp as OldestTimestamp
    from .operation_details import OperationDetails as OperationDetails
    from .operation_details_by_id import OperationDetailsById as OperationDetailsById
    from .operation_id import OperationId as OperationId
    from .past_ids import PastIds as PastIds
    from .refusal import Refusal as Refusal
    from .refusal_code import RefusalCode as RefusalCode
    from .rolled_back import RolledBack as RolledBack
    from .root_id import RootId as RootId
    from .root_ids import RootIds as RootIds
    from .root_timestamps import RootTimestamps as RootTimestamps
    from .roots_at_points import RootsAtPoints as RootsAtPoints
    from .scale import Scale as Scale
    from .sources_and_sinks import SourcesAndSinks as SourcesAndSinks
    from .split_preview import SplitPreview as SplitPreview
    from .subgraph import Subgraph as Subgraph
    from .tabular_change_logs import TabularChangeLogs as TabularChangeLogs
    from .valid_nodes import ValidNodes as ValidNodes

_MODULES = {
    "BadAuthHeader": ".bad_auth_header",
    "BadAuthHeaderError": ".bad_auth_header_error",
    "BitsByLayer": ".bits_by_layer",
    "ChangeLog": ".change_log",
    "Children": ".children",
    "ChunkChildren": ".chunk_children",
    "ContactSites": ".contact_sites",
    "Coordinates": ".coordinates",
    "DeltaRoots": ".delta_roots",
    "EdgeGraph": ".edge_graph",
    "EditCounts": ".edit_counts",
    "EditCountsByUser": ".edit_counts_by_user",
    "EditResult": ".edit_result",
    "Fault": ".fault",
    "FaultCode": ".fault_code",
    "FoundPath": ".found_path",
    "GraphApp": ".graph_app",
    "GraphAttributes": ".graph_attributes",
    "GraphFacts": ".graph_facts",
    "GraphInfo": ".graph_info",
    "IdById": ".id_by_id",
    "IdsById": ".ids_by_id",
    "InvalidTableId": ".invalid_table_id",
    "InvalidTableIdData": ".invalid_table_id_data",
    "InvalidTableIdError": ".invalid_table_id_error",
    "InvalidToken": ".invalid_token",
    "InvalidTokenError": ".invalid_token_error",
    "LatestFlags": ".latest_flags",
    "Leaves": ".leaves",
    "LeavesByNode": ".leaves_by_node",
    "Level2Ids": ".level_2_ids",
    "LineageGraph": ".lineage_graph",
    "LineageLink": ".lineage_link",
    "LineageNode": ".lineage_node",
    "Manifest": ".manifest",
    "ManifestOptions": ".manifest_options",
    "MergeLog": ".merge_log",
    "MeshMetadata": ".mesh_metadata",
    "MissingPermission": ".missing_permission",
    "MissingPermissionData": ".missing_permission_data",
    "MissingPermissionError": ".missing_permission_error",
    "MissingTermsOfService": ".missing_terms_of_service",
    "MissingTermsOfServiceData": ".missing_terms_of_service_data",
    "MissingTermsOfServiceError": ".missing_terms_of_service_error",
    "NodeIds": ".node_ids",
    "OldestTimestamp": ".oldest_timestamp",
    "OperationDetails": ".operation_details",
    "OperationDetailsById": ".operation_details_by_id",
    "OperationId": ".operation_id",
    "PastIds": ".past_ids",
    "Refusal": ".refusal",
    "RefusalCode": ".refusal_code",
    "RolledBack": ".rolled_back",
    "RootId": ".root_id",
    "RootIds": ".root_ids",
    "RootTimestamps": ".root_timestamps",
    "RootsAtPoints": ".roots_at_points",
    "Scale": ".scale",
    "SourcesAndSinks": ".sources_and_sinks",
    "SplitPreview": ".split_preview",
    "Subgraph": ".subgraph",
    "TabularChangeLogs": ".tabular_change_logs",
    "ValidNodes": ".valid_nodes",
}

__all__ = (
    "BadAuthHeader",
    "BadAuthHeaderError",
    "BitsByLayer",
    "ChangeLog",
    "Children",
    "ChunkChildren",
    "ContactSites",
    "Coordinates",
    "DeltaRoots",
    "EdgeGraph",
    "EditCounts",
    "EditCountsByUser",
    "EditResult",
    "Fault",
    "FaultCode",
    "FoundPath",
    "GraphApp",
    "GraphAttributes",
    "GraphFacts",
    "GraphInfo",
    "IdById",
    "IdsById",
    "InvalidTableId",
    "InvalidTableIdData",
    "InvalidTableIdError",
    "InvalidToken",
    "InvalidTokenError",
    "LatestFlags",
    "Leaves",
    "LeavesByNode",
    "Level2Ids",
    "LineageGraph",
    "LineageLink",
    "LineageNode",
    "Manifest",
    "ManifestOptions",
    "MergeLog",
    "MeshMetadata",
    "MissingPermission",
    "MissingPermissionData",
    "MissingPermissionError",
    "MissingTermsOfService",
    "MissingTermsOfServiceData",
    "MissingTermsOfServiceError",
    "NodeIds",
    "OldestTimestamp",
    "OperationDetails",
    "OperationDetailsById",
    "OperationId",
    "PastIds",
    "Refusal",
    "RefusalCode",
    "RolledBack",
    "RootId",
    "RootIds",
    "RootsAtPoints",
    "RootTimestamps",
    "Scale",
    "SourcesAndSinks",
    "SplitPreview",
    "Subgraph",
    "TabularChangeLogs",
    "ValidNodes",
)


if not TYPE_CHECKING:  # with it type checkers would take any name

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(_MODULES[name], __name__), name)


def __dir__() -> list[str]:
    return [*globals(), *_MODULES]

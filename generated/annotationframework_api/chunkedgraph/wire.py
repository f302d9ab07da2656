# Written by codegen.py from specs/chunkedgraph.yaml. Do not edit: python codegen.py
"""The JSON that the chunkedgraph service takes and gives."""

from __future__ import annotations

from typing import Any, Literal, NotRequired, TypeAlias, TypedDict

NodeId: TypeAlias = "int | str"


class GraphApp(TypedDict):
    """What speaks the API that viewers use."""

    supported_api_versions: list[int]


class GraphFacts(TypedDict):
    """How nodes' ids are made up, and what the graph covers."""

    bounding_box: NotRequired[list[int]]
    chunk_size: list[int]
    cv_mip: NotRequired[int]
    n_bits_for_layer_id: NotRequired[int]
    n_layers: int
    spatial_bit_masks: BitsByLayer


class MeshMetadata(TypedDict):
    """How a segmentation's meshes are stored."""

    max_meshed_layer: NotRequired[int]
    uniform_draco_grid_size: NotRequired[float]
    unsharded_mesh_dir: NotRequired[str]


class Scale(TypedDict):
    """A resolution that a volume comes in, as Neuroglancer's precomputed format has it."""

    chunk_sizes: NotRequired[list[list[int]]]
    compressed_segmentation_block_size: NotRequired[list[int]]
    encoding: NotRequired[str]
    key: str
    locked: NotRequired[bool]
    resolution: list[float]
    size: list[int]
    voxel_offset: list[int]


class Fault(TypedDict):
    """An error of any kind, bad input included."""

    code: Literal[500]
    duration: float
    message: str
    timestamp: str
    traceback: list[str]


class BadAuthHeader(TypedDict):
    """The auth layer's refusal of an Authorization header that is no bearer token."""

    error: Literal["bad_auth_header"]
    message: str


class InvalidTableId(TypedDict):
    """The auth layer's refusal of a name that the auth service maps to no dataset."""

    error: Literal["invalid_table_id"]
    message: str
    data: InvalidTableIdData


Point: TypeAlias = "list[float]"

NodesAtPoints: TypeAlias = "list[Point]"

Position: TypeAlias = "list[float]"


class NodeIds(TypedDict):
    """Nodes of any layer."""

    node_ids: list[NodeId]


class RootIds(TypedDict):
    """Root ids."""

    root_ids: list[NodeId]


class Level2Ids(TypedDict):
    """Nodes of the second layer."""

    new_lvl2_ids: list[int]


class OperationId(TypedDict):
    """An edit."""

    operation_id: int


class Coordinates(TypedDict):
    """Points, in voxels."""

    coordinates: list[Position]


class SourcesAndSinks(TypedDict):
    """The points between which an object is to be split."""

    sources: NodesAtPoints
    sinks: NodesAtPoints


class ManifestOptions(TypedDict):
    """What a manifest shall hold; yes and no as text, "true" and "false"."""

    start_layer: NotRequired[int]
    return_seg_ids: NotRequired[str]
    return_seg_id_layers: NotRequired[str]
    return_seg_chunk_coordinates: NotRequired[str]


class RootId(TypedDict):
    """The root of a node."""

    root_id: NodeId


class Children(TypedDict):
    """The nodes right below a node."""

    children_ids: list[NodeId]


class Leaves(TypedDict):
    """The supervoxels of a node, or its nodes of another layer."""

    leaf_ids: list[NodeId]


LeavesByNode: TypeAlias = "dict[str, list[NodeId]]"

NodePair: TypeAlias = "list[NodeId]"


class Subgraph(TypedDict):
    """The edges between supervoxels; the three lists go together."""

    nodes: list[NodePair]
    affinities: list[float]
    areas: list[NodeId]


class EdgeGraph(TypedDict):
    """Which nodes of the second layer touch."""

    edge_graph: list[NodePair]


ContactSites: TypeAlias = "dict[str, Any]"


class FoundPath(TypedDict):
    """A path by nodes of the second layer, from one end to the other."""

    centroids_list: list[Position]
    l2_path: list[NodeId]
    failed_l2_ids: list[NodeId]


class ChunkChildren(TypedDict):
    """What the nodes of a chunk are made of, in pairs one after the other."""

    l2_chunk_children: list[NodeId]


RootsAtPoints: TypeAlias = "dict[str, Any]"

OperationDetailsById: TypeAlias = "dict[str, OperationDetails]"


class OperationDetails(TypedDict):
    """An edit. Coordinates are in voxels. A merge has added edges, a split removed ones; an edit
    that takes another back names it."""

    user: str
    timestamp: str
    operation_ts: NotRequired[str]
    operation_status: NotRequired[int]
    operation_exception: NotRequired[str]
    roots: list[NodeId]
    added_edges: NotRequired[list[list[NodeId]]]
    removed_edges: NotRequired[list[list[NodeId]]]
    source_coords: NotRequired[list[list[float]]]
    sink_coords: NotRequired[list[list[float]]]
    source_ids: NotRequired[list[NodeId]]
    sink_ids: NotRequired[list[NodeId]]
    bb_offset: NotRequired[Position]


class EditCounts(TypedDict):
    """How many merges and splits there were."""

    n_mergers: NodeId
    n_splits: NodeId


EditCountsByUser: TypeAlias = "dict[str, EditCounts]"


class ChangeLog(TypedDict):
    """The edits behind a root, and who made them."""

    n_mergers: NodeId
    n_splits: NodeId
    operations_ids: list[NodeId]
    past_ids: list[NodeId]
    user_info: EditCountsByUser


class MergeLog(TypedDict):
    """The merges behind a root."""

    merge_edges: list[list[NodePair]]
    merge_edge_coords: list[list[list[Position]]]


TabularChangeLogs: TypeAlias = "dict[str, str]"


class LineageGraph(TypedDict):
    """What roots came of, and what came of them, in the node-link form of networkx."""

    directed: bool
    multigraph: bool
    graph: GraphAttributes
    nodes: list[LineageNode]
    links: list[LineageLink]


GraphAttributes: TypeAlias = "dict[str, str]"


class LineageNode(TypedDict):
    """A root, of now or before."""

    id: NodeId
    timestamp: float
    operation_id: NotRequired[NodeId]


class LineageLink(TypedDict):
    """That one root came of another; from the older to the newer one."""

    source: NodeId
    target: NodeId


IdsById: TypeAlias = "dict[str, list[NodeId]]"

IdById: TypeAlias = "dict[str, NodeId]"


class PastIds(TypedDict):
    """What roots were before, and became later."""

    past_id_map: IdsById
    future_id_map: IdById


class LatestFlags(TypedDict):
    """Whether each root is still one, in the order of the request."""

    is_latest: list[bool]


class RootTimestamps(TypedDict):
    """When roots were made, in seconds since 1970. Unknown ones are left out."""

    timestamp: list[float]


class DeltaRoots(TypedDict):
    """The roots that went, and those that came, in some span of time."""

    old_roots: list[NodeId]
    new_roots: list[NodeId]


class ValidNodes(TypedDict):
    """Those of the nodes that are valid, in any order."""

    valid_roots: list[NodeId]


class OldestTimestamp(TypedDict):
    """The first time that the graph can be asked about."""

    iso: str


class EditResult(TypedDict):
    """What an edit made."""

    operation_id: int | None
    new_root_ids: list[int]


class SplitPreview(TypedDict):
    """What a split would make."""

    supervoxel_connected_components: list[list[NodeId]]
    illegal_split: bool


RolledBack: TypeAlias = "dict[str, Any]"


class Manifest(TypedDict):
    """The fragments that make up a mesh."""

    fragments: list[str]
    seg_ids: NotRequired[list[int]]
    seg_id_layers: NotRequired[list[int]]
    seg_chunk_coordinates: NotRequired[list[list[int]]]


class GraphInfo(TypedDict):
    """A segmentation, as viewers read it."""

    app: GraphApp
    chunks_start_at_voxel_offset: NotRequired[bool]
    data_dir: str
    data_type: str
    graph: GraphFacts
    mesh: NotRequired[str]
    mesh_dir: NotRequired[str]
    mesh_metadata: NotRequired[MeshMetadata]
    num_channels: int
    scales: list[Scale]
    sharded_mesh: NotRequired[bool]
    type: str
    verify_mesh: NotRequired[bool]


class Refusal(TypedDict):
    """The refusal of an edit, or of a time that cannot be read."""

    code: Literal[400]
    duration: float
    message: str
    timestamp: str


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


BitsByLayer: TypeAlias = "dict[str, int]"


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

# Written by codegen.py from specs/skeleton.yaml. Do not edit: python codegen.py
"""The JSON that the skeleton service takes and gives."""

from __future__ import annotations

from typing import Any, Literal, NotRequired, TypeAlias, TypedDict


class BadAuthHeader(TypedDict):
    """The auth layer's refusal of an Authorization header that is no bearer token."""

    error: Literal["bad_auth_header"]
    message: str


class InvalidTableId(TypedDict):
    """The auth layer's refusal of a name that the auth service maps to no dataset."""

    error: Literal["invalid_table_id"]
    message: str
    data: InvalidTableIdData


class Message(TypedDict):
    """What happened, in words."""

    message: str


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


class Refusal(TypedDict):
    """Why there is no skeleton, in words; they may be empty."""

    Error: str


RateLimit: TypeAlias = "dict[str, str]"


class Datastack(TypedDict):
    """A datastack."""

    datastack_name: str


class SegmentationInfo(TypedDict):
    """A segmentation that has skeletons, as viewers read it."""

    app: GraphApp
    chunks_start_at_voxel_offset: bool
    data_dir: str
    data_type: str
    graph: GraphFacts
    mesh: str
    mesh_metadata: MeshMetadata
    num_channels: int
    scales: list[Scale]
    sharded_mesh: bool
    skeletons: str
    type: str
    verify_mesh: bool


SkeletonInfo = TypedDict(
    "SkeletonInfo",
    {"@type": "str", "transform": "list[float]", "vertex_attributes": "list[VertexAttribute]"},
)


class VertexAttribute(TypedDict):
    """Numbers that each vertex has."""

    id: str
    data_type: str
    num_components: int


BulkInfo = TypedDict("BulkInfo", {"bulk skeletons": "str"})


class CacheContents(TypedDict):
    """The names of files in the cache."""

    num_found: int
    files: list[str]


Existence: TypeAlias = "dict[str, bool]"

RootIdList: TypeAlias = "list[int | str]"


class SkeletonRequest(TypedDict):
    """Which skeletons."""

    root_ids: RootIdList
    skeleton_version: int
    verbose_level: NotRequired[int]


class CachedSkeletonRequest(TypedDict):
    """Which skeletons, if the cache has them."""

    root_ids: RootIdList
    generate_missing: NotRequired[bool]
    verbose_level: NotRequired[int]


class MeshworkRequest(TypedDict):
    """Which meshworks."""

    root_ids: RootIdList
    verbose_level: NotRequired[int]


BulkSkeletons: TypeAlias = "dict[str, str]"

CachedSkeletons: TypeAlias = "dict[str, str]"


class BucketToken(TypedDict):
    """A token for the bucket of the cache, and where in it skeletons are."""

    token: str
    token_type: str
    expiry: str
    bucket: str
    path_template: str


MeshworkAnswer: TypeAlias = "Any"

Vertices: TypeAlias = "list[list[float]]"

Edges: TypeAlias = "list[list[int]]"


class VertexProperties(TypedDict):
    """Lists with a number for each vertex."""

    compartment: NotRequired[list[float]]
    radius: NotRequired[list[float]]


class SkeletonArrays(TypedDict):
    """A skeleton's vertices and edges, and no more."""

    edges: Edges
    vertices: Vertices
    vertex_properties: VertexProperties


class Skeleton(TypedDict):
    """A skeleton with all that MeshParty knows of it."""

    jsonification_version: str
    branch_points: list[int]
    branch_points_undirected: list[int]
    distance_to_root: list[float]
    edges: Edges
    end_points: list[int]
    end_points_undirected: list[int]
    hops_to_root: list[float]
    indices_unmasked: list[int]
    mesh_to_skel_map: list[int]
    mesh_to_skel_map_base: list[int]
    meta: SkeletonMetadata
    node_mask: list[bool]
    root: int
    root_position: list[float]
    segment_map: list[int]
    topo_points: list[int]
    unmasked_size: int
    vertex_properties: VertexProperties
    vertices: Vertices


class SkeletonMetadata(TypedDict):
    """How a skeleton was made."""

    root_id: int
    soma_pt_x: float | None
    soma_pt_y: float | None
    soma_pt_z: float | None
    soma_radius: float
    collapse_soma: bool
    collapse_function: str
    invalidation_d: float
    smooth_vertices: bool
    compute_radius: bool
    shape_function: str
    smooth_iterations: int
    smooth_neighborhood: int
    smooth_r: float
    cc_vertex_thresh: float
    remove_zero_length_edges: bool
    collapse_params: CollapseParameters
    timestamp: float
    skeleton_type: str
    meta: SkeletonSource


CollapseParameters: TypeAlias = "dict[str, float]"


class SkeletonSource(TypedDict):
    """What a skeleton was made of."""

    datastack: str
    space: str


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


BitsByLayer: TypeAlias = "dict[str, int]"


class MissingPermissionData(TypedDict):
    """Which permission the caller lacks, and on what."""

    auth_dataset: str
    required_permission: str


class MissingTermsOfServiceData(TypedDict):
    """Which terms of service are to be accepted, and where."""

    tos_id: int
    tos_name: str
    tos_form_url: str

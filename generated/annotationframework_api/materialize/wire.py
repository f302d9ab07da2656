# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
"""The JSON that the materialize service takes and gives."""

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


class BadAuthHeader(TypedDict):
    """The auth layer's refusal of an Authorization header that is no bearer token."""

    error: Literal["bad_auth_header"]
    message: str


class InvalidTableId(TypedDict):
    """The auth layer's refusal of a name that the auth service maps to no dataset."""

    error: Literal["invalid_table_id"]
    message: str
    data: InvalidTableIdData


class Readiness(TypedDict):
    """What the service reaches."""

    database: str


class VersionMetadata(TypedDict):
    """What there is to say about a frozen version."""

    id: int
    datastack: str
    version: int
    time_stamp: str
    expires_on: str | None
    valid: bool
    status: Literal["AVAILABLE", "RUNNING", "FAILED", "EXPIRED"]
    is_merged: bool


class TableMetadata(TypedDict):
    """What there is to say about a table."""

    id: int
    schema: str
    schema_type: str
    aligned_volume: str
    table_name: str
    created: str
    valid: bool
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
    segmentation_source: NotRequired[str | None]
    pcg_table_name: NotRequired[str]
    last_updated: NotRequired[str | None]
    annotation_table: NotRequired[str]


UniqueStringValues: TypeAlias = "dict[str, list[str]]"

Scalar: TypeAlias = "int | float | str | None | bool"

Row: TypeAlias = "dict[str, Any]"

ViewRow: TypeAlias = "dict[str, Scalar]"

ColumnValues: TypeAlias = "dict[str, Scalar]"

ColumnLists: TypeAlias = "dict[str, list[Scalar]]"

ColumnBoxes: TypeAlias = "dict[str, list[list[float]]]"

ColumnPatterns: TypeAlias = "dict[str, str]"

ValueFilter: TypeAlias = "dict[str, ColumnValues]"

ListFilter: TypeAlias = "dict[str, ColumnLists]"

BoxFilter: TypeAlias = "dict[str, ColumnBoxes]"

PatternFilter: TypeAlias = "dict[str, ColumnPatterns]"

ColumnsByTable: TypeAlias = "dict[str, list[str]]"

SuffixByTable: TypeAlias = "dict[str, str]"


class TableQuery(TypedDict):
    """Which rows and columns of a table or a view to get. Null is refused for every field; leave
    it out. A filter on a table that is not queried is no error, and gives wrong rows."""

    filter_in_dict: NotRequired[ListFilter]
    filter_notin_dict: NotRequired[ListFilter]
    filter_equal_dict: NotRequired[ValueFilter]
    filter_greater_dict: NotRequired[ValueFilter]
    filter_less_dict: NotRequired[ValueFilter]
    filter_greater_equal_dict: NotRequired[ValueFilter]
    filter_less_equal_dict: NotRequired[ValueFilter]
    filter_spatial_dict: NotRequired[BoxFilter]
    filter_regex_dict: NotRequired[PatternFilter]
    select_columns: NotRequired[list[str]]
    offset: NotRequired[int]
    limit: NotRequired[int]
    desired_resolution: NotRequired[list[float]]


class JoinQuery(TypedDict):
    """Which rows and columns of two tables to get. As `TableQuery` but for what is said."""

    filter_in_dict: NotRequired[ListFilter]
    filter_notin_dict: NotRequired[ListFilter]
    filter_equal_dict: NotRequired[ValueFilter]
    filter_greater_dict: NotRequired[ValueFilter]
    filter_less_dict: NotRequired[ValueFilter]
    filter_greater_equal_dict: NotRequired[ValueFilter]
    filter_less_equal_dict: NotRequired[ValueFilter]
    filter_spatial_dict: NotRequired[BoxFilter]
    filter_regex_dict: NotRequired[PatternFilter]
    select_columns: NotRequired[list[str]]
    offset: NotRequired[int]
    limit: NotRequired[int]
    desired_resolution: NotRequired[list[float]]
    tables: list[list[str]]
    suffix_map: NotRequired[SuffixByTable]
    suffixes: NotRequired[list[str]]
    select_column_map: NotRequired[ColumnsByTable]


class LiveQuery(TypedDict):
    """Which rows and columns to get, and of when. As `TableQuery` but for what is said."""

    filter_in_dict: NotRequired[ListFilter]
    filter_notin_dict: NotRequired[ListFilter]
    filter_equal_dict: NotRequired[ValueFilter]
    filter_greater_dict: NotRequired[ValueFilter]
    filter_less_dict: NotRequired[ValueFilter]
    filter_greater_equal_dict: NotRequired[ValueFilter]
    filter_less_equal_dict: NotRequired[ValueFilter]
    filter_spatial_dict: NotRequired[BoxFilter]
    filter_regex_dict: NotRequired[PatternFilter]
    select_columns: NotRequired[ColumnsByTable]
    offset: NotRequired[int]
    limit: NotRequired[int]
    desired_resolution: NotRequired[list[float]]
    table: str
    timestamp: str
    join_tables: NotRequired[list[list[str]]]
    suffixes: NotRequired[SuffixByTable]


class View(TypedDict):
    """What there is to say about a view."""

    id: int
    description: str
    datastack_name: str
    notice_text: str | None
    live_compatible: bool
    voxel_resolution_x: float
    voxel_resolution_y: float
    voxel_resolution_z: float


Views: TypeAlias = "dict[str, View]"


class ViewMetadata(TypedDict):
    """What there is to say about a view, with its name."""

    id: int
    description: str
    datastack_name: str
    notice_text: str | None
    live_compatible: bool
    voxel_resolution_x: float
    voxel_resolution_y: float
    voxel_resolution_z: float
    table_name: str


class ViewColumn(TypedDict):
    """The type of a view's column."""

    type: str
    format: NotRequired[str]


ViewSchema: TypeAlias = "dict[str, ViewColumn]"

ViewSchemas: TypeAlias = "dict[str, ViewSchema]"

SegmentProperties = TypedDict("SegmentProperties", {"@type": "str", "inline": "InlineProperties"})


class InlineProperties(TypedDict):
    """Properties of segments, each a list as long as that of the segments."""

    ids: list[str]
    properties: list[SegmentProperty]


class SegmentProperty(TypedDict):
    """One property of all the segments."""

    id: str
    type: Literal["label", "description", "string", "tags", "number"]
    values: list[str | float | list[int]]
    description: NotRequired[str]
    tags: NotRequired[list[str]]
    tag_descriptions: NotRequired[list[str]]
    data_type: NotRequired[str]


PrecomputedInfo = TypedDict(
    "PrecomputedInfo",
    {
        "@type": "str",
        "dimensions": "Dimensions",
        "lower_bound": "list[float]",
        "upper_bound": "list[float]",
        "annotation_type": "Literal['point', 'line']",
        "properties": "list[PrecomputedProperty]",
        "relationships": "list[Relationship]",
        "by_id": "IdIndex",
        "spatial": "list[SpatialLevel]",
    },
)

Dimensions: TypeAlias = "dict[str, list[float | str]]"


class PrecomputedProperty(TypedDict):
    """A property that each annotation has."""

    id: str
    type: str
    description: NotRequired[str]
    enum_values: NotRequired[list[float]]
    enum_labels: NotRequired[list[str]]


class Relationship(TypedDict):
    """Segments that annotations belong to."""

    id: str
    key: str


class IdIndex(TypedDict):
    """Where single annotations are found."""

    key: str


class SpatialLevel(TypedDict):
    """A grid of chunks, each with some of the annotations in it; the finer, the more."""

    key: str
    grid_shape: list[int]
    chunk_size: list[float]
    limit: int


class AnnotationIds(TypedDict):
    """The ids of annotations."""

    annotation_ids: NotRequired[list[int]]


class BadRoots(TypedDict):
    """Root ids that are to be looked up anew."""

    bad_roots: NotRequired[list[int]]


class VirtualVersion(TypedDict):
    """A version of another datastack, which shows some tables of this one."""

    virtual_version_name: NotRequired[str]
    target_version: NotRequired[int]
    tables_to_include: NotRequired[list[str]]


class CsvDump(TypedDict):
    """Where a dump of a table is."""

    message: str
    csv_path: str
    header_path: str


class DeltaLakeExport(TypedDict):
    """What to export a table as."""

    output_specs: NotRequired[list[DeltaLake]]


class DeltaLake(TypedDict):
    """How to write a lake."""

    name: NotRequired[str]
    partition_by: NotRequired[str | None]
    partition_strategy: NotRequired[str | None]
    n_partitions: NotRequired[int | str]
    zorder_columns: NotRequired[list[str]]
    bloom_filter_columns: NotRequired[list[str]]
    bloom_filter_fpp: NotRequired[float | None]
    source_geometry_column: NotRequired[str | None]
    target_file_size_mb: NotRequired[float | None]


class DeltaLakeJob(TypedDict):
    """An export that has begun."""

    message: str
    job_id: str


class DeltaLakeProgress(TypedDict):
    """How far an export is."""

    status: str
    rows_processed: int | None
    total_rows: int | None
    percent_complete: float | None
    last_updated: str
    phase: NotRequired[str | None]
    error: NotRequired[str | None]
    log_entries: NotRequired[list[str]]


ColumnMapping: TypeAlias = "dict[str, str]"


class BulkUpload(TypedDict):
    """Which column of the table each file of a bulk upload holds."""

    column_mapping: ColumnMapping


class MissingChunks(TypedDict):
    """The chunks of rows that a bulk upload left out."""

    chunks: list[list[int]]
    column_mapping: ColumnMapping


class Message(TypedDict):
    """What happened, in words."""

    message: str


class FailedStatus(TypedDict):
    """What went wrong, in words."""

    status: str
    message: str


class Chunk(TypedDict):
    """A chunk of space, in voxels."""

    min_corner: list[float]
    max_corner: list[float]
    index: int


class SpatialLookupStatus(TypedDict):
    """How far one look-up is."""

    status: SpatialLookup


class SpatialLookup(TypedDict):
    """How far a look-up is. Which fields come depends on the operation."""

    status: str
    table_name: str
    datastack_name: NotRequired[str | None]
    database: NotRequired[str]
    database_name: NotRequired[str]
    task_id: NotRequired[str]
    total_chunks: NotRequired[int]
    completed_chunks: NotRequired[int]
    submitted_chunks: NotRequired[int]
    progress: NotRequired[float]
    progress_percentage: NotRequired[float]
    rows_processed: NotRequired[int]
    total_row_estimate: NotRequired[int | None]
    processing_rate: NotRequired[str | None]
    estimated_completion: NotRequired[str | None]
    elapsed_time_formatted: NotRequired[str]
    elapsed_time_seconds: NotRequired[float]
    start_time: NotRequired[str]
    created_at: NotRequired[str]
    updated_at: NotRequired[str]
    last_error: NotRequired[str | None]
    last_failure_time: NotRequired[str | None]
    chunking_strategy: NotRequired[str | None]
    used_chunk_size: NotRequired[int | None]
    last_processed_chunk: NotRequired[Chunk]


class ActiveSpatialLookups(TypedDict):
    """The look-ups that are under way."""

    status: str
    workflows: list[SpatialLookup]


class SpatialLookupDetails(TypedDict):
    """How far a look-up is, chunk by chunk."""

    status: str
    datastack_name: str
    workflow_name: str
    target_database: str
    workflow_summary: SpatialLookup
    status_counts: ChunkCounts
    chunks: list[ChunkState]


ChunkCounts: TypeAlias = "dict[str, int]"


class ChunkState(TypedDict):
    """How far one chunk of a look-up is."""

    chunk_index: int
    status: str
    error_message: NotRequired[str]
    error_type: NotRequired[str]
    attempt_count: NotRequired[int]


TasksByWorker: TypeAlias = "dict[str, list[Task]] | None"

Task: TypeAlias = "dict[str, Any]"

Locks: TypeAlias = "dict[str, Lock]"


class Lock(TypedDict):
    """Whether a task holds its lock."""

    locked: bool


WorkerFacts: TypeAlias = "dict[str, Any] | None"


class WorkerStatus(TypedDict):
    """What the workers are, have done and are doing."""

    availability: WorkerFacts
    stats: WorkerFacts
    registered_tasks: WorkerFacts
    active_tasks: TasksByWorker
    scheduled_tasks: WorkerFacts


class DatastackName(TypedDict):
    """The name of a datastack."""

    datastack: str


class AnalysisTable(TypedDict):
    """A table of a frozen version, as its database records it."""

    id: int
    aligned_volume: str
    schema: str
    table_name: str
    valid: bool
    created: str


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

"""Changes of a real service's document, and what `codegen.py drift` has to say of each."""

from __future__ import annotations

import functools
import operator
from typing import Any

from attrs import frozen

GONE: Any = object()  # in the place of a value: it is taken away
NEW = "new"  # in the place of an index: behind the last

UNCOMPARED = (
    "document changed: `/annotation/api/swagger.json`: perhaps in what is not compared, too: "
    "answers, descriptions, limits of values, and what the spec or differences.toml leave out. "
    "Look at it"
)
TABLES = "/v2/aligned_volume/{aligned_volume_name}/table"


@frozen
class Change:
    """A change of the annotation service's document: where in it, what stands there then."""

    name: str
    where: tuple[str | int, ...]
    value: Any
    said: tuple[str, ...]  # the report's lines

    @property
    def lines(self) -> list[str]:
        """The report's lines: beside the version, what is not compared may have changed, too."""
        return [*self.said] if self.where == ("info", "version") else [*self.said, UNCOMPARED]

    def make(self, document: Any) -> None:
        """Change a document so."""
        *path, last = self.where
        holder: Any = functools.reduce(operator.getitem, path, document)
        if last is NEW:
            holder.append(self.value)
        elif self.value is GONE:
            del holder[last]
        else:
            holder[last] = self.value


def route(method: str, rest: str = "") -> str:
    """Name an operation on tables as the spec does."""
    return f"`{method} /annotation/api/v2/aligned_volume/{{aligned_volume}}/table{rest}`"


CHANGES = (
    Change(
        "operation added",
        ("paths", "/v2/things/{thing}"),
        {"get": {"operationId": "get_thing"}},
        ("operation added: `GET /annotation/api/v2/things/{thing}`",),
    ),
    Change(
        "method added",
        ("paths", TABLES, "delete"),
        {"operationId": "drop"},
        (f"operation added: {route('DELETE').replace('volume}', 'volume_name}')}",),
    ),
    Change(
        "operation removed",
        ("paths", TABLES, "put"),
        GONE,
        (f"operation removed: {route('PUT')}",),
    ),
    Change(
        "path removed",
        ("paths", f"{TABLES}/{{table_name}}/count"),
        GONE,
        (f"operation removed: {route('GET', '/{table_name}/count')}",),
    ),
    Change(
        "parameter added",
        ("paths", TABLES, "get", "parameters", NEW),
        {"name": "limit", "in": "query", "type": "integer", "default": 10},
        (
            f"parameter added: {route('GET')}, query `limit`: "
            "`nothing` here, `optional integer; default 10` there",
        ),
    ),
    Change(
        "required parameter added",
        ("paths", TABLES, "get", "parameters", NEW),
        {"name": "layer", "in": "query", "type": "string", "enum": ["a", "b"], "required": True},
        (
            f"parameter added: {route('GET')}, query `layer`: "
            "`nothing` here, `required string; one of a, b` there",
        ),
    ),
    Change(
        "parameter removed, of which a difference was known",
        ("paths", TABLES, "get", "parameters"),
        [],
        (
            f"parameter removed: {route('GET')}, query `filter_valid`",
            "no longer so: `parameter changed: 'GET /annotation/api/v2/aligned_volume/"
            "{aligned_volume}/table', query 'filter_valid': 'optional boolean' here, "
            "'optional boolean; default True' there`: take it out of specs/differences.toml",
        ),
    ),
    Change(
        "parameter's type changed",
        ("paths", TABLES, "parameters", 0, "type"),
        "integer",
        tuple(
            f"parameter changed: {route(method)}, path `aligned_volume`: "
            "`required string` here, `required integer` there"
            for method in ("GET", "POST", "PUT")
        ),
    ),
    Change(
        "body field added",
        ("definitions", "CreateTableSchema", "properties", "color"),
        {"type": "array", "items": {"type": "number"}},
        (
            f"body field added: {route('POST')}, body `color`: "
            "`nothing` here, `optional array of number` there",
        ),
    ),
    Change(
        "body field removed",
        ("definitions", "Metadata", "properties", "user_id"),
        GONE,
        (f"body field removed: {route('POST')}, body `metadata.user_id`",),
    ),
    Change(
        "body field's type changed",
        ("definitions", "Metadata", "properties", "voxel_resolution_x", "type"),
        "string",
        (
            f"body field changed: {route('POST')}, body `metadata.voxel_resolution_x`: "
            "`required number` here, `required string` there",
        ),
    ),
    Change(
        "body field required",
        ("definitions", "UMetadata", "required"),
        ["notice_text"],
        (
            f"body field changed: {route('PUT')}, body `metadata.notice_text`: "
            "`optional string` here, `required string` there",
        ),
    ),
    Change(
        "body removed",
        ("paths", TABLES, "put", "parameters"),
        [],
        (f"body removed: {route('PUT')}, body",),
    ),
    Change(
        "body added",
        ("paths", TABLES, "get", "parameters", NEW),
        {"name": "payload", "in": "body", "schema": {"$ref": "#/definitions/UpdateMetadataSchema"}},
        (
            f"body added: {route('GET')}, body: `nothing` here, `optional object` there",
            *(
                f"body field added: {route('GET')}, body `{name}`: `nothing` here, {fact} there"
                for name, fact in (
                    ("metadata", "`required object`"),
                    ("metadata.description", "`optional string`"),
                    ("metadata.flat_segmentation_source", "`optional string`"),
                    ("metadata.notice_text", "`optional string`"),
                    ("metadata.read_permission", "`optional string`"),
                    ("metadata.user_id", "`optional string`"),
                    ("metadata.write_permission", "`optional string`"),
                    ("table_name", "`required string`"),
                )
            ),
        ),
    ),
    Change(
        "body that holds itself",
        ("definitions", "OptionalTableMetadata", "properties", "parent"),
        {"$ref": "#/definitions/OptionalTableMetadata"},
        (
            f"body field added: {route('POST')}, body `metadata.table_metadata.parent`: "
            "`nothing` here, `optional object` there",
        ),
    ),
    Change(
        "version changed",
        ("info", "version"),
        "4.36.0",
        ("version changed: `annotation`: `4.35.0` here, `4.36.0` there",),
    ),
    Change(
        "body of no fields any more",
        ("definitions", "DeleteAnnotationSchema", "properties"),
        {},
        (
            f"body field removed: {route('DELETE', '/{table_name}/annotations')}, "
            "body `annotation_ids`",
        ),
    ),
    Change(
        "description changed",
        ("paths", TABLES, "get", "summary"),
        "List the tables",
        (),
    ),
)

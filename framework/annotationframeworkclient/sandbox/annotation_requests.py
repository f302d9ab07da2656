"""The requests that the annotation service takes, and what it says to others."""

import json
from typing import Any

from starlette.requests import Request

from annotationframeworkclient.sandbox.answers import Refusal, json_answer, wrapped_error
from annotationframeworkclient.sandbox.fields import (
    Field,
    Invalid,
    Shape,
    boolean,
    integer,
    list_of,
    mapping,
    number,
    string,
)

_TEXT = Field(string)
_NEEDED_TEXT = Field(string, required=True)
_NEEDED_NUMBER = Field(number, required=True)
_CHANGEABLE = {
    "flat_segmentation_source": _TEXT,
    "read_permission": _TEXT,
    "write_permission": _TEXT,
    "notice_text": _TEXT,
    "user_id": _TEXT,
}
_REFERENCE = Shape(
    {"reference_table": _TEXT, "track_target_id_updates": Field(boolean)},
)

CREATE_TABLE = Shape(
    {
        "schema_type": _NEEDED_TEXT,
        "table_name": _NEEDED_TEXT,
        "metadata": Field(
            Shape(
                {
                    "description": _NEEDED_TEXT,
                    "voxel_resolution_x": _NEEDED_NUMBER,
                    "voxel_resolution_y": _NEEDED_NUMBER,
                    "voxel_resolution_z": _NEEDED_NUMBER,
                    "table_metadata": Field(_REFERENCE),
                    **_CHANGEABLE,
                }
            ),
            required=True,
        ),
    }
)
UPDATE_TABLE = Shape(
    {
        "table_name": _NEEDED_TEXT,
        "metadata": Field(Shape({"description": _TEXT, **_CHANGEABLE}), required=True),
    }
)
ANNOTATIONS = Shape({"annotations": Field(list_of(mapping), required=True)})
ANNOTATION_IDS = Shape({"annotation_ids": Field(list_of(integer), required=True)})

_BOOLEANS = {"true", "1", "on", "false", "0", ""}
_NOT_UNDERSTOOD = (
    "400 Bad Request: The browser (or proxy) sent a request that this server could not understand."
)


def body_of(request: Request, shape: Shape) -> dict[str, Any]:
    """Return the body of a request in its `shape`, whatever content type it claims to have."""
    try:
        return shape(json.loads(request.state.body))
    except Invalid as fault:
        raise Refusal(json_answer({"schema_errors": fault.errors}, 500)) from None
    except ValueError:
        raise Refusal(wrapped_error(_NOT_UNDERSTOOD)) from None


def check_filter(request: Request) -> None:
    """Refuse a `filter_valid` that is no boolean; any boolean has no effect."""
    value = request.query_params.get("filter_valid", "")
    if value.lower() not in _BOOLEANS:
        raise Refusal(_bad_query("filter_valid", f"Invalid literal for boolean(): {value}"))


def wanted_ids(request: Request, table_name: str) -> list[int]:
    """Return the ids in the comma list of a request's query, or else of its JSON body."""
    lists = request.query_params.getlist("annotation_ids") or _list_in_body(request)
    try:
        parsed = [[int(part) for part in text.split(",")] for text in lists]
    except ValueError as error:
        text = f"list of annotation ids {error}"
        raise Refusal(_bad_query("annotation_ids", text)) from None
    if not parsed:
        raise Refusal(wrapped_error("'NoneType' object is not iterable"))
    if len(parsed) > 1:
        raise Refusal(wrapped_error(_repeated(table_name, parsed)))
    return parsed[0]


def _list_in_body(request: Request) -> list[str]:
    try:
        body = json.loads(request.state.body or "{}")
    except ValueError:
        return []
    return [str(body["annotation_ids"])] if "annotation_ids" in body else []


def _bad_query(name: str, text: str) -> Any:
    body = {"errors": {name: text}, "message": "Input payload validation failed"}
    return json_answer(body, 500)


def _repeated(table_name: str, lists: list[list[int]]) -> str:
    arrays = ", ".join(f"ARRAY{ids}" for ids in lists)
    return (
        "(psycopg2.errors.UndefinedFunction) operator does not exist: bigint = integer[]\n"
        f"LINE 3: WHERE {table_name}.id IN ({arrays})\n"
        "HINT:  No operator matches the given name and argument types. You might need to add"
        " explicit type casts.\n"
    )

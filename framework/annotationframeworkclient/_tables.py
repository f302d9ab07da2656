"""Tables of annotations: what the service is told of a new one, and what it tells."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict, cast, get_args

from annotationframeworkclient._context import check_name
from annotationframeworkclient._definitions import is_reference, points_of
from annotationframeworkclient._wire import int64_ids
from annotationframeworkclient.errors import DecodeError, InvalidInput, InvalidName

if TYPE_CHECKING:
    from annotationframework_api.annotation import wire

Permission = Literal["PRIVATE", "GROUP", "PUBLIC"]

# PostgreSQL's own limit, which the name of the index idx_<table>_<point>_position must keep.
_LONGEST_IDENTIFIER = 63
_LONGEST_SOURCE = 300  # characters: the service's own column


class TableMetadata(TypedDict):
    """What the service knows of a table: times in UTC, `voxel_resolution` x y z in nm."""

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
    voxel_resolution: list[float]
    write_permission: Permission
    read_permission: Permission
    last_modified: str


def table_metadata(record: wire.TableMetadata) -> TableMetadata:
    """Give a table's metadata with its resolution in one piece.

    Raises
    ------
    DecodeError
        The metadata lacks the table's type or resolution.
    """
    rest: Any = dict(record)  # its x, y and z give way to one list
    resolution = [rest.pop(f"voxel_resolution_{axis}", None) for axis in "xyz"]
    if None in resolution or "schema_type" not in rest:
        why = "the table's metadata names no type or no resolution"
        raise DecodeError("annotation", "get_table_metadata", 201, b"", why)
    return cast("TableMetadata", {**rest, "voxel_resolution": resolution})


def new_table_metadata(
    voxel_resolution: Iterable[Any],
    *,
    reference_table: str | None,
    track_target_id_updates: bool | None,
    **others: int | str | None,
) -> wire.NewTableMetadata:
    """Put together what the service is told of a new table; what is None is left out.

    Raises
    ------
    InvalidInput
        The resolution is not three positive numbers, ids of no table are to be tracked, or as for
        `checked_metadata`.
    """
    if reference_table is None and track_target_id_updates is not None:
        raise InvalidInput("track_target_id_updates is for tables with a reference_table")
    x, y, z = check_resolution(voxel_resolution)
    metadata = checked_metadata(**others)
    metadata |= {"voxel_resolution_x": x, "voxel_resolution_y": y, "voxel_resolution_z": z}
    if reference_table is not None:
        metadata["table_metadata"] = _without_none(
            reference_table=check_name(reference_table, "a table"),
            track_target_id_updates=track_target_id_updates,
        )
    return cast("wire.NewTableMetadata", metadata)


def checked_metadata(**fields: int | str | None) -> dict[str, Any]:
    """Keep what is given, and refuse what would spoil the table for good.

    The service finds out late: a table that it could not finish keeps its name, and a notice that
    no header can carry breaks every answer about the table.

    Raises
    ------
    InvalidInput
        A permission that there is not, a source of over 300 characters, a notice outside Latin-1 or
        of several lines, a text that is none.
    InvalidId
        A `user_id` that is no id.
    """
    given = _without_none(**fields)
    if "user_id" in given:
        [user] = int64_ids([given["user_id"]], name="user id")
        given["user_id"] = str(user)
    for name, value in given.items():
        if not isinstance(value, str):
            raise InvalidInput(f"{name} is a str, not {type(value).__name__}")
        if name.endswith("_permission") and value not in get_args(Permission):
            raise InvalidInput(f"{name}={value!r} is none of {', '.join(get_args(Permission))}")
    if len(given.get("flat_segmentation_source", "")) > _LONGEST_SOURCE:
        raise InvalidInput(f"flat_segmentation_source has over {_LONGEST_SOURCE} characters")
    if not _fits_a_header(given.get("notice_text", "")):
        raise InvalidInput("notice_text goes out in a header: one line, of Latin-1 characters")
    return given


def _fits_a_header(text: str) -> bool:
    try:
        text.encode("latin-1")
    except UnicodeEncodeError:
        return False
    return text.isprintable()


def _without_none(**fields: object) -> dict[str, Any]:
    """Keep what is given: the service refuses null for every field."""
    return {name: value for name, value in fields.items() if value is not None}


def check_new_name(table_name: str) -> None:
    """Refuse a name that the service takes for no table.

    Raises
    ------
    InvalidName
        It has other characters than the service takes.
    """
    check_name(table_name, "a table")
    if not re.fullmatch(r"[a-z_][a-z0-9_]*", table_name):
        raise InvalidName(
            f"{table_name!r} cannot be a table: the service takes lower-case letters, digits and "
            "underscores, and no digit first"
        )


def check_new_table(
    table_name: str, schema_type: str, definition: Mapping[str, Any], reference_table: str | None
) -> None:
    """Refuse a table that the service could not create with this type.

    Raises
    ------
    InvalidName
        The name is too long for the type's points.
    InvalidInput
        `reference_table` and the type disagree.
    """
    indexes = [f"idx_{table_name}_{point}_position" for point in points_of(definition)]
    excess = max(map(len, [table_name, *indexes])) - _LONGEST_IDENTIFIER
    if excess > 0:
        raise InvalidName(
            f"{table_name!r} is {excess} characters too long for a table of {schema_type}"
        )
    if is_reference(definition) and reference_table is None:
        raise InvalidInput(f"{schema_type} refers to another table: name it in reference_table")
    if not is_reference(definition) and reference_table is not None:
        raise InvalidInput(f"{schema_type} refers to no other table: leave reference_table out")


def check_resolution(resolution: Iterable[Any], name: str = "voxel_resolution") -> list[float]:
    """Give the size of a voxel, x y z in nm.

    Raises
    ------
    InvalidInput
        It is not three positive numbers.
    """
    try:
        values = [] if isinstance(resolution, str) else [float(value) for value in resolution]
    except (TypeError, ValueError):
        values = []
    if len(values) != 3 or not all(math.isfinite(value) and value > 0 for value in values):
        raise InvalidInput(f"{name} is three positive numbers, x y z in nm, not {resolution!r}")
    return values

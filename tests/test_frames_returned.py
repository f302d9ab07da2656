"""The frames that the client gives: with rows and without, they are what their docstrings say."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeAlias

import pandas as pd
import pandera.pandas as pa
import pytest
from attrs import frozen
from pandera.errors import SchemaError, SchemaErrors
from specs.public_api import public_api

from annotationframeworkclient import FrameworkClient
from annotationframeworkclient.chunkedgraph import ChunkedGraphClientV1
from annotationframeworkclient.errors import InvalidAnnotation
from annotationframeworkclient.sandbox import Sandbox
from annotationframeworkclient.staging import StagedAnnotations
from annotationframeworkclient.validation import fault_frame

REPOSITORY = Path(__file__).parents[1]
PROGRAM = "demo."  # it shows the client, and the frames in it are its own

MERGED, SPLIT, UNEDITED = 864691134988869473, 864691134988869468, 864691134988869442
OUTDATED, NO_ROOT = 864691134988869445, 5
COLLEAGUE = 5
JUNE_2020, JUNE_2022 = datetime(2020, 6, 1, tzinfo=UTC), datetime(2022, 6, 1, tzinfo=UTC)
NUCLEUS: dict[str, Any] = {
    "pt_position": [1, 2, 3],
    "bb_start_position": [0, 0, 0],
    "bb_end_position": [2, 4, 6],
    "volume": 7.5,
    "valid": True,
}
FAULTY: list[dict[str, Any]] = [
    {"pt": {"position": [1, 2, 3]}, "volume": "large"},
    {"volume": 1.0},
]


def are_ids(cell: Sequence[Any]) -> bool:
    """Tell whether a cell is a list of int."""
    return isinstance(cell, list) and set(map(type, cell)) <= {int}


def is_point(cell: Sequence[Any]) -> bool:
    """Tell whether a cell is [x, y, z]."""
    return are_ids(cell) and len(cell) == 3


def are_points(cell: Sequence[Any]) -> bool:
    """Tell whether a cell is a list of [x, y, z]."""
    return isinstance(cell, list) and all(map(is_point, cell))


@frozen
class Column:
    """What a column holds: its dtype, whether cells may be missing, and what each other one is."""

    dtype: str
    may_miss: bool = False
    holds: Callable[[Any], bool] | None = None


Columns: TypeAlias = Mapping[str, Column]

USER_OPERATIONS = {
    "timestamp": Column("datetime64[ms, UTC]"),
    "operation_id": Column("int64"),
    "user_id": Column("string", holds=str.isdecimal),
}
CHANGE_LOG = {
    "operation_id": Column("int64"),
    "timestamp": Column("datetime64[ms, UTC]"),
    "user_id": Column("string", holds=str.isdecimal),
    "before_root_ids": Column("object", holds=are_ids),
    "after_root_ids": Column("object", holds=are_ids),
    "is_merge": Column("bool"),
    "user_name": Column("string", may_miss=True),
    "user_affiliation": Column("string", may_miss=True),
}
WHOLE_LOG = {**CHANGE_LOG, "in_neuron": Column("bool"), "is_relevant": Column("bool")}
ROOT = {"root_id": Column("int64")}
DETAILS = {
    "source_coords": Column("object", may_miss=True, holds=are_points),
    "sink_coords": Column("object", may_miss=True, holds=are_points),
    "source_ids": Column("object", may_miss=True, holds=are_ids),
    "sink_ids": Column("object", may_miss=True, holds=are_ids),
    "added_edges": Column("Int64", may_miss=True),
    "removed_edges": Column("Int64", may_miss=True),
}
STATUSES = {"current", "split", "merged", "edited", "later", "unknown"}
REPLACEMENTS = {
    **ROOT,
    "status": Column("string", holds=STATUSES.__contains__),
    "replacement_id": Column("Int64", may_miss=True),
    "overlap": Column("float64", may_miss=True, holds=lambda share: 0 < share <= 1),
}
FAULTS = {
    "row": Column("int64", holds=lambda row: row >= 0),
    "path": Column("string", holds=lambda path: path.startswith("$")),
    "message": Column("string"),
    "value": Column("object", may_miss=True),
    "expected": Column("string"),
}
NUCLEI = {
    "bb_end_position": Column("object", holds=is_point),
    "bb_start_position": Column("object", holds=is_point),
    "pt_position": Column("object", holds=is_point),
    "valid": Column("boolean", may_miss=True),
    "volume": Column("float64"),
}
TRACKED_NUCLEI = {
    **NUCLEI,
    "is_uploaded": Column("bool"),
    "new_id": Column("Int64", may_miss=True),
}


def schema_of(columns: Columns) -> pa.DataFrameSchema:
    """Make the schema that holds a frame to these very columns, in this order."""
    dtypes = {name: column.dtype for name, column in columns.items()}

    def is_exact(frame: pd.DataFrame) -> bool:  # pandera takes any text for a string
        numbered = frame.index.equals(pd.RangeIndex(len(frame)))
        return numbered and frame.dtypes.astype(str).to_dict() == dtypes

    return pa.DataFrameSchema(
        {
            name: pa.Column(
                column.dtype,
                checks=[pa.Check(column.holds, element_wise=True)] if column.holds else [],
                nullable=column.may_miss,
            )
            for name, column in columns.items()
        },
        checks=pa.Check(is_exact),
        strict=True,
        ordered=True,
        coerce=False,
    )


Get: TypeAlias = Callable[[FrameworkClient], pd.DataFrame]


@frozen
class Returned:
    """What a method is to return, and calls that get it with rows and without."""

    method: Callable[..., object]
    columns: Columns
    full: Get
    empty: Get


def operations_since(begin: datetime) -> Get:
    """Give the operations of a user."""
    return lambda client: client.chunkedgraph.get_user_operations(COLLEAGUE, begin)


def log(root: int, *, filtered: bool) -> Get:
    """Give the log of a root."""
    return lambda client: client.chunkedgraph.get_tabular_change_log(root, filtered=filtered)[root]


def edits(*roots: int, filtered: bool) -> Get:
    """Give the edits of roots."""
    return lambda client: client.chunkedgraph.get_edit_history(roots, filtered=filtered)


def replaced(*roots: int) -> Get:
    """Give what replaced roots."""
    return lambda client: client.chunkedgraph.find_replacements(roots)


def refused(client: FrameworkClient) -> pd.DataFrame:
    """Give the faults for which annotations were refused."""
    with pytest.raises(InvalidAnnotation) as caught:
        client.annotation.post_annotation("nuclei", FAULTY)
    return caught.value.to_dataframe()


def found(*annotations: Mapping[str, object]) -> Get:
    """Give the faults of annotations."""
    return lambda client: fault_frame(client.annotation.validate("nuclei", annotations))


def staged(*, tracked: bool, uploaded: int = 0, waiting: int = 0) -> Get:
    """Give the annotations that are staged."""

    def get(client: FrameworkClient) -> pd.DataFrame:
        annotations = client.annotation.stage_annotations("nuclei")
        for _ in range(uploaded):
            annotations.add(**NUCLEUS)
        client.annotation.upload_staged_annotations(annotations)
        for _ in range(waiting):
            annotations.add(**NUCLEUS)
        return annotations.annotation_dataframe(include_tracking=tracked)

    return get


Graph, Staged = ChunkedGraphClientV1, StagedAnnotations[list[int]]
RETURNED = [
    Returned(
        Graph.get_user_operations,
        USER_OPERATIONS,
        operations_since(JUNE_2020),
        operations_since(JUNE_2022),
    ),
    Returned(
        Graph.get_tabular_change_log,
        CHANGE_LOG,
        log(MERGED, filtered=True),
        log(UNEDITED, filtered=True),
    ),
    Returned(
        Graph.get_tabular_change_log,
        WHOLE_LOG,
        log(MERGED, filtered=False),
        log(UNEDITED, filtered=False),
    ),
    Returned(
        Graph.get_edit_history,
        {**ROOT, **CHANGE_LOG, **DETAILS},
        edits(MERGED, SPLIT, filtered=True),
        edits(UNEDITED, filtered=True),
    ),
    Returned(
        Graph.get_edit_history,
        {**ROOT, **WHOLE_LOG, **DETAILS},
        edits(MERGED, SPLIT, filtered=False),
        edits(filtered=False),
    ),
    Returned(
        Graph.find_replacements, REPLACEMENTS, replaced(MERGED, OUTDATED, NO_ROOT), replaced()
    ),
    Returned(
        InvalidAnnotation.to_dataframe,
        FAULTS,
        refused,
        lambda _: InvalidAnnotation([]).to_dataframe(),
    ),
    Returned(fault_frame, FAULTS, found(*FAULTY), found()),
    Returned(
        Staged.annotation_dataframe,
        NUCLEI,
        staged(tracked=False, waiting=2),
        staged(tracked=False),
    ),
    Returned(
        Staged.annotation_dataframe,
        TRACKED_NUCLEI,
        staged(tracked=True, uploaded=1, waiting=1),
        staged(tracked=True),
    ),
]


def name_of(returned: Returned) -> str:
    """Name a method by the class that users have it from."""
    name = returned.method.__qualname__
    return re.sub(r"^Graph\w+", Graph.__name__, name)  # the client has its parts' methods


# Of a method's frames the last has all the columns that there are.
WHOLE = {name_of(one): one.columns for one in RETURNED}
OF_A_TYPE = name_of(RETURNED[-1])  # what columns there are depends on the annotations' type

MODULE = re.compile(r"^[a-z_]+\.")
# A line of tests/api/, as public_api gives it.
ANSWER = re.compile(r"(?:async )?(?:def|value) (?P<name>[\w.]+)(?:\(.*\) ->|:) (?P<type>.*)")
ENTRY = re.compile(r"^(``\w+``(?:, ``\w+``)*) : (\S.*)\n    \S", re.MULTILINE)


@pytest.fixture(scope="module")
def client() -> Iterator[FrameworkClient]:
    """Give a client of a sandbox with a table of nuclei, which is used as the specs say."""
    with Sandbox() as sandbox, sandbox.client() as client:
        client.annotation.create_table("nuclei", "nucleus_detection")
        yield client
        assert sandbox.violations == ()


each_frame = pytest.mark.parametrize(
    "returned", RETURNED, ids=lambda one: f"{name_of(one)}-{len(one.columns)}"
)


@each_frame
def test_a_frame_with_rows(client: FrameworkClient, returned: Returned) -> None:
    """Columns, their order and their dtypes are the schema's, and each cell is what it says."""
    frame = returned.full(client)

    schema_of(returned.columns).validate(frame)
    assert len(frame) > 1


@each_frame
def test_a_frame_without_rows(client: FrameworkClient, returned: Returned) -> None:
    """Of nothing there is a frame with the very columns and dtypes of one that has rows."""
    frame = returned.empty(client)

    assert frame.empty
    schema_of(returned.columns).validate(frame)


@pytest.mark.parametrize("change", ["left out", "added", "moved", "numbered otherwise"])
def test_a_schema_takes_no_other_columns(client: FrameworkClient, change: str) -> None:
    """A frame with a column less or more, in another order or with an index is refused."""
    frame = replaced(MERGED, OUTDATED)(client)
    changed = {
        "left out": frame[frame.columns[:-1]],
        "added": frame.assign(more=1),
        "moved": frame[frame.columns[::-1]],
        "numbered otherwise": frame.set_axis(range(1, len(frame) + 1)),
    }

    with pytest.raises((SchemaError, SchemaErrors)):
        schema_of(REPLACEMENTS).validate(changed[change])


@pytest.mark.parametrize(
    ("column", "dtype"),
    [
        ("operation_id", "Int64"),
        ("timestamp", "datetime64[ns, UTC]"),
        ("timestamp", "datetime64[ms, Europe/Berlin]"),
        ("user_id", "object"),
        ("user_id", "str"),
        ("is_merge", "boolean"),
    ],
)
def test_a_schema_takes_no_other_dtypes(client: FrameworkClient, column: str, dtype: Any) -> None:
    """A frame in which one column has another dtype is refused."""
    frame = log(MERGED, filtered=True)(client).astype({column: dtype})

    with pytest.raises((SchemaError, SchemaErrors)):
        schema_of(CHANGE_LOG).validate(frame)


@pytest.mark.parametrize("name", [name for name in WHOLE if name != OF_A_TYPE])
def test_a_docstring_says_each_column(name: str) -> None:
    """The docstring has the columns in order, each with its dtype and what it means."""
    [method] = {one.method for one in RETURNED if name_of(one) == name}
    section = (inspect.getdoc(method) or "").partition("Returns\n-------\n")[2]
    returns = re.split(r"^\w+\n-+$", section, maxsplit=1, flags=re.MULTILINE)[0]
    said = [
        (column, dtype)
        for names, dtype in ENTRY.findall(returns)
        for column in re.findall(r"\w+", names)
    ]

    assert said == [(column, held.dtype) for column, held in WHOLE[name].items()]


def test_columns_of_staged_annotations(client: FrameworkClient) -> None:
    """A frame of staged annotations has the columns of their `fields`, as its docstring says."""
    annotations = client.annotation.stage_annotations("nuclei")

    assert annotations.fields == list(annotations.annotation_dataframe()) == list(NUCLEI)


def test_no_frame_is_forgotten() -> None:
    """Every public function or property that gives frames is among those that are tested here."""
    lines = public_api(REPOSITORY)["annotationframeworkclient"]
    giving = {
        found["name"]
        for line in lines
        if (found := ANSWER.match(line)) and "DataFrame" in found["type"]
    }

    named = {MODULE.sub("", name) for name in giving if not name.startswith(PROGRAM)}
    assert named == WHOLE.keys()

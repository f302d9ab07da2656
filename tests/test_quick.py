"""The quick way of judging says what the worded one says, whatever it is given."""

from __future__ import annotations

import enum
import json
from collections.abc import Iterator
from decimal import Decimal
from types import MappingProxyType
from typing import Any, cast

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotationframework_api.annotation_types import TYPE_NAMES, definition
from annotationframeworkclient._columns import Columns, groups_of
from annotationframeworkclient._definitions import compiled
from annotationframeworkclient._frames import FrameRows
from annotationframeworkclient._quick import QuickJudge
from annotationframeworkclient.validation import AnnotationRules, Judged


class Answer(enum.IntEnum):
    """An integer that is more than one."""

    YES = 1


POSITIONS: list[Any] = [
    [1, 2, 3],
    (4, 5, 6),
    [1.0, 2.0, 3.0],
    [1.5, 2, 3],
    [1, 2],
    [1, 2, 3, 4],
    [-1, 2, 3],
    [2**53, 0, 0],
    [2**53 + 1, 0, 0],
    ["1", "2", "3"],
    [True, 2, 3],
    [None, 2, 3],
    np.array([1, 2, 3]),
    np.array([1, 2, 3], np.int32),
    np.array([1, 2, 3], np.uint64),
    np.array([1, 2, 3], ">i8"),
    np.array([1.0, 2.0, 3.0]),
    np.array([1.5, 2.0, 3.0]),
    np.array([np.nan, 2.0, 3.0]),
    np.array([np.inf, 2.0, 3.0]),
    np.array([1, 2]),
    np.array([[1, 2, 3]]),
    np.array([2**53 + 2, 1, 1], np.float64),
    np.array(["1", "2", "3"]),
    pd.Series([1, 2, 3]),
]
VALUES: list[Any] = [
    *(0, 1, 5, -1, 2**31, 2**63, 2**64, 2**70),
    *(1.0, 1.5, 0.1, float("nan"), float("inf"), -0.0),
    *(True, False, None, "", "x", "yes", "5", "a\0b", "\ud800", "soma", "basal", "é\n"),
    *(np.int64(5), np.float64(1.5), np.float32(0.1), np.float64("nan"), np.bool_(True)),
    *(np.str_("x"), np.uint64(2**64 - 1), np.float64(3.0)),
    *(pd.NA, pd.NaT, Decimal(5), Answer.YES, [], [1], {}, {"a": 1}, b"x"),
]

values = st.sampled_from(VALUES)
positions = st.sampled_from(POSITIONS)
points: st.SearchStrategy[Any] = st.one_of(
    st.fixed_dictionaries({"position": positions}),
    st.fixed_dictionaries({"position": positions, "supervoxel_id": values}),
    values,
)
rules = {name: AnnotationRules(name, definition(name)) for name in TYPE_NAMES}


@st.composite
def batches(draw: st.DrawFn) -> tuple[str, list[dict[str, Any]]]:
    """Draw a type and rows of one or a few shapes, in which most columns are of one kind."""
    name = draw(st.sampled_from(TYPE_NAMES))
    top = definition(name)["definitions"][definition(name)["$ref"].rpartition("/")[2]]
    fields = [*top["properties"], "id", "created", "pt_position", "misspelt"]
    usual = set(top["required"])
    count = draw(st.integers(1, 4))
    shape = usual ^ draw(st.sets(st.sampled_from(fields), max_size=2))
    columns = {field: draw(column(top["properties"].get(field, {}), count)) for field in shape}
    rows = [{field: columns[field][index] for field in columns} for index in range(count)]
    if draw(st.booleans()):
        rows[0].pop(draw(st.sampled_from(sorted(shape) or [""])), None)
    return name, rows


def column(rule: dict[str, Any], count: int) -> st.SearchStrategy[list[Any]]:
    """Draw the values of a field: of one good kind, or of any."""
    good: st.SearchStrategy[Any] = st.integers(1, 1000)
    if "$ref" in rule:
        xyz = st.lists(st.integers(0, 9), min_size=3, max_size=3)
        makers: list[Any] = [list, np.array, np.float64]
        good = st.sampled_from(makers).flatmap(
            lambda make: st.fixed_dictionaries({"position": xyz.map(make)})
        )
    elif "enum" in rule:
        good = st.sampled_from(rule["enum"])
    elif "string" in rule.get("type", ()):
        good = st.text(max_size=3)
    elif "boolean" in rule.get("type", ()):
        good = st.booleans()
    elif "float" in rule.get("format", ""):
        good = st.floats(-9, 9)
    any_kind: st.SearchStrategy[Any] = points if "$ref" in rule else values
    lists: list[st.SearchStrategy[list[Any]]] = [
        st.lists(each, min_size=count, max_size=count) for each in (good, good, any_kind)
    ]
    return st.one_of(lists)


def told(judged: Judged) -> tuple[Any, ...]:
    """Give all that was said of rows, in a form that tells integers from floats."""
    sent = [json.dumps(json.loads(text), sort_keys=True) for text in judged.texts()]
    faults = [(f.index, f.path, f.message, repr(f.value), f.expected) for f in judged.faults]
    return sent, faults, judged.ids, sorted(judged.gaps)


@given(batch=batches(), for_update=st.booleans())
def test_both_ways_agree_about_rows(
    batch: tuple[str, list[dict[str, Any]]], for_update: bool
) -> None:
    """Rows are sent, refused and warned of as when each is judged by itself."""
    name, rows = batch

    quick = rules[name].judge(rows, for_update=for_update)

    one_by_one = [MappingProxyType(row) for row in rows]  # no dicts: none of them is quick
    assert told(quick) == told(rules[name].judge(one_by_one, for_update=for_update))


def flattened(row: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """Give the columns of a row: of a point its position."""
    for field, value in row.items():
        if f"{field}_position" in row:
            continue
        if isinstance(value, dict):
            yield f"{field}_position", cast("dict[str, Any]", value).get("position")
        else:
            yield field, value


@given(batch=batches(), for_update=st.booleans())
def test_both_ways_agree_about_frames(
    batch: tuple[str, list[dict[str, Any]]], for_update: bool
) -> None:
    """A frame's rows are judged as its records are."""
    name, rows = batch
    flat = [dict(flattened(row)) for row in rows]
    try:
        frame = pd.DataFrame(flat)
        given_rows = FrameRows(frame)
    except ValueError:
        return  # refused as a frame, by pandas or by us: nothing is judged

    judged = rules[name].judge(given_rows, for_update=for_update)

    one_by_one = [MappingProxyType(row) for row in FrameRows(frame).records]
    assert told(judged) == told(rules[name].judge(one_by_one, for_update=for_update))


@pytest.mark.parametrize("dtype", ["f2", "f4", ">f4", ">f8", ">i8"])
def test_short_numbers_are_sent_as_they_are(dtype: str) -> None:
    """A number of another width or byte order is sent with the value that it has, not another."""
    volumes = np.array([0.1, 200.0], dtype)
    positions = list(np.array([[1, 2, 3], [4, 5, 6]], dtype))
    rows = [
        {"pt": {"position": position}, "volume": volume}
        for position, volume in zip(positions, volumes, strict=True)
    ]
    frame = pd.DataFrame({"pt_position": positions, "volume": volumes})

    for given_rows in (rows, FrameRows(frame)):
        judged = rules["nucleus_detection"].judge(given_rows)
        assert judged.faults == []
        assert list(map(json.loads, judged.texts())) == [
            {"pt": {"position": [1, 2, 3]}, "volume": volumes[0].item()},
            {"pt": {"position": [4, 5, 6]}, "volume": 200},
        ]


def test_rows_of_which_nothing_is_sent_stay_rows() -> None:
    """Rows of nothing but what the service sets itself are sent as empty ones, not left out."""
    own = {"type": "object", "properties": {"tag": {"type": "string"}}}

    judged = AnnotationRules("own", own).judge([{"created": "x"}, {"created": "y"}])

    assert (judged.texts(), judged.faults) == ([b"{}", b"{}"], [])


@pytest.mark.parametrize(
    "ids", [[0], [2, 0, 1], [-(2**63), 2**63 - 1, 0], [0, 2**63], [-(2**63) - 1, 1]]
)
def test_bounds_hold_inside_a_column(ids: list[int]) -> None:
    """An id that is none, and those past int64, are found wherever in a column they stand."""
    rows = [{"pt": {"position": [1, 2, 3]}, "id": one} for one in ids]
    bad = [place for place, one in enumerate(ids) if one == 0 or not -(2**63) <= one < 2**63]

    for given_rows in (
        rows,
        FrameRows(pd.DataFrame({"id": ids, "pt_position": [[1, 2, 3]] * len(ids)})),
    ):
        judged = rules["representative_point"].judge(given_rows)
        assert [fault.index for fault in judged.faults] == bad


# Points of derived types have more parts, and nobody can post such rows anyway.
@pytest.mark.parametrize("name", [name for name in TYPE_NAMES if "derived_" not in name])
def test_good_rows_of_every_type_are_quick(name: str) -> None:
    """No type's ordinary rows need the worded judge, in a list or a frame."""
    top = definition(name)["definitions"][definition(name)["$ref"].rpartition("/")[2]]
    row = {field: example(top["properties"][field]) for field in top["required"]}
    tightened: Any = compiled(dict(definition(name)), name, for_update=False).schema
    quick = QuickJudge.of(tightened)

    assert quick is not None
    for places, columns in groups_of([row] * 3):
        assert len(places) == 3
        assert columns is not None
        assert isinstance(quick.settled(columns), Columns)


def example(rule: dict[str, Any]) -> Any:
    """Give a value that a field takes."""
    if "$ref" in rule:
        return {"position": np.array([1, 2, 3])}
    if "enum" in rule:
        return rule["enum"][0]
    return {"string": "x", "boolean": True, "number": 5, "integer": 5}[rule["type"]]

"""Annotations as users give them: rows and frames."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
import pandas as pd
import pytest

from annotationframework_api.annotation_types import definition
from annotationframeworkclient._frames import FrameRows, annotation_rows
from annotationframeworkclient.errors import InvalidInput
from annotationframeworkclient.validation import AnnotationRules

XYZ = [1, 2, 3]
ROW = {"pt": {"position": XYZ}, "tag": "x"}
FRAME = pd.DataFrame({"pt_position": [XYZ, [4, 5, 6]], "tag": ["x", "y"]})

GIVEN: list[tuple[Any, list[Any]]] = [
    (ROW, [ROW]),
    ([ROW, ROW], [ROW, ROW]),
    (iter([ROW]), [ROW]),
    (pd.Series([ROW]), [ROW]),
    ([], []),
    ({}, [{}]),
    ({"pt": {}}, [{"pt": {}}]),
    (FRAME[["tag"]].to_dict("records"), [{"tag": "x"}, {"tag": "y"}]),
]

# --- Rows -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(("data", "rows"), GIVEN)
def test_rows_in_every_form(data: Any, rows: list[Any]) -> None:
    """One annotation, or any iterable of them, gives a list; an empty row is a row."""
    assert annotation_rows(data) == rows


def test_a_series_with_names_is_one_row() -> None:
    """A pandas row, whose labels are names, is one annotation."""
    row: Any = FRAME.iloc[0]
    [found] = annotation_rows(row)

    assert found is row


@pytest.mark.parametrize("index", [[0, 1], np.array([5, 9])])
def test_columns_are_no_row(index: Any) -> None:
    """What `to_dict()` gives, columns by row number, is refused with the way to get rows."""
    with pytest.raises(InvalidInput, match=r'df\.to_dict\("records"\)'):
        annotation_rows(FRAME.set_axis(index).to_dict())


def records_of(frame: pd.DataFrame, position_columns: Any = None) -> list[dict[str, Any]]:
    """Give a frame's rows as annotations."""
    return FrameRows(frame, position_columns).records


# --- Frames ---------------------------------------------------------------------------------------


def test_an_empty_cell_is_left_out_but_an_empty_point_is_none() -> None:
    """An empty cell gives no field, an empty position a point that is None: knowingly erased."""
    ends = pd.Series([[7, 8, 9], None])
    frame = FRAME.assign(volume=[np.nan, 5.0], bb_end_position=ends)

    assert records_of(frame.drop(columns="tag"), None) == [
        {"pt": {"position": XYZ}, "bb_end": {"position": [7, 8, 9]}},
        {"pt": {"position": [4, 5, 6]}, "volume": 5.0, "bb_end": None},
    ]


def test_a_frame_of_stored_rows_erases_nothing_unawares() -> None:
    """Rows as `get_annotation` gives them survive the way through a frame, without a gap."""
    stored = {
        "id": 1,
        "pt_position": XYZ,
        "bb_start_position": [4, 5, 6],
        "bb_end_position": None,
        "volume": 2.5,
        "valid": True,
        "deleted": "None",
        "superceded_id": None,
    }
    rules = AnnotationRules("nucleus_detection", definition("nucleus_detection"))
    records = records_of(pd.DataFrame([stored, stored | {"id": 2}]), None)
    judged = rules.judge(records, for_update=True)
    ready = [json.loads(text) for text in judged.texts()]

    assert judged.faults == []
    assert ready[1] == {
        "id": 2,
        "pt": {"position": XYZ},
        "bb_start": {"position": [4, 5, 6]},
        "volume": 2.5,
        "valid": True,
    }
    assert judged.gaps == []


@pytest.mark.parametrize("columns", [0, [0], {0: "pt"}, {"pt_position": 5}, 5, [None], b"pt"])
def test_position_columns_are_names(columns: Any) -> None:
    """What names no column and no point is refused by what it is."""
    with pytest.raises(InvalidInput, match="position_columns holds names, not "):
        records_of(FRAME, columns)


@pytest.mark.parametrize("cell", [XYZ, (1.5, 2, 3), np.array(XYZ), [np.int64(1), 2, 3]])
def test_positions_in_other_columns_are_refused(cell: Any) -> None:
    """Positions in a column that is not said to hold them are refused with how to say so."""
    frame = FRAME.assign(bb_start=pd.Series([None, cell]))

    with pytest.raises(InvalidInput) as caught:
        records_of(frame, None)

    assert str(caught.value) == (
        "column bb_start holds positions: give position_columns="
        "{'pt_position': 'pt', 'bb_start': 'bb_start'}"
    )


@pytest.mark.parametrize("cell", [[1, 2], [1, 2, "3"], {"position": XYZ}, "abc", np.int64(5), []])
def test_other_cells_are_no_positions(cell: Any) -> None:
    """Cells that are not three numbers are values of the field, for the rules to judge."""
    frame = FRAME.iloc[:1].assign(other=pd.Series([cell]))

    assert records_of(frame, None)[0]["other"] == cell


@pytest.mark.parametrize("stem", ["pt", "pt_position"])
@pytest.mark.parametrize("columns", [None, "stem"])
def test_a_position_in_three_columns(stem: str, columns: str | None) -> None:
    """Columns that end in x, y and z hold the position of the point that they are named for."""
    frame = pd.DataFrame([[1, 2, 3, "x"]], columns=[f"{stem}_x", f"{stem}_y", f"{stem}_z", "tag"])

    [record] = records_of(frame, columns and {stem: "pt"})

    assert record == {"tag": "x", "pt": {"position": XYZ}}


def test_a_position_with_an_empty_axis_is_a_fault() -> None:
    """A position of which one number is missing is judged, not taken for none."""
    frame = pd.DataFrame({"pt_x": [1, 4], "pt_y": [2.0, None], "pt_z": [3, 6], "tag": ["x", "y"]})
    rules = AnnotationRules("bound_tag", definition("bound_tag"))

    [fault] = rules.judge(FrameRows(frame)).faults

    assert (fault.index, fault.path) == (1, "$.pt.position[1]")


@pytest.mark.parametrize(
    ("x", "y", "fault"),
    [
        (np.array([2**53 + 1], np.uint64), [5], "found 9007199254740993"),
        ([2**53 + 1], [5.5], "found 9007199254740993"),
        ([True], [5], "found true"),
    ],
)
def test_three_columns_of_several_types_lose_nothing(x: Any, y: Any, fault: str) -> None:
    """Beside a number of another type no digit is lost, and true is not taken for 1."""
    frame = pd.DataFrame({"pt_x": x, "pt_y": y, "pt_z": [3]})
    rules = AnnotationRules("representative_point", definition("representative_point"))

    assert rules.judge(FrameRows(frame)).faults[0].message.startswith(fault)


def test_two_of_three_columns_are_fields() -> None:
    """Columns that end in x and y, without a z, are fields like any other."""
    frame = pd.DataFrame({"readout_loc_x": [1.5], "readout_loc_y": [2.5]})

    assert records_of(frame, None) == [{"readout_loc_x": 1.5, "readout_loc_y": 2.5}]

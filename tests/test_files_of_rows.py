"""CSV and parquet files of rows: what is sent is what is written in them."""

from __future__ import annotations

import json
from importlib import import_module
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from annotationframework_api.annotation_types import definition
from annotationframeworkclient._sources_of_rows import JudgedRows, Source
from annotationframeworkclient.errors import InvalidAnnotation, InvalidInput, ServiceNotice
from annotationframeworkclient.validation import AnnotationRules

XYZ = "pt_position_x,pt_position_y,pt_position_z"
POINT = {"position": [1, 2, 3]}
ROOT_ID = 864691135122597927  # a float has fewer digits


def rules(kind: str) -> AnnotationRules:
    """Give the rules of an annotation type."""
    return AnnotationRules(kind, definition(kind))


def sent(path: Path, kind: str) -> list[dict[str, Any]]:
    """Give what is sent of a file."""
    source = JudgedRows(Source(path), rules(kind), 10_000)
    return [json.loads(text) for batch in source.batches() for text in batch.texts]


def written(folder: Path, *lines: str) -> Path:
    """Write a CSV file."""
    path = folder / "rows.csv"
    path.write_text("\n".join([*lines, ""]), encoding="utf-8")
    return path


def test_texts_stay_as_they_are(tmp_path: Path) -> None:
    """A text that looks like a number, a flag or a gap is that text, with its spaces."""
    tags = ["007", "1e5", "True", "NA", " a ", '"x,y"']
    path = written(tmp_path, f"{XYZ},tag", *(f"1,2,3,{tag}" for tag in tags))

    assert [row["tag"] for row in sent(path, "bound_tag")] == [*tags[:-1], "x,y"]


def test_numbers_keep_their_digits(tmp_path: Path) -> None:
    """Ids past 2**53, floats to their last digit, and flags are what is written."""
    lines = [f"{ROOT_ID},a,{ROOT_ID},0.12345678901234568,True", "5,b,7,2,", "6,c,8, 2e-3 ,false"]
    path = written(tmp_path, "target_id,match_id,query_root_id,score,validation", *lines)

    rows = sent(path, "cell_match_reference")

    assert [row["target_id"] for row in rows] == [ROOT_ID, 5, 6]
    assert [row["score"] for row in rows] == [0.12345678901234568, 2, 0.002]
    assert [row.get("validation") for row in rows] == [True, None, False]


def test_ids_beside_gaps_keep_their_digits(tmp_path: Path) -> None:
    """A column of ids that is not filled everywhere is no column of floats."""
    path = written(tmp_path, f"id,{XYZ},volume", f"{ROOT_ID},1,2,3,1", ",1,2,3,nan")

    rows = sent(path, "nucleus_detection")

    assert rows == [{"id": ROOT_ID, "pt": POINT, "volume": 1}, {"pt": POINT}]


def test_what_all_rows_lack_is_counted_once(tmp_path: Path) -> None:
    """However often a long file is read, what its rows lack is told with their number."""
    path = written(tmp_path, XYZ, *["1,2,3"] * 10_001)
    source = JudgedRows(Source(path), rules("nucleus_detection"), 10_000)

    for _ in range(2):
        assert [len(batch.texts) for batch in source.batches()] == [10_000, 1]
    with pytest.warns(ServiceNotice) as caught:
        source.warn()

    assert [str(each.message).partition(":")[0] for each in caught] == [
        "10,001 annotations have no volume"
    ]


def test_one_bad_cell_is_one_fault(tmp_path: Path) -> None:
    """A word among numbers is the fault of its row alone."""
    path = written(tmp_path, f"{XYZ},volume", "1,2,3,1.5", "1,2,3,1_5", "1,2,3,2")

    with pytest.raises(InvalidAnnotation) as caught:
        sent(path, "nucleus_detection")

    assert [(fault.index, fault.path) for fault in caught.value.faults] == [(1, "$.volume")]


@pytest.mark.parametrize("line", ["1,2,3", "1,2,3,4,5", '1,2,3,"4'])
def test_cut_and_shifted_lines_are_refused(tmp_path: Path, line: str) -> None:
    """A line with fewer or more cells than there are names moves no cell to another column."""
    path = written(tmp_path, f"{XYZ},volume", "1,2,3,4", "", line)

    with pytest.raises(InvalidInput, match=r"rows\.csv'(, line 4: \d cells|: it cannot be read)"):
        sent(path, "nucleus_detection")


@pytest.mark.parametrize("name", ["rows.csv", "rows.parquet", "rows.txt", "none.csv", "none.pq"])
def test_files_that_cannot_be_read(tmp_path: Path, name: str) -> None:
    """A file that is none, or of another kind than its name says, is named in the refusal."""
    if name.startswith("rows"):
        (tmp_path / name).write_bytes(b"\xff\xfe\x00")

    with pytest.raises(InvalidInput, match=name):
        sent(tmp_path / name, "nucleus_detection")


def test_a_mark_of_excels_is_no_part_of_a_name(tmp_path: Path) -> None:
    """A byte order mark is left out."""
    path = written(tmp_path, f"\ufeff{XYZ},volume", "1,2,3,4")

    assert sent(path, "nucleus_detection") == [{"pt": POINT, "volume": 4}]


def test_parquet_keeps_integers_beside_gaps(tmp_path: Path) -> None:
    """Ids in a column that is not filled everywhere keep their digits."""
    frame = pd.DataFrame({"id": pd.array([ROOT_ID, None], dtype="Int64"), "volume": [1.0, 2.0]})
    frame[["pt_position_x", "pt_position_y", "pt_position_z"]] = [[1, 2, 3], [1, 2, 3]]
    # As other programs write it: without pandas' notes on its types. pyarrow ships no types.
    pyarrow: Any = import_module("pyarrow")
    parquet: Any = import_module("pyarrow.parquet")
    table = pyarrow.Table.from_pandas(frame).replace_schema_metadata()
    parquet.write_table(table, tmp_path / "rows.parquet")

    rows = sent(tmp_path / "rows.parquet", "nucleus_detection")

    assert rows == [
        {"id": ROOT_ID, "volume": 1.0, "pt": POINT},
        {"volume": 2.0, "pt": POINT},
    ]

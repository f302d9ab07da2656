"""Frames of every make that pandas has, posted and read back: nothing is lost or changed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import numpy as np
import pandas as pd
import pytest

from annotationframeworkclient.annotationengine import AnnotationClientV2
from annotationframeworkclient.errors import InvalidAnnotation, ServiceNotice
from annotationframeworkclient.sandbox import Sandbox

BIG = 2**53 + 1  # what a float would round

POSITIONS = [[229040, 227264, 24092], [1, 2, 3]]
INTEGERS = ["object", "int64", "uint64", ">i8", "Int64", "UInt64", "int64[pyarrow]", "category"]
SMALL = ["int32", "uint16", "float64", "float32", "Int32", "Float64", "double[pyarrow]"]
TEXTS = ["object", "string[python]", "string[pyarrow]", "category"]
FLAGS = ["object", "bool", "boolean", "bool[pyarrow]", "category"]
FLOATS = ["object", "float64", "float32", "Float64", "double[pyarrow]", "category"]
GAPS = [dtype for dtype in FLOATS if dtype != "float32"]


@pytest.fixture(scope="module")
def deployed() -> Iterator[Sandbox]:
    """Give a sandbox for many tests, which only add rows to its tables."""
    with Sandbox() as running:
        with running.client() as client:
            create = client.annotation.create_table
            create("nuclei", "nucleus_detection", "of the tests")
            create("tags", "bound_tag", "of the tests")
            create("flags", "bound_tag_bool", "of the tests")
            create("groups", "reference_simple_group", "of the tests", reference_table="nuclei")
            client.annotation.post_annotation_df("nuclei", nuclei(id=[BIG, BIG + 1]))
        yield running

    assert running.violations == ()


@pytest.fixture
def annotation(deployed: Sandbox) -> Iterator[AnnotationClientV2]:
    """Give the annotation client of the sandbox."""
    with deployed.client() as client:
        yield client.annotation


def nuclei(**columns: Any) -> pd.DataFrame:
    """Make a frame of two nuclei."""
    return pd.DataFrame({"pt_position": POSITIONS, "volume": [71.5, 0.25]} | columns)


def sent(sandbox: Sandbox) -> list[dict[str, Any]]:
    """Give the annotations of the last post."""
    [*_, body] = (request.body for request in sandbox.requests if request.method == "POST")
    rows: list[dict[str, Any]] = json.loads(body)["annotations"]
    return rows


@pytest.mark.parametrize("dtype", INTEGERS)
def test_integers(annotation: AnnotationClientV2, dtype: str) -> None:
    """An integer is stored with all its digits, whatever kind of column holds it."""
    groups = pd.DataFrame({"target_id": [1, 2], "group_id": [5, 6]}, dtype=dtype)
    wide = pd.Series([BIG, BIG + 1], dtype=dtype)

    ids = annotation.post_annotation_df("groups", groups.assign(target_id=wide))

    rows = annotation.get_annotation("groups", ids)
    assert [(row["target_id"], row["group_id"]) for row in rows] == [(BIG, 5), (BIG + 1, 6)]


@pytest.mark.parametrize("dtype", [*INTEGERS, *SMALL])
def test_positions_in_three_columns(annotation: AnnotationClientV2, dtype: Any) -> None:
    """A position's numbers may stand in columns of any kind."""
    axes = [f"pt_position_{axis}" for axis in "xyz"]
    numbers = [[7, 8, 9], [1, 2, 3]]
    frame = pd.DataFrame(numbers, columns=axes).astype(dtype).assign(volume=1.5)

    ids = annotation.post_annotation_df("nuclei", frame)

    assert [row["pt_position"] for row in annotation.get_annotation("nuclei", ids)] == numbers


@pytest.mark.parametrize("make", [list, tuple, np.array, pd.Series])
def test_positions_in_one_column(annotation: AnnotationClientV2, make: Any) -> None:
    """A position may be a list, or any kind of array."""
    frame = nuclei(pt_position=pd.Series([make(xyz) for xyz in POSITIONS], dtype=object))

    ids = annotation.post_annotation_df("nuclei", frame)

    assert [row["pt_position"] for row in annotation.get_annotation("nuclei", ids)] == POSITIONS


@pytest.mark.parametrize("dtype", TEXTS)
def test_texts(annotation: AnnotationClientV2, dtype: str) -> None:
    """A text is stored as it is; an empty cell of a field that must be there is a fault."""
    texts = pd.Series(["basal", "é ü"], dtype=dtype)
    frame = pd.DataFrame({"pt_position": POSITIONS, "tag": texts})
    gap = frame.assign(tag=texts.where(np.array([True, False])))

    ids = annotation.post_annotation_df("tags", frame)
    with pytest.raises(InvalidAnnotation, match=r"row 1.*tag"):
        annotation.post_annotation_df("tags", gap)

    assert [row["tag"] for row in annotation.get_annotation("tags", ids)] == ["basal", "é ü"]


@pytest.mark.parametrize("dtype", FLAGS)
def test_flags(annotation: AnnotationClientV2, dtype: str) -> None:
    """True and false are stored as such."""
    frame = pd.DataFrame({"pt_position": POSITIONS, "tag": pd.Series([True, False], dtype=dtype)})

    ids = annotation.post_annotation_df("flags", frame)

    assert [row["tag"] for row in annotation.get_annotation("flags", ids)] == [True, False]


@pytest.mark.parametrize("dtype", FLOATS)
def test_floats(annotation: AnnotationClientV2, dtype: str) -> None:
    """A number is stored as it is."""
    ids = annotation.post_annotation_df("nuclei", nuclei().astype({"volume": dtype}))

    assert [row["volume"] for row in annotation.get_annotation("nuclei", ids)] == [71.5, 0.25]


@pytest.mark.parametrize("dtype", GAPS)
def test_gaps(annotation: AnnotationClientV2, deployed: Sandbox, dtype: str) -> None:
    """An empty cell (NaN, NA, None) of an optional field is left out of its row, and warned of."""
    frame = nuclei(volume=pd.Series([71.5, None], dtype=dtype))

    with pytest.warns(ServiceNotice, match="volume"):
        annotation.post_annotation_df("nuclei", frame)

    first, second = ({"pt": {"position": xyz}} for xyz in POSITIONS)
    assert sent(deployed) == [first | {"volume": 71.5}, second]


@pytest.mark.parametrize("nothing", [None, float("nan"), pd.NA, pd.NaT])
def test_every_kind_of_nothing(
    annotation: AnnotationClientV2, deployed: Sandbox, nothing: object
) -> None:
    """Whatever pandas takes for nothing is none: it is not sent."""
    frame = nuclei(
        volume=pd.Series([71.5, nothing], dtype=object),
        bb_end_position=pd.Series([[4, 5, 6], nothing], dtype=object),
    )

    with pytest.warns(ServiceNotice, match="volume"):
        annotation.post_annotation_df("nuclei", frame)

    assert [(row.get("volume"), row.get("bb_end")) for row in sent(deployed)] == [
        (71.5, {"position": [4, 5, 6]}),
        (None, None),
    ]


@pytest.mark.parametrize("backend", ["pyarrow", "numpy_nullable"])
def test_converted_frames(annotation: AnnotationClientV2, backend: Any) -> None:
    """Stored rows are updated by what `convert_dtypes` makes of them."""
    ids = annotation.post_annotation_df("nuclei", nuclei())
    stored = pd.DataFrame(annotation.get_annotation("nuclei", ids))
    frame = stored.convert_dtypes(dtype_backend=backend).assign(volume=[5.5, 6.5])

    new_ids = annotation.update_annotation_df("nuclei", frame)

    rows = annotation.get_annotation("nuclei", [new_ids[one] for one in ids])
    assert [(row["pt_position"], row["volume"]) for row in rows] == [
        (POSITIONS[0], 5.5),
        (POSITIONS[1], 6.5),
    ]


def test_positions_in_a_column_of_arrows_lists(annotation: AnnotationClientV2) -> None:
    """A position may be one of Arrow's lists, as in a frame read from parquet."""
    pyarrow = pytest.importorskip("pyarrow")
    lists = pd.Series(POSITIONS, dtype=pd.ArrowDtype(pyarrow.list_(pyarrow.int64())))

    ids = annotation.post_annotation_df("nuclei", nuclei(pt_position=lists))

    assert [row["pt_position"] for row in annotation.get_annotation("nuclei", ids)] == POSITIONS


@pytest.mark.parametrize(
    "empty", [pd.DataFrame(), nuclei().head(0), nuclei().head(0).astype({"volume": "Float64"})]
)
def test_a_frame_without_rows(
    annotation: AnnotationClientV2, deployed: Sandbox, empty: pd.DataFrame
) -> None:
    """Of a frame without rows nothing is posted."""
    before = sum(request.method == "POST" for request in deployed.requests)

    assert annotation.post_annotation_df("nuclei", empty) == []
    assert sum(request.method == "POST" for request in deployed.requests) == before


@pytest.mark.parametrize("index", [["a", "b"], [7, 7], pd.MultiIndex.from_tuples([(1, 2), (3, 4)])])
def test_an_index_is_no_field(annotation: AnnotationClientV2, index: Any) -> None:
    """Rows count from 0, whatever the index says, and it is not sent."""
    frame = nuclei(volume=[71.5, "large"]).set_axis(index, axis="index")

    with pytest.raises(InvalidAnnotation) as caught:
        annotation.post_annotation_df("nuclei", frame)

    assert [fault.index for fault in caught.value.faults] == [1]

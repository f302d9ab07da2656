"""Staged annotations: what may be staged, what is sent of it, and that each is in once."""

from __future__ import annotations

import copy
import os
import pickle
import signal
import tempfile
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest
from tests.faulty_proxy import Exchange, FaultyProxy, Point, Trouble, reset, say
from tests.loopback import Reply
from tests.stored_rows import Deployment, Table

from annotationframeworkclient import FrameworkClient, InvalidAnnotation
from annotationframeworkclient.errors import (
    InvalidInput,
    InvalidName,
    OutcomeUnknown,
    PartialWrite,
    PermissionDenied,
)
from annotationframeworkclient.staging import StagedAnnotations

NAMES = (f"staged_{number}" for number in count())
NUCLEUS = {"pt": {"position": [1, 2, 3]}, "volume": 1.5}
FIELDS = ["bb_end_position", "bb_start_position", "pt_position", "valid", "volume"]
DENIED = Trouble(Point.WHOLE, say(Reply(b'{"message": "no"}', 403)))
GONE = Trouble(Point.WHOLE, say(Reply(b"{}", 503)))


@pytest.fixture(autouse=True)
def scratch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the folder for temporary files, which each test has to itself."""
    folder = tmp_path / "scratch"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


@pytest.fixture
def table(deployment: Deployment) -> Table:
    """Give an empty table of nuclei, in voxels of 4, 4, 40 nm."""
    return deployment.table(next(NAMES))


@pytest.fixture
def client(deployment: Deployment) -> Iterator[FrameworkClient]:
    """Give a client of the deployment."""
    with deployment.sandbox.client() as opened:
        yield opened


@pytest.fixture
def proxy(deployment: Deployment) -> Iterator[FaultyProxy]:
    """Give a proxy in front of the deployment."""
    with FaultyProxy(deployment.sandbox.url) as running:
        yield running


@pytest.fixture
def troubled(deployment: Deployment, proxy: FaultyProxy) -> Iterator[FrameworkClient]:
    """Give a client that reaches the deployment through the proxy, and asks everything once."""
    with deployment.sandbox.client(server_address=proxy.url, retries=0) as opened:
        yield opened


@pytest.fixture
def staged(client: FrameworkClient, table: Table) -> StagedAnnotations[list[int]]:
    """Give staged annotations for the table, none yet."""
    return client.annotation.stage_annotations(table.name)


def nuclei(number: int) -> list[dict[str, Any]]:
    """Make nuclei that differ."""
    return [{"pt": {"position": [z, 2, 3]}, "volume": z + 0.5} for z in range(number)]


def staged_nuclei(
    client: FrameworkClient, table: Table, number: int
) -> StagedAnnotations[list[int]]:
    """Stage nuclei that differ."""
    staged = client.annotation.stage_annotations(table.name)
    for nucleus in nuclei(number):
        staged.add(**nucleus)
    return staged


def new_ids(staged: StagedAnnotations[Any]) -> list[int | None]:
    """Give the new id of each staged annotation, None for what is not marked as uploaded."""
    frame = staged.annotation_dataframe(include_tracking=True)
    assert frame["is_uploaded"].tolist() == frame["new_id"].notna().tolist()
    return [None if pd.isna(one) else int(one) for one in frame["new_id"]]


def every(method: str, trouble: Trouble) -> Callable[[Exchange], Trouble | None]:
    """Plan that each request with a method meets with trouble."""
    return lambda exchange: trouble if exchange.method == method else None


def lost_answers(point: Point) -> Callable[[Exchange], Trouble | None]:
    """Plan that the answer to the first post is lost, and that nothing can be read then."""
    has_begun: list[Exchange] = []

    def plan(exchange: Exchange) -> Trouble | None:
        if exchange.method == "POST":
            has_begun.append(exchange)
            return Trouble(point, reset)
        return GONE if has_begun else None

    return plan


# What can be staged


@pytest.mark.parametrize("update", [False, True])
def test_fields_are_those_of_the_type(client: FrameworkClient, table: Table, update: bool) -> None:
    """Points are flat columns; ids are fields of updates, which need only ids and points."""
    staged = client.annotation.stage_annotations(table.name, update=update)

    assert staged.fields == ["id"] * update + FIELDS
    assert staged.fields_required == ["id"] * update + ["pt_position"]
    assert (staged.is_update, staged.table_name, staged.schema_type) == (
        update,
        table.name,
        "nucleus_detection",
    )


def test_an_update_need_not_repeat_what_it_keeps(client: FrameworkClient) -> None:
    """A required text is required of new annotations, and not of changed ones."""
    stage = client.annotation.stage_annotations

    assert stage(schema_name="bound_tag").fields_required == ["pt_position", "tag"]
    assert stage(schema_name="bound_tag", update=True).fields_required == ["id", "pt_position"]


@pytest.mark.parametrize(
    "fields",
    [
        {"pt_position": [1, 2, 3], "volume": 1.5},
        {"pt": {"position": [1, 2, 3]}, "volume": 1.5},
        {"pt_position": np.array([1, 2, 3]), "volume": np.float32(1.5)},
        {"pt_position": (np.int64(1), np.uint8(2), 3.0), "volume": np.float64(1.5)},
        {"pt_position": pd.Series([1, 2, 3]), "volume": 1.5, "bb_start_position": None},
    ],
    ids=["flat", "nested", "array", "numpy numbers", "series"],
)
def test_values_come_as_users_have_them(
    staged: StagedAnnotations[list[int]], fields: Mapping[str, Any]
) -> None:
    """Flat and nested points, arrays and numpy numbers are staged as the same annotation."""
    staged.add(**fields)

    assert staged.annotation_list == [NUCLEUS]


@pytest.mark.parametrize(
    ("fields", "path", "words"),
    [
        ({"pt_position": [1, 2]}, "$.pt.position", "a list of 2"),
        ({"pt_position": [1, 2, 3.5]}, "$.pt.position[2]", "round_positions=True"),
        ({"pt_position": [1, 2, float("nan")]}, "$.pt.position[2]", "NaN"),
        ({"volume": 1.5}, "$.pt", "missing"),
        ({"pt_position": [1, 2, 3], "volum": 1.5}, "$.volum", "did you mean 'volume'"),
        ({"pt_position": [1, 2, 3], "pt": {"position": [1, 2, 3]}}, "$.pt_position", "write pt"),
        ({"pt_position": [1, 2, 3], "id": 7}, "$.id", "id_field=True"),
    ],
)
def test_a_fault_is_named_at_once(
    staged: StagedAnnotations[list[int]], fields: Mapping[str, Any], path: str, words: str
) -> None:
    """What the service would not store as it is is refused when it is added, and not staged."""
    with pytest.raises(InvalidAnnotation) as caught:
        staged.add(**fields)

    [fault] = caught.value.faults
    assert fault.path == path
    assert words in fault.message
    assert len(staged) == 0


def test_what_was_checked_cannot_be_changed(staged: StagedAnnotations[list[int]]) -> None:
    """Neither what was given nor what is given back changes what is staged."""
    position = np.array([1, 2, 3])
    point = {"position": position}
    staged.add(pt=point, volume=1.5)
    position[0] = 99
    point["position"] = np.array([0, 0, 0])
    staged.annotation_list[0]["pt"]["position"][0] = 99
    staged.annotation_list_nonuploaded.clear()
    staged.annotation_dataframe()["pt_position"].iloc[0][0] = 99
    staged.fields.clear()

    assert staged.annotation_list == staged.annotation_list_nonuploaded == [NUCLEUS]
    assert staged.annotation_dataframe()["pt_position"].tolist() == [[1, 2, 3]]
    assert staged.fields == FIELDS


def test_a_frame_is_staged_whole_or_not_at_all(staged: StagedAnnotations[list[int]]) -> None:
    """All faults of a frame are named by their rows, and then none of its rows is staged."""
    frame = pd.DataFrame(
        {"pt_position": [[1, 2, 3], [1, 2], [4, 5, 6.5]], "volume": [1.5, 2.5, np.nan]}
    )
    with pytest.raises(InvalidAnnotation) as caught:
        staged.add_dataframe(frame)

    assert [fault.index for fault in caught.value.faults] == [1, 2]
    assert len(staged) == 0
    staged.add_dataframe(frame.head(1))
    assert staged.annotation_list == [NUCLEUS]


def test_frames_have_positions_in_any_columns(staged: StagedAnnotations[list[int]]) -> None:
    """Three columns make a position, as does one that is named; empty cells are left out."""
    axes = pd.DataFrame({"pt_position_x": [1], "pt_position_y": [2], "pt_position_z": [3]})
    empty = pd.Series([None], dtype=object)
    staged.add_dataframe(axes.assign(volume=1.5, bb_end_position=empty))
    staged.add_dataframe(pd.DataFrame({"where": [[1, 2, 3]], "volume": [1.5]}), {"where": "pt"})

    assert staged.annotation_list == [NUCLEUS, NUCLEUS]


def test_a_frame_keeps_all_digits(client: FrameworkClient) -> None:
    """Large ids are ints beside gaps too, empty cells are empty, and no column is missing."""
    staged = client.annotation.stage_annotations(schema_name="bound_double_tag_user", id_field=True)
    large = 2**62 + 1
    tags = {"tag": "x", "tag2": "y"}
    staged.add(id=large, pt_position=[1, 2, 3], **tags)
    staged.add(id=2, pt_position=[4, 5, 6], user_id=large, **tags)
    frame = staged.annotation_dataframe()

    assert list(frame.columns) == staged.fields
    assert frame["id"].tolist() == [large, 2]
    assert (str(frame["user_id"].dtype), frame["user_id"].iloc[1]) == ("Int64", large)
    assert frame["user_id"].isna().tolist() == [True, False]


def test_no_annotations_make_an_empty_frame(staged: StagedAnnotations[list[int]]) -> None:
    """Without annotations there are the same columns, of the same kinds where that is known."""
    frame = staged.annotation_dataframe(include_tracking=True)

    assert list(frame.columns) == [*FIELDS, "is_uploaded", "new_id"]
    assert (len(frame), str(frame["is_uploaded"].dtype), str(frame["new_id"].dtype)) == (
        0,
        "bool",
        "Int64",
    )


def test_own_ids_are_given_once_each(client: FrameworkClient, table: Table) -> None:
    """With ids of their own each annotation has one, that no other has, and is in under it."""
    staged = client.annotation.stage_annotations(table.name, id_field=True)
    staged.add(id=np.int64(70), **NUCLEUS)
    for fields, words in (
        ({}, "missing"),
        ({"id": "70"}, "staged before"),
        ({"id": 1.5}, "found 1.5"),
    ):
        with pytest.raises(InvalidAnnotation, match=words):
            staged.add(**NUCLEUS, **fields)
    frame = pd.DataFrame({"id": [71, 71], "pt_position": [[1, 2, 3]] * 2, "volume": [1.5] * 2})
    with pytest.raises(InvalidAnnotation, match="the id of row 0"):
        staged.add_dataframe(frame)
    staged.add_dataframe(frame.head(1))

    assert client.annotation.upload_staged_annotations(staged) == [70, 71]
    table.check_uploads(([{"id": 70, **NUCLEUS}, {"id": 71, **NUCLEUS}], [70, 71]))


# Resolutions


@pytest.mark.parametrize(
    ("resolution", "given", "sent"),
    [
        ([1, 1, 1], [4000, 8000, 80000], [1000, 2000, 2000]),
        ([8, 8, 40], [1, 2, 3], [2, 4, 3]),
        ([4.0, 4.0, 40.0], [1, 2, 3], [1, 2, 3]),
        (np.array([1, 1, 1]), np.array([4.0, 8.0, 40.0]), [1, 2, 1]),
        ([1, 1, 1], ["4", np.float32(8), np.uint16(40)], [1, 2, 1]),
        ([0.4, 0.1, 0.1], [10, 40, 400], [1, 1, 1]),
        ([1, 1, 40], [4 * (2**53 - 1), 0, 2**53], [2**53 - 1, 0, 2**53]),
    ],
)
def test_positions_are_scaled_without_loss(
    client: FrameworkClient, table: Table, resolution: Any, given: Any, sent: list[int]
) -> None:
    """Positions reach the table in its own voxels, as ints, whatever numbers they were."""
    staged = client.annotation.stage_annotations(table.name, annotation_resolution=resolution)
    staged.add(pt_position=given, bb_end={"position": given}, volume=1.5)
    staged.add_dataframe(pd.DataFrame({"pt_position": [given], "volume": [1.5]}))

    [first, second] = staged.annotation_list
    assert first["pt"] == first["bb_end"] == second["pt"] == {"position": sent}
    assert {type(part) for part in second["pt"]["position"]} == {int}


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ([3, 8, 40], r"found 3, which is 0\.75 voxels of the table: round it"),
        ([4.5, 8, 40], r"found 4\.5, which is 1\.125 voxels"),
        ([-4, 8, 40], "found -1, which would be read back as"),
        ([float("inf"), 8, 40], "infinity"),
        ([True, 8, 40], "found true"),
        ([1e18, 8, 40], r"a float past 2\*\*53"),
        ([2**57, 8, 40], "read back with other digits"),
        ([4, 8], "a list of 2"),
        ("4 8 40", 'found "4 8 40"'),
    ],
)
def test_what_is_not_whole_then_is_refused(
    client: FrameworkClient, table: Table, given: Any, message: str
) -> None:
    """A position that is no voxel of the table, or none at all, is refused and not staged."""
    staged = client.annotation.stage_annotations(table.name, annotation_resolution=[1, 1, 1])

    with pytest.raises(InvalidAnnotation, match=message) as caught:
        staged.add(pt_position=given, volume=1.5)

    assert len(caught.value.faults) == 1
    assert len(staged) == 0


def test_fractions_are_rounded_where_that_was_asked_for(
    client: FrameworkClient, table: Table
) -> None:
    """With round_positions positions go to the nearest voxel, halves to the even one."""
    stage = client.annotation.stage_annotations
    scaled = stage(table.name, annotation_resolution=[1, 1, 1], round_positions=True)
    scaled.add(pt_position=[2, 6, 61.0], volume=1.5)
    plain = stage(table.name, round_positions=True)
    plain.add(pt_position=[0.5, 1.5, 1.6], volume=1.5)

    assert scaled.annotation_list[0]["pt"]["position"] == [0, 2, 2]
    assert plain.annotation_list[0]["pt"]["position"] == [0, 2, 2]


def test_a_resolution_needs_another(client: FrameworkClient, table: Table) -> None:
    """Without the table's resolution, or against it, or as no resolution, one is refused."""
    stage = client.annotation.stage_annotations

    with pytest.raises(InvalidInput, match="give table_name, or table_resolution too"):
        stage(schema_name="bound_tag", annotation_resolution=[1, 1, 1])
    with pytest.raises(InvalidInput, match=r"voxels of \[4.0, 4.0, 40.0\] nm.*leave table_reso"):
        stage(table.name, table_resolution=[8, 8, 40])
    with pytest.raises(InvalidInput, match="annotation_resolution is three positive numbers"):
        stage(table.name, annotation_resolution=[1, 1, 0])
    assert stage(table.name, table_resolution=np.array([4, 4, 40])).fields == FIELDS


# Tables


def test_a_table_can_be_named_later(client: FrameworkClient, table: Table) -> None:
    """What is staged for a type goes into the table that is named before the upload."""
    staged = client.annotation.stage_annotations(
        schema_name="nucleus_detection", table_resolution=[4, 4, 40], annotation_resolution=[1] * 3
    )
    staged.add(pt_position=[4, 8, 40], volume=1.5)
    with pytest.raises(InvalidInput, match="set their table_name"):
        client.annotation.upload_staged_annotations(staged)
    assert repr(staged) == (
        "Staged annotations for schema 'nucleus_detection' with no table "
        "(1 new annotation, 0 uploaded)"
    )
    staged.table_name = table.name

    ids = client.annotation.upload_staged_annotations(staged)

    table.check_uploads(([{"pt": {"position": [1, 2, 1]}, "volume": 1.5}], ids))


def test_another_table_is_refused(client: FrameworkClient, table: Table) -> None:
    """A table of another type, resolution or volume is refused before anything is sent to it."""
    others = f"{table.name}_others"
    client.annotation.create_table(others, "bound_tag")
    client.annotation.create_table(
        f"{others}_coarse", "nucleus_detection", voxel_resolution=[8, 8, 40]
    )
    stage, upload = client.annotation.stage_annotations, client.annotation.upload_staged_annotations
    staged = staged_nuclei(client, table, 2)

    with pytest.raises(InvalidInput, match=r"holds bound_tag.*staged as nucleus_detection"):
        stage(others, "nucleus_detection")
    for name, words in ((others, "holds bound_tag"), (f"{others}_coarse", r"\[8.0, 8.0, 40.0\]")):
        staged.table_name = name
        with pytest.raises(InvalidInput, match=words):
            upload(staged)
    with pytest.raises(InvalidInput, match="staged for aligned volume 'minnie65_phase3'"):
        upload(staged, aligned_volume_name="another")
    with pytest.raises(InvalidInput, match="give table_name, or schema_name"):
        stage()
    with pytest.raises(InvalidName):
        staged.table_name = "a/b"
    assert len(upload(staged_nuclei(client, table, 1))) == 1


def test_the_table_stays_once_an_upload_has_begun(client: FrameworkClient, table: Table) -> None:
    """After an upload the rest of the annotations cannot go to another table."""
    staged = staged_nuclei(client, table, 2)
    client.annotation.upload_staged_annotations(staged)

    with pytest.raises(InvalidInput, match="has begun"):
        staged.table_name = "another"
    staged.clear_annotations()
    staged.table_name = "another"

    assert (len(staged), staged.table_name) == (0, "another")


# Uploads


def test_each_annotation_is_sent_once(client: FrameworkClient, table: Table, scratch: Path) -> None:
    """An upload gives the new ids, a second one sends the rest, and a third one nothing."""
    staged = staged_nuclei(client, table, 7)
    upload = client.annotation.upload_staged_annotations

    first = upload(staged, batch_size=3)
    staged.add(**NUCLEUS)
    assert new_ids(staged) == [*first, None]
    assert staged.annotation_list_nonuploaded == [NUCLEUS]
    assert len(staged.annotation_dataframe(only_nonuploaded=True)) == 1
    assert repr(staged) == (
        f"Staged annotations for table '{table.name}' (8 new annotations, 7 uploaded)"
    )
    second = upload(staged)

    assert upload(staged) == []
    assert new_ids(staged) == [*first, *second]
    table.check_uploads((nuclei(7), first), ([NUCLEUS], second))
    assert list(scratch.iterdir()) == []


def test_uploaded_annotations_can_be_purged(client: FrameworkClient, table: Table) -> None:
    """Purging keeps what is not in yet, and only that is sent then."""
    staged = staged_nuclei(client, table, 3)
    first = client.annotation.upload_staged_annotations(staged)
    staged.add(**NUCLEUS)
    staged.purge_uploaded_annotations()

    assert staged.annotation_list == [NUCLEUS]
    second = client.annotation.upload_staged_annotations(staged)
    table.check_uploads((nuclei(3), first), ([NUCLEUS], second))


def test_updates_give_new_ids_by_old_ones(client: FrameworkClient, deployment: Deployment) -> None:
    """Rows as they were read, changed, replace those in the table; a point that is None goes."""
    corner = {"bb_start": {"position": [0, 0, 0]}, "bb_end": {"position": [9, 9, 9]}}
    table = deployment.table(next(NAMES), [{**row, **corner} for row in nuclei(3)])
    staged = client.annotation.stage_annotations(table.name, update=True)
    rows = client.annotation.get_annotation(table.name, table.ids())
    staged.add(**rows[0] | {"volume": 7.5, "bb_end_position": None})
    staged.add_dataframe(pd.DataFrame(rows[1:]).assign(volume=7.5, bb_end_position=None))

    given = client.annotation.upload_staged_annotations(staged)

    assert list(given) == table.ids()
    assert new_ids(staged) == list(given.values())
    changed = [{**row, "id": one, "volume": 7.5} for one, row in zip(given, nuclei(3), strict=True)]
    table.check_updates(changed, list(given.values()))
    for row in client.annotation.get_annotation(table.name, list(given.values())):
        assert (row["bb_start_position"], row["bb_end_position"]) == ([0, 0, 0], None)
    assert client.annotation.upload_staged_annotations(staged) == {}


def test_two_threads_send_each_annotation_once(client: FrameworkClient, table: Table) -> None:
    """When several threads upload the same annotations, one does and the others find them in."""
    staged = staged_nuclei(client, table, 50)
    upload = client.annotation.upload_staged_annotations

    with ThreadPoolExecutor(4) as pool:
        given = [pool.submit(upload, staged, batch_size=5) for _ in range(4)]

    [ids] = [one.result() for one in given if one.result()]
    table.check_uploads((nuclei(50), ids))


# Faults


def test_a_refusal_leaves_what_is_in_marked(
    troubled: FrameworkClient, table: Table, proxy: FaultyProxy
) -> None:
    """After PartialWrite exactly what is in is marked, and calling again sends the rest."""
    staged = staged_nuclei(troubled, table, 30)
    proxy.plan = lambda exchange: (
        DENIED if exchange.method == "POST" and exchange.number == 9 else None
    )
    with pytest.raises(PartialWrite) as caught:
        troubled.annotation.upload_staged_annotations(staged, batch_size=2)
    marked = new_ids(staged)
    assert {place: one for place, one in enumerate(marked) if one is not None} == (
        caught.value.written
    )
    assert sorted(filter(None, marked)) == sorted(table.new_rows())
    staged.add(**NUCLEUS)

    rest = troubled.annotation.upload_staged_annotations(staged)

    ids = new_ids(staged)
    assert rest == [one for one in ids if one not in marked]
    table.check_uploads(([*nuclei(30), NUCLEUS], [one for one in ids if one is not None]))


def test_a_refused_update_leaves_what_is_in_marked(
    client: FrameworkClient, deployment: Deployment
) -> None:
    """Of an update that is refused half-way the rows before are in, marked, and not sent again."""
    table = deployment.table(next(NAMES), nuclei(3))
    staged = client.annotation.stage_annotations(table.name, update=True)
    corner = {"bb_start_position": None, "bb_end_position": None}
    for own_id in (*table.ids(), 999):
        staged.add(id=own_id, **NUCLEUS, **corner)

    for _ in range(2):
        with pytest.raises(PartialWrite, match="999"):
            client.annotation.upload_staged_annotations(staged)

    assert new_ids(staged) == [*sorted(table.new_rows()), None]
    assert len(table.new_rows()) == 3


def test_a_refusal_of_everything_leaves_nothing(
    troubled: FrameworkClient, table: Table, proxy: FaultyProxy, scratch: Path
) -> None:
    """When nothing was written the annotations can go elsewhere, and no file is left."""
    other = f"{table.name}_other"
    troubled.annotation.create_table(other, "nucleus_detection")
    staged = staged_nuclei(troubled, table, 2)
    proxy.plan = every("POST", DENIED)
    with pytest.raises(PermissionDenied):
        troubled.annotation.upload_staged_annotations(staged)
    proxy.plan = lambda exchange: None
    assert list(scratch.iterdir()) == []
    staged.table_name = other

    assert len(troubled.annotation.upload_staged_annotations(staged)) == 2
    assert table.new_rows() == {}


@pytest.mark.parametrize("point", [Point.WHOLE, Point.COMMITTED])
@pytest.mark.parametrize("way", ["same", "pickled", "purged"])
def test_what_is_in_doubt_is_looked_for(
    troubled: FrameworkClient,
    table: Table,
    proxy: FaultyProxy,
    scratch: Path,
    point: Point,
    way: str,
) -> None:
    """After OutcomeUnknown the next call finds out what is in, and sends only what is not."""
    staged = staged_nuclei(troubled, table, 10)
    proxy.plan = lost_answers(point)
    with pytest.raises(OutcomeUnknown) as caught:
        troubled.annotation.upload_staged_annotations(staged, batch_size=2, patience=0)
    assert "keep this journal" in " ".join(caught.value.__notes__)
    assert "an upload is unfinished" in repr(staged)
    assert new_ids(staged) == [None] * 10
    with pytest.raises(InvalidInput, match="has begun"):
        staged.table_name = "another"
    proxy.plan = lambda exchange: None
    if way == "pickled":
        staged = pickle.loads(pickle.dumps(staged))
    if way == "purged":
        staged.purge_uploaded_annotations()
    staged.add(**NUCLEUS)

    ids = troubled.annotation.upload_staged_annotations(staged, patience=0)

    assert new_ids(staged) == ids
    table.check_uploads(([*nuclei(10), NUCLEUS], ids))
    assert list(scratch.iterdir()) == []


def test_without_the_journal_nothing_is_sent_again(
    troubled: FrameworkClient, table: Table, proxy: FaultyProxy, scratch: Path
) -> None:
    """What is in doubt stays where it is when nothing is left that could tell."""
    staged = staged_nuclei(troubled, table, 4)
    proxy.plan = lost_answers(Point.COMMITTED)
    with pytest.raises(OutcomeUnknown):
        troubled.annotation.upload_staged_annotations(staged, patience=0)
    proxy.plan = lambda exchange: None
    [journal] = scratch.iterdir()
    journal.unlink()

    for _ in range(2):
        with pytest.raises(
            OutcomeUnknown, match="up to 4 annotations may be in the table"
        ) as caught:
            troubled.annotation.upload_staged_annotations(staged)
        assert caught.value.written == {}
    assert len(table.new_rows()) == 4
    staged.clear_annotations()
    assert troubled.annotation.upload_staged_annotations(staged) == []


@pytest.mark.parametrize("point", [Point.WHOLE, Point.COMMITTED])
def test_ctrl_c_loses_nothing(
    troubled: FrameworkClient, table: Table, proxy: FaultyProxy, point: Point
) -> None:
    """An interrupted upload is finished by the next call, and nothing is in twice."""

    def interrupt(exchange: Exchange) -> None:
        os.kill(os.getpid(), signal.SIGINT)
        reset(exchange)

    staged = staged_nuclei(troubled, table, 6)
    proxy.plan = lambda exchange: (
        Trouble(point, interrupt) if exchange.method == "POST" and exchange.number == 1 else None
    )
    with pytest.raises(KeyboardInterrupt):
        troubled.annotation.upload_staged_annotations(staged, batch_size=2)

    ids = troubled.annotation.upload_staged_annotations(staged, patience=0)

    assert new_ids(staged) == ids
    table.check_uploads((nuclei(6), ids))


def test_a_journal_outlives_the_process(
    troubled: FrameworkClient, table: Table, proxy: FaultyProxy, tmp_path: Path
) -> None:
    """The same annotations, staged anew, go on by the journal where they stopped."""
    proxy.plan = lost_answers(Point.COMMITTED)
    upload, journal = troubled.annotation.upload_staged_annotations, tmp_path / "journal"
    with pytest.raises(OutcomeUnknown):
        upload(staged_nuclei(troubled, table, 10), journal=journal, batch_size=5, patience=0)
    proxy.plan = lambda exchange: None
    staged = staged_nuclei(troubled, table, 10)

    ids = upload(staged, journal=journal, batch_size=5, patience=0)

    table.check_uploads((nuclei(10), ids))
    assert journal.exists()
    staged.add(**NUCLEUS)
    with pytest.raises(InvalidInput, match="belongs to"):
        upload(staged, journal=journal, batch_size=5)
    assert len(upload(staged)) == 1


def test_a_pickle_holds_no_token(client: FrameworkClient, table: Table) -> None:
    """Staged annotations survive pickling and copying, with neither token nor address in them."""
    staged = staged_nuclei(client, table, 2)
    first = client.annotation.upload_staged_annotations(staged)
    text = pickle.dumps(staged)
    again: StagedAnnotations[list[int]] = pickle.loads(text)
    again.add(**NUCLEUS)

    assert (client.auth.token or "").encode() not in text
    assert client.server_address.encode() not in text
    assert (repr(staged), len(again)) == (repr(copy.deepcopy(staged)), 3)
    second = client.annotation.upload_staged_annotations(again)
    table.check_uploads((nuclei(2), first), ([NUCLEUS], second))

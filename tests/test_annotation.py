"""The annotation client, against the sandbox over real HTTP."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pandas as pd
import pytest
from tests.loopback import Fault, Loopback, Reply

from annotationframeworkclient import FrameworkClient, InvalidAnnotation
from annotationframeworkclient.annotationengine import AnnotationClientV2
from annotationframeworkclient.errors import (
    Conflict,
    DecodeError,
    FrameworkError,
    InvalidId,
    InvalidInput,
    InvalidName,
    NotFound,
    PartialWrite,
    PermissionDenied,
    ServiceNotice,
    ServiceTimeout,
)
from annotationframeworkclient.sandbox import Sandbox

TABLE = "nuclei"


Rows = list[dict[str, Any]]

GIVEN: dict[str, Callable[[Rows], Any]] = {
    "list": lambda rows: rows,
    "tuple": lambda rows: tuple(rows),
    "iterator": lambda rows: iter(rows),
    "generator": lambda rows: (row for row in rows),
    "records": lambda rows: pd.DataFrame(rows).to_dict("records"),
    "pandas rows": lambda rows: [pd.Series(row) for row in rows],
    "column of dicts": lambda rows: pd.Series(rows),
}


def nucleus(**fields: Any) -> dict[str, Any]:
    """Make a nucleus that can be posted."""
    return {"pt": {"position": [229040, 227264, 24092]}, "volume": 71.14} | fields


def changed(number: int) -> dict[str, Any]:
    """Make a nucleus that replaces another one, whole."""
    return nucleus(id=number, bb_start=None, bb_end=None)


@pytest.fixture
def client(sandbox: Sandbox) -> Iterator[FrameworkClient]:
    """Give a client of a sandbox that has one table of nuclei."""
    with sandbox.client() as made:
        made.annotation.create_table(TABLE, "nucleus_detection", "of the tests")
        yield made


@pytest.fixture
def annotation(client: FrameworkClient) -> AnnotationClientV2:
    """Give its annotation client."""
    return client.annotation


def writes(sandbox: Sandbox) -> list[str]:
    """Name the requests of a sandbox that are no GETs, as "POST annotations"."""
    return [
        f"{request.method} {request.path.rsplit('/', 1)[-1]}"
        for request in sandbox.requests
        if request.method != "GET"
    ]


class TestTables:
    """Creating tables and what is known of them."""

    def test_created_table_is_named_and_listed(self, annotation: AnnotationClientV2) -> None:
        """A created table's name comes back as a str, and the list has it."""
        assert annotation.create_table("spines", "bound_tag", "d") == "spines"
        assert annotation.get_tables() == [TABLE, "spines"]

    def test_resolution_is_the_datastacks(self, annotation: AnnotationClientV2) -> None:
        """Without a voxel resolution a table gets the datastack's."""
        metadata = annotation.get_table_metadata(TABLE)

        assert metadata["voxel_resolution"] == [4.0, 4.0, 40.0]
        assert metadata["schema_type"] == "nucleus_detection"

    def test_resolution_can_be_given(self, annotation: AnnotationClientV2) -> None:
        """A voxel resolution may be any three numbers, an array too."""
        annotation.create_table("coarse", "bound_tag", voxel_resolution=np.array([64, 64, 40.5]))

        assert annotation.get_table_metadata("coarse")["voxel_resolution"] == [64.0, 64.0, 40.5]

    @pytest.mark.parametrize(
        "resolution",
        [[4, 4], [4, 4, 0], [4, 4, math.nan], [4, -4, 40], "444", 4, [4, 4, "z"], [None, 4, 40]],
        ids=repr,
    )
    def test_bad_resolution_is_refused_unsent(
        self, annotation: AnnotationClientV2, sandbox: Sandbox, resolution: Any
    ) -> None:
        """A resolution that is not three positive numbers is refused before it is sent."""
        sent = writes(sandbox)

        with pytest.raises(InvalidInput, match="three positive numbers"):
            annotation.create_table("bad", "bound_tag", voxel_resolution=resolution)
        assert writes(sandbox) == sent

    @pytest.mark.parametrize("name", ["Nuclei", "1st", "a b", "../x", "a/b", "", "é"])
    def test_bad_name_is_refused_unsent(
        self, annotation: AnnotationClientV2, sandbox: Sandbox, name: str
    ) -> None:
        """A name that the server cannot take is refused before anything is asked."""
        before = len(sandbox.requests)

        with pytest.raises(InvalidName):
            annotation.create_table(name, "bound_tag")
        assert len(sandbox.requests) == before

    def test_too_long_a_name_is_refused(
        self, annotation: AnnotationClientV2, sandbox: Sandbox
    ) -> None:
        """A name too long for an index on the type's points is refused; no table is asked for."""
        sent = writes(sandbox)

        with pytest.raises(InvalidName, match="1 characters too long for a table of bound_tag"):
            annotation.create_table("x" * 48, "bound_tag")
        assert writes(sandbox) == sent

    def test_longest_name_is_taken(self, annotation: AnnotationClientV2) -> None:
        """The longest name that the refusal lets through is one that the server takes."""
        assert annotation.create_table("x" * 47, "bound_tag") == "x" * 47

    def test_reference_table(self, annotation: AnnotationClientV2) -> None:
        """A reference type needs a table to refer to, another type may have none."""
        with pytest.raises(InvalidInput, match="name it in reference_table"):
            annotation.create_table("kinds", "cell_type_reference")
        with pytest.raises(InvalidInput, match="leave reference_table out"):
            annotation.create_table("kinds", "bound_tag", reference_table=TABLE)
        annotation.create_table("kinds", "cell_type_reference", reference_table=TABLE)

        assert annotation.get_table_metadata("kinds")["reference_table"] == TABLE

    def test_unknown_type_and_taken_name(self, annotation: AnnotationClientV2) -> None:
        """An unknown type is not found, and a name that is taken a conflict."""
        with pytest.raises(NotFound):
            annotation.create_table("x", "no_such_type")
        with pytest.raises(Conflict):
            annotation.create_table(TABLE, "bound_tag")

    @pytest.mark.parametrize(
        "spoilt",
        [
            {"read_permission": "public"},
            {"write_permission": "ME"},
            {"flat_segmentation_source": "x" * 301},
            {"notice_text": "an en dash \u2013 that no header can carry"},
            {"notice_text": "two\nlines"},
            {"user_id": math.nan},
            {"user_id": 7.0},
            {"user_id": [7]},
            {"user_id": True},
            {"description": 5},
        ],
        ids=repr,
    )
    def test_what_would_spoil_a_table_is_refused_unsent(
        self, annotation: AnnotationClientV2, sandbox: Sandbox, spoilt: dict[str, Any]
    ) -> None:
        """What the service would choke on too late is refused, for new tables and for old."""
        sent = writes(sandbox)

        with pytest.raises(InvalidInput):
            annotation.create_table("late", "bound_tag", **spoilt)
        with pytest.raises(InvalidInput):
            annotation.update_metadata(TABLE, **spoilt)
        assert writes(sandbox) == sent

    def test_tracking_needs_a_reference_table(self, annotation: AnnotationClientV2) -> None:
        """Tracking the ids of a reference table is refused where there is none."""
        with pytest.raises(InvalidInput, match="reference_table"):
            annotation.create_table("tags", "bound_tag", track_target_id_updates=True)

    def test_metadata_can_be_changed(self, annotation: AnnotationClientV2) -> None:
        """What is given is changed, the rest stays; a notice is a warning to every reader."""
        annotation.update_metadata(TABLE, notice_text="under construction")
        annotation.update_metadata(TABLE, description="new")

        with pytest.warns(ServiceNotice, match="under construction"):
            changed = annotation.get_table_metadata(TABLE)
        assert changed["description"] == "new"
        assert changed["schema_type"] == "nucleus_detection"

    def test_nothing_to_change_changes_nothing(
        self, annotation: AnnotationClientV2, sandbox: Sandbox
    ) -> None:
        """Without a change the metadata is read, not written."""
        sent = writes(sandbox)

        assert annotation.update_metadata(TABLE)["table_name"] == TABLE
        assert writes(sandbox) == sent

    def test_deleted_table_stays_listed(self, annotation: AnnotationClientV2) -> None:
        """A deleted table is marked as such and still listed."""
        assert annotation.delete_table(TABLE) is True
        assert annotation.get_tables() == [TABLE]
        assert annotation.get_table_metadata(TABLE)["deleted"] is not None


class TestPosting:
    """Posting annotations."""

    @pytest.mark.parametrize("give", GIVEN.values(), ids=GIVEN)
    def test_any_iterable_of_rows(
        self, annotation: AnnotationClientV2, give: Callable[[Rows], Any]
    ) -> None:
        """Rows may come in any iterable; their ids come back in its order."""
        rows = [nucleus(volume=float(number)) for number in range(3)]

        ids = annotation.post_annotation(TABLE, give(rows))

        assert [row["volume"] for row in annotation.get_annotation(TABLE, ids)] == [0.0, 1.0, 2.0]

    @pytest.mark.parametrize("one", [nucleus(), pd.Series(nucleus())], ids=["dict", "pandas row"])
    def test_one_row_by_itself(self, annotation: AnnotationClientV2, one: Any) -> None:
        """A single row needs no list around it."""
        assert annotation.post_annotation(TABLE, one) == [1]

    def test_numpy_values_are_data(self, annotation: AnnotationClientV2) -> None:
        """Arrays, numpy scalars and tuples are taken for what they hold."""
        row = {
            "id": np.int32(374507),
            "pt": {"position": np.array([1, 2, 3], dtype=np.int32)},
            "bb_start": {"position": (np.uint16(4), 5, 6)},
            "volume": np.float32(0.5),
        }

        assert annotation.post_annotation(TABLE, row) == [374507]
        [read] = annotation.get_annotation(TABLE, 374507)
        assert read["pt_position"] == [1, 2, 3]
        assert read["bb_start_position"] == [4, 5, 6]
        assert read["volume"] == 0.5

    def test_type_and_system_columns_are_no_faults(self, annotation: AnnotationClientV2) -> None:
        """The tutorial's `type` and the columns of a row that was read may be sent along."""
        system = {"deleted": "None", "superceded_id": None, "pt_root_id": None, "valid": True}

        assert annotation.post_annotation(TABLE, nucleus(type="nucleus_detection", **system))

    def test_nothing_is_sent_for_nothing(
        self, annotation: AnnotationClientV2, sandbox: Sandbox
    ) -> None:
        """Empty input gives empty answers without a request."""
        before = len(sandbox.requests)

        assert annotation.post_annotation("no_such_table", []) == []
        assert annotation.update_annotation("no_such_table", []) == {}
        assert annotation.delete_annotation("no_such_table", []) == []
        assert annotation.get_annotation(TABLE, []) == []
        assert len(sandbox.requests) <= before + 1  # the datastack's record at most

    def test_ten_thousand_and_one(self, annotation: AnnotationClientV2, sandbox: Sandbox) -> None:
        """More rows than the server takes at once go in two requests, ids in the rows' order."""
        rows = (nucleus(volume=float(number)) for number in range(10_001))

        ids = annotation.post_annotation(TABLE, rows)

        assert sorted(ids) == list(range(1, 10_002))  # the requests may overtake each other
        ends = annotation.get_annotation(TABLE, [ids[0], ids[9_999], ids[10_000]])
        assert [row["volume"] for row in ends] == [0.0, 9_999.0, 10_000.0]
        assert annotation.get_annotation_count(TABLE) == 10_001
        assert writes(sandbox).count("POST annotations") == 2

    def test_refused_unsent_with_every_fault(
        self, annotation: AnnotationClientV2, sandbox: Sandbox
    ) -> None:
        """One faulty row keeps the whole batch back; each fault has row, place and value."""
        rows = [nucleus(), nucleus(pt={"position": [1, 2]}), nucleus(volumne=3)]

        with pytest.raises(InvalidAnnotation) as caught:
            annotation.post_annotation(TABLE, rows)

        places = [(fault.index, fault.path, fault.value) for fault in caught.value.faults]
        assert places == [(1, "$.pt.position", [1, 2]), (2, "$.volumne", 3)]
        assert "POST annotations" not in writes(sandbox)
        assert annotation.validate(TABLE, rows) == list(caught.value.faults)

    @pytest.mark.parametrize(
        "row",
        [
            nucleus(volume=math.nan),
            nucleus(volume=np.float32("nan")),
            nucleus(pt={"position": [1, 2, math.nan]}),
            nucleus(pt={"position": np.array([1.0, 2.0, np.nan])}),
            nucleus(id=math.nan),
            nucleus(volume=math.inf),
        ],
    )
    def test_nan_is_sent_by_no_path(
        self, annotation: AnnotationClientV2, sandbox: Sandbox, row: dict[str, Any]
    ) -> None:
        """NaN and infinity are faults wherever they stand, posted or updated."""
        for send in (annotation.post_annotation, annotation.update_annotation):
            with pytest.raises(InvalidAnnotation):
                send(TABLE, [nucleus(id=1), {"id": 2} | row])
        assert all(b"NaN" not in request.body for request in sandbox.requests)
        assert "POST annotations" not in writes(sandbox)

    def test_a_frame_is_pointed_elsewhere(self, annotation: AnnotationClientV2) -> None:
        """A DataFrame, whose iteration gives column names, is refused with the method to use."""
        frame: Any = pd.DataFrame([nucleus()])

        with pytest.raises(InvalidInput, match="post_annotation_df"):
            annotation.post_annotation(TABLE, frame)

    @pytest.mark.parametrize("data", ["rows", b"bytes", 5, None])
    def test_what_is_no_row_is_refused(self, annotation: AnnotationClientV2, data: Any) -> None:
        """What is no row and no iterable of rows is refused."""
        with pytest.raises(InvalidInput, match="annotations are mappings"):
            annotation.post_annotation(TABLE, data)

    def test_later_refusal_tells_what_is_in(self, annotation: AnnotationClientV2) -> None:
        """When a later request is refused, the error has the ids of the rows before it."""
        rows = [nucleus(id=number) for number in range(1, 10_002)]
        annotation.post_annotation(TABLE, nucleus(id=10_001))

        with pytest.raises(PartialWrite) as caught:
            annotation.post_annotation(TABLE, rows)

        assert caught.value.written == {number: number + 1 for number in range(10_000)}
        assert isinstance(caught.value.__cause__, Conflict)

    def test_frames(self, annotation: AnnotationClientV2) -> None:
        """The rows of a frame are posted and updated, positions by column, empty cells left out."""
        frame = pd.DataFrame({"pt_position": [[1, 2, 3], [4, 5, 6]], "volume": [0.5, 0.25]})
        ids = annotation.post_annotation_df(TABLE, frame)

        frame["id"], frame["bb_start"] = ids, None
        frame["bb_end"] = pd.Series([None, np.array([7, 8, 9])])
        points = {"pt_position": "pt", "bb_start": "bb_start", "bb_end": "bb_end"}
        new_ids = annotation.update_annotation_df(TABLE, frame, points)

        rows = annotation.get_annotation(TABLE, [new_ids[one] for one in ids])
        assert [row["pt_position"] for row in rows] == [[1, 2, 3], [4, 5, 6]]
        assert [row["bb_end_position"] for row in rows] == [None, [7, 8, 9]]

    @pytest.mark.parametrize(
        ("columns", "points"),
        [(None, "pt"), (["pt_position"], "pt"), ({"pt_position": "bb"}, "bb")],
    )
    def test_position_columns(self, columns: Any, points: str) -> None:
        """Columns that hold positions are named, mapped, or known by their ending."""
        frame = pd.DataFrame({"pt_position": [[1, 2, 3]], "volume": [np.nan]})

        records = AnnotationClientV2.process_position_columns(frame, columns)

        assert records == [{points: {"position": [1, 2, 3]}}]

    def test_frames_that_are_unclear_are_refused(self) -> None:
        """An absent or a doubled column, and what is no frame, are refused by name."""
        frame = pd.DataFrame([[1, 2]], columns=["a", "a"])
        no_frame: Any = [nucleus()]

        with pytest.raises(InvalidInput, match="no column b"):
            AnnotationClientV2.process_position_columns(pd.DataFrame({"a": [1]}), ["b"])
        with pytest.raises(InvalidInput, match="several columns of the name a"):
            AnnotationClientV2.process_position_columns(frame)
        with pytest.raises(InvalidInput, match="DataFrame is needed"):
            AnnotationClientV2.process_position_columns(no_frame)


class TestReading:
    """Reading annotations back."""

    @pytest.mark.parametrize(
        "ids",
        [
            [3, 1],
            (3, 1),
            np.array([3, 1]),
            np.array([3, 1], dtype=np.uint64),
            pd.Series([3, 1]),
            pd.Series([3, 1], dtype="Int64"),
            pd.Index([3, 1]),
            ["3", "1"],
            iter([3, 1]),
        ],
        ids=["list", "tuple", "int", "uint64", "Series", "Int64", "Index", "digits", "iterator"],
    )
    def test_ids_of_every_kind_in_the_order_asked(
        self, annotation: AnnotationClientV2, ids: Any
    ) -> None:
        """Ids come in any form, and rows in their order."""
        annotation.post_annotation(TABLE, [nucleus(), nucleus(), nucleus()])

        assert [row["id"] for row in annotation.get_annotation(TABLE, ids)] == [3, 1]

    @pytest.mark.parametrize(
        "one", [2, "2", np.int64(2), np.uint8(2)], ids=["int", "digits", "int64", "uint8"]
    )
    def test_one_id_by_itself(self, annotation: AnnotationClientV2, one: Any) -> None:
        """A single id, a digit string too, is one id; the tutorial's other keyword is taken."""
        annotation.post_annotation(TABLE, [nucleus(), nucleus()])

        assert [row["id"] for row in annotation.get_annotation(TABLE, one)] == [2]
        assert [row["id"] for row in annotation.get_annotation(TABLE, annotation_id=one)] == [2]

    @pytest.mark.parametrize(
        "bad",
        [1.0, [1.5], np.array([1.0]), math.nan, [None], [True], 2**63, "one", [[1]], pd.NA],
        ids=repr,
    )
    def test_what_is_no_id_is_refused_unsent(
        self, annotation: AnnotationClientV2, sandbox: Sandbox, bad: Any
    ) -> None:
        """Floats, NaN, words and ids past int64 are refused before anything is sent."""
        before = len(sandbox.requests)

        for call in (annotation.get_annotation, annotation.delete_annotation):
            with pytest.raises(InvalidId):
                call(TABLE, bad)
        assert len(sandbox.requests) == before

    def test_three_thousand_ids(self, annotation: AnnotationClientV2, sandbox: Sandbox) -> None:
        """Any number of ids is read, in addresses that the servers do not cut."""
        ids = annotation.post_annotation(
            TABLE, [nucleus(id=number) for number in range(500_000, 503_000)]
        )

        rows = annotation.get_annotation(TABLE, ids[::-1] + ids[:1])

        assert [row["id"] for row in rows] == ids[::-1] + ids[:1]
        assert max(len(request.query) for request in sandbox.requests) < 8000

    def test_missing_ids_are_named(self, annotation: AnnotationClientV2) -> None:
        """Ids that the table does not have are named in a warning, the others come."""
        annotation.post_annotation(TABLE, nucleus())

        with pytest.warns(ServiceNotice, match="2 of the ids are not in table nuclei: 7, 8"):
            rows = annotation.get_annotation(TABLE, [7, 1, 8])
        assert [row["id"] for row in rows] == [1]

    def test_unreadable_rows_are_isolated(self, annotation: AnnotationClientV2) -> None:
        """Rows that the service cannot give back are named in a warning, the others come."""
        without = {"pt": {"position": [1, 2, 3]}}  # stored with a NULL that the server trips over
        with pytest.warns(ServiceNotice, match="2 annotations have no volume: .* cannot give them"):
            annotation.post_annotation(TABLE, [nucleus(), without, nucleus(), without, nucleus()])

        with pytest.warns(ServiceNotice, match="2 of the ids are stored in a form .*: 2, 4"):
            rows = annotation.get_annotation(TABLE, range(1, 6))
        assert [row["id"] for row in rows] == [1, 3, 5]

    def test_ids_are_needed(self, annotation: AnnotationClientV2) -> None:
        """Without ids, or with both keywords, the call says what it takes."""
        with pytest.raises(InvalidInput, match="give annotation_ids"):
            annotation.get_annotation(TABLE)
        with pytest.raises(InvalidInput, match="give annotation_ids"):
            annotation.get_annotation(TABLE, 1, annotation_id=1)


class TestChanging:
    """Updating and deleting."""

    def test_row_that_was_read_can_be_sent_back(self, annotation: AnnotationClientV2) -> None:
        """A row that was read, changed, replaces the stored one, which names its successor."""
        annotation.post_annotation(TABLE, nucleus())
        [row] = annotation.get_annotation(TABLE, 1)
        row["volume"] = 99.0

        assert annotation.update_annotation(TABLE, row) == {1: 2}
        [old, new] = annotation.get_annotation(TABLE, [1, 2])
        assert (old["valid"], old["superceded_id"]) == (False, 2)
        assert (new["valid"], new["volume"]) == (True, 99.0)

    def test_the_tutorials_update(self, annotation: AnnotationClientV2) -> None:
        """The tutorial's update cell, system columns and all, is taken."""
        annotation.post_annotation(TABLE, nucleus(id=632503))
        cell = {
            "volume": 99,
            "valid": True,
            "pt_supervoxel_id": None,
            "pt_root_id": None,
            "pt": {"position": [361792, 77088, 27399]},
            "id": 632503,
            "deleted": "None",
            "created": "2020-07-03 00:26:06.101055",
            "superceded_id": None,
        }

        with pytest.warns(ServiceNotice, match="no bb_end, bb_start: the service erases"):
            [(old, new)] = annotation.update_annotation(TABLE, cell).items()
        assert old == 632503
        [row] = annotation.get_annotation(TABLE, new)
        assert row["pt_position"] == [361792, 77088, 27399]

    def test_superseded_row_cannot_be_updated(self, annotation: AnnotationClientV2) -> None:
        """A row that has a successor is a conflict, whose message names it."""
        annotation.post_annotation(TABLE, nucleus())
        annotation.update_annotation(TABLE, changed(1))

        with pytest.raises(Conflict, match="annotation ID 2"):
            annotation.update_annotation(TABLE, changed(1))

    def test_partial_update_is_accounted_for(self, annotation: AnnotationClientV2) -> None:
        """When the service refuses a row midway, the error has what it kept, and no more."""
        annotation.post_annotation(TABLE, [nucleus() for _ in range(4)])
        annotation.update_annotation(TABLE, changed(3))  # 3 is 5 now

        with pytest.raises(PartialWrite, match=r"2 of 4 rows .* refused id 3") as caught:
            annotation.update_annotation(TABLE, [changed(number) for number in (1, 2, 3, 4)])

        assert caught.value.written == {1: 6, 2: 7}
        assert isinstance(caught.value.__cause__, Conflict)

    def test_update_needs_an_id(self, annotation: AnnotationClientV2) -> None:
        """A row without its id is refused unsent."""
        with pytest.raises(InvalidAnnotation, match=r"\$\.id"):
            annotation.update_annotation(TABLE, nucleus())

    def test_deleted_rows_are_marked(self, annotation: AnnotationClientV2) -> None:
        """Deleting gives the ids in the order asked and marks the rows; the count stays."""
        annotation.post_annotation(TABLE, [nucleus(), nucleus(), nucleus()])

        assert annotation.delete_annotation(TABLE, np.array([3, 1])) == [3, 1]
        assert [row["valid"] for row in annotation.get_annotation(TABLE, [1, 2, 3])] == [
            False,
            True,
            False,
        ]
        assert annotation.get_annotation_count(TABLE) == 3

    def test_deleting_what_is_not_there(self, annotation: AnnotationClientV2) -> None:
        """Ids that are not there are named in a warning; if none is there, that is an error."""
        annotation.post_annotation(TABLE, nucleus())

        with pytest.warns(ServiceNotice, match="1 of the ids are not in table nuclei: 9"):
            assert annotation.delete_annotation(TABLE, [9, 1]) == [1]
        with pytest.raises(NotFound):
            annotation.delete_annotation(TABLE, [9])


CALLS: dict[str, Callable[[AnnotationClientV2, str], object]] = {
    "metadata": lambda annotation, table: annotation.get_table_metadata(table),
    "change": lambda annotation, table: annotation.update_metadata(table, description="d"),
    "drop": lambda annotation, table: annotation.delete_table(table),
    "count": lambda annotation, table: annotation.get_annotation_count(table),
    "read": lambda annotation, table: annotation.get_annotation(table, 1),
    "post": lambda annotation, table: annotation.post_annotation(table, nucleus()),
    "update": lambda annotation, table: annotation.update_annotation(table, nucleus(id=1)),
    "delete": lambda annotation, table: annotation.delete_annotation(table, 1),
    "validate": lambda annotation, table: annotation.validate(table, nucleus()),
}


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
def test_unknown_table_is_not_found(
    annotation: AnnotationClientV2, call: Callable[[AnnotationClientV2, str], object]
) -> None:
    """Each call says of a table that there is not that it was not found."""
    with pytest.raises(NotFound, match="there is no such thing; client"):
        call(annotation, "no_such_table")


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
@pytest.mark.parametrize("name", ["../x", "a/b", "", ".", "a?b", "a" * 5000, ["a"]], ids=range(7))
def test_path_like_name_is_refused_unsent(
    annotation: AnnotationClientV2,
    sandbox: Sandbox,
    call: Callable[[AnnotationClientV2, str], object],
    name: Any,
) -> None:
    """A name that would change the path of the request is refused before it is sent."""
    annotation.get_tables()
    before = len(sandbox.requests)

    with pytest.raises(InvalidName):
        call(annotation, name)
    assert len(sandbox.requests) == before


@pytest.mark.parametrize("role", ["viewer", "outsider"])
def test_who_may_not_write_is_denied(client: FrameworkClient, sandbox: Sandbox, role: str) -> None:
    """A user without the right to write to a table may read it, and is told so."""
    client.annotation.post_annotation(TABLE, nucleus())
    with sandbox.client(auth_token=sandbox.tokens[role]) as other:
        assert len(other.annotation.get_annotation(TABLE, 1)) == 1
        with pytest.raises(PermissionDenied):
            other.annotation.post_annotation(TABLE, nucleus())


def test_unknown_aligned_volume_is_not_found(annotation: AnnotationClientV2) -> None:
    """Another aligned volume can be named; one that is not there is a typed error."""
    assert annotation.get_tables(aligned_volume_name="minnie65_phase3") == [TABLE]
    with pytest.raises(FrameworkError, match="nowhere"):
        annotation.get_tables(aligned_volume_name="nowhere")


def test_a_view_waits_its_own_time_for_every_service(server: Loopback) -> None:
    """The look-ups that a call of the annotation client makes share the timeout of its view."""
    server.say(Fault.SILENCE)
    client = FrameworkClient("d", server.url, auth_token="t", timeout=60, retries=0)

    with client, pytest.raises(ServiceTimeout):
        client.annotation.with_options(timeout=0.2).get_tables()


def test_metadata_without_its_main_parts_is_told(server: Loopback) -> None:
    """A table's metadata without type or resolution is a DecodeError, not a KeyError."""
    volume = {"id": 1, "name": "v", "image_source": "s"}
    record = {"aligned_volume": volume, "local_server": server.url}
    server.say(Reply(json.dumps(record).encode()), Reply(b'{"id": 1}', 201))
    client = FrameworkClient("d", server.url, auth_token="t")

    with client, pytest.raises(DecodeError, match="no type or no resolution"):
        client.annotation.get_table_metadata("t")

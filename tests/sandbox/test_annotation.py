"""Annotations of the sandbox: posted, judged, read, updated, deleted."""

from __future__ import annotations

import pytest
from tests.sandbox.site import Site, fault, tag


def test_ids_come_in_input_order_and_own_ids_are_kept(site: Site) -> None:
    """Own ids are honoured; 0 asks for the next of the sequence."""
    table = site.create("tags")

    answer = table.post(tag(), tag(id=500), tag(id=-7), tag(id=0))

    assert answer.json() == [1, 500, -7, 2]


@pytest.mark.parametrize("own_id", ["abc", 2**63])
def test_ids_that_no_column_holds(site: Site, own_id: object) -> None:
    """An id that is no 64-bit integer is a database error, and nothing is stored."""
    table = site.create("tags")

    assert fault(table.post(tag(id=own_id))).startswith("404 Not Found: (psycopg2.errors.")
    assert table.count().json() == 0


def test_own_ids_do_not_move_the_sequence(site: Site) -> None:
    """The sequence runs into an own id, fails once, and is past it."""
    table = site.create("tags")
    table.post(tag(id=1))

    assert "duplicate key value violates unique constraint" in fault(table.post(tag()))
    assert table.post(tag()).json() == [2]


def test_rows_come_back_flat(site: Site) -> None:
    """Positions are flattened, cut to integers and wrapped; a live row's `deleted` is a word."""
    table = site.create("tags")
    table.post(tag("a", [1.5, -1, 2**53 + 1, 9], colour="red", valid=False))

    (row,) = table.get("1").json()

    assert isinstance(row.pop("created"), str)
    assert row == {
        "id": 1,
        "pt_position": [1, 2**64 - 1, 2**53],
        "tag": "a",
        "valid": True,
        "superceded_id": None,
        "deleted": "None",
    }


def test_unknown_and_repeated_ids_are_dropped(site: Site) -> None:
    """Rows come once each and not in the order asked; ids that no row has are left out."""
    table = site.create("tags")
    table.post(tag(), tag(), tag())

    rows = table.get("3, 1,3,99").json()

    assert [row["id"] for row in rows] == [1, 3]
    assert table.get("99").json() == []


@pytest.mark.parametrize("ids", ["", "1.0", "1,", "[1"])
def test_bad_ids_are_an_input_error(site: Site, ids: str) -> None:
    """What is no list of integers is refused in a form of its own."""
    answer = site.create("tags").get(ids)

    message = answer.json()["errors"]["annotation_ids"]
    assert answer.status_code == 500
    assert message.startswith("list of annotation ids invalid literal for int() with base 10: ")


def test_ids_are_read_from_a_body_too(site: Site) -> None:
    """Without a query, a JSON body is asked; without both, Python complains."""
    table = site.create("tags")
    table.post(tag())
    path = f"{table.path}/annotations"

    answer = site.http.request("GET", path, json={"annotation_ids": "1"})

    assert [row["id"] for row in answer.json()] == [1]
    assert fault(site.http.get(path)) == "'NoneType' object is not iterable"


def test_row_without_an_optional_scalar_cannot_be_read(site: Site) -> None:
    """One row with a null scalar hides all that are asked for with it."""
    table = site.create("nuclei", "nucleus_detection")
    point = {"pt": {"position": [1, 2, 3]}}

    assert table.post({**point, "volume": 2}, point).json() == [1, 2]
    assert fault(table.get("1,2")) == "No annotation with [1, 2] exists"
    (row,) = table.get("1").json()
    assert (row["volume"], row["bb_start_position"]) == (2.0, None)


def test_updating_supersedes(site: Site) -> None:
    """An update makes a new row that inherits what is left out; the old one names it."""
    table = site.create("types", "cell_type_local")
    table.post({"pt": {"position": [1, 2, 3]}, "cell_type": "BC", "classification_system": "m"})

    assert table.put({"id": 1, "pt": {"position": [4, 5, 6]}}).json() == {"1": 2}
    old, new = sorted(table.get("1,2").json(), key=lambda row: row["id"])
    assert (old["valid"], old["superceded_id"]) == (False, 2)
    assert old["deleted"] != "None"
    assert (new["pt_position"], new["cell_type"], new["valid"]) == ([4, 5, 6], "BC", True)


def test_superseded_rows_name_their_successor(site: Site) -> None:
    """A second update of the same row is a conflict; what came before it in the batch stays."""
    table = site.create("tags")
    table.post(tag(), tag())
    table.put(tag(id=1))

    message = fault(table.put(tag(id=2), tag(id=1)))

    assert message == (
        "409 Conflict: Error update ID 1 -> Annotation with ID 1 has already been superseded by"
        " annotation ID 3, update annotation ID 3 instead"
    )
    assert table.count().json() == 4


def test_updates_need_a_known_id(site: Site) -> None:
    """An update of nothing, or of a row that is not there, is a wrapped 400."""
    table = site.create("tags")

    assert fault(table.put(tag())) == "400 Bad Request: 'str' object has no attribute 'items'"
    assert fault(table.put(tag(id=9))) == "400 Bad Request: No row was found when one was required"


def test_deleting_marks_and_counts_all(site: Site) -> None:
    """Deleted rows stay readable and counted; may be deleted again; unknown ids are dropped."""
    table = site.create("tags")
    table.post(tag(), tag())

    assert table.delete(1, 99).json() == [1]
    assert table.delete("1").json() == [1]
    (row,) = table.get("1").json()
    assert (row["valid"], row["superceded_id"]) == (False, None)
    assert table.count().json() == 2


def test_deleting_nothing_is_a_real_404(site: Site) -> None:
    """Where no id is known, the answer is a JSON string under a true 404."""
    answer = site.create("tags").delete(99)

    assert (answer.status_code, answer.json()) == (404, "annotation_id [99] not in table tags")


@pytest.mark.parametrize(
    ("annotation", "expected"),
    [
        ({}, "{'pt': ['Missing data for required field.'], 'tag': ['Missing"),
        (tag(pt=[1, 2, 3]), "{'pt': {'_schema': ['Invalid input type.']}}"),
        (tag(pt={"position": [1, 2, 3], "x": 1}), "{'pt': {'x': ['Unknown field.']}}"),
        (tag(tag=5), "{'tag': ['Not a valid string.']}"),
        (tag(tag=None), "{'tag': ['Field may not be null.']}"),
    ],
)
def test_unfit_annotations_are_refused(
    site: Site, annotation: dict[str, object], expected: str
) -> None:
    """The first unfit annotation is a wrapped 422, and nothing of the batch is stored."""
    table = site.create("tags")

    message = fault(table.post(tag(), annotation))

    assert message.startswith(f"422 Unprocessable Entity: {expected}")
    assert table.count().json() == 0


@pytest.mark.parametrize(
    ("position", "expected"),
    [
        ([1, 2], "404 Not Found: list index out of range"),
        ({"x": 1}, "404 Not Found: 0"),
        (5, "404 Not Found: 'int' object is not subscriptable"),
        ([True, 1, 1], "404 Not Found: (psycopg2.errors.InternalError_) parse error"),
        ([1, None, 1], "404 Not Found: (psycopg2.errors.InternalError_) parse error"),
    ],
)
def test_positions_fail_late(site: Site, position: object, expected: str) -> None:
    """Positions are not checked: what they break answers, labelled as not found."""
    message = fault(site.create("tags").post(tag(position=position)))

    assert message.startswith(expected)


@pytest.mark.parametrize(
    ("schema_type", "field", "sent", "stored"),
    [
        ("bound_tag_bool", "tag", "yes", True),
        ("bound_tag_bool", "tag", 0, False),
        ("bound_tag_user", "user_id", 1.5, 1),
        ("bound_tag_user", "user_id", "5", 5),
        ("bound_tag_user", "user_id", 2**31, 2**31),
    ],
)
def test_scalars_are_converted(
    site: Site, schema_type: str, field: str, sent: object, stored: object
) -> None:
    """Words become booleans, texts become numbers, fractions are cut."""
    table = site.create("values", schema_type)
    table.post(tag(**{field: sent}))

    assert table.get("1").json()[0][field] == stored


def test_references_need_their_target(site: Site) -> None:
    """A reference to a row that is not there is refused; to a deleted one it is not."""
    target = site.create("tags")
    target.post(tag())
    target.delete(1)
    metadata = {"reference_table": "tags", "track_target_id_updates": True}
    table = site.create("refs", "simple_reference", table_metadata=metadata)

    assert "Key (target_id)=(2) is not present" in fault(table.post({"target_id": 2}))
    assert table.post({"target_id": 1.7}).json() == [1]
    assert table.get("1").json()[0]["target_id"] == 1
    assert table.metadata().json()["reference_table"] == "tags"


def test_10_001_rows_are_too_many(site: Site) -> None:
    """10,000 annotations are taken, one more is a 413 inside a 500, and nothing is stored."""
    table = site.create("tags")
    rows = [tag()] * 10_001

    message = fault(table.post(*rows))

    assert message == (
        "413 Request Entity Too Large: 10000 -> The insertion limit is 10000, 10001 were"
        " attempted to be inserted"
    )
    assert table.count().json() == 0
    assert table.post(*rows[1:]).json() == list(range(1, 10_001))

"""Tables of the sandbox: made, described, changed, deleted, and by whom."""

from __future__ import annotations

import httpx
import pytest
from tests.sandbox.site import RESOLUTION, TABLES, Site, Table, client_of, fault, tag


def test_creating_answers_the_bare_name_as_html(site: Site) -> None:
    """A new table's name comes back as it is, not as JSON, labelled as HTML."""
    answer = site.try_create("tags", "bound_tag")

    assert answer.content == b"tags"
    assert answer.headers["content-type"] == "text/html; charset=utf-8"


def test_metadata_answer_201(site: Site) -> None:
    """The metadata of a new table come with status 201, its defaults filled in."""
    answer = site.create("nuclei", "nucleus_detection").metadata()

    metadata = answer.json()
    assert answer.status_code == 201
    assert metadata.pop("created") == metadata.pop("last_modified")
    assert metadata == {
        "id": 1,
        "schema_type": "nucleus_detection",
        "table_name": "nuclei",
        "valid": True,
        "deleted": None,
        "user_id": "1",
        "description": "",
        "notice_text": None,
        "reference_table": None,
        "flat_segmentation_source": None,
        **RESOLUTION,
        "write_permission": "PRIVATE",
        "read_permission": "PUBLIC",
    }


@pytest.mark.parametrize(
    ("name", "schema_type", "metadata", "expected"),
    [
        ("taken", "bound_tag", {}, "400 Bad Request: Table taken already exists"),
        ("Tags", "bound_tag", {}, "400 Bad Request: Table name error: Invalid table name."),
        ("a" * 48, "bound_tag", {}, "exceeds maximum length of 63 characters"),
        ("tags", "nope", {}, "Schema type: nope is not a known annotation type"),
        ("tags", "bound_tag", {"table_metadata": {"reference_table": "taken"}}, "must be a Ref"),
        ("ref", "simple_reference", {}, "Reference metadata must be supplied as a dict"),
        ("ref", "simple_reference", {"table_metadata": {}}, "reference table not specified"),
        (
            "ref",
            "simple_reference",
            {"table_metadata": {"reference_table": "nope"}},
            "400 Bad Request: No table named 'nope' exists.",
        ),
    ],
)
def test_unfit_tables_are_refused(
    site: Site, name: str, schema_type: str, metadata: dict[str, object], expected: str
) -> None:
    """A table that cannot be is refused with the server's reason, and is not listed."""
    site.create("taken")

    message = fault(site.try_create(name, schema_type, **metadata))

    assert expected in message
    assert site.http.get(TABLES).json() == ["taken"]


def test_longest_name_works(site: Site) -> None:
    """47 characters are the most that leave room for the name of bound_tag's index."""
    site.create("a" * 47)

    assert site.http.get(TABLES).json() == ["a" * 47]


def test_late_failure_burns_the_name(site: Site) -> None:
    """A permission that does not exist fails so late that the name cannot be used again."""
    first = fault(site.try_create("tags", "bound_tag", read_permission="EVERYONE"))
    second = fault(site.try_create("tags", "bound_tag"))

    assert 'invalid input value for enum read_permission: "EVERYONE"' in first
    assert 'relation "tags" already exists' in second


@pytest.mark.parametrize(
    ("metadata", "errors"),
    [
        ({"user_id": 5}, {"user_id": ["Not a valid string."]}),
        ({"description": None}, {"description": ["Field may not be null."]}),
        ({"colour": "red"}, {"colour": ["Unknown field."]}),
        ({"voxel_resolution_x": "four"}, {"voxel_resolution_x": ["Not a valid number."]}),
    ],
)
def test_misshapen_bodies_are_schema_errors(
    site: Site, metadata: dict[str, object], errors: dict[str, object]
) -> None:
    """A body of the wrong shape is refused by key, in a form of its own."""
    answer = site.try_create("tags", "bound_tag", **metadata)

    assert (answer.status_code, answer.json()) == (500, {"schema_errors": {"metadata": errors}})


def test_broken_json_is_a_wrapped_400(site: Site) -> None:
    """What is no JSON is answered with a 400 inside a 500."""
    answer = site.http.post(TABLES, content=b"{")

    assert fault(answer).startswith("400 Bad Request: The browser (or proxy) sent")


def test_unknown_tables_are_python_errors(site: Site) -> None:
    """A table that is not there is answered with the words of a Python fault."""
    table = site.table("nope")

    assert fault(table.metadata()) == "'NoneType' object has no attribute 'get'"
    for answer in (table.count(), table.post(tag()), table.get("1"), table.delete(1)):
        assert fault(answer) == "'NoneType' object is not subscriptable"


def test_deleted_tables_stay(site: Site) -> None:
    """A deleted table is listed, written to, and holds on to its name."""
    table = site.create("tags")

    assert site.http.delete(table.path).json() is True
    assert site.http.get(TABLES).json() == ["tags"]
    assert table.metadata().json()["deleted"] is not None
    assert table.post(tag()).json() == [1]
    assert "already exists" in fault(site.try_create("tags", "bound_tag"))


def test_notice_is_a_header(site: Site) -> None:
    """The owner's notice comes as a Warning header with metadata and annotations, until cleared."""
    table = site.create("tags", notice_text="ask first")
    table.post(tag())

    for answer in (table.metadata(), table.get("1")):
        assert answer.headers["warning"] == "Table Owner Notice: ask first"
    assert table.change(notice_text="None").json()["notice_text"] is None
    assert "warning" not in table.metadata().headers


def test_notice_outside_latin_1_cuts_the_connection(site: Site) -> None:
    """A notice that no header can hold breaks the connection before the body is complete."""
    table = site.create("tags")
    table.change(notice_text="Achtung \N{EN DASH} \N{MICRO SIGN}m")

    with pytest.raises(httpx.RemoteProtocolError):
        table.metadata()


@pytest.mark.parametrize(
    ("permission", "colleague", "outsider"),
    [("PRIVATE", False, False), ("GROUP", True, False), ("PUBLIC", True, True)],
)
def test_table_permissions(site: Site, permission: str, colleague: bool, outsider: bool) -> None:
    """PRIVATE is for the owner, GROUP for who shares a group with them, PUBLIC for everybody."""
    permissions = {"read_permission": permission, "write_permission": permission}
    path = site.create("tags", **permissions).path

    for role, allowed in (("editor", True), ("colleague", colleague), ("outsider", outsider)):
        with client_of(site.sandbox, role) as http:
            table = Table(path, http)
            for answer in (table.post(tag()), table.count(), table.get("1")):
                said = "" if answer.status_code == 200 else fault(answer)
                assert (said == "") is allowed
                assert allowed or said.startswith("401 Unauthorized: Unauthorized: ")
            assert table.metadata().status_code == 201


def test_metadata_are_the_owners_to_change(site: Site) -> None:
    """Only the owner changes or deletes a table, and gives it away by changing the owner."""
    mine = site.create("tags", write_permission="PUBLIC")
    with client_of(site.sandbox, "colleague") as http:
        theirs = Table(mine.path, http)
        answers = (theirs.change(description="x"), http.delete(theirs.path))
        assert all("you are not the owner" in fault(answer) for answer in answers)

        mine.change(user_id="5")

        assert theirs.change(description="x").json()["description"] == "x"
    assert "you are not the owner" in fault(mine.change(description="y"))


def test_viewers_read_and_nobody_does_not(site: Site) -> None:
    """Writing takes the edit permission of the dataset, reading that to view."""
    path = site.create("tags", write_permission="PUBLIC").path
    with client_of(site.sandbox, "viewer") as http:
        assert Table(path, http).count().status_code == 200
        refusal = Table(path, http).post(tag())
    with client_of(site.sandbox, "nobody") as http:
        unseen = Table(path, http).count()

    assert refusal.status_code == unseen.status_code == 403
    assert refusal.json()["data"]["required_permission"] == "edit"
    assert unseen.json()["data"]["required_permission"] == "view"


def test_volume_that_auth_does_not_know(site: Site) -> None:
    """Auth stops at names that it has no dataset for; the service at those that info lacks."""
    unmapped = site.http.get(TABLES.replace("minnie65_phase3", "nope"))
    unknown = site.http.get(TABLES.replace("minnie65_phase3", "minnie65_nope"))

    assert (unmapped.status_code, unmapped.json()["error"]) == (400, "invalid_table_id")
    assert fault(unknown) == "400 Bad Request: aligned volume: minnie65_nope not valid"


def test_other_methods_are_a_wrapped_405(site: Site) -> None:
    """A method that a path does not have is a 405 inside a 500."""
    assert fault(site.http.patch(TABLES)).startswith("405 Method Not Allowed: ")

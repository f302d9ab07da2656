"""Rows of tables against a scripted server: whatever it answers, no row is unaccounted for."""

from __future__ import annotations

import json
import pickle
from collections.abc import Callable, Iterable, Iterator

import pytest
from tests.loopback import Answer, Fault, Loopback, Reply

from annotationframework_api import Client
from annotationframeworkclient._rows import delete_rows, insert_rows, read_rows, replace_rows
from annotationframeworkclient._transport import Transport
from annotationframeworkclient.errors import (
    Conflict,
    DecodeError,
    NotFound,
    OutcomeUnknown,
    PartialWrite,
    PermissionDenied,
)
from annotationframeworkclient.sandbox import Sandbox

PLACE = ("minnie65", "nuclei")
PAGE = b"<!DOCTYPE html><html><title>Sign in</title></html>"


@pytest.fixture
def client(server: Loopback) -> Iterator[Client]:
    """Give a client of the scripted server, which retries without waiting."""
    transport = Transport(sleep=lambda _: None)
    yield Client(server.url, transport=transport)
    transport.close()


def texts(ids: Iterable[int]) -> list[bytes]:
    """Make rows as JSON."""
    return [b'{"id":%d,"pt":{"position":[1,2,3]}}' % one for one in ids]


def said(value: object) -> Reply:
    """Make a 200 with some JSON."""
    return Reply(json.dumps(value).encode())


def aborted(message: str) -> Reply:
    """Make a refusal as the annotation service words it."""
    return Reply(json.dumps({"code": 500, "message": message}).encode(), 500)


def superseded(old: int) -> Reply:
    """Make the refusal of a row that has a successor already."""
    return aborted(f"409 Conflict: Error update ID {old} -> Annotation has been superseded")


def stored(old: int, new: int | None = None, **fields: object) -> dict[str, object]:
    """Make a row as the service gives it back, with or without a successor."""
    return {"id": old, "superceded_id": new, **fields}


UNKNOWN_ROW = aborted("400 Bad Request: No row was found when one was required")
UNKNOWN_TABLE = aborted("'NoneType' object is not subscriptable")
UNREADABLE = aborted("500 Internal Server Error: No annotation with [1] exists")
NONE_OF_THEM = Reply(b'"annotation_id [1] not in table nuclei"\n', 404)
DENIED = aborted("401 Unauthorized: Unauthorized: The table can only be written to by owner")

Call = Callable[[Client], object]


def post(client: Client) -> object:
    """Post two rows."""
    return insert_rows(client, *PLACE, texts([1, 2]))


def put(client: Client) -> object:
    """Replace two rows."""
    return replace_rows(client, *PLACE, texts([1, 2]), [*[1, 2]])


def delete(client: Client) -> object:
    """Delete two rows."""
    return delete_rows(client, *PLACE, [1, 2])


@pytest.mark.parametrize(
    ("write", "body"),
    [
        (post, PAGE),
        (post, b"[1, 2"),
        (post, b"[1]"),
        (post, b'[1, "2"]'),
        (post, b"{}"),
        (put, PAGE),
        (put, b"[3, 4]"),
        (put, b'{"1": 3}'),
        (put, b'{"1": 3, "two": 4}'),
        (put, b'{"1": 3, "2": null}'),
        (delete, PAGE),
        (delete, b'["x"]'),
        (delete, b"{}"),
    ],
)
def test_a_success_that_makes_no_sense(
    server: Loopback, client: Client, write: Call, body: bytes
) -> None:
    """A write whose 2xx answer cannot be understood may have been carried out, and says so."""
    server.say(Reply(body))

    with pytest.raises(OutcomeUnknown, match="may have been carried out") as caught:
        write(client)

    assert isinstance(caught.value.__cause__, DecodeError)
    assert caught.value.written == {}
    assert caught.value.operation in (
        "post_annotations",
        "update_annotations",
        "delete_annotations",
    )
    assert len(server.requests) == 1


LATER: dict[str, tuple[Call, Reply, dict[int, int]]] = {
    "put": (
        lambda client: replace_rows(client, *PLACE, texts(range(1_001)), [*range(1_001)]),
        said({number: number + 5_000 for number in range(1_000)}),
        {number: number + 5_000 for number in range(1_000)},
    ),
    "delete": (
        lambda client: delete_rows(client, *PLACE, range(10_001)),
        said([3, 1]),
        {3: 3, 1: 1},
    ),
}


@pytest.mark.parametrize(("write", "first", "written"), LATER.values(), ids=LATER)
@pytest.mark.parametrize("second", [said(["x", "y"]), Reply(PAGE), Fault.RESET], ids=str)
def test_a_later_success_that_makes_no_sense(
    server: Loopback,
    client: Client,
    write: Call,
    first: Reply,
    written: dict[int, int],
    second: Answer,
) -> None:
    """What the requests before did is told by the error of one whose outcome is unknown."""
    server.say(first, second)

    with pytest.raises(OutcomeUnknown) as caught:
        write(client)

    assert caught.value.written == written
    assert pickle.loads(pickle.dumps(caught.value)).written == written


@pytest.mark.parametrize("body", [["x"], [1], [None], [{}], [{"id": "1"}], [{"id": 1}, []]])
def test_reading_what_is_no_row(server: Loopback, client: Client, body: list[object]) -> None:
    """An answer that holds other things than rows with ids is a `DecodeError`."""
    server.say(said(body))

    with pytest.raises(DecodeError, match=r"annotation\.get_annotations: .* not as specified"):
        read_rows(client, *PLACE, [1])


class TestRefusedUpdates:
    """Updates that are refused midway: which row it was, and what is in."""

    def test_the_refused_row_is_named(self, server: Loopback, client: Client) -> None:
        """The error of a partial update has the counts, the id and the service's words."""
        server.say(UNKNOWN_ROW, said([stored(1, 6), stored(2)]))

        with pytest.raises(PartialWrite) as caught:
            replace_rows(client, *PLACE, texts([1, 99, 2]), [*[1, 99, 2]])

        message = "1 of 3 rows were replaced (see .written); the service refused id 99: "
        assert str(caught.value).startswith(message)
        assert "No row was found" in str(caught.value)
        assert caught.value.written == {1: 6}
        assert isinstance(caught.value.__cause__, NotFound)

    def test_the_first_row_is_named(self, server: Loopback, client: Client) -> None:
        """When nothing is in, the refusal itself is raised, with the id of its row."""
        server.say(superseded(1), said([stored(1, 6), stored(2)]))

        with pytest.raises(Conflict, match=r"superseded .* \(at id 1\)$") as caught:
            replace_rows(client, *PLACE, texts([1, 2]), [*[1, 2]])
        assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)

    def test_a_single_row_needs_no_name(self, server: Loopback, client: Client) -> None:
        """The refusal of a single row is raised as it is, without a question."""
        server.say(UNKNOWN_ROW)

        with pytest.raises(NotFound, match=r"required \(500, meaning 404\)$"):
            replace_rows(client, *PLACE, texts([1]), [*[1]])
        assert len(server.requests) == 1

    def test_rows_of_earlier_requests_count(self, server: Loopback, client: Client) -> None:
        """The rows of the requests before are counted, and are in `.written`."""
        new_ids = {number: number + 5_000 for number in range(1_000)}
        server.say(said(new_ids), UNKNOWN_ROW)

        with pytest.raises(
            PartialWrite, match=r"^1000 of 1001 rows .* refused id 1000: "
        ) as caught:
            replace_rows(client, *PLACE, texts(range(1_001)), [*range(1_001)])
        assert caught.value.written == new_ids

    @pytest.mark.parametrize("answer", [Fault.RESET, DENIED, Reply(PAGE), said(["x"])], ids=str)
    def test_a_look_that_fails(self, server: Loopback, client: Client, answer: Answer) -> None:
        """When the rows cannot be looked at, the refusal is kept, and rows before it may be in."""
        new_ids = {number: number + 5_000 for number in range(1_000)}
        server.say(said(new_ids), superseded(1_001), answer)

        with pytest.raises(OutcomeUnknown, match=r"superseded.* may be replaced") as caught:
            replace_rows(client, *PLACE, texts(range(1_002)), [*range(1_002)])

        assert isinstance(caught.value.__cause__, Conflict)
        assert caught.value.written == new_ids

    def test_a_row_before_that_cannot_be_read(self, server: Loopback, client: Client) -> None:
        """When the service cannot give a row back, whether it was replaced is not known."""
        server.say(UNKNOWN_ROW, UNREADABLE, UNREADABLE, said([]))

        with pytest.raises(OutcomeUnknown):
            replace_rows(client, *PLACE, texts([1, 99]), [*[1, 99]])

    def test_rows_of_reference_tables(self, server: Loopback, client: Client) -> None:
        """Rows that some servers change in place do not pass for rows that were not replaced."""
        refusal = aborted("422 Unprocessable Entity: {'tag': ['Not a valid string.']}")
        server.say(refusal, said([stored(1, target_id=8), stored(2, target_id=9)]))
        with pytest.raises(OutcomeUnknown):
            replace_rows(client, *PLACE, texts([1, 2]), [*[1, 2]])

        server.say(refusal, said([stored(1, 6, target_id=8), stored(2, target_id=9)]))
        with pytest.raises(PartialWrite) as caught:
            replace_rows(client, *PLACE, texts([1, 2]), [*[1, 2]])
        assert caught.value.written == {1: 6}

    def test_a_refusal_of_all_rows(self, server: Loopback, client: Client) -> None:
        """A user who may not write is told so, and rows replaced long ago are no part of it."""
        server.say(DENIED, said([stored(1, 6), stored(2)]))

        with pytest.raises(PermissionDenied, match=r"owner \(500, meaning 403\)$"):
            replace_rows(client, *PLACE, texts([1, 2]), [*[1, 2]])
        assert len(server.requests) == 1

    def test_an_unknown_table(self, server: Loopback, client: Client) -> None:
        """A table that there is not is not found, and no row is to blame."""
        server.say(UNKNOWN_TABLE)

        with pytest.raises(NotFound, match="no such thing") as caught:
            replace_rows(client, *PLACE, texts([1, 2]), [*[1, 2]])
        assert "at id" not in str(caught.value)


class TestDeletingMany:
    """More ids than one request takes."""

    IDS = range(1, 10_002)

    def test_a_request_that_hits_nothing(self, server: Loopback, client: Client) -> None:
        """Ids of which the table has none do not hide those that it has."""
        server.say(NONE_OF_THEM, said([10_001]))
        assert delete_rows(client, *PLACE, self.IDS) == {10_001}

        server.say(said([2, 1]), NONE_OF_THEM)
        assert delete_rows(client, *PLACE, self.IDS) == {1, 2}

    def test_nothing_is_hit_at_all(self, server: Loopback, client: Client) -> None:
        """When the table has none of all the ids, they are not found."""
        server.say(NONE_OF_THEM)

        with pytest.raises(NotFound, match="not in table nuclei"):
            delete_rows(client, *PLACE, self.IDS)
        assert len(server.requests) == 2

    def test_an_unknown_table(self, server: Loopback, client: Client) -> None:
        """A table that there is not is not taken for one that has none of the ids."""
        server.say(UNKNOWN_TABLE)
        with pytest.raises(NotFound, match="no such thing"):
            delete_rows(client, *PLACE, self.IDS)
        assert len(server.requests) == 1

        server.say(said([2, 1]), UNKNOWN_TABLE)
        with pytest.raises(PartialWrite) as caught:
            delete_rows(client, *PLACE, self.IDS)
        assert caught.value.written == {1: 1, 2: 2}


def test_any_number_of_users(sandbox: Sandbox) -> None:
    """Users are looked up in addresses that the servers do not cut, each once."""
    with sandbox.client() as client:
        me = client.auth.whoami()["id"]
        users = client.auth.get_user_information([me, *range(500_000, 502_000), me])

    assert [user["id"] for user in users] == [me]
    assert max(len(request.query) for request in sandbox.requests) < 8_000

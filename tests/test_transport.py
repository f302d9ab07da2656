"""What is sent again, how long is waited, and what a failure comes to, on a real socket."""

from __future__ import annotations

import json
import pickle
import socket
from collections.abc import Callable, Iterator

import httpx
import pytest
from tests.loopback import Answer, Fault, Loopback, Reply

from annotationframework_api import Client, DecodeError
from annotationframework_api._runtime.client import Timeouts
from annotationframework_api._runtime.types import Operation, Request
from annotationframework_api.annotation.api.tables import delete_table
from annotationframework_api.info.api.datastacks import get_datastacks
from annotationframework_api.schema.api.schemas import get_schema_definitions
from annotationframeworkclient import FrameworkClient
from annotationframeworkclient._transport import RetryPolicy, Transport
from annotationframeworkclient.errors import (
    ConnectionFailed,
    FrameworkError,
    InvalidInput,
    NotAuthenticated,
    OutcomeUnknown,
    RateLimited,
    ServerFault,
    ServiceNotice,
    ServiceTimeout,
    ServiceUnavailable,
)

PAGE = b"<html><head><title>502 Bad Gateway</title></head></html>"
STACKS = Reply(b'["minnie65"]')
SHORT = Timeouts(read=0.05)  # seconds; what is waited for never comes: how short is no matter


def gateway(status: int) -> Reply:
    """Make the answer of a gateway."""
    return Reply(PAGE, status, {"Content-Type": "text/html"})


def wrapped(message: str, **headers: str) -> Reply:
    """Make an error as AnnotationEngine wraps it."""
    body = {"code": 500, "message": message, "traceback": ["Traceback ...\n"]}
    return Reply(json.dumps(body).encode(), 500, {"Content-Type": "application/json", **headers})


def limited(seconds: str) -> Reply:
    """Make the answer of a service that is asked too often."""
    return Reply(b'{"message": "slow down"}', 429, {"Retry-After": seconds})


PASSING_FAULTS: list[Answer] = [
    gateway(502),
    gateway(503),
    gateway(504),
    Fault.RESET,
    Reply(b'["minn', missing=6),
]
NOTHING_DONE: list[Answer] = [
    limited("0"),
    wrapped("429 Too Many Requests: 10 per 1 minute"),
    wrapped("404 Not Found: This Session's transaction has been rolled back due to ..."),
    wrapped("(psycopg2.errors.InFailedSqlTransaction) current transaction is aborted"),
]


@pytest.fixture
def waits() -> list[float]:
    """Give the seconds that the transport would have waited before each further attempt."""
    return []


@pytest.fixture
def client(server: Loopback, waits: list[float]) -> Iterator[Client]:
    """Give a client of the server whose transport notes its waits and does not wait."""
    transport = Transport(sleep=waits.append)
    yield Client(server.url, transport=transport)
    transport.close()


def read(client: Client) -> list[str]:
    """Ask for something."""
    return get_datastacks.raw(client=client)


def write(client: Client) -> bool:
    """Have something done."""
    return delete_table.raw("minnie65", "nuclei", client=client)


@pytest.mark.parametrize("fault", PASSING_FAULTS + NOTHING_DONE, ids=str)
def test_a_read_is_sent_again_after_a_fault_that_passes(
    fault: Answer, server: Loopback, client: Client, waits: list[float]
) -> None:
    """One fault costs a read one more request after one wait, and the caller sees no fault."""
    server.say(fault, STACKS)

    assert read(client) == ["minnie65"]
    assert len(server.requests) == 2
    assert len(waits) == 1


def test_a_read_by_post_is_a_read(server: Loopback, client: Client) -> None:
    """A POST that only reads is sent again, with the same body."""
    server.say(Fault.RESET, Reply(b"{}"))
    get_schema_definitions.raw(client=client, body={"schema_names": "synapse"})

    assert [seen.method for seen in server.requests] == ["POST", "POST"]
    assert [seen.body for seen in server.requests] == [b'{"schema_names":"synapse"}'] * 2


def test_waits_double_with_jitter_and_end_after_three(
    server: Loopback, client: Client, waits: list[float]
) -> None:
    """A read that meets nothing but faults is sent four times, after waits that double."""
    server.say(gateway(503))
    with pytest.raises(ServiceUnavailable, match=r"an HTML page, '502 Bad Gateway' \(503\)"):
        read(client)

    assert len(server.requests) == 4
    assert all(0.5 <= wait / full <= 1 for wait, full in zip(waits, (0.25, 0.5, 1), strict=True))


def test_no_backoff_is_longer_than_the_longest() -> None:
    """However many attempts went before, the wait stays within the policy's longest."""
    assert all(RetryPolicy().delay(attempt, None) <= 60 for attempt in (8, 100, 100_000))


def test_the_number_of_retries_is_the_callers(
    server: Loopback, client: Client, waits: list[float]
) -> None:
    """A view of a client with its own policy retries as that says."""
    server.say(gateway(502))
    with pytest.raises(ServiceUnavailable):
        read(client.with_options(extensions={"retry_policy": RetryPolicy(retries=0)}))

    assert len(server.requests) == 1
    assert waits == []


@pytest.mark.parametrize("call", [read, write])
def test_retry_after_is_waited_for(
    call: Callable[[Client], object], server: Loopback, client: Client, waits: list[float]
) -> None:
    """The wait that a service asks for is the wait, for a read and for a write."""
    server.say(limited("7"), Reply(b"[]" if call is read else b"true"))
    call(client)

    assert waits == [7]


def test_retry_after_inside_a_wrapped_429_is_waited_for(
    server: Loopback, client: Client, waits: list[float]
) -> None:
    """A rate limit inside a 500 is waited out like a plain one."""
    server.say(wrapped("429 Too Many Requests", **{"Retry-After": "9"}), STACKS)

    assert read(client) == ["minnie65"]
    assert waits == [9]


def test_a_wait_of_more_than_a_minute_is_the_callers_to_make(
    server: Loopback, client: Client, waits: list[float]
) -> None:
    """A service that asks for more than 60 s is not waited for: the error says how long."""
    server.say(limited("61"))
    with pytest.raises(RateLimited, match="wait 61 s") as caught:
        read(client)

    assert caught.value.retry_after == 61
    assert len(server.requests) == 1
    assert waits == []


def test_a_date_to_retry_after_is_left_to_the_backoff(
    server: Loopback, client: Client, waits: list[float]
) -> None:
    """A Retry-After that gives a date is no number of seconds: the usual wait is made."""
    server.say(limited("Wed, 21 Oct 2026 07:28:00 GMT"), STACKS)
    read(client)

    assert 0.125 <= waits[0] <= 0.25


AMBIGUOUS: list[Answer] = [
    *PASSING_FAULTS,
    wrapped("HTTPConnectionPool(host='materialize'): Max retries exceeded with url: /lookup"),
]


@pytest.mark.parametrize("fault", AMBIGUOUS, ids=str)
def test_a_write_whose_answer_is_lost_is_not_sent_again(
    fault: Answer, server: Loopback, client: Client, waits: list[float]
) -> None:
    """A write that may have been carried out is sent once, and its error says to look."""
    server.say(fault)
    with pytest.raises(OutcomeUnknown, match="look at what the service holds") as caught:
        write(client)

    assert len(server.requests) == 1
    assert waits == []
    assert (caught.value.service, caught.value.operation) == ("annotation", "delete_table")


@pytest.mark.parametrize("fault", NOTHING_DONE, ids=str)
def test_a_write_that_was_not_carried_out_is_sent_again(
    fault: Answer, server: Loopback, client: Client
) -> None:
    """Where the service did nothing for certain, a write goes out again."""
    server.say(fault, Reply(b"true"))

    assert write(client) is True
    assert len(server.requests) == 2


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 413, 422, 500])
@pytest.mark.parametrize("call", [read, write])
def test_a_refusal_is_not_asked_for_twice(
    call: Callable[[Client], object], status: int, server: Loopback, client: Client
) -> None:
    """What the service refuses is an error at once."""
    server.say(Reply(b'{"message": "no"}', status))
    with pytest.raises(FrameworkError, match="no"):
        call(client)

    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("service", "operation"),
    [
        ("schema", "get_schemas"),
        ("state", "get_version"),
        ("l2cache", "get_attributes"),
        ("skeleton", "get_skeleton"),
    ],
)
def test_a_502_of_a_service_that_breaks_on_input_gets_one_quick_retry(
    service: str, operation: str, server: Loopback, client: Client, waits: list[float]
) -> None:
    """Where a 502 mostly says that input broke the service, it is asked once more at most."""
    server.say(gateway(502))
    with pytest.raises(ServiceUnavailable, match="broke on what it was asked"):
        client.send(Request(Operation(service, operation, "GET", {200: "any"}), "/it"))

    assert len(server.requests) == 2
    assert len(waits) == 1
    assert waits[0] <= 0.25


def test_a_truncated_answer_is_a_failed_connection(
    server: Loopback, client: Client, waits: list[float]
) -> None:
    """A body that ends before its Content-Length is never taken for an answer."""
    server.say(Reply(b'["minnie65"]', missing=1))
    with pytest.raises(ConnectionFailed, match="cut short"):
        read(client)

    assert len(server.requests) == len(waits) + 1 == 4


@pytest.mark.parametrize("call", [read, write])
def test_a_server_that_is_down_is_named(
    call: Callable[[Client], object], waits: list[float]
) -> None:
    """A refused connection is tried again, for a write too, and the error names the server."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        address = f"http://127.0.0.1:{taken.getsockname()[1]}"
    transport = Transport(sleep=waits.append)
    with pytest.raises(ConnectionFailed, match=f"cannot connect to {address}"):
        call(Client(address, transport=transport))

    assert len(waits) == 3
    transport.close()


def test_a_silent_server_costs_a_read_its_time_once(
    server: Loopback, client: Client, waits: list[float]
) -> None:
    """A server that does not answer in time is not asked again."""
    server.say(Fault.SILENCE)
    with pytest.raises(ServiceTimeout, match="nothing came in time"):
        read(client.with_options(timeout=SHORT))
    server.wait_for_a_request()

    assert waits == []


def test_a_silent_server_leaves_a_write_open(
    server: Loopback, client: Client, waits: list[float]
) -> None:
    """A write that was not answered in time may have been carried out, and is sent once."""
    server.say(Fault.SILENCE)
    with pytest.raises(OutcomeUnknown):
        write(client.with_options(timeout=SHORT))
    server.wait_for_a_request()

    assert waits == []


def test_each_call_has_its_own_timeouts() -> None:
    """By default 10 s to connect and 610 s for the rest; a view's own, and no other's."""
    seen: list[dict[str, float]] = []

    def note(request: httpx.Request) -> httpx.Response:
        seen.append(request.extensions["timeout"])
        return httpx.Response(200, json=[])

    client = Client("https://global.example.org", transport=httpx.MockTransport(note))
    read(client.with_options(timeout=3))
    read(client)

    assert seen == [
        {"connect": 3, "read": 3, "write": 3, "pool": 3},
        {"connect": 10, "read": 610, "write": 610, "pool": 610},
    ]


@pytest.mark.parametrize("call", [read, write])
def test_a_page_instead_of_data_is_no_answer(
    call: Callable[[Client], object], server: Loopback, client: Client
) -> None:
    """A 200 with HTML, as a proxy's or a login page, is an error that says so, at once."""
    server.say(Reply(PAGE, 200, {"Content-Type": "text/html"}))
    with pytest.raises(DecodeError, match="an HTML page"):
        call(client)

    assert len(server.requests) == 1


def test_a_redirect_to_a_login_is_not_followed(server: Loopback, client: Client) -> None:
    """A redirect to a login page means that the user is not known; the page is not fetched."""
    with Loopback() as elsewhere:
        page = f"{elsewhere.url}/sticky_auth/api/v1/authorize?redirect=x"
        server.say(Reply(b"", 302, {"Location": page}))
        with pytest.raises(NotAuthenticated, match="log in"):
            read(client)

        assert elsewhere.requests == []


def test_a_warning_header_is_a_warning(server: Loopback, client: Client) -> None:
    """What the owner of a table wants to be read comes as a Python warning, with the answer."""
    server.say(Reply(b'["minnie65"]', headers={"Warning": "Table Owner Notice: mind the gap"}))
    with pytest.warns(ServiceNotice, match="get_datastacks.*: Table Owner Notice: mind the gap$"):
        assert read(client) == ["minnie65"]


def test_each_warning_header_is_a_warning(server: Loopback, client: Client) -> None:
    """Two notices with one answer, as materialize sends them, are two warnings."""
    notices = {"Warning": "Limited query to 3 rows", "warning": "Response is in Arrow, mind it"}
    server.say(Reply(b'["minnie65"]', headers=notices))
    with pytest.warns(ServiceNotice) as caught:
        read(client)

    assert [str(one.message).partition(": ")[2] for one in caught] == list(notices.values())


def test_an_operation_that_no_spec_has_counts_as_a_write(server: Loopback, client: Client) -> None:
    """Of what is not known to read, nothing is sent twice."""
    server.say(gateway(502))
    unknown = Operation("info", "brand_new", "GET", {200: "any"})
    with pytest.raises(OutcomeUnknown):
        client.send(Request(unknown, "/info/brand_new"))

    assert len(server.requests) == 1


def test_an_address_of_another_protocol_is_the_callers_mistake(waits: list[float]) -> None:
    """An address that no one can ask is refused at once."""
    transport = Transport(sleep=waits.append)
    with pytest.raises(InvalidInput, match="https://"):
        read(Client("ftp://global.example.org", transport=transport))

    assert waits == []
    transport.close()


def test_a_server_that_broke_is_not_asked_again(server: Loopback, client: Client) -> None:
    """A 500 is the service's own fault, not one that passes."""
    server.say(wrapped("division by zero"))
    with pytest.raises(ServerFault, match="division by zero") as caught:
        read(client)

    assert len(server.requests) == 1
    assert caught.value.server_traceback == ["Traceback ...\n"]


def chain(error: BaseException | None) -> Iterator[BaseException]:
    """Give an error and all that it came from."""
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def test_no_error_leads_to_the_token(server: Loopback) -> None:
    """Neither an error nor what it came from holds the request, and with it the token."""
    server.say(Fault.RESET)

    client = FrameworkClient(server_address=server.url, auth_token="SECRET", retries=0)
    with client, pytest.raises(ConnectionFailed) as caught:
        client.info.get_datastacks()

    links = list(chain(caught.value))
    assert all("SECRET" not in str(vars(link)) for link in links)
    assert not any(isinstance(link, httpx.HTTPError) for link in links)


def test_an_echoed_token_is_blotted_out(server: Loopback) -> None:
    """An error answer that echoes the request's headers is kept without the token."""
    server.say(wrapped("Bearer SECRET was sent"))

    client = FrameworkClient(server_address=server.url, auth_token="SECRET", retries=0)
    with client, pytest.raises(ServerFault, match=r"Bearer \*\*\* was sent") as caught:
        client.info.get_datastacks()

    assert b"SECRET" not in pickle.dumps(caught.value)

"""Every recorded error, held against the class that it truly means."""

from __future__ import annotations

import json
import pickle
import re
from collections import Counter
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.conftest import Recorded, Recordings, Tell
from tests.generated.operation_modules import SERVICES, find
from tests.meanings import ROWS, Meaning, row_of

from annotationframework_api.operations import OPERATIONS
from annotationframeworkclient._answers import Request, judge
from annotationframeworkclient._meanings import Retry
from annotationframeworkclient.errors import (
    Conflict,
    FrameworkError,
    NotAuthenticated,
    NotFound,
    OutcomeUnknown,
    RateLimited,
    ServerFault,
    ServiceError,
    ServiceUnavailable,
    TermsOfServiceRequired,
)


def operation_of(exchange: Recorded) -> str:
    """Give the operation that an exchange belongs to, or a name that none has."""
    found = find(exchange.service, exchange.method, exchange.path)
    return str(found[0].OPERATION.name) if found else "no_operation"


def asked(exchange: Recorded) -> Request:
    """Give what an exchange asked."""
    name = operation_of(exchange)
    writes = OPERATIONS.get(f"{exchange.service}.{name}", "write") == "write"
    return Request(exchange.service, name, writes)


@pytest.fixture(scope="module")
def errors(recordings: Recordings) -> list[Recorded]:
    """Give every recorded exchange that was no success."""
    every = (exchange for service in SERVICES for exchange in recordings(service))
    return [exchange for exchange in every if exchange.status >= 300]


def verdicts(errors: list[Recorded]) -> Iterator[tuple[Recorded, FrameworkError, Retry]]:
    """Judge the exchanges."""
    for exchange in errors:
        verdict = judge(asked(exchange), exchange.status, exchange.headers, exchange.body)
        assert verdict.error is not None, exchange
        yield exchange, verdict.error, verdict.retry


def test_every_recorded_error_means_what_the_server_meant(
    errors: list[Recorded], tell: Tell
) -> None:
    """Each recorded error becomes the class, the true status and the retry of the table."""
    unused, wrong = set(ROWS), list[str]()
    for exchange, error, retry in verdicts(errors):
        row = row_of(exchange)
        assert row is not None, f"the table has no row for {exchange}: {exchange.body[:200]!r}"
        unused.discard(row)
        meaning = Meaning(type(error), getattr(error, "true_status", None), retry)
        if meaning != ROWS[row]:
            wrong.append(f"{exchange}: {error!r} {meaning}, not {ROWS[row]}")

    tell("recorded errors held against their meaning", Counter(one.service for one in errors))

    assert wrong == []
    assert unused == set(), "rows of the table that no recorded error fits"


def test_errors_name_what_was_asked_and_hold_the_answer(errors: list[Recorded]) -> None:
    """Each error has the service, the operation, the status and the body of its exchange."""
    for exchange, error, _ in verdicts(errors):
        assert isinstance(error, ServiceError | OutcomeUnknown)
        assert (error.service, error.operation) == (exchange.service, operation_of(exchange))
        if isinstance(error, ServiceError):
            assert error.status == exchange.status
            assert error.body == (b"" if exchange.status < 400 else exchange.body)


def test_tracebacks_are_attributes_and_never_in_the_message(errors: list[Recorded]) -> None:
    """A traceback that the server sent is on the error, and no line of it is in the message."""
    with_traceback = 0
    for exchange, error, _ in verdicts(errors):
        assert "Traceback" not in str(error), exchange
        if not isinstance(error, ServiceError) or b'"traceback"' not in exchange.body:
            continue
        with_traceback += 1
        assert error.server_traceback == json.loads(exchange.body)["traceback"]

    assert with_traceback > 0


def test_messages_are_one_short_line_without_html(errors: list[Recorded]) -> None:
    """A message holds no mark-up and no line break, and is short enough to be read."""
    for exchange, error, _ in verdicts(errors):
        assert not re.search(r"</?(html|title|h1|p|body|center)\b", str(error)), exchange
        assert "\n" not in str(error), exchange
        assert len(str(error)) < 600, exchange


def test_recorded_errors_survive_pickling(errors: list[Recorded]) -> None:
    """An error that went through a pickle has the class, message and attributes that it had."""
    for exchange, error, _ in verdicts(errors):
        again = pickle.loads(pickle.dumps(error))

        assert type(again) is type(error), exchange
        assert str(again) == str(error), exchange
        assert vars(again) == vars(error), exchange


def test_terms_of_service_say_where_they_are(errors: list[Recorded]) -> None:
    """An error about missing terms of service has the address of their form."""
    missing = [error for _, error, _ in verdicts(errors) if type(error) is TermsOfServiceRequired]

    assert missing
    assert all(
        isinstance(error, TermsOfServiceRequired) and error.tos_url.startswith("http")
        for error in missing
    )


def test_a_success_is_one_unless_it_says_that_it_did_nothing(recordings: Recordings) -> None:
    """Of all recorded successes one alone is an error: an edit that was undone already."""
    errors = {
        exchange.name: error
        for service in SERVICES
        for exchange in recordings(service)
        if 200 <= exchange.status < 300
        and (error := judge(asked(exchange), exchange.status, {}, exchange.body).error)
    }

    assert list(errors) == ["undo_twice"]
    error = errors["undo_twice"]
    assert isinstance(error, Conflict)
    assert (error.status, error.true_status) == (200, 409)


def test_no_skeleton_under_a_200_is_a_fault() -> None:
    """A skeleton that could not be written is a fault of its service, whatever its status says."""
    error = judge(Request("skeleton", "get_skeleton", False), 200, {}, b"null\n").error

    assert type(error) is ServerFault
    assert (error.status, error.true_status) == (200, 500)


READ = Request("annotation", "get_tables", writes=False)
WRITE = Request("annotation", "post_annotations", writes=True)


def said(message: str) -> bytes:
    """Wrap a message as AnnotationEngine does."""
    return json.dumps({"code": 500, "message": message, "traceback": []}).encode()


def test_a_429_inside_a_500_is_a_429() -> None:
    """A rate limit that is wrapped in a 500 is one, may be sent again, and keeps its wait."""
    body = said("429 Too Many Requests: 10 per 1 minute")
    verdict = judge(WRITE, 500, {"retry-after": "7"}, body)

    assert isinstance(verdict.error, RateLimited)
    assert (verdict.error.status, verdict.error.true_status) == (500, 429)
    assert verdict.error.retry_after == 7
    assert verdict.retry is Retry.ANY


def test_a_transaction_that_was_rolled_back_wrote_nothing() -> None:
    """A request that met the broken session of another's may be sent again, even a write."""
    words = "404 Not Found: This Session's transaction has been rolled back due to ... flush."
    verdict = judge(WRITE, 500, {}, said(words))

    assert isinstance(verdict.error, ServerFault)
    assert verdict.retry is Retry.ANY


@pytest.mark.parametrize("status", [502, 503, 504])
def test_a_gateway_leaves_a_write_open_and_a_read_to_be_repeated(status: int) -> None:
    """After a gateway's answer a write's outcome is not known, and a read may be sent again."""
    page = b"<html><head><title>Bad Gateway</title></head></html>"

    assert isinstance(judge(WRITE, status, {}, page).error, OutcomeUnknown)
    assert judge(WRITE, status, {}, page).retry is Retry.NEVER
    assert isinstance(judge(READ, status, {}, page).error, ServiceUnavailable)
    assert judge(READ, status, {}, page).retry is Retry.READ


def test_a_redirect_is_told_without_its_query() -> None:
    """The address of a redirect is in the message, but not its query, which may hold a secret."""
    to = {"location": "https://sticky.example/sticky_auth/api/v1/authorize?state=hush"}
    error = judge(READ, 302, to, b"").error

    assert isinstance(error, NotAuthenticated)
    assert "https://sticky.example/sticky_auth/api/v1/authorize" in str(error)
    assert "hush" not in str(error)


def test_a_redirect_to_terms_of_service_says_where_they_are() -> None:
    """A redirect to the form of the terms is an error with the form's address, and no query."""
    to = {"location": "https://me@auth.example:8443/api/v1/tos/2/accept?redirect=hush"}
    error = judge(READ, 302, to, b"").error

    assert isinstance(error, TermsOfServiceRequired)
    assert error.tos_url == "https://auth.example:8443/api/v1/tos/2/accept"


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=5,
)
keys = st.sampled_from(["message", "error", "errors", "data", "traceback", "schema_errors"])
bodies = st.one_of(
    st.binary(),
    st.dictionaries(keys, json_values).map(lambda value: json.dumps(value).encode()),
)
locations = st.text() | st.sampled_from(["//[", "http://[::1", "https://h:port/x"])


@settings(deadline=None)  # a busy machine may take its time
@given(status=st.integers(300, 999), body=bodies, location=locations, writes=st.booleans())
def test_no_answer_is_too_odd_to_be_judged(
    status: int, body: bytes, location: str, writes: bool
) -> None:
    """Whatever a server sends, it becomes an error with a true status from 300 up."""
    headers = {"location": location, "retry-after": location}
    error = judge(Request("info", "get_datastacks", writes), status, headers, body).error

    assert isinstance(error, ServiceError | OutcomeUnknown)
    assert error.true_status is None or error.true_status >= 300


def test_an_answer_nested_without_end_is_judged() -> None:
    """A body that goes deeper than a JSON reader does is text like any other."""
    error = judge(READ, 500, {}, b"[" * 100_000).error

    assert isinstance(error, ServerFault)
    assert len(str(error)) < 600


@pytest.mark.parametrize(
    "words",
    [
        "HTTPConnectionPool(host='me', port=80): Max retries exceeded with url: /materialize",
        "('Connection aborted.', RemoteDisconnected('Remote end closed connection'))",
        "HTTPConnectionPool(host='me', port=80): Read timed out. (read timeout=None)",
        "504 Server Error: Gateway Timeout for url: http://me/materialize",
        "429 Client Error: Too Many Requests for url: http://me/materialize",
    ],
)
def test_a_fault_after_the_commit_leaves_a_write_open(words: str) -> None:
    """What the engine says when the service that it tells of new rows fails is no refusal."""
    verdict = judge(WRITE, 500, {}, said(words))

    assert isinstance(verdict.error, OutcomeUnknown)
    assert verdict.retry is Retry.NEVER


@pytest.mark.parametrize("kind", ["DeadlockDetected", "AdminShutdown", "DiskFull"])
def test_the_databases_own_trouble_is_no_bad_request(kind: str) -> None:
    """A database that breaks is a fault of the server, and a read may be sent again."""
    verdict = judge(READ, 500, {}, said(f"404 Not Found: (psycopg2.errors.{kind}) ..."))

    assert type(verdict.error) is ServerFault
    assert verdict.retry is Retry.READ


def test_none_means_an_unknown_table_for_annotations_only() -> None:
    """Python's words for a missing table say nothing of tables in another service's mouth."""
    body = said("'NoneType' object is not subscriptable")
    errors = {
        service: judge(Request(service, "get_it", writes=False), 500, {}, body).error
        for service in ("annotation", "info")
    }

    assert type(errors["annotation"]) is NotFound
    assert type(errors["info"]) is ServerFault

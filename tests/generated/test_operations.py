"""What generated operations send, and what they make of answers: every trap of the generator."""

from __future__ import annotations

import asyncio
import copy
import datetime
import importlib
import json
import logging
import math
import pickle
from typing import Any

import httpx
import numpy as np
import pytest
from tests.generated.conftest import TrapApi
from tests.loopback import Loopback, Reply

from annotationframework_api import Client, DecodeError

ROW = {"id": 2**60 + 1, "row": "a", "note": None}
PAGE = b"<!doctype html>\n<html lang=en><title>Sign in</title></html>"


def sent(
    traps: TrapApi, name: str, *path: Any, answer: bytes = b"[]", **given: Any
) -> httpx.Request:
    """Call an operation and give the request that went over the wire."""
    requests: list[httpx.Request] = []

    def take(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        return httpx.Response(200, content=answer)

    traps.operation(name).raw(*path, client=traps.client(take), **given)
    [request] = requests
    return request


@pytest.mark.parametrize(
    ("given", "query"),
    [
        ({"ids": [1, 2]}, "ids=1%2C2"),
        ({"ids": []}, "ids="),
        ({"tag": ["a", "b"]}, "tag=a&tag=b"),
        ({"valid": "false"}, "valid=false"),
        ({"fresh": True}, "fresh=true"),
        ({"since": datetime.datetime(2020, 1, 2)}, "since=2020-01-02T00%3A00%3A00"),
        ({"ids": None, "tag": None, "valid": None}, ""),
        ({}, ""),
    ],
)
def test_query(traps: TrapApi, given: dict[str, Any], query: str) -> None:
    """Lists are joined by commas where the spec says so, and what was not given is not sent."""
    request = sent(traps, "rows.get_rows", "x", **given)

    assert request.url.query.decode() == query


@pytest.mark.parametrize(
    ("name", "path"),
    [("a/b", "a%2Fb"), ("../x", "..%2Fx"), ("a b?#%", "a%20b%3F%23%25"), ("ü", "%C3%BC"), (7, "7")],
)
def test_path_parameter(traps: TrapApi, name: object, path: str) -> None:
    """A path parameter stays one segment of the path, whatever is in it."""
    request = sent(traps, "rows.get_rows", name)

    assert request.url.raw_path.decode() == f"/traps/rows/{path}"


@pytest.mark.parametrize("name", ["", ".", ".."])
def test_path_parameter_that_names_another_path(traps: TrapApi, name: str) -> None:
    """A path parameter that would be resolved away is refused before anything is sent."""
    with pytest.raises(traps.package.EncodeError, match="URL's path"):
        sent(traps, "rows.get_rows", name)


def test_header_parameter(traps: TrapApi) -> None:
    """A header parameter is sent when given, and only then."""
    assert sent(traps, "rows.get_rows", "x", x_mode="fast").headers["x-mode"] == "fast"
    assert "x-mode" not in sent(traps, "rows.get_rows", "x").headers


def test_operation_name_is_stamped(traps: TrapApi) -> None:
    """A transport can read in the request which operation it carries."""
    request = sent(traps, "rows.get_rows", "x")

    assert request.extensions["operation"] == "traps.get_rows"


def test_json_body_forms(traps: TrapApi) -> None:
    """A body may be models, plain values or finished JSON, and goes out the same."""
    row = traps.operation("rows.get_rows").Row.from_dict(ROW)
    bodies = [[row], [ROW], json.dumps([ROW], separators=(",", ":")).encode()]

    requests = [sent(traps, "rows.post_rows", body=body, answer=b"{}") for body in bodies]

    assert [json.loads(request.content) for request in requests] == [[ROW]] * 3
    assert {request.headers["content-type"] for request in requests} == {"application/json"}


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (math.nan, r"nan at \$\[0\]\.a\[1\]"),
        (-math.inf, r"-inf at \$\[0\]\.a\[1\]"),
        (np.int64(1), r"type int64 at \$\[0\]\.a\[1\]"),
        ({1, 2}, r"type set at \$\[0\]\.a\[1\]"),
        ({(1, 2): 3}, r"a key of type tuple at \$\[0\]\.a\[1\]"),
        ("\ud800", "surrogates not allowed"),
    ],
)
def test_json_body_that_json_cannot_carry(traps: TrapApi, value: object, message: str) -> None:
    """What JSON cannot carry is refused by what and where it is, and nothing is sent."""
    with pytest.raises(traps.package.EncodeError, match=message):
        sent(traps, "rows.post_rows", body=[{"a": [0, value]}])


def test_json_body_that_holds_itself(traps: TrapApi) -> None:
    """A body without an end is refused."""
    endless: list[object] = []
    endless.append(endless)

    with pytest.raises(ValueError, match="nested too deeply"):
        sent(traps, "rows.post_rows", body=endless)


def test_binary_body(traps: TrapApi) -> None:
    """A binary body goes out as the bytes that were given, in both halves."""
    operation = traps.operation("texts.post_bytes")
    seen: list[tuple[str, bytes]] = []

    def take(request: httpx.Request) -> httpx.Response:
        seen.append((request.headers["content-type"], request.content))
        return httpx.Response(200, content=b"true")

    client = traps.client(take)
    assert operation.sync(body=b"\x00\xff", client=client) is True
    assert asyncio.run(operation.asyncio(body=b"\x00\xff", client=client)) is True
    assert seen == [("application/octet-stream", b"\x00\xff")] * 2


def test_binary_body_must_be_bytes(traps: TrapApi) -> None:
    """A file is refused as a body: a retry could not send it again."""
    with pytest.raises(traps.package.EncodeError, match="must be bytes"):
        sent(traps, "texts.post_bytes", body=open, answer=b"true")


def test_text_body(traps: TrapApi) -> None:
    """A body under text/plain is sent under its own label, and an optional one may be left out."""
    given = sent(traps, "texts.post_text", body=b"word", answer=b"4")
    left_out = sent(traps, "texts.post_text", answer=b"0")

    assert (given.headers["content-type"], given.content) == ("text/plain", b"word")
    assert ("content-type" in left_out.headers, left_out.content) == (False, b"")


@pytest.mark.parametrize(
    ("name", "content_type", "body", "value"),
    [
        ("texts.get_record", "text/html; charset=utf-8", json.dumps(ROW).encode(), ROW),
        ("texts.get_word", "text/html", b"my_table", "my_table"),
        ("texts.get_word", "text/html", "ünï".encode(), "ünï"),
        ("texts.get_word", "text/html", b'"quoted"', '"quoted"'),
        ("texts.get_bytes", "text/html; charset=utf-8", b"<\x00\xff\r\n", b"<\x00\xff\r\n"),
        ("texts.get_bytes", "text/html", b"", b""),
        ("texts.get_arrow", "data.arrow", b"ARROW1\xff", b"ARROW1\xff"),
        ("texts.get_arrow", "data.arrow", PAGE, PAGE),
        ("texts.get_table", "data.arrow", b"[]", b"[]"),
        ("texts.get_table", "application/json", json.dumps([ROW]).encode(), [ROW]),
        ("texts.get_page", "text/html; charset=utf-8", PAGE, PAGE.decode()),
        ("texts.get_word", "text/plain", b"<tag>", "<tag>"),
        ("shapes.get_free", "application/json", b'{"any": [1]}', {"any": [1]}),
        ("shapes.get_free", "text/html", b"7", 7),
        ("shapes.get_free", "application/json", b"[18446744073709551615]", [2**64 - 1]),
        ("shapes.get_maybe", "application/json", b"null", None),
        ("shapes.get_maybe", "application/json", b"3", 3),
        ("shapes.get_free", "application/json", b"[Infinity, -Infinity]", [math.inf, -math.inf]),
    ],
)
def test_answer_is_decoded_by_its_schema(
    traps: TrapApi, name: str, content_type: str, body: bytes, value: object
) -> None:
    """The schema says what an answer is, whatever its label says."""
    operation = traps.operation(name)
    client = traps.client_of(body, content_type)

    assert operation.raw(client=client) == value
    assert asyncio.run(operation.raw_asyncio(client=client)) == value


@pytest.mark.parametrize(
    ("name", "content_type", "body", "message"),
    [
        ("texts.get_record", "text/html", PAGE, "an HTML page"),
        ("texts.get_word", "text/html", PAGE, "an HTML page"),
        ("texts.get_bytes", "text/html", PAGE, "an HTML page"),
        ("shapes.get_free", "text/html", b"\n <html>", "an HTML page"),
        ("shapes.get_free", "application/json", b"<html>", "an HTML page"),
        ("shapes.get_free", "Text/HTML", b"<h1>502</h1>", "an HTML page"),
        ("texts.get_bytes", "TEXT/HTML", PAGE, "an HTML page"),
        ("texts.get_table", "text/html", PAGE, "an HTML page"),
        ("texts.get_table", "application/json", b"7", "integer where bytes or array belongs"),
        ("texts.get_word", "text/plain", PAGE, "an HTML page"),
        ("texts.get_word", "", b"<HTML><body>", "an HTML page"),
        ("texts.get_word", "text/html", b"\xff", "not UTF-8"),
        ("texts.get_record", "application/json", b"[]", "type array where object belongs"),
        ("texts.get_record", "application/json", b"null", "type null where object belongs"),
        (
            "shapes.get_maybe",
            "application/json",
            b"true",
            "boolean where null or number or object",
        ),
        ("texts.get_record", "application/json", b'{"id": 1, "row', "cut short"),
        ("texts.get_record", "application/json", b"", "is empty"),
        ("texts.get_record", "application/json", b"[" * 100_000, "cut short"),
    ],
)
def test_answer_that_is_no_such_value(
    traps: TrapApi, name: str, content_type: str, body: bytes, message: str
) -> None:
    """A body that its schema does not allow is an error that says so and keeps its beginning."""
    operation = traps.operation(name)
    client = traps.client_of(body, content_type)

    with pytest.raises(traps.package.DecodeError, match=message) as caught:
        operation.raw(client=client)

    error = caught.value
    assert (error.service, error.operation, error.status) == ("traps", name.partition(".")[2], 200)
    assert error.body == body[:2000]
    assert "<" not in str(error)


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ({"id": 1, "row": "a"}, "misses 'note'"),
        ({**ROW, "seen": None}, "fromisoformat"),
        ({**ROW, "seen": "yesterday"}, "yesterday"),
        ({**ROW, "parent": 3}, "int"),
    ],
)
def test_models_of_a_wrong_part(traps: TrapApi, row: dict[str, Any], message: str) -> None:
    """A part that its schema does not allow is a `DecodeError`, never a bare `KeyError`."""
    client = traps.client_of(json.dumps(row).encode())

    with pytest.raises(traps.package.DecodeError, match=message):
        traps.operation("texts.get_record").sync(client=client)


def test_models_beside_bytes(traps: TrapApi) -> None:
    """Where an answer is bytes or JSON, the bytes are given as they are, and the JSON as models."""
    operation = traps.operation("texts.get_table")
    rows = traps.client_of(json.dumps([ROW]).encode())

    assert operation.sync(client=traps.client_of(b"\xff", "data.arrow")) == b"\xff"
    assert [row.to_dict() for row in operation.sync(client=rows)] == [ROW]
    assert operation.sync.__annotations__["return"] == "bytes | list[Row]"


def test_model_round_trip(traps: TrapApi) -> None:
    """A model keeps every property under its own name, also those that generated code uses."""
    row = {
        **ROW,
        "class": "x",
        "with-dash": 1.5,
        "d": "d",
        "additional_properties": True,
        "seen": "2020-01-02T00:00:00+00:00",
        "parent": ROW,
        "unforeseen": [1],
    }
    client = traps.client_of(json.dumps(row).encode())

    model = traps.operation("texts.get_record").sync(client=client)

    assert model.to_dict() == row
    assert (model.id, model.row_, model.class_, model.d_) == (2**60 + 1, "a", "x", "d")
    assert (model.additional_properties_, model["unforeseen"]) == (True, [1])


def test_model_survives_copies(traps: TrapApi) -> None:
    """A model with properties that were not given is the same after pickling and copying."""
    model = traps.operation("rows.get_rows").Row.from_dict(ROW)

    for twin in (pickle.loads(pickle.dumps(model)), copy.deepcopy(model)):
        assert twin == model
        assert twin.to_dict() == ROW
        assert twin.parent is traps.package.UNSET
    assert not traps.package.UNSET


@pytest.mark.parametrize("status", [302, 401, 404, 500, 520])
@pytest.mark.parametrize("body", [PAGE, b"[]", b'{"message": "no"}', b""])
def test_status_is_judged_first(traps: TrapApi, status: int, body: bytes) -> None:
    """Any answer but 2xx is `UnexpectedStatus`, documented or not, before a byte is decoded."""
    operation = traps.operation("rows.get_rows")
    client = traps.client_of(body, "application/json", status).with_options(
        headers={"authorization": "Bearer secret"}
    )

    for call in (operation.raw, operation.sync, operation.sync_detailed):
        with pytest.raises(traps.package.UnexpectedStatus) as caught:
            call("x", client=client)

        error = pickle.loads(pickle.dumps(caught.value))
        assert (error.service, error.operation) == ("traps", "get_rows")
        assert (error.status, error.body) == (status, body)
        assert str(error) == f"traps.get_rows: the server answered {status}; see .body"
        assert "secret" not in repr(error)
    for coroutine in (operation.raw_asyncio, operation.asyncio, operation.asyncio_detailed):
        with pytest.raises(traps.package.UnexpectedStatus):
            asyncio.run(coroutine("x", client=client))


def test_detailed_response(traps: TrapApi) -> None:
    """The detailed form gives status, body, headers and the parsed value, in both halves."""
    operation = traps.operation("texts.get_word")
    client = traps.client_of(b"word", "text/html", 206)

    for response in (
        operation.sync_detailed(client=client),
        asyncio.run(operation.asyncio_detailed(client=client)),
    ):
        assert (response.status_code, response.content) == (206, b"word")
        assert response.headers["Content-Type"] == "text/html"
        assert response.parsed == "word"


def test_every_status_has_its_own_shape(traps: TrapApi) -> None:
    """Where 200 and 201 answer differently, each is decoded and parsed by its own schema."""
    operation = traps.operation("rows.post_rows")
    changed, made = traps.client_of(b'{"1": 2}'), traps.client_of(b"[3]", status=201)

    assert operation.sync(body=[], client=changed).additional_properties == {"1": 2}
    assert operation.sync(body=[], client=made) == [3]
    with pytest.raises(traps.package.DecodeError, match="array where object"):
        operation.raw(body=[], client=traps.client_of(b"[3]"))


def test_answer_without_a_body(traps: TrapApi) -> None:
    """An operation whose answer has no body gives None."""
    client = traps.client_of(b"", status=204)

    assert traps.operation("rows.delete_row").raw("x", client=client) is None
    assert traps.operation("rows.delete_row").sync("x", client=client) is None


def test_errors_survive_pickling(traps: TrapApi) -> None:
    """A `DecodeError` and an `EncodeError` are the same after pickling."""
    with pytest.raises(traps.package.DecodeError) as decode:
        traps.operation("texts.get_record").raw(client=traps.client_of(b"[]"))
    with pytest.raises(traps.package.EncodeError) as encode:
        sent(traps, "rows.get_rows", "..")

    for error in (decode.value, encode.value):
        twin = pickle.loads(pickle.dumps(error))
        assert type(twin) is type(error)
        assert str(twin) == str(error)
        assert vars(twin) == vars(error)
        assert isinstance(twin, traps.package.FrameworkError)


@pytest.mark.parametrize("status", [200, 302])
@pytest.mark.parametrize(
    ("name", "path"), [("tokens.get_token", ()), ("tokens.get_token_age", ("SECRET", "days"))]
)
def test_errors_keep_no_token(
    traps: TrapApi, name: str, path: tuple[str, ...], status: int
) -> None:
    """The error of an operation that deals in tokens keeps nothing of the answer."""
    client = traps.client_of(b'["SECRET"', status=status)

    with pytest.raises(traps.package.FrameworkError) as caught:
        traps.operation(name).raw(*path, client=client)

    assert (caught.value.status, caught.value.body) == (status, b"")
    assert b"SECRET" not in pickle.dumps(caught.value)


def test_a_token_in_the_path_is_in_no_log(
    traps: TrapApi, server: Loopback, caplog: pytest.LogCaptureFixture
) -> None:
    """The server gets the token that stands in a path, and no logger does, httpx's neither."""
    operation = traps.operation("tokens.get_token_age")
    caplog.set_level(logging.DEBUG)
    server.say(Reply(b"7"))

    async def age() -> int:
        async with traps.package.Client(server.url) as client:
            days: int = await operation.raw_asyncio("SECRET", "days", client=client)
            return days

    with traps.package.Client(server.url) as client:
        assert operation.raw("SECRET", "days", client=client) == 7
    assert asyncio.run(age()) == 7
    assert {seen.target for seen in server.requests} == {"/traps/token/SECRET/age/days"}
    assert caplog.text.count(f"HTTP Request: GET {server.url}/***") == 2
    assert "SECRET" not in caplog.text


def test_a_token_in_the_path_is_in_no_repr(traps: TrapApi) -> None:
    """What a transport is given shows no token unless it is asked for the path itself."""
    request = sent(traps, "tokens.get_token_age", "SECRET", "days", answer=b"7")

    assert request.url.raw_path == b"/traps/token/SECRET/age/days"
    assert request.extensions["about"] == ("days",)
    assert "SECRET" not in f"{request} {request!r} {request.url} {request.url!r}"
    assert "SECRET" not in repr(request.extensions)


@pytest.mark.parametrize(
    "name", ["get_tokens", "create_token", "create_token_by_get", "refresh_token"]
)
def test_real_tokens_are_kept_by_no_error(name: str) -> None:
    """The auth service's own operations that answer with tokens are known to do so."""
    operation = importlib.import_module(f"annotationframework_api.auth.api.tokens.{name}")
    transport = httpx.MockTransport(lambda _: httpx.Response(200, content=b'[{"token": "SECRET"'))

    with pytest.raises(DecodeError) as caught:
        operation.raw(client=Client("https://auth.example", transport=transport))
    assert b"SECRET" not in pickle.dumps(caught.value)


def test_errors_are_no_models(traps: TrapApi) -> None:
    """An error's documented body is never a return value: only successes are in the types."""
    assert traps.operation("rows.get_rows").sync.__annotations__["return"] == "list[Row]"

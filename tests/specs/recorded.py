"""What real servers were asked and said, as ../shared/recordings have it."""

from __future__ import annotations

import json
import re
import zlib
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import pytest
from attrs import frozen
from openapi_core.testing import MockRequest, MockResponse
from specs.documents import Json
from specs.openapi import Spec
from tests.conftest import RECORDINGS, joined, recorded_body
from werkzeug.datastructures import MultiDict

ROOT = Path(__file__).parents[2]
SPECS = sorted((ROOT / "specs").glob("*.yaml"))

# The same operation under another path: service, path, and the path of the spec.
ALIASES = (
    ("auth", r"/sticky_auth/(api/v1/user/cache)", r"/auth/\1"),
    ("materialize", r"(/materialize/.*/metadata)/", r"\1"),
)
GZIP = b"\x1f\x8b"  # what it begins with: the label of compressed requests was not recorded


@frozen
class Exchange:
    """One recorded request and its answer."""

    service: str
    name: str
    request: MockRequest
    response: MockResponse
    request_was_cut: bool  # not, or not wholly, recorded, being too large
    answer_was_cut: bool

    @property
    def status(self) -> int:
        """The status of the answer."""
        return self.response.status_code

    @property
    def accepted(self) -> bool:
        """Whether the service did what it was asked; every redirect leads to the login."""
        return self.status < 300

    @property
    def data(self) -> bytes:
        """The body of the answer."""
        return self.response.data

    def json(self) -> Any:
        """Give the JSON that the answer is, whatever its label says.

        Raises
        ------
        ValueError
            If it is none.
        """
        return json.loads(self.data)

    def __str__(self) -> str:
        return f"{self.name}: {self.request.method.upper()} {self.request.path} {self.status}"


def operation_of(spec: Spec, exchange: Exchange) -> Json | None:
    """Get the operation that an exchange belongs to; what stands literally goes first."""
    found = [
        (path.count("{"), operation)
        for path, method, operation in spec.operations()
        if method == exchange.request.method
        and re.fullmatch(re.sub(r"{\w+}", "[^/]+", path), exchange.request.path)
    ]
    return min(found, key=lambda pair: pair[0])[1] if found else None


def recorded_exchanges(spec: Spec) -> list[Exchange]:
    """Read the exchanges with a service, or skip the test where they are not."""
    recording = RECORDINGS / f"{spec.service}.jsonl"
    if not recording.exists():
        pytest.skip(f"../shared/recordings/{recording.name} is not there")
    return [_exchange(spec, json.loads(line)) for line in recording.read_text().splitlines()]


def _exchange(spec: Spec, row: Json) -> Exchange:
    host = spec.document["servers"][0]["url"]
    exchange = Exchange(
        service=row["service"],
        name=row["name"],
        request=_request(row, host),
        response=_response(row),
        request_was_cut="request_body_truncated_from" in row or row["request_body"] == "<stream>",
        answer_was_cut="response_left_out" in row,
    )
    if operation := operation_of(spec, exchange):
        # The services read no label.
        takes = spec.body(operation).get("content", {})
        exchange.request.content_type = next(iter(takes), "application/json")
    return exchange


def _request(row: Json, host: str) -> MockRequest:
    """Make the request.

    One that was recorded without a token went to a service that asked for none, or had it in a
    cookie.
    """
    data = recorded_body(row, "request")
    return MockRequest(
        host,
        row["method"],
        _path(row),
        args=MultiDict(parse_qsl(row["query"], keep_blank_values=True)),
        headers={"authorization": "Bearer recorded", **dict(row["request_headers"])},
        data=unpacked(data) if data.startswith(GZIP) else data,
    )


def _path(row: Json) -> str:
    for service, path, of_spec in ALIASES:
        if service == row["service"] and re.fullmatch(path, row["path"]):
            return re.sub(path, of_spec, row["path"])
    return str(row["path"])


def _response(row: Json) -> MockResponse:
    headers = joined(row["response_headers"])
    data = recorded_body(row, "response")
    if "content-encoding" in headers:
        data = unpacked(data)
    return MockResponse(data, row["status"], headers, headers.get("content-type", ""))


def unpacked(data: bytes) -> bytes:
    """Undo a content encoding; some bodies were recorded without the one that they had."""
    try:
        return zlib.decompress(data, wbits=47)  # 32 more than usual: gzip too, by its header
    except zlib.error:
        return data

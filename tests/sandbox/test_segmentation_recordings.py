"""What a real ChunkedGraph was asked, asked of the sandbox about its own ids: it says the same."""

from __future__ import annotations

import base64
import gzip
import json
import re
import struct
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, cast

import httpx
import pytest
from attrs import frozen
from tests.sandbox.test_recordings import RECORDINGS, ROLES, essence

from annotationframeworkclient.sandbox import Sandbox
from annotationframeworkclient.sandbox.segmentation.chunked_ids import LAYERS, layer_of, node_id
from annotationframeworkclient.sandbox.segmentation.graph import ChunkedGraph
from annotationframeworkclient.sandbox.segmentation.places import RESOLUTION
from annotationframeworkclient.sandbox.segmentation.seeds import make_graph
from annotationframeworkclient.sandbox.segmentation.volume import make_volume, position_of

# Exchanges that the sandbox answers otherwise, each with the reason.
OTHERWISE: Mapping[str, str] = tomllib.loads(
    Path(__file__).with_name("otherwise.toml").read_text()
)["chunkedgraph"]

OBJECTS = make_volume().objects
NAMES = {"test_v1": "minnie3_v0", "missing_v1": "minnie65_nope", "test_ds": "minnie65"}
RECORDED_UNKNOWN = {288230376151712245, 288230376151712519, 72057594037928937}
UNKNOWN_ROOT = 864691134988870441
UNKNOWN_SUPERVOXEL = node_id(1, (1, 1, 1), 1)
# Recorded ids, and those in the sandbox to which the like happened.
IDS = {
    288230376151711752: 864691134988869443,  # merged
    288230376151711762: 864691134988869444,
    288230376151712019: 864691134988869467,  # what they became
    288230376151712059: 864691134988869471,  # merged and parted again
    72128031501582344: OBJECTS[7][0],  # to be merged
    72198400245760007: OBJECTS[8][0],
    72128100221059080: OBJECTS[11][0],
    72198468965236743: OBJECTS[12][0],
    72057662757404676: OBJECTS[9][7],  # either side of a chunk's border
    72128031501582339: OBJECTS[9][8],
    144115188075855872: node_id(2, (540, 129, 18), 0),  # a chunk
}
OPERATIONS = {4: 2, 10: 12}
BAD_PLACES = {"merge_coord_out_of_volume", "find_path_bad_coords"}


@frozen
class Exchange:
    """A recorded exchange, whose bodies are unpacked."""

    name: str
    method: str
    path: str
    query: str
    headers: Mapping[str, str]
    body: bytes
    status: int
    content_type: str
    answer: bytes


def recorded() -> list[Exchange]:
    """Read the exchanges."""
    file = RECORDINGS / "chunkedgraph.jsonl"
    if not file.exists():
        pytest.skip("the recordings are not there: ../shared is not")
    return [_exchange(json.loads(line)) for line in file.read_text().splitlines()]


def _exchange(row: Mapping[str, Any]) -> Exchange:
    headers = {name.lower(): value for name, value in row["request_headers"]}
    return Exchange(
        name=row["name"],
        method=row["method"],
        path=row["path"],
        query=row["query"],
        headers=headers,
        body=_bytes(row, "request_body"),
        status=row["status"],
        content_type=dict(row["response_headers"]).get("content-type", ""),
        answer=_bytes(row, "response_body"),
    )


def _bytes(row: Mapping[str, Any], name: str) -> bytes:
    body = row[name] or ""
    data = base64.b64decode(body) if row[f"{name}_base64"] else body.encode()
    return gzip.decompress(data) if data.startswith(b"\x1f\x8b") else data


@frozen
class Translator:
    """Puts the sandbox's ids and places for recorded ones."""

    graph: ChunkedGraph

    def id(self, number: int) -> int:
        """Return a node that is like the recorded one: as high, and as much edited."""
        layer = number >> 56
        if number in IDS or number < 2**56 or layer > 4:
            return IDS.get(number, number)
        if number in RECORDED_UNKNOWN:
            return UNKNOWN_SUPERVOXEL if layer == 1 else UNKNOWN_ROOT
        own = OBJECTS[13 + number % 8]
        root = self.graph.root_of(own[0]) or 0
        return {1: own[number % 8], 4: root}.get(layer, self.graph.leaves(root, layer)[0])

    def text(self, text: str) -> str:
        """Translate a path, a query, or an answer."""
        for name, own in NAMES.items():
            text = text.replace(name, own)
        return re.sub(r"\d{15,20}", lambda found: str(self.id(int(found[0]))), text)

    def body(self, exchange: Exchange) -> bytes:
        """Translate what was sent."""
        data = exchange.body
        if "roots_binary" in exchange.path and len(data) % 8 == 0:
            ids = struct.unpack(f"<{len(data) // 8}Q", data)
            packed = struct.pack(f"<{len(ids)}Q", *map(self.id, ids))
            is_packed = "content-encoding" in exchange.headers
            return gzip.compress(packed) if is_packed else packed
        try:
            body: Any = json.loads(data)
        except ValueError:
            return data
        if exchange.path.endswith(("/undo", "/redo")) and body:
            number: int = body["operation_id"]
            return json.dumps({"operation_id": OPERATIONS.get(number, number)}).encode()
        moves = exchange.name not in BAD_PLACES
        return json.dumps(self.value(body, moves=moves)).encode()

    def value(self, value: object, *, moves: bool) -> object:
        """Translate a value of a JSON body."""
        if isinstance(value, dict):
            items = cast("dict[str, object]", value).items()
            return {key: self.value(item, moves=moves) for key, item in items}
        if isinstance(value, list):
            items_of = [self.value(item, moves=moves) for item in cast("list[object]", value)]
            return self._points(items_of) if moves else items_of
        if isinstance(value, str) and value.isdecimal():
            return str(self.id(int(value)))
        return self.id(value) if isinstance(value, int) else value

    def _points(self, values: list[Any]) -> list[object]:
        """Move points to where their nodes have supervoxels in the sandbox."""
        if len(values) != 4 or not isinstance(values[0], int) or layer_of(values[0]) != LAYERS:
            return values
        leaves = self.graph.leaves(values[0])
        leaf = leaves[1 if values[1] < 1000 else 6]
        place = zip(position_of(leaf), RESOLUTION, strict=True)
        return [values[0], *(voxel * size for voxel, size in place)]


@pytest.fixture
def http(sandbox: Sandbox) -> Iterator[httpx.Client]:
    """Give a client that names nobody."""
    with httpx.Client(base_url=sandbox.url) as http:
        yield http


def ask(
    http: httpx.Client, exchange: Exchange, translator: Translator, tokens: Mapping[str, str]
) -> httpx.Response:
    """Send a request in the name of somebody like who sent it."""
    left_out = ("host", "content-length", "connection", "user-agent")
    headers = {key: exchange.headers[key] for key in exchange.headers if key not in left_out}
    for name, token in tokens.items():
        headers = {key: value.replace(name, token) for key, value in headers.items()}
    query = f"?{translator.text(exchange.query)}" if exchange.query else ""
    url = translator.text(exchange.path) + query
    http.cookies.clear()  # of the request before
    body = translator.body(exchange)
    return http.request(exchange.method, url, headers=headers, content=body)


def said(status: int, content_type: str, body: bytes) -> object:
    """Return what two answers to the same question have in common, whatever the data."""
    if status == 200 and "json" not in content_type:
        return status, content_type
    if "traceback" in body.decode():  # labelled as JSON
        error = json.loads(body)
        return status, content_type, sorted(error), _without_numbers(error["message"])
    if status == 400 and b"duration" in body:
        error = json.loads(body)
        return status, content_type, sorted(error), _without_numbers(error["message"])
    return essence(status, content_type, _without_hosts(body.decode()))


def _without_hosts(text: str) -> str:
    return re.sub(r"https?(://|%3A//)[^/]+", "", text)


def _without_numbers(text: str) -> str:
    return re.sub(r"\d+(\.\d+)?", "#", re.sub(r"[\d-]+ [\d:.]+\+00:00", "TIME", text))


def test_the_graph_says_what_a_real_one_said(sandbox: Sandbox, http: httpx.Client) -> None:
    """Each recorded exchange meets the same answer: status, label, keys, errors' words."""
    tokens = {name: sandbox.tokens[role] for name, role in ROLES.items()}
    translator = Translator(make_graph())
    differing: dict[str, tuple[object, object]] = {}
    for exchange in recorded():
        answer = ask(http, exchange, translator, tokens)
        actual = said(answer.status_code, answer.headers.get("content-type", ""), answer.content)
        text = exchange.answer
        if "json" in exchange.content_type or exchange.status >= 300:
            text = translator.text(text.decode()).encode()
        expected = said(exchange.status, exchange.content_type, text)
        if expected != actual:
            differing[exchange.name] = (expected, actual)

    unexplained = {name: differing[name] for name in differing.keys() - OTHERWISE.keys()}
    assert unexplained == {}
    assert differing.keys() == OTHERWISE.keys()

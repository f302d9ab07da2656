"""What somebody asks of the graph, and the forms in which the answers are given."""

import gzip
import json
import struct
import traceback
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, TypeAlias, cast

from attrs import frozen
from starlette.requests import Request
from starlette.responses import Response

from annotationframeworkclient.sandbox.answers import (
    HTML,
    Refusal,
    compact_json_answer,
    json_answer,
)
from annotationframeworkclient.sandbox.people import User
from annotationframeworkclient.sandbox.routing import Handler
from annotationframeworkclient.sandbox.segmentation.chunked_ids import (
    CHUNK_SIZE,
    chunk_of,
)
from annotationframeworkclient.sandbox.segmentation.graph import ChunkedGraph, EditRefused
from annotationframeworkclient.sandbox.segmentation.ledger import Ledger

_TRUE = ("true", "True", "1")
_FORM = "application/x-www-form-urlencoded"
_UINT64 = 2**64
_INTEGERS = range(-(2**63), _UINT64)


class BadRequest(Exception):
    """Says in the service's words what was wrong with a request."""


@frozen
class Bounds:
    """The chunks that a box of voxels touches."""

    first: Sequence[int]
    past: Sequence[int]

    def hold(self, node: int) -> bool:
        """Say whether a supervoxel, or a node of the second layer, is inside."""
        return all(
            low <= coordinate < high
            for low, coordinate, high in zip(self.first, chunk_of(node), self.past, strict=True)
        )


@frozen
class Question:
    """A request of somebody who may ask it."""

    request: Request
    user: User
    ledger: Ledger

    @property
    def graph(self) -> ChunkedGraph:
        """The graph as it is now."""
        return self.ledger.graph

    @property
    def node(self) -> int:
        """The node that the path names."""
        return as_ids([self.request.path_params["node"]])[0]

    def parameter(self, name: str) -> str | None:
        """Return the first value of a parameter of the query."""
        return next(iter(self.request.query_params.getlist(name)), None)

    def flag(self, name: str, *, default: bool = False) -> bool:
        """Return a parameter that says yes or no; whatever else it says is no."""
        value = self.parameter(name)
        return default if value is None else value in _TRUE

    def layer(self, *, default: int) -> int:
        """Return the layer at which to stop."""
        return int(self.parameter("stop_layer") or default)

    def time(self, name: str = "timestamp", *, default: datetime | None = None) -> datetime | None:
        """Return a time of the query, in unix seconds there."""
        value = self.parameter(name)
        if value is None:
            return default
        try:
            return datetime.fromtimestamp(float(value), UTC)
        except ValueError:
            text = f"Timestamp parameter {name} is not a valid unix timestamp"
            raise BadRequest(text) from None

    def bounds(self) -> Bounds | None:
        """Return the box of the query, such as ``0-64_0-64_0-32`` voxels."""
        value = self.parameter("bounds")
        if value is None:
            return None
        low, high = zip(*_ranges(value), strict=True)
        first = [low[n] // size for n, size in enumerate(CHUNK_SIZE)]
        return Bounds(first, [-(-high[n] // size) for n, size in enumerate(CHUNK_SIZE)])

    @property
    def body(self) -> bytes:
        """The body, unpacked; what claims to be a form has none."""
        headers = self.request.headers
        if headers.get("content-type", "").startswith(_FORM):
            return b""
        body: bytes = self.request.state.body
        return gzip.decompress(body) if headers.get("content-encoding") == "gzip" else body

    def json(self) -> Any:
        """Return the body, read as JSON whatever it is labelled as."""
        return json.loads(self.body)

    def ids(self, name: str = "node_ids") -> list[int]:
        """Return the ids in the JSON body."""
        return as_ids(self.json()[name])

    def answer(self, value: Mapping[str, object] | Sequence[object]) -> Response:
        """Answer JSON; ids are strings if the query wants that."""
        key = self.parameter("as_binary")
        if key and isinstance(value, Mapping) and key in value:
            return binary_answer(as_ids(value[key]))
        return compact_json_answer(_texts(value) if self.flag("int64_as_str") else value)


Task: TypeAlias = Callable[[Question], Response]
Wrap: TypeAlias = Callable[[Task], Handler]


def text_of(value: object) -> Response:
    """Answer JSON that is labelled as a page, without a newline."""
    return Response(json.dumps(value, separators=(",", ":")), headers={"content-type": HTML})


def ids_in(data: bytes) -> list[int]:
    """Return the unsigned integers in a binary body."""
    if len(data) % 8:
        raise ValueError("buffer size must be a multiple of element size")
    return list(struct.unpack(f"<{len(data) // 8}Q", data))


def as_ids(values: Any) -> list[int]:
    """Return integers, or what looks like them, as ids: unsigned ones."""
    numbers = [int(value) for value in values]
    if any(number not in _INTEGERS for number in numbers):
        raise OverflowError("Python int too large to convert to C long")
    return [number % _UINT64 for number in numbers]


def binary_answer(ids: Sequence[int]) -> Response:
    """Answer unsigned integers, labelled as the service labels them."""
    return Response(struct.pack(f"<{len(ids)}Q", *ids), headers={"content-type": HTML})


def answered(task: Callable[[], Response]) -> Response:
    """Give a task's answer, or the service's answer to what went wrong."""
    begin = datetime.now(UTC)
    try:
        return task()
    except Refusal:
        raise
    except (BadRequest, EditRefused) as fault:
        return compact_json_answer({**_fault(400, f"[400]: {fault}", begin)}, 400)
    except Exception as fault:  # the service answers so, whatever went wrong
        words = traceback.format_exception_only(fault)
        trace = ["Traceback (most recent call last):\n", "  ...\n", *words]
        text = str(fault)
        return json_answer({**_fault(500, text, begin), "traceback": trace}, 500)


def _ranges(text: str) -> list[list[int]]:
    """Read three ranges; the words for others are those of the service's array library."""
    ranges = [axis.split("-") for axis in text.split("_")]
    number = len(ranges)
    if any(len(axis) != 2 for axis in ranges):
        raise ValueError(
            "setting an array element with a sequence. The requested array has an inhomogeneous"
            f" shape after 1 dimensions. The detected shape was ({number},) + inhomogeneous part."
        )
    if number < 3:
        raise IndexError(f"index {number} is out of bounds for axis 0 with size {number}")
    return [[*map(int, axis)] for axis in ranges[:3]]


def _fault(code: int, message: str, begin: datetime) -> dict[str, object]:
    now = datetime.now(UTC)
    return {
        "code": code,
        "duration": (now - begin).total_seconds() * 1000,
        "message": message,
        "timestamp": str(begin.replace(tzinfo=None)),
    }


def _texts(value: object) -> object:
    """Return a value with its integers as text."""
    if isinstance(value, Mapping):
        items = cast("Mapping[str, object]", value).items()
        return {key: _texts(item) for key, item in items}
    if isinstance(value, list | tuple):
        return [_texts(item) for item in cast("Sequence[object]", value)]
    return str(value) if type(value) is int else value

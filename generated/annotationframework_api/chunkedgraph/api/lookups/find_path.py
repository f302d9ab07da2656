# Written by codegen.py from specs/chunkedgraph.yaml. Do not edit: python codegen.py
"""Find a path between two points of a root.

By nodes of the second layer. The body has the two ends, each the root and a point in nm. A
point outside the root is a 500 ("index 0 is out of bounds"); one end alone is a 500 without
words.

Operation `chunkedgraph.find_path`, POST
/segmentation/api/v1/table/{table_id}/graph/find_path; its effect is to read.

table_id: The name of the segmentation's table, such as "minnie3_v1".

precision_mode: Whether to compute each node's centroid, rather than take its chunk's.

int64_as_str: Whether ids in the answer are text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import UNSET, Operation, Request, Response, Unset
from ...models.found_path import FoundPath

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("chunkedgraph", "find_path", "POST", {200: "object"})


def _request(
    table_id: str,
    *,
    body: object,
    precision_mode: bool | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> Request:
    return Request(
        OPERATION,
        "/segmentation/api/v1/table/{table_id}/graph/find_path".format(
            table_id=codec.segment(table_id)
        ),
        about=(table_id,),
        query={"precision_mode": precision_mode, "int64_as_str": int64_as_str},
        headers={"Content-Type": "application/json"},
        content=codec.encode_json(body),
    )


def _parse(status: int, value: Any) -> FoundPath:
    response_200 = FoundPath.from_dict(value)

    return response_200


def sync_detailed(
    table_id: str,
    *,
    client: Client,
    body: list[list[float]],
    precision_mode: bool | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> Response[FoundPath]:
    """Find a path between two points of a root.

    Gives models, with the status and the headers.
    """
    request = _request(
        table_id=table_id, body=body, precision_mode=precision_mode, int64_as_str=int64_as_str
    )
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(
    table_id: str,
    *,
    client: Client,
    body: list[list[float]],
    precision_mode: bool | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> FoundPath:
    """Find a path between two points of a root.

    Gives models.
    """
    request = _request(
        table_id=table_id, body=body, precision_mode=precision_mode, int64_as_str=int64_as_str
    )
    answer = client.send(request)
    return answer.parse(_parse)


def raw(
    table_id: str,
    *,
    client: Client,
    body: wire.NodesAtPoints | bytes,
    precision_mode: bool | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> wire.FoundPath:
    """Find a path between two points of a root.

    Gives what the JSON holds, or bytes.
    """
    request = _request(
        table_id=table_id, body=body, precision_mode=precision_mode, int64_as_str=int64_as_str
    )
    answer = client.send(request)
    value: wire.FoundPath = answer.decode()
    return value


async def asyncio_detailed(
    table_id: str,
    *,
    client: Client,
    body: list[list[float]],
    precision_mode: bool | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> Response[FoundPath]:
    """Find a path between two points of a root.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(
        table_id=table_id, body=body, precision_mode=precision_mode, int64_as_str=int64_as_str
    )
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(
    table_id: str,
    *,
    client: Client,
    body: list[list[float]],
    precision_mode: bool | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> FoundPath:
    """Find a path between two points of a root.

    Gives models, in asyncio.
    """
    request = _request(
        table_id=table_id, body=body, precision_mode=precision_mode, int64_as_str=int64_as_str
    )
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(
    table_id: str,
    *,
    client: Client,
    body: wire.NodesAtPoints | bytes,
    precision_mode: bool | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> wire.FoundPath:
    """Find a path between two points of a root.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(
        table_id=table_id, body=body, precision_mode=precision_mode, int64_as_str=int64_as_str
    )
    answer = await client.send_async(request)
    value: wire.FoundPath = answer.decode()
    return value

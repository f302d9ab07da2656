# Written by codegen.py from specs/chunkedgraph.yaml. Do not edit: python codegen.py
"""Get what the nodes of a chunk of the second layer are made of, in bytes.

With `as_array=true` packed as in get_roots_binary: node, supervoxel, node, supervoxel.
Without, a Python pickle: never load one.

Operation `chunkedgraph.get_l2_chunk_children_binary`, GET
/segmentation/api/v1/table/{table_id}/l2_chunk_children_binary/{chunk_id}; its effect is to
read.

table_id: The name of the segmentation's table, such as "minnie3_v1".

chunk_id: A chunk of the second layer, as an id with the segment 0.

timestamp: When, in seconds since 1970; now by default.

as_array: Must be true.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import UNSET, Operation, Request, Response, Unset

if TYPE_CHECKING:
    pass

OPERATION = Operation("chunkedgraph", "get_l2_chunk_children_binary", "GET", {200: "bytes"})


def _request(
    table_id: str,
    chunk_id: int,
    *,
    timestamp: float | Unset = UNSET,
    as_array: bool | Unset = UNSET,
) -> Request:
    return Request(
        OPERATION,
        "/segmentation/api/v1/table/{table_id}/l2_chunk_children_binary/{chunk_id}".format(
            table_id=codec.segment(table_id), chunk_id=codec.segment(chunk_id)
        ),
        about=(table_id, chunk_id),
        query={"timestamp": timestamp, "as_array": as_array},
    )


def _parse(status: int, value: Any) -> bytes:
    response_200: bytes = value
    return response_200


def sync_detailed(
    table_id: str,
    chunk_id: int,
    *,
    client: Client,
    timestamp: float | Unset = UNSET,
    as_array: bool | Unset = UNSET,
) -> Response[bytes]:
    """Get what the nodes of a chunk of the second layer are made of, in bytes.

    Gives models, with the status and the headers.
    """
    request = _request(table_id=table_id, chunk_id=chunk_id, timestamp=timestamp, as_array=as_array)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(
    table_id: str,
    chunk_id: int,
    *,
    client: Client,
    timestamp: float | Unset = UNSET,
    as_array: bool | Unset = UNSET,
) -> bytes:
    """Get what the nodes of a chunk of the second layer are made of, in bytes.

    Gives models.
    """
    request = _request(table_id=table_id, chunk_id=chunk_id, timestamp=timestamp, as_array=as_array)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(
    table_id: str,
    chunk_id: int,
    *,
    client: Client,
    timestamp: float | Unset = UNSET,
    as_array: bool | Unset = UNSET,
) -> bytes:
    """Get what the nodes of a chunk of the second layer are made of, in bytes.

    Gives what the JSON holds, or bytes.
    """
    request = _request(table_id=table_id, chunk_id=chunk_id, timestamp=timestamp, as_array=as_array)
    answer = client.send(request)
    value: bytes = answer.decode()
    return value


async def asyncio_detailed(
    table_id: str,
    chunk_id: int,
    *,
    client: Client,
    timestamp: float | Unset = UNSET,
    as_array: bool | Unset = UNSET,
) -> Response[bytes]:
    """Get what the nodes of a chunk of the second layer are made of, in bytes.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(table_id=table_id, chunk_id=chunk_id, timestamp=timestamp, as_array=as_array)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(
    table_id: str,
    chunk_id: int,
    *,
    client: Client,
    timestamp: float | Unset = UNSET,
    as_array: bool | Unset = UNSET,
) -> bytes:
    """Get what the nodes of a chunk of the second layer are made of, in bytes.

    Gives models, in asyncio.
    """
    request = _request(table_id=table_id, chunk_id=chunk_id, timestamp=timestamp, as_array=as_array)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(
    table_id: str,
    chunk_id: int,
    *,
    client: Client,
    timestamp: float | Unset = UNSET,
    as_array: bool | Unset = UNSET,
) -> bytes:
    """Get what the nodes of a chunk of the second layer are made of, in bytes.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(table_id=table_id, chunk_id=chunk_id, timestamp=timestamp, as_array=as_array)
    answer = await client.send_async(request)
    value: bytes = answer.decode()
    return value

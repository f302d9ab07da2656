# Written by codegen.py from specs/chunkedgraph.yaml. Do not edit: python codegen.py
"""Get the roots of many nodes.

As get_roots_binary, in JSON. `as_binary=root_ids` makes the answer packed ids; it is left out
here.

Operation `chunkedgraph.get_roots`, POST /segmentation/api/v1/table/{table_id}/roots; its
effect is to read.

table_id: The name of the segmentation's table, such as "minnie3_v1".

timestamp: When, in seconds since 1970; now by default.

stop_layer: Stop at this layer; the supervoxels' is 1.

as_binary: With "root_ids" the answer is packed ids.

int64_as_str: Whether ids in the answer are text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import UNSET, Operation, Request, Response, Unset
from ...models.node_ids import NodeIds
from ...models.root_ids import RootIds

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("chunkedgraph", "get_roots", "POST", {200: "bytes|object"})


def _request(
    table_id: str,
    *,
    body: object,
    timestamp: float | Unset = UNSET,
    stop_layer: int | Unset = UNSET,
    as_binary: str | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> Request:
    return Request(
        OPERATION,
        "/segmentation/api/v1/table/{table_id}/roots".format(table_id=codec.segment(table_id)),
        about=(table_id,),
        query={
            "timestamp": timestamp,
            "stop_layer": stop_layer,
            "as_binary": as_binary,
            "int64_as_str": int64_as_str,
        },
        headers={"Content-Type": "application/json"},
        content=codec.encode_json(body),
    )


def _parse(status: int, value: Any) -> bytes | RootIds:
    if isinstance(value, bytes):
        return value
    response_200 = RootIds.from_dict(value)

    return response_200


def sync_detailed(
    table_id: str,
    *,
    client: Client,
    body: NodeIds,
    timestamp: float | Unset = UNSET,
    stop_layer: int | Unset = UNSET,
    as_binary: str | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> Response[bytes | RootIds]:
    """Get the roots of many nodes.

    Gives models, with the status and the headers.
    """
    request = _request(
        table_id=table_id,
        body=body,
        timestamp=timestamp,
        stop_layer=stop_layer,
        as_binary=as_binary,
        int64_as_str=int64_as_str,
    )
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(
    table_id: str,
    *,
    client: Client,
    body: NodeIds,
    timestamp: float | Unset = UNSET,
    stop_layer: int | Unset = UNSET,
    as_binary: str | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> bytes | RootIds:
    """Get the roots of many nodes.

    Gives models.
    """
    request = _request(
        table_id=table_id,
        body=body,
        timestamp=timestamp,
        stop_layer=stop_layer,
        as_binary=as_binary,
        int64_as_str=int64_as_str,
    )
    answer = client.send(request)
    return answer.parse(_parse)


def raw(
    table_id: str,
    *,
    client: Client,
    body: wire.NodeIds | bytes,
    timestamp: float | Unset = UNSET,
    stop_layer: int | Unset = UNSET,
    as_binary: str | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> bytes | wire.RootIds:
    """Get the roots of many nodes.

    Gives what the JSON holds, or bytes.
    """
    request = _request(
        table_id=table_id,
        body=body,
        timestamp=timestamp,
        stop_layer=stop_layer,
        as_binary=as_binary,
        int64_as_str=int64_as_str,
    )
    answer = client.send(request)
    value: bytes | wire.RootIds = answer.decode()
    return value


async def asyncio_detailed(
    table_id: str,
    *,
    client: Client,
    body: NodeIds,
    timestamp: float | Unset = UNSET,
    stop_layer: int | Unset = UNSET,
    as_binary: str | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> Response[bytes | RootIds]:
    """Get the roots of many nodes.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(
        table_id=table_id,
        body=body,
        timestamp=timestamp,
        stop_layer=stop_layer,
        as_binary=as_binary,
        int64_as_str=int64_as_str,
    )
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(
    table_id: str,
    *,
    client: Client,
    body: NodeIds,
    timestamp: float | Unset = UNSET,
    stop_layer: int | Unset = UNSET,
    as_binary: str | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> bytes | RootIds:
    """Get the roots of many nodes.

    Gives models, in asyncio.
    """
    request = _request(
        table_id=table_id,
        body=body,
        timestamp=timestamp,
        stop_layer=stop_layer,
        as_binary=as_binary,
        int64_as_str=int64_as_str,
    )
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(
    table_id: str,
    *,
    client: Client,
    body: wire.NodeIds | bytes,
    timestamp: float | Unset = UNSET,
    stop_layer: int | Unset = UNSET,
    as_binary: str | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> bytes | wire.RootIds:
    """Get the roots of many nodes.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(
        table_id=table_id,
        body=body,
        timestamp=timestamp,
        stop_layer=stop_layer,
        as_binary=as_binary,
        int64_as_str=int64_as_str,
    )
    answer = await client.send_async(request)
    value: bytes | wire.RootIds = answer.decode()
    return value

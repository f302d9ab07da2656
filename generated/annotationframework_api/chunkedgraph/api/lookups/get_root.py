# Written by codegen.py from specs/chunkedgraph.yaml. Do not edit: python codegen.py
"""Get the root of a node.

The root of a supervoxel, or of a node of another layer, at a time. A root is its own root,
also when it has been replaced. Where there is none (an unknown node, a time before the
graph's) the service tries for half a second and answers 500 "Cannot find root id". A negative
id is answered with itself, as an unsigned number.

Operation `chunkedgraph.get_root`, GET
/segmentation/api/v1/table/{table_id}/node/{node_id}/root; its effect is to read.

table_id: The name of the segmentation's table, such as "minnie3_v1".

node_id: A node of any layer.

timestamp: When, in seconds since 1970; now by default.

stop_layer: Stop at this layer; the supervoxels' is 1.

int64_as_str: Whether ids in the answer are text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import UNSET, Operation, Request, Response, Unset
from ...models.root_id import RootId

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("chunkedgraph", "get_root", "GET", {200: "object"})


def _request(
    table_id: str,
    node_id: int,
    *,
    timestamp: float | Unset = UNSET,
    stop_layer: int | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> Request:
    return Request(
        OPERATION,
        "/segmentation/api/v1/table/{table_id}/node/{node_id}/root".format(
            table_id=codec.segment(table_id), node_id=codec.segment(node_id)
        ),
        about=(table_id, node_id),
        query={"timestamp": timestamp, "stop_layer": stop_layer, "int64_as_str": int64_as_str},
    )


def _parse(status: int, value: Any) -> RootId:
    response_200 = RootId.from_dict(value)

    return response_200


def sync_detailed(
    table_id: str,
    node_id: int,
    *,
    client: Client,
    timestamp: float | Unset = UNSET,
    stop_layer: int | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> Response[RootId]:
    """Get the root of a node.

    Gives models, with the status and the headers.
    """
    request = _request(
        table_id=table_id,
        node_id=node_id,
        timestamp=timestamp,
        stop_layer=stop_layer,
        int64_as_str=int64_as_str,
    )
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(
    table_id: str,
    node_id: int,
    *,
    client: Client,
    timestamp: float | Unset = UNSET,
    stop_layer: int | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> RootId:
    """Get the root of a node.

    Gives models.
    """
    request = _request(
        table_id=table_id,
        node_id=node_id,
        timestamp=timestamp,
        stop_layer=stop_layer,
        int64_as_str=int64_as_str,
    )
    answer = client.send(request)
    return answer.parse(_parse)


def raw(
    table_id: str,
    node_id: int,
    *,
    client: Client,
    timestamp: float | Unset = UNSET,
    stop_layer: int | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> wire.RootId:
    """Get the root of a node.

    Gives what the JSON holds, or bytes.
    """
    request = _request(
        table_id=table_id,
        node_id=node_id,
        timestamp=timestamp,
        stop_layer=stop_layer,
        int64_as_str=int64_as_str,
    )
    answer = client.send(request)
    value: wire.RootId = answer.decode()
    return value


async def asyncio_detailed(
    table_id: str,
    node_id: int,
    *,
    client: Client,
    timestamp: float | Unset = UNSET,
    stop_layer: int | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> Response[RootId]:
    """Get the root of a node.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(
        table_id=table_id,
        node_id=node_id,
        timestamp=timestamp,
        stop_layer=stop_layer,
        int64_as_str=int64_as_str,
    )
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(
    table_id: str,
    node_id: int,
    *,
    client: Client,
    timestamp: float | Unset = UNSET,
    stop_layer: int | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> RootId:
    """Get the root of a node.

    Gives models, in asyncio.
    """
    request = _request(
        table_id=table_id,
        node_id=node_id,
        timestamp=timestamp,
        stop_layer=stop_layer,
        int64_as_str=int64_as_str,
    )
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(
    table_id: str,
    node_id: int,
    *,
    client: Client,
    timestamp: float | Unset = UNSET,
    stop_layer: int | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> wire.RootId:
    """Get the root of a node.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(
        table_id=table_id,
        node_id=node_id,
        timestamp=timestamp,
        stop_layer=stop_layer,
        int64_as_str=int64_as_str,
    )
    answer = await client.send_async(request)
    value: wire.RootId = answer.decode()
    return value

# Written by codegen.py from specs/chunkedgraph.yaml. Do not edit: python codegen.py
"""Get the supervoxels of many nodes, by the older path.

Operation `chunkedgraph.get_leaves_many_by_alias`, POST
/segmentation/api/v1/table/{table_id}/leaves_many; its effect is to read.

table_id: The name of the segmentation's table, such as "minnie3_v1".

bounds: A box in voxels, such as "0-64_0-64_0-32", whose chunks count as a whole.

stop_layer: Stop at this layer; the supervoxels' is 1.

int64_as_str: Whether ids in the answer are text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import UNSET, Operation, Request, Response, Unset
from ...models.leaves_by_node import LeavesByNode
from ...models.node_ids import NodeIds

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("chunkedgraph", "get_leaves_many_by_alias", "POST", {200: "object"})


def _request(
    table_id: str,
    *,
    body: object,
    bounds: str | Unset = UNSET,
    stop_layer: int | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> Request:
    return Request(
        OPERATION,
        "/segmentation/api/v1/table/{table_id}/leaves_many".format(
            table_id=codec.segment(table_id)
        ),
        about=(table_id,),
        query={"bounds": bounds, "stop_layer": stop_layer, "int64_as_str": int64_as_str},
        headers={"Content-Type": "application/json"},
        content=codec.encode_json(body),
    )


def _parse(status: int, value: Any) -> LeavesByNode:
    response_200 = LeavesByNode.from_dict(value)

    return response_200


def sync_detailed(
    table_id: str,
    *,
    client: Client,
    body: NodeIds,
    bounds: str | Unset = UNSET,
    stop_layer: int | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> Response[LeavesByNode]:
    """Get the supervoxels of many nodes, by the older path.

    Gives models, with the status and the headers.
    """
    request = _request(
        table_id=table_id,
        body=body,
        bounds=bounds,
        stop_layer=stop_layer,
        int64_as_str=int64_as_str,
    )
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(
    table_id: str,
    *,
    client: Client,
    body: NodeIds,
    bounds: str | Unset = UNSET,
    stop_layer: int | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> LeavesByNode:
    """Get the supervoxels of many nodes, by the older path.

    Gives models.
    """
    request = _request(
        table_id=table_id,
        body=body,
        bounds=bounds,
        stop_layer=stop_layer,
        int64_as_str=int64_as_str,
    )
    answer = client.send(request)
    return answer.parse(_parse)


def raw(
    table_id: str,
    *,
    client: Client,
    body: wire.NodeIds | bytes,
    bounds: str | Unset = UNSET,
    stop_layer: int | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> wire.LeavesByNode:
    """Get the supervoxels of many nodes, by the older path.

    Gives what the JSON holds, or bytes.
    """
    request = _request(
        table_id=table_id,
        body=body,
        bounds=bounds,
        stop_layer=stop_layer,
        int64_as_str=int64_as_str,
    )
    answer = client.send(request)
    value: wire.LeavesByNode = answer.decode()
    return value


async def asyncio_detailed(
    table_id: str,
    *,
    client: Client,
    body: NodeIds,
    bounds: str | Unset = UNSET,
    stop_layer: int | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> Response[LeavesByNode]:
    """Get the supervoxels of many nodes, by the older path.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(
        table_id=table_id,
        body=body,
        bounds=bounds,
        stop_layer=stop_layer,
        int64_as_str=int64_as_str,
    )
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(
    table_id: str,
    *,
    client: Client,
    body: NodeIds,
    bounds: str | Unset = UNSET,
    stop_layer: int | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> LeavesByNode:
    """Get the supervoxels of many nodes, by the older path.

    Gives models, in asyncio.
    """
    request = _request(
        table_id=table_id,
        body=body,
        bounds=bounds,
        stop_layer=stop_layer,
        int64_as_str=int64_as_str,
    )
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(
    table_id: str,
    *,
    client: Client,
    body: wire.NodeIds | bytes,
    bounds: str | Unset = UNSET,
    stop_layer: int | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> wire.LeavesByNode:
    """Get the supervoxels of many nodes, by the older path.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(
        table_id=table_id,
        body=body,
        bounds=bounds,
        stop_layer=stop_layer,
        int64_as_str=int64_as_str,
    )
    answer = await client.send_async(request)
    value: wire.LeavesByNode = answer.decode()
    return value

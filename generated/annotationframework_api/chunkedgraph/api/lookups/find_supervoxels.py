# Written by codegen.py from specs/chunkedgraph.yaml. Do not edit: python codegen.py
"""Find the supervoxels of nodes at points.

For administrators. The body has nodes, each with a point in nm.

Operation `chunkedgraph.find_supervoxels`, POST
/segmentation/api/v1/table/{table_id}/supervoxel_lookup; its effect is to read.

table_id: The name of the segmentation's table, such as "minnie3_v1".

int64_as_str: Whether ids in the answer are text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import UNSET, Operation, Request, Response, Unset

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("chunkedgraph", "find_supervoxels", "POST", {200: "array"})


def _request(table_id: str, *, body: object, int64_as_str: bool | Unset = UNSET) -> Request:
    return Request(
        OPERATION,
        "/segmentation/api/v1/table/{table_id}/supervoxel_lookup".format(
            table_id=codec.segment(table_id)
        ),
        about=(table_id,),
        query={"int64_as_str": int64_as_str},
        headers={"Content-Type": "application/json"},
        content=codec.encode_json(body),
    )


def _parse(status: int, value: Any) -> list[int | str]:
    response_200 = []
    _response_200 = value
    for response_200_item_data in _response_200:

        def _parse_response_200_item(data: object) -> int | str:
            return cast(int | str, data)

        response_200_item = _parse_response_200_item(response_200_item_data)

        response_200.append(response_200_item)

    return response_200


def sync_detailed(
    table_id: str, *, client: Client, body: list[list[float]], int64_as_str: bool | Unset = UNSET
) -> Response[list[int | str]]:
    """Find the supervoxels of nodes at points.

    Gives models, with the status and the headers.
    """
    request = _request(table_id=table_id, body=body, int64_as_str=int64_as_str)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(
    table_id: str, *, client: Client, body: list[list[float]], int64_as_str: bool | Unset = UNSET
) -> list[int | str]:
    """Find the supervoxels of nodes at points.

    Gives models.
    """
    request = _request(table_id=table_id, body=body, int64_as_str=int64_as_str)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(
    table_id: str,
    *,
    client: Client,
    body: wire.NodesAtPoints | bytes,
    int64_as_str: bool | Unset = UNSET,
) -> list[wire.NodeId]:
    """Find the supervoxels of nodes at points.

    Gives what the JSON holds, or bytes.
    """
    request = _request(table_id=table_id, body=body, int64_as_str=int64_as_str)
    answer = client.send(request)
    value: list[wire.NodeId] = answer.decode()
    return value


async def asyncio_detailed(
    table_id: str, *, client: Client, body: list[list[float]], int64_as_str: bool | Unset = UNSET
) -> Response[list[int | str]]:
    """Find the supervoxels of nodes at points.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(table_id=table_id, body=body, int64_as_str=int64_as_str)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(
    table_id: str, *, client: Client, body: list[list[float]], int64_as_str: bool | Unset = UNSET
) -> list[int | str]:
    """Find the supervoxels of nodes at points.

    Gives models, in asyncio.
    """
    request = _request(table_id=table_id, body=body, int64_as_str=int64_as_str)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(
    table_id: str,
    *,
    client: Client,
    body: wire.NodesAtPoints | bytes,
    int64_as_str: bool | Unset = UNSET,
) -> list[wire.NodeId]:
    """Find the supervoxels of nodes at points.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(table_id=table_id, body=body, int64_as_str=int64_as_str)
    answer = await client.send_async(request)
    value: list[wire.NodeId] = answer.decode()
    return value

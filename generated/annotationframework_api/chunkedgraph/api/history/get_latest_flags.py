# Written by codegen.py from specs/chunkedgraph.yaml. Do not edit: python codegen.py
"""Get which roots are the latest.

False for unknown ids, and for what is no root.

Operation `chunkedgraph.get_latest_flags`, POST
/segmentation/api/v1/table/{table_id}/is_latest_roots; its effect is to read.

table_id: The name of the segmentation's table, such as "minnie3_v1".

timestamp: When, in seconds since 1970; now by default.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import UNSET, Operation, Request, Response, Unset
from ...models.latest_flags import LatestFlags
from ...models.node_ids import NodeIds

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("chunkedgraph", "get_latest_flags", "POST", {200: "object"})


def _request(table_id: str, *, body: object, timestamp: float | Unset = UNSET) -> Request:
    return Request(
        OPERATION,
        "/segmentation/api/v1/table/{table_id}/is_latest_roots".format(
            table_id=codec.segment(table_id)
        ),
        about=(table_id,),
        query={"timestamp": timestamp},
        headers={"Content-Type": "application/json"},
        content=codec.encode_json(body),
    )


def _parse(status: int, value: Any) -> LatestFlags:
    response_200 = LatestFlags.from_dict(value)

    return response_200


def sync_detailed(
    table_id: str, *, client: Client, body: NodeIds, timestamp: float | Unset = UNSET
) -> Response[LatestFlags]:
    """Get which roots are the latest.

    Gives models, with the status and the headers.
    """
    request = _request(table_id=table_id, body=body, timestamp=timestamp)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(
    table_id: str, *, client: Client, body: NodeIds, timestamp: float | Unset = UNSET
) -> LatestFlags:
    """Get which roots are the latest.

    Gives models.
    """
    request = _request(table_id=table_id, body=body, timestamp=timestamp)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(
    table_id: str, *, client: Client, body: wire.NodeIds | bytes, timestamp: float | Unset = UNSET
) -> wire.LatestFlags:
    """Get which roots are the latest.

    Gives what the JSON holds, or bytes.
    """
    request = _request(table_id=table_id, body=body, timestamp=timestamp)
    answer = client.send(request)
    value: wire.LatestFlags = answer.decode()
    return value


async def asyncio_detailed(
    table_id: str, *, client: Client, body: NodeIds, timestamp: float | Unset = UNSET
) -> Response[LatestFlags]:
    """Get which roots are the latest.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(table_id=table_id, body=body, timestamp=timestamp)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(
    table_id: str, *, client: Client, body: NodeIds, timestamp: float | Unset = UNSET
) -> LatestFlags:
    """Get which roots are the latest.

    Gives models, in asyncio.
    """
    request = _request(table_id=table_id, body=body, timestamp=timestamp)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(
    table_id: str, *, client: Client, body: wire.NodeIds | bytes, timestamp: float | Unset = UNSET
) -> wire.LatestFlags:
    """Get which roots are the latest.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(table_id=table_id, body=body, timestamp=timestamp)
    answer = await client.send_async(request)
    value: wire.LatestFlags = answer.decode()
    return value

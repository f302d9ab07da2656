# Written by codegen.py from specs/chunkedgraph.yaml. Do not edit: python codegen.py
"""Get what roots were, and became of them.

The roots go in the body, though it is a GET. A node that is no root is a 500.

Operation `chunkedgraph.get_past_ids`, GET
/segmentation/api/v1/table/{table_id}/past_id_mapping; its effect is to read.

table_id: The name of the segmentation's table, such as "minnie3_v1".

timestamp_past: From when, in seconds since 1970.

timestamp_future: To when, in seconds since 1970; now by default.

int64_as_str: Whether ids in the answer are text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import UNSET, Operation, Request, Response, Unset
from ...models.past_ids import PastIds
from ...models.root_ids import RootIds

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("chunkedgraph", "get_past_ids", "GET", {200: "object"})


def _request(
    table_id: str,
    *,
    body: object,
    timestamp_past: float | Unset = UNSET,
    timestamp_future: float | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> Request:
    return Request(
        OPERATION,
        "/segmentation/api/v1/table/{table_id}/past_id_mapping".format(
            table_id=codec.segment(table_id)
        ),
        about=(table_id,),
        query={
            "timestamp_past": timestamp_past,
            "timestamp_future": timestamp_future,
            "int64_as_str": int64_as_str,
        },
        headers={"Content-Type": "application/json"},
        content=codec.encode_json(body),
    )


def _parse(status: int, value: Any) -> PastIds:
    response_200 = PastIds.from_dict(value)

    return response_200


def sync_detailed(
    table_id: str,
    *,
    client: Client,
    body: RootIds,
    timestamp_past: float | Unset = UNSET,
    timestamp_future: float | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> Response[PastIds]:
    """Get what roots were, and became of them.

    Gives models, with the status and the headers.
    """
    request = _request(
        table_id=table_id,
        body=body,
        timestamp_past=timestamp_past,
        timestamp_future=timestamp_future,
        int64_as_str=int64_as_str,
    )
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(
    table_id: str,
    *,
    client: Client,
    body: RootIds,
    timestamp_past: float | Unset = UNSET,
    timestamp_future: float | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> PastIds:
    """Get what roots were, and became of them.

    Gives models.
    """
    request = _request(
        table_id=table_id,
        body=body,
        timestamp_past=timestamp_past,
        timestamp_future=timestamp_future,
        int64_as_str=int64_as_str,
    )
    answer = client.send(request)
    return answer.parse(_parse)


def raw(
    table_id: str,
    *,
    client: Client,
    body: wire.RootIds | bytes,
    timestamp_past: float | Unset = UNSET,
    timestamp_future: float | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> wire.PastIds:
    """Get what roots were, and became of them.

    Gives what the JSON holds, or bytes.
    """
    request = _request(
        table_id=table_id,
        body=body,
        timestamp_past=timestamp_past,
        timestamp_future=timestamp_future,
        int64_as_str=int64_as_str,
    )
    answer = client.send(request)
    value: wire.PastIds = answer.decode()
    return value


async def asyncio_detailed(
    table_id: str,
    *,
    client: Client,
    body: RootIds,
    timestamp_past: float | Unset = UNSET,
    timestamp_future: float | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> Response[PastIds]:
    """Get what roots were, and became of them.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(
        table_id=table_id,
        body=body,
        timestamp_past=timestamp_past,
        timestamp_future=timestamp_future,
        int64_as_str=int64_as_str,
    )
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(
    table_id: str,
    *,
    client: Client,
    body: RootIds,
    timestamp_past: float | Unset = UNSET,
    timestamp_future: float | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> PastIds:
    """Get what roots were, and became of them.

    Gives models, in asyncio.
    """
    request = _request(
        table_id=table_id,
        body=body,
        timestamp_past=timestamp_past,
        timestamp_future=timestamp_future,
        int64_as_str=int64_as_str,
    )
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(
    table_id: str,
    *,
    client: Client,
    body: wire.RootIds | bytes,
    timestamp_past: float | Unset = UNSET,
    timestamp_future: float | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> wire.PastIds:
    """Get what roots were, and became of them.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(
        table_id=table_id,
        body=body,
        timestamp_past=timestamp_past,
        timestamp_future=timestamp_future,
        int64_as_str=int64_as_str,
    )
    answer = await client.send_async(request)
    value: wire.PastIds = answer.decode()
    return value

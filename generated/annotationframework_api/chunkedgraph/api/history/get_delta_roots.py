# Written by codegen.py from specs/chunkedgraph.yaml. Do not edit: python codegen.py
"""Get which roots went and came in a time.

`timestamp_past` must be given. Roots that came and went are in both lists; old ones may
repeat.

Operation `chunkedgraph.get_delta_roots`, GET
/segmentation/api/v1/table/{table_id}/delta_roots; its effect is to read.

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
from ...models.delta_roots import DeltaRoots

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("chunkedgraph", "get_delta_roots", "GET", {200: "object"})


def _request(
    table_id: str,
    *,
    timestamp_past: float | Unset = UNSET,
    timestamp_future: float | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> Request:
    return Request(
        OPERATION,
        "/segmentation/api/v1/table/{table_id}/delta_roots".format(
            table_id=codec.segment(table_id)
        ),
        about=(table_id,),
        query={
            "timestamp_past": timestamp_past,
            "timestamp_future": timestamp_future,
            "int64_as_str": int64_as_str,
        },
    )


def _parse(status: int, value: Any) -> DeltaRoots:
    response_200 = DeltaRoots.from_dict(value)

    return response_200


def sync_detailed(
    table_id: str,
    *,
    client: Client,
    timestamp_past: float | Unset = UNSET,
    timestamp_future: float | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> Response[DeltaRoots]:
    """Get which roots went and came in a time.

    Gives models, with the status and the headers.
    """
    request = _request(
        table_id=table_id,
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
    timestamp_past: float | Unset = UNSET,
    timestamp_future: float | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> DeltaRoots:
    """Get which roots went and came in a time.

    Gives models.
    """
    request = _request(
        table_id=table_id,
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
    timestamp_past: float | Unset = UNSET,
    timestamp_future: float | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> wire.DeltaRoots:
    """Get which roots went and came in a time.

    Gives what the JSON holds, or bytes.
    """
    request = _request(
        table_id=table_id,
        timestamp_past=timestamp_past,
        timestamp_future=timestamp_future,
        int64_as_str=int64_as_str,
    )
    answer = client.send(request)
    value: wire.DeltaRoots = answer.decode()
    return value


async def asyncio_detailed(
    table_id: str,
    *,
    client: Client,
    timestamp_past: float | Unset = UNSET,
    timestamp_future: float | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> Response[DeltaRoots]:
    """Get which roots went and came in a time.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(
        table_id=table_id,
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
    timestamp_past: float | Unset = UNSET,
    timestamp_future: float | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> DeltaRoots:
    """Get which roots went and came in a time.

    Gives models, in asyncio.
    """
    request = _request(
        table_id=table_id,
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
    timestamp_past: float | Unset = UNSET,
    timestamp_future: float | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> wire.DeltaRoots:
    """Get which roots went and came in a time.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(
        table_id=table_id,
        timestamp_past=timestamp_past,
        timestamp_future=timestamp_future,
        int64_as_str=int64_as_str,
    )
    answer = await client.send_async(request)
    value: wire.DeltaRoots = answer.decode()
    return value

# Written by codegen.py from specs/chunkedgraph.yaml. Do not edit: python codegen.py
"""Get which roots a root came from and became.

Operation `chunkedgraph.get_lineage_graph`, GET
/segmentation/api/v1/table/{table_id}/root/{root_id}/lineage_graph; its effect is to read.

table_id: The name of the segmentation's table, such as "minnie3_v1".

root_id: A root, of any time.

timestamp_past: From when, in seconds since 1970.

timestamp_future: To when, in seconds since 1970; now by default.

int64_as_str: Whether ids in the answer are text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import UNSET, Operation, Request, Response, Unset
from ...models.lineage_graph import LineageGraph

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("chunkedgraph", "get_lineage_graph", "GET", {200: "object"})


def _request(
    table_id: str,
    root_id: int,
    *,
    timestamp_past: float | Unset = UNSET,
    timestamp_future: float | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> Request:
    return Request(
        OPERATION,
        "/segmentation/api/v1/table/{table_id}/root/{root_id}/lineage_graph".format(
            table_id=codec.segment(table_id), root_id=codec.segment(root_id)
        ),
        about=(table_id, root_id),
        query={
            "timestamp_past": timestamp_past,
            "timestamp_future": timestamp_future,
            "int64_as_str": int64_as_str,
        },
    )


def _parse(status: int, value: Any) -> LineageGraph:
    response_200 = LineageGraph.from_dict(value)

    return response_200


def sync_detailed(
    table_id: str,
    root_id: int,
    *,
    client: Client,
    timestamp_past: float | Unset = UNSET,
    timestamp_future: float | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> Response[LineageGraph]:
    """Get which roots a root came from and became.

    Gives models, with the status and the headers.
    """
    request = _request(
        table_id=table_id,
        root_id=root_id,
        timestamp_past=timestamp_past,
        timestamp_future=timestamp_future,
        int64_as_str=int64_as_str,
    )
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(
    table_id: str,
    root_id: int,
    *,
    client: Client,
    timestamp_past: float | Unset = UNSET,
    timestamp_future: float | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> LineageGraph:
    """Get which roots a root came from and became.

    Gives models.
    """
    request = _request(
        table_id=table_id,
        root_id=root_id,
        timestamp_past=timestamp_past,
        timestamp_future=timestamp_future,
        int64_as_str=int64_as_str,
    )
    answer = client.send(request)
    return answer.parse(_parse)


def raw(
    table_id: str,
    root_id: int,
    *,
    client: Client,
    timestamp_past: float | Unset = UNSET,
    timestamp_future: float | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> wire.LineageGraph:
    """Get which roots a root came from and became.

    Gives what the JSON holds, or bytes.
    """
    request = _request(
        table_id=table_id,
        root_id=root_id,
        timestamp_past=timestamp_past,
        timestamp_future=timestamp_future,
        int64_as_str=int64_as_str,
    )
    answer = client.send(request)
    value: wire.LineageGraph = answer.decode()
    return value


async def asyncio_detailed(
    table_id: str,
    root_id: int,
    *,
    client: Client,
    timestamp_past: float | Unset = UNSET,
    timestamp_future: float | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> Response[LineageGraph]:
    """Get which roots a root came from and became.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(
        table_id=table_id,
        root_id=root_id,
        timestamp_past=timestamp_past,
        timestamp_future=timestamp_future,
        int64_as_str=int64_as_str,
    )
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(
    table_id: str,
    root_id: int,
    *,
    client: Client,
    timestamp_past: float | Unset = UNSET,
    timestamp_future: float | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> LineageGraph:
    """Get which roots a root came from and became.

    Gives models, in asyncio.
    """
    request = _request(
        table_id=table_id,
        root_id=root_id,
        timestamp_past=timestamp_past,
        timestamp_future=timestamp_future,
        int64_as_str=int64_as_str,
    )
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(
    table_id: str,
    root_id: int,
    *,
    client: Client,
    timestamp_past: float | Unset = UNSET,
    timestamp_future: float | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> wire.LineageGraph:
    """Get which roots a root came from and became.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(
        table_id=table_id,
        root_id=root_id,
        timestamp_past=timestamp_past,
        timestamp_future=timestamp_future,
        int64_as_str=int64_as_str,
    )
    answer = await client.send_async(request)
    value: wire.LineageGraph = answer.decode()
    return value

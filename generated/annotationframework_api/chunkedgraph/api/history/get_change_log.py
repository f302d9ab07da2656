# Written by codegen.py from specs/chunkedgraph.yaml. Do not edit: python codegen.py
"""Get how a root came to be, counted.

A node that is no root is a 500.

Operation `chunkedgraph.get_change_log`, GET
/segmentation/api/v1/table/{table_id}/root/{root_id}/change_log; its effect is to read.

table_id: The name of the segmentation's table, such as "minnie3_v1".

root_id: A root, of any time.

filtered: Whether to leave out edits of parts that are no longer the root's; so by default.

int64_as_str: Whether ids in the answer are text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import UNSET, Operation, Request, Response, Unset
from ...models.change_log import ChangeLog

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("chunkedgraph", "get_change_log", "GET", {200: "object"})


def _request(
    table_id: str,
    root_id: int,
    *,
    filtered: bool | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> Request:
    return Request(
        OPERATION,
        "/segmentation/api/v1/table/{table_id}/root/{root_id}/change_log".format(
            table_id=codec.segment(table_id), root_id=codec.segment(root_id)
        ),
        about=(table_id, root_id),
        query={"filtered": filtered, "int64_as_str": int64_as_str},
    )


def _parse(status: int, value: Any) -> ChangeLog:
    response_200 = ChangeLog.from_dict(value)

    return response_200


def sync_detailed(
    table_id: str,
    root_id: int,
    *,
    client: Client,
    filtered: bool | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> Response[ChangeLog]:
    """Get how a root came to be, counted.

    Gives models, with the status and the headers.
    """
    request = _request(
        table_id=table_id, root_id=root_id, filtered=filtered, int64_as_str=int64_as_str
    )
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(
    table_id: str,
    root_id: int,
    *,
    client: Client,
    filtered: bool | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> ChangeLog:
    """Get how a root came to be, counted.

    Gives models.
    """
    request = _request(
        table_id=table_id, root_id=root_id, filtered=filtered, int64_as_str=int64_as_str
    )
    answer = client.send(request)
    return answer.parse(_parse)


def raw(
    table_id: str,
    root_id: int,
    *,
    client: Client,
    filtered: bool | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> wire.ChangeLog:
    """Get how a root came to be, counted.

    Gives what the JSON holds, or bytes.
    """
    request = _request(
        table_id=table_id, root_id=root_id, filtered=filtered, int64_as_str=int64_as_str
    )
    answer = client.send(request)
    value: wire.ChangeLog = answer.decode()
    return value


async def asyncio_detailed(
    table_id: str,
    root_id: int,
    *,
    client: Client,
    filtered: bool | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> Response[ChangeLog]:
    """Get how a root came to be, counted.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(
        table_id=table_id, root_id=root_id, filtered=filtered, int64_as_str=int64_as_str
    )
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(
    table_id: str,
    root_id: int,
    *,
    client: Client,
    filtered: bool | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> ChangeLog:
    """Get how a root came to be, counted.

    Gives models, in asyncio.
    """
    request = _request(
        table_id=table_id, root_id=root_id, filtered=filtered, int64_as_str=int64_as_str
    )
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(
    table_id: str,
    root_id: int,
    *,
    client: Client,
    filtered: bool | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> wire.ChangeLog:
    """Get how a root came to be, counted.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(
        table_id=table_id, root_id=root_id, filtered=filtered, int64_as_str=int64_as_str
    )
    answer = await client.send_async(request)
    value: wire.ChangeLog = answer.decode()
    return value

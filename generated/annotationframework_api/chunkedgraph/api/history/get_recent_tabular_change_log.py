# Written by codegen.py from specs/chunkedgraph.yaml. Do not edit: python codegen.py
"""Get the latest edits, as a table.

For administrators.

Operation `chunkedgraph.get_recent_tabular_change_log`, GET
/segmentation/api/v1/table/{table_id}/tabular_change_log_recent; its effect is to read.

table_id: The name of the segmentation's table, such as "minnie3_v1".

days: How many days back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import UNSET, Operation, Request, Response, Unset

if TYPE_CHECKING:
    pass

OPERATION = Operation("chunkedgraph", "get_recent_tabular_change_log", "GET", {200: "text"})


def _request(table_id: str, *, days: int | Unset = UNSET) -> Request:
    return Request(
        OPERATION,
        "/segmentation/api/v1/table/{table_id}/tabular_change_log_recent".format(
            table_id=codec.segment(table_id)
        ),
        about=(table_id,),
        query={"days": days},
    )


def _parse(status: int, value: Any) -> str:
    response_200: str = value
    return response_200


def sync_detailed(table_id: str, *, client: Client, days: int | Unset = UNSET) -> Response[str]:
    """Get the latest edits, as a table.

    Gives models, with the status and the headers.
    """
    request = _request(table_id=table_id, days=days)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(table_id: str, *, client: Client, days: int | Unset = UNSET) -> str:
    """Get the latest edits, as a table.

    Gives models.
    """
    request = _request(table_id=table_id, days=days)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(table_id: str, *, client: Client, days: int | Unset = UNSET) -> str:
    """Get the latest edits, as a table.

    Gives what the JSON holds, or bytes.
    """
    request = _request(table_id=table_id, days=days)
    answer = client.send(request)
    value: str = answer.decode()
    return value


async def asyncio_detailed(
    table_id: str, *, client: Client, days: int | Unset = UNSET
) -> Response[str]:
    """Get the latest edits, as a table.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(table_id=table_id, days=days)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(table_id: str, *, client: Client, days: int | Unset = UNSET) -> str:
    """Get the latest edits, as a table.

    Gives models, in asyncio.
    """
    request = _request(table_id=table_id, days=days)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(table_id: str, *, client: Client, days: int | Unset = UNSET) -> str:
    """Get the latest edits, as a table.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(table_id=table_id, days=days)
    answer = await client.send_async(request)
    value: str = answer.decode()
    return value

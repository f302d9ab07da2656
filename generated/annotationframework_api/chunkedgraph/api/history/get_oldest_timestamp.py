# Written by codegen.py from specs/chunkedgraph.yaml. Do not edit: python codegen.py
"""Get when the first edit was made.

Half a second before it. A 500 ("isoformat") for a segmentation that was never edited.

Operation `chunkedgraph.get_oldest_timestamp`, GET
/segmentation/api/v1/table/{table_id}/oldest_timestamp; its effect is to read.

table_id: The name of the segmentation's table, such as "minnie3_v1".

delimiter: What stands between date and time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import UNSET, Operation, Request, Response, Unset
from ...models.oldest_timestamp import OldestTimestamp

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("chunkedgraph", "get_oldest_timestamp", "GET", {200: "object"})


def _request(table_id: str, *, delimiter: str | Unset = UNSET) -> Request:
    return Request(
        OPERATION,
        "/segmentation/api/v1/table/{table_id}/oldest_timestamp".format(
            table_id=codec.segment(table_id)
        ),
        about=(table_id,),
        query={"delimiter": delimiter},
    )


def _parse(status: int, value: Any) -> OldestTimestamp:
    response_200 = OldestTimestamp.from_dict(value)

    return response_200


def sync_detailed(
    table_id: str, *, client: Client, delimiter: str | Unset = UNSET
) -> Response[OldestTimestamp]:
    """Get when the first edit was made.

    Gives models, with the status and the headers.
    """
    request = _request(table_id=table_id, delimiter=delimiter)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(table_id: str, *, client: Client, delimiter: str | Unset = UNSET) -> OldestTimestamp:
    """Get when the first edit was made.

    Gives models.
    """
    request = _request(table_id=table_id, delimiter=delimiter)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(table_id: str, *, client: Client, delimiter: str | Unset = UNSET) -> wire.OldestTimestamp:
    """Get when the first edit was made.

    Gives what the JSON holds, or bytes.
    """
    request = _request(table_id=table_id, delimiter=delimiter)
    answer = client.send(request)
    value: wire.OldestTimestamp = answer.decode()
    return value


async def asyncio_detailed(
    table_id: str, *, client: Client, delimiter: str | Unset = UNSET
) -> Response[OldestTimestamp]:
    """Get when the first edit was made.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(table_id=table_id, delimiter=delimiter)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(
    table_id: str, *, client: Client, delimiter: str | Unset = UNSET
) -> OldestTimestamp:
    """Get when the first edit was made.

    Gives models, in asyncio.
    """
    request = _request(table_id=table_id, delimiter=delimiter)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(
    table_id: str, *, client: Client, delimiter: str | Unset = UNSET
) -> wire.OldestTimestamp:
    """Get when the first edit was made.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(table_id=table_id, delimiter=delimiter)
    answer = await client.send_async(request)
    value: wire.OldestTimestamp = answer.decode()
    return value

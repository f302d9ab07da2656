# Written by codegen.py from specs/annotation.yaml. Do not edit: python codegen.py
"""Mark a table as deleted.

For the table's owner only. Sets `deleted`, and no more: the table stays listed, readable and
writable, and its name taken. May be repeated.

Operation `annotation.delete_table`, DELETE
/annotation/api/v2/aligned_volume/{aligned_volume}/table/{table_name}; its effect is to write.

aligned_volume: The name of the aligned volume.

table_name: The name of the table.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response

if TYPE_CHECKING:
    pass

OPERATION = Operation("annotation", "delete_table", "DELETE", {200: "boolean"})


def _request(aligned_volume: str, table_name: str) -> Request:
    return Request(
        OPERATION,
        "/annotation/api/v2/aligned_volume/{aligned_volume}/table/{table_name}".format(
            aligned_volume=codec.segment(aligned_volume), table_name=codec.segment(table_name)
        ),
        about=(aligned_volume, table_name),
    )


def _parse(status: int, value: Any) -> bool:
    response_200: bool = value
    return response_200


def sync_detailed(aligned_volume: str, table_name: str, *, client: Client) -> Response[bool]:
    """Mark a table as deleted.

    Gives models, with the status and the headers.
    """
    request = _request(aligned_volume=aligned_volume, table_name=table_name)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(aligned_volume: str, table_name: str, *, client: Client) -> bool:
    """Mark a table as deleted.

    Gives models.
    """
    request = _request(aligned_volume=aligned_volume, table_name=table_name)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(aligned_volume: str, table_name: str, *, client: Client) -> bool:
    """Mark a table as deleted.

    Gives what the JSON holds, or bytes.
    """
    request = _request(aligned_volume=aligned_volume, table_name=table_name)
    answer = client.send(request)
    value: bool = answer.decode()
    return value


async def asyncio_detailed(
    aligned_volume: str, table_name: str, *, client: Client
) -> Response[bool]:
    """Mark a table as deleted.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(aligned_volume=aligned_volume, table_name=table_name)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(aligned_volume: str, table_name: str, *, client: Client) -> bool:
    """Mark a table as deleted.

    Gives models, in asyncio.
    """
    request = _request(aligned_volume=aligned_volume, table_name=table_name)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(aligned_volume: str, table_name: str, *, client: Client) -> bool:
    """Mark a table as deleted.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(aligned_volume=aligned_volume, table_name=table_name)
    answer = await client.send_async(request)
    value: bool = answer.decode()
    return value

# Written by codegen.py from specs/annotation.yaml. Do not edit: python codegen.py
"""Count the rows of a table.

Counts deleted and superseded rows too.

Operation `annotation.get_annotation_count`, GET
/annotation/api/v2/aligned_volume/{aligned_volume}/table/{table_name}/count; its effect is to
read.

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

OPERATION = Operation("annotation", "get_annotation_count", "GET", {200: "integer"})


def _request(aligned_volume: str, table_name: str) -> Request:
    return Request(
        OPERATION,
        "/annotation/api/v2/aligned_volume/{aligned_volume}/table/{table_name}/count".format(
            aligned_volume=codec.segment(aligned_volume), table_name=codec.segment(table_name)
        ),
        about=(aligned_volume, table_name),
    )


def _parse(status: int, value: Any) -> int:
    response_200: int = value
    return response_200


def sync_detailed(aligned_volume: str, table_name: str, *, client: Client) -> Response[int]:
    """Count the rows of a table.

    Gives models, with the status and the headers.
    """
    request = _request(aligned_volume=aligned_volume, table_name=table_name)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(aligned_volume: str, table_name: str, *, client: Client) -> int:
    """Count the rows of a table.

    Gives models.
    """
    request = _request(aligned_volume=aligned_volume, table_name=table_name)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(aligned_volume: str, table_name: str, *, client: Client) -> int:
    """Count the rows of a table.

    Gives what the JSON holds, or bytes.
    """
    request = _request(aligned_volume=aligned_volume, table_name=table_name)
    answer = client.send(request)
    value: int = answer.decode()
    return value


async def asyncio_detailed(
    aligned_volume: str, table_name: str, *, client: Client
) -> Response[int]:
    """Count the rows of a table.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(aligned_volume=aligned_volume, table_name=table_name)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(aligned_volume: str, table_name: str, *, client: Client) -> int:
    """Count the rows of a table.

    Gives models, in asyncio.
    """
    request = _request(aligned_volume=aligned_volume, table_name=table_name)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(aligned_volume: str, table_name: str, *, client: Client) -> int:
    """Count the rows of a table.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(aligned_volume=aligned_volume, table_name=table_name)
    answer = await client.send_async(request)
    value: int = answer.decode()
    return value

# Written by codegen.py from specs/annotation.yaml. Do not edit: python codegen.py
"""Get the metadata of a table.

Answers 201, though it creates nothing. Not protected by the table's read permission. A notice
outside latin-1 cuts the connection in the middle of the answer; one with a newline answers
500 "Detected newline in header value".

Operation `annotation.get_table_metadata`, GET
/annotation/api/v2/aligned_volume/{aligned_volume}/table/{table_name}; its effect is to read.

aligned_volume: The name of the aligned volume.

table_name: The name of the table.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response
from ...models.table_metadata import TableMetadata

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("annotation", "get_table_metadata", "GET", {201: "object"})


def _request(aligned_volume: str, table_name: str) -> Request:
    return Request(
        OPERATION,
        "/annotation/api/v2/aligned_volume/{aligned_volume}/table/{table_name}".format(
            aligned_volume=codec.segment(aligned_volume), table_name=codec.segment(table_name)
        ),
        about=(aligned_volume, table_name),
    )


def _parse(status: int, value: Any) -> TableMetadata:
    response_201 = TableMetadata.from_dict(value)

    return response_201


def sync_detailed(
    aligned_volume: str, table_name: str, *, client: Client
) -> Response[TableMetadata]:
    """Get the metadata of a table.

    Gives models, with the status and the headers.
    """
    request = _request(aligned_volume=aligned_volume, table_name=table_name)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(aligned_volume: str, table_name: str, *, client: Client) -> TableMetadata:
    """Get the metadata of a table.

    Gives models.
    """
    request = _request(aligned_volume=aligned_volume, table_name=table_name)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(aligned_volume: str, table_name: str, *, client: Client) -> wire.TableMetadata:
    """Get the metadata of a table.

    Gives what the JSON holds, or bytes.
    """
    request = _request(aligned_volume=aligned_volume, table_name=table_name)
    answer = client.send(request)
    value: wire.TableMetadata = answer.decode()
    return value


async def asyncio_detailed(
    aligned_volume: str, table_name: str, *, client: Client
) -> Response[TableMetadata]:
    """Get the metadata of a table.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(aligned_volume=aligned_volume, table_name=table_name)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(aligned_volume: str, table_name: str, *, client: Client) -> TableMetadata:
    """Get the metadata of a table.

    Gives models, in asyncio.
    """
    request = _request(aligned_volume=aligned_volume, table_name=table_name)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(
    aligned_volume: str, table_name: str, *, client: Client
) -> wire.TableMetadata:
    """Get the metadata of a table.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(aligned_volume=aligned_volume, table_name=table_name)
    answer = await client.send_async(request)
    value: wire.TableMetadata = answer.decode()
    return value

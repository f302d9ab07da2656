# Written by codegen.py from specs/annotation.yaml. Do not edit: python codegen.py
"""Change the metadata of a table.

For the table's owner only. Does not change `last_modified`. An empty `metadata` changes
nothing; a new `user_id` gives the table away at once.

Operation `annotation.update_table_metadata`, PUT
/annotation/api/v2/aligned_volume/{aligned_volume}/table; its effect is to write.

aligned_volume: The name of the aligned volume.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response
from ...models.table_metadata import TableMetadata
from ...models.table_update import TableUpdate

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("annotation", "update_table_metadata", "PUT", {200: "object"})


def _request(aligned_volume: str, *, body: object) -> Request:
    return Request(
        OPERATION,
        "/annotation/api/v2/aligned_volume/{aligned_volume}/table".format(
            aligned_volume=codec.segment(aligned_volume)
        ),
        about=(aligned_volume,),
        headers={"Content-Type": "application/json"},
        content=codec.encode_json(body),
    )


def _parse(status: int, value: Any) -> TableMetadata:
    response_200 = TableMetadata.from_dict(value)

    return response_200


def sync_detailed(
    aligned_volume: str, *, client: Client, body: TableUpdate
) -> Response[TableMetadata]:
    """Change the metadata of a table.

    Gives models, with the status and the headers.
    """
    request = _request(aligned_volume=aligned_volume, body=body)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(aligned_volume: str, *, client: Client, body: TableUpdate) -> TableMetadata:
    """Change the metadata of a table.

    Gives models.
    """
    request = _request(aligned_volume=aligned_volume, body=body)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(
    aligned_volume: str, *, client: Client, body: wire.TableUpdate | bytes
) -> wire.TableMetadata:
    """Change the metadata of a table.

    Gives what the JSON holds, or bytes.
    """
    request = _request(aligned_volume=aligned_volume, body=body)
    answer = client.send(request)
    value: wire.TableMetadata = answer.decode()
    return value


async def asyncio_detailed(
    aligned_volume: str, *, client: Client, body: TableUpdate
) -> Response[TableMetadata]:
    """Change the metadata of a table.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(aligned_volume=aligned_volume, body=body)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(aligned_volume: str, *, client: Client, body: TableUpdate) -> TableMetadata:
    """Change the metadata of a table.

    Gives models, in asyncio.
    """
    request = _request(aligned_volume=aligned_volume, body=body)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(
    aligned_volume: str, *, client: Client, body: wire.TableUpdate | bytes
) -> wire.TableMetadata:
    """Change the metadata of a table.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(aligned_volume=aligned_volume, body=body)
    answer = await client.send_async(request)
    value: wire.TableMetadata = answer.decode()
    return value

# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
"""Get the metadata of all of a version's tables.

Operation `materialize.get_tables_metadata`, GET
/materialize/api/v3/datastack/{datastack_name}/version/{version}/tables/metadata; its effect
is to read.

datastack_name: The name of the datastack.

version: The number of the version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response
from ...models.table_metadata import TableMetadata

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("materialize", "get_tables_metadata", "GET", {200: "array"})


def _request(datastack_name: str, version: int) -> Request:
    return Request(
        OPERATION,
        "/materialize/api/v3/datastack/{datastack_name}/version/{version}/tables/metadata".format(
            datastack_name=codec.segment(datastack_name), version=codec.segment(version)
        ),
        about=(datastack_name, version),
    )


def _parse(status: int, value: Any) -> list[TableMetadata]:
    response_200 = []
    _response_200 = value
    for response_200_item_data in _response_200:
        response_200_item = TableMetadata.from_dict(response_200_item_data)

        response_200.append(response_200_item)

    return response_200


def sync_detailed(
    datastack_name: str, version: int, *, client: Client
) -> Response[list[TableMetadata]]:
    """Get the metadata of all of a version's tables.

    Gives models, with the status and the headers.
    """
    request = _request(datastack_name=datastack_name, version=version)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(datastack_name: str, version: int, *, client: Client) -> list[TableMetadata]:
    """Get the metadata of all of a version's tables.

    Gives models.
    """
    request = _request(datastack_name=datastack_name, version=version)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(datastack_name: str, version: int, *, client: Client) -> list[wire.TableMetadata]:
    """Get the metadata of all of a version's tables.

    Gives what the JSON holds, or bytes.
    """
    request = _request(datastack_name=datastack_name, version=version)
    answer = client.send(request)
    value: list[wire.TableMetadata] = answer.decode()
    return value


async def asyncio_detailed(
    datastack_name: str, version: int, *, client: Client
) -> Response[list[TableMetadata]]:
    """Get the metadata of all of a version's tables.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(datastack_name=datastack_name, version=version)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(datastack_name: str, version: int, *, client: Client) -> list[TableMetadata]:
    """Get the metadata of all of a version's tables.

    Gives models, in asyncio.
    """
    request = _request(datastack_name=datastack_name, version=version)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(
    datastack_name: str, version: int, *, client: Client
) -> list[wire.TableMetadata]:
    """Get the metadata of all of a version's tables.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(datastack_name=datastack_name, version=version)
    answer = await client.send_async(request)
    value: list[wire.TableMetadata] = answer.decode()
    return value

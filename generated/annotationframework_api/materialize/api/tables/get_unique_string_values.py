# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
"""List the different values in each of a table's string columns.

Of the live table, which has no version.

Operation `materialize.get_unique_string_values`, GET
/materialize/api/v3/datastack/{datastack_name}/table/{table_name}/unique_string_values; its
effect is to read.

datastack_name: The name of the datastack.

table_name: The name of the table.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response
from ...models.unique_string_values import UniqueStringValues

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("materialize", "get_unique_string_values", "GET", {200: "object"})


def _request(datastack_name: str, table_name: str) -> Request:
    return Request(
        OPERATION,
        "/materialize/api/v3/datastack/{datastack_name}/table/{table_name}/unique_string_values".format(
            datastack_name=codec.segment(datastack_name), table_name=codec.segment(table_name)
        ),
        about=(datastack_name, table_name),
    )


def _parse(status: int, value: Any) -> UniqueStringValues:
    response_200 = UniqueStringValues.from_dict(value)

    return response_200


def sync_detailed(
    datastack_name: str, table_name: str, *, client: Client
) -> Response[UniqueStringValues]:
    """List the different values in each of a table's string columns.

    Gives models, with the status and the headers.
    """
    request = _request(datastack_name=datastack_name, table_name=table_name)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(datastack_name: str, table_name: str, *, client: Client) -> UniqueStringValues:
    """List the different values in each of a table's string columns.

    Gives models.
    """
    request = _request(datastack_name=datastack_name, table_name=table_name)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(datastack_name: str, table_name: str, *, client: Client) -> wire.UniqueStringValues:
    """List the different values in each of a table's string columns.

    Gives what the JSON holds, or bytes.
    """
    request = _request(datastack_name=datastack_name, table_name=table_name)
    answer = client.send(request)
    value: wire.UniqueStringValues = answer.decode()
    return value


async def asyncio_detailed(
    datastack_name: str, table_name: str, *, client: Client
) -> Response[UniqueStringValues]:
    """List the different values in each of a table's string columns.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(datastack_name=datastack_name, table_name=table_name)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(datastack_name: str, table_name: str, *, client: Client) -> UniqueStringValues:
    """List the different values in each of a table's string columns.

    Gives models, in asyncio.
    """
    request = _request(datastack_name=datastack_name, table_name=table_name)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(
    datastack_name: str, table_name: str, *, client: Client
) -> wire.UniqueStringValues:
    """List the different values in each of a table's string columns.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(datastack_name=datastack_name, table_name=table_name)
    answer = await client.send_async(request)
    value: wire.UniqueStringValues = answer.decode()
    return value

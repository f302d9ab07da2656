# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
"""Get the info file of a table's precomputed annotations.

For tables with one position, which become points, or two, which become lines.

Operation `materialize.get_precomputed_info`, GET
/materialize/api/v3/datastack/{datastack_name}/table/{table_name}/precomputed/info; its effect
is to read.

datastack_name: The name of the datastack.

table_name: The name of the table.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response
from ...models.precomputed_info import PrecomputedInfo

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("materialize", "get_precomputed_info", "GET", {200: "object"})


def _request(datastack_name: str, table_name: str) -> Request:
    return Request(
        OPERATION,
        "/materialize/api/v3/datastack/{datastack_name}/table/{table_name}/precomputed/info".format(
            datastack_name=codec.segment(datastack_name), table_name=codec.segment(table_name)
        ),
        about=(datastack_name, table_name),
    )


def _parse(status: int, value: Any) -> PrecomputedInfo:
    response_200 = PrecomputedInfo.from_dict(value)

    return response_200


def sync_detailed(
    datastack_name: str, table_name: str, *, client: Client
) -> Response[PrecomputedInfo]:
    """Get the info file of a table's precomputed annotations.

    Gives models, with the status and the headers.
    """
    request = _request(datastack_name=datastack_name, table_name=table_name)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(datastack_name: str, table_name: str, *, client: Client) -> PrecomputedInfo:
    """Get the info file of a table's precomputed annotations.

    Gives models.
    """
    request = _request(datastack_name=datastack_name, table_name=table_name)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(datastack_name: str, table_name: str, *, client: Client) -> wire.PrecomputedInfo:
    """Get the info file of a table's precomputed annotations.

    Gives what the JSON holds, or bytes.
    """
    request = _request(datastack_name=datastack_name, table_name=table_name)
    answer = client.send(request)
    value: wire.PrecomputedInfo = answer.decode()
    return value


async def asyncio_detailed(
    datastack_name: str, table_name: str, *, client: Client
) -> Response[PrecomputedInfo]:
    """Get the info file of a table's precomputed annotations.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(datastack_name=datastack_name, table_name=table_name)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(datastack_name: str, table_name: str, *, client: Client) -> PrecomputedInfo:
    """Get the info file of a table's precomputed annotations.

    Gives models, in asyncio.
    """
    request = _request(datastack_name=datastack_name, table_name=table_name)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(
    datastack_name: str, table_name: str, *, client: Client
) -> wire.PrecomputedInfo:
    """Get the info file of a table's precomputed annotations.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(datastack_name=datastack_name, table_name=table_name)
    answer = await client.send_async(request)
    value: wire.PrecomputedInfo = answer.decode()
    return value

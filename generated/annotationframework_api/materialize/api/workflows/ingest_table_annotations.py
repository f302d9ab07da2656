# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
"""Look up supervoxels and roots of a table's new annotations.

For those who may write the table.

Operation `materialize.ingest_table_annotations`, POST
/materialize/api/v2/materialize/run/ingest_annotations/datastack/{datastack_name}/{table_name};
its effect is to write.

datastack_name: The name of the datastack.

table_name: The name of the table.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response

if TYPE_CHECKING:
    pass

OPERATION = Operation("materialize", "ingest_table_annotations", "POST", {200: "integer"})


def _request(datastack_name: str, table_name: str) -> Request:
    return Request(
        OPERATION,
        "/materialize/api/v2/materialize/run/ingest_annotations/datastack/{datastack_name}/{table_name}".format(
            datastack_name=codec.segment(datastack_name), table_name=codec.segment(table_name)
        ),
        about=(datastack_name, table_name),
    )


def _parse(status: int, value: Any) -> int:
    response_200: int = value
    return response_200


def sync_detailed(datastack_name: str, table_name: str, *, client: Client) -> Response[int]:
    """Look up supervoxels and roots of a table's new annotations.

    Gives models, with the status and the headers.
    """
    request = _request(datastack_name=datastack_name, table_name=table_name)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(datastack_name: str, table_name: str, *, client: Client) -> int:
    """Look up supervoxels and roots of a table's new annotations.

    Gives models.
    """
    request = _request(datastack_name=datastack_name, table_name=table_name)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(datastack_name: str, table_name: str, *, client: Client) -> int:
    """Look up supervoxels and roots of a table's new annotations.

    Gives what the JSON holds, or bytes.
    """
    request = _request(datastack_name=datastack_name, table_name=table_name)
    answer = client.send(request)
    value: int = answer.decode()
    return value


async def asyncio_detailed(
    datastack_name: str, table_name: str, *, client: Client
) -> Response[int]:
    """Look up supervoxels and roots of a table's new annotations.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(datastack_name=datastack_name, table_name=table_name)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(datastack_name: str, table_name: str, *, client: Client) -> int:
    """Look up supervoxels and roots of a table's new annotations.

    Gives models, in asyncio.
    """
    request = _request(datastack_name=datastack_name, table_name=table_name)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(datastack_name: str, table_name: str, *, client: Client) -> int:
    """Look up supervoxels and roots of a table's new annotations.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(datastack_name=datastack_name, table_name=table_name)
    answer = await client.send_async(request)
    value: int = answer.decode()
    return value

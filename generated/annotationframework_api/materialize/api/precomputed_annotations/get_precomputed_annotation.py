# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
"""Get one annotation in precomputed form.

Operation `materialize.get_precomputed_annotation`, GET
/materialize/api/v3/datastack/{datastack_name}/table/{table_name}/precomputed/by_id/{id}; its
effect is to read.

datastack_name: The name of the datastack.

table_name: The name of the table.

id: The annotation's id.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response

if TYPE_CHECKING:
    pass

OPERATION = Operation("materialize", "get_precomputed_annotation", "GET", {200: "bytes"})


def _request(datastack_name: str, table_name: str, id: int) -> Request:
    return Request(
        OPERATION,
        "/materialize/api/v3/datastack/{datastack_name}/table/{table_name}/precomputed/by_id/{id}".format(
            datastack_name=codec.segment(datastack_name),
            table_name=codec.segment(table_name),
            id=codec.segment(id),
        ),
        about=(datastack_name, table_name, id),
    )


def _parse(status: int, value: Any) -> bytes:
    response_200: bytes = value
    return response_200


def sync_detailed(
    datastack_name: str, table_name: str, id: int, *, client: Client
) -> Response[bytes]:
    """Get one annotation in precomputed form.

    Gives models, with the status and the headers.
    """
    request = _request(datastack_name=datastack_name, table_name=table_name, id=id)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(datastack_name: str, table_name: str, id: int, *, client: Client) -> bytes:
    """Get one annotation in precomputed form.

    Gives models.
    """
    request = _request(datastack_name=datastack_name, table_name=table_name, id=id)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(datastack_name: str, table_name: str, id: int, *, client: Client) -> bytes:
    """Get one annotation in precomputed form.

    Gives what the JSON holds, or bytes.
    """
    request = _request(datastack_name=datastack_name, table_name=table_name, id=id)
    answer = client.send(request)
    value: bytes = answer.decode()
    return value


async def asyncio_detailed(
    datastack_name: str, table_name: str, id: int, *, client: Client
) -> Response[bytes]:
    """Get one annotation in precomputed form.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(datastack_name=datastack_name, table_name=table_name, id=id)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(datastack_name: str, table_name: str, id: int, *, client: Client) -> bytes:
    """Get one annotation in precomputed form.

    Gives models, in asyncio.
    """
    request = _request(datastack_name=datastack_name, table_name=table_name, id=id)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(datastack_name: str, table_name: str, id: int, *, client: Client) -> bytes:
    """Get one annotation in precomputed form.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(datastack_name=datastack_name, table_name=table_name, id=id)
    answer = await client.send_async(request)
    value: bytes = answer.decode()
    return value

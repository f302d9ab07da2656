# Written by codegen.py from specs/auth.yaml. Do not edit: python codegen.py
"""Get which dataset's permissions hold for something that a service serves.

Operation `auth.get_table_dataset`, GET
/auth/api/v1/service/{namespace}/table/{table}/dataset; its effect is to read.

namespace: The kind of service, such as "pychunkedgraph" or "datastack".

table: The name that the service knows it by.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response

if TYPE_CHECKING:
    pass

OPERATION = Operation("auth", "get_table_dataset", "GET", {200: "string"})


def _request(namespace: str, table: str) -> Request:
    return Request(
        OPERATION,
        "/auth/api/v1/service/{namespace}/table/{table}/dataset".format(
            namespace=codec.segment(namespace), table=codec.segment(table)
        ),
        about=(namespace, table),
    )


def _parse(status: int, value: Any) -> str:
    response_200: str = value
    return response_200


def sync_detailed(namespace: str, table: str, *, client: Client) -> Response[str]:
    """Get which dataset's permissions hold for something that a service serves.

    Gives models, with the status and the headers.
    """
    request = _request(namespace=namespace, table=table)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(namespace: str, table: str, *, client: Client) -> str:
    """Get which dataset's permissions hold for something that a service serves.

    Gives models.
    """
    request = _request(namespace=namespace, table=table)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(namespace: str, table: str, *, client: Client) -> str:
    """Get which dataset's permissions hold for something that a service serves.

    Gives what the JSON holds, or bytes.
    """
    request = _request(namespace=namespace, table=table)
    answer = client.send(request)
    value: str = answer.decode()
    return value


async def asyncio_detailed(namespace: str, table: str, *, client: Client) -> Response[str]:
    """Get which dataset's permissions hold for something that a service serves.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(namespace=namespace, table=table)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(namespace: str, table: str, *, client: Client) -> str:
    """Get which dataset's permissions hold for something that a service serves.

    Gives models, in asyncio.
    """
    request = _request(namespace=namespace, table=table)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(namespace: str, table: str, *, client: Client) -> str:
    """Get which dataset's permissions hold for something that a service serves.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(namespace=namespace, table=table)
    answer = await client.send_async(request)
    value: str = answer.decode()
    return value

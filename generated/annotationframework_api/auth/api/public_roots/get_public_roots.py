# Written by codegen.py from specs/auth.yaml. Do not edit: python codegen.py
"""List the public root ids of a table.

Operation `auth.get_public_roots`, GET /auth/api/v1/table/{table}/get_public_roots; its effect
is to read.

table: The name of a chunked graph's table.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response

if TYPE_CHECKING:
    pass

OPERATION = Operation("auth", "get_public_roots", "GET", {200: "array"})


def _request(table: str) -> Request:
    return Request(
        OPERATION,
        "/auth/api/v1/table/{table}/get_public_roots".format(table=codec.segment(table)),
        about=(table,),
    )


def _parse(status: int, value: Any) -> list[int]:
    response_200 = cast(list[int], value)

    return response_200


def sync_detailed(table: str, *, client: Client) -> Response[list[int]]:
    """List the public root ids of a table.

    Gives models, with the status and the headers.
    """
    request = _request(table=table)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(table: str, *, client: Client) -> list[int]:
    """List the public root ids of a table.

    Gives models.
    """
    request = _request(table=table)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(table: str, *, client: Client) -> list[int]:
    """List the public root ids of a table.

    Gives what the JSON holds, or bytes.
    """
    request = _request(table=table)
    answer = client.send(request)
    value: list[int] = answer.decode()
    return value


async def asyncio_detailed(table: str, *, client: Client) -> Response[list[int]]:
    """List the public root ids of a table.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(table=table)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(table: str, *, client: Client) -> list[int]:
    """List the public root ids of a table.

    Gives models, in asyncio.
    """
    request = _request(table=table)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(table: str, *, client: Client) -> list[int]:
    """List the public root ids of a table.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(table=table)
    answer = await client.send_async(request)
    value: list[int] = answer.decode()
    return value

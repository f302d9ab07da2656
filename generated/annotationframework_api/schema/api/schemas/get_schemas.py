# Written by codegen.py from specs/schema.yaml. Do not edit: python codegen.py
"""List the names of the annotation types.

Operation `schema.get_schemas`, GET /schema/api/v2/type; its effect is to read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response

if TYPE_CHECKING:
    pass

OPERATION = Operation("schema", "get_schemas", "GET", {200: "array"})


def _request() -> Request:
    return Request(OPERATION, "/schema/api/v2/type")


def _parse(status: int, value: Any) -> list[str]:
    response_200 = cast(list[str], value)

    return response_200


def sync_detailed(*, client: Client) -> Response[list[str]]:
    """List the names of the annotation types.

    Gives models, with the status and the headers.
    """
    request = _request()
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(*, client: Client) -> list[str]:
    """List the names of the annotation types.

    Gives models.
    """
    request = _request()
    answer = client.send(request)
    return answer.parse(_parse)


def raw(*, client: Client) -> list[str]:
    """List the names of the annotation types.

    Gives what the JSON holds, or bytes.
    """
    request = _request()
    answer = client.send(request)
    value: list[str] = answer.decode()
    return value


async def asyncio_detailed(*, client: Client) -> Response[list[str]]:
    """List the names of the annotation types.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request()
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(*, client: Client) -> list[str]:
    """List the names of the annotation types.

    Gives models, in asyncio.
    """
    request = _request()
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(*, client: Client) -> list[str]:
    """List the names of the annotation types.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request()
    answer = await client.send_async(request)
    value: list[str] = answer.decode()
    return value

# Written by codegen.py from specs/skeleton.yaml. Do not edit: python codegen.py
"""Get a sentence about an operation that is still to be written.

Never recorded; as the source says.

Operation `skeleton.get_placeholder`, GET /skeletoncache/api/v1/skeletons; its effect is to
read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response

if TYPE_CHECKING:
    pass

OPERATION = Operation("skeleton", "get_placeholder", "GET", {200: "array"})


def _request() -> Request:
    return Request(OPERATION, "/skeletoncache/api/v1/skeletons")


def _parse(status: int, value: Any) -> list[str]:
    response_200 = cast(list[str], value)

    return response_200


def sync_detailed(*, client: Client) -> Response[list[str]]:
    """Get a sentence about an operation that is still to be written.

    Gives models, with the status and the headers.
    """
    request = _request()
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(*, client: Client) -> list[str]:
    """Get a sentence about an operation that is still to be written.

    Gives models.
    """
    request = _request()
    answer = client.send(request)
    return answer.parse(_parse)


def raw(*, client: Client) -> list[str]:
    """Get a sentence about an operation that is still to be written.

    Gives what the JSON holds, or bytes.
    """
    request = _request()
    answer = client.send(request)
    value: list[str] = answer.decode()
    return value


async def asyncio_detailed(*, client: Client) -> Response[list[str]]:
    """Get a sentence about an operation that is still to be written.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request()
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(*, client: Client) -> list[str]:
    """Get a sentence about an operation that is still to be written.

    Gives models, in asyncio.
    """
    request = _request()
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(*, client: Client) -> list[str]:
    """Get a sentence about an operation that is still to be written.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request()
    answer = await client.send_async(request)
    value: list[str] = answer.decode()
    return value

# Written by codegen.py from specs/skeleton.yaml. Do not edit: python codegen.py
"""Say whether the service is up.

Operation `skeleton.get_health`, GET /skeletoncache/health; its effect is to read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response

if TYPE_CHECKING:
    pass

OPERATION = Operation("skeleton", "get_health", "GET", {200: "string"})


def _request() -> Request:
    return Request(OPERATION, "/skeletoncache/health")


def _parse(status: int, value: Any) -> str:
    response_200: str = value
    return response_200


def sync_detailed(*, client: Client) -> Response[str]:
    """Say whether the service is up.

    Gives models, with the status and the headers.
    """
    request = _request()
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(*, client: Client) -> str:
    """Say whether the service is up.

    Gives models.
    """
    request = _request()
    answer = client.send(request)
    return answer.parse(_parse)


def raw(*, client: Client) -> str:
    """Say whether the service is up.

    Gives what the JSON holds, or bytes.
    """
    request = _request()
    answer = client.send(request)
    value: str = answer.decode()
    return value


async def asyncio_detailed(*, client: Client) -> Response[str]:
    """Say whether the service is up.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request()
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(*, client: Client) -> str:
    """Say whether the service is up.

    Gives models, in asyncio.
    """
    request = _request()
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(*, client: Client) -> str:
    """Say whether the service is up.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request()
    answer = await client.send_async(request)
    value: str = answer.decode()
    return value

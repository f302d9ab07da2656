# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
"""Say that the service's process runs.

At the root of the service's own host, as `get_health` is.

Operation `materialize.get_liveness`, GET /health/live; its effect is to read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response
from ...models.get_liveness_response_200 import GetLivenessResponse200

if TYPE_CHECKING:
    pass

OPERATION = Operation("materialize", "get_liveness", "GET", {200: "object"})


def _request() -> Request:
    return Request(OPERATION, "/health/live")


def _parse(status: int, value: Any) -> GetLivenessResponse200:
    response_200 = GetLivenessResponse200.from_dict(value)

    return response_200


def sync_detailed(*, client: Client) -> Response[GetLivenessResponse200]:
    """Say that the service's process runs.

    Gives models, with the status and the headers.
    """
    request = _request()
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(*, client: Client) -> GetLivenessResponse200:
    """Say that the service's process runs.

    Gives models.
    """
    request = _request()
    answer = client.send(request)
    return answer.parse(_parse)


def raw(*, client: Client) -> dict[str, Any]:
    """Say that the service's process runs.

    Gives what the JSON holds, or bytes.
    """
    request = _request()
    answer = client.send(request)
    value: dict[str, Any] = answer.decode()
    return value


async def asyncio_detailed(*, client: Client) -> Response[GetLivenessResponse200]:
    """Say that the service's process runs.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request()
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(*, client: Client) -> GetLivenessResponse200:
    """Say that the service's process runs.

    Gives models, in asyncio.
    """
    request = _request()
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(*, client: Client) -> dict[str, Any]:
    """Say that the service's process runs.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request()
    answer = await client.send_async(request)
    value: dict[str, Any] = answer.decode()
    return value

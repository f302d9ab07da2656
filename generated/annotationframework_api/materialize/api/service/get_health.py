# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
"""Say how many connections to each database are open.

At the root of the service's own host; an ingress that serves several may not route it.

Operation `materialize.get_health`, GET /health; its effect is to read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response
from ...models.get_health_response_200 import GetHealthResponse200

if TYPE_CHECKING:
    pass

OPERATION = Operation("materialize", "get_health", "GET", {200: "object"})


def _request() -> Request:
    return Request(OPERATION, "/health")


def _parse(status: int, value: Any) -> GetHealthResponse200:
    response_200 = GetHealthResponse200.from_dict(value)

    return response_200


def sync_detailed(*, client: Client) -> Response[GetHealthResponse200]:
    """Say how many connections to each database are open.

    Gives models, with the status and the headers.
    """
    request = _request()
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(*, client: Client) -> GetHealthResponse200:
    """Say how many connections to each database are open.

    Gives models.
    """
    request = _request()
    answer = client.send(request)
    return answer.parse(_parse)


def raw(*, client: Client) -> dict[str, int]:
    """Say how many connections to each database are open.

    Gives what the JSON holds, or bytes.
    """
    request = _request()
    answer = client.send(request)
    value: dict[str, int] = answer.decode()
    return value


async def asyncio_detailed(*, client: Client) -> Response[GetHealthResponse200]:
    """Say how many connections to each database are open.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request()
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(*, client: Client) -> GetHealthResponse200:
    """Say how many connections to each database are open.

    Gives models, in asyncio.
    """
    request = _request()
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(*, client: Client) -> dict[str, int]:
    """Say how many connections to each database are open.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request()
    answer = await client.send_async(request)
    value: dict[str, int] = answer.decode()
    return value

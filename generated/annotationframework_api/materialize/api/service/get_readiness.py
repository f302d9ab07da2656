# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
"""Say whether the service reaches its database.

At the root of the service's own host, as `get_health` is.

Operation `materialize.get_readiness`, GET /health/ready; its effect is to read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response
from ...models.readiness import Readiness

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("materialize", "get_readiness", "GET", {200: "object"})


def _request() -> Request:
    return Request(OPERATION, "/health/ready")


def _parse(status: int, value: Any) -> Readiness:
    response_200 = Readiness.from_dict(value)

    return response_200


def sync_detailed(*, client: Client) -> Response[Readiness]:
    """Say whether the service reaches its database.

    Gives models, with the status and the headers.
    """
    request = _request()
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(*, client: Client) -> Readiness:
    """Say whether the service reaches its database.

    Gives models.
    """
    request = _request()
    answer = client.send(request)
    return answer.parse(_parse)


def raw(*, client: Client) -> wire.Readiness:
    """Say whether the service reaches its database.

    Gives what the JSON holds, or bytes.
    """
    request = _request()
    answer = client.send(request)
    value: wire.Readiness = answer.decode()
    return value


async def asyncio_detailed(*, client: Client) -> Response[Readiness]:
    """Say whether the service reaches its database.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request()
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(*, client: Client) -> Readiness:
    """Say whether the service reaches its database.

    Gives models, in asyncio.
    """
    request = _request()
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(*, client: Client) -> wire.Readiness:
    """Say whether the service reaches its database.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request()
    answer = await client.send_async(request)
    value: wire.Readiness = answer.decode()
    return value

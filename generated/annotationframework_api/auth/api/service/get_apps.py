# Written by codegen.py from specs/auth.yaml. Do not edit: python codegen.py
"""List the applications that may use the service's login.

Operation `auth.get_apps`, GET /auth/api/v1/app; its effect is to read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response
from ...models.app import App

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("auth", "get_apps", "GET", {200: "array"})


def _request() -> Request:
    return Request(OPERATION, "/auth/api/v1/app")


def _parse(status: int, value: Any) -> list[App]:
    response_200 = []
    _response_200 = value
    for response_200_item_data in _response_200:
        response_200_item = App.from_dict(response_200_item_data)

        response_200.append(response_200_item)

    return response_200


def sync_detailed(*, client: Client) -> Response[list[App]]:
    """List the applications that may use the service's login.

    Gives models, with the status and the headers.
    """
    request = _request()
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(*, client: Client) -> list[App]:
    """List the applications that may use the service's login.

    Gives models.
    """
    request = _request()
    answer = client.send(request)
    return answer.parse(_parse)


def raw(*, client: Client) -> list[wire.App]:
    """List the applications that may use the service's login.

    Gives what the JSON holds, or bytes.
    """
    request = _request()
    answer = client.send(request)
    value: list[wire.App] = answer.decode()
    return value


async def asyncio_detailed(*, client: Client) -> Response[list[App]]:
    """List the applications that may use the service's login.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request()
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(*, client: Client) -> list[App]:
    """List the applications that may use the service's login.

    Gives models, in asyncio.
    """
    request = _request()
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(*, client: Client) -> list[wire.App]:
    """List the applications that may use the service's login.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request()
    answer = await client.send_async(request)
    value: list[wire.App] = answer.decode()
    return value

# Written by codegen.py from specs/auth.yaml. Do not edit: python codegen.py
"""List the permissions that there are.

Operation `auth.get_permission_names`, GET /auth/api/v1/permission; its effect is to read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response
from ...models.permission_name import PermissionName

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("auth", "get_permission_names", "GET", {200: "array"})


def _request() -> Request:
    return Request(OPERATION, "/auth/api/v1/permission")


def _parse(status: int, value: Any) -> list[PermissionName]:
    response_200 = []
    _response_200 = value
    for response_200_item_data in _response_200:
        response_200_item = PermissionName.from_dict(response_200_item_data)

        response_200.append(response_200_item)

    return response_200


def sync_detailed(*, client: Client) -> Response[list[PermissionName]]:
    """List the permissions that there are.

    Gives models, with the status and the headers.
    """
    request = _request()
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(*, client: Client) -> list[PermissionName]:
    """List the permissions that there are.

    Gives models.
    """
    request = _request()
    answer = client.send(request)
    return answer.parse(_parse)


def raw(*, client: Client) -> list[wire.PermissionName]:
    """List the permissions that there are.

    Gives what the JSON holds, or bytes.
    """
    request = _request()
    answer = client.send(request)
    value: list[wire.PermissionName] = answer.decode()
    return value


async def asyncio_detailed(*, client: Client) -> Response[list[PermissionName]]:
    """List the permissions that there are.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request()
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(*, client: Client) -> list[PermissionName]:
    """List the permissions that there are.

    Gives models, in asyncio.
    """
    request = _request()
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(*, client: Client) -> list[wire.PermissionName]:
    """List the permissions that there are.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request()
    answer = await client.send_async(request)
    value: list[wire.PermissionName] = answer.decode()
    return value

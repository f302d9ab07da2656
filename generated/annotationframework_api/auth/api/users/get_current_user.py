# Written by codegen.py from specs/auth.yaml. Do not edit: python codegen.py
"""Get who the caller is.

Operation `auth.get_current_user`, GET /auth/api/v1/user/me; its effect is to read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response
from ...models.current_user import CurrentUser

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("auth", "get_current_user", "GET", {200: "object"})


def _request() -> Request:
    return Request(OPERATION, "/auth/api/v1/user/me")


def _parse(status: int, value: Any) -> CurrentUser:
    response_200 = CurrentUser.from_dict(value)

    return response_200


def sync_detailed(*, client: Client) -> Response[CurrentUser]:
    """Get who the caller is.

    Gives models, with the status and the headers.
    """
    request = _request()
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(*, client: Client) -> CurrentUser:
    """Get who the caller is.

    Gives models.
    """
    request = _request()
    answer = client.send(request)
    return answer.parse(_parse)


def raw(*, client: Client) -> wire.CurrentUser:
    """Get who the caller is.

    Gives what the JSON holds, or bytes.
    """
    request = _request()
    answer = client.send(request)
    value: wire.CurrentUser = answer.decode()
    return value


async def asyncio_detailed(*, client: Client) -> Response[CurrentUser]:
    """Get who the caller is.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request()
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(*, client: Client) -> CurrentUser:
    """Get who the caller is.

    Gives models, in asyncio.
    """
    request = _request()
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(*, client: Client) -> wire.CurrentUser:
    """Get who the caller is.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request()
    answer = await client.send_async(request)
    value: wire.CurrentUser = answer.decode()
    return value

# Written by codegen.py from specs/auth.yaml. Do not edit: python codegen.py
"""Get what a user may do.

For administrators of anything, and service accounts.

Operation `auth.get_user_permissions`, GET /auth/api/v1/user/{user_id}/permissions; its effect
is to read.

user_id: The id of the user.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response
from ...models.permissions import Permissions

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("auth", "get_user_permissions", "GET", {200: "object"})


def _request(user_id: int) -> Request:
    return Request(
        OPERATION,
        "/auth/api/v1/user/{user_id}/permissions".format(user_id=codec.segment(user_id)),
        about=(user_id,),
    )


def _parse(status: int, value: Any) -> Permissions:
    response_200 = Permissions.from_dict(value)

    return response_200


def sync_detailed(user_id: int, *, client: Client) -> Response[Permissions]:
    """Get what a user may do.

    Gives models, with the status and the headers.
    """
    request = _request(user_id=user_id)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(user_id: int, *, client: Client) -> Permissions:
    """Get what a user may do.

    Gives models.
    """
    request = _request(user_id=user_id)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(user_id: int, *, client: Client) -> wire.Permissions:
    """Get what a user may do.

    Gives what the JSON holds, or bytes.
    """
    request = _request(user_id=user_id)
    answer = client.send(request)
    value: wire.Permissions = answer.decode()
    return value


async def asyncio_detailed(user_id: int, *, client: Client) -> Response[Permissions]:
    """Get what a user may do.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(user_id=user_id)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(user_id: int, *, client: Client) -> Permissions:
    """Get what a user may do.

    Gives models, in asyncio.
    """
    request = _request(user_id=user_id)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(user_id: int, *, client: Client) -> wire.Permissions:
    """Get what a user may do.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(user_id=user_id)
    answer = await client.send_async(request)
    value: wire.Permissions = answer.decode()
    return value

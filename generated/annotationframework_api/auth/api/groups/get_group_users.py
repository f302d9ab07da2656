# Written by codegen.py from specs/auth.yaml. Do not edit: python codegen.py
"""List the users of a group.

For administrators of anything, and service accounts. Service accounts are not listed; a group
that does not exist has no users.

Operation `auth.get_group_users`, GET /auth/api/v1/group/{group_id}/user; its effect is to
read.

group_id: The id of the group.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response
from ...models.group_user import GroupUser

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("auth", "get_group_users", "GET", {200: "array"})


def _request(group_id: int) -> Request:
    return Request(
        OPERATION,
        "/auth/api/v1/group/{group_id}/user".format(group_id=codec.segment(group_id)),
        about=(group_id,),
    )


def _parse(status: int, value: Any) -> list[GroupUser]:
    response_200 = []
    _response_200 = value
    for response_200_item_data in _response_200:
        response_200_item = GroupUser.from_dict(response_200_item_data)

        response_200.append(response_200_item)

    return response_200


def sync_detailed(group_id: int, *, client: Client) -> Response[list[GroupUser]]:
    """List the users of a group.

    Gives models, with the status and the headers.
    """
    request = _request(group_id=group_id)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(group_id: int, *, client: Client) -> list[GroupUser]:
    """List the users of a group.

    Gives models.
    """
    request = _request(group_id=group_id)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(group_id: int, *, client: Client) -> list[wire.GroupUser]:
    """List the users of a group.

    Gives what the JSON holds, or bytes.
    """
    request = _request(group_id=group_id)
    answer = client.send(request)
    value: list[wire.GroupUser] = answer.decode()
    return value


async def asyncio_detailed(group_id: int, *, client: Client) -> Response[list[GroupUser]]:
    """List the users of a group.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(group_id=group_id)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(group_id: int, *, client: Client) -> list[GroupUser]:
    """List the users of a group.

    Gives models, in asyncio.
    """
    request = _request(group_id=group_id)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(group_id: int, *, client: Client) -> list[wire.GroupUser]:
    """List the users of a group.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(group_id=group_id)
    answer = await client.send_async(request)
    value: list[wire.GroupUser] = answer.decode()
    return value

# Written by codegen.py from specs/auth.yaml. Do not edit: python codegen.py
"""Get a group.

For administrators of anything, and service accounts.

Operation `auth.get_group`, GET /auth/api/v1/group/{group_id}; its effect is to read.

group_id: The id of the group.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response
from ...models.group import Group

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("auth", "get_group", "GET", {200: "object"})


def _request(group_id: int) -> Request:
    return Request(
        OPERATION,
        "/auth/api/v1/group/{group_id}".format(group_id=codec.segment(group_id)),
        about=(group_id,),
    )


def _parse(status: int, value: Any) -> Group:
    response_200 = Group.from_dict(value)

    return response_200


def sync_detailed(group_id: int, *, client: Client) -> Response[Group]:
    """Get a group.

    Gives models, with the status and the headers.
    """
    request = _request(group_id=group_id)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(group_id: int, *, client: Client) -> Group:
    """Get a group.

    Gives models.
    """
    request = _request(group_id=group_id)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(group_id: int, *, client: Client) -> wire.Group:
    """Get a group.

    Gives what the JSON holds, or bytes.
    """
    request = _request(group_id=group_id)
    answer = client.send(request)
    value: wire.Group = answer.decode()
    return value


async def asyncio_detailed(group_id: int, *, client: Client) -> Response[Group]:
    """Get a group.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(group_id=group_id)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(group_id: int, *, client: Client) -> Group:
    """Get a group.

    Gives models, in asyncio.
    """
    request = _request(group_id=group_id)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(group_id: int, *, client: Client) -> wire.Group:
    """Get a group.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(group_id=group_id)
    answer = await client.send_async(request)
    value: wire.Group = answer.decode()
    return value

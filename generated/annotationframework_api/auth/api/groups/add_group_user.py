# Written by codegen.py from specs/auth.yaml. Do not edit: python codegen.py
"""Add a user to a group.

For administrators of the group.

Operation `auth.add_group_user`, POST /auth/api/v1/group/{group_id}/user; its effect is to
write.

group_id: The id of the group.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response
from ...models.new_group_user import NewGroupUser

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("auth", "add_group_user", "POST", {200: "string"})


def _request(group_id: int, *, body: object) -> Request:
    return Request(
        OPERATION,
        "/auth/api/v1/group/{group_id}/user".format(group_id=codec.segment(group_id)),
        about=(group_id,),
        headers={"Content-Type": "application/json"},
        content=codec.encode_json(body),
    )


def _parse(status: int, value: Any) -> str:
    response_200: str = value
    return response_200


def sync_detailed(group_id: int, *, client: Client, body: NewGroupUser) -> Response[str]:
    """Add a user to a group.

    Gives models, with the status and the headers.
    """
    request = _request(group_id=group_id, body=body)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(group_id: int, *, client: Client, body: NewGroupUser) -> str:
    """Add a user to a group.

    Gives models.
    """
    request = _request(group_id=group_id, body=body)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(group_id: int, *, client: Client, body: wire.NewGroupUser | bytes) -> str:
    """Add a user to a group.

    Gives what the JSON holds, or bytes.
    """
    request = _request(group_id=group_id, body=body)
    answer = client.send(request)
    value: str = answer.decode()
    return value


async def asyncio_detailed(group_id: int, *, client: Client, body: NewGroupUser) -> Response[str]:
    """Add a user to a group.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(group_id=group_id, body=body)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(group_id: int, *, client: Client, body: NewGroupUser) -> str:
    """Add a user to a group.

    Gives models, in asyncio.
    """
    request = _request(group_id=group_id, body=body)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(group_id: int, *, client: Client, body: wire.NewGroupUser | bytes) -> str:
    """Add a user to a group.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(group_id=group_id, body=body)
    answer = await client.send_async(request)
    value: str = answer.decode()
    return value

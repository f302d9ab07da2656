# Written by codegen.py from specs/auth.yaml. Do not edit: python codegen.py
"""List the groups.

For administrators of anything, and service accounts.

Operation `auth.get_groups`, GET /auth/api/v1/group; its effect is to read.

name: Part of the name of those to list.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime.client import Client
from ...._runtime.types import UNSET, Operation, Request, Response, Unset
from ...models.group import Group

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("auth", "get_groups", "GET", {200: "array"})


def _request(*, name: str | Unset = UNSET) -> Request:
    return Request(OPERATION, "/auth/api/v1/group", query={"name": name})


def _parse(status: int, value: Any) -> list[Group]:
    response_200 = []
    _response_200 = value
    for response_200_item_data in _response_200:
        response_200_item = Group.from_dict(response_200_item_data)

        response_200.append(response_200_item)

    return response_200


def sync_detailed(*, client: Client, name: str | Unset = UNSET) -> Response[list[Group]]:
    """List the groups.

    Gives models, with the status and the headers.
    """
    request = _request(name=name)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(*, client: Client, name: str | Unset = UNSET) -> list[Group]:
    """List the groups.

    Gives models.
    """
    request = _request(name=name)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(*, client: Client, name: str | Unset = UNSET) -> list[wire.Group]:
    """List the groups.

    Gives what the JSON holds, or bytes.
    """
    request = _request(name=name)
    answer = client.send(request)
    value: list[wire.Group] = answer.decode()
    return value


async def asyncio_detailed(*, client: Client, name: str | Unset = UNSET) -> Response[list[Group]]:
    """List the groups.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(name=name)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(*, client: Client, name: str | Unset = UNSET) -> list[Group]:
    """List the groups.

    Gives models, in asyncio.
    """
    request = _request(name=name)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(*, client: Client, name: str | Unset = UNSET) -> list[wire.Group]:
    """List the groups.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(name=name)
    answer = await client.send_async(request)
    value: list[wire.Group] = answer.decode()
    return value

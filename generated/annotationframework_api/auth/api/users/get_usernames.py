# Written by codegen.py from specs/auth.yaml. Do not edit: python codegen.py
"""Get the names of users.

Operation `auth.get_usernames`, GET /auth/api/v1/username; its effect is to read.

id: Ids joined by commas. Unknown ones are left out in silence; without any the answer is
empty. What is no number answers 500.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime.client import Client
from ...._runtime.types import UNSET, Operation, Request, Response, Unset
from ...models.named_user import NamedUser

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("auth", "get_usernames", "GET", {200: "array"})


def _request(*, id: str | Unset = UNSET) -> Request:
    return Request(OPERATION, "/auth/api/v1/username", query={"id": id})


def _parse(status: int, value: Any) -> list[NamedUser]:
    response_200 = []
    _response_200 = value
    for response_200_item_data in _response_200:
        response_200_item = NamedUser.from_dict(response_200_item_data)

        response_200.append(response_200_item)

    return response_200


def sync_detailed(*, client: Client, id: str | Unset = UNSET) -> Response[list[NamedUser]]:
    """Get the names of users.

    Gives models, with the status and the headers.
    """
    request = _request(id=id)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(*, client: Client, id: str | Unset = UNSET) -> list[NamedUser]:
    """Get the names of users.

    Gives models.
    """
    request = _request(id=id)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(*, client: Client, id: str | Unset = UNSET) -> list[wire.NamedUser]:
    """Get the names of users.

    Gives what the JSON holds, or bytes.
    """
    request = _request(id=id)
    answer = client.send(request)
    value: list[wire.NamedUser] = answer.decode()
    return value


async def asyncio_detailed(*, client: Client, id: str | Unset = UNSET) -> Response[list[NamedUser]]:
    """Get the names of users.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(id=id)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(*, client: Client, id: str | Unset = UNSET) -> list[NamedUser]:
    """Get the names of users.

    Gives models, in asyncio.
    """
    request = _request(id=id)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(*, client: Client, id: str | Unset = UNSET) -> list[wire.NamedUser]:
    """Get the names of users.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(id=id)
    answer = await client.send_async(request)
    value: list[wire.NamedUser] = answer.decode()
    return value

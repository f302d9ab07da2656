# Written by codegen.py from specs/auth.yaml. Do not edit: python codegen.py
"""Search for users.

For administrators of anything, and service accounts. The first of `id`, `email`, `name` and
`from`/`to` that is given decides, and the answer is a list. Without any of them the answer is
one page of all users, service accounts left out. Superadministrators and service accounts get
every field of a user, others the required ones.

Operation `auth.get_users`, GET /auth/api/v1/user; its effect is to read.

id: Ids joined by commas. Unknown ones are left out in silence.

email: Part of an email address.

name: Part of a name, in any case.

from: The earliest time of creation.

to: The latest time of creation.

page: Which page, from 1.

per_page: Users on a page; 20 without it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime.client import Client
from ...._runtime.types import UNSET, Operation, Request, Response, Unset
from ...models.user import User
from ...models.user_page import UserPage

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("auth", "get_users", "GET", {200: "array|object"})


def _request(
    *,
    id: str | Unset = UNSET,
    email: str | Unset = UNSET,
    name: str | Unset = UNSET,
    from_: str | Unset = UNSET,
    to: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
) -> Request:
    return Request(
        OPERATION,
        "/auth/api/v1/user",
        query={
            "id": id,
            "email": email,
            "name": name,
            "from": from_,
            "to": to,
            "page": page,
            "per_page": per_page,
        },
    )


def _parse(status: int, value: Any) -> list[User] | UserPage:
    def _parse_response_200(data: object) -> list[User] | UserPage:
        try:
            if not isinstance(data, list):
                raise TypeError()
            response_200_type_0 = []
            _response_200_type_0 = data
            for response_200_type_0_item_data in _response_200_type_0:
                response_200_type_0_item = User.from_dict(response_200_type_0_item_data)

                response_200_type_0.append(response_200_type_0_item)

            return response_200_type_0
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
        if not isinstance(data, dict):
            raise TypeError()
        response_200_type_1 = UserPage.from_dict(data)

        return response_200_type_1

    response_200 = _parse_response_200(value)

    return response_200


def sync_detailed(
    *,
    client: Client,
    id: str | Unset = UNSET,
    email: str | Unset = UNSET,
    name: str | Unset = UNSET,
    from_: str | Unset = UNSET,
    to: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
) -> Response[list[User] | UserPage]:
    """Search for users.

    Gives models, with the status and the headers.
    """
    request = _request(
        id=id, email=email, name=name, from_=from_, to=to, page=page, per_page=per_page
    )
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(
    *,
    client: Client,
    id: str | Unset = UNSET,
    email: str | Unset = UNSET,
    name: str | Unset = UNSET,
    from_: str | Unset = UNSET,
    to: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
) -> list[User] | UserPage:
    """Search for users.

    Gives models.
    """
    request = _request(
        id=id, email=email, name=name, from_=from_, to=to, page=page, per_page=per_page
    )
    answer = client.send(request)
    return answer.parse(_parse)


def raw(
    *,
    client: Client,
    id: str | Unset = UNSET,
    email: str | Unset = UNSET,
    name: str | Unset = UNSET,
    from_: str | Unset = UNSET,
    to: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
) -> list[wire.User] | wire.UserPage:
    """Search for users.

    Gives what the JSON holds, or bytes.
    """
    request = _request(
        id=id, email=email, name=name, from_=from_, to=to, page=page, per_page=per_page
    )
    answer = client.send(request)
    value: list[wire.User] | wire.UserPage = answer.decode()
    return value


async def asyncio_detailed(
    *,
    client: Client,
    id: str | Unset = UNSET,
    email: str | Unset = UNSET,
    name: str | Unset = UNSET,
    from_: str | Unset = UNSET,
    to: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
) -> Response[list[User] | UserPage]:
    """Search for users.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(
        id=id, email=email, name=name, from_=from_, to=to, page=page, per_page=per_page
    )
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(
    *,
    client: Client,
    id: str | Unset = UNSET,
    email: str | Unset = UNSET,
    name: str | Unset = UNSET,
    from_: str | Unset = UNSET,
    to: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
) -> list[User] | UserPage:
    """Search for users.

    Gives models, in asyncio.
    """
    request = _request(
        id=id, email=email, name=name, from_=from_, to=to, page=page, per_page=per_page
    )
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(
    *,
    client: Client,
    id: str | Unset = UNSET,
    email: str | Unset = UNSET,
    name: str | Unset = UNSET,
    from_: str | Unset = UNSET,
    to: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
) -> list[wire.User] | wire.UserPage:
    """Search for users.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(
        id=id, email=email, name=name, from_=from_, to=to, page=page, per_page=per_page
    )
    answer = await client.send_async(request)
    value: list[wire.User] | wire.UserPage = answer.decode()
    return value

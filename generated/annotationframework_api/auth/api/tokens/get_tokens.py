# Written by codegen.py from specs/auth.yaml. Do not edit: python codegen.py
"""List the caller's tokens.

Newest first, and in clear.

Operation `auth.get_tokens`, GET /auth/api/v1/user/token; its effect is to read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response
from ...models.token import Token

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("auth", "get_tokens", "GET", {200: "array"}, secret=True)


def _request() -> Request:
    return Request(OPERATION, "/auth/api/v1/user/token")


def _parse(status: int, value: Any) -> list[Token]:
    response_200 = []
    _response_200 = value
    for response_200_item_data in _response_200:
        response_200_item = Token.from_dict(response_200_item_data)

        response_200.append(response_200_item)

    return response_200


def sync_detailed(*, client: Client) -> Response[list[Token]]:
    """List the caller's tokens.

    Gives models, with the status and the headers.
    """
    request = _request()
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(*, client: Client) -> list[Token]:
    """List the caller's tokens.

    Gives models.
    """
    request = _request()
    answer = client.send(request)
    return answer.parse(_parse)


def raw(*, client: Client) -> list[wire.Token]:
    """List the caller's tokens.

    Gives what the JSON holds, or bytes.
    """
    request = _request()
    answer = client.send(request)
    value: list[wire.Token] = answer.decode()
    return value


async def asyncio_detailed(*, client: Client) -> Response[list[Token]]:
    """List the caller's tokens.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request()
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(*, client: Client) -> list[Token]:
    """List the caller's tokens.

    Gives models, in asyncio.
    """
    request = _request()
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(*, client: Client) -> list[wire.Token]:
    """List the caller's tokens.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request()
    answer = await client.send_async(request)
    value: list[wire.Token] = answer.decode()
    return value

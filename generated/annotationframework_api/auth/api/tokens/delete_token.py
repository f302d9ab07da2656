# Written by codegen.py from specs/auth.yaml. Do not edit: python codegen.py
"""Revoke one of the caller's tokens.

Operation `auth.delete_token`, DELETE /auth/api/v1/user/token/{token_id}; its effect is to
write.

token_id: The id of the token, not the token itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response

if TYPE_CHECKING:
    pass

OPERATION = Operation("auth", "delete_token", "DELETE", {200: "string"})


def _request(token_id: int) -> Request:
    return Request(
        OPERATION,
        "/auth/api/v1/user/token/{token_id}".format(token_id=codec.segment(token_id)),
        about=(token_id,),
    )


def _parse(status: int, value: Any) -> str:
    response_200: str = value
    return response_200


def sync_detailed(token_id: int, *, client: Client) -> Response[str]:
    """Revoke one of the caller's tokens.

    Gives models, with the status and the headers.
    """
    request = _request(token_id=token_id)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(token_id: int, *, client: Client) -> str:
    """Revoke one of the caller's tokens.

    Gives models.
    """
    request = _request(token_id=token_id)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(token_id: int, *, client: Client) -> str:
    """Revoke one of the caller's tokens.

    Gives what the JSON holds, or bytes.
    """
    request = _request(token_id=token_id)
    answer = client.send(request)
    value: str = answer.decode()
    return value


async def asyncio_detailed(token_id: int, *, client: Client) -> Response[str]:
    """Revoke one of the caller's tokens.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(token_id=token_id)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(token_id: int, *, client: Client) -> str:
    """Revoke one of the caller's tokens.

    Gives models, in asyncio.
    """
    request = _request(token_id=token_id)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(token_id: int, *, client: Client) -> str:
    """Revoke one of the caller's tokens.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(token_id=token_id)
    answer = await client.send_async(request)
    value: str = answer.decode()
    return value

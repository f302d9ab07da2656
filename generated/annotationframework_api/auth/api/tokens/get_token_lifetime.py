# Written by codegen.py from specs/auth.yaml. Do not edit: python codegen.py
"""Get how long one of the caller's tokens will live.

The token itself stands in the URL, and so in the logs of servers on the way.

Operation `auth.get_token_lifetime`, GET /auth/api/v1/user/token/{token}/ttl; its effect is to
read.

token: The token.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response

if TYPE_CHECKING:
    pass

OPERATION = Operation("auth", "get_token_lifetime", "GET", {200: "integer"}, secret=True)


def _request(token: str) -> Request:
    return Request(
        OPERATION, "/auth/api/v1/user/token/{token}/ttl".format(token=codec.segment(token))
    )


def _parse(status: int, value: Any) -> int:
    response_200: int = value
    return response_200


def sync_detailed(token: str, *, client: Client) -> Response[int]:
    """Get how long one of the caller's tokens will live.

    Gives models, with the status and the headers.
    """
    request = _request(token=token)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(token: str, *, client: Client) -> int:
    """Get how long one of the caller's tokens will live.

    Gives models.
    """
    request = _request(token=token)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(token: str, *, client: Client) -> int:
    """Get how long one of the caller's tokens will live.

    Gives what the JSON holds, or bytes.
    """
    request = _request(token=token)
    answer = client.send(request)
    value: int = answer.decode()
    return value


async def asyncio_detailed(token: str, *, client: Client) -> Response[int]:
    """Get how long one of the caller's tokens will live.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(token=token)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(token: str, *, client: Client) -> int:
    """Get how long one of the caller's tokens will live.

    Gives models, in asyncio.
    """
    request = _request(token=token)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(token: str, *, client: Client) -> int:
    """Get how long one of the caller's tokens will live.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(token=token)
    answer = await client.send_async(request)
    value: int = answer.decode()
    return value

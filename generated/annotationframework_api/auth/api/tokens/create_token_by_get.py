# Written by codegen.py from specs/auth.yaml. Do not edit: python codegen.py
"""Create a token for the caller, from a browser.

Writes, though it is a GET. For the address bar; programs POST.

Operation `auth.create_token_by_get`, GET /auth/api/v1/create_token; its effect is to write.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response

if TYPE_CHECKING:
    pass

OPERATION = Operation("auth", "create_token_by_get", "GET", {200: "string"}, secret=True)


def _request() -> Request:
    return Request(OPERATION, "/auth/api/v1/create_token")


def _parse(status: int, value: Any) -> str:
    response_200: str = value
    return response_200


def sync_detailed(*, client: Client) -> Response[str]:
    """Create a token for the caller, from a browser.

    Gives models, with the status and the headers.
    """
    request = _request()
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(*, client: Client) -> str:
    """Create a token for the caller, from a browser.

    Gives models.
    """
    request = _request()
    answer = client.send(request)
    return answer.parse(_parse)


def raw(*, client: Client) -> str:
    """Create a token for the caller, from a browser.

    Gives what the JSON holds, or bytes.
    """
    request = _request()
    answer = client.send(request)
    value: str = answer.decode()
    return value


async def asyncio_detailed(*, client: Client) -> Response[str]:
    """Create a token for the caller, from a browser.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request()
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(*, client: Client) -> str:
    """Create a token for the caller, from a browser.

    Gives models, in asyncio.
    """
    request = _request()
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(*, client: Client) -> str:
    """Create a token for the caller, from a browser.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request()
    answer = await client.send_async(request)
    value: str = answer.decode()
    return value

# Written by codegen.py from specs/auth.yaml. Do not edit: python codegen.py
"""Create a token for the caller.

Operation `auth.create_token`, POST /auth/api/v1/user/token; its effect is to write.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import UNSET, Operation, Request, Response, Unset
from ...models.new_token import NewToken

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("auth", "create_token", "POST", {200: "string"}, secret=True)


def _request(*, body: object | Unset = UNSET) -> Request:
    return Request(
        OPERATION,
        "/auth/api/v1/user/token",
        headers={"Content-Type": UNSET if body is UNSET else "application/json"},
        content=codec.encode_json(body) if body is not UNSET else None,
    )


def _parse(status: int, value: Any) -> str:
    response_200: str = value
    return response_200


def sync_detailed(*, client: Client, body: NewToken | Unset = UNSET) -> Response[str]:
    """Create a token for the caller.

    Gives models, with the status and the headers.
    """
    request = _request(body=body)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(*, client: Client, body: NewToken | Unset = UNSET) -> str:
    """Create a token for the caller.

    Gives models.
    """
    request = _request(body=body)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(*, client: Client, body: wire.NewToken | bytes | Unset = UNSET) -> str:
    """Create a token for the caller.

    Gives what the JSON holds, or bytes.
    """
    request = _request(body=body)
    answer = client.send(request)
    value: str = answer.decode()
    return value


async def asyncio_detailed(*, client: Client, body: NewToken | Unset = UNSET) -> Response[str]:
    """Create a token for the caller.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(body=body)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(*, client: Client, body: NewToken | Unset = UNSET) -> str:
    """Create a token for the caller.

    Gives models, in asyncio.
    """
    request = _request(body=body)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(*, client: Client, body: wire.NewToken | bytes | Unset = UNSET) -> str:
    """Create a token for the caller.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(body=body)
    answer = await client.send_async(request)
    value: str = answer.decode()
    return value

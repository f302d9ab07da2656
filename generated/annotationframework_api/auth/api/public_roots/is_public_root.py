# Written by codegen.py from specs/auth.yaml. Do not edit: python codegen.py
"""Say whether a root id is public.

Operation `auth.is_public_root`, GET /auth/api/v1/table/{table}/root/{root_id}/is_public; its
effect is to read.

table: The name of a chunked graph's table.

root_id: The root id.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response

if TYPE_CHECKING:
    pass

OPERATION = Operation("auth", "is_public_root", "GET", {200: "boolean"})


def _request(table: str, root_id: int) -> Request:
    return Request(
        OPERATION,
        "/auth/api/v1/table/{table}/root/{root_id}/is_public".format(
            table=codec.segment(table), root_id=codec.segment(root_id)
        ),
        about=(table, root_id),
    )


def _parse(status: int, value: Any) -> bool:
    response_200: bool = value
    return response_200


def sync_detailed(table: str, root_id: int, *, client: Client) -> Response[bool]:
    """Say whether a root id is public.

    Gives models, with the status and the headers.
    """
    request = _request(table=table, root_id=root_id)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(table: str, root_id: int, *, client: Client) -> bool:
    """Say whether a root id is public.

    Gives models.
    """
    request = _request(table=table, root_id=root_id)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(table: str, root_id: int, *, client: Client) -> bool:
    """Say whether a root id is public.

    Gives what the JSON holds, or bytes.
    """
    request = _request(table=table, root_id=root_id)
    answer = client.send(request)
    value: bool = answer.decode()
    return value


async def asyncio_detailed(table: str, root_id: int, *, client: Client) -> Response[bool]:
    """Say whether a root id is public.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(table=table, root_id=root_id)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(table: str, root_id: int, *, client: Client) -> bool:
    """Say whether a root id is public.

    Gives models, in asyncio.
    """
    request = _request(table=table, root_id=root_id)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(table: str, root_id: int, *, client: Client) -> bool:
    """Say whether a root id is public.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(table=table, root_id=root_id)
    answer = await client.send_async(request)
    value: bool = answer.decode()
    return value

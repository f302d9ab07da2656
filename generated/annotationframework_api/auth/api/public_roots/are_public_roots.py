# Written by codegen.py from specs/auth.yaml. Do not edit: python codegen.py
"""Say whether all of some root ids are public.

Operation `auth.are_public_roots`, POST /auth/api/v1/table/{table}/root_all_public; its effect
is to read.

table: The name of a chunked graph's table.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response

if TYPE_CHECKING:
    pass

OPERATION = Operation("auth", "are_public_roots", "POST", {200: "boolean"})


def _request(table: str, *, body: object) -> Request:
    return Request(
        OPERATION,
        "/auth/api/v1/table/{table}/root_all_public".format(table=codec.segment(table)),
        about=(table,),
        headers={"Content-Type": "application/json"},
        content=codec.encode_json(body),
    )


def _parse(status: int, value: Any) -> bool:
    response_200: bool = value
    return response_200


def sync_detailed(table: str, *, client: Client, body: list[int]) -> Response[bool]:
    """Say whether all of some root ids are public.

    Gives models, with the status and the headers.
    """
    request = _request(table=table, body=body)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(table: str, *, client: Client, body: list[int]) -> bool:
    """Say whether all of some root ids are public.

    Gives models.
    """
    request = _request(table=table, body=body)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(table: str, *, client: Client, body: list[int] | bytes) -> bool:
    """Say whether all of some root ids are public.

    Gives what the JSON holds, or bytes.
    """
    request = _request(table=table, body=body)
    answer = client.send(request)
    value: bool = answer.decode()
    return value


async def asyncio_detailed(table: str, *, client: Client, body: list[int]) -> Response[bool]:
    """Say whether all of some root ids are public.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(table=table, body=body)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(table: str, *, client: Client, body: list[int]) -> bool:
    """Say whether all of some root ids are public.

    Gives models, in asyncio.
    """
    request = _request(table=table, body=body)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(table: str, *, client: Client, body: list[int] | bytes) -> bool:
    """Say whether all of some root ids are public.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(table=table, body=body)
    answer = await client.send_async(request)
    value: bool = answer.decode()
    return value

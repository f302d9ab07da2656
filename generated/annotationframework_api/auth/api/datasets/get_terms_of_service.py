# Written by codegen.py from specs/auth.yaml. Do not edit: python codegen.py
"""List the terms of service.

Operation `auth.get_terms_of_service`, GET /auth/api/v1/tos; its effect is to read.

name: Part of the name of those to list.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime.client import Client
from ...._runtime.types import UNSET, Operation, Request, Response, Unset
from ...models.terms_of_service import TermsOfService

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("auth", "get_terms_of_service", "GET", {200: "array"})


def _request(*, name: str | Unset = UNSET) -> Request:
    return Request(OPERATION, "/auth/api/v1/tos", query={"name": name})


def _parse(status: int, value: Any) -> list[TermsOfService]:
    response_200 = []
    _response_200 = value
    for response_200_item_data in _response_200:
        response_200_item = TermsOfService.from_dict(response_200_item_data)

        response_200.append(response_200_item)

    return response_200


def sync_detailed(*, client: Client, name: str | Unset = UNSET) -> Response[list[TermsOfService]]:
    """List the terms of service.

    Gives models, with the status and the headers.
    """
    request = _request(name=name)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(*, client: Client, name: str | Unset = UNSET) -> list[TermsOfService]:
    """List the terms of service.

    Gives models.
    """
    request = _request(name=name)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(*, client: Client, name: str | Unset = UNSET) -> list[wire.TermsOfService]:
    """List the terms of service.

    Gives what the JSON holds, or bytes.
    """
    request = _request(name=name)
    answer = client.send(request)
    value: list[wire.TermsOfService] = answer.decode()
    return value


async def asyncio_detailed(
    *, client: Client, name: str | Unset = UNSET
) -> Response[list[TermsOfService]]:
    """List the terms of service.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(name=name)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(*, client: Client, name: str | Unset = UNSET) -> list[TermsOfService]:
    """List the terms of service.

    Gives models, in asyncio.
    """
    request = _request(name=name)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(*, client: Client, name: str | Unset = UNSET) -> list[wire.TermsOfService]:
    """List the terms of service.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(name=name)
    answer = await client.send_async(request)
    value: list[wire.TermsOfService] = answer.decode()
    return value

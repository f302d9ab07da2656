# Written by codegen.py from specs/l2cache.yaml. Do not edit: python codegen.py
"""Get the types of the attributes that there are.

Columns of the chunked graph's own are among them, which no node of the cache has.

Operation `l2cache.get_attribute_metadata`, GET /l2cache/api/v1/attribute_metadata; its effect
is to read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response
from ...models.attribute_types import AttributeTypes

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("l2cache", "get_attribute_metadata", "GET", {200: "object"})


def _request() -> Request:
    return Request(OPERATION, "/l2cache/api/v1/attribute_metadata")


def _parse(status: int, value: Any) -> AttributeTypes:
    response_200 = AttributeTypes.from_dict(value)

    return response_200


def sync_detailed(*, client: Client) -> Response[AttributeTypes]:
    """Get the types of the attributes that there are.

    Gives models, with the status and the headers.
    """
    request = _request()
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(*, client: Client) -> AttributeTypes:
    """Get the types of the attributes that there are.

    Gives models.
    """
    request = _request()
    answer = client.send(request)
    return answer.parse(_parse)


def raw(*, client: Client) -> wire.AttributeTypes:
    """Get the types of the attributes that there are.

    Gives what the JSON holds, or bytes.
    """
    request = _request()
    answer = client.send(request)
    value: wire.AttributeTypes = answer.decode()
    return value


async def asyncio_detailed(*, client: Client) -> Response[AttributeTypes]:
    """Get the types of the attributes that there are.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request()
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(*, client: Client) -> AttributeTypes:
    """Get the types of the attributes that there are.

    Gives models, in asyncio.
    """
    request = _request()
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(*, client: Client) -> wire.AttributeTypes:
    """Get the types of the attributes that there are.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request()
    answer = await client.send_async(request)
    value: wire.AttributeTypes = answer.decode()
    return value

# Written by codegen.py from specs/schema.yaml. Do not edit: python codegen.py
"""Get the definitions of all annotation types.

Operation `schema.get_all_schema_definitions`, GET /schema/api/v2/types_all; its effect is to
read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response
from ...models.schema_definitions import SchemaDefinitions

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("schema", "get_all_schema_definitions", "GET", {200: "object"})


def _request() -> Request:
    return Request(OPERATION, "/schema/api/v2/types_all")


def _parse(status: int, value: Any) -> SchemaDefinitions:
    response_200 = SchemaDefinitions.from_dict(value)

    return response_200


def sync_detailed(*, client: Client) -> Response[SchemaDefinitions]:
    """Get the definitions of all annotation types.

    Gives models, with the status and the headers.
    """
    request = _request()
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(*, client: Client) -> SchemaDefinitions:
    """Get the definitions of all annotation types.

    Gives models.
    """
    request = _request()
    answer = client.send(request)
    return answer.parse(_parse)


def raw(*, client: Client) -> wire.SchemaDefinitions:
    """Get the definitions of all annotation types.

    Gives what the JSON holds, or bytes.
    """
    request = _request()
    answer = client.send(request)
    value: wire.SchemaDefinitions = answer.decode()
    return value


async def asyncio_detailed(*, client: Client) -> Response[SchemaDefinitions]:
    """Get the definitions of all annotation types.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request()
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(*, client: Client) -> SchemaDefinitions:
    """Get the definitions of all annotation types.

    Gives models, in asyncio.
    """
    request = _request()
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(*, client: Client) -> wire.SchemaDefinitions:
    """Get the definitions of all annotation types.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request()
    answer = await client.send_async(request)
    value: wire.SchemaDefinitions = answer.decode()
    return value

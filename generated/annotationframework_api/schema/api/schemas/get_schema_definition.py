# Written by codegen.py from specs/schema.yaml. Do not edit: python codegen.py
"""Get the definition of an annotation type.

Operation `schema.get_schema_definition`, GET /schema/api/v2/type/{schema_type}; its effect is
to read.

schema_type: The name of the type, such as "synapse"; case matters.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response
from ...models.schema_definition import SchemaDefinition

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("schema", "get_schema_definition", "GET", {200: "object"})


def _request(schema_type: str) -> Request:
    return Request(
        OPERATION,
        "/schema/api/v2/type/{schema_type}".format(schema_type=codec.segment(schema_type)),
        about=(schema_type,),
    )


def _parse(status: int, value: Any) -> SchemaDefinition:
    response_200 = SchemaDefinition.from_dict(value)

    return response_200


def sync_detailed(schema_type: str, *, client: Client) -> Response[SchemaDefinition]:
    """Get the definition of an annotation type.

    Gives models, with the status and the headers.
    """
    request = _request(schema_type=schema_type)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(schema_type: str, *, client: Client) -> SchemaDefinition:
    """Get the definition of an annotation type.

    Gives models.
    """
    request = _request(schema_type=schema_type)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(schema_type: str, *, client: Client) -> wire.SchemaDefinition:
    """Get the definition of an annotation type.

    Gives what the JSON holds, or bytes.
    """
    request = _request(schema_type=schema_type)
    answer = client.send(request)
    value: wire.SchemaDefinition = answer.decode()
    return value


async def asyncio_detailed(schema_type: str, *, client: Client) -> Response[SchemaDefinition]:
    """Get the definition of an annotation type.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(schema_type=schema_type)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(schema_type: str, *, client: Client) -> SchemaDefinition:
    """Get the definition of an annotation type.

    Gives models, in asyncio.
    """
    request = _request(schema_type=schema_type)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(schema_type: str, *, client: Client) -> wire.SchemaDefinition:
    """Get the definition of an annotation type.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(schema_type=schema_type)
    answer = await client.send_async(request)
    value: wire.SchemaDefinition = answer.decode()
    return value

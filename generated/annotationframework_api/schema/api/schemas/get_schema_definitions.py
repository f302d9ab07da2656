# Written by codegen.py from specs/schema.yaml. Do not edit: python codegen.py
"""Get the definitions of several annotation types.

The names go as one string with commas, in the body or in the query (or in a form). Names in
neither, and a list of several strings, kill the server's worker: the answer is nginx's 502. A
blank after a comma becomes part of the name, which then is unknown; so is the empty name.

Operation `schema.get_schema_definitions`, POST /schema/api/v2/types; its effect is to read.

schema_names: The names, joined by commas; instead of the body's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import UNSET, Operation, Request, Response, Unset
from ...models.schema_definitions import SchemaDefinitions
from ...models.schema_names import SchemaNames

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("schema", "get_schema_definitions", "POST", {200: "object"})


def _request(*, body: object | Unset = UNSET, schema_names: str | Unset = UNSET) -> Request:
    return Request(
        OPERATION,
        "/schema/api/v2/types",
        query={"schema_names": schema_names},
        headers={"Content-Type": UNSET if body is UNSET else "application/json"},
        content=codec.encode_json(body) if body is not UNSET else None,
    )


def _parse(status: int, value: Any) -> SchemaDefinitions:
    response_200 = SchemaDefinitions.from_dict(value)

    return response_200


def sync_detailed(
    *, client: Client, body: SchemaNames | Unset = UNSET, schema_names: str | Unset = UNSET
) -> Response[SchemaDefinitions]:
    """Get the definitions of several annotation types.

    Gives models, with the status and the headers.
    """
    request = _request(body=body, schema_names=schema_names)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(
    *, client: Client, body: SchemaNames | Unset = UNSET, schema_names: str | Unset = UNSET
) -> SchemaDefinitions:
    """Get the definitions of several annotation types.

    Gives models.
    """
    request = _request(body=body, schema_names=schema_names)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(
    *,
    client: Client,
    body: wire.SchemaNames | bytes | Unset = UNSET,
    schema_names: str | Unset = UNSET,
) -> wire.SchemaDefinitions:
    """Get the definitions of several annotation types.

    Gives what the JSON holds, or bytes.
    """
    request = _request(body=body, schema_names=schema_names)
    answer = client.send(request)
    value: wire.SchemaDefinitions = answer.decode()
    return value


async def asyncio_detailed(
    *, client: Client, body: SchemaNames | Unset = UNSET, schema_names: str | Unset = UNSET
) -> Response[SchemaDefinitions]:
    """Get the definitions of several annotation types.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(body=body, schema_names=schema_names)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(
    *, client: Client, body: SchemaNames | Unset = UNSET, schema_names: str | Unset = UNSET
) -> SchemaDefinitions:
    """Get the definitions of several annotation types.

    Gives models, in asyncio.
    """
    request = _request(body=body, schema_names=schema_names)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(
    *,
    client: Client,
    body: wire.SchemaNames | bytes | Unset = UNSET,
    schema_names: str | Unset = UNSET,
) -> wire.SchemaDefinitions:
    """Get the definitions of several annotation types.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(body=body, schema_names=schema_names)
    answer = await client.send_async(request)
    value: wire.SchemaDefinitions = answer.decode()
    return value

# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
"""Get the columns of all of a version's views.

Operation `materialize.get_view_schemas`, GET
/materialize/api/v3/datastack/{datastack_name}/version/{version}/views/schemas; its effect is
to read.

datastack_name: The name of the datastack.

version: The number of the version; 0 is the live database.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response
from ...models.view_schemas import ViewSchemas

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("materialize", "get_view_schemas", "GET", {200: "object"})


def _request(datastack_name: str, version: int) -> Request:
    return Request(
        OPERATION,
        "/materialize/api/v3/datastack/{datastack_name}/version/{version}/views/schemas".format(
            datastack_name=codec.segment(datastack_name), version=codec.segment(version)
        ),
        about=(datastack_name, version),
    )


def _parse(status: int, value: Any) -> ViewSchemas:
    response_200 = ViewSchemas.from_dict(value)

    return response_200


def sync_detailed(datastack_name: str, version: int, *, client: Client) -> Response[ViewSchemas]:
    """Get the columns of all of a version's views.

    Gives models, with the status and the headers.
    """
    request = _request(datastack_name=datastack_name, version=version)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(datastack_name: str, version: int, *, client: Client) -> ViewSchemas:
    """Get the columns of all of a version's views.

    Gives models.
    """
    request = _request(datastack_name=datastack_name, version=version)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(datastack_name: str, version: int, *, client: Client) -> wire.ViewSchemas:
    """Get the columns of all of a version's views.

    Gives what the JSON holds, or bytes.
    """
    request = _request(datastack_name=datastack_name, version=version)
    answer = client.send(request)
    value: wire.ViewSchemas = answer.decode()
    return value


async def asyncio_detailed(
    datastack_name: str, version: int, *, client: Client
) -> Response[ViewSchemas]:
    """Get the columns of all of a version's views.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(datastack_name=datastack_name, version=version)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(datastack_name: str, version: int, *, client: Client) -> ViewSchemas:
    """Get the columns of all of a version's views.

    Gives models, in asyncio.
    """
    request = _request(datastack_name=datastack_name, version=version)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(datastack_name: str, version: int, *, client: Client) -> wire.ViewSchemas:
    """Get the columns of all of a version's views.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(datastack_name=datastack_name, version=version)
    answer = await client.send_async(request)
    value: wire.ViewSchemas = answer.decode()
    return value

# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
"""Get the metadata of a view.

A view that does not exist is 500 "No row was found for one()".

Operation `materialize.get_view_metadata`, GET
/materialize/api/v3/datastack/{datastack_name}/version/{version}/views/{view_name}/metadata;
its effect is to read.

datastack_name: The name of the datastack.

version: The number of the version; 0 is the live database.

view_name: The name of the view.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response
from ...models.view_metadata import ViewMetadata

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("materialize", "get_view_metadata", "GET", {200: "object"})


def _request(datastack_name: str, version: int, view_name: str) -> Request:
    return Request(
        OPERATION,
        "/materialize/api/v3/datastack/{datastack_name}/version/{version}/views/{view_name}/metadata".format(
            datastack_name=codec.segment(datastack_name),
            version=codec.segment(version),
            view_name=codec.segment(view_name),
        ),
        about=(datastack_name, version, view_name),
    )


def _parse(status: int, value: Any) -> ViewMetadata:
    response_200 = ViewMetadata.from_dict(value)

    return response_200


def sync_detailed(
    datastack_name: str, version: int, view_name: str, *, client: Client
) -> Response[ViewMetadata]:
    """Get the metadata of a view.

    Gives models, with the status and the headers.
    """
    request = _request(datastack_name=datastack_name, version=version, view_name=view_name)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(datastack_name: str, version: int, view_name: str, *, client: Client) -> ViewMetadata:
    """Get the metadata of a view.

    Gives models.
    """
    request = _request(datastack_name=datastack_name, version=version, view_name=view_name)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(datastack_name: str, version: int, view_name: str, *, client: Client) -> wire.ViewMetadata:
    """Get the metadata of a view.

    Gives what the JSON holds, or bytes.
    """
    request = _request(datastack_name=datastack_name, version=version, view_name=view_name)
    answer = client.send(request)
    value: wire.ViewMetadata = answer.decode()
    return value


async def asyncio_detailed(
    datastack_name: str, version: int, view_name: str, *, client: Client
) -> Response[ViewMetadata]:
    """Get the metadata of a view.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(datastack_name=datastack_name, version=version, view_name=view_name)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(
    datastack_name: str, version: int, view_name: str, *, client: Client
) -> ViewMetadata:
    """Get the metadata of a view.

    Gives models, in asyncio.
    """
    request = _request(datastack_name=datastack_name, version=version, view_name=view_name)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(
    datastack_name: str, version: int, view_name: str, *, client: Client
) -> wire.ViewMetadata:
    """Get the metadata of a view.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(datastack_name=datastack_name, version=version, view_name=view_name)
    answer = await client.send_async(request)
    value: wire.ViewMetadata = answer.decode()
    return value

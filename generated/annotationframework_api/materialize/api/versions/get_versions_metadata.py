# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
"""Get the metadata of all versions.

Operation `materialize.get_versions_metadata`, GET
/materialize/api/v3/datastack/{datastack_name}/metadata; its effect is to read.

datastack_name: The name of the datastack.

expired: Whether to list versions that have expired or failed too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response, Unset
from ...models.version_metadata import VersionMetadata

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("materialize", "get_versions_metadata", "GET", {200: "array"})


def _request(datastack_name: str, *, expired: bool | Unset = False) -> Request:
    return Request(
        OPERATION,
        "/materialize/api/v3/datastack/{datastack_name}/metadata".format(
            datastack_name=codec.segment(datastack_name)
        ),
        about=(datastack_name,),
        query={"expired": expired},
    )


def _parse(status: int, value: Any) -> list[VersionMetadata]:
    response_200 = []
    _response_200 = value
    for response_200_item_data in _response_200:
        response_200_item = VersionMetadata.from_dict(response_200_item_data)

        response_200.append(response_200_item)

    return response_200


def sync_detailed(
    datastack_name: str, *, client: Client, expired: bool | Unset = False
) -> Response[list[VersionMetadata]]:
    """Get the metadata of all versions.

    Gives models, with the status and the headers.
    """
    request = _request(datastack_name=datastack_name, expired=expired)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(
    datastack_name: str, *, client: Client, expired: bool | Unset = False
) -> list[VersionMetadata]:
    """Get the metadata of all versions.

    Gives models.
    """
    request = _request(datastack_name=datastack_name, expired=expired)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(
    datastack_name: str, *, client: Client, expired: bool | Unset = False
) -> list[wire.VersionMetadata]:
    """Get the metadata of all versions.

    Gives what the JSON holds, or bytes.
    """
    request = _request(datastack_name=datastack_name, expired=expired)
    answer = client.send(request)
    value: list[wire.VersionMetadata] = answer.decode()
    return value


async def asyncio_detailed(
    datastack_name: str, *, client: Client, expired: bool | Unset = False
) -> Response[list[VersionMetadata]]:
    """Get the metadata of all versions.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(datastack_name=datastack_name, expired=expired)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(
    datastack_name: str, *, client: Client, expired: bool | Unset = False
) -> list[VersionMetadata]:
    """Get the metadata of all versions.

    Gives models, in asyncio.
    """
    request = _request(datastack_name=datastack_name, expired=expired)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(
    datastack_name: str, *, client: Client, expired: bool | Unset = False
) -> list[wire.VersionMetadata]:
    """Get the metadata of all versions.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(datastack_name=datastack_name, expired=expired)
    answer = await client.send_async(request)
    value: list[wire.VersionMetadata] = answer.decode()
    return value

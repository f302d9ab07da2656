# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
"""Get the metadata of all valid versions.

Operation `materialize.get_versions_metadata_v2`, GET
/materialize/api/v2/datastack/{datastack_name}/metadata; its effect is to read.

datastack_name: The name of the datastack.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response
from ...models.version_metadata import VersionMetadata

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("materialize", "get_versions_metadata_v2", "GET", {200: "array"})


def _request(datastack_name: str) -> Request:
    return Request(
        OPERATION,
        "/materialize/api/v2/datastack/{datastack_name}/metadata".format(
            datastack_name=codec.segment(datastack_name)
        ),
        about=(datastack_name,),
    )


def _parse(status: int, value: Any) -> list[VersionMetadata]:
    response_200 = []
    _response_200 = value
    for response_200_item_data in _response_200:
        response_200_item = VersionMetadata.from_dict(response_200_item_data)

        response_200.append(response_200_item)

    return response_200


def sync_detailed(datastack_name: str, *, client: Client) -> Response[list[VersionMetadata]]:
    """Get the metadata of all valid versions.

    Gives models, with the status and the headers.
    """
    request = _request(datastack_name=datastack_name)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(datastack_name: str, *, client: Client) -> list[VersionMetadata]:
    """Get the metadata of all valid versions.

    Gives models.
    """
    request = _request(datastack_name=datastack_name)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(datastack_name: str, *, client: Client) -> list[wire.VersionMetadata]:
    """Get the metadata of all valid versions.

    Gives what the JSON holds, or bytes.
    """
    request = _request(datastack_name=datastack_name)
    answer = client.send(request)
    value: list[wire.VersionMetadata] = answer.decode()
    return value


async def asyncio_detailed(
    datastack_name: str, *, client: Client
) -> Response[list[VersionMetadata]]:
    """Get the metadata of all valid versions.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(datastack_name=datastack_name)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(datastack_name: str, *, client: Client) -> list[VersionMetadata]:
    """Get the metadata of all valid versions.

    Gives models, in asyncio.
    """
    request = _request(datastack_name=datastack_name)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(datastack_name: str, *, client: Client) -> list[wire.VersionMetadata]:
    """Get the metadata of all valid versions.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(datastack_name=datastack_name)
    answer = await client.send_async(request)
    value: list[wire.VersionMetadata] = answer.decode()
    return value

# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
"""List the datastacks that have versions on an aligned volume.

Not recorded, but read in the source.

Operation `materialize.get_datastacks_of_aligned_volume`, GET
/materialize/api/v2/aligned_volume/{aligned_volume_name}; its effect is to read.

aligned_volume_name: The name of the aligned volume.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response
from ...models.datastack_name import DatastackName

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("materialize", "get_datastacks_of_aligned_volume", "GET", {200: "array"})


def _request(aligned_volume_name: str) -> Request:
    return Request(
        OPERATION,
        "/materialize/api/v2/aligned_volume/{aligned_volume_name}".format(
            aligned_volume_name=codec.segment(aligned_volume_name)
        ),
        about=(aligned_volume_name,),
    )


def _parse(status: int, value: Any) -> list[DatastackName]:
    response_200 = []
    _response_200 = value
    for response_200_item_data in _response_200:
        response_200_item = DatastackName.from_dict(response_200_item_data)

        response_200.append(response_200_item)

    return response_200


def sync_detailed(aligned_volume_name: str, *, client: Client) -> Response[list[DatastackName]]:
    """List the datastacks that have versions on an aligned volume.

    Gives models, with the status and the headers.
    """
    request = _request(aligned_volume_name=aligned_volume_name)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(aligned_volume_name: str, *, client: Client) -> list[DatastackName]:
    """List the datastacks that have versions on an aligned volume.

    Gives models.
    """
    request = _request(aligned_volume_name=aligned_volume_name)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(aligned_volume_name: str, *, client: Client) -> list[wire.DatastackName]:
    """List the datastacks that have versions on an aligned volume.

    Gives what the JSON holds, or bytes.
    """
    request = _request(aligned_volume_name=aligned_volume_name)
    answer = client.send(request)
    value: list[wire.DatastackName] = answer.decode()
    return value


async def asyncio_detailed(
    aligned_volume_name: str, *, client: Client
) -> Response[list[DatastackName]]:
    """List the datastacks that have versions on an aligned volume.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(aligned_volume_name=aligned_volume_name)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(aligned_volume_name: str, *, client: Client) -> list[DatastackName]:
    """List the datastacks that have versions on an aligned volume.

    Gives models, in asyncio.
    """
    request = _request(aligned_volume_name=aligned_volume_name)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(aligned_volume_name: str, *, client: Client) -> list[wire.DatastackName]:
    """List the datastacks that have versions on an aligned volume.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(aligned_volume_name=aligned_volume_name)
    answer = await client.send_async(request)
    value: list[wire.DatastackName] = answer.decode()
    return value

# Written by codegen.py from specs/info.yaml. Do not edit: python codegen.py
"""Get the record of an aligned volume by its name.

Operation `info.get_aligned_volume`, GET /info/api/v2/aligned_volume/{aligned_volume}; its
effect is to read.

aligned_volume: The name of the aligned volume.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response
from ...models.aligned_volume import AlignedVolume

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("info", "get_aligned_volume", "GET", {200: "object"})


def _request(aligned_volume: str) -> Request:
    return Request(
        OPERATION,
        "/info/api/v2/aligned_volume/{aligned_volume}".format(
            aligned_volume=codec.segment(aligned_volume)
        ),
        about=(aligned_volume,),
    )


def _parse(status: int, value: Any) -> AlignedVolume:
    response_200 = AlignedVolume.from_dict(value)

    return response_200


def sync_detailed(aligned_volume: str, *, client: Client) -> Response[AlignedVolume]:
    """Get the record of an aligned volume by its name.

    Gives models, with the status and the headers.
    """
    request = _request(aligned_volume=aligned_volume)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(aligned_volume: str, *, client: Client) -> AlignedVolume:
    """Get the record of an aligned volume by its name.

    Gives models.
    """
    request = _request(aligned_volume=aligned_volume)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(aligned_volume: str, *, client: Client) -> wire.AlignedVolume:
    """Get the record of an aligned volume by its name.

    Gives what the JSON holds, or bytes.
    """
    request = _request(aligned_volume=aligned_volume)
    answer = client.send(request)
    value: wire.AlignedVolume = answer.decode()
    return value


async def asyncio_detailed(aligned_volume: str, *, client: Client) -> Response[AlignedVolume]:
    """Get the record of an aligned volume by its name.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(aligned_volume=aligned_volume)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(aligned_volume: str, *, client: Client) -> AlignedVolume:
    """Get the record of an aligned volume by its name.

    Gives models, in asyncio.
    """
    request = _request(aligned_volume=aligned_volume)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(aligned_volume: str, *, client: Client) -> wire.AlignedVolume:
    """Get the record of an aligned volume by its name.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(aligned_volume=aligned_volume)
    answer = await client.send_async(request)
    value: wire.AlignedVolume = answer.decode()
    return value

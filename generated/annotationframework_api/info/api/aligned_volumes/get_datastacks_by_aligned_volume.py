# Written by codegen.py from specs/info.yaml. Do not edit: python codegen.py
"""List the names of an aligned volume's datastacks that the caller may view.

Operation `info.get_datastacks_by_aligned_volume`, GET
/info/api/v2/aligned_volume/{aligned_volume}/datastacks; its effect is to read.

aligned_volume: The name of the aligned volume.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response

if TYPE_CHECKING:
    pass

OPERATION = Operation("info", "get_datastacks_by_aligned_volume", "GET", {200: "array"})


def _request(aligned_volume: str) -> Request:
    return Request(
        OPERATION,
        "/info/api/v2/aligned_volume/{aligned_volume}/datastacks".format(
            aligned_volume=codec.segment(aligned_volume)
        ),
        about=(aligned_volume,),
    )


def _parse(status: int, value: Any) -> list[str]:
    response_200 = cast(list[str], value)

    return response_200


def sync_detailed(aligned_volume: str, *, client: Client) -> Response[list[str]]:
    """List the names of an aligned volume's datastacks that the caller may view.

    Gives models, with the status and the headers.
    """
    request = _request(aligned_volume=aligned_volume)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(aligned_volume: str, *, client: Client) -> list[str]:
    """List the names of an aligned volume's datastacks that the caller may view.

    Gives models.
    """
    request = _request(aligned_volume=aligned_volume)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(aligned_volume: str, *, client: Client) -> list[str]:
    """List the names of an aligned volume's datastacks that the caller may view.

    Gives what the JSON holds, or bytes.
    """
    request = _request(aligned_volume=aligned_volume)
    answer = client.send(request)
    value: list[str] = answer.decode()
    return value


async def asyncio_detailed(aligned_volume: str, *, client: Client) -> Response[list[str]]:
    """List the names of an aligned volume's datastacks that the caller may view.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(aligned_volume=aligned_volume)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(aligned_volume: str, *, client: Client) -> list[str]:
    """List the names of an aligned volume's datastacks that the caller may view.

    Gives models, in asyncio.
    """
    request = _request(aligned_volume=aligned_volume)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(aligned_volume: str, *, client: Client) -> list[str]:
    """List the names of an aligned volume's datastacks that the caller may view.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(aligned_volume=aligned_volume)
    answer = await client.send_async(request)
    value: list[str] = answer.decode()
    return value

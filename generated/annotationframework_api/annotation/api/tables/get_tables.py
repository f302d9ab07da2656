# Written by codegen.py from specs/annotation.yaml. Do not edit: python codegen.py
"""List the names of an aligned volume's tables.

The order is not stable. Deleted tables are still listed.

Operation `annotation.get_tables`, GET
/annotation/api/v2/aligned_volume/{aligned_volume}/table; its effect is to read.

aligned_volume: The name of the aligned volume.

filter_valid: Accepted, and without any effect that was seen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import UNSET, Operation, Request, Response, Unset

if TYPE_CHECKING:
    pass

OPERATION = Operation("annotation", "get_tables", "GET", {200: "array"})


def _request(aligned_volume: str, *, filter_valid: bool | Unset = UNSET) -> Request:
    return Request(
        OPERATION,
        "/annotation/api/v2/aligned_volume/{aligned_volume}/table".format(
            aligned_volume=codec.segment(aligned_volume)
        ),
        about=(aligned_volume,),
        query={"filter_valid": filter_valid},
    )


def _parse(status: int, value: Any) -> list[str]:
    response_200 = cast(list[str], value)

    return response_200


def sync_detailed(
    aligned_volume: str, *, client: Client, filter_valid: bool | Unset = UNSET
) -> Response[list[str]]:
    """List the names of an aligned volume's tables.

    Gives models, with the status and the headers.
    """
    request = _request(aligned_volume=aligned_volume, filter_valid=filter_valid)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(aligned_volume: str, *, client: Client, filter_valid: bool | Unset = UNSET) -> list[str]:
    """List the names of an aligned volume's tables.

    Gives models.
    """
    request = _request(aligned_volume=aligned_volume, filter_valid=filter_valid)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(aligned_volume: str, *, client: Client, filter_valid: bool | Unset = UNSET) -> list[str]:
    """List the names of an aligned volume's tables.

    Gives what the JSON holds, or bytes.
    """
    request = _request(aligned_volume=aligned_volume, filter_valid=filter_valid)
    answer = client.send(request)
    value: list[str] = answer.decode()
    return value


async def asyncio_detailed(
    aligned_volume: str, *, client: Client, filter_valid: bool | Unset = UNSET
) -> Response[list[str]]:
    """List the names of an aligned volume's tables.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(aligned_volume=aligned_volume, filter_valid=filter_valid)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(
    aligned_volume: str, *, client: Client, filter_valid: bool | Unset = UNSET
) -> list[str]:
    """List the names of an aligned volume's tables.

    Gives models, in asyncio.
    """
    request = _request(aligned_volume=aligned_volume, filter_valid=filter_valid)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(
    aligned_volume: str, *, client: Client, filter_valid: bool | Unset = UNSET
) -> list[str]:
    """List the names of an aligned volume's tables.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(aligned_volume=aligned_volume, filter_valid=filter_valid)
    answer = await client.send_async(request)
    value: list[str] = answer.decode()
    return value

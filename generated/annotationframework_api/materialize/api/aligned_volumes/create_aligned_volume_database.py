# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
"""Create the database of an aligned volume.

Operation `materialize.create_aligned_volume_database`, POST
/materialize/api/v2/aligned_volumes/{aligned_volume_name}; its effect is to write.

aligned_volume_name: The name of the aligned volume.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response

if TYPE_CHECKING:
    pass

OPERATION = Operation("materialize", "create_aligned_volume_database", "POST", {200: "integer"})


def _request(aligned_volume_name: str) -> Request:
    return Request(
        OPERATION,
        "/materialize/api/v2/aligned_volumes/{aligned_volume_name}".format(
            aligned_volume_name=codec.segment(aligned_volume_name)
        ),
        about=(aligned_volume_name,),
    )


def _parse(status: int, value: Any) -> int:
    response_200: int = value
    return response_200


def sync_detailed(aligned_volume_name: str, *, client: Client) -> Response[int]:
    """Create the database of an aligned volume.

    Gives models, with the status and the headers.
    """
    request = _request(aligned_volume_name=aligned_volume_name)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(aligned_volume_name: str, *, client: Client) -> int:
    """Create the database of an aligned volume.

    Gives models.
    """
    request = _request(aligned_volume_name=aligned_volume_name)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(aligned_volume_name: str, *, client: Client) -> int:
    """Create the database of an aligned volume.

    Gives what the JSON holds, or bytes.
    """
    request = _request(aligned_volume_name=aligned_volume_name)
    answer = client.send(request)
    value: int = answer.decode()
    return value


async def asyncio_detailed(aligned_volume_name: str, *, client: Client) -> Response[int]:
    """Create the database of an aligned volume.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(aligned_volume_name=aligned_volume_name)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(aligned_volume_name: str, *, client: Client) -> int:
    """Create the database of an aligned volume.

    Gives models, in asyncio.
    """
    request = _request(aligned_volume_name=aligned_volume_name)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(aligned_volume_name: str, *, client: Client) -> int:
    """Create the database of an aligned volume.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(aligned_volume_name=aligned_volume_name)
    answer = await client.send_async(request)
    value: int = answer.decode()
    return value

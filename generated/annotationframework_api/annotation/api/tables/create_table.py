# Written by codegen.py from specs/annotation.yaml. Do not edit: python codegen.py
"""Create a table.

The answer is the bare name of the table labelled `text/html`, not JSON. A creation that fails
late leaves the name unusable. A name may be too long for the columns of its schema type: 47
characters work for every type that has only a `pt`, fewer for longer names of points.

Operation `annotation.create_table`, POST
/annotation/api/v2/aligned_volume/{aligned_volume}/table; its effect is to write.

aligned_volume: The name of the aligned volume.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response
from ...models.new_table import NewTable

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("annotation", "create_table", "POST", {200: "text"})


def _request(aligned_volume: str, *, body: object) -> Request:
    return Request(
        OPERATION,
        "/annotation/api/v2/aligned_volume/{aligned_volume}/table".format(
            aligned_volume=codec.segment(aligned_volume)
        ),
        about=(aligned_volume,),
        headers={"Content-Type": "application/json"},
        content=codec.encode_json(body),
    )


def _parse(status: int, value: Any) -> str:
    response_200: str = value
    return response_200


def sync_detailed(aligned_volume: str, *, client: Client, body: NewTable) -> Response[str]:
    """Create a table.

    Gives models, with the status and the headers.
    """
    request = _request(aligned_volume=aligned_volume, body=body)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(aligned_volume: str, *, client: Client, body: NewTable) -> str:
    """Create a table.

    Gives models.
    """
    request = _request(aligned_volume=aligned_volume, body=body)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(aligned_volume: str, *, client: Client, body: wire.NewTable | bytes) -> str:
    """Create a table.

    Gives what the JSON holds, or bytes.
    """
    request = _request(aligned_volume=aligned_volume, body=body)
    answer = client.send(request)
    value: str = answer.decode()
    return value


async def asyncio_detailed(aligned_volume: str, *, client: Client, body: NewTable) -> Response[str]:
    """Create a table.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(aligned_volume=aligned_volume, body=body)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(aligned_volume: str, *, client: Client, body: NewTable) -> str:
    """Create a table.

    Gives models, in asyncio.
    """
    request = _request(aligned_volume=aligned_volume, body=body)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(aligned_volume: str, *, client: Client, body: wire.NewTable | bytes) -> str:
    """Create a table.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(aligned_volume=aligned_volume, body=body)
    answer = await client.send_async(request)
    value: str = answer.decode()
    return value

# Written by codegen.py from specs/annotation.yaml. Do not edit: python codegen.py
"""Insert annotations.

All or none, except that the answer may be 500 "Max retries exceeded" though the rows are
written. At most 10,000 annotations. Only the first invalid annotation is named, and not which
one it is.

Operation `annotation.post_annotations`, POST
/annotation/api/v2/aligned_volume/{aligned_volume}/table/{table_name}/annotations; its effect
is to write.

aligned_volume: The name of the aligned volume.

table_name: The name of the table.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response
from ...models.new_annotations import NewAnnotations

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("annotation", "post_annotations", "POST", {200: "array"})


def _request(aligned_volume: str, table_name: str, *, body: object) -> Request:
    return Request(
        OPERATION,
        "/annotation/api/v2/aligned_volume/{aligned_volume}/table/{table_name}/annotations".format(
            aligned_volume=codec.segment(aligned_volume), table_name=codec.segment(table_name)
        ),
        about=(aligned_volume, table_name),
        headers={"Content-Type": "application/json"},
        content=codec.encode_json(body),
    )


def _parse(status: int, value: Any) -> list[int]:
    response_200 = cast(list[int], value)

    return response_200


def sync_detailed(
    aligned_volume: str, table_name: str, *, client: Client, body: NewAnnotations
) -> Response[list[int]]:
    """Insert annotations.

    Gives models, with the status and the headers.
    """
    request = _request(aligned_volume=aligned_volume, table_name=table_name, body=body)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(
    aligned_volume: str, table_name: str, *, client: Client, body: NewAnnotations
) -> list[int]:
    """Insert annotations.

    Gives models.
    """
    request = _request(aligned_volume=aligned_volume, table_name=table_name, body=body)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(
    aligned_volume: str, table_name: str, *, client: Client, body: wire.NewAnnotations | bytes
) -> list[int]:
    """Insert annotations.

    Gives what the JSON holds, or bytes.
    """
    request = _request(aligned_volume=aligned_volume, table_name=table_name, body=body)
    answer = client.send(request)
    value: list[int] = answer.decode()
    return value


async def asyncio_detailed(
    aligned_volume: str, table_name: str, *, client: Client, body: NewAnnotations
) -> Response[list[int]]:
    """Insert annotations.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(aligned_volume=aligned_volume, table_name=table_name, body=body)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(
    aligned_volume: str, table_name: str, *, client: Client, body: NewAnnotations
) -> list[int]:
    """Insert annotations.

    Gives models, in asyncio.
    """
    request = _request(aligned_volume=aligned_volume, table_name=table_name, body=body)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(
    aligned_volume: str, table_name: str, *, client: Client, body: wire.NewAnnotations | bytes
) -> list[int]:
    """Insert annotations.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(aligned_volume=aligned_volume, table_name=table_name, body=body)
    answer = await client.send_async(request)
    value: list[int] = answer.decode()
    return value

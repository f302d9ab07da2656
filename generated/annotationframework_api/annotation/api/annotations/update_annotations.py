# Written by codegen.py from specs/annotation.yaml. Do not edit: python codegen.py
"""Replace annotations by new ones.

Each gets a new row; the old one is marked invalid and names its successor. One commit per
annotation: when one fails, those before it stay changed, and their new ids are not told. A
superseded id is refused with "409 Conflict" and the id of its successor.

Operation `annotation.update_annotations`, PUT
/annotation/api/v2/aligned_volume/{aligned_volume}/table/{table_name}/annotations; its effect
is to write.

aligned_volume: The name of the aligned volume.

table_name: The name of the table.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response
from ...models.changed_annotations import ChangedAnnotations
from ...models.successor_ids import SuccessorIds

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("annotation", "update_annotations", "PUT", {200: "object"})


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


def _parse(status: int, value: Any) -> SuccessorIds:
    response_200 = SuccessorIds.from_dict(value)

    return response_200


def sync_detailed(
    aligned_volume: str, table_name: str, *, client: Client, body: ChangedAnnotations
) -> Response[SuccessorIds]:
    """Replace annotations by new ones.

    Gives models, with the status and the headers.
    """
    request = _request(aligned_volume=aligned_volume, table_name=table_name, body=body)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(
    aligned_volume: str, table_name: str, *, client: Client, body: ChangedAnnotations
) -> SuccessorIds:
    """Replace annotations by new ones.

    Gives models.
    """
    request = _request(aligned_volume=aligned_volume, table_name=table_name, body=body)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(
    aligned_volume: str, table_name: str, *, client: Client, body: wire.ChangedAnnotations | bytes
) -> wire.SuccessorIds:
    """Replace annotations by new ones.

    Gives what the JSON holds, or bytes.
    """
    request = _request(aligned_volume=aligned_volume, table_name=table_name, body=body)
    answer = client.send(request)
    value: wire.SuccessorIds = answer.decode()
    return value


async def asyncio_detailed(
    aligned_volume: str, table_name: str, *, client: Client, body: ChangedAnnotations
) -> Response[SuccessorIds]:
    """Replace annotations by new ones.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(aligned_volume=aligned_volume, table_name=table_name, body=body)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(
    aligned_volume: str, table_name: str, *, client: Client, body: ChangedAnnotations
) -> SuccessorIds:
    """Replace annotations by new ones.

    Gives models, in asyncio.
    """
    request = _request(aligned_volume=aligned_volume, table_name=table_name, body=body)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(
    aligned_volume: str, table_name: str, *, client: Client, body: wire.ChangedAnnotations | bytes
) -> wire.SuccessorIds:
    """Replace annotations by new ones.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(aligned_volume=aligned_volume, table_name=table_name, body=body)
    answer = await client.send_async(request)
    value: wire.SuccessorIds = answer.decode()
    return value

# Written by codegen.py from specs/annotation.yaml. Do not edit: python codegen.py
"""Get rows by their ids.

Unknown ids are left out in silence, repeated ones come once, and the order is not the
request's. Deleted and superseded rows come too. One row that the server cannot read back (an
optional number, text or flag that is null) fails the whole request with "No annotation with
[1, 2] exists".

Operation `annotation.get_annotations`, GET
/annotation/api/v2/aligned_volume/{aligned_volume}/table/{table_name}/annotations; its effect
is to read.

aligned_volume: The name of the aligned volume.

table_name: The name of the table.

annotation_ids: The ids joined by commas, such as "1,2,3". The URL is limited to 8 kB,
whatever the number of ids. A repeated parameter is an error.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response
from ...models.annotation_row import AnnotationRow

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("annotation", "get_annotations", "GET", {200: "array"})


def _request(aligned_volume: str, table_name: str, *, annotation_ids: str) -> Request:
    return Request(
        OPERATION,
        "/annotation/api/v2/aligned_volume/{aligned_volume}/table/{table_name}/annotations".format(
            aligned_volume=codec.segment(aligned_volume), table_name=codec.segment(table_name)
        ),
        about=(aligned_volume, table_name),
        query={"annotation_ids": annotation_ids},
    )


def _parse(status: int, value: Any) -> list[AnnotationRow]:
    response_200 = []
    _response_200 = value
    for response_200_item_data in _response_200:
        response_200_item = AnnotationRow.from_dict(response_200_item_data)

        response_200.append(response_200_item)

    return response_200


def sync_detailed(
    aligned_volume: str, table_name: str, *, client: Client, annotation_ids: str
) -> Response[list[AnnotationRow]]:
    """Get rows by their ids.

    Gives models, with the status and the headers.
    """
    request = _request(
        aligned_volume=aligned_volume, table_name=table_name, annotation_ids=annotation_ids
    )
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(
    aligned_volume: str, table_name: str, *, client: Client, annotation_ids: str
) -> list[AnnotationRow]:
    """Get rows by their ids.

    Gives models.
    """
    request = _request(
        aligned_volume=aligned_volume, table_name=table_name, annotation_ids=annotation_ids
    )
    answer = client.send(request)
    return answer.parse(_parse)


def raw(
    aligned_volume: str, table_name: str, *, client: Client, annotation_ids: str
) -> list[wire.AnnotationRow]:
    """Get rows by their ids.

    Gives what the JSON holds, or bytes.
    """
    request = _request(
        aligned_volume=aligned_volume, table_name=table_name, annotation_ids=annotation_ids
    )
    answer = client.send(request)
    value: list[wire.AnnotationRow] = answer.decode()
    return value


async def asyncio_detailed(
    aligned_volume: str, table_name: str, *, client: Client, annotation_ids: str
) -> Response[list[AnnotationRow]]:
    """Get rows by their ids.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(
        aligned_volume=aligned_volume, table_name=table_name, annotation_ids=annotation_ids
    )
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(
    aligned_volume: str, table_name: str, *, client: Client, annotation_ids: str
) -> list[AnnotationRow]:
    """Get rows by their ids.

    Gives models, in asyncio.
    """
    request = _request(
        aligned_volume=aligned_volume, table_name=table_name, annotation_ids=annotation_ids
    )
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(
    aligned_volume: str, table_name: str, *, client: Client, annotation_ids: str
) -> list[wire.AnnotationRow]:
    """Get rows by their ids.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(
        aligned_volume=aligned_volume, table_name=table_name, annotation_ids=annotation_ids
    )
    answer = await client.send_async(request)
    value: list[wire.AnnotationRow] = answer.decode()
    return value

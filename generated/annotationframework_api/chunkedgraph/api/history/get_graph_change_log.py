# Written by codegen.py from specs/chunkedgraph.yaml. Do not edit: python codegen.py
"""Get all edits of a segmentation.

For superadmins.

Operation `chunkedgraph.get_graph_change_log`, GET
/segmentation/api/v1/table/{table_id}/change_log; its effect is to read.

table_id: The name of the segmentation's table, such as "minnie3_v1".
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response

if TYPE_CHECKING:
    pass

OPERATION = Operation("chunkedgraph", "get_graph_change_log", "GET", {200: "bytes"})


def _request(table_id: str) -> Request:
    return Request(
        OPERATION,
        "/segmentation/api/v1/table/{table_id}/change_log".format(table_id=codec.segment(table_id)),
        about=(table_id,),
    )


def _parse(status: int, value: Any) -> bytes:
    response_200: bytes = value
    return response_200


def sync_detailed(table_id: str, *, client: Client) -> Response[bytes]:
    """Get all edits of a segmentation.

    Gives models, with the status and the headers.
    """
    request = _request(table_id=table_id)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(table_id: str, *, client: Client) -> bytes:
    """Get all edits of a segmentation.

    Gives models.
    """
    request = _request(table_id=table_id)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(table_id: str, *, client: Client) -> bytes:
    """Get all edits of a segmentation.

    Gives what the JSON holds, or bytes.
    """
    request = _request(table_id=table_id)
    answer = client.send(request)
    value: bytes = answer.decode()
    return value


async def asyncio_detailed(table_id: str, *, client: Client) -> Response[bytes]:
    """Get all edits of a segmentation.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(table_id=table_id)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(table_id: str, *, client: Client) -> bytes:
    """Get all edits of a segmentation.

    Gives models, in asyncio.
    """
    request = _request(table_id=table_id)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(table_id: str, *, client: Client) -> bytes:
    """Get all edits of a segmentation.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(table_id=table_id)
    answer = await client.send_async(request)
    value: bytes = answer.decode()
    return value

# Written by codegen.py from specs/chunkedgraph.yaml. Do not edit: python codegen.py
"""Get the description of a segmentation that viewers read.

Neuroglancer's precomputed info, with facts about the graph and where its meshes are.

Operation `chunkedgraph.get_graph_info`, GET /segmentation/table/{table_id}/info; its effect
is to read.

table_id: The name of the segmentation's table, such as "minnie3_v1".
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response
from ...models.graph_info import GraphInfo

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("chunkedgraph", "get_graph_info", "GET", {200: "object"})


def _request(table_id: str) -> Request:
    return Request(
        OPERATION,
        "/segmentation/table/{table_id}/info".format(table_id=codec.segment(table_id)),
        about=(table_id,),
    )


def _parse(status: int, value: Any) -> GraphInfo:
    response_200 = GraphInfo.from_dict(value)

    return response_200


def sync_detailed(table_id: str, *, client: Client) -> Response[GraphInfo]:
    """Get the description of a segmentation that viewers read.

    Gives models, with the status and the headers.
    """
    request = _request(table_id=table_id)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(table_id: str, *, client: Client) -> GraphInfo:
    """Get the description of a segmentation that viewers read.

    Gives models.
    """
    request = _request(table_id=table_id)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(table_id: str, *, client: Client) -> wire.GraphInfo:
    """Get the description of a segmentation that viewers read.

    Gives what the JSON holds, or bytes.
    """
    request = _request(table_id=table_id)
    answer = client.send(request)
    value: wire.GraphInfo = answer.decode()
    return value


async def asyncio_detailed(table_id: str, *, client: Client) -> Response[GraphInfo]:
    """Get the description of a segmentation that viewers read.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(table_id=table_id)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(table_id: str, *, client: Client) -> GraphInfo:
    """Get the description of a segmentation that viewers read.

    Gives models, in asyncio.
    """
    request = _request(table_id=table_id)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(table_id: str, *, client: Client) -> wire.GraphInfo:
    """Get the description of a segmentation that viewers read.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(table_id=table_id)
    answer = await client.send_async(request)
    value: wire.GraphInfo = answer.decode()
    return value

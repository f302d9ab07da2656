# Written by codegen.py from specs/chunkedgraph.yaml. Do not edit: python codegen.py
"""Get which nodes of the second layer touch.

Empty for an unknown node, and for a root of one such node.

Operation `chunkedgraph.get_level2_graph`, GET
/segmentation/api/v1/table/{table_id}/node/{node_id}/lvl2_graph; its effect is to read.

table_id: The name of the segmentation's table, such as "minnie3_v1".

node_id: A node of any layer.

bounds: A box in voxels, such as "0-64_0-64_0-32", whose chunks count as a whole.

int64_as_str: Whether ids in the answer are text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import UNSET, Operation, Request, Response, Unset
from ...models.edge_graph import EdgeGraph

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("chunkedgraph", "get_level2_graph", "GET", {200: "object"})


def _request(
    table_id: str, node_id: int, *, bounds: str | Unset = UNSET, int64_as_str: bool | Unset = UNSET
) -> Request:
    return Request(
        OPERATION,
        "/segmentation/api/v1/table/{table_id}/node/{node_id}/lvl2_graph".format(
            table_id=codec.segment(table_id), node_id=codec.segment(node_id)
        ),
        about=(table_id, node_id),
        query={"bounds": bounds, "int64_as_str": int64_as_str},
    )


def _parse(status: int, value: Any) -> EdgeGraph:
    response_200 = EdgeGraph.from_dict(value)

    return response_200


def sync_detailed(
    table_id: str,
    node_id: int,
    *,
    client: Client,
    bounds: str | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> Response[EdgeGraph]:
    """Get which nodes of the second layer touch.

    Gives models, with the status and the headers.
    """
    request = _request(table_id=table_id, node_id=node_id, bounds=bounds, int64_as_str=int64_as_str)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(
    table_id: str,
    node_id: int,
    *,
    client: Client,
    bounds: str | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> EdgeGraph:
    """Get which nodes of the second layer touch.

    Gives models.
    """
    request = _request(table_id=table_id, node_id=node_id, bounds=bounds, int64_as_str=int64_as_str)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(
    table_id: str,
    node_id: int,
    *,
    client: Client,
    bounds: str | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> wire.EdgeGraph:
    """Get which nodes of the second layer touch.

    Gives what the JSON holds, or bytes.
    """
    request = _request(table_id=table_id, node_id=node_id, bounds=bounds, int64_as_str=int64_as_str)
    answer = client.send(request)
    value: wire.EdgeGraph = answer.decode()
    return value


async def asyncio_detailed(
    table_id: str,
    node_id: int,
    *,
    client: Client,
    bounds: str | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> Response[EdgeGraph]:
    """Get which nodes of the second layer touch.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(table_id=table_id, node_id=node_id, bounds=bounds, int64_as_str=int64_as_str)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(
    table_id: str,
    node_id: int,
    *,
    client: Client,
    bounds: str | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> EdgeGraph:
    """Get which nodes of the second layer touch.

    Gives models, in asyncio.
    """
    request = _request(table_id=table_id, node_id=node_id, bounds=bounds, int64_as_str=int64_as_str)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(
    table_id: str,
    node_id: int,
    *,
    client: Client,
    bounds: str | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> wire.EdgeGraph:
    """Get which nodes of the second layer touch.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(table_id=table_id, node_id=node_id, bounds=bounds, int64_as_str=int64_as_str)
    answer = await client.send_async(request)
    value: wire.EdgeGraph = answer.decode()
    return value

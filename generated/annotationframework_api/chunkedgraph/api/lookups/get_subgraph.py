# Written by codegen.py from specs/chunkedgraph.yaml. Do not edit: python codegen.py
"""Get the edges between the supervoxels of a node.

Affinities of edges between chunks are infinite, which is written as a bare `Infinity`: not
JSON in the strict sense. These edges come twice, in both directions. An unknown node is a
500.

Operation `chunkedgraph.get_subgraph`, GET
/segmentation/api/v1/table/{table_id}/node/{node_id}/subgraph; its effect is to read.

table_id: The name of the segmentation's table, such as "minnie3_v1".

node_id: A node of any layer.

bounds: A box in voxels, such as "0-64_0-64_0-32", whose chunks count as a whole.

only_internal_edges: Whether to leave out edges to other objects.

int64_as_str: Whether ids in the answer are text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import UNSET, Operation, Request, Response, Unset
from ...models.subgraph import Subgraph

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("chunkedgraph", "get_subgraph", "GET", {200: "object"})


def _request(
    table_id: str,
    node_id: int,
    *,
    bounds: str | Unset = UNSET,
    only_internal_edges: bool | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> Request:
    return Request(
        OPERATION,
        "/segmentation/api/v1/table/{table_id}/node/{node_id}/subgraph".format(
            table_id=codec.segment(table_id), node_id=codec.segment(node_id)
        ),
        about=(table_id, node_id),
        query={
            "bounds": bounds,
            "only_internal_edges": only_internal_edges,
            "int64_as_str": int64_as_str,
        },
    )


def _parse(status: int, value: Any) -> Subgraph:
    response_200 = Subgraph.from_dict(value)

    return response_200


def sync_detailed(
    table_id: str,
    node_id: int,
    *,
    client: Client,
    bounds: str | Unset = UNSET,
    only_internal_edges: bool | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> Response[Subgraph]:
    """Get the edges between the supervoxels of a node.

    Gives models, with the status and the headers.
    """
    request = _request(
        table_id=table_id,
        node_id=node_id,
        bounds=bounds,
        only_internal_edges=only_internal_edges,
        int64_as_str=int64_as_str,
    )
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(
    table_id: str,
    node_id: int,
    *,
    client: Client,
    bounds: str | Unset = UNSET,
    only_internal_edges: bool | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> Subgraph:
    """Get the edges between the supervoxels of a node.

    Gives models.
    """
    request = _request(
        table_id=table_id,
        node_id=node_id,
        bounds=bounds,
        only_internal_edges=only_internal_edges,
        int64_as_str=int64_as_str,
    )
    answer = client.send(request)
    return answer.parse(_parse)


def raw(
    table_id: str,
    node_id: int,
    *,
    client: Client,
    bounds: str | Unset = UNSET,
    only_internal_edges: bool | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> wire.Subgraph:
    """Get the edges between the supervoxels of a node.

    Gives what the JSON holds, or bytes.
    """
    request = _request(
        table_id=table_id,
        node_id=node_id,
        bounds=bounds,
        only_internal_edges=only_internal_edges,
        int64_as_str=int64_as_str,
    )
    answer = client.send(request)
    value: wire.Subgraph = answer.decode()
    return value


async def asyncio_detailed(
    table_id: str,
    node_id: int,
    *,
    client: Client,
    bounds: str | Unset = UNSET,
    only_internal_edges: bool | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> Response[Subgraph]:
    """Get the edges between the supervoxels of a node.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(
        table_id=table_id,
        node_id=node_id,
        bounds=bounds,
        only_internal_edges=only_internal_edges,
        int64_as_str=int64_as_str,
    )
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(
    table_id: str,
    node_id: int,
    *,
    client: Client,
    bounds: str | Unset = UNSET,
    only_internal_edges: bool | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> Subgraph:
    """Get the edges between the supervoxels of a node.

    Gives models, in asyncio.
    """
    request = _request(
        table_id=table_id,
        node_id=node_id,
        bounds=bounds,
        only_internal_edges=only_internal_edges,
        int64_as_str=int64_as_str,
    )
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(
    table_id: str,
    node_id: int,
    *,
    client: Client,
    bounds: str | Unset = UNSET,
    only_internal_edges: bool | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> wire.Subgraph:
    """Get the edges between the supervoxels of a node.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(
        table_id=table_id,
        node_id=node_id,
        bounds=bounds,
        only_internal_edges=only_internal_edges,
        int64_as_str=int64_as_str,
    )
    answer = await client.send_async(request)
    value: wire.Subgraph = answer.decode()
    return value

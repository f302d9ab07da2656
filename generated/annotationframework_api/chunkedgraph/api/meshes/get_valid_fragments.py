# Written by codegen.py from specs/chunkedgraph.yaml. Do not edit: python codegen.py
"""Get which fragments of a node there are.

Always a 500 on the version observed.

Operation `chunkedgraph.get_valid_fragments`, GET
/meshing/api/v1/table/{table_id}/node/{node_id}/validfragments; its effect is to read.

table_id: The name of the segmentation's table, such as "minnie3_v1".

node_id: A node of any layer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response
from ...models.manifest import Manifest

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("chunkedgraph", "get_valid_fragments", "GET", {200: "object"})


def _request(table_id: str, node_id: int) -> Request:
    return Request(
        OPERATION,
        "/meshing/api/v1/table/{table_id}/node/{node_id}/validfragments".format(
            table_id=codec.segment(table_id), node_id=codec.segment(node_id)
        ),
        about=(table_id, node_id),
    )


def _parse(status: int, value: Any) -> Manifest:
    response_200 = Manifest.from_dict(value)

    return response_200


def sync_detailed(table_id: str, node_id: int, *, client: Client) -> Response[Manifest]:
    """Get which fragments of a node there are.

    Gives models, with the status and the headers.
    """
    request = _request(table_id=table_id, node_id=node_id)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(table_id: str, node_id: int, *, client: Client) -> Manifest:
    """Get which fragments of a node there are.

    Gives models.
    """
    request = _request(table_id=table_id, node_id=node_id)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(table_id: str, node_id: int, *, client: Client) -> wire.Manifest:
    """Get which fragments of a node there are.

    Gives what the JSON holds, or bytes.
    """
    request = _request(table_id=table_id, node_id=node_id)
    answer = client.send(request)
    value: wire.Manifest = answer.decode()
    return value


async def asyncio_detailed(table_id: str, node_id: int, *, client: Client) -> Response[Manifest]:
    """Get which fragments of a node there are.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(table_id=table_id, node_id=node_id)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(table_id: str, node_id: int, *, client: Client) -> Manifest:
    """Get which fragments of a node there are.

    Gives models, in asyncio.
    """
    request = _request(table_id=table_id, node_id=node_id)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(table_id: str, node_id: int, *, client: Client) -> wire.Manifest:
    """Get which fragments of a node there are.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(table_id=table_id, node_id=node_id)
    answer = await client.send_async(request)
    value: wire.Manifest = answer.decode()
    return value

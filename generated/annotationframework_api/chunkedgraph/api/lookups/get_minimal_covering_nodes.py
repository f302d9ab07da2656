# Written by codegen.py from specs/chunkedgraph.yaml. Do not edit: python codegen.py
"""Get the fewest nodes that have just these below them.

Nodes that are all there is of an object are a 500 ("need at least one array to concatenate"),
and so are none. `is_binary`, which makes the body packed ids, is left out here.

Operation `chunkedgraph.get_minimal_covering_nodes`, POST
/segmentation/api/v1/table/{table_id}/minimal_covering_nodes; its effect is to read.

table_id: The name of the segmentation's table, such as "minnie3_v1".

as_array: Whether the answer is packed ids.

int64_as_str: Whether ids in the answer are text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import UNSET, Operation, Request, Response, Unset
from ...models.node_ids import NodeIds

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("chunkedgraph", "get_minimal_covering_nodes", "POST", {200: "bytes|array"})


def _request(
    table_id: str,
    *,
    body: object,
    as_array: bool | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> Request:
    return Request(
        OPERATION,
        "/segmentation/api/v1/table/{table_id}/minimal_covering_nodes".format(
            table_id=codec.segment(table_id)
        ),
        about=(table_id,),
        query={"as_array": as_array, "int64_as_str": int64_as_str},
        headers={"Content-Type": "application/json"},
        content=codec.encode_json(body),
    )


def _parse(status: int, value: Any) -> bytes | list[int | str]:
    if isinstance(value, bytes):
        return value
    response_200 = []
    _response_200 = value
    for response_200_item_data in _response_200:

        def _parse_response_200_item(data: object) -> int | str:
            return cast(int | str, data)

        response_200_item = _parse_response_200_item(response_200_item_data)

        response_200.append(response_200_item)

    return response_200


def sync_detailed(
    table_id: str,
    *,
    client: Client,
    body: NodeIds,
    as_array: bool | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> Response[bytes | list[int | str]]:
    """Get the fewest nodes that have just these below them.

    Gives models, with the status and the headers.
    """
    request = _request(table_id=table_id, body=body, as_array=as_array, int64_as_str=int64_as_str)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(
    table_id: str,
    *,
    client: Client,
    body: NodeIds,
    as_array: bool | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> bytes | list[int | str]:
    """Get the fewest nodes that have just these below them.

    Gives models.
    """
    request = _request(table_id=table_id, body=body, as_array=as_array, int64_as_str=int64_as_str)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(
    table_id: str,
    *,
    client: Client,
    body: wire.NodeIds | bytes,
    as_array: bool | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> bytes | list[wire.NodeId]:
    """Get the fewest nodes that have just these below them.

    Gives what the JSON holds, or bytes.
    """
    request = _request(table_id=table_id, body=body, as_array=as_array, int64_as_str=int64_as_str)
    answer = client.send(request)
    value: bytes | list[wire.NodeId] = answer.decode()
    return value


async def asyncio_detailed(
    table_id: str,
    *,
    client: Client,
    body: NodeIds,
    as_array: bool | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> Response[bytes | list[int | str]]:
    """Get the fewest nodes that have just these below them.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(table_id=table_id, body=body, as_array=as_array, int64_as_str=int64_as_str)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(
    table_id: str,
    *,
    client: Client,
    body: NodeIds,
    as_array: bool | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> bytes | list[int | str]:
    """Get the fewest nodes that have just these below them.

    Gives models, in asyncio.
    """
    request = _request(table_id=table_id, body=body, as_array=as_array, int64_as_str=int64_as_str)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(
    table_id: str,
    *,
    client: Client,
    body: wire.NodeIds | bytes,
    as_array: bool | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> bytes | list[wire.NodeId]:
    """Get the fewest nodes that have just these below them.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(table_id=table_id, body=body, as_array=as_array, int64_as_str=int64_as_str)
    answer = await client.send_async(request)
    value: bytes | list[wire.NodeId] = answer.decode()
    return value

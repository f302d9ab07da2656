# Written by codegen.py from specs/chunkedgraph.yaml. Do not edit: python codegen.py
"""Get which nodes there were in a time.

The nodes go in the body, though it is a GET. They may be of any layer. Small numbers that are
an edit's id are said to be valid, too.

Operation `chunkedgraph.get_valid_nodes`, GET
/segmentation/api/v1/table/{table_id}/valid_nodes; its effect is to read.

table_id: The name of the segmentation's table, such as "minnie3_v1".

start_timestamp: From when, in seconds since 1970.

end_timestamp: To when, in seconds since 1970.

int64_as_str: Whether ids in the answer are text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import UNSET, Operation, Request, Response, Unset
from ...models.node_ids import NodeIds
from ...models.valid_nodes import ValidNodes

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("chunkedgraph", "get_valid_nodes", "GET", {200: "object"})


def _request(
    table_id: str,
    *,
    body: object,
    start_timestamp: float | Unset = UNSET,
    end_timestamp: float | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> Request:
    return Request(
        OPERATION,
        "/segmentation/api/v1/table/{table_id}/valid_nodes".format(
            table_id=codec.segment(table_id)
        ),
        about=(table_id,),
        query={
            "start_timestamp": start_timestamp,
            "end_timestamp": end_timestamp,
            "int64_as_str": int64_as_str,
        },
        headers={"Content-Type": "application/json"},
        content=codec.encode_json(body),
    )


def _parse(status: int, value: Any) -> ValidNodes:
    response_200 = ValidNodes.from_dict(value)

    return response_200


def sync_detailed(
    table_id: str,
    *,
    client: Client,
    body: NodeIds,
    start_timestamp: float | Unset = UNSET,
    end_timestamp: float | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> Response[ValidNodes]:
    """Get which nodes there were in a time.

    Gives models, with the status and the headers.
    """
    request = _request(
        table_id=table_id,
        body=body,
        start_timestamp=start_timestamp,
        end_timestamp=end_timestamp,
        int64_as_str=int64_as_str,
    )
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(
    table_id: str,
    *,
    client: Client,
    body: NodeIds,
    start_timestamp: float | Unset = UNSET,
    end_timestamp: float | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> ValidNodes:
    """Get which nodes there were in a time.

    Gives models.
    """
    request = _request(
        table_id=table_id,
        body=body,
        start_timestamp=start_timestamp,
        end_timestamp=end_timestamp,
        int64_as_str=int64_as_str,
    )
    answer = client.send(request)
    return answer.parse(_parse)


def raw(
    table_id: str,
    *,
    client: Client,
    body: wire.NodeIds | bytes,
    start_timestamp: float | Unset = UNSET,
    end_timestamp: float | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> wire.ValidNodes:
    """Get which nodes there were in a time.

    Gives what the JSON holds, or bytes.
    """
    request = _request(
        table_id=table_id,
        body=body,
        start_timestamp=start_timestamp,
        end_timestamp=end_timestamp,
        int64_as_str=int64_as_str,
    )
    answer = client.send(request)
    value: wire.ValidNodes = answer.decode()
    return value


async def asyncio_detailed(
    table_id: str,
    *,
    client: Client,
    body: NodeIds,
    start_timestamp: float | Unset = UNSET,
    end_timestamp: float | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> Response[ValidNodes]:
    """Get which nodes there were in a time.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(
        table_id=table_id,
        body=body,
        start_timestamp=start_timestamp,
        end_timestamp=end_timestamp,
        int64_as_str=int64_as_str,
    )
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(
    table_id: str,
    *,
    client: Client,
    body: NodeIds,
    start_timestamp: float | Unset = UNSET,
    end_timestamp: float | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> ValidNodes:
    """Get which nodes there were in a time.

    Gives models, in asyncio.
    """
    request = _request(
        table_id=table_id,
        body=body,
        start_timestamp=start_timestamp,
        end_timestamp=end_timestamp,
        int64_as_str=int64_as_str,
    )
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(
    table_id: str,
    *,
    client: Client,
    body: wire.NodeIds | bytes,
    start_timestamp: float | Unset = UNSET,
    end_timestamp: float | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> wire.ValidNodes:
    """Get which nodes there were in a time.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(
        table_id=table_id,
        body=body,
        start_timestamp=start_timestamp,
        end_timestamp=end_timestamp,
        int64_as_str=int64_as_str,
    )
    answer = await client.send_async(request)
    value: wire.ValidNodes = answer.decode()
    return value

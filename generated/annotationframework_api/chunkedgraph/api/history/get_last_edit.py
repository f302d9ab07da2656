# Written by codegen.py from specs/chunkedgraph.yaml. Do not edit: python codegen.py
"""Get when a root was last edited.

Always a 500 on the version observed.

Operation `chunkedgraph.get_last_edit`, GET
/segmentation/api/v1/table/{table_id}/root/{root_id}/last_edit; its effect is to read.

table_id: The name of the segmentation's table, such as "minnie3_v1".

root_id: A root, of any time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response
from ...models.oldest_timestamp import OldestTimestamp

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("chunkedgraph", "get_last_edit", "GET", {200: "object"})


def _request(table_id: str, root_id: int) -> Request:
    return Request(
        OPERATION,
        "/segmentation/api/v1/table/{table_id}/root/{root_id}/last_edit".format(
            table_id=codec.segment(table_id), root_id=codec.segment(root_id)
        ),
        about=(table_id, root_id),
    )


def _parse(status: int, value: Any) -> OldestTimestamp:
    response_200 = OldestTimestamp.from_dict(value)

    return response_200


def sync_detailed(table_id: str, root_id: int, *, client: Client) -> Response[OldestTimestamp]:
    """Get when a root was last edited.

    Gives models, with the status and the headers.
    """
    request = _request(table_id=table_id, root_id=root_id)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(table_id: str, root_id: int, *, client: Client) -> OldestTimestamp:
    """Get when a root was last edited.

    Gives models.
    """
    request = _request(table_id=table_id, root_id=root_id)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(table_id: str, root_id: int, *, client: Client) -> wire.OldestTimestamp:
    """Get when a root was last edited.

    Gives what the JSON holds, or bytes.
    """
    request = _request(table_id=table_id, root_id=root_id)
    answer = client.send(request)
    value: wire.OldestTimestamp = answer.decode()
    return value


async def asyncio_detailed(
    table_id: str, root_id: int, *, client: Client
) -> Response[OldestTimestamp]:
    """Get when a root was last edited.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(table_id=table_id, root_id=root_id)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(table_id: str, root_id: int, *, client: Client) -> OldestTimestamp:
    """Get when a root was last edited.

    Gives models, in asyncio.
    """
    request = _request(table_id=table_id, root_id=root_id)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(table_id: str, root_id: int, *, client: Client) -> wire.OldestTimestamp:
    """Get when a root was last edited.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(table_id=table_id, root_id=root_id)
    answer = await client.send_async(request)
    value: wire.OldestTimestamp = answer.decode()
    return value

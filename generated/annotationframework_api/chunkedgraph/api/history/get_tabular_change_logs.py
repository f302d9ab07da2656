# Written by codegen.py from specs/chunkedgraph.yaml. Do not edit: python codegen.py
"""Get the edits behind many roots, as tables.

The roots go in the body, though it is a GET.

Operation `chunkedgraph.get_tabular_change_logs`, GET
/segmentation/api/v1/table/{table_id}/tabular_change_log_many; its effect is to read.

table_id: The name of the segmentation's table, such as "minnie3_v1".

filtered: Whether to leave out edits of parts that are no longer the root's; so by default.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import UNSET, Operation, Request, Response, Unset
from ...models.root_ids import RootIds
from ...models.tabular_change_logs import TabularChangeLogs

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("chunkedgraph", "get_tabular_change_logs", "GET", {200: "object"})


def _request(table_id: str, *, body: object, filtered: bool | Unset = UNSET) -> Request:
    return Request(
        OPERATION,
        "/segmentation/api/v1/table/{table_id}/tabular_change_log_many".format(
            table_id=codec.segment(table_id)
        ),
        about=(table_id,),
        query={"filtered": filtered},
        headers={"Content-Type": "application/json"},
        content=codec.encode_json(body),
    )


def _parse(status: int, value: Any) -> TabularChangeLogs:
    response_200 = TabularChangeLogs.from_dict(value)

    return response_200


def sync_detailed(
    table_id: str, *, client: Client, body: RootIds, filtered: bool | Unset = UNSET
) -> Response[TabularChangeLogs]:
    """Get the edits behind many roots, as tables.

    Gives models, with the status and the headers.
    """
    request = _request(table_id=table_id, body=body, filtered=filtered)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(
    table_id: str, *, client: Client, body: RootIds, filtered: bool | Unset = UNSET
) -> TabularChangeLogs:
    """Get the edits behind many roots, as tables.

    Gives models.
    """
    request = _request(table_id=table_id, body=body, filtered=filtered)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(
    table_id: str, *, client: Client, body: wire.RootIds | bytes, filtered: bool | Unset = UNSET
) -> wire.TabularChangeLogs:
    """Get the edits behind many roots, as tables.

    Gives what the JSON holds, or bytes.
    """
    request = _request(table_id=table_id, body=body, filtered=filtered)
    answer = client.send(request)
    value: wire.TabularChangeLogs = answer.decode()
    return value


async def asyncio_detailed(
    table_id: str, *, client: Client, body: RootIds, filtered: bool | Unset = UNSET
) -> Response[TabularChangeLogs]:
    """Get the edits behind many roots, as tables.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(table_id=table_id, body=body, filtered=filtered)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(
    table_id: str, *, client: Client, body: RootIds, filtered: bool | Unset = UNSET
) -> TabularChangeLogs:
    """Get the edits behind many roots, as tables.

    Gives models, in asyncio.
    """
    request = _request(table_id=table_id, body=body, filtered=filtered)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(
    table_id: str, *, client: Client, body: wire.RootIds | bytes, filtered: bool | Unset = UNSET
) -> wire.TabularChangeLogs:
    """Get the edits behind many roots, as tables.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(table_id=table_id, body=body, filtered=filtered)
    answer = await client.send_async(request)
    value: wire.TabularChangeLogs = answer.decode()
    return value

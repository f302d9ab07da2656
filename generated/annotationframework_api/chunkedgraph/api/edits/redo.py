# Written by codegen.py from specs/chunkedgraph.yaml. Do not edit: python codegen.py
"""Make an edit again that was taken back.

Operation `chunkedgraph.redo`, POST /segmentation/api/v1/table/{table_id}/redo; its effect is
to write.

table_id: The name of the segmentation's table, such as "minnie3_v1".

priority: Whether the edit goes before others; so by default.

remesh: Whether to make meshes anew.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import UNSET, Operation, Request, Response, Unset
from ...models.edit_result import EditResult
from ...models.operation_id import OperationId

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("chunkedgraph", "redo", "POST", {200: "object"})


def _request(
    table_id: str, *, body: object, priority: bool | Unset = UNSET, remesh: bool | Unset = UNSET
) -> Request:
    return Request(
        OPERATION,
        "/segmentation/api/v1/table/{table_id}/redo".format(table_id=codec.segment(table_id)),
        about=(table_id,),
        query={"priority": priority, "remesh": remesh},
        headers={"Content-Type": "application/json"},
        content=codec.encode_json(body),
    )


def _parse(status: int, value: Any) -> EditResult:
    response_200 = EditResult.from_dict(value)

    return response_200


def sync_detailed(
    table_id: str,
    *,
    client: Client,
    body: OperationId,
    priority: bool | Unset = UNSET,
    remesh: bool | Unset = UNSET,
) -> Response[EditResult]:
    """Make an edit again that was taken back.

    Gives models, with the status and the headers.
    """
    request = _request(table_id=table_id, body=body, priority=priority, remesh=remesh)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(
    table_id: str,
    *,
    client: Client,
    body: OperationId,
    priority: bool | Unset = UNSET,
    remesh: bool | Unset = UNSET,
) -> EditResult:
    """Make an edit again that was taken back.

    Gives models.
    """
    request = _request(table_id=table_id, body=body, priority=priority, remesh=remesh)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(
    table_id: str,
    *,
    client: Client,
    body: wire.OperationId | bytes,
    priority: bool | Unset = UNSET,
    remesh: bool | Unset = UNSET,
) -> wire.EditResult:
    """Make an edit again that was taken back.

    Gives what the JSON holds, or bytes.
    """
    request = _request(table_id=table_id, body=body, priority=priority, remesh=remesh)
    answer = client.send(request)
    value: wire.EditResult = answer.decode()
    return value


async def asyncio_detailed(
    table_id: str,
    *,
    client: Client,
    body: OperationId,
    priority: bool | Unset = UNSET,
    remesh: bool | Unset = UNSET,
) -> Response[EditResult]:
    """Make an edit again that was taken back.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(table_id=table_id, body=body, priority=priority, remesh=remesh)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(
    table_id: str,
    *,
    client: Client,
    body: OperationId,
    priority: bool | Unset = UNSET,
    remesh: bool | Unset = UNSET,
) -> EditResult:
    """Make an edit again that was taken back.

    Gives models, in asyncio.
    """
    request = _request(table_id=table_id, body=body, priority=priority, remesh=remesh)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(
    table_id: str,
    *,
    client: Client,
    body: wire.OperationId | bytes,
    priority: bool | Unset = UNSET,
    remesh: bool | Unset = UNSET,
) -> wire.EditResult:
    """Make an edit again that was taken back.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(table_id=table_id, body=body, priority=priority, remesh=remesh)
    answer = await client.send_async(request)
    value: wire.EditResult = answer.decode()
    return value

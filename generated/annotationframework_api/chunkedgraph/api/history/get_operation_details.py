# Written by codegen.py from specs/chunkedgraph.yaml. Do not edit: python codegen.py
"""Get the details of edits.

Unknown ids are left out of the answer; those of edits that failed are in it.

Operation `chunkedgraph.get_operation_details`, GET
/segmentation/api/v1/table/{table_id}/operation_details; its effect is to read.

table_id: The name of the segmentation's table, such as "minnie3_v1".

operation_ids: A JSON list, such as "[1,4]".

int64_as_str: Whether ids in the answer are text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import UNSET, Operation, Request, Response, Unset
from ...models.operation_details_by_id import OperationDetailsById

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("chunkedgraph", "get_operation_details", "GET", {200: "object"})


def _request(
    table_id: str, *, operation_ids: str | Unset = UNSET, int64_as_str: bool | Unset = UNSET
) -> Request:
    return Request(
        OPERATION,
        "/segmentation/api/v1/table/{table_id}/operation_details".format(
            table_id=codec.segment(table_id)
        ),
        about=(table_id,),
        query={"operation_ids": operation_ids, "int64_as_str": int64_as_str},
    )


def _parse(status: int, value: Any) -> OperationDetailsById:
    response_200 = OperationDetailsById.from_dict(value)

    return response_200


def sync_detailed(
    table_id: str,
    *,
    client: Client,
    operation_ids: str | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> Response[OperationDetailsById]:
    """Get the details of edits.

    Gives models, with the status and the headers.
    """
    request = _request(table_id=table_id, operation_ids=operation_ids, int64_as_str=int64_as_str)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(
    table_id: str,
    *,
    client: Client,
    operation_ids: str | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> OperationDetailsById:
    """Get the details of edits.

    Gives models.
    """
    request = _request(table_id=table_id, operation_ids=operation_ids, int64_as_str=int64_as_str)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(
    table_id: str,
    *,
    client: Client,
    operation_ids: str | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> wire.OperationDetailsById:
    """Get the details of edits.

    Gives what the JSON holds, or bytes.
    """
    request = _request(table_id=table_id, operation_ids=operation_ids, int64_as_str=int64_as_str)
    answer = client.send(request)
    value: wire.OperationDetailsById = answer.decode()
    return value


async def asyncio_detailed(
    table_id: str,
    *,
    client: Client,
    operation_ids: str | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> Response[OperationDetailsById]:
    """Get the details of edits.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(table_id=table_id, operation_ids=operation_ids, int64_as_str=int64_as_str)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(
    table_id: str,
    *,
    client: Client,
    operation_ids: str | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> OperationDetailsById:
    """Get the details of edits.

    Gives models, in asyncio.
    """
    request = _request(table_id=table_id, operation_ids=operation_ids, int64_as_str=int64_as_str)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(
    table_id: str,
    *,
    client: Client,
    operation_ids: str | Unset = UNSET,
    int64_as_str: bool | Unset = UNSET,
) -> wire.OperationDetailsById:
    """Get the details of edits.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(table_id=table_id, operation_ids=operation_ids, int64_as_str=int64_as_str)
    answer = await client.send_async(request)
    value: wire.OperationDetailsById = answer.decode()
    return value

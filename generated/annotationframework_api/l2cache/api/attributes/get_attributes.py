# Written by codegen.py from specs/l2cache.yaml. Do not edit: python codegen.py
"""Get attributes of nodes of the second layer.

A node that is not in the cache, that does not exist or is of another layer has none at all;
it is put down to be computed, unless `update_cache` is false, and may have some minutes
later.

Operation `l2cache.get_attributes`, POST /l2cache/api/v1/table/{table_id}/attributes; its
effect is to read.

table_id: The name of the segmentation's table, such as "minnie3_v1".

attribute_names: Which attributes to get; all by default. One that is not known is a 502.

update_cache: Whether to have computed what is not in the cache.

int64_as_str: Whether integers of 64 bits in the answer are text; `size_nm3` is the only one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import UNSET, Operation, Request, Response, Unset
from ...models.attributes_by_node import AttributesByNode
from ...models.level_2_ids import Level2Ids

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("l2cache", "get_attributes", "POST", {200: "object"})


def _request(
    table_id: str,
    *,
    body: object,
    attribute_names: list[str] | Unset = UNSET,
    update_cache: bool | Unset = True,
    int64_as_str: bool | Unset = False,
) -> Request:
    return Request(
        OPERATION,
        "/l2cache/api/v1/table/{table_id}/attributes".format(table_id=codec.segment(table_id)),
        about=(table_id,),
        query={
            "attribute_names": codec.commas(attribute_names),
            "update_cache": update_cache,
            "int64_as_str": int64_as_str,
        },
        headers={"Content-Type": "application/json"},
        content=codec.encode_json(body),
    )


def _parse(status: int, value: Any) -> AttributesByNode:
    response_200 = AttributesByNode.from_dict(value)

    return response_200


def sync_detailed(
    table_id: str,
    *,
    client: Client,
    body: Level2Ids,
    attribute_names: list[str] | Unset = UNSET,
    update_cache: bool | Unset = True,
    int64_as_str: bool | Unset = False,
) -> Response[AttributesByNode]:
    """Get attributes of nodes of the second layer.

    Gives models, with the status and the headers.
    """
    request = _request(
        table_id=table_id,
        body=body,
        attribute_names=attribute_names,
        update_cache=update_cache,
        int64_as_str=int64_as_str,
    )
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(
    table_id: str,
    *,
    client: Client,
    body: Level2Ids,
    attribute_names: list[str] | Unset = UNSET,
    update_cache: bool | Unset = True,
    int64_as_str: bool | Unset = False,
) -> AttributesByNode:
    """Get attributes of nodes of the second layer.

    Gives models.
    """
    request = _request(
        table_id=table_id,
        body=body,
        attribute_names=attribute_names,
        update_cache=update_cache,
        int64_as_str=int64_as_str,
    )
    answer = client.send(request)
    return answer.parse(_parse)


def raw(
    table_id: str,
    *,
    client: Client,
    body: wire.Level2Ids | bytes,
    attribute_names: list[str] | Unset = UNSET,
    update_cache: bool | Unset = True,
    int64_as_str: bool | Unset = False,
) -> wire.AttributesByNode:
    """Get attributes of nodes of the second layer.

    Gives what the JSON holds, or bytes.
    """
    request = _request(
        table_id=table_id,
        body=body,
        attribute_names=attribute_names,
        update_cache=update_cache,
        int64_as_str=int64_as_str,
    )
    answer = client.send(request)
    value: wire.AttributesByNode = answer.decode()
    return value


async def asyncio_detailed(
    table_id: str,
    *,
    client: Client,
    body: Level2Ids,
    attribute_names: list[str] | Unset = UNSET,
    update_cache: bool | Unset = True,
    int64_as_str: bool | Unset = False,
) -> Response[AttributesByNode]:
    """Get attributes of nodes of the second layer.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(
        table_id=table_id,
        body=body,
        attribute_names=attribute_names,
        update_cache=update_cache,
        int64_as_str=int64_as_str,
    )
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(
    table_id: str,
    *,
    client: Client,
    body: Level2Ids,
    attribute_names: list[str] | Unset = UNSET,
    update_cache: bool | Unset = True,
    int64_as_str: bool | Unset = False,
) -> AttributesByNode:
    """Get attributes of nodes of the second layer.

    Gives models, in asyncio.
    """
    request = _request(
        table_id=table_id,
        body=body,
        attribute_names=attribute_names,
        update_cache=update_cache,
        int64_as_str=int64_as_str,
    )
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(
    table_id: str,
    *,
    client: Client,
    body: wire.Level2Ids | bytes,
    attribute_names: list[str] | Unset = UNSET,
    update_cache: bool | Unset = True,
    int64_as_str: bool | Unset = False,
) -> wire.AttributesByNode:
    """Get attributes of nodes of the second layer.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(
        table_id=table_id,
        body=body,
        attribute_names=attribute_names,
        update_cache=update_cache,
        int64_as_str=int64_as_str,
    )
    answer = await client.send_async(request)
    value: wire.AttributesByNode = answer.decode()
    return value

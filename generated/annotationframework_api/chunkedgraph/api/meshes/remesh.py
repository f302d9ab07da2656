# Written by codegen.py from specs/chunkedgraph.yaml. Do not edit: python codegen.py
"""Have meshes made anew.

Queued, and done later.

Operation `chunkedgraph.remesh`, POST /meshing/api/v1/table/{table_id}/remeshing; its effect
is to write.

table_id: The name of the segmentation's table, such as "minnie3_v1".
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response
from ...models.level_2_ids import Level2Ids

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("chunkedgraph", "remesh", "POST", {202: "none"})


def _request(table_id: str, *, body: object) -> Request:
    return Request(
        OPERATION,
        "/meshing/api/v1/table/{table_id}/remeshing".format(table_id=codec.segment(table_id)),
        about=(table_id,),
        headers={"Content-Type": "application/json"},
        content=codec.encode_json(body),
    )


def _parse(status: int, value: Any) -> None:
    response_202: None = value
    return response_202


def sync_detailed(table_id: str, *, client: Client, body: Level2Ids) -> Response[None]:
    """Have meshes made anew.

    Gives models, with the status and the headers.
    """
    request = _request(table_id=table_id, body=body)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(table_id: str, *, client: Client, body: Level2Ids) -> None:
    """Have meshes made anew.

    Gives models.
    """
    request = _request(table_id=table_id, body=body)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(table_id: str, *, client: Client, body: wire.Level2Ids | bytes) -> None:
    """Have meshes made anew.

    Gives what the JSON holds, or bytes.
    """
    request = _request(table_id=table_id, body=body)
    answer = client.send(request)
    value: None = answer.decode()
    return value


async def asyncio_detailed(table_id: str, *, client: Client, body: Level2Ids) -> Response[None]:
    """Have meshes made anew.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(table_id=table_id, body=body)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(table_id: str, *, client: Client, body: Level2Ids) -> None:
    """Have meshes made anew.

    Gives models, in asyncio.
    """
    request = _request(table_id=table_id, body=body)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(table_id: str, *, client: Client, body: wire.Level2Ids | bytes) -> None:
    """Have meshes made anew.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(table_id=table_id, body=body)
    answer = await client.send_async(request)
    value: None = answer.decode()
    return value

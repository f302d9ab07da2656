# Written by codegen.py from specs/chunkedgraph.yaml. Do not edit: python codegen.py
"""Get what a split would leave.

Nothing is changed; the permission to view is enough.

Operation `chunkedgraph.preview_split`, POST
/segmentation/api/v1/table/{table_id}/graph/split_preview; its effect is to read.

table_id: The name of the segmentation's table, such as "minnie3_v1".

int64_as_str: Whether ids in the answer are text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import UNSET, Operation, Request, Response, Unset
from ...models.sources_and_sinks import SourcesAndSinks
from ...models.split_preview import SplitPreview

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("chunkedgraph", "preview_split", "POST", {200: "object"})


def _request(table_id: str, *, body: object, int64_as_str: bool | Unset = UNSET) -> Request:
    return Request(
        OPERATION,
        "/segmentation/api/v1/table/{table_id}/graph/split_preview".format(
            table_id=codec.segment(table_id)
        ),
        about=(table_id,),
        query={"int64_as_str": int64_as_str},
        headers={"Content-Type": "application/json"},
        content=codec.encode_json(body),
    )


def _parse(status: int, value: Any) -> SplitPreview:
    response_200 = SplitPreview.from_dict(value)

    return response_200


def sync_detailed(
    table_id: str, *, client: Client, body: SourcesAndSinks, int64_as_str: bool | Unset = UNSET
) -> Response[SplitPreview]:
    """Get what a split would leave.

    Gives models, with the status and the headers.
    """
    request = _request(table_id=table_id, body=body, int64_as_str=int64_as_str)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(
    table_id: str, *, client: Client, body: SourcesAndSinks, int64_as_str: bool | Unset = UNSET
) -> SplitPreview:
    """Get what a split would leave.

    Gives models.
    """
    request = _request(table_id=table_id, body=body, int64_as_str=int64_as_str)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(
    table_id: str,
    *,
    client: Client,
    body: wire.SourcesAndSinks | bytes,
    int64_as_str: bool | Unset = UNSET,
) -> wire.SplitPreview:
    """Get what a split would leave.

    Gives what the JSON holds, or bytes.
    """
    request = _request(table_id=table_id, body=body, int64_as_str=int64_as_str)
    answer = client.send(request)
    value: wire.SplitPreview = answer.decode()
    return value


async def asyncio_detailed(
    table_id: str, *, client: Client, body: SourcesAndSinks, int64_as_str: bool | Unset = UNSET
) -> Response[SplitPreview]:
    """Get what a split would leave.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(table_id=table_id, body=body, int64_as_str=int64_as_str)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(
    table_id: str, *, client: Client, body: SourcesAndSinks, int64_as_str: bool | Unset = UNSET
) -> SplitPreview:
    """Get what a split would leave.

    Gives models, in asyncio.
    """
    request = _request(table_id=table_id, body=body, int64_as_str=int64_as_str)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(
    table_id: str,
    *,
    client: Client,
    body: wire.SourcesAndSinks | bytes,
    int64_as_str: bool | Unset = UNSET,
) -> wire.SplitPreview:
    """Get what a split would leave.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(table_id=table_id, body=body, int64_as_str=int64_as_str)
    answer = await client.send_async(request)
    value: wire.SplitPreview = answer.decode()
    return value

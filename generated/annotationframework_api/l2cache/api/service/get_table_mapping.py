# Written by codegen.py from specs/l2cache.yaml. Do not edit: python codegen.py
"""Get which segmentations have a cache.

Operation `l2cache.get_table_mapping`, GET /l2cache/api/v1/table_mapping; its effect is to
read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response
from ...models.table_mapping import TableMapping

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("l2cache", "get_table_mapping", "GET", {200: "object"})


def _request() -> Request:
    return Request(OPERATION, "/l2cache/api/v1/table_mapping")


def _parse(status: int, value: Any) -> TableMapping:
    response_200 = TableMapping.from_dict(value)

    return response_200


def sync_detailed(*, client: Client) -> Response[TableMapping]:
    """Get which segmentations have a cache.

    Gives models, with the status and the headers.
    """
    request = _request()
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(*, client: Client) -> TableMapping:
    """Get which segmentations have a cache.

    Gives models.
    """
    request = _request()
    answer = client.send(request)
    return answer.parse(_parse)


def raw(*, client: Client) -> wire.TableMapping:
    """Get which segmentations have a cache.

    Gives what the JSON holds, or bytes.
    """
    request = _request()
    answer = client.send(request)
    value: wire.TableMapping = answer.decode()
    return value


async def asyncio_detailed(*, client: Client) -> Response[TableMapping]:
    """Get which segmentations have a cache.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request()
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(*, client: Client) -> TableMapping:
    """Get which segmentations have a cache.

    Gives models, in asyncio.
    """
    request = _request()
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(*, client: Client) -> wire.TableMapping:
    """Get which segmentations have a cache.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request()
    answer = await client.send_async(request)
    value: wire.TableMapping = answer.decode()
    return value

# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
"""Release all locks that keep tasks from running twice.

Not recorded, but read in the source.

Operation `materialize.unlock_tasks`, PUT /materialize/api/v2/workflow/status/locks; its
effect is to write.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response
from ...models.locks import Locks

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("materialize", "unlock_tasks", "PUT", {200: "object"})


def _request() -> Request:
    return Request(OPERATION, "/materialize/api/v2/workflow/status/locks")


def _parse(status: int, value: Any) -> Locks:
    response_200 = Locks.from_dict(value)

    return response_200


def sync_detailed(*, client: Client) -> Response[Locks]:
    """Release all locks that keep tasks from running twice.

    Gives models, with the status and the headers.
    """
    request = _request()
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(*, client: Client) -> Locks:
    """Release all locks that keep tasks from running twice.

    Gives models.
    """
    request = _request()
    answer = client.send(request)
    return answer.parse(_parse)


def raw(*, client: Client) -> wire.Locks:
    """Release all locks that keep tasks from running twice.

    Gives what the JSON holds, or bytes.
    """
    request = _request()
    answer = client.send(request)
    value: wire.Locks = answer.decode()
    return value


async def asyncio_detailed(*, client: Client) -> Response[Locks]:
    """Release all locks that keep tasks from running twice.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request()
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(*, client: Client) -> Locks:
    """Release all locks that keep tasks from running twice.

    Gives models, in asyncio.
    """
    request = _request()
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(*, client: Client) -> wire.Locks:
    """Release all locks that keep tasks from running twice.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request()
    answer = await client.send_async(request)
    value: wire.Locks = answer.decode()
    return value

# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
"""Get what Celery knows of its workers.

Not recorded, but read in the source.

Operation `materialize.get_worker_status`, GET /materialize/api/v2/celery/status/info; its
effect is to read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response
from ...models.worker_status import WorkerStatus

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("materialize", "get_worker_status", "GET", {200: "object"})


def _request() -> Request:
    return Request(OPERATION, "/materialize/api/v2/celery/status/info")


def _parse(status: int, value: Any) -> WorkerStatus:
    response_200 = WorkerStatus.from_dict(value)

    return response_200


def sync_detailed(*, client: Client) -> Response[WorkerStatus]:
    """Get what Celery knows of its workers.

    Gives models, with the status and the headers.
    """
    request = _request()
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(*, client: Client) -> WorkerStatus:
    """Get what Celery knows of its workers.

    Gives models.
    """
    request = _request()
    answer = client.send(request)
    return answer.parse(_parse)


def raw(*, client: Client) -> wire.WorkerStatus:
    """Get what Celery knows of its workers.

    Gives what the JSON holds, or bytes.
    """
    request = _request()
    answer = client.send(request)
    value: wire.WorkerStatus = answer.decode()
    return value


async def asyncio_detailed(*, client: Client) -> Response[WorkerStatus]:
    """Get what Celery knows of its workers.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request()
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(*, client: Client) -> WorkerStatus:
    """Get what Celery knows of its workers.

    Gives models, in asyncio.
    """
    request = _request()
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(*, client: Client) -> wire.WorkerStatus:
    """Get what Celery knows of its workers.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request()
    answer = await client.send_async(request)
    value: wire.WorkerStatus = answer.decode()
    return value

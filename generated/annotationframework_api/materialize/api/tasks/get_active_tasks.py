# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
"""List the tasks that the workers are at.

Operation `materialize.get_active_tasks`, GET /materialize/api/v2/workflow/status/active; its
effect is to read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response
from ...models.tasks_by_worker_type_0 import TasksByWorkerType0

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("materialize", "get_active_tasks", "GET", {200: "null|object"})


def _request() -> Request:
    return Request(OPERATION, "/materialize/api/v2/workflow/status/active")


def _parse(status: int, value: Any) -> None | TasksByWorkerType0:
    def _parse_response_200(data: object) -> None | TasksByWorkerType0:
        if data is None:
            return data
        try:
            if not isinstance(data, dict):
                raise TypeError()
            componentsschemas_tasks_by_worker_type_0 = TasksByWorkerType0.from_dict(data)

            return componentsschemas_tasks_by_worker_type_0
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
        return cast(None | TasksByWorkerType0, data)

    response_200 = _parse_response_200(value)

    return response_200


def sync_detailed(*, client: Client) -> Response[None | TasksByWorkerType0]:
    """List the tasks that the workers are at.

    Gives models, with the status and the headers.
    """
    request = _request()
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(*, client: Client) -> None | TasksByWorkerType0:
    """List the tasks that the workers are at.

    Gives models.
    """
    request = _request()
    answer = client.send(request)
    return answer.parse(_parse)


def raw(*, client: Client) -> wire.TasksByWorker:
    """List the tasks that the workers are at.

    Gives what the JSON holds, or bytes.
    """
    request = _request()
    answer = client.send(request)
    value: wire.TasksByWorker = answer.decode()
    return value


async def asyncio_detailed(*, client: Client) -> Response[None | TasksByWorkerType0]:
    """List the tasks that the workers are at.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request()
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(*, client: Client) -> None | TasksByWorkerType0:
    """List the tasks that the workers are at.

    Gives models, in asyncio.
    """
    request = _request()
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(*, client: Client) -> wire.TasksByWorker:
    """List the tasks that the workers are at.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request()
    answer = await client.send_async(request)
    value: wire.TasksByWorker = answer.decode()
    return value

# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
"""Count the tasks that wait in the queue "process".

A queue that does not exist is 500 "Channel.queue_declare: (404) NOT_FOUND ...".

Operation `materialize.get_queue_length`, GET /materialize/api/v2/celery/status/queue; its
effect is to read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response

if TYPE_CHECKING:
    pass

OPERATION = Operation("materialize", "get_queue_length", "GET", {200: "integer"})


def _request() -> Request:
    return Request(OPERATION, "/materialize/api/v2/celery/status/queue")


def _parse(status: int, value: Any) -> int:
    response_200: int = value
    return response_200


def sync_detailed(*, client: Client) -> Response[int]:
    """Count the tasks that wait in the queue "process".

    Gives models, with the status and the headers.
    """
    request = _request()
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(*, client: Client) -> int:
    """Count the tasks that wait in the queue "process".

    Gives models.
    """
    request = _request()
    answer = client.send(request)
    return answer.parse(_parse)


def raw(*, client: Client) -> int:
    """Count the tasks that wait in the queue "process".

    Gives what the JSON holds, or bytes.
    """
    request = _request()
    answer = client.send(request)
    value: int = answer.decode()
    return value


async def asyncio_detailed(*, client: Client) -> Response[int]:
    """Count the tasks that wait in the queue "process".

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request()
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(*, client: Client) -> int:
    """Count the tasks that wait in the queue "process".

    Gives models, in asyncio.
    """
    request = _request()
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(*, client: Client) -> int:
    """Count the tasks that wait in the queue "process".

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request()
    answer = await client.send_async(request)
    value: int = answer.decode()
    return value

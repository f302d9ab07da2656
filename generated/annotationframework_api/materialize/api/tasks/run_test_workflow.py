# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
"""Run tasks that do nothing.

Operation `materialize.run_test_workflow`, POST
/materialize/api/v2/celery/test/{iterator_length}; its effect is to write.

iterator_length: How many.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response

if TYPE_CHECKING:
    pass

OPERATION = Operation("materialize", "run_test_workflow", "POST", {200: "integer"})


def _request(iterator_length: int) -> Request:
    return Request(
        OPERATION,
        "/materialize/api/v2/celery/test/{iterator_length}".format(
            iterator_length=codec.segment(iterator_length)
        ),
        about=(iterator_length,),
    )


def _parse(status: int, value: Any) -> int:
    response_200: int = value
    return response_200


def sync_detailed(iterator_length: int, *, client: Client) -> Response[int]:
    """Run tasks that do nothing.

    Gives models, with the status and the headers.
    """
    request = _request(iterator_length=iterator_length)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(iterator_length: int, *, client: Client) -> int:
    """Run tasks that do nothing.

    Gives models.
    """
    request = _request(iterator_length=iterator_length)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(iterator_length: int, *, client: Client) -> int:
    """Run tasks that do nothing.

    Gives what the JSON holds, or bytes.
    """
    request = _request(iterator_length=iterator_length)
    answer = client.send(request)
    value: int = answer.decode()
    return value


async def asyncio_detailed(iterator_length: int, *, client: Client) -> Response[int]:
    """Run tasks that do nothing.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(iterator_length=iterator_length)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(iterator_length: int, *, client: Client) -> int:
    """Run tasks that do nothing.

    Gives models, in asyncio.
    """
    request = _request(iterator_length=iterator_length)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(iterator_length: int, *, client: Client) -> int:
    """Run tasks that do nothing.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(iterator_length=iterator_length)
    answer = await client.send_async(request)
    value: int = answer.decode()
    return value

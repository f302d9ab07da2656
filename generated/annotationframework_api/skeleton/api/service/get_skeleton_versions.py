# Written by codegen.py from specs/skeleton.yaml. Do not edit: python codegen.py
"""List the versions of skeletons that the service knows.

-1 stands for the newest. Not the versions of its API, of which there is one.

Operation `skeleton.get_skeleton_versions`, GET /skeletoncache/api/versions; its effect is to
read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response

if TYPE_CHECKING:
    pass

OPERATION = Operation("skeleton", "get_skeleton_versions", "GET", {200: "array"})


def _request() -> Request:
    return Request(OPERATION, "/skeletoncache/api/versions")


def _parse(status: int, value: Any) -> list[int]:
    response_200 = cast(list[int], value)

    return response_200


def sync_detailed(*, client: Client) -> Response[list[int]]:
    """List the versions of skeletons that the service knows.

    Gives models, with the status and the headers.
    """
    request = _request()
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(*, client: Client) -> list[int]:
    """List the versions of skeletons that the service knows.

    Gives models.
    """
    request = _request()
    answer = client.send(request)
    return answer.parse(_parse)


def raw(*, client: Client) -> list[int]:
    """List the versions of skeletons that the service knows.

    Gives what the JSON holds, or bytes.
    """
    request = _request()
    answer = client.send(request)
    value: list[int] = answer.decode()
    return value


async def asyncio_detailed(*, client: Client) -> Response[list[int]]:
    """List the versions of skeletons that the service knows.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request()
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(*, client: Client) -> list[int]:
    """List the versions of skeletons that the service knows.

    Gives models, in asyncio.
    """
    request = _request()
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(*, client: Client) -> list[int]:
    """List the versions of skeletons that the service knows.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request()
    answer = await client.send_async(request)
    value: list[int] = answer.decode()
    return value

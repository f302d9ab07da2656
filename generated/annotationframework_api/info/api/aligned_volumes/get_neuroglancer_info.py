# Written by codegen.py from specs/info.yaml. Do not edit: python codegen.py
"""Get the Neuroglancer layers of every aligned volume that the caller may view.

One datastack without a segmentation source breaks this call for everybody: 502 with an HTML
page, or 500 with a message, as the service is configured.

Operation `info.get_neuroglancer_info`, GET /info/api/v2/ngl_info; its effect is to read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response
from ...models.neuroglancer_info import NeuroglancerInfo

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("info", "get_neuroglancer_info", "GET", {200: "object"})


def _request() -> Request:
    return Request(OPERATION, "/info/api/v2/ngl_info")


def _parse(status: int, value: Any) -> NeuroglancerInfo:
    response_200 = NeuroglancerInfo.from_dict(value)

    return response_200


def sync_detailed(*, client: Client) -> Response[NeuroglancerInfo]:
    """Get the Neuroglancer layers of every aligned volume that the caller may view.

    Gives models, with the status and the headers.
    """
    request = _request()
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(*, client: Client) -> NeuroglancerInfo:
    """Get the Neuroglancer layers of every aligned volume that the caller may view.

    Gives models.
    """
    request = _request()
    answer = client.send(request)
    return answer.parse(_parse)


def raw(*, client: Client) -> wire.NeuroglancerInfo:
    """Get the Neuroglancer layers of every aligned volume that the caller may view.

    Gives what the JSON holds, or bytes.
    """
    request = _request()
    answer = client.send(request)
    value: wire.NeuroglancerInfo = answer.decode()
    return value


async def asyncio_detailed(*, client: Client) -> Response[NeuroglancerInfo]:
    """Get the Neuroglancer layers of every aligned volume that the caller may view.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request()
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(*, client: Client) -> NeuroglancerInfo:
    """Get the Neuroglancer layers of every aligned volume that the caller may view.

    Gives models, in asyncio.
    """
    request = _request()
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(*, client: Client) -> wire.NeuroglancerInfo:
    """Get the Neuroglancer layers of every aligned volume that the caller may view.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request()
    answer = await client.send_async(request)
    value: wire.NeuroglancerInfo = answer.decode()
    return value

# Written by codegen.py from specs/info.yaml. Do not edit: python codegen.py
"""List the image sources of a datastack.

Operation `info.get_image_sources`, GET /info/api/v2/datastack/{datastack}/image_sources; its
effect is to read.

datastack: The name of the datastack.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response
from ...models.image_source import ImageSource

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("info", "get_image_sources", "GET", {200: "array"})


def _request(datastack: str) -> Request:
    return Request(
        OPERATION,
        "/info/api/v2/datastack/{datastack}/image_sources".format(
            datastack=codec.segment(datastack)
        ),
        about=(datastack,),
    )


def _parse(status: int, value: Any) -> list[ImageSource]:
    response_200 = []
    _response_200 = value
    for response_200_item_data in _response_200:
        response_200_item = ImageSource.from_dict(response_200_item_data)

        response_200.append(response_200_item)

    return response_200


def sync_detailed(datastack: str, *, client: Client) -> Response[list[ImageSource]]:
    """List the image sources of a datastack.

    Gives models, with the status and the headers.
    """
    request = _request(datastack=datastack)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(datastack: str, *, client: Client) -> list[ImageSource]:
    """List the image sources of a datastack.

    Gives models.
    """
    request = _request(datastack=datastack)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(datastack: str, *, client: Client) -> list[wire.ImageSource]:
    """List the image sources of a datastack.

    Gives what the JSON holds, or bytes.
    """
    request = _request(datastack=datastack)
    answer = client.send(request)
    value: list[wire.ImageSource] = answer.decode()
    return value


async def asyncio_detailed(datastack: str, *, client: Client) -> Response[list[ImageSource]]:
    """List the image sources of a datastack.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(datastack=datastack)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(datastack: str, *, client: Client) -> list[ImageSource]:
    """List the image sources of a datastack.

    Gives models, in asyncio.
    """
    request = _request(datastack=datastack)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(datastack: str, *, client: Client) -> list[wire.ImageSource]:
    """List the image sources of a datastack.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(datastack=datastack)
    answer = await client.send_async(request)
    value: list[wire.ImageSource] = answer.decode()
    return value

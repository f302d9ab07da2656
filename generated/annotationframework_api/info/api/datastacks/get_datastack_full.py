# Written by codegen.py from specs/info.yaml. Do not edit: python codegen.py
"""Get the record of a datastack with its aligned volume in it.

The record has neither the id nor the name of the datastack.

Operation `info.get_datastack_full`, GET /info/api/v2/datastack/full/{datastack}; its effect
is to read.

datastack: The name of the datastack.

image_source_name: The image source (see the image sources of the datastack) whose URL the
aligned volume gets in this answer. An unknown name answers 404; an empty one is ignored.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import UNSET, Operation, Request, Response, Unset
from ...models.datastack_full import DatastackFull

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("info", "get_datastack_full", "GET", {200: "object"})


def _request(datastack: str, *, image_source_name: str | Unset = UNSET) -> Request:
    return Request(
        OPERATION,
        "/info/api/v2/datastack/full/{datastack}".format(datastack=codec.segment(datastack)),
        about=(datastack,),
        query={"image_source_name": image_source_name},
    )


def _parse(status: int, value: Any) -> DatastackFull:
    response_200 = DatastackFull.from_dict(value)

    return response_200


def sync_detailed(
    datastack: str, *, client: Client, image_source_name: str | Unset = UNSET
) -> Response[DatastackFull]:
    """Get the record of a datastack with its aligned volume in it.

    Gives models, with the status and the headers.
    """
    request = _request(datastack=datastack, image_source_name=image_source_name)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(
    datastack: str, *, client: Client, image_source_name: str | Unset = UNSET
) -> DatastackFull:
    """Get the record of a datastack with its aligned volume in it.

    Gives models.
    """
    request = _request(datastack=datastack, image_source_name=image_source_name)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(
    datastack: str, *, client: Client, image_source_name: str | Unset = UNSET
) -> wire.DatastackFull:
    """Get the record of a datastack with its aligned volume in it.

    Gives what the JSON holds, or bytes.
    """
    request = _request(datastack=datastack, image_source_name=image_source_name)
    answer = client.send(request)
    value: wire.DatastackFull = answer.decode()
    return value


async def asyncio_detailed(
    datastack: str, *, client: Client, image_source_name: str | Unset = UNSET
) -> Response[DatastackFull]:
    """Get the record of a datastack with its aligned volume in it.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(datastack=datastack, image_source_name=image_source_name)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(
    datastack: str, *, client: Client, image_source_name: str | Unset = UNSET
) -> DatastackFull:
    """Get the record of a datastack with its aligned volume in it.

    Gives models, in asyncio.
    """
    request = _request(datastack=datastack, image_source_name=image_source_name)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(
    datastack: str, *, client: Client, image_source_name: str | Unset = UNSET
) -> wire.DatastackFull:
    """Get the record of a datastack with its aligned volume in it.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(datastack=datastack, image_source_name=image_source_name)
    answer = await client.send_async(request)
    value: wire.DatastackFull = answer.decode()
    return value

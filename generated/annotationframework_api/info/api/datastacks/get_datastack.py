# Written by codegen.py from specs/info.yaml. Do not edit: python codegen.py
"""Get the record of a datastack, with a link to its aligned volume.

Does not ask for terms of service; the full record does.

Operation `info.get_datastack`, GET /info/api/v2/datastack/{datastack}; its effect is to read.

datastack: The name of the datastack.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response
from ...models.datastack import Datastack

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("info", "get_datastack", "GET", {200: "object"})


def _request(datastack: str) -> Request:
    return Request(
        OPERATION,
        "/info/api/v2/datastack/{datastack}".format(datastack=codec.segment(datastack)),
        about=(datastack,),
    )


def _parse(status: int, value: Any) -> Datastack:
    response_200 = Datastack.from_dict(value)

    return response_200


def sync_detailed(datastack: str, *, client: Client) -> Response[Datastack]:
    """Get the record of a datastack, with a link to its aligned volume.

    Gives models, with the status and the headers.
    """
    request = _request(datastack=datastack)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(datastack: str, *, client: Client) -> Datastack:
    """Get the record of a datastack, with a link to its aligned volume.

    Gives models.
    """
    request = _request(datastack=datastack)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(datastack: str, *, client: Client) -> wire.Datastack:
    """Get the record of a datastack, with a link to its aligned volume.

    Gives what the JSON holds, or bytes.
    """
    request = _request(datastack=datastack)
    answer = client.send(request)
    value: wire.Datastack = answer.decode()
    return value


async def asyncio_detailed(datastack: str, *, client: Client) -> Response[Datastack]:
    """Get the record of a datastack, with a link to its aligned volume.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(datastack=datastack)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(datastack: str, *, client: Client) -> Datastack:
    """Get the record of a datastack, with a link to its aligned volume.

    Gives models, in asyncio.
    """
    request = _request(datastack=datastack)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(datastack: str, *, client: Client) -> wire.Datastack:
    """Get the record of a datastack, with a link to its aligned volume.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(datastack=datastack)
    answer = await client.send_async(request)
    value: wire.Datastack = answer.decode()
    return value

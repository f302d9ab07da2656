# Written by codegen.py from specs/skeleton.yaml. Do not edit: python codegen.py
"""Get a sentence about bulk skeletons.

Operation `skeleton.get_bulk_info`, GET
/skeletoncache/api/v1/{datastack_name}/bulk/skeleton/info; its effect is to read.

datastack_name: The name of the datastack.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response
from ...models.bulk_info import BulkInfo

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("skeleton", "get_bulk_info", "GET", {200: "object"})


def _request(datastack_name: str) -> Request:
    return Request(
        OPERATION,
        "/skeletoncache/api/v1/{datastack_name}/bulk/skeleton/info".format(
            datastack_name=codec.segment(datastack_name)
        ),
        about=(datastack_name,),
    )


def _parse(status: int, value: Any) -> BulkInfo:
    response_200 = BulkInfo.from_dict(value)

    return response_200


def sync_detailed(datastack_name: str, *, client: Client) -> Response[BulkInfo]:
    """Get a sentence about bulk skeletons.

    Gives models, with the status and the headers.
    """
    request = _request(datastack_name=datastack_name)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(datastack_name: str, *, client: Client) -> BulkInfo:
    """Get a sentence about bulk skeletons.

    Gives models.
    """
    request = _request(datastack_name=datastack_name)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(datastack_name: str, *, client: Client) -> wire.BulkInfo:
    """Get a sentence about bulk skeletons.

    Gives what the JSON holds, or bytes.
    """
    request = _request(datastack_name=datastack_name)
    answer = client.send(request)
    value: wire.BulkInfo = answer.decode()
    return value


async def asyncio_detailed(datastack_name: str, *, client: Client) -> Response[BulkInfo]:
    """Get a sentence about bulk skeletons.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(datastack_name=datastack_name)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(datastack_name: str, *, client: Client) -> BulkInfo:
    """Get a sentence about bulk skeletons.

    Gives models, in asyncio.
    """
    request = _request(datastack_name=datastack_name)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(datastack_name: str, *, client: Client) -> wire.BulkInfo:
    """Get a sentence about bulk skeletons.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(datastack_name=datastack_name)
    answer = await client.send_async(request)
    value: wire.BulkInfo = answer.decode()
    return value

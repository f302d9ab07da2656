# Written by codegen.py from specs/skeleton.yaml. Do not edit: python codegen.py
"""Get the root ids that no skeletons are made of, since it failed too often.

Operation `skeleton.get_refusal_list`, GET
/skeletoncache/api/v1/{datastack_name}/precomputed/skeleton/get_refusal_list; its effect is to
read.

datastack_name: The name of the datastack.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response

if TYPE_CHECKING:
    pass

OPERATION = Operation("skeleton", "get_refusal_list", "GET", {200: "bytes"})


def _request(datastack_name: str) -> Request:
    return Request(
        OPERATION,
        "/skeletoncache/api/v1/{datastack_name}/precomputed/skeleton/get_refusal_list".format(
            datastack_name=codec.segment(datastack_name)
        ),
        about=(datastack_name,),
    )


def _parse(status: int, value: Any) -> bytes:
    response_200: bytes = value
    return response_200


def sync_detailed(datastack_name: str, *, client: Client) -> Response[bytes]:
    """Get the root ids that no skeletons are made of, since it failed too often.

    Gives models, with the status and the headers.
    """
    request = _request(datastack_name=datastack_name)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(datastack_name: str, *, client: Client) -> bytes:
    """Get the root ids that no skeletons are made of, since it failed too often.

    Gives models.
    """
    request = _request(datastack_name=datastack_name)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(datastack_name: str, *, client: Client) -> bytes:
    """Get the root ids that no skeletons are made of, since it failed too often.

    Gives what the JSON holds, or bytes.
    """
    request = _request(datastack_name=datastack_name)
    answer = client.send(request)
    value: bytes = answer.decode()
    return value


async def asyncio_detailed(datastack_name: str, *, client: Client) -> Response[bytes]:
    """Get the root ids that no skeletons are made of, since it failed too often.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(datastack_name=datastack_name)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(datastack_name: str, *, client: Client) -> bytes:
    """Get the root ids that no skeletons are made of, since it failed too often.

    Gives models, in asyncio.
    """
    request = _request(datastack_name=datastack_name)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(datastack_name: str, *, client: Client) -> bytes:
    """Get the root ids that no skeletons are made of, since it failed too often.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(datastack_name=datastack_name)
    answer = await client.send_async(request)
    value: bytes = answer.decode()
    return value

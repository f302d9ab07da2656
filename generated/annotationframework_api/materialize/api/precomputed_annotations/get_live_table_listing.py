# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
"""List the live tables as a page of links.

For programs that look for precomputed data as in a folder of files.

Operation `materialize.get_live_table_listing`, GET
/materialize/api/v3/datastack/{datastack_name}/table/; its effect is to read.

datastack_name: The name of the datastack.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response

if TYPE_CHECKING:
    pass

OPERATION = Operation("materialize", "get_live_table_listing", "GET", {200: "html"})


def _request(datastack_name: str) -> Request:
    return Request(
        OPERATION,
        "/materialize/api/v3/datastack/{datastack_name}/table/".format(
            datastack_name=codec.segment(datastack_name)
        ),
        about=(datastack_name,),
    )


def _parse(status: int, value: Any) -> str:
    response_200: str = value
    return response_200


def sync_detailed(datastack_name: str, *, client: Client) -> Response[str]:
    """List the live tables as a page of links.

    Gives models, with the status and the headers.
    """
    request = _request(datastack_name=datastack_name)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(datastack_name: str, *, client: Client) -> str:
    """List the live tables as a page of links.

    Gives models.
    """
    request = _request(datastack_name=datastack_name)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(datastack_name: str, *, client: Client) -> str:
    """List the live tables as a page of links.

    Gives what the JSON holds, or bytes.
    """
    request = _request(datastack_name=datastack_name)
    answer = client.send(request)
    value: str = answer.decode()
    return value


async def asyncio_detailed(datastack_name: str, *, client: Client) -> Response[str]:
    """List the live tables as a page of links.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(datastack_name=datastack_name)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(datastack_name: str, *, client: Client) -> str:
    """List the live tables as a page of links.

    Gives models, in asyncio.
    """
    request = _request(datastack_name=datastack_name)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(datastack_name: str, *, client: Client) -> str:
    """List the live tables as a page of links.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(datastack_name=datastack_name)
    answer = await client.send_async(request)
    value: str = answer.decode()
    return value

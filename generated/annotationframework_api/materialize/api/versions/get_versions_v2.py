# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
"""List the frozen versions of a datastack that are valid.

Not those that have expired; `get_versions` can list them too.

Operation `materialize.get_versions_v2`, GET
/materialize/api/v2/datastack/{datastack_name}/versions; its effect is to read.

datastack_name: The name of the datastack.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response

if TYPE_CHECKING:
    pass

OPERATION = Operation("materialize", "get_versions_v2", "GET", {200: "array"})


def _request(datastack_name: str) -> Request:
    return Request(
        OPERATION,
        "/materialize/api/v2/datastack/{datastack_name}/versions".format(
            datastack_name=codec.segment(datastack_name)
        ),
        about=(datastack_name,),
    )


def _parse(status: int, value: Any) -> list[int]:
    response_200 = cast(list[int], value)

    return response_200


def sync_detailed(datastack_name: str, *, client: Client) -> Response[list[int]]:
    """List the frozen versions of a datastack that are valid.

    Gives models, with the status and the headers.
    """
    request = _request(datastack_name=datastack_name)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(datastack_name: str, *, client: Client) -> list[int]:
    """List the frozen versions of a datastack that are valid.

    Gives models.
    """
    request = _request(datastack_name=datastack_name)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(datastack_name: str, *, client: Client) -> list[int]:
    """List the frozen versions of a datastack that are valid.

    Gives what the JSON holds, or bytes.
    """
    request = _request(datastack_name=datastack_name)
    answer = client.send(request)
    value: list[int] = answer.decode()
    return value


async def asyncio_detailed(datastack_name: str, *, client: Client) -> Response[list[int]]:
    """List the frozen versions of a datastack that are valid.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(datastack_name=datastack_name)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(datastack_name: str, *, client: Client) -> list[int]:
    """List the frozen versions of a datastack that are valid.

    Gives models, in asyncio.
    """
    request = _request(datastack_name=datastack_name)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(datastack_name: str, *, client: Client) -> list[int]:
    """List the frozen versions of a datastack that are valid.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(datastack_name=datastack_name)
    answer = await client.send_async(request)
    value: list[int] = answer.decode()
    return value

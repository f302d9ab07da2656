# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
"""List the frozen versions of a datastack.

In the order of the database, which need not be that of the numbers.

Operation `materialize.get_versions`, GET
/materialize/api/v3/datastack/{datastack_name}/versions; its effect is to read.

datastack_name: The name of the datastack.

expired: Whether to list versions that have expired or failed too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response, Unset

if TYPE_CHECKING:
    pass

OPERATION = Operation("materialize", "get_versions", "GET", {200: "array"})


def _request(datastack_name: str, *, expired: bool | Unset = False) -> Request:
    return Request(
        OPERATION,
        "/materialize/api/v3/datastack/{datastack_name}/versions".format(
            datastack_name=codec.segment(datastack_name)
        ),
        about=(datastack_name,),
        query={"expired": expired},
    )


def _parse(status: int, value: Any) -> list[int]:
    response_200 = cast(list[int], value)

    return response_200


def sync_detailed(
    datastack_name: str, *, client: Client, expired: bool | Unset = False
) -> Response[list[int]]:
    """List the frozen versions of a datastack.

    Gives models, with the status and the headers.
    """
    request = _request(datastack_name=datastack_name, expired=expired)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(datastack_name: str, *, client: Client, expired: bool | Unset = False) -> list[int]:
    """List the frozen versions of a datastack.

    Gives models.
    """
    request = _request(datastack_name=datastack_name, expired=expired)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(datastack_name: str, *, client: Client, expired: bool | Unset = False) -> list[int]:
    """List the frozen versions of a datastack.

    Gives what the JSON holds, or bytes.
    """
    request = _request(datastack_name=datastack_name, expired=expired)
    answer = client.send(request)
    value: list[int] = answer.decode()
    return value


async def asyncio_detailed(
    datastack_name: str, *, client: Client, expired: bool | Unset = False
) -> Response[list[int]]:
    """List the frozen versions of a datastack.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(datastack_name=datastack_name, expired=expired)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(
    datastack_name: str, *, client: Client, expired: bool | Unset = False
) -> list[int]:
    """List the frozen versions of a datastack.

    Gives models, in asyncio.
    """
    request = _request(datastack_name=datastack_name, expired=expired)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(
    datastack_name: str, *, client: Client, expired: bool | Unset = False
) -> list[int]:
    """List the frozen versions of a datastack.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(datastack_name=datastack_name, expired=expired)
    answer = await client.send_async(request)
    value: list[int] = answer.decode()
    return value

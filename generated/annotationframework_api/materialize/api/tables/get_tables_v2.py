# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
"""List the names of a version's tables by version 2 of the API.

Gives no names, not 404, for a version that has no tables any more; an unknown version is 500
"404 Not Found: ...".

Operation `materialize.get_tables_v2`, GET
/materialize/api/v2/datastack/{datastack_name}/version/{version}/tables; its effect is to
read.

datastack_name: The name of the datastack.

version: The number of the version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response

if TYPE_CHECKING:
    pass

OPERATION = Operation("materialize", "get_tables_v2", "GET", {200: "array"})


def _request(datastack_name: str, version: int) -> Request:
    return Request(
        OPERATION,
        "/materialize/api/v2/datastack/{datastack_name}/version/{version}/tables".format(
            datastack_name=codec.segment(datastack_name), version=codec.segment(version)
        ),
        about=(datastack_name, version),
    )


def _parse(status: int, value: Any) -> list[str]:
    response_200 = cast(list[str], value)

    return response_200


def sync_detailed(datastack_name: str, version: int, *, client: Client) -> Response[list[str]]:
    """List the names of a version's tables by version 2 of the API.

    Gives models, with the status and the headers.
    """
    request = _request(datastack_name=datastack_name, version=version)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(datastack_name: str, version: int, *, client: Client) -> list[str]:
    """List the names of a version's tables by version 2 of the API.

    Gives models.
    """
    request = _request(datastack_name=datastack_name, version=version)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(datastack_name: str, version: int, *, client: Client) -> list[str]:
    """List the names of a version's tables by version 2 of the API.

    Gives what the JSON holds, or bytes.
    """
    request = _request(datastack_name=datastack_name, version=version)
    answer = client.send(request)
    value: list[str] = answer.decode()
    return value


async def asyncio_detailed(
    datastack_name: str, version: int, *, client: Client
) -> Response[list[str]]:
    """List the names of a version's tables by version 2 of the API.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(datastack_name=datastack_name, version=version)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(datastack_name: str, version: int, *, client: Client) -> list[str]:
    """List the names of a version's tables by version 2 of the API.

    Gives models, in asyncio.
    """
    request = _request(datastack_name=datastack_name, version=version)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(datastack_name: str, version: int, *, client: Client) -> list[str]:
    """List the names of a version's tables by version 2 of the API.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(datastack_name=datastack_name, version=version)
    answer = await client.send_async(request)
    value: list[str] = answer.decode()
    return value

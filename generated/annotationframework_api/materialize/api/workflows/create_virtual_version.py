# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
"""Show some tables of a version as a version of another datastack.

For the datastack's administrators. The version then lives on for a hundred years. Not
recorded, but read in the source.

Operation `materialize.create_virtual_version`, POST
/materialize/api/v2/materialize/run/create_virtual/datastack/{datastack_name}; its effect is
to write.

datastack_name: The name of the datastack.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response
from ...models.virtual_version import VirtualVersion

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("materialize", "create_virtual_version", "POST", {200: "string"})


def _request(datastack_name: str, *, body: object) -> Request:
    return Request(
        OPERATION,
        "/materialize/api/v2/materialize/run/create_virtual/datastack/{datastack_name}".format(
            datastack_name=codec.segment(datastack_name)
        ),
        about=(datastack_name,),
        headers={"Content-Type": "application/json"},
        content=codec.encode_json(body),
    )


def _parse(status: int, value: Any) -> str:
    response_200: str = value
    return response_200


def sync_detailed(datastack_name: str, *, client: Client, body: VirtualVersion) -> Response[str]:
    """Show some tables of a version as a version of another datastack.

    Gives models, with the status and the headers.
    """
    request = _request(datastack_name=datastack_name, body=body)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(datastack_name: str, *, client: Client, body: VirtualVersion) -> str:
    """Show some tables of a version as a version of another datastack.

    Gives models.
    """
    request = _request(datastack_name=datastack_name, body=body)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(datastack_name: str, *, client: Client, body: wire.VirtualVersion | bytes) -> str:
    """Show some tables of a version as a version of another datastack.

    Gives what the JSON holds, or bytes.
    """
    request = _request(datastack_name=datastack_name, body=body)
    answer = client.send(request)
    value: str = answer.decode()
    return value


async def asyncio_detailed(
    datastack_name: str, *, client: Client, body: VirtualVersion
) -> Response[str]:
    """Show some tables of a version as a version of another datastack.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(datastack_name=datastack_name, body=body)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(datastack_name: str, *, client: Client, body: VirtualVersion) -> str:
    """Show some tables of a version as a version of another datastack.

    Gives models, in asyncio.
    """
    request = _request(datastack_name=datastack_name, body=body)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(
    datastack_name: str, *, client: Client, body: wire.VirtualVersion | bytes
) -> str:
    """Show some tables of a version as a version of another datastack.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(datastack_name=datastack_name, body=body)
    answer = await client.send_async(request)
    value: str = answer.decode()
    return value

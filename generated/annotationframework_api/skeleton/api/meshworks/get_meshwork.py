# Written by codegen.py from specs/skeleton.yaml. Do not edit: python codegen.py
"""Have a meshwork made.

Never recorded; as the source says, where the answer holds nothing of the meshwork itself.

Operation `skeleton.get_meshwork`, GET
/skeletoncache/api/v1/{datastack_name}/precomputed/meshwork/{root_id}; its effect is to read.

datastack_name: The name of the datastack.

root_id: The root id of the object.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("skeleton", "get_meshwork", "GET", {200: "any"})


def _request(datastack_name: str, root_id: int) -> Request:
    return Request(
        OPERATION,
        "/skeletoncache/api/v1/{datastack_name}/precomputed/meshwork/{root_id}".format(
            datastack_name=codec.segment(datastack_name), root_id=codec.segment(root_id)
        ),
        about=(datastack_name, root_id),
    )


def _parse(status: int, value: Any) -> Any:
    response_200: Any = value
    return response_200


def sync_detailed(datastack_name: str, root_id: int, *, client: Client) -> Response[Any]:
    """Have a meshwork made.

    Gives models, with the status and the headers.
    """
    request = _request(datastack_name=datastack_name, root_id=root_id)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(datastack_name: str, root_id: int, *, client: Client) -> Any:
    """Have a meshwork made.

    Gives models.
    """
    request = _request(datastack_name=datastack_name, root_id=root_id)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(datastack_name: str, root_id: int, *, client: Client) -> wire.MeshworkAnswer:
    """Have a meshwork made.

    Gives what the JSON holds, or bytes.
    """
    request = _request(datastack_name=datastack_name, root_id=root_id)
    answer = client.send(request)
    value: wire.MeshworkAnswer = answer.decode()
    return value


async def asyncio_detailed(datastack_name: str, root_id: int, *, client: Client) -> Response[Any]:
    """Have a meshwork made.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(datastack_name=datastack_name, root_id=root_id)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(datastack_name: str, root_id: int, *, client: Client) -> Any:
    """Have a meshwork made.

    Gives models, in asyncio.
    """
    request = _request(datastack_name=datastack_name, root_id=root_id)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(datastack_name: str, root_id: int, *, client: Client) -> wire.MeshworkAnswer:
    """Have a meshwork made.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(datastack_name=datastack_name, root_id=root_id)
    answer = await client.send_async(request)
    value: wire.MeshworkAnswer = answer.decode()
    return value

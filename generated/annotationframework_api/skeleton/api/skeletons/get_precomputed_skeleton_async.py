# Written by codegen.py from specs/skeleton.yaml. Do not edit: python codegen.py
"""Get a skeleton as Neuroglancer reads it, by caveclient's path.

As `get_precomputed_skeleton`. Never recorded.

Operation `skeleton.get_precomputed_skeleton_async`, GET
/skeletoncache/api/v1/{datastack_name}/async/get_skeleton/{root_id}; its effect is to read.

datastack_name: The name of the datastack.

root_id: The root id of the object.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response

if TYPE_CHECKING:
    pass

OPERATION = Operation("skeleton", "get_precomputed_skeleton_async", "GET", {200: "bytes"})


def _request(datastack_name: str, root_id: int) -> Request:
    return Request(
        OPERATION,
        "/skeletoncache/api/v1/{datastack_name}/async/get_skeleton/{root_id}".format(
            datastack_name=codec.segment(datastack_name), root_id=codec.segment(root_id)
        ),
        about=(datastack_name, root_id),
    )


def _parse(status: int, value: Any) -> bytes:
    response_200: bytes = value
    return response_200


def sync_detailed(datastack_name: str, root_id: int, *, client: Client) -> Response[bytes]:
    """Get a skeleton as Neuroglancer reads it, by caveclient's path.

    Gives models, with the status and the headers.
    """
    request = _request(datastack_name=datastack_name, root_id=root_id)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(datastack_name: str, root_id: int, *, client: Client) -> bytes:
    """Get a skeleton as Neuroglancer reads it, by caveclient's path.

    Gives models.
    """
    request = _request(datastack_name=datastack_name, root_id=root_id)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(datastack_name: str, root_id: int, *, client: Client) -> bytes:
    """Get a skeleton as Neuroglancer reads it, by caveclient's path.

    Gives what the JSON holds, or bytes.
    """
    request = _request(datastack_name=datastack_name, root_id=root_id)
    answer = client.send(request)
    value: bytes = answer.decode()
    return value


async def asyncio_detailed(datastack_name: str, root_id: int, *, client: Client) -> Response[bytes]:
    """Get a skeleton as Neuroglancer reads it, by caveclient's path.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(datastack_name=datastack_name, root_id=root_id)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(datastack_name: str, root_id: int, *, client: Client) -> bytes:
    """Get a skeleton as Neuroglancer reads it, by caveclient's path.

    Gives models, in asyncio.
    """
    request = _request(datastack_name=datastack_name, root_id=root_id)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(datastack_name: str, root_id: int, *, client: Client) -> bytes:
    """Get a skeleton as Neuroglancer reads it, by caveclient's path.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(datastack_name=datastack_name, root_id=root_id)
    answer = await client.send_async(request)
    value: bytes = answer.decode()
    return value

# Written by codegen.py from specs/skeleton.yaml. Do not edit: python codegen.py
"""Have meshworks made of many objects.

Never recorded; as the source says.

Operation `skeleton.generate_meshworks`, POST
/skeletoncache/api/v1/{datastack_name}/bulk/gen_meshworks; its effect is to write.

datastack_name: The name of the datastack.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response
from ...models.meshwork_request import MeshworkRequest

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("skeleton", "generate_meshworks", "POST", {200: "number"})


def _request(datastack_name: str, *, body: object) -> Request:
    return Request(
        OPERATION,
        "/skeletoncache/api/v1/{datastack_name}/bulk/gen_meshworks".format(
            datastack_name=codec.segment(datastack_name)
        ),
        about=(datastack_name,),
        headers={"Content-Type": "application/json"},
        content=codec.encode_json(body),
    )


def _parse(status: int, value: Any) -> float:
    response_200: float = value
    return response_200


def sync_detailed(datastack_name: str, *, client: Client, body: MeshworkRequest) -> Response[float]:
    """Have meshworks made of many objects.

    Gives models, with the status and the headers.
    """
    request = _request(datastack_name=datastack_name, body=body)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(datastack_name: str, *, client: Client, body: MeshworkRequest) -> float:
    """Have meshworks made of many objects.

    Gives models.
    """
    request = _request(datastack_name=datastack_name, body=body)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(datastack_name: str, *, client: Client, body: wire.MeshworkRequest | bytes) -> float:
    """Have meshworks made of many objects.

    Gives what the JSON holds, or bytes.
    """
    request = _request(datastack_name=datastack_name, body=body)
    answer = client.send(request)
    value: float = answer.decode()
    return value


async def asyncio_detailed(
    datastack_name: str, *, client: Client, body: MeshworkRequest
) -> Response[float]:
    """Have meshworks made of many objects.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(datastack_name=datastack_name, body=body)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(datastack_name: str, *, client: Client, body: MeshworkRequest) -> float:
    """Have meshworks made of many objects.

    Gives models, in asyncio.
    """
    request = _request(datastack_name=datastack_name, body=body)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(
    datastack_name: str, *, client: Client, body: wire.MeshworkRequest | bytes
) -> float:
    """Have meshworks made of many objects.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(datastack_name=datastack_name, body=body)
    answer = await client.send_async(request)
    value: float = answer.decode()
    return value

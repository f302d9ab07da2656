# Written by codegen.py from specs/skeleton.yaml. Do not edit: python codegen.py
"""Say whether the cache has skeletons.

Operation `skeleton.skeletons_exist`, POST
/skeletoncache/api/v1/{datastack_name}/precomputed/skeleton/exists; its effect is to read.

datastack_name: The name of the datastack.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response
from ...models.existence import Existence
from ...models.skeleton_request import SkeletonRequest

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("skeleton", "skeletons_exist", "POST", {200: "boolean|object"})


def _request(datastack_name: str, *, body: object) -> Request:
    return Request(
        OPERATION,
        "/skeletoncache/api/v1/{datastack_name}/precomputed/skeleton/exists".format(
            datastack_name=codec.segment(datastack_name)
        ),
        about=(datastack_name,),
        headers={"Content-Type": "application/json"},
        content=codec.encode_json(body),
    )


def _parse(status: int, value: Any) -> bool | Existence:
    def _parse_response_200(data: object) -> bool | Existence:
        try:
            if not isinstance(data, dict):
                raise TypeError()
            response_200_type_1 = Existence.from_dict(data)

            return response_200_type_1
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
        return cast(bool | Existence, data)

    response_200 = _parse_response_200(value)

    return response_200


def sync_detailed(
    datastack_name: str, *, client: Client, body: SkeletonRequest
) -> Response[bool | Existence]:
    """Say whether the cache has skeletons.

    Gives models, with the status and the headers.
    """
    request = _request(datastack_name=datastack_name, body=body)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(datastack_name: str, *, client: Client, body: SkeletonRequest) -> bool | Existence:
    """Say whether the cache has skeletons.

    Gives models.
    """
    request = _request(datastack_name=datastack_name, body=body)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(
    datastack_name: str, *, client: Client, body: wire.SkeletonRequest | bytes
) -> bool | wire.Existence:
    """Say whether the cache has skeletons.

    Gives what the JSON holds, or bytes.
    """
    request = _request(datastack_name=datastack_name, body=body)
    answer = client.send(request)
    value: bool | wire.Existence = answer.decode()
    return value


async def asyncio_detailed(
    datastack_name: str, *, client: Client, body: SkeletonRequest
) -> Response[bool | Existence]:
    """Say whether the cache has skeletons.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(datastack_name=datastack_name, body=body)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(
    datastack_name: str, *, client: Client, body: SkeletonRequest
) -> bool | Existence:
    """Say whether the cache has skeletons.

    Gives models, in asyncio.
    """
    request = _request(datastack_name=datastack_name, body=body)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(
    datastack_name: str, *, client: Client, body: wire.SkeletonRequest | bytes
) -> bool | wire.Existence:
    """Say whether the cache has skeletons.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(datastack_name=datastack_name, body=body)
    answer = await client.send_async(request)
    value: bool | wire.Existence = answer.decode()
    return value

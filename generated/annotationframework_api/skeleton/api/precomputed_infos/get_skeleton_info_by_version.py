# Written by codegen.py from specs/skeleton.yaml. Do not edit: python codegen.py
"""Get the description of the skeletons of a version.

Versions -1 and 0 have none, and answer 502.

Operation `skeleton.get_skeleton_info_by_version`, GET
/skeletoncache/api/v1/{datastack_name}/precomputed/skeleton/{skeleton_version}/info; its
effect is to read.

datastack_name: The name of the datastack.

skeleton_version: The version of the skeleton; -1 is the newest.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response
from ...models.skeleton_info import SkeletonInfo

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("skeleton", "get_skeleton_info_by_version", "GET", {200: "object"})


def _request(datastack_name: str, skeleton_version: int) -> Request:
    return Request(
        OPERATION,
        "/skeletoncache/api/v1/{datastack_name}/precomputed/skeleton/{skeleton_version}/info".format(
            datastack_name=codec.segment(datastack_name),
            skeleton_version=codec.segment(skeleton_version),
        ),
        about=(datastack_name, skeleton_version),
    )


def _parse(status: int, value: Any) -> SkeletonInfo:
    response_200 = SkeletonInfo.from_dict(value)

    return response_200


def sync_detailed(
    datastack_name: str, skeleton_version: int, *, client: Client
) -> Response[SkeletonInfo]:
    """Get the description of the skeletons of a version.

    Gives models, with the status and the headers.
    """
    request = _request(datastack_name=datastack_name, skeleton_version=skeleton_version)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(datastack_name: str, skeleton_version: int, *, client: Client) -> SkeletonInfo:
    """Get the description of the skeletons of a version.

    Gives models.
    """
    request = _request(datastack_name=datastack_name, skeleton_version=skeleton_version)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(datastack_name: str, skeleton_version: int, *, client: Client) -> wire.SkeletonInfo:
    """Get the description of the skeletons of a version.

    Gives what the JSON holds, or bytes.
    """
    request = _request(datastack_name=datastack_name, skeleton_version=skeleton_version)
    answer = client.send(request)
    value: wire.SkeletonInfo = answer.decode()
    return value


async def asyncio_detailed(
    datastack_name: str, skeleton_version: int, *, client: Client
) -> Response[SkeletonInfo]:
    """Get the description of the skeletons of a version.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(datastack_name=datastack_name, skeleton_version=skeleton_version)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(datastack_name: str, skeleton_version: int, *, client: Client) -> SkeletonInfo:
    """Get the description of the skeletons of a version.

    Gives models, in asyncio.
    """
    request = _request(datastack_name=datastack_name, skeleton_version=skeleton_version)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(
    datastack_name: str, skeleton_version: int, *, client: Client
) -> wire.SkeletonInfo:
    """Get the description of the skeletons of a version.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(datastack_name=datastack_name, skeleton_version=skeleton_version)
    answer = await client.send_async(request)
    value: wire.SkeletonInfo = answer.decode()
    return value

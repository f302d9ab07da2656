# Written by codegen.py from specs/skeleton.yaml. Do not edit: python codegen.py
"""Get those skeletons of up to 500 objects that are in the cache.

Operation `skeleton.get_cached_skeletons`, POST
/skeletoncache/api/v1/{datastack_name}/bulk/get_cached_skeletons/{skeleton_version}/{output_format};
its effect is to read.

datastack_name: The name of the datastack.

skeleton_version: The version of the skeleton; -1 is the newest.

output_format: The format. An unknown one is a 502.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response
from ...models.cached_skeleton_request import CachedSkeletonRequest
from ...models.cached_skeletons import CachedSkeletons
from ...models.get_cached_skeletons_output_format import GetCachedSkeletonsOutputFormat

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("skeleton", "get_cached_skeletons", "POST", {200: "object"})


def _request(
    datastack_name: str,
    skeleton_version: int,
    output_format: GetCachedSkeletonsOutputFormat,
    *,
    body: object,
) -> Request:
    return Request(
        OPERATION,
        "/skeletoncache/api/v1/{datastack_name}/bulk/get_cached_skeletons/{skeleton_version}/{output_format}".format(
            datastack_name=codec.segment(datastack_name),
            skeleton_version=codec.segment(skeleton_version),
            output_format=codec.segment(output_format),
        ),
        about=(datastack_name, skeleton_version, output_format),
        headers={"Content-Type": "application/json"},
        content=codec.encode_json(body),
    )


def _parse(status: int, value: Any) -> CachedSkeletons:
    response_200 = CachedSkeletons.from_dict(value)

    return response_200


def sync_detailed(
    datastack_name: str,
    skeleton_version: int,
    output_format: GetCachedSkeletonsOutputFormat,
    *,
    client: Client,
    body: CachedSkeletonRequest,
) -> Response[CachedSkeletons]:
    """Get those skeletons of up to 500 objects that are in the cache.

    Gives models, with the status and the headers.
    """
    request = _request(
        datastack_name=datastack_name,
        skeleton_version=skeleton_version,
        output_format=output_format,
        body=body,
    )
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(
    datastack_name: str,
    skeleton_version: int,
    output_format: GetCachedSkeletonsOutputFormat,
    *,
    client: Client,
    body: CachedSkeletonRequest,
) -> CachedSkeletons:
    """Get those skeletons of up to 500 objects that are in the cache.

    Gives models.
    """
    request = _request(
        datastack_name=datastack_name,
        skeleton_version=skeleton_version,
        output_format=output_format,
        body=body,
    )
    answer = client.send(request)
    return answer.parse(_parse)


def raw(
    datastack_name: str,
    skeleton_version: int,
    output_format: GetCachedSkeletonsOutputFormat,
    *,
    client: Client,
    body: wire.CachedSkeletonRequest | bytes,
) -> wire.CachedSkeletons:
    """Get those skeletons of up to 500 objects that are in the cache.

    Gives what the JSON holds, or bytes.
    """
    request = _request(
        datastack_name=datastack_name,
        skeleton_version=skeleton_version,
        output_format=output_format,
        body=body,
    )
    answer = client.send(request)
    value: wire.CachedSkeletons = answer.decode()
    return value


async def asyncio_detailed(
    datastack_name: str,
    skeleton_version: int,
    output_format: GetCachedSkeletonsOutputFormat,
    *,
    client: Client,
    body: CachedSkeletonRequest,
) -> Response[CachedSkeletons]:
    """Get those skeletons of up to 500 objects that are in the cache.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(
        datastack_name=datastack_name,
        skeleton_version=skeleton_version,
        output_format=output_format,
        body=body,
    )
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(
    datastack_name: str,
    skeleton_version: int,
    output_format: GetCachedSkeletonsOutputFormat,
    *,
    client: Client,
    body: CachedSkeletonRequest,
) -> CachedSkeletons:
    """Get those skeletons of up to 500 objects that are in the cache.

    Gives models, in asyncio.
    """
    request = _request(
        datastack_name=datastack_name,
        skeleton_version=skeleton_version,
        output_format=output_format,
        body=body,
    )
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(
    datastack_name: str,
    skeleton_version: int,
    output_format: GetCachedSkeletonsOutputFormat,
    *,
    client: Client,
    body: wire.CachedSkeletonRequest | bytes,
) -> wire.CachedSkeletons:
    """Get those skeletons of up to 500 objects that are in the cache.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(
        datastack_name=datastack_name,
        skeleton_version=skeleton_version,
        output_format=output_format,
        body=body,
    )
    answer = await client.send_async(request)
    value: wire.CachedSkeletons = answer.decode()
    return value

# Written by codegen.py from specs/skeleton.yaml. Do not edit: python codegen.py
"""Get a skeleton, by caveclient's path.

As `get_skeleton`, in spite of its name, with a rate limit of its own.

Operation `skeleton.get_skeleton_async`, GET
/skeletoncache/api/v1/{datastack_name}/async/get_skeleton/{skeleton_version}/{root_id}/{output_format};
its effect is to read.

datastack_name: The name of the datastack.

skeleton_version: The version of the skeleton; -1 is the newest.

root_id: The root id of the object.

output_format: json and arrays (JSON), flatdict, jsoncompressed and arrayscompressed (JSON
within gzip), swc (text, in um), swccompressed (within gzip), precomputed (as Neuroglancer
reads it), or none (only have it made). An unknown one is a 500.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response
from ...models.get_skeleton_async_output_format import GetSkeletonAsyncOutputFormat
from ...models.skeleton import Skeleton
from ...models.skeleton_arrays import SkeletonArrays

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("skeleton", "get_skeleton_async", "GET", {200: "bytes|null|object|string"})


def _request(
    datastack_name: str,
    skeleton_version: int,
    root_id: int,
    output_format: GetSkeletonAsyncOutputFormat,
) -> Request:
    return Request(
        OPERATION,
        "/skeletoncache/api/v1/{datastack_name}/async/get_skeleton/{skeleton_version}/{root_id}/{output_format}".format(
            datastack_name=codec.segment(datastack_name),
            skeleton_version=codec.segment(skeleton_version),
            root_id=codec.segment(root_id),
            output_format=codec.segment(output_format),
        ),
        about=(datastack_name, skeleton_version, root_id, output_format),
    )


def _parse(status: int, value: Any) -> bytes | None | Skeleton | SkeletonArrays | str:
    if isinstance(value, bytes):
        return value

    def _parse_response_200(data: object) -> None | Skeleton | SkeletonArrays | str:
        if data is None:
            return data
        try:
            if not isinstance(data, dict):
                raise TypeError()
            response_200_type_0 = Skeleton.from_dict(data)

            return response_200_type_0
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
        try:
            if not isinstance(data, dict):
                raise TypeError()
            response_200_type_1 = SkeletonArrays.from_dict(data)

            return response_200_type_1
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
        return cast(None | Skeleton | SkeletonArrays | str, data)

    response_200 = _parse_response_200(value)

    return response_200


def sync_detailed(
    datastack_name: str,
    skeleton_version: int,
    root_id: int,
    output_format: GetSkeletonAsyncOutputFormat,
    *,
    client: Client,
) -> Response[bytes | None | Skeleton | SkeletonArrays | str]:
    """Get a skeleton, by caveclient's path.

    Gives models, with the status and the headers.
    """
    request = _request(
        datastack_name=datastack_name,
        skeleton_version=skeleton_version,
        root_id=root_id,
        output_format=output_format,
    )
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(
    datastack_name: str,
    skeleton_version: int,
    root_id: int,
    output_format: GetSkeletonAsyncOutputFormat,
    *,
    client: Client,
) -> bytes | None | Skeleton | SkeletonArrays | str:
    """Get a skeleton, by caveclient's path.

    Gives models.
    """
    request = _request(
        datastack_name=datastack_name,
        skeleton_version=skeleton_version,
        root_id=root_id,
        output_format=output_format,
    )
    answer = client.send(request)
    return answer.parse(_parse)


def raw(
    datastack_name: str,
    skeleton_version: int,
    root_id: int,
    output_format: GetSkeletonAsyncOutputFormat,
    *,
    client: Client,
) -> bytes | wire.Skeleton | wire.SkeletonArrays | str | None:
    """Get a skeleton, by caveclient's path.

    Gives what the JSON holds, or bytes.
    """
    request = _request(
        datastack_name=datastack_name,
        skeleton_version=skeleton_version,
        root_id=root_id,
        output_format=output_format,
    )
    answer = client.send(request)
    value: bytes | wire.Skeleton | wire.SkeletonArrays | str | None = answer.decode()
    return value


async def asyncio_detailed(
    datastack_name: str,
    skeleton_version: int,
    root_id: int,
    output_format: GetSkeletonAsyncOutputFormat,
    *,
    client: Client,
) -> Response[bytes | None | Skeleton | SkeletonArrays | str]:
    """Get a skeleton, by caveclient's path.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(
        datastack_name=datastack_name,
        skeleton_version=skeleton_version,
        root_id=root_id,
        output_format=output_format,
    )
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(
    datastack_name: str,
    skeleton_version: int,
    root_id: int,
    output_format: GetSkeletonAsyncOutputFormat,
    *,
    client: Client,
) -> bytes | None | Skeleton | SkeletonArrays | str:
    """Get a skeleton, by caveclient's path.

    Gives models, in asyncio.
    """
    request = _request(
        datastack_name=datastack_name,
        skeleton_version=skeleton_version,
        root_id=root_id,
        output_format=output_format,
    )
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(
    datastack_name: str,
    skeleton_version: int,
    root_id: int,
    output_format: GetSkeletonAsyncOutputFormat,
    *,
    client: Client,
) -> bytes | wire.Skeleton | wire.SkeletonArrays | str | None:
    """Get a skeleton, by caveclient's path.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(
        datastack_name=datastack_name,
        skeleton_version=skeleton_version,
        root_id=root_id,
        output_format=output_format,
    )
    answer = await client.send_async(request)
    value: bytes | wire.Skeleton | wire.SkeletonArrays | str | None = answer.decode()
    return value

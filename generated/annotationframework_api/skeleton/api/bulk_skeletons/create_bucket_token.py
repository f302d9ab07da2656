# Written by codegen.py from specs/skeleton.yaml. Do not edit: python codegen.py
"""Get a token with which skeletons can be read from the cache's own bucket.

It changes nothing at the service. Not seen to answer anything but 502, for want of a bucket;
the answer is what caveclient reads.

Operation `skeleton.create_bucket_token`, POST
/skeletoncache/api/v1/{datastack_name}/bulk/get_skeleton_token/{skeleton_version}; its effect
is to read.

datastack_name: The name of the datastack.

skeleton_version: The version of the skeleton; -1 is the newest.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response
from ...models.bucket_token import BucketToken

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("skeleton", "create_bucket_token", "POST", {200: "object"}, secret=True)


def _request(datastack_name: str, skeleton_version: int) -> Request:
    return Request(
        OPERATION,
        "/skeletoncache/api/v1/{datastack_name}/bulk/get_skeleton_token/{skeleton_version}".format(
            datastack_name=codec.segment(datastack_name),
            skeleton_version=codec.segment(skeleton_version),
        ),
        about=(datastack_name, skeleton_version),
    )


def _parse(status: int, value: Any) -> BucketToken:
    response_200 = BucketToken.from_dict(value)

    return response_200


def sync_detailed(
    datastack_name: str, skeleton_version: int, *, client: Client
) -> Response[BucketToken]:
    """Get a token with which skeletons can be read from the cache's own bucket.

    Gives models, with the status and the headers.
    """
    request = _request(datastack_name=datastack_name, skeleton_version=skeleton_version)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(datastack_name: str, skeleton_version: int, *, client: Client) -> BucketToken:
    """Get a token with which skeletons can be read from the cache's own bucket.

    Gives models.
    """
    request = _request(datastack_name=datastack_name, skeleton_version=skeleton_version)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(datastack_name: str, skeleton_version: int, *, client: Client) -> wire.BucketToken:
    """Get a token with which skeletons can be read from the cache's own bucket.

    Gives what the JSON holds, or bytes.
    """
    request = _request(datastack_name=datastack_name, skeleton_version=skeleton_version)
    answer = client.send(request)
    value: wire.BucketToken = answer.decode()
    return value


async def asyncio_detailed(
    datastack_name: str, skeleton_version: int, *, client: Client
) -> Response[BucketToken]:
    """Get a token with which skeletons can be read from the cache's own bucket.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(datastack_name=datastack_name, skeleton_version=skeleton_version)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(datastack_name: str, skeleton_version: int, *, client: Client) -> BucketToken:
    """Get a token with which skeletons can be read from the cache's own bucket.

    Gives models, in asyncio.
    """
    request = _request(datastack_name=datastack_name, skeleton_version=skeleton_version)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(
    datastack_name: str, skeleton_version: int, *, client: Client
) -> wire.BucketToken:
    """Get a token with which skeletons can be read from the cache's own bucket.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(datastack_name=datastack_name, skeleton_version=skeleton_version)
    answer = await client.send_async(request)
    value: wire.BucketToken = answer.decode()
    return value

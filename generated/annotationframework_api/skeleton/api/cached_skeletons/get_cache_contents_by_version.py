# Written by codegen.py from specs/skeleton.yaml. Do not edit: python codegen.py
"""Get the names of the files that the cache has of a version of skeletons.

Only the newest version is stored; others are made of it.

Operation `skeleton.get_cache_contents_by_version`, GET
/skeletoncache/api/v1/{datastack_name}/precomputed/skeleton/query_cache/{skeleton_version}/{root_id_prefixes}/{limit};
its effect is to read.

datastack_name: The name of the datastack.

skeleton_version: The version of the skeleton; -1 is the newest.

root_id_prefixes: What the root ids begin with, such as "8646911"; several are joined by
commas.

limit: How many files to name at most; 0 is no limit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response
from ...models.cache_contents import CacheContents

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("skeleton", "get_cache_contents_by_version", "GET", {200: "object"})


def _request(
    datastack_name: str, skeleton_version: int, root_id_prefixes: str, limit: int
) -> Request:
    return Request(
        OPERATION,
        "/skeletoncache/api/v1/{datastack_name}/precomputed/skeleton/query_cache/{skeleton_version}/{root_id_prefixes}/{limit}".format(
            datastack_name=codec.segment(datastack_name),
            skeleton_version=codec.segment(skeleton_version),
            root_id_prefixes=codec.segment(root_id_prefixes),
            limit=codec.segment(limit),
        ),
        about=(datastack_name, skeleton_version, root_id_prefixes, limit),
    )


def _parse(status: int, value: Any) -> CacheContents:
    response_200 = CacheContents.from_dict(value)

    return response_200


def sync_detailed(
    datastack_name: str, skeleton_version: int, root_id_prefixes: str, limit: int, *, client: Client
) -> Response[CacheContents]:
    """Get the names of the files that the cache has of a version of skeletons.

    Gives models, with the status and the headers.
    """
    request = _request(
        datastack_name=datastack_name,
        skeleton_version=skeleton_version,
        root_id_prefixes=root_id_prefixes,
        limit=limit,
    )
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(
    datastack_name: str, skeleton_version: int, root_id_prefixes: str, limit: int, *, client: Client
) -> CacheContents:
    """Get the names of the files that the cache has of a version of skeletons.

    Gives models.
    """
    request = _request(
        datastack_name=datastack_name,
        skeleton_version=skeleton_version,
        root_id_prefixes=root_id_prefixes,
        limit=limit,
    )
    answer = client.send(request)
    return answer.parse(_parse)


def raw(
    datastack_name: str, skeleton_version: int, root_id_prefixes: str, limit: int, *, client: Client
) -> wire.CacheContents:
    """Get the names of the files that the cache has of a version of skeletons.

    Gives what the JSON holds, or bytes.
    """
    request = _request(
        datastack_name=datastack_name,
        skeleton_version=skeleton_version,
        root_id_prefixes=root_id_prefixes,
        limit=limit,
    )
    answer = client.send(request)
    value: wire.CacheContents = answer.decode()
    return value


async def asyncio_detailed(
    datastack_name: str, skeleton_version: int, root_id_prefixes: str, limit: int, *, client: Client
) -> Response[CacheContents]:
    """Get the names of the files that the cache has of a version of skeletons.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(
        datastack_name=datastack_name,
        skeleton_version=skeleton_version,
        root_id_prefixes=root_id_prefixes,
        limit=limit,
    )
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(
    datastack_name: str, skeleton_version: int, root_id_prefixes: str, limit: int, *, client: Client
) -> CacheContents:
    """Get the names of the files that the cache has of a version of skeletons.

    Gives models, in asyncio.
    """
    request = _request(
        datastack_name=datastack_name,
        skeleton_version=skeleton_version,
        root_id_prefixes=root_id_prefixes,
        limit=limit,
    )
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(
    datastack_name: str, skeleton_version: int, root_id_prefixes: str, limit: int, *, client: Client
) -> wire.CacheContents:
    """Get the names of the files that the cache has of a version of skeletons.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(
        datastack_name=datastack_name,
        skeleton_version=skeleton_version,
        root_id_prefixes=root_id_prefixes,
        limit=limit,
    )
    answer = await client.send_async(request)
    value: wire.CacheContents = answer.decode()
    return value

# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
"""Get a version of the datastack that is named as an aligned volume is.

By the source, which is defective: it fails unless there are just two versions. Not recorded.

Operation `materialize.get_analysis_version`, GET
/materialize/api/v2/aligned_volumes/{aligned_volume_name}; its effect is to read.

aligned_volume_name: The name of the aligned volume.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response
from ...models.version_metadata import VersionMetadata

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("materialize", "get_analysis_version", "GET", {200: "object"})


def _request(aligned_volume_name: str) -> Request:
    return Request(
        OPERATION,
        "/materialize/api/v2/aligned_volumes/{aligned_volume_name}".format(
            aligned_volume_name=codec.segment(aligned_volume_name)
        ),
        about=(aligned_volume_name,),
    )


def _parse(status: int, value: Any) -> VersionMetadata:
    response_200 = VersionMetadata.from_dict(value)

    return response_200


def sync_detailed(aligned_volume_name: str, *, client: Client) -> Response[VersionMetadata]:
    """Get a version of the datastack that is named as an aligned volume is.

    Gives models, with the status and the headers.
    """
    request = _request(aligned_volume_name=aligned_volume_name)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(aligned_volume_name: str, *, client: Client) -> VersionMetadata:
    """Get a version of the datastack that is named as an aligned volume is.

    Gives models.
    """
    request = _request(aligned_volume_name=aligned_volume_name)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(aligned_volume_name: str, *, client: Client) -> wire.VersionMetadata:
    """Get a version of the datastack that is named as an aligned volume is.

    Gives what the JSON holds, or bytes.
    """
    request = _request(aligned_volume_name=aligned_volume_name)
    answer = client.send(request)
    value: wire.VersionMetadata = answer.decode()
    return value


async def asyncio_detailed(
    aligned_volume_name: str, *, client: Client
) -> Response[VersionMetadata]:
    """Get a version of the datastack that is named as an aligned volume is.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(aligned_volume_name=aligned_volume_name)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(aligned_volume_name: str, *, client: Client) -> VersionMetadata:
    """Get a version of the datastack that is named as an aligned volume is.

    Gives models, in asyncio.
    """
    request = _request(aligned_volume_name=aligned_volume_name)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(aligned_volume_name: str, *, client: Client) -> wire.VersionMetadata:
    """Get a version of the datastack that is named as an aligned volume is.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(aligned_volume_name=aligned_volume_name)
    answer = await client.send_async(request)
    value: wire.VersionMetadata = answer.decode()
    return value

# Written by codegen.py from specs/skeleton.yaml. Do not edit: python codegen.py
"""Get skeletons of version 0 of several objects.

Never recorded; as the source says. Obsolete.

Operation `skeleton.get_bulk_skeletons`, GET
/skeletoncache/api/v1/{datastack_name}/bulk/get_skeletons/{output_format}/{generate_missing}/{root_ids};
its effect is to read.

datastack_name: The name of the datastack.

output_format: The format. An unknown one is a 502.

generate_missing: Without effect; it once said whether to make what is not in the cache.

root_ids: Root ids, joined by commas.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response
from ...models.bulk_skeletons import BulkSkeletons
from ...models.get_bulk_skeletons_output_format import GetBulkSkeletonsOutputFormat

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("skeleton", "get_bulk_skeletons", "GET", {200: "object"})


def _request(
    datastack_name: str,
    output_format: GetBulkSkeletonsOutputFormat,
    generate_missing: bool,
    root_ids: str,
) -> Request:
    return Request(
        OPERATION,
        "/skeletoncache/api/v1/{datastack_name}/bulk/get_skeletons/{output_format}/{generate_missing}/{root_ids}".format(
            datastack_name=codec.segment(datastack_name),
            output_format=codec.segment(output_format),
            generate_missing=codec.segment(generate_missing),
            root_ids=codec.segment(root_ids),
        ),
        about=(datastack_name, output_format, generate_missing, root_ids),
    )


def _parse(status: int, value: Any) -> BulkSkeletons:
    response_200 = BulkSkeletons.from_dict(value)

    return response_200


def sync_detailed(
    datastack_name: str,
    output_format: GetBulkSkeletonsOutputFormat,
    generate_missing: bool,
    root_ids: str,
    *,
    client: Client,
) -> Response[BulkSkeletons]:
    """Get skeletons of version 0 of several objects.

    Gives models, with the status and the headers.
    """
    request = _request(
        datastack_name=datastack_name,
        output_format=output_format,
        generate_missing=generate_missing,
        root_ids=root_ids,
    )
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(
    datastack_name: str,
    output_format: GetBulkSkeletonsOutputFormat,
    generate_missing: bool,
    root_ids: str,
    *,
    client: Client,
) -> BulkSkeletons:
    """Get skeletons of version 0 of several objects.

    Gives models.
    """
    request = _request(
        datastack_name=datastack_name,
        output_format=output_format,
        generate_missing=generate_missing,
        root_ids=root_ids,
    )
    answer = client.send(request)
    return answer.parse(_parse)


def raw(
    datastack_name: str,
    output_format: GetBulkSkeletonsOutputFormat,
    generate_missing: bool,
    root_ids: str,
    *,
    client: Client,
) -> wire.BulkSkeletons:
    """Get skeletons of version 0 of several objects.

    Gives what the JSON holds, or bytes.
    """
    request = _request(
        datastack_name=datastack_name,
        output_format=output_format,
        generate_missing=generate_missing,
        root_ids=root_ids,
    )
    answer = client.send(request)
    value: wire.BulkSkeletons = answer.decode()
    return value


async def asyncio_detailed(
    datastack_name: str,
    output_format: GetBulkSkeletonsOutputFormat,
    generate_missing: bool,
    root_ids: str,
    *,
    client: Client,
) -> Response[BulkSkeletons]:
    """Get skeletons of version 0 of several objects.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(
        datastack_name=datastack_name,
        output_format=output_format,
        generate_missing=generate_missing,
        root_ids=root_ids,
    )
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(
    datastack_name: str,
    output_format: GetBulkSkeletonsOutputFormat,
    generate_missing: bool,
    root_ids: str,
    *,
    client: Client,
) -> BulkSkeletons:
    """Get skeletons of version 0 of several objects.

    Gives models, in asyncio.
    """
    request = _request(
        datastack_name=datastack_name,
        output_format=output_format,
        generate_missing=generate_missing,
        root_ids=root_ids,
    )
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(
    datastack_name: str,
    output_format: GetBulkSkeletonsOutputFormat,
    generate_missing: bool,
    root_ids: str,
    *,
    client: Client,
) -> wire.BulkSkeletons:
    """Get skeletons of version 0 of several objects.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(
        datastack_name=datastack_name,
        output_format=output_format,
        generate_missing=generate_missing,
        root_ids=root_ids,
    )
    answer = await client.send_async(request)
    value: wire.BulkSkeletons = answer.decode()
    return value

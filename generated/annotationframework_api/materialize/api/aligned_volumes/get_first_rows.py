# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
"""Get ten rows of a table of the live database.

The version is ignored. Fails if a column holds what JSON cannot, such as times. Not recorded,
but read in the source.

Operation `materialize.get_first_rows`, GET
/materialize/api/v2/aligned_volumes/{aligned_volume_name}/version/{version}/tablename/{tablename};
its effect is to read.

aligned_volume_name: The name of the aligned volume.

version: The number of the version.

tablename: The table's name in the database.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response
from ...models.row import Row

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("materialize", "get_first_rows", "GET", {200: "array"})


def _request(aligned_volume_name: str, version: int, tablename: str) -> Request:
    return Request(
        OPERATION,
        "/materialize/api/v2/aligned_volumes/{aligned_volume_name}/version/{version}/tablename/{tablename}".format(
            aligned_volume_name=codec.segment(aligned_volume_name),
            version=codec.segment(version),
            tablename=codec.segment(tablename),
        ),
        about=(aligned_volume_name, version, tablename),
    )


def _parse(status: int, value: Any) -> list[Row]:
    response_200 = []
    _response_200 = value
    for response_200_item_data in _response_200:
        response_200_item = Row.from_dict(response_200_item_data)

        response_200.append(response_200_item)

    return response_200


def sync_detailed(
    aligned_volume_name: str, version: int, tablename: str, *, client: Client
) -> Response[list[Row]]:
    """Get ten rows of a table of the live database.

    Gives models, with the status and the headers.
    """
    request = _request(
        aligned_volume_name=aligned_volume_name, version=version, tablename=tablename
    )
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(aligned_volume_name: str, version: int, tablename: str, *, client: Client) -> list[Row]:
    """Get ten rows of a table of the live database.

    Gives models.
    """
    request = _request(
        aligned_volume_name=aligned_volume_name, version=version, tablename=tablename
    )
    answer = client.send(request)
    return answer.parse(_parse)


def raw(
    aligned_volume_name: str, version: int, tablename: str, *, client: Client
) -> list[wire.Row]:
    """Get ten rows of a table of the live database.

    Gives what the JSON holds, or bytes.
    """
    request = _request(
        aligned_volume_name=aligned_volume_name, version=version, tablename=tablename
    )
    answer = client.send(request)
    value: list[wire.Row] = answer.decode()
    return value


async def asyncio_detailed(
    aligned_volume_name: str, version: int, tablename: str, *, client: Client
) -> Response[list[Row]]:
    """Get ten rows of a table of the live database.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(
        aligned_volume_name=aligned_volume_name, version=version, tablename=tablename
    )
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(
    aligned_volume_name: str, version: int, tablename: str, *, client: Client
) -> list[Row]:
    """Get ten rows of a table of the live database.

    Gives models, in asyncio.
    """
    request = _request(
        aligned_volume_name=aligned_volume_name, version=version, tablename=tablename
    )
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(
    aligned_volume_name: str, version: int, tablename: str, *, client: Client
) -> list[wire.Row]:
    """Get ten rows of a table of the live database.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(
        aligned_volume_name=aligned_volume_name, version=version, tablename=tablename
    )
    answer = await client.send_async(request)
    value: list[wire.Row] = answer.decode()
    return value

# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
"""List the spatial look-ups that run on a datastack.

For those who may edit the datastack. Not recorded, but read in the source.

Operation `materialize.get_active_spatial_lookups`, GET
/materialize/api/v2/active/datastack/{datastack_name}; its effect is to read.

datastack_name: The name of the datastack.

use_staging_database: Whether to work on the staging database.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response, Unset
from ...models.active_spatial_lookups import ActiveSpatialLookups

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("materialize", "get_active_spatial_lookups", "GET", {200: "object"})


def _request(datastack_name: str, *, use_staging_database: bool | Unset = False) -> Request:
    return Request(
        OPERATION,
        "/materialize/api/v2/active/datastack/{datastack_name}".format(
            datastack_name=codec.segment(datastack_name)
        ),
        about=(datastack_name,),
        query={"use_staging_database": use_staging_database},
    )


def _parse(status: int, value: Any) -> ActiveSpatialLookups:
    response_200 = ActiveSpatialLookups.from_dict(value)

    return response_200


def sync_detailed(
    datastack_name: str, *, client: Client, use_staging_database: bool | Unset = False
) -> Response[ActiveSpatialLookups]:
    """List the spatial look-ups that run on a datastack.

    Gives models, with the status and the headers.
    """
    request = _request(datastack_name=datastack_name, use_staging_database=use_staging_database)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(
    datastack_name: str, *, client: Client, use_staging_database: bool | Unset = False
) -> ActiveSpatialLookups:
    """List the spatial look-ups that run on a datastack.

    Gives models.
    """
    request = _request(datastack_name=datastack_name, use_staging_database=use_staging_database)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(
    datastack_name: str, *, client: Client, use_staging_database: bool | Unset = False
) -> wire.ActiveSpatialLookups:
    """List the spatial look-ups that run on a datastack.

    Gives what the JSON holds, or bytes.
    """
    request = _request(datastack_name=datastack_name, use_staging_database=use_staging_database)
    answer = client.send(request)
    value: wire.ActiveSpatialLookups = answer.decode()
    return value


async def asyncio_detailed(
    datastack_name: str, *, client: Client, use_staging_database: bool | Unset = False
) -> Response[ActiveSpatialLookups]:
    """List the spatial look-ups that run on a datastack.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(datastack_name=datastack_name, use_staging_database=use_staging_database)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(
    datastack_name: str, *, client: Client, use_staging_database: bool | Unset = False
) -> ActiveSpatialLookups:
    """List the spatial look-ups that run on a datastack.

    Gives models, in asyncio.
    """
    request = _request(datastack_name=datastack_name, use_staging_database=use_staging_database)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(
    datastack_name: str, *, client: Client, use_staging_database: bool | Unset = False
) -> wire.ActiveSpatialLookups:
    """List the spatial look-ups that run on a datastack.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(datastack_name=datastack_name, use_staging_database=use_staging_database)
    answer = await client.send_async(request)
    value: wire.ActiveSpatialLookups = answer.decode()
    return value

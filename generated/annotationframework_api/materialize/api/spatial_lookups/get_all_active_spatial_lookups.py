# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
"""List the spatial look-ups that run on any datastack.

Not recorded, but read in the source.

Operation `materialize.get_all_active_spatial_lookups`, GET
/materialize/api/v2/all-active-direct; its effect is to read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response
from ...models.active_spatial_lookups import ActiveSpatialLookups

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("materialize", "get_all_active_spatial_lookups", "GET", {200: "object"})


def _request() -> Request:
    return Request(OPERATION, "/materialize/api/v2/all-active-direct")


def _parse(status: int, value: Any) -> ActiveSpatialLookups:
    response_200 = ActiveSpatialLookups.from_dict(value)

    return response_200


def sync_detailed(*, client: Client) -> Response[ActiveSpatialLookups]:
    """List the spatial look-ups that run on any datastack.

    Gives models, with the status and the headers.
    """
    request = _request()
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(*, client: Client) -> ActiveSpatialLookups:
    """List the spatial look-ups that run on any datastack.

    Gives models.
    """
    request = _request()
    answer = client.send(request)
    return answer.parse(_parse)


def raw(*, client: Client) -> wire.ActiveSpatialLookups:
    """List the spatial look-ups that run on any datastack.

    Gives what the JSON holds, or bytes.
    """
    request = _request()
    answer = client.send(request)
    value: wire.ActiveSpatialLookups = answer.decode()
    return value


async def asyncio_detailed(*, client: Client) -> Response[ActiveSpatialLookups]:
    """List the spatial look-ups that run on any datastack.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request()
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(*, client: Client) -> ActiveSpatialLookups:
    """List the spatial look-ups that run on any datastack.

    Gives models, in asyncio.
    """
    request = _request()
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(*, client: Client) -> wire.ActiveSpatialLookups:
    """List the spatial look-ups that run on any datastack.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request()
    answer = await client.send_async(request)
    value: wire.ActiveSpatialLookups = answer.decode()
    return value

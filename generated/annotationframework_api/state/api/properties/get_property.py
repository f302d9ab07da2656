# Written by codegen.py from specs/state.yaml. Do not edit: python codegen.py
"""Get properties of segments.

Operation `state.get_property`, GET /nglstate/api/v1/property/{property_id}/info; its effect
is to read.

property_id: The id of properties.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response
from ...models.segment_properties import SegmentProperties

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("state", "get_property", "GET", {200: "object"})


def _request(property_id: int) -> Request:
    return Request(
        OPERATION,
        "/nglstate/api/v1/property/{property_id}/info".format(
            property_id=codec.segment(property_id)
        ),
        about=(property_id,),
    )


def _parse(status: int, value: Any) -> SegmentProperties:
    response_200 = SegmentProperties.from_dict(value)

    return response_200


def sync_detailed(property_id: int, *, client: Client) -> Response[SegmentProperties]:
    """Get properties of segments.

    Gives models, with the status and the headers.
    """
    request = _request(property_id=property_id)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(property_id: int, *, client: Client) -> SegmentProperties:
    """Get properties of segments.

    Gives models.
    """
    request = _request(property_id=property_id)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(property_id: int, *, client: Client) -> wire.SegmentProperties:
    """Get properties of segments.

    Gives what the JSON holds, or bytes.
    """
    request = _request(property_id=property_id)
    answer = client.send(request)
    value: wire.SegmentProperties = answer.decode()
    return value


async def asyncio_detailed(property_id: int, *, client: Client) -> Response[SegmentProperties]:
    """Get properties of segments.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(property_id=property_id)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(property_id: int, *, client: Client) -> SegmentProperties:
    """Get properties of segments.

    Gives models, in asyncio.
    """
    request = _request(property_id=property_id)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(property_id: int, *, client: Client) -> wire.SegmentProperties:
    """Get properties of segments.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(property_id=property_id)
    answer = await client.send_async(request)
    value: wire.SegmentProperties = answer.decode()
    return value

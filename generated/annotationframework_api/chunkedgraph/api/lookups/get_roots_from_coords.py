# Written by codegen.py from specs/chunkedgraph.yaml. Do not edit: python codegen.py
"""Get the roots at points.

Always a 500 on the version observed, so the answer is not known.

Operation `chunkedgraph.get_roots_from_coords`, POST
/segmentation/api/v1/table/{table_id}/roots_from_coords; its effect is to read.

table_id: The name of the segmentation's table, such as "minnie3_v1".

timestamp: When, in seconds since 1970; now by default.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import UNSET, Operation, Request, Response, Unset
from ...models.coordinates import Coordinates
from ...models.roots_at_points import RootsAtPoints

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("chunkedgraph", "get_roots_from_coords", "POST", {200: "object"})


def _request(table_id: str, *, body: object, timestamp: float | Unset = UNSET) -> Request:
    return Request(
        OPERATION,
        "/segmentation/api/v1/table/{table_id}/roots_from_coords".format(
            table_id=codec.segment(table_id)
        ),
        about=(table_id,),
        query={"timestamp": timestamp},
        headers={"Content-Type": "application/json"},
        content=codec.encode_json(body),
    )


def _parse(status: int, value: Any) -> RootsAtPoints:
    response_200 = RootsAtPoints.from_dict(value)

    return response_200


def sync_detailed(
    table_id: str, *, client: Client, body: Coordinates, timestamp: float | Unset = UNSET
) -> Response[RootsAtPoints]:
    """Get the roots at points.

    Gives models, with the status and the headers.
    """
    request = _request(table_id=table_id, body=body, timestamp=timestamp)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(
    table_id: str, *, client: Client, body: Coordinates, timestamp: float | Unset = UNSET
) -> RootsAtPoints:
    """Get the roots at points.

    Gives models.
    """
    request = _request(table_id=table_id, body=body, timestamp=timestamp)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(
    table_id: str,
    *,
    client: Client,
    body: wire.Coordinates | bytes,
    timestamp: float | Unset = UNSET,
) -> wire.RootsAtPoints:
    """Get the roots at points.

    Gives what the JSON holds, or bytes.
    """
    request = _request(table_id=table_id, body=body, timestamp=timestamp)
    answer = client.send(request)
    value: wire.RootsAtPoints = answer.decode()
    return value


async def asyncio_detailed(
    table_id: str, *, client: Client, body: Coordinates, timestamp: float | Unset = UNSET
) -> Response[RootsAtPoints]:
    """Get the roots at points.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(table_id=table_id, body=body, timestamp=timestamp)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(
    table_id: str, *, client: Client, body: Coordinates, timestamp: float | Unset = UNSET
) -> RootsAtPoints:
    """Get the roots at points.

    Gives models, in asyncio.
    """
    request = _request(table_id=table_id, body=body, timestamp=timestamp)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(
    table_id: str,
    *,
    client: Client,
    body: wire.Coordinates | bytes,
    timestamp: float | Unset = UNSET,
) -> wire.RootsAtPoints:
    """Get the roots at points.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(table_id=table_id, body=body, timestamp=timestamp)
    answer = await client.send_async(request)
    value: wire.RootsAtPoints = answer.decode()
    return value

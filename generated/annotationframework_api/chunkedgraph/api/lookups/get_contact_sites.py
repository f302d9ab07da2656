# Written by codegen.py from specs/chunkedgraph.yaml. Do not edit: python codegen.py
"""Get where a node touches others.

Always a 500 on the version observed ("unexpected keyword argument"), so the answer is not
known.

Operation `chunkedgraph.get_contact_sites`, GET
/segmentation/api/v1/table/{table_id}/node/{node_id}/contact_sites; its effect is to read.

table_id: The name of the segmentation's table, such as "minnie3_v1".

node_id: A node of any layer.

bounds: A box in voxels, such as "0-64_0-64_0-32", whose chunks count as a whole.

partners: Whether to name the other objects.

as_list: Whether the answer is a list.

areas_only: Whether to leave out places.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import UNSET, Operation, Request, Response, Unset
from ...models.contact_sites import ContactSites

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("chunkedgraph", "get_contact_sites", "GET", {200: "object"})


def _request(
    table_id: str,
    node_id: int,
    *,
    bounds: str | Unset = UNSET,
    partners: bool | Unset = UNSET,
    as_list: bool | Unset = UNSET,
    areas_only: bool | Unset = UNSET,
) -> Request:
    return Request(
        OPERATION,
        "/segmentation/api/v1/table/{table_id}/node/{node_id}/contact_sites".format(
            table_id=codec.segment(table_id), node_id=codec.segment(node_id)
        ),
        about=(table_id, node_id),
        query={
            "bounds": bounds,
            "partners": partners,
            "as_list": as_list,
            "areas_only": areas_only,
        },
    )


def _parse(status: int, value: Any) -> ContactSites:
    response_200 = ContactSites.from_dict(value)

    return response_200


def sync_detailed(
    table_id: str,
    node_id: int,
    *,
    client: Client,
    bounds: str | Unset = UNSET,
    partners: bool | Unset = UNSET,
    as_list: bool | Unset = UNSET,
    areas_only: bool | Unset = UNSET,
) -> Response[ContactSites]:
    """Get where a node touches others.

    Gives models, with the status and the headers.
    """
    request = _request(
        table_id=table_id,
        node_id=node_id,
        bounds=bounds,
        partners=partners,
        as_list=as_list,
        areas_only=areas_only,
    )
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(
    table_id: str,
    node_id: int,
    *,
    client: Client,
    bounds: str | Unset = UNSET,
    partners: bool | Unset = UNSET,
    as_list: bool | Unset = UNSET,
    areas_only: bool | Unset = UNSET,
) -> ContactSites:
    """Get where a node touches others.

    Gives models.
    """
    request = _request(
        table_id=table_id,
        node_id=node_id,
        bounds=bounds,
        partners=partners,
        as_list=as_list,
        areas_only=areas_only,
    )
    answer = client.send(request)
    return answer.parse(_parse)


def raw(
    table_id: str,
    node_id: int,
    *,
    client: Client,
    bounds: str | Unset = UNSET,
    partners: bool | Unset = UNSET,
    as_list: bool | Unset = UNSET,
    areas_only: bool | Unset = UNSET,
) -> wire.ContactSites:
    """Get where a node touches others.

    Gives what the JSON holds, or bytes.
    """
    request = _request(
        table_id=table_id,
        node_id=node_id,
        bounds=bounds,
        partners=partners,
        as_list=as_list,
        areas_only=areas_only,
    )
    answer = client.send(request)
    value: wire.ContactSites = answer.decode()
    return value


async def asyncio_detailed(
    table_id: str,
    node_id: int,
    *,
    client: Client,
    bounds: str | Unset = UNSET,
    partners: bool | Unset = UNSET,
    as_list: bool | Unset = UNSET,
    areas_only: bool | Unset = UNSET,
) -> Response[ContactSites]:
    """Get where a node touches others.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(
        table_id=table_id,
        node_id=node_id,
        bounds=bounds,
        partners=partners,
        as_list=as_list,
        areas_only=areas_only,
    )
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(
    table_id: str,
    node_id: int,
    *,
    client: Client,
    bounds: str | Unset = UNSET,
    partners: bool | Unset = UNSET,
    as_list: bool | Unset = UNSET,
    areas_only: bool | Unset = UNSET,
) -> ContactSites:
    """Get where a node touches others.

    Gives models, in asyncio.
    """
    request = _request(
        table_id=table_id,
        node_id=node_id,
        bounds=bounds,
        partners=partners,
        as_list=as_list,
        areas_only=areas_only,
    )
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(
    table_id: str,
    node_id: int,
    *,
    client: Client,
    bounds: str | Unset = UNSET,
    partners: bool | Unset = UNSET,
    as_list: bool | Unset = UNSET,
    areas_only: bool | Unset = UNSET,
) -> wire.ContactSites:
    """Get where a node touches others.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(
        table_id=table_id,
        node_id=node_id,
        bounds=bounds,
        partners=partners,
        as_list=as_list,
        areas_only=areas_only,
    )
    answer = await client.send_async(request)
    value: wire.ContactSites = answer.decode()
    return value

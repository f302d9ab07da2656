# Written by codegen.py from specs/chunkedgraph.yaml. Do not edit: python codegen.py
"""Get where two nodes touch.

Always a 500 on the version observed (a NameError), so the answer is not known.

Operation `chunkedgraph.get_contact_sites_of_pair`, GET
/segmentation/api/v1/table/{table_id}/node/contact_sites_pair/{first_node_id}/{second_node_id};
its effect is to read.

table_id: The name of the segmentation's table, such as "minnie3_v1".

first_node_id: The one node.

second_node_id: The other node.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response
from ...models.contact_sites import ContactSites

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("chunkedgraph", "get_contact_sites_of_pair", "GET", {200: "object"})


def _request(table_id: str, first_node_id: int, second_node_id: int) -> Request:
    return Request(
        OPERATION,
        "/segmentation/api/v1/table/{table_id}/node/contact_sites_pair/{first_node_id}/{second_node_id}".format(
            table_id=codec.segment(table_id),
            first_node_id=codec.segment(first_node_id),
            second_node_id=codec.segment(second_node_id),
        ),
        about=(table_id, first_node_id, second_node_id),
    )


def _parse(status: int, value: Any) -> ContactSites:
    response_200 = ContactSites.from_dict(value)

    return response_200


def sync_detailed(
    table_id: str, first_node_id: int, second_node_id: int, *, client: Client
) -> Response[ContactSites]:
    """Get where two nodes touch.

    Gives models, with the status and the headers.
    """
    request = _request(
        table_id=table_id, first_node_id=first_node_id, second_node_id=second_node_id
    )
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(table_id: str, first_node_id: int, second_node_id: int, *, client: Client) -> ContactSites:
    """Get where two nodes touch.

    Gives models.
    """
    request = _request(
        table_id=table_id, first_node_id=first_node_id, second_node_id=second_node_id
    )
    answer = client.send(request)
    return answer.parse(_parse)


def raw(
    table_id: str, first_node_id: int, second_node_id: int, *, client: Client
) -> wire.ContactSites:
    """Get where two nodes touch.

    Gives what the JSON holds, or bytes.
    """
    request = _request(
        table_id=table_id, first_node_id=first_node_id, second_node_id=second_node_id
    )
    answer = client.send(request)
    value: wire.ContactSites = answer.decode()
    return value


async def asyncio_detailed(
    table_id: str, first_node_id: int, second_node_id: int, *, client: Client
) -> Response[ContactSites]:
    """Get where two nodes touch.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(
        table_id=table_id, first_node_id=first_node_id, second_node_id=second_node_id
    )
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(
    table_id: str, first_node_id: int, second_node_id: int, *, client: Client
) -> ContactSites:
    """Get where two nodes touch.

    Gives models, in asyncio.
    """
    request = _request(
        table_id=table_id, first_node_id=first_node_id, second_node_id=second_node_id
    )
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(
    table_id: str, first_node_id: int, second_node_id: int, *, client: Client
) -> wire.ContactSites:
    """Get where two nodes touch.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(
        table_id=table_id, first_node_id=first_node_id, second_node_id=second_node_id
    )
    answer = await client.send_async(request)
    value: wire.ContactSites = answer.decode()
    return value

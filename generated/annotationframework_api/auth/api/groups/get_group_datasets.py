# Written by codegen.py from specs/auth.yaml. Do not edit: python codegen.py
"""List what a group may do, by dataset.

For administrators of anything, and service accounts.

Operation `auth.get_group_datasets`, GET /auth/api/v1/group/{group_id}/dataset; its effect is
to read.

group_id: The id of the group.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response
from ...models.group_dataset import GroupDataset

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("auth", "get_group_datasets", "GET", {200: "array"})


def _request(group_id: int) -> Request:
    return Request(
        OPERATION,
        "/auth/api/v1/group/{group_id}/dataset".format(group_id=codec.segment(group_id)),
        about=(group_id,),
    )


def _parse(status: int, value: Any) -> list[GroupDataset]:
    response_200 = []
    _response_200 = value
    for response_200_item_data in _response_200:
        response_200_item = GroupDataset.from_dict(response_200_item_data)

        response_200.append(response_200_item)

    return response_200


def sync_detailed(group_id: int, *, client: Client) -> Response[list[GroupDataset]]:
    """List what a group may do, by dataset.

    Gives models, with the status and the headers.
    """
    request = _request(group_id=group_id)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(group_id: int, *, client: Client) -> list[GroupDataset]:
    """List what a group may do, by dataset.

    Gives models.
    """
    request = _request(group_id=group_id)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(group_id: int, *, client: Client) -> list[wire.GroupDataset]:
    """List what a group may do, by dataset.

    Gives what the JSON holds, or bytes.
    """
    request = _request(group_id=group_id)
    answer = client.send(request)
    value: list[wire.GroupDataset] = answer.decode()
    return value


async def asyncio_detailed(group_id: int, *, client: Client) -> Response[list[GroupDataset]]:
    """List what a group may do, by dataset.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(group_id=group_id)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(group_id: int, *, client: Client) -> list[GroupDataset]:
    """List what a group may do, by dataset.

    Gives models, in asyncio.
    """
    request = _request(group_id=group_id)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(group_id: int, *, client: Client) -> list[wire.GroupDataset]:
    """List what a group may do, by dataset.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(group_id=group_id)
    answer = await client.send_async(request)
    value: list[wire.GroupDataset] = answer.decode()
    return value

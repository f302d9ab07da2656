# Written by codegen.py from specs/chunkedgraph.yaml. Do not edit: python codegen.py
"""Take all edits of a user back.

For superadmins. What it answers was not observed.

Operation `chunkedgraph.rollback_user`, POST
/segmentation/api/v1/table/{table_id}/rollback_user; its effect is to write.

table_id: The name of the segmentation's table, such as "minnie3_v1".

user_id: Whose.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import UNSET, Operation, Request, Response, Unset
from ...models.rolled_back import RolledBack

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("chunkedgraph", "rollback_user", "POST", {200: "object"})


def _request(table_id: str, *, user_id: int | Unset = UNSET) -> Request:
    return Request(
        OPERATION,
        "/segmentation/api/v1/table/{table_id}/rollback_user".format(
            table_id=codec.segment(table_id)
        ),
        about=(table_id,),
        query={"user_id": user_id},
    )


def _parse(status: int, value: Any) -> RolledBack:
    response_200 = RolledBack.from_dict(value)

    return response_200


def sync_detailed(
    table_id: str, *, client: Client, user_id: int | Unset = UNSET
) -> Response[RolledBack]:
    """Take all edits of a user back.

    Gives models, with the status and the headers.
    """
    request = _request(table_id=table_id, user_id=user_id)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(table_id: str, *, client: Client, user_id: int | Unset = UNSET) -> RolledBack:
    """Take all edits of a user back.

    Gives models.
    """
    request = _request(table_id=table_id, user_id=user_id)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(table_id: str, *, client: Client, user_id: int | Unset = UNSET) -> wire.RolledBack:
    """Take all edits of a user back.

    Gives what the JSON holds, or bytes.
    """
    request = _request(table_id=table_id, user_id=user_id)
    answer = client.send(request)
    value: wire.RolledBack = answer.decode()
    return value


async def asyncio_detailed(
    table_id: str, *, client: Client, user_id: int | Unset = UNSET
) -> Response[RolledBack]:
    """Take all edits of a user back.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(table_id=table_id, user_id=user_id)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(table_id: str, *, client: Client, user_id: int | Unset = UNSET) -> RolledBack:
    """Take all edits of a user back.

    Gives models, in asyncio.
    """
    request = _request(table_id=table_id, user_id=user_id)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(
    table_id: str, *, client: Client, user_id: int | Unset = UNSET
) -> wire.RolledBack:
    """Take all edits of a user back.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(table_id=table_id, user_id=user_id)
    answer = await client.send_async(request)
    value: wire.RolledBack = answer.decode()
    return value

# Written by codegen.py from specs/chunkedgraph.yaml. Do not edit: python codegen.py
"""Get the edits of a user, as a table.

For administrators. Without an `end_time` that it can read the service answers 400, so it must
be given.

Operation `chunkedgraph.get_user_operations`, GET
/segmentation/api/v1/table/{table_id}/user_operations; its effect is to read.

table_id: The name of the segmentation's table, such as "minnie3_v1".

user_id: Whose; all users' without it.

start_time: From when, in seconds since 1970.

end_time: To when, in seconds since 1970.

include_undone: Whether to give edits that were taken back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import UNSET, Operation, Request, Response, Unset

if TYPE_CHECKING:
    pass

OPERATION = Operation("chunkedgraph", "get_user_operations", "GET", {200: "text"})


def _request(
    table_id: str,
    *,
    user_id: int | Unset = UNSET,
    start_time: float | Unset = UNSET,
    end_time: float | Unset = UNSET,
    include_undone: bool | Unset = UNSET,
) -> Request:
    return Request(
        OPERATION,
        "/segmentation/api/v1/table/{table_id}/user_operations".format(
            table_id=codec.segment(table_id)
        ),
        about=(table_id,),
        query={
            "user_id": user_id,
            "start_time": start_time,
            "end_time": end_time,
            "include_undone": include_undone,
        },
    )


def _parse(status: int, value: Any) -> str:
    response_200: str = value
    return response_200


def sync_detailed(
    table_id: str,
    *,
    client: Client,
    user_id: int | Unset = UNSET,
    start_time: float | Unset = UNSET,
    end_time: float | Unset = UNSET,
    include_undone: bool | Unset = UNSET,
) -> Response[str]:
    """Get the edits of a user, as a table.

    Gives models, with the status and the headers.
    """
    request = _request(
        table_id=table_id,
        user_id=user_id,
        start_time=start_time,
        end_time=end_time,
        include_undone=include_undone,
    )
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(
    table_id: str,
    *,
    client: Client,
    user_id: int | Unset = UNSET,
    start_time: float | Unset = UNSET,
    end_time: float | Unset = UNSET,
    include_undone: bool | Unset = UNSET,
) -> str:
    """Get the edits of a user, as a table.

    Gives models.
    """
    request = _request(
        table_id=table_id,
        user_id=user_id,
        start_time=start_time,
        end_time=end_time,
        include_undone=include_undone,
    )
    answer = client.send(request)
    return answer.parse(_parse)


def raw(
    table_id: str,
    *,
    client: Client,
    user_id: int | Unset = UNSET,
    start_time: float | Unset = UNSET,
    end_time: float | Unset = UNSET,
    include_undone: bool | Unset = UNSET,
) -> str:
    """Get the edits of a user, as a table.

    Gives what the JSON holds, or bytes.
    """
    request = _request(
        table_id=table_id,
        user_id=user_id,
        start_time=start_time,
        end_time=end_time,
        include_undone=include_undone,
    )
    answer = client.send(request)
    value: str = answer.decode()
    return value


async def asyncio_detailed(
    table_id: str,
    *,
    client: Client,
    user_id: int | Unset = UNSET,
    start_time: float | Unset = UNSET,
    end_time: float | Unset = UNSET,
    include_undone: bool | Unset = UNSET,
) -> Response[str]:
    """Get the edits of a user, as a table.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(
        table_id=table_id,
        user_id=user_id,
        start_time=start_time,
        end_time=end_time,
        include_undone=include_undone,
    )
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(
    table_id: str,
    *,
    client: Client,
    user_id: int | Unset = UNSET,
    start_time: float | Unset = UNSET,
    end_time: float | Unset = UNSET,
    include_undone: bool | Unset = UNSET,
) -> str:
    """Get the edits of a user, as a table.

    Gives models, in asyncio.
    """
    request = _request(
        table_id=table_id,
        user_id=user_id,
        start_time=start_time,
        end_time=end_time,
        include_undone=include_undone,
    )
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(
    table_id: str,
    *,
    client: Client,
    user_id: int | Unset = UNSET,
    start_time: float | Unset = UNSET,
    end_time: float | Unset = UNSET,
    include_undone: bool | Unset = UNSET,
) -> str:
    """Get the edits of a user, as a table.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(
        table_id=table_id,
        user_id=user_id,
        start_time=start_time,
        end_time=end_time,
        include_undone=include_undone,
    )
    answer = await client.send_async(request)
    value: str = answer.decode()
    return value

# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
"""Freeze a new version of the database as it is.

For administrators.

Operation `materialize.create_frozen_version`, POST
/materialize/api/v2/materialize/run/create_frozen/datastack/{datastack_name}; its effect is to
write.

datastack_name: The name of the datastack.

days_to_expire: After how many days the version expires.

merge_tables: Whether to merge each annotation table with the table of its segmentation.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response

if TYPE_CHECKING:
    pass

OPERATION = Operation("materialize", "create_frozen_version", "POST", {200: "integer"})


def _request(datastack_name: str, *, days_to_expire: int, merge_tables: bool) -> Request:
    return Request(
        OPERATION,
        "/materialize/api/v2/materialize/run/create_frozen/datastack/{datastack_name}".format(
            datastack_name=codec.segment(datastack_name)
        ),
        about=(datastack_name,),
        query={"days_to_expire": days_to_expire, "merge_tables": merge_tables},
    )


def _parse(status: int, value: Any) -> int:
    response_200: int = value
    return response_200


def sync_detailed(
    datastack_name: str, *, client: Client, days_to_expire: int, merge_tables: bool
) -> Response[int]:
    """Freeze a new version of the database as it is.

    Gives models, with the status and the headers.
    """
    request = _request(
        datastack_name=datastack_name, days_to_expire=days_to_expire, merge_tables=merge_tables
    )
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(datastack_name: str, *, client: Client, days_to_expire: int, merge_tables: bool) -> int:
    """Freeze a new version of the database as it is.

    Gives models.
    """
    request = _request(
        datastack_name=datastack_name, days_to_expire=days_to_expire, merge_tables=merge_tables
    )
    answer = client.send(request)
    return answer.parse(_parse)


def raw(datastack_name: str, *, client: Client, days_to_expire: int, merge_tables: bool) -> int:
    """Freeze a new version of the database as it is.

    Gives what the JSON holds, or bytes.
    """
    request = _request(
        datastack_name=datastack_name, days_to_expire=days_to_expire, merge_tables=merge_tables
    )
    answer = client.send(request)
    value: int = answer.decode()
    return value


async def asyncio_detailed(
    datastack_name: str, *, client: Client, days_to_expire: int, merge_tables: bool
) -> Response[int]:
    """Freeze a new version of the database as it is.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(
        datastack_name=datastack_name, days_to_expire=days_to_expire, merge_tables=merge_tables
    )
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(
    datastack_name: str, *, client: Client, days_to_expire: int, merge_tables: bool
) -> int:
    """Freeze a new version of the database as it is.

    Gives models, in asyncio.
    """
    request = _request(
        datastack_name=datastack_name, days_to_expire=days_to_expire, merge_tables=merge_tables
    )
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(
    datastack_name: str, *, client: Client, days_to_expire: int, merge_tables: bool
) -> int:
    """Freeze a new version of the database as it is.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(
        datastack_name=datastack_name, days_to_expire=days_to_expire, merge_tables=merge_tables
    )
    answer = await client.send_async(request)
    value: int = answer.decode()
    return value

# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
"""Replace the root ids that have expired.

For administrators.

Operation `materialize.update_root_ids`, POST
/materialize/api/v2/materialize/run/update_roots/datastack/{datastack_name}; its effect is to
write.

datastack_name: The name of the datastack.

lookup_all_root_ids: Whether to look up every root, not only those that are known to have
expired.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response, Unset

if TYPE_CHECKING:
    pass

OPERATION = Operation("materialize", "update_root_ids", "POST", {200: "integer"})


def _request(datastack_name: str, *, lookup_all_root_ids: bool | Unset = False) -> Request:
    return Request(
        OPERATION,
        "/materialize/api/v2/materialize/run/update_roots/datastack/{datastack_name}".format(
            datastack_name=codec.segment(datastack_name)
        ),
        about=(datastack_name,),
        query={"lookup_all_root_ids": lookup_all_root_ids},
    )


def _parse(status: int, value: Any) -> int:
    response_200: int = value
    return response_200


def sync_detailed(
    datastack_name: str, *, client: Client, lookup_all_root_ids: bool | Unset = False
) -> Response[int]:
    """Replace the root ids that have expired.

    Gives models, with the status and the headers.
    """
    request = _request(datastack_name=datastack_name, lookup_all_root_ids=lookup_all_root_ids)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(datastack_name: str, *, client: Client, lookup_all_root_ids: bool | Unset = False) -> int:
    """Replace the root ids that have expired.

    Gives models.
    """
    request = _request(datastack_name=datastack_name, lookup_all_root_ids=lookup_all_root_ids)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(datastack_name: str, *, client: Client, lookup_all_root_ids: bool | Unset = False) -> int:
    """Replace the root ids that have expired.

    Gives what the JSON holds, or bytes.
    """
    request = _request(datastack_name=datastack_name, lookup_all_root_ids=lookup_all_root_ids)
    answer = client.send(request)
    value: int = answer.decode()
    return value


async def asyncio_detailed(
    datastack_name: str, *, client: Client, lookup_all_root_ids: bool | Unset = False
) -> Response[int]:
    """Replace the root ids that have expired.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(datastack_name=datastack_name, lookup_all_root_ids=lookup_all_root_ids)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(
    datastack_name: str, *, client: Client, lookup_all_root_ids: bool | Unset = False
) -> int:
    """Replace the root ids that have expired.

    Gives models, in asyncio.
    """
    request = _request(datastack_name=datastack_name, lookup_all_root_ids=lookup_all_root_ids)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(
    datastack_name: str, *, client: Client, lookup_all_root_ids: bool | Unset = False
) -> int:
    """Replace the root ids that have expired.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(datastack_name=datastack_name, lookup_all_root_ids=lookup_all_root_ids)
    answer = await client.send_async(request)
    value: int = answer.decode()
    return value

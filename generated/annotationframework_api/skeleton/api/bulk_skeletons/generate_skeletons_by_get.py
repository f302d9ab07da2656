# Written by codegen.py from specs/skeleton.yaml. Do not edit: python codegen.py
"""Have skeletons of version 0 made of several objects.

Writes, though it is a GET. Obsolete. Never recorded; by the source it breaks, as with a
version.

Operation `skeleton.generate_skeletons_by_get`, GET
/skeletoncache/api/v1/{datastack_name}/bulk/gen_skeletons/{root_ids}; its effect is to write.

datastack_name: The name of the datastack.

root_ids: Root ids, joined by commas.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response

if TYPE_CHECKING:
    pass

OPERATION = Operation("skeleton", "generate_skeletons_by_get", "GET", {200: "number"})


def _request(datastack_name: str, root_ids: str) -> Request:
    return Request(
        OPERATION,
        "/skeletoncache/api/v1/{datastack_name}/bulk/gen_skeletons/{root_ids}".format(
            datastack_name=codec.segment(datastack_name), root_ids=codec.segment(root_ids)
        ),
        about=(datastack_name, root_ids),
    )


def _parse(status: int, value: Any) -> float:
    response_200: float = value
    return response_200


def sync_detailed(datastack_name: str, root_ids: str, *, client: Client) -> Response[float]:
    """Have skeletons of version 0 made of several objects.

    Gives models, with the status and the headers.
    """
    request = _request(datastack_name=datastack_name, root_ids=root_ids)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(datastack_name: str, root_ids: str, *, client: Client) -> float:
    """Have skeletons of version 0 made of several objects.

    Gives models.
    """
    request = _request(datastack_name=datastack_name, root_ids=root_ids)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(datastack_name: str, root_ids: str, *, client: Client) -> float:
    """Have skeletons of version 0 made of several objects.

    Gives what the JSON holds, or bytes.
    """
    request = _request(datastack_name=datastack_name, root_ids=root_ids)
    answer = client.send(request)
    value: float = answer.decode()
    return value


async def asyncio_detailed(
    datastack_name: str, root_ids: str, *, client: Client
) -> Response[float]:
    """Have skeletons of version 0 made of several objects.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(datastack_name=datastack_name, root_ids=root_ids)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(datastack_name: str, root_ids: str, *, client: Client) -> float:
    """Have skeletons of version 0 made of several objects.

    Gives models, in asyncio.
    """
    request = _request(datastack_name=datastack_name, root_ids=root_ids)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(datastack_name: str, root_ids: str, *, client: Client) -> float:
    """Have skeletons of version 0 made of several objects.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(datastack_name=datastack_name, root_ids=root_ids)
    answer = await client.send_async(request)
    value: float = answer.decode()
    return value

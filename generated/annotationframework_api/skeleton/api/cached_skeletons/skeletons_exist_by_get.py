# Written by codegen.py from specs/skeleton.yaml. Do not edit: python codegen.py
"""Say whether the cache has skeletons of Neuroglancer's version.

Obsolete. Never recorded; by the source it breaks, as with a version.

Operation `skeleton.skeletons_exist_by_get`, GET
/skeletoncache/api/v1/{datastack_name}/precomputed/skeleton/exists/{root_ids}; its effect is
to read.

datastack_name: The name of the datastack.

root_ids: Root ids, joined by commas.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response
from ...models.existence import Existence

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("skeleton", "skeletons_exist_by_get", "GET", {200: "boolean|object"})


def _request(datastack_name: str, root_ids: str) -> Request:
    return Request(
        OPERATION,
        "/skeletoncache/api/v1/{datastack_name}/precomputed/skeleton/exists/{root_ids}".format(
            datastack_name=codec.segment(datastack_name), root_ids=codec.segment(root_ids)
        ),
        about=(datastack_name, root_ids),
    )


def _parse(status: int, value: Any) -> bool | Existence:
    def _parse_response_200(data: object) -> bool | Existence:
        try:
            if not isinstance(data, dict):
                raise TypeError()
            response_200_type_1 = Existence.from_dict(data)

            return response_200_type_1
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
        return cast(bool | Existence, data)

    response_200 = _parse_response_200(value)

    return response_200


def sync_detailed(
    datastack_name: str, root_ids: str, *, client: Client
) -> Response[bool | Existence]:
    """Say whether the cache has skeletons of Neuroglancer's version.

    Gives models, with the status and the headers.
    """
    request = _request(datastack_name=datastack_name, root_ids=root_ids)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(datastack_name: str, root_ids: str, *, client: Client) -> bool | Existence:
    """Say whether the cache has skeletons of Neuroglancer's version.

    Gives models.
    """
    request = _request(datastack_name=datastack_name, root_ids=root_ids)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(datastack_name: str, root_ids: str, *, client: Client) -> bool | wire.Existence:
    """Say whether the cache has skeletons of Neuroglancer's version.

    Gives what the JSON holds, or bytes.
    """
    request = _request(datastack_name=datastack_name, root_ids=root_ids)
    answer = client.send(request)
    value: bool | wire.Existence = answer.decode()
    return value


async def asyncio_detailed(
    datastack_name: str, root_ids: str, *, client: Client
) -> Response[bool | Existence]:
    """Say whether the cache has skeletons of Neuroglancer's version.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(datastack_name=datastack_name, root_ids=root_ids)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(datastack_name: str, root_ids: str, *, client: Client) -> bool | Existence:
    """Say whether the cache has skeletons of Neuroglancer's version.

    Gives models, in asyncio.
    """
    request = _request(datastack_name=datastack_name, root_ids=root_ids)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(
    datastack_name: str, root_ids: str, *, client: Client
) -> bool | wire.Existence:
    """Say whether the cache has skeletons of Neuroglancer's version.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(datastack_name=datastack_name, root_ids=root_ids)
    answer = await client.send_async(request)
    value: bool | wire.Existence = answer.decode()
    return value

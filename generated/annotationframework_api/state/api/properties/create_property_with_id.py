# Written by codegen.py from specs/state.yaml. Do not edit: python codegen.py
"""Store properties of segments under an id that the caller chooses.

For superadmins only.

Operation `state.create_property_with_id`, POST /nglstate/api/v1/property/post/{property_id};
its effect is to write.

property_id: The id of properties.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response

if TYPE_CHECKING:
    pass

OPERATION = Operation("state", "create_property_with_id", "POST", {200: "string"})


def _request(property_id: int, *, body: object) -> Request:
    return Request(
        OPERATION,
        "/nglstate/api/v1/property/post/{property_id}".format(
            property_id=codec.segment(property_id)
        ),
        about=(property_id,),
        headers={"Content-Type": "application/json"},
        content=codec.encode_json(body),
    )


def _parse(status: int, value: Any) -> str:
    response_200: str = value
    return response_200


def sync_detailed(property_id: int, *, client: Client, body: Any) -> Response[str]:
    """Store properties of segments under an id that the caller chooses.

    Gives models, with the status and the headers.
    """
    request = _request(property_id=property_id, body=body)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(property_id: int, *, client: Client, body: Any) -> str:
    """Store properties of segments under an id that the caller chooses.

    Gives models.
    """
    request = _request(property_id=property_id, body=body)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(property_id: int, *, client: Client, body: Any | bytes) -> str:
    """Store properties of segments under an id that the caller chooses.

    Gives what the JSON holds, or bytes.
    """
    request = _request(property_id=property_id, body=body)
    answer = client.send(request)
    value: str = answer.decode()
    return value


async def asyncio_detailed(property_id: int, *, client: Client, body: Any) -> Response[str]:
    """Store properties of segments under an id that the caller chooses.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(property_id=property_id, body=body)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(property_id: int, *, client: Client, body: Any) -> str:
    """Store properties of segments under an id that the caller chooses.

    Gives models, in asyncio.
    """
    request = _request(property_id=property_id, body=body)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(property_id: int, *, client: Client, body: Any | bytes) -> str:
    """Store properties of segments under an id that the caller chooses.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(property_id=property_id, body=body)
    answer = await client.send_async(request)
    value: str = answer.decode()
    return value

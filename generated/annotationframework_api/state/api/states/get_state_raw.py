# Written by codegen.py from specs/state.yaml. Do not edit: python codegen.py
"""Get a state, compressed with zlib.

Operation `state.get_state_raw`, GET /nglstate/api/v1/raw/{state_id}; its effect is to read.

state_id: The id of a state.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response

if TYPE_CHECKING:
    pass

OPERATION = Operation("state", "get_state_raw", "GET", {200: "bytes"})


def _request(state_id: int) -> Request:
    return Request(
        OPERATION,
        "/nglstate/api/v1/raw/{state_id}".format(state_id=codec.segment(state_id)),
        about=(state_id,),
    )


def _parse(status: int, value: Any) -> bytes:
    response_200: bytes = value
    return response_200


def sync_detailed(state_id: int, *, client: Client) -> Response[bytes]:
    """Get a state, compressed with zlib.

    Gives models, with the status and the headers.
    """
    request = _request(state_id=state_id)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(state_id: int, *, client: Client) -> bytes:
    """Get a state, compressed with zlib.

    Gives models.
    """
    request = _request(state_id=state_id)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(state_id: int, *, client: Client) -> bytes:
    """Get a state, compressed with zlib.

    Gives what the JSON holds, or bytes.
    """
    request = _request(state_id=state_id)
    answer = client.send(request)
    value: bytes = answer.decode()
    return value


async def asyncio_detailed(state_id: int, *, client: Client) -> Response[bytes]:
    """Get a state, compressed with zlib.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(state_id=state_id)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(state_id: int, *, client: Client) -> bytes:
    """Get a state, compressed with zlib.

    Gives models, in asyncio.
    """
    request = _request(state_id=state_id)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(state_id: int, *, client: Client) -> bytes:
    """Get a state, compressed with zlib.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(state_id=state_id)
    answer = await client.send_async(request)
    value: bytes = answer.decode()
    return value

# Written by codegen.py from specs/state.yaml. Do not edit: python codegen.py
"""Get a state.

Operation `state.get_state`, GET /nglstate/api/v1/{state_id}; its effect is to read.

state_id: The id of a state.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response
from ...models.state import State

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("state", "get_state", "GET", {200: "object"})


def _request(state_id: int) -> Request:
    return Request(
        OPERATION,
        "/nglstate/api/v1/{state_id}".format(state_id=codec.segment(state_id)),
        about=(state_id,),
    )


def _parse(status: int, value: Any) -> State:
    response_200 = State.from_dict(value)

    return response_200


def sync_detailed(state_id: int, *, client: Client) -> Response[State]:
    """Get a state.

    Gives models, with the status and the headers.
    """
    request = _request(state_id=state_id)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(state_id: int, *, client: Client) -> State:
    """Get a state.

    Gives models.
    """
    request = _request(state_id=state_id)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(state_id: int, *, client: Client) -> wire.State:
    """Get a state.

    Gives what the JSON holds, or bytes.
    """
    request = _request(state_id=state_id)
    answer = client.send(request)
    value: wire.State = answer.decode()
    return value


async def asyncio_detailed(state_id: int, *, client: Client) -> Response[State]:
    """Get a state.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(state_id=state_id)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(state_id: int, *, client: Client) -> State:
    """Get a state.

    Gives models, in asyncio.
    """
    request = _request(state_id=state_id)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(state_id: int, *, client: Client) -> wire.State:
    """Get a state.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(state_id=state_id)
    answer = await client.send_async(request)
    value: wire.State = answer.decode()
    return value

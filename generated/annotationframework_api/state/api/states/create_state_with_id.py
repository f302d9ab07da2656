# Written by codegen.py from specs/state.yaml. Do not edit: python codegen.py
"""Store a state under an id that the caller chooses.

For superadmins only. An id that is taken already is refused, with a 502.

Operation `state.create_state_with_id`, POST /nglstate/api/v1/post/{state_id}; its effect is
to write.

state_id: The id of a state.

timestamp: When the state was made, in seconds since 1970; now by default.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import UNSET, Operation, Request, Response, Unset

if TYPE_CHECKING:
    pass

OPERATION = Operation("state", "create_state_with_id", "POST", {200: "string"})


def _request(state_id: int, *, body: object, timestamp: float | Unset = UNSET) -> Request:
    return Request(
        OPERATION,
        "/nglstate/api/v1/post/{state_id}".format(state_id=codec.segment(state_id)),
        about=(state_id,),
        query={"timestamp": timestamp},
        headers={"Content-Type": "application/json"},
        content=codec.encode_json(body),
    )


def _parse(status: int, value: Any) -> str:
    response_200: str = value
    return response_200


def sync_detailed(
    state_id: int, *, client: Client, body: Any, timestamp: float | Unset = UNSET
) -> Response[str]:
    """Store a state under an id that the caller chooses.

    Gives models, with the status and the headers.
    """
    request = _request(state_id=state_id, body=body, timestamp=timestamp)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(state_id: int, *, client: Client, body: Any, timestamp: float | Unset = UNSET) -> str:
    """Store a state under an id that the caller chooses.

    Gives models.
    """
    request = _request(state_id=state_id, body=body, timestamp=timestamp)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(
    state_id: int, *, client: Client, body: Any | bytes, timestamp: float | Unset = UNSET
) -> str:
    """Store a state under an id that the caller chooses.

    Gives what the JSON holds, or bytes.
    """
    request = _request(state_id=state_id, body=body, timestamp=timestamp)
    answer = client.send(request)
    value: str = answer.decode()
    return value


async def asyncio_detailed(
    state_id: int, *, client: Client, body: Any, timestamp: float | Unset = UNSET
) -> Response[str]:
    """Store a state under an id that the caller chooses.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(state_id=state_id, body=body, timestamp=timestamp)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(
    state_id: int, *, client: Client, body: Any, timestamp: float | Unset = UNSET
) -> str:
    """Store a state under an id that the caller chooses.

    Gives models, in asyncio.
    """
    request = _request(state_id=state_id, body=body, timestamp=timestamp)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(
    state_id: int, *, client: Client, body: Any | bytes, timestamp: float | Unset = UNSET
) -> str:
    """Store a state under an id that the caller chooses.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(state_id=state_id, body=body, timestamp=timestamp)
    answer = await client.send_async(request)
    value: str = answer.decode()
    return value

# Written by codegen.py from specs/state.yaml. Do not edit: python codegen.py
"""Store a state under a new id.

Any user may. The same state gets a new id each time. Any JSON value is taken, but no form.

Operation `state.create_state`, POST /nglstate/api/v1/post; its effect is to write.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response

if TYPE_CHECKING:
    pass

OPERATION = Operation("state", "create_state", "POST", {200: "string"})


def _request(*, body: object) -> Request:
    return Request(
        OPERATION,
        "/nglstate/api/v1/post",
        headers={"Content-Type": "application/json"},
        content=codec.encode_json(body),
    )


def _parse(status: int, value: Any) -> str:
    response_200: str = value
    return response_200


def sync_detailed(*, client: Client, body: Any) -> Response[str]:
    """Store a state under a new id.

    Gives models, with the status and the headers.
    """
    request = _request(body=body)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(*, client: Client, body: Any) -> str:
    """Store a state under a new id.

    Gives models.
    """
    request = _request(body=body)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(*, client: Client, body: Any | bytes) -> str:
    """Store a state under a new id.

    Gives what the JSON holds, or bytes.
    """
    request = _request(body=body)
    answer = client.send(request)
    value: str = answer.decode()
    return value


async def asyncio_detailed(*, client: Client, body: Any) -> Response[str]:
    """Store a state under a new id.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(body=body)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(*, client: Client, body: Any) -> str:
    """Store a state under a new id.

    Gives models, in asyncio.
    """
    request = _request(body=body)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(*, client: Client, body: Any | bytes) -> str:
    """Store a state under a new id.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(body=body)
    answer = await client.send_async(request)
    value: str = answer.decode()
    return value

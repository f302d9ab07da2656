# Written by codegen.py from specs/chunkedgraph.yaml. Do not edit: python codegen.py
"""Get the roots of many nodes, in bytes.

Ids go and come as unsigned 64-bit integers, the lowest byte first, in the same order; repeats
stay. A node without a root gets 0 if another one has a root, but if none has, all are given
back as they are: also when the time is before the graph's. A length that is no multiple of 8
is a 500.

Operation `chunkedgraph.get_roots_binary`, POST
/segmentation/api/v1/table/{table_id}/roots_binary; its effect is to read.

table_id: The name of the segmentation's table, such as "minnie3_v1".

timestamp: When, in seconds since 1970; now by default.

stop_layer: Stop at this layer; the supervoxels' is 1.

assert_roots: Whatever is given, "False" too, but the empty text: fail if an id is no root.

fail_to_zero: Whatever is given, "False" too, but the empty text: 0 for ids without a root.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import UNSET, Operation, Request, Response, Unset

if TYPE_CHECKING:
    pass

OPERATION = Operation("chunkedgraph", "get_roots_binary", "POST", {200: "bytes"})


def _request(
    table_id: str,
    *,
    body: object,
    timestamp: float | Unset = UNSET,
    stop_layer: int | Unset = UNSET,
    assert_roots: str | Unset = UNSET,
    fail_to_zero: str | Unset = UNSET,
) -> Request:
    return Request(
        OPERATION,
        "/segmentation/api/v1/table/{table_id}/roots_binary".format(
            table_id=codec.segment(table_id)
        ),
        about=(table_id,),
        query={
            "timestamp": timestamp,
            "stop_layer": stop_layer,
            "assert_roots": assert_roots,
            "fail_to_zero": fail_to_zero,
        },
        headers={"Content-Type": "application/octet-stream"},
        content=codec.binary(body),
    )


def _parse(status: int, value: Any) -> bytes:
    response_200: bytes = value
    return response_200


def sync_detailed(
    table_id: str,
    *,
    client: Client,
    body: bytes,
    timestamp: float | Unset = UNSET,
    stop_layer: int | Unset = UNSET,
    assert_roots: str | Unset = UNSET,
    fail_to_zero: str | Unset = UNSET,
) -> Response[bytes]:
    """Get the roots of many nodes, in bytes.

    Gives models, with the status and the headers.
    """
    request = _request(
        table_id=table_id,
        body=body,
        timestamp=timestamp,
        stop_layer=stop_layer,
        assert_roots=assert_roots,
        fail_to_zero=fail_to_zero,
    )
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(
    table_id: str,
    *,
    client: Client,
    body: bytes,
    timestamp: float | Unset = UNSET,
    stop_layer: int | Unset = UNSET,
    assert_roots: str | Unset = UNSET,
    fail_to_zero: str | Unset = UNSET,
) -> bytes:
    """Get the roots of many nodes, in bytes.

    Gives models.
    """
    request = _request(
        table_id=table_id,
        body=body,
        timestamp=timestamp,
        stop_layer=stop_layer,
        assert_roots=assert_roots,
        fail_to_zero=fail_to_zero,
    )
    answer = client.send(request)
    return answer.parse(_parse)


def raw(
    table_id: str,
    *,
    client: Client,
    body: bytes,
    timestamp: float | Unset = UNSET,
    stop_layer: int | Unset = UNSET,
    assert_roots: str | Unset = UNSET,
    fail_to_zero: str | Unset = UNSET,
) -> bytes:
    """Get the roots of many nodes, in bytes.

    Gives what the JSON holds, or bytes.
    """
    request = _request(
        table_id=table_id,
        body=body,
        timestamp=timestamp,
        stop_layer=stop_layer,
        assert_roots=assert_roots,
        fail_to_zero=fail_to_zero,
    )
    answer = client.send(request)
    value: bytes = answer.decode()
    return value


async def asyncio_detailed(
    table_id: str,
    *,
    client: Client,
    body: bytes,
    timestamp: float | Unset = UNSET,
    stop_layer: int | Unset = UNSET,
    assert_roots: str | Unset = UNSET,
    fail_to_zero: str | Unset = UNSET,
) -> Response[bytes]:
    """Get the roots of many nodes, in bytes.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(
        table_id=table_id,
        body=body,
        timestamp=timestamp,
        stop_layer=stop_layer,
        assert_roots=assert_roots,
        fail_to_zero=fail_to_zero,
    )
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(
    table_id: str,
    *,
    client: Client,
    body: bytes,
    timestamp: float | Unset = UNSET,
    stop_layer: int | Unset = UNSET,
    assert_roots: str | Unset = UNSET,
    fail_to_zero: str | Unset = UNSET,
) -> bytes:
    """Get the roots of many nodes, in bytes.

    Gives models, in asyncio.
    """
    request = _request(
        table_id=table_id,
        body=body,
        timestamp=timestamp,
        stop_layer=stop_layer,
        assert_roots=assert_roots,
        fail_to_zero=fail_to_zero,
    )
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(
    table_id: str,
    *,
    client: Client,
    body: bytes,
    timestamp: float | Unset = UNSET,
    stop_layer: int | Unset = UNSET,
    assert_roots: str | Unset = UNSET,
    fail_to_zero: str | Unset = UNSET,
) -> bytes:
    """Get the roots of many nodes, in bytes.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(
        table_id=table_id,
        body=body,
        timestamp=timestamp,
        stop_layer=stop_layer,
        assert_roots=assert_roots,
        fail_to_zero=fail_to_zero,
    )
    answer = await client.send_async(request)
    value: bytes = answer.decode()
    return value

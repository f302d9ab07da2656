# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
"""Look up the supervoxels of annotations.

For those who may edit the datastack.

Operation `materialize.lookup_supervoxel_ids`, POST
/materialize/api/v2/materialize/run/lookup_svid/datastack/{datastack_name}/{table_name}; its
effect is to write.

datastack_name: The name of the datastack.

table_name: The name of the table.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response
from ...models.annotation_ids import AnnotationIds

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("materialize", "lookup_supervoxel_ids", "POST", {200: "integer"})


def _request(datastack_name: str, table_name: str, *, body: object) -> Request:
    return Request(
        OPERATION,
        "/materialize/api/v2/materialize/run/lookup_svid/datastack/{datastack_name}/{table_name}".format(
            datastack_name=codec.segment(datastack_name), table_name=codec.segment(table_name)
        ),
        about=(datastack_name, table_name),
        headers={"Content-Type": "application/json"},
        content=codec.encode_json(body),
    )


def _parse(status: int, value: Any) -> int:
    response_200: int = value
    return response_200


def sync_detailed(
    datastack_name: str, table_name: str, *, client: Client, body: AnnotationIds
) -> Response[int]:
    """Look up the supervoxels of annotations.

    Gives models, with the status and the headers.
    """
    request = _request(datastack_name=datastack_name, table_name=table_name, body=body)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(datastack_name: str, table_name: str, *, client: Client, body: AnnotationIds) -> int:
    """Look up the supervoxels of annotations.

    Gives models.
    """
    request = _request(datastack_name=datastack_name, table_name=table_name, body=body)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(
    datastack_name: str, table_name: str, *, client: Client, body: wire.AnnotationIds | bytes
) -> int:
    """Look up the supervoxels of annotations.

    Gives what the JSON holds, or bytes.
    """
    request = _request(datastack_name=datastack_name, table_name=table_name, body=body)
    answer = client.send(request)
    value: int = answer.decode()
    return value


async def asyncio_detailed(
    datastack_name: str, table_name: str, *, client: Client, body: AnnotationIds
) -> Response[int]:
    """Look up the supervoxels of annotations.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(datastack_name=datastack_name, table_name=table_name, body=body)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(
    datastack_name: str, table_name: str, *, client: Client, body: AnnotationIds
) -> int:
    """Look up the supervoxels of annotations.

    Gives models, in asyncio.
    """
    request = _request(datastack_name=datastack_name, table_name=table_name, body=body)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(
    datastack_name: str, table_name: str, *, client: Client, body: wire.AnnotationIds | bytes
) -> int:
    """Look up the supervoxels of annotations.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(datastack_name=datastack_name, table_name=table_name, body=body)
    answer = await client.send_async(request)
    value: int = answer.decode()
    return value

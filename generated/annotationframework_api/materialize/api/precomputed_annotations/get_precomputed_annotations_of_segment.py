# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
"""Get the annotations of a segment in precomputed form.

Fails with 500 and the column's name when the table has string columns.

Operation `materialize.get_precomputed_annotations_of_segment`, GET
/materialize/api/v3/datastack/{datastack_name}/table/{table_name}/precomputed/{column_name}/{segid};
its effect is to read.

datastack_name: The name of the datastack.

table_name: The name of the table.

column_name: The column of root ids, one of the info file's `relationships`.

segid: The root id.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response

if TYPE_CHECKING:
    pass

OPERATION = Operation(
    "materialize", "get_precomputed_annotations_of_segment", "GET", {200: "bytes"}
)


def _request(datastack_name: str, table_name: str, column_name: str, segid: int) -> Request:
    return Request(
        OPERATION,
        "/materialize/api/v3/datastack/{datastack_name}/table/{table_name}/precomputed/{column_name}/{segid}".format(
            datastack_name=codec.segment(datastack_name),
            table_name=codec.segment(table_name),
            column_name=codec.segment(column_name),
            segid=codec.segment(segid),
        ),
        about=(datastack_name, table_name, column_name, segid),
    )


def _parse(status: int, value: Any) -> bytes:
    response_200: bytes = value
    return response_200


def sync_detailed(
    datastack_name: str, table_name: str, column_name: str, segid: int, *, client: Client
) -> Response[bytes]:
    """Get the annotations of a segment in precomputed form.

    Gives models, with the status and the headers.
    """
    request = _request(
        datastack_name=datastack_name, table_name=table_name, column_name=column_name, segid=segid
    )
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(
    datastack_name: str, table_name: str, column_name: str, segid: int, *, client: Client
) -> bytes:
    """Get the annotations of a segment in precomputed form.

    Gives models.
    """
    request = _request(
        datastack_name=datastack_name, table_name=table_name, column_name=column_name, segid=segid
    )
    answer = client.send(request)
    return answer.parse(_parse)


def raw(
    datastack_name: str, table_name: str, column_name: str, segid: int, *, client: Client
) -> bytes:
    """Get the annotations of a segment in precomputed form.

    Gives what the JSON holds, or bytes.
    """
    request = _request(
        datastack_name=datastack_name, table_name=table_name, column_name=column_name, segid=segid
    )
    answer = client.send(request)
    value: bytes = answer.decode()
    return value


async def asyncio_detailed(
    datastack_name: str, table_name: str, column_name: str, segid: int, *, client: Client
) -> Response[bytes]:
    """Get the annotations of a segment in precomputed form.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(
        datastack_name=datastack_name, table_name=table_name, column_name=column_name, segid=segid
    )
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(
    datastack_name: str, table_name: str, column_name: str, segid: int, *, client: Client
) -> bytes:
    """Get the annotations of a segment in precomputed form.

    Gives models, in asyncio.
    """
    request = _request(
        datastack_name=datastack_name, table_name=table_name, column_name=column_name, segid=segid
    )
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(
    datastack_name: str, table_name: str, column_name: str, segid: int, *, client: Client
) -> bytes:
    """Get the annotations of a segment in precomputed form.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(
        datastack_name=datastack_name, table_name=table_name, column_name=column_name, segid=segid
    )
    answer = await client.send_async(request)
    value: bytes = answer.decode()
    return value

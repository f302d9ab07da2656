# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
"""Get the metadata of a table by version 2 of the API.

The `table_name` in it is that of the segmentation's table, such as
"nucleus_detection_v0__minnie3_v1"; the table's own is its `annotation_table`. After this
call, `get_table_metadata` gives `annotation_table` too, where the same server process
answers.

Operation `materialize.get_table_metadata_v2`, GET
/materialize/api/v2/datastack/{datastack_name}/version/{version}/table/{table_name}/metadata;
its effect is to read.

datastack_name: The name of the datastack.

version: The number of the version.

table_name: The name of the table.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response
from ...models.table_metadata import TableMetadata

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("materialize", "get_table_metadata_v2", "GET", {200: "object"})


def _request(datastack_name: str, version: int, table_name: str) -> Request:
    return Request(
        OPERATION,
        "/materialize/api/v2/datastack/{datastack_name}/version/{version}/table/{table_name}/metadata".format(
            datastack_name=codec.segment(datastack_name),
            version=codec.segment(version),
            table_name=codec.segment(table_name),
        ),
        about=(datastack_name, version, table_name),
    )


def _parse(status: int, value: Any) -> TableMetadata:
    response_200 = TableMetadata.from_dict(value)

    return response_200


def sync_detailed(
    datastack_name: str, version: int, table_name: str, *, client: Client
) -> Response[TableMetadata]:
    """Get the metadata of a table by version 2 of the API.

    Gives models, with the status and the headers.
    """
    request = _request(datastack_name=datastack_name, version=version, table_name=table_name)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(datastack_name: str, version: int, table_name: str, *, client: Client) -> TableMetadata:
    """Get the metadata of a table by version 2 of the API.

    Gives models.
    """
    request = _request(datastack_name=datastack_name, version=version, table_name=table_name)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(
    datastack_name: str, version: int, table_name: str, *, client: Client
) -> wire.TableMetadata:
    """Get the metadata of a table by version 2 of the API.

    Gives what the JSON holds, or bytes.
    """
    request = _request(datastack_name=datastack_name, version=version, table_name=table_name)
    answer = client.send(request)
    value: wire.TableMetadata = answer.decode()
    return value


async def asyncio_detailed(
    datastack_name: str, version: int, table_name: str, *, client: Client
) -> Response[TableMetadata]:
    """Get the metadata of a table by version 2 of the API.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(datastack_name=datastack_name, version=version, table_name=table_name)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(
    datastack_name: str, version: int, table_name: str, *, client: Client
) -> TableMetadata:
    """Get the metadata of a table by version 2 of the API.

    Gives models, in asyncio.
    """
    request = _request(datastack_name=datastack_name, version=version, table_name=table_name)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(
    datastack_name: str, version: int, table_name: str, *, client: Client
) -> wire.TableMetadata:
    """Get the metadata of a table by version 2 of the API.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(datastack_name=datastack_name, version=version, table_name=table_name)
    answer = await client.send_async(request)
    value: wire.TableMetadata = answer.decode()
    return value

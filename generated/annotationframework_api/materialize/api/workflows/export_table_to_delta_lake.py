# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
"""Export a table to Delta Lakes in the deployment's bucket.

For the datastack's administrators. Version -1 is the newest. Not recorded, but read in the
source.

Operation `materialize.export_table_to_delta_lake`, POST
/materialize/api/v2/materialize/run/write_deltalake/datastack/{datastack_name}/version/{version}/table_name/{table_name}/;
its effect is to write.

datastack_name: The name of the datastack.

version: The number of the version.

table_name: The name of the table.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import UNSET, Operation, Request, Response, Unset
from ...models.delta_lake_export import DeltaLakeExport
from ...models.delta_lake_job import DeltaLakeJob

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("materialize", "export_table_to_delta_lake", "POST", {200: "object"})


def _request(
    datastack_name: str, version: int, table_name: str, *, body: object | Unset = UNSET
) -> Request:
    return Request(
        OPERATION,
        "/materialize/api/v2/materialize/run/write_deltalake/datastack/{datastack_name}/version/{version}/table_name/{table_name}/".format(
            datastack_name=codec.segment(datastack_name),
            version=codec.segment(version),
            table_name=codec.segment(table_name),
        ),
        about=(datastack_name, version, table_name),
        headers={"Content-Type": UNSET if body is UNSET else "application/json"},
        content=codec.encode_json(body) if body is not UNSET else None,
    )


def _parse(status: int, value: Any) -> DeltaLakeJob:
    response_200 = DeltaLakeJob.from_dict(value)

    return response_200


def sync_detailed(
    datastack_name: str,
    version: int,
    table_name: str,
    *,
    client: Client,
    body: DeltaLakeExport | Unset = UNSET,
) -> Response[DeltaLakeJob]:
    """Export a table to Delta Lakes in the deployment's bucket.

    Gives models, with the status and the headers.
    """
    request = _request(
        datastack_name=datastack_name, version=version, table_name=table_name, body=body
    )
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(
    datastack_name: str,
    version: int,
    table_name: str,
    *,
    client: Client,
    body: DeltaLakeExport | Unset = UNSET,
) -> DeltaLakeJob:
    """Export a table to Delta Lakes in the deployment's bucket.

    Gives models.
    """
    request = _request(
        datastack_name=datastack_name, version=version, table_name=table_name, body=body
    )
    answer = client.send(request)
    return answer.parse(_parse)


def raw(
    datastack_name: str,
    version: int,
    table_name: str,
    *,
    client: Client,
    body: wire.DeltaLakeExport | bytes | Unset = UNSET,
) -> wire.DeltaLakeJob:
    """Export a table to Delta Lakes in the deployment's bucket.

    Gives what the JSON holds, or bytes.
    """
    request = _request(
        datastack_name=datastack_name, version=version, table_name=table_name, body=body
    )
    answer = client.send(request)
    value: wire.DeltaLakeJob = answer.decode()
    return value


async def asyncio_detailed(
    datastack_name: str,
    version: int,
    table_name: str,
    *,
    client: Client,
    body: DeltaLakeExport | Unset = UNSET,
) -> Response[DeltaLakeJob]:
    """Export a table to Delta Lakes in the deployment's bucket.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(
        datastack_name=datastack_name, version=version, table_name=table_name, body=body
    )
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(
    datastack_name: str,
    version: int,
    table_name: str,
    *,
    client: Client,
    body: DeltaLakeExport | Unset = UNSET,
) -> DeltaLakeJob:
    """Export a table to Delta Lakes in the deployment's bucket.

    Gives models, in asyncio.
    """
    request = _request(
        datastack_name=datastack_name, version=version, table_name=table_name, body=body
    )
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(
    datastack_name: str,
    version: int,
    table_name: str,
    *,
    client: Client,
    body: wire.DeltaLakeExport | bytes | Unset = UNSET,
) -> wire.DeltaLakeJob:
    """Export a table to Delta Lakes in the deployment's bucket.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(
        datastack_name=datastack_name, version=version, table_name=table_name, body=body
    )
    answer = await client.send_async(request)
    value: wire.DeltaLakeJob = answer.decode()
    return value

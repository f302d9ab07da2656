# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
"""Say how far an export to Delta Lake is.

For the datastack's administrators. Not recorded, but read in the source.

Operation `materialize.get_delta_lake_export`, GET
/materialize/api/v2/materialize/run/write_deltalake/datastack/{datastack_name}/version/{version}/table_name/{table_name}/;
its effect is to read.

datastack_name: The name of the datastack.

version: The number of the version.

table_name: The name of the table.

job_id: Which export, if the same table was exported more than once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import UNSET, Operation, Request, Response, Unset
from ...models.delta_lake_progress import DeltaLakeProgress

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("materialize", "get_delta_lake_export", "GET", {200: "object"})


def _request(
    datastack_name: str, version: int, table_name: str, *, job_id: str | Unset = UNSET
) -> Request:
    return Request(
        OPERATION,
        "/materialize/api/v2/materialize/run/write_deltalake/datastack/{datastack_name}/version/{version}/table_name/{table_name}/".format(
            datastack_name=codec.segment(datastack_name),
            version=codec.segment(version),
            table_name=codec.segment(table_name),
        ),
        about=(datastack_name, version, table_name),
        query={"job_id": job_id},
    )


def _parse(status: int, value: Any) -> DeltaLakeProgress:
    response_200 = DeltaLakeProgress.from_dict(value)

    return response_200


def sync_detailed(
    datastack_name: str,
    version: int,
    table_name: str,
    *,
    client: Client,
    job_id: str | Unset = UNSET,
) -> Response[DeltaLakeProgress]:
    """Say how far an export to Delta Lake is.

    Gives models, with the status and the headers.
    """
    request = _request(
        datastack_name=datastack_name, version=version, table_name=table_name, job_id=job_id
    )
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(
    datastack_name: str,
    version: int,
    table_name: str,
    *,
    client: Client,
    job_id: str | Unset = UNSET,
) -> DeltaLakeProgress:
    """Say how far an export to Delta Lake is.

    Gives models.
    """
    request = _request(
        datastack_name=datastack_name, version=version, table_name=table_name, job_id=job_id
    )
    answer = client.send(request)
    return answer.parse(_parse)


def raw(
    datastack_name: str,
    version: int,
    table_name: str,
    *,
    client: Client,
    job_id: str | Unset = UNSET,
) -> wire.DeltaLakeProgress:
    """Say how far an export to Delta Lake is.

    Gives what the JSON holds, or bytes.
    """
    request = _request(
        datastack_name=datastack_name, version=version, table_name=table_name, job_id=job_id
    )
    answer = client.send(request)
    value: wire.DeltaLakeProgress = answer.decode()
    return value


async def asyncio_detailed(
    datastack_name: str,
    version: int,
    table_name: str,
    *,
    client: Client,
    job_id: str | Unset = UNSET,
) -> Response[DeltaLakeProgress]:
    """Say how far an export to Delta Lake is.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(
        datastack_name=datastack_name, version=version, table_name=table_name, job_id=job_id
    )
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(
    datastack_name: str,
    version: int,
    table_name: str,
    *,
    client: Client,
    job_id: str | Unset = UNSET,
) -> DeltaLakeProgress:
    """Say how far an export to Delta Lake is.

    Gives models, in asyncio.
    """
    request = _request(
        datastack_name=datastack_name, version=version, table_name=table_name, job_id=job_id
    )
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(
    datastack_name: str,
    version: int,
    table_name: str,
    *,
    client: Client,
    job_id: str | Unset = UNSET,
) -> wire.DeltaLakeProgress:
    """Say how far an export to Delta Lake is.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(
        datastack_name=datastack_name, version=version, table_name=table_name, job_id=job_id
    )
    answer = await client.send_async(request)
    value: wire.DeltaLakeProgress = answer.decode()
    return value

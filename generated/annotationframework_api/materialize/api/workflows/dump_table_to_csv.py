# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
"""Write a table or view to the deployment's bucket as CSV.

For the datastack's administrators. Version -1 is the newest. The file may be incomplete when
the answer comes. Not recorded, but read in the source.

Operation `materialize.dump_table_to_csv`, POST
/materialize/api/v2/materialize/run/dump_csv_table/datastack/{datastack_name}/version/{version}/table_name/{table_name}/;
its effect is to write.

datastack_name: The name of the datastack.

version: The number of the version.

table_name: The name of the table.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response
from ...models.csv_dump import CsvDump

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("materialize", "dump_table_to_csv", "POST", {200: "object"})


def _request(datastack_name: str, version: int, table_name: str) -> Request:
    return Request(
        OPERATION,
        "/materialize/api/v2/materialize/run/dump_csv_table/datastack/{datastack_name}/version/{version}/table_name/{table_name}/".format(
            datastack_name=codec.segment(datastack_name),
            version=codec.segment(version),
            table_name=codec.segment(table_name),
        ),
        about=(datastack_name, version, table_name),
    )


def _parse(status: int, value: Any) -> CsvDump:
    response_200 = CsvDump.from_dict(value)

    return response_200


def sync_detailed(
    datastack_name: str, version: int, table_name: str, *, client: Client
) -> Response[CsvDump]:
    """Write a table or view to the deployment's bucket as CSV.

    Gives models, with the status and the headers.
    """
    request = _request(datastack_name=datastack_name, version=version, table_name=table_name)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(datastack_name: str, version: int, table_name: str, *, client: Client) -> CsvDump:
    """Write a table or view to the deployment's bucket as CSV.

    Gives models.
    """
    request = _request(datastack_name=datastack_name, version=version, table_name=table_name)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(datastack_name: str, version: int, table_name: str, *, client: Client) -> wire.CsvDump:
    """Write a table or view to the deployment's bucket as CSV.

    Gives what the JSON holds, or bytes.
    """
    request = _request(datastack_name=datastack_name, version=version, table_name=table_name)
    answer = client.send(request)
    value: wire.CsvDump = answer.decode()
    return value


async def asyncio_detailed(
    datastack_name: str, version: int, table_name: str, *, client: Client
) -> Response[CsvDump]:
    """Write a table or view to the deployment's bucket as CSV.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(datastack_name=datastack_name, version=version, table_name=table_name)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(datastack_name: str, version: int, table_name: str, *, client: Client) -> CsvDump:
    """Write a table or view to the deployment's bucket as CSV.

    Gives models, in asyncio.
    """
    request = _request(datastack_name=datastack_name, version=version, table_name=table_name)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(
    datastack_name: str, version: int, table_name: str, *, client: Client
) -> wire.CsvDump:
    """Write a table or view to the deployment's bucket as CSV.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(datastack_name=datastack_name, version=version, table_name=table_name)
    answer = await client.send_async(request)
    value: wire.CsvDump = answer.decode()
    return value

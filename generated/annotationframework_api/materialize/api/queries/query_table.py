# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
"""Get rows of a frozen table.

Without `limit`, or with one above the server's own (200,000 unless a deployment sets
another), as many rows as the server's limit come, with a warning. The warning comes whenever
the number of rows is the limit, so also when these are all. Rows come in no order: pages got
by `offset` may overlap.

A single column that is no position and no root id cannot be selected: 500 "'BigInteger'
object has no attribute 'id'". Two can.

Operation `materialize.query_table`, POST
/materialize/api/v3/datastack/{datastack_name}/version/{version}/table/{table_name}/query; its
effect is to read.

datastack_name: The name of the datastack.

version: The number of the version.

table_name: The name of the table.

return_pyarrow: Whether to answer with Arrow, not JSON.

arrow_format: Says that the caller can read an Arrow stream. Changes no byte of it; but
without it, a warning about it takes the place of all others in an Arrow answer.

direct_sql_pandas: Whether columns have the types of the database. Without it, they went
through CSV: booleans are "t" and "f", and a warning says so.

ipc_compress: Whether an Arrow stream may be compressed within, if the caller accepts lz4 or
zstd.

count: Whether to answer with one row that has one column, `count`: how many rows match,
whatever the `limit`.

random_sample: About how many rows of a table's own to draw from; of the pages that are drawn,
filters then take their part. Has no effect in merged versions, and may give none in split
ones.

Accept-Encoding: What the caller can decompress. With lz4, else zstd, an Arrow stream is
compressed within, which no header tells. With gzip, even "gzip;q=0", the whole body is
compressed too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import UNSET, Operation, Request, Response, Unset
from ...models.row import Row
from ...models.table_query import TableQuery

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("materialize", "query_table", "POST", {200: "bytes|array"})


def _request(
    datastack_name: str,
    version: int,
    table_name: str,
    *,
    body: object,
    return_pyarrow: bool | Unset = True,
    arrow_format: bool | Unset = False,
    direct_sql_pandas: bool | Unset = False,
    ipc_compress: bool | Unset = True,
    count: bool | Unset = False,
    random_sample: int | Unset = UNSET,
    accept_encoding: str | Unset = UNSET,
) -> Request:
    return Request(
        OPERATION,
        "/materialize/api/v3/datastack/{datastack_name}/version/{version}/table/{table_name}/query".format(
            datastack_name=codec.segment(datastack_name),
            version=codec.segment(version),
            table_name=codec.segment(table_name),
        ),
        about=(datastack_name, version, table_name),
        query={
            "return_pyarrow": return_pyarrow,
            "arrow_format": arrow_format,
            "direct_sql_pandas": direct_sql_pandas,
            "ipc_compress": ipc_compress,
            "count": count,
            "random_sample": random_sample,
        },
        headers={"Content-Type": "application/json", "Accept-Encoding": accept_encoding},
        content=codec.encode_json(body),
    )


def _parse(status: int, value: Any) -> bytes | list[Row]:
    if isinstance(value, bytes):
        return value
    response_200 = []
    _response_200 = value
    for response_200_item_data in _response_200:
        response_200_item = Row.from_dict(response_200_item_data)

        response_200.append(response_200_item)

    return response_200


def sync_detailed(
    datastack_name: str,
    version: int,
    table_name: str,
    *,
    client: Client,
    body: TableQuery,
    return_pyarrow: bool | Unset = True,
    arrow_format: bool | Unset = False,
    direct_sql_pandas: bool | Unset = False,
    ipc_compress: bool | Unset = True,
    count: bool | Unset = False,
    random_sample: int | Unset = UNSET,
    accept_encoding: str | Unset = UNSET,
) -> Response[bytes | list[Row]]:
    """Get rows of a frozen table.

    Gives models, with the status and the headers.
    """
    request = _request(
        datastack_name=datastack_name,
        version=version,
        table_name=table_name,
        body=body,
        return_pyarrow=return_pyarrow,
        arrow_format=arrow_format,
        direct_sql_pandas=direct_sql_pandas,
        ipc_compress=ipc_compress,
        count=count,
        random_sample=random_sample,
        accept_encoding=accept_encoding,
    )
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(
    datastack_name: str,
    version: int,
    table_name: str,
    *,
    client: Client,
    body: TableQuery,
    return_pyarrow: bool | Unset = True,
    arrow_format: bool | Unset = False,
    direct_sql_pandas: bool | Unset = False,
    ipc_compress: bool | Unset = True,
    count: bool | Unset = False,
    random_sample: int | Unset = UNSET,
    accept_encoding: str | Unset = UNSET,
) -> bytes | list[Row]:
    """Get rows of a frozen table.

    Gives models.
    """
    request = _request(
        datastack_name=datastack_name,
        version=version,
        table_name=table_name,
        body=body,
        return_pyarrow=return_pyarrow,
        arrow_format=arrow_format,
        direct_sql_pandas=direct_sql_pandas,
        ipc_compress=ipc_compress,
        count=count,
        random_sample=random_sample,
        accept_encoding=accept_encoding,
    )
    answer = client.send(request)
    return answer.parse(_parse)


def raw(
    datastack_name: str,
    version: int,
    table_name: str,
    *,
    client: Client,
    body: wire.TableQuery | bytes,
    return_pyarrow: bool | Unset = True,
    arrow_format: bool | Unset = False,
    direct_sql_pandas: bool | Unset = False,
    ipc_compress: bool | Unset = True,
    count: bool | Unset = False,
    random_sample: int | Unset = UNSET,
    accept_encoding: str | Unset = UNSET,
) -> bytes | list[wire.Row]:
    """Get rows of a frozen table.

    Gives what the JSON holds, or bytes.
    """
    request = _request(
        datastack_name=datastack_name,
        version=version,
        table_name=table_name,
        body=body,
        return_pyarrow=return_pyarrow,
        arrow_format=arrow_format,
        direct_sql_pandas=direct_sql_pandas,
        ipc_compress=ipc_compress,
        count=count,
        random_sample=random_sample,
        accept_encoding=accept_encoding,
    )
    answer = client.send(request)
    value: bytes | list[wire.Row] = answer.decode()
    return value


async def asyncio_detailed(
    datastack_name: str,
    version: int,
    table_name: str,
    *,
    client: Client,
    body: TableQuery,
    return_pyarrow: bool | Unset = True,
    arrow_format: bool | Unset = False,
    direct_sql_pandas: bool | Unset = False,
    ipc_compress: bool | Unset = True,
    count: bool | Unset = False,
    random_sample: int | Unset = UNSET,
    accept_encoding: str | Unset = UNSET,
) -> Response[bytes | list[Row]]:
    """Get rows of a frozen table.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(
        datastack_name=datastack_name,
        version=version,
        table_name=table_name,
        body=body,
        return_pyarrow=return_pyarrow,
        arrow_format=arrow_format,
        direct_sql_pandas=direct_sql_pandas,
        ipc_compress=ipc_compress,
        count=count,
        random_sample=random_sample,
        accept_encoding=accept_encoding,
    )
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(
    datastack_name: str,
    version: int,
    table_name: str,
    *,
    client: Client,
    body: TableQuery,
    return_pyarrow: bool | Unset = True,
    arrow_format: bool | Unset = False,
    direct_sql_pandas: bool | Unset = False,
    ipc_compress: bool | Unset = True,
    count: bool | Unset = False,
    random_sample: int | Unset = UNSET,
    accept_encoding: str | Unset = UNSET,
) -> bytes | list[Row]:
    """Get rows of a frozen table.

    Gives models, in asyncio.
    """
    request = _request(
        datastack_name=datastack_name,
        version=version,
        table_name=table_name,
        body=body,
        return_pyarrow=return_pyarrow,
        arrow_format=arrow_format,
        direct_sql_pandas=direct_sql_pandas,
        ipc_compress=ipc_compress,
        count=count,
        random_sample=random_sample,
        accept_encoding=accept_encoding,
    )
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(
    datastack_name: str,
    version: int,
    table_name: str,
    *,
    client: Client,
    body: wire.TableQuery | bytes,
    return_pyarrow: bool | Unset = True,
    arrow_format: bool | Unset = False,
    direct_sql_pandas: bool | Unset = False,
    ipc_compress: bool | Unset = True,
    count: bool | Unset = False,
    random_sample: int | Unset = UNSET,
    accept_encoding: str | Unset = UNSET,
) -> bytes | list[wire.Row]:
    """Get rows of a frozen table.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(
        datastack_name=datastack_name,
        version=version,
        table_name=table_name,
        body=body,
        return_pyarrow=return_pyarrow,
        arrow_format=arrow_format,
        direct_sql_pandas=direct_sql_pandas,
        ipc_compress=ipc_compress,
        count=count,
        random_sample=random_sample,
        accept_encoding=accept_encoding,
    )
    answer = await client.send_async(request)
    value: bytes | list[wire.Row] = answer.decode()
    return value

# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
"""Get rows of a table as they were at any time.

Reads the newest version that is not newer than the timestamp, else the oldest that is, then
the rows that were created and deleted since. The columns depend on which version that is: a
split one has `created` and `deleted`, a merged one `valid`. When rows were dropped after the
database gave them, an Arrow answer has one more column, `__index_level_0__`.

`limit` holds for the frozen and for the live rows, each: 2 may give 4. 0 is no limit. The
root ids that filters name must be valid at the timestamp.

Operation `materialize.live_query`, POST /materialize/api/v3/datastack/{datastack_name}/query;
its effect is to read.

datastack_name: The name of the datastack.

return_pyarrow: Whether to answer with Arrow, not JSON.

arrow_format: Says that the caller can read an Arrow stream. Changes no byte of it; but
without it, a warning about it takes the place of all others in an Arrow answer.

direct_sql_pandas: Whether columns have the types of the database. Without it, they went
through CSV: booleans are "t" and "f", and a warning says so.

ipc_compress: Whether an Arrow stream may be compressed within, if the caller accepts lz4 or
zstd.

random_sample: About how many rows of a table's own to draw from; of the pages that are drawn,
filters then take their part. Has no effect in merged versions, and may give none in split
ones.

allow_missing_lookups: Leave out rows whose supervoxels were not looked up yet, with a
warning. Without it, one such row is an error, "406 Not Acceptable: ...".

allow_invalid_root_ids: Leave out of the filters the root ids that are not valid at the
timestamp, with a warning; an error if none remains. Lists of values for other columns are
then compared with the root ids too, and match nothing.

Accept-Encoding: What the caller can decompress. With lz4, else zstd, an Arrow stream is
compressed within, which no header tells. With gzip, even "gzip;q=0", the whole body is
compressed too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import UNSET, Operation, Request, Response, Unset
from ...models.live_query import LiveQuery
from ...models.row import Row

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("materialize", "live_query", "POST", {200: "bytes|array"})


def _request(
    datastack_name: str,
    *,
    body: object,
    return_pyarrow: bool | Unset = True,
    arrow_format: bool | Unset = False,
    direct_sql_pandas: bool | Unset = False,
    ipc_compress: bool | Unset = True,
    random_sample: int | Unset = UNSET,
    allow_missing_lookups: bool | Unset = False,
    allow_invalid_root_ids: bool | Unset = False,
    accept_encoding: str | Unset = UNSET,
) -> Request:
    return Request(
        OPERATION,
        "/materialize/api/v3/datastack/{datastack_name}/query".format(
            datastack_name=codec.segment(datastack_name)
        ),
        about=(datastack_name,),
        query={
            "return_pyarrow": return_pyarrow,
            "arrow_format": arrow_format,
            "direct_sql_pandas": direct_sql_pandas,
            "ipc_compress": ipc_compress,
            "random_sample": random_sample,
            "allow_missing_lookups": allow_missing_lookups,
            "allow_invalid_root_ids": allow_invalid_root_ids,
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
    *,
    client: Client,
    body: LiveQuery,
    return_pyarrow: bool | Unset = True,
    arrow_format: bool | Unset = False,
    direct_sql_pandas: bool | Unset = False,
    ipc_compress: bool | Unset = True,
    random_sample: int | Unset = UNSET,
    allow_missing_lookups: bool | Unset = False,
    allow_invalid_root_ids: bool | Unset = False,
    accept_encoding: str | Unset = UNSET,
) -> Response[bytes | list[Row]]:
    """Get rows of a table as they were at any time.

    Gives models, with the status and the headers.
    """
    request = _request(
        datastack_name=datastack_name,
        body=body,
        return_pyarrow=return_pyarrow,
        arrow_format=arrow_format,
        direct_sql_pandas=direct_sql_pandas,
        ipc_compress=ipc_compress,
        random_sample=random_sample,
        allow_missing_lookups=allow_missing_lookups,
        allow_invalid_root_ids=allow_invalid_root_ids,
        accept_encoding=accept_encoding,
    )
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(
    datastack_name: str,
    *,
    client: Client,
    body: LiveQuery,
    return_pyarrow: bool | Unset = True,
    arrow_format: bool | Unset = False,
    direct_sql_pandas: bool | Unset = False,
    ipc_compress: bool | Unset = True,
    random_sample: int | Unset = UNSET,
    allow_missing_lookups: bool | Unset = False,
    allow_invalid_root_ids: bool | Unset = False,
    accept_encoding: str | Unset = UNSET,
) -> bytes | list[Row]:
    """Get rows of a table as they were at any time.

    Gives models.
    """
    request = _request(
        datastack_name=datastack_name,
        body=body,
        return_pyarrow=return_pyarrow,
        arrow_format=arrow_format,
        direct_sql_pandas=direct_sql_pandas,
        ipc_compress=ipc_compress,
        random_sample=random_sample,
        allow_missing_lookups=allow_missing_lookups,
        allow_invalid_root_ids=allow_invalid_root_ids,
        accept_encoding=accept_encoding,
    )
    answer = client.send(request)
    return answer.parse(_parse)


def raw(
    datastack_name: str,
    *,
    client: Client,
    body: wire.LiveQuery | bytes,
    return_pyarrow: bool | Unset = True,
    arrow_format: bool | Unset = False,
    direct_sql_pandas: bool | Unset = False,
    ipc_compress: bool | Unset = True,
    random_sample: int | Unset = UNSET,
    allow_missing_lookups: bool | Unset = False,
    allow_invalid_root_ids: bool | Unset = False,
    accept_encoding: str | Unset = UNSET,
) -> bytes | list[wire.Row]:
    """Get rows of a table as they were at any time.

    Gives what the JSON holds, or bytes.
    """
    request = _request(
        datastack_name=datastack_name,
        body=body,
        return_pyarrow=return_pyarrow,
        arrow_format=arrow_format,
        direct_sql_pandas=direct_sql_pandas,
        ipc_compress=ipc_compress,
        random_sample=random_sample,
        allow_missing_lookups=allow_missing_lookups,
        allow_invalid_root_ids=allow_invalid_root_ids,
        accept_encoding=accept_encoding,
    )
    answer = client.send(request)
    value: bytes | list[wire.Row] = answer.decode()
    return value


async def asyncio_detailed(
    datastack_name: str,
    *,
    client: Client,
    body: LiveQuery,
    return_pyarrow: bool | Unset = True,
    arrow_format: bool | Unset = False,
    direct_sql_pandas: bool | Unset = False,
    ipc_compress: bool | Unset = True,
    random_sample: int | Unset = UNSET,
    allow_missing_lookups: bool | Unset = False,
    allow_invalid_root_ids: bool | Unset = False,
    accept_encoding: str | Unset = UNSET,
) -> Response[bytes | list[Row]]:
    """Get rows of a table as they were at any time.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(
        datastack_name=datastack_name,
        body=body,
        return_pyarrow=return_pyarrow,
        arrow_format=arrow_format,
        direct_sql_pandas=direct_sql_pandas,
        ipc_compress=ipc_compress,
        random_sample=random_sample,
        allow_missing_lookups=allow_missing_lookups,
        allow_invalid_root_ids=allow_invalid_root_ids,
        accept_encoding=accept_encoding,
    )
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(
    datastack_name: str,
    *,
    client: Client,
    body: LiveQuery,
    return_pyarrow: bool | Unset = True,
    arrow_format: bool | Unset = False,
    direct_sql_pandas: bool | Unset = False,
    ipc_compress: bool | Unset = True,
    random_sample: int | Unset = UNSET,
    allow_missing_lookups: bool | Unset = False,
    allow_invalid_root_ids: bool | Unset = False,
    accept_encoding: str | Unset = UNSET,
) -> bytes | list[Row]:
    """Get rows of a table as they were at any time.

    Gives models, in asyncio.
    """
    request = _request(
        datastack_name=datastack_name,
        body=body,
        return_pyarrow=return_pyarrow,
        arrow_format=arrow_format,
        direct_sql_pandas=direct_sql_pandas,
        ipc_compress=ipc_compress,
        random_sample=random_sample,
        allow_missing_lookups=allow_missing_lookups,
        allow_invalid_root_ids=allow_invalid_root_ids,
        accept_encoding=accept_encoding,
    )
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(
    datastack_name: str,
    *,
    client: Client,
    body: wire.LiveQuery | bytes,
    return_pyarrow: bool | Unset = True,
    arrow_format: bool | Unset = False,
    direct_sql_pandas: bool | Unset = False,
    ipc_compress: bool | Unset = True,
    random_sample: int | Unset = UNSET,
    allow_missing_lookups: bool | Unset = False,
    allow_invalid_root_ids: bool | Unset = False,
    accept_encoding: str | Unset = UNSET,
) -> bytes | list[wire.Row]:
    """Get rows of a table as they were at any time.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(
        datastack_name=datastack_name,
        body=body,
        return_pyarrow=return_pyarrow,
        arrow_format=arrow_format,
        direct_sql_pandas=direct_sql_pandas,
        ipc_compress=ipc_compress,
        random_sample=random_sample,
        allow_missing_lookups=allow_missing_lookups,
        allow_invalid_root_ids=allow_invalid_root_ids,
        accept_encoding=accept_encoding,
    )
    answer = await client.send_async(request)
    value: bytes | list[wire.Row] = answer.decode()
    return value

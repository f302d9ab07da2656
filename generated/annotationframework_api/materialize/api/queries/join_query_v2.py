# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
"""Get rows of two joined tables by version 2 of the API.

Always fails, with 500 "'ipc_compress'". Use `join_query`.

Operation `materialize.join_query_v2`, POST
/materialize/api/v2/datastack/{datastack_name}/version/{version}/query; its effect is to read.

datastack_name: The name of the datastack.

version: The number of the version.

return_pyarrow: Whether to answer with Arrow, not JSON.

arrow_format: Says that the caller can read an Arrow stream. Changes no byte of it; but
without it, a warning about it takes the place of all others in an Arrow answer.

random_sample: About how many rows of a table's own to draw from; of the pages that are drawn,
filters then take their part. Has no effect in merged versions, and may give none in split
ones.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import UNSET, Operation, Request, Response, Unset
from ...models.join_query import JoinQuery
from ...models.row import Row

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("materialize", "join_query_v2", "POST", {200: "bytes|array"})


def _request(
    datastack_name: str,
    version: int,
    *,
    body: object,
    return_pyarrow: bool | Unset = True,
    arrow_format: bool | Unset = False,
    random_sample: int | Unset = UNSET,
) -> Request:
    return Request(
        OPERATION,
        "/materialize/api/v2/datastack/{datastack_name}/version/{version}/query".format(
            datastack_name=codec.segment(datastack_name), version=codec.segment(version)
        ),
        about=(datastack_name, version),
        query={
            "return_pyarrow": return_pyarrow,
            "arrow_format": arrow_format,
            "random_sample": random_sample,
        },
        headers={"Content-Type": "application/json"},
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
    *,
    client: Client,
    body: JoinQuery,
    return_pyarrow: bool | Unset = True,
    arrow_format: bool | Unset = False,
    random_sample: int | Unset = UNSET,
) -> Response[bytes | list[Row]]:
    """Get rows of two joined tables by version 2 of the API.

    Gives models, with the status and the headers.
    """
    request = _request(
        datastack_name=datastack_name,
        version=version,
        body=body,
        return_pyarrow=return_pyarrow,
        arrow_format=arrow_format,
        random_sample=random_sample,
    )
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(
    datastack_name: str,
    version: int,
    *,
    client: Client,
    body: JoinQuery,
    return_pyarrow: bool | Unset = True,
    arrow_format: bool | Unset = False,
    random_sample: int | Unset = UNSET,
) -> bytes | list[Row]:
    """Get rows of two joined tables by version 2 of the API.

    Gives models.
    """
    request = _request(
        datastack_name=datastack_name,
        version=version,
        body=body,
        return_pyarrow=return_pyarrow,
        arrow_format=arrow_format,
        random_sample=random_sample,
    )
    answer = client.send(request)
    return answer.parse(_parse)


def raw(
    datastack_name: str,
    version: int,
    *,
    client: Client,
    body: wire.JoinQuery | bytes,
    return_pyarrow: bool | Unset = True,
    arrow_format: bool | Unset = False,
    random_sample: int | Unset = UNSET,
) -> bytes | list[wire.Row]:
    """Get rows of two joined tables by version 2 of the API.

    Gives what the JSON holds, or bytes.
    """
    request = _request(
        datastack_name=datastack_name,
        version=version,
        body=body,
        return_pyarrow=return_pyarrow,
        arrow_format=arrow_format,
        random_sample=random_sample,
    )
    answer = client.send(request)
    value: bytes | list[wire.Row] = answer.decode()
    return value


async def asyncio_detailed(
    datastack_name: str,
    version: int,
    *,
    client: Client,
    body: JoinQuery,
    return_pyarrow: bool | Unset = True,
    arrow_format: bool | Unset = False,
    random_sample: int | Unset = UNSET,
) -> Response[bytes | list[Row]]:
    """Get rows of two joined tables by version 2 of the API.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(
        datastack_name=datastack_name,
        version=version,
        body=body,
        return_pyarrow=return_pyarrow,
        arrow_format=arrow_format,
        random_sample=random_sample,
    )
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(
    datastack_name: str,
    version: int,
    *,
    client: Client,
    body: JoinQuery,
    return_pyarrow: bool | Unset = True,
    arrow_format: bool | Unset = False,
    random_sample: int | Unset = UNSET,
) -> bytes | list[Row]:
    """Get rows of two joined tables by version 2 of the API.

    Gives models, in asyncio.
    """
    request = _request(
        datastack_name=datastack_name,
        version=version,
        body=body,
        return_pyarrow=return_pyarrow,
        arrow_format=arrow_format,
        random_sample=random_sample,
    )
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(
    datastack_name: str,
    version: int,
    *,
    client: Client,
    body: wire.JoinQuery | bytes,
    return_pyarrow: bool | Unset = True,
    arrow_format: bool | Unset = False,
    random_sample: int | Unset = UNSET,
) -> bytes | list[wire.Row]:
    """Get rows of two joined tables by version 2 of the API.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(
        datastack_name=datastack_name,
        version=version,
        body=body,
        return_pyarrow=return_pyarrow,
        arrow_format=arrow_format,
        random_sample=random_sample,
    )
    answer = await client.send_async(request)
    value: bytes | list[wire.Row] = answer.decode()
    return value

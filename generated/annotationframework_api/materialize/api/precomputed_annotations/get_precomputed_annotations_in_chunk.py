# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
"""Get the annotations in a chunk of space in precomputed form.

Operation `materialize.get_precomputed_annotations_in_chunk`, GET
/materialize/api/v3/datastack/{datastack_name}/table/{table_name}/precomputed/{spatial_level}/{x_bin}_{y_bin}_{z_bin};
its effect is to read.

datastack_name: The name of the datastack.

table_name: The name of the table.

spatial_level: A key of the info file's `spatial`, such as "spatial_overview".

x_bin: The chunk's place in the level's grid, along x, from 0.

y_bin: As `x_bin`, along y.

z_bin: As `x_bin`, along z.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response

if TYPE_CHECKING:
    pass

OPERATION = Operation("materialize", "get_precomputed_annotations_in_chunk", "GET", {200: "bytes"})


def _request(
    datastack_name: str, table_name: str, spatial_level: str, x_bin: int, y_bin: int, z_bin: int
) -> Request:
    return Request(
        OPERATION,
        "/materialize/api/v3/datastack/{datastack_name}/table/{table_name}/precomputed/{spatial_level}/{x_bin}_{y_bin}_{z_bin}".format(
            datastack_name=codec.segment(datastack_name),
            table_name=codec.segment(table_name),
            spatial_level=codec.segment(spatial_level),
            x_bin=codec.segment(x_bin),
            y_bin=codec.segment(y_bin),
            z_bin=codec.segment(z_bin),
        ),
        about=(datastack_name, table_name, spatial_level, x_bin, y_bin, z_bin),
    )


def _parse(status: int, value: Any) -> bytes:
    response_200: bytes = value
    return response_200


def sync_detailed(
    datastack_name: str,
    table_name: str,
    spatial_level: str,
    x_bin: int,
    y_bin: int,
    z_bin: int,
    *,
    client: Client,
) -> Response[bytes]:
    """Get the annotations in a chunk of space in precomputed form.

    Gives models, with the status and the headers.
    """
    request = _request(
        datastack_name=datastack_name,
        table_name=table_name,
        spatial_level=spatial_level,
        x_bin=x_bin,
        y_bin=y_bin,
        z_bin=z_bin,
    )
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(
    datastack_name: str,
    table_name: str,
    spatial_level: str,
    x_bin: int,
    y_bin: int,
    z_bin: int,
    *,
    client: Client,
) -> bytes:
    """Get the annotations in a chunk of space in precomputed form.

    Gives models.
    """
    request = _request(
        datastack_name=datastack_name,
        table_name=table_name,
        spatial_level=spatial_level,
        x_bin=x_bin,
        y_bin=y_bin,
        z_bin=z_bin,
    )
    answer = client.send(request)
    return answer.parse(_parse)


def raw(
    datastack_name: str,
    table_name: str,
    spatial_level: str,
    x_bin: int,
    y_bin: int,
    z_bin: int,
    *,
    client: Client,
) -> bytes:
    """Get the annotations in a chunk of space in precomputed form.

    Gives what the JSON holds, or bytes.
    """
    request = _request(
        datastack_name=datastack_name,
        table_name=table_name,
        spatial_level=spatial_level,
        x_bin=x_bin,
        y_bin=y_bin,
        z_bin=z_bin,
    )
    answer = client.send(request)
    value: bytes = answer.decode()
    return value


async def asyncio_detailed(
    datastack_name: str,
    table_name: str,
    spatial_level: str,
    x_bin: int,
    y_bin: int,
    z_bin: int,
    *,
    client: Client,
) -> Response[bytes]:
    """Get the annotations in a chunk of space in precomputed form.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(
        datastack_name=datastack_name,
        table_name=table_name,
        spatial_level=spatial_level,
        x_bin=x_bin,
        y_bin=y_bin,
        z_bin=z_bin,
    )
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(
    datastack_name: str,
    table_name: str,
    spatial_level: str,
    x_bin: int,
    y_bin: int,
    z_bin: int,
    *,
    client: Client,
) -> bytes:
    """Get the annotations in a chunk of space in precomputed form.

    Gives models, in asyncio.
    """
    request = _request(
        datastack_name=datastack_name,
        table_name=table_name,
        spatial_level=spatial_level,
        x_bin=x_bin,
        y_bin=y_bin,
        z_bin=z_bin,
    )
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(
    datastack_name: str,
    table_name: str,
    spatial_level: str,
    x_bin: int,
    y_bin: int,
    z_bin: int,
    *,
    client: Client,
) -> bytes:
    """Get the annotations in a chunk of space in precomputed form.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(
        datastack_name=datastack_name,
        table_name=table_name,
        spatial_level=spatial_level,
        x_bin=x_bin,
        y_bin=y_bin,
        z_bin=z_bin,
    )
    answer = await client.send_async(request)
    value: bytes = answer.decode()
    return value

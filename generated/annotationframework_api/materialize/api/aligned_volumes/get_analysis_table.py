# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
"""Get a table of the datastack that is named as an aligned volume is.

By the source, which is defective: it fails unless there are just two tables. Not recorded.

Operation `materialize.get_analysis_table`, GET
/materialize/api/v2/aligned_volumes/{aligned_volume_name}/version/{version}; its effect is to
read.

aligned_volume_name: The name of the aligned volume.

version: The number of the version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response
from ...models.analysis_table import AnalysisTable

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("materialize", "get_analysis_table", "GET", {200: "object"})


def _request(aligned_volume_name: str, version: str) -> Request:
    return Request(
        OPERATION,
        "/materialize/api/v2/aligned_volumes/{aligned_volume_name}/version/{version}".format(
            aligned_volume_name=codec.segment(aligned_volume_name), version=codec.segment(version)
        ),
        about=(aligned_volume_name, version),
    )


def _parse(status: int, value: Any) -> AnalysisTable:
    response_200 = AnalysisTable.from_dict(value)

    return response_200


def sync_detailed(
    aligned_volume_name: str, version: str, *, client: Client
) -> Response[AnalysisTable]:
    """Get a table of the datastack that is named as an aligned volume is.

    Gives models, with the status and the headers.
    """
    request = _request(aligned_volume_name=aligned_volume_name, version=version)
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(aligned_volume_name: str, version: str, *, client: Client) -> AnalysisTable:
    """Get a table of the datastack that is named as an aligned volume is.

    Gives models.
    """
    request = _request(aligned_volume_name=aligned_volume_name, version=version)
    answer = client.send(request)
    return answer.parse(_parse)


def raw(aligned_volume_name: str, version: str, *, client: Client) -> wire.AnalysisTable:
    """Get a table of the datastack that is named as an aligned volume is.

    Gives what the JSON holds, or bytes.
    """
    request = _request(aligned_volume_name=aligned_volume_name, version=version)
    answer = client.send(request)
    value: wire.AnalysisTable = answer.decode()
    return value


async def asyncio_detailed(
    aligned_volume_name: str, version: str, *, client: Client
) -> Response[AnalysisTable]:
    """Get a table of the datastack that is named as an aligned volume is.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(aligned_volume_name=aligned_volume_name, version=version)
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(aligned_volume_name: str, version: str, *, client: Client) -> AnalysisTable:
    """Get a table of the datastack that is named as an aligned volume is.

    Gives models, in asyncio.
    """
    request = _request(aligned_volume_name=aligned_volume_name, version=version)
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(
    aligned_volume_name: str, version: str, *, client: Client
) -> wire.AnalysisTable:
    """Get a table of the datastack that is named as an aligned volume is.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(aligned_volume_name=aligned_volume_name, version=version)
    answer = await client.send_async(request)
    value: wire.AnalysisTable = answer.decode()
    return value

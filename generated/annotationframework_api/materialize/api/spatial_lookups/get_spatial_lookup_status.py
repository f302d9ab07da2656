# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
"""Say how far a table's spatial look-up is.

For those who may edit the datastack. Not recorded, but read in the source.

Operation `materialize.get_spatial_lookup_status`, GET
/materialize/api/v2/status/datastack/{datastack_name}/{table_name}; its effect is to read.

datastack_name: The name of the datastack.

table_name: The name of the table.

use_staging_database: Whether to work on the staging database.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response, Unset
from ...models.spatial_lookup_status import SpatialLookupStatus

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("materialize", "get_spatial_lookup_status", "GET", {200: "object"})


def _request(
    datastack_name: str, table_name: str, *, use_staging_database: bool | Unset = False
) -> Request:
    return Request(
        OPERATION,
        "/materialize/api/v2/status/datastack/{datastack_name}/{table_name}".format(
            datastack_name=codec.segment(datastack_name), table_name=codec.segment(table_name)
        ),
        about=(datastack_name, table_name),
        query={"use_staging_database": use_staging_database},
    )


def _parse(status: int, value: Any) -> SpatialLookupStatus:
    response_200 = SpatialLookupStatus.from_dict(value)

    return response_200


def sync_detailed(
    datastack_name: str,
    table_name: str,
    *,
    client: Client,
    use_staging_database: bool | Unset = False,
) -> Response[SpatialLookupStatus]:
    """Say how far a table's spatial look-up is.

    Gives models, with the status and the headers.
    """
    request = _request(
        datastack_name=datastack_name,
        table_name=table_name,
        use_staging_database=use_staging_database,
    )
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(
    datastack_name: str,
    table_name: str,
    *,
    client: Client,
    use_staging_database: bool | Unset = False,
) -> SpatialLookupStatus:
    """Say how far a table's spatial look-up is.

    Gives models.
    """
    request = _request(
        datastack_name=datastack_name,
        table_name=table_name,
        use_staging_database=use_staging_database,
    )
    answer = client.send(request)
    return answer.parse(_parse)


def raw(
    datastack_name: str,
    table_name: str,
    *,
    client: Client,
    use_staging_database: bool | Unset = False,
) -> wire.SpatialLookupStatus:
    """Say how far a table's spatial look-up is.

    Gives what the JSON holds, or bytes.
    """
    request = _request(
        datastack_name=datastack_name,
        table_name=table_name,
        use_staging_database=use_staging_database,
    )
    answer = client.send(request)
    value: wire.SpatialLookupStatus = answer.decode()
    return value


async def asyncio_detailed(
    datastack_name: str,
    table_name: str,
    *,
    client: Client,
    use_staging_database: bool | Unset = False,
) -> Response[SpatialLookupStatus]:
    """Say how far a table's spatial look-up is.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(
        datastack_name=datastack_name,
        table_name=table_name,
        use_staging_database=use_staging_database,
    )
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(
    datastack_name: str,
    table_name: str,
    *,
    client: Client,
    use_staging_database: bool | Unset = False,
) -> SpatialLookupStatus:
    """Say how far a table's spatial look-up is.

    Gives models, in asyncio.
    """
    request = _request(
        datastack_name=datastack_name,
        table_name=table_name,
        use_staging_database=use_staging_database,
    )
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(
    datastack_name: str,
    table_name: str,
    *,
    client: Client,
    use_staging_database: bool | Unset = False,
) -> wire.SpatialLookupStatus:
    """Say how far a table's spatial look-up is.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(
        datastack_name=datastack_name,
        table_name=table_name,
        use_staging_database=use_staging_database,
    )
    answer = await client.send_async(request)
    value: wire.SpatialLookupStatus = answer.decode()
    return value

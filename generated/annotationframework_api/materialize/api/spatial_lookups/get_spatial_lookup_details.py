# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
"""Get the state of every chunk of a spatial look-up.

Not recorded, but read in the source.

Operation `materialize.get_spatial_lookup_details`, GET
/materialize/api/v2/workflow-details/datastack/{datastack_name}/workflow/{workflow_name}; its
effect is to read.

datastack_name: The name of the datastack.

workflow_name: The name of the table that is looked up.

database_name: The database that it works on.

use_staging_database: Whether it works on the staging database, if no `database_name` says so;
it does unless this is false.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import UNSET, Operation, Request, Response, Unset
from ...models.spatial_lookup_details import SpatialLookupDetails

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("materialize", "get_spatial_lookup_details", "GET", {200: "object"})


def _request(
    datastack_name: str,
    workflow_name: str,
    *,
    database_name: str | Unset = UNSET,
    use_staging_database: bool | Unset = True,
) -> Request:
    return Request(
        OPERATION,
        "/materialize/api/v2/workflow-details/datastack/{datastack_name}/workflow/{workflow_name}".format(
            datastack_name=codec.segment(datastack_name), workflow_name=codec.segment(workflow_name)
        ),
        about=(datastack_name, workflow_name),
        query={"database_name": database_name, "use_staging_database": use_staging_database},
    )


def _parse(status: int, value: Any) -> SpatialLookupDetails:
    response_200 = SpatialLookupDetails.from_dict(value)

    return response_200


def sync_detailed(
    datastack_name: str,
    workflow_name: str,
    *,
    client: Client,
    database_name: str | Unset = UNSET,
    use_staging_database: bool | Unset = True,
) -> Response[SpatialLookupDetails]:
    """Get the state of every chunk of a spatial look-up.

    Gives models, with the status and the headers.
    """
    request = _request(
        datastack_name=datastack_name,
        workflow_name=workflow_name,
        database_name=database_name,
        use_staging_database=use_staging_database,
    )
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(
    datastack_name: str,
    workflow_name: str,
    *,
    client: Client,
    database_name: str | Unset = UNSET,
    use_staging_database: bool | Unset = True,
) -> SpatialLookupDetails:
    """Get the state of every chunk of a spatial look-up.

    Gives models.
    """
    request = _request(
        datastack_name=datastack_name,
        workflow_name=workflow_name,
        database_name=database_name,
        use_staging_database=use_staging_database,
    )
    answer = client.send(request)
    return answer.parse(_parse)


def raw(
    datastack_name: str,
    workflow_name: str,
    *,
    client: Client,
    database_name: str | Unset = UNSET,
    use_staging_database: bool | Unset = True,
) -> wire.SpatialLookupDetails:
    """Get the state of every chunk of a spatial look-up.

    Gives what the JSON holds, or bytes.
    """
    request = _request(
        datastack_name=datastack_name,
        workflow_name=workflow_name,
        database_name=database_name,
        use_staging_database=use_staging_database,
    )
    answer = client.send(request)
    value: wire.SpatialLookupDetails = answer.decode()
    return value


async def asyncio_detailed(
    datastack_name: str,
    workflow_name: str,
    *,
    client: Client,
    database_name: str | Unset = UNSET,
    use_staging_database: bool | Unset = True,
) -> Response[SpatialLookupDetails]:
    """Get the state of every chunk of a spatial look-up.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(
        datastack_name=datastack_name,
        workflow_name=workflow_name,
        database_name=database_name,
        use_staging_database=use_staging_database,
    )
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(
    datastack_name: str,
    workflow_name: str,
    *,
    client: Client,
    database_name: str | Unset = UNSET,
    use_staging_database: bool | Unset = True,
) -> SpatialLookupDetails:
    """Get the state of every chunk of a spatial look-up.

    Gives models, in asyncio.
    """
    request = _request(
        datastack_name=datastack_name,
        workflow_name=workflow_name,
        database_name=database_name,
        use_staging_database=use_staging_database,
    )
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(
    datastack_name: str,
    workflow_name: str,
    *,
    client: Client,
    database_name: str | Unset = UNSET,
    use_staging_database: bool | Unset = True,
) -> wire.SpatialLookupDetails:
    """Get the state of every chunk of a spatial look-up.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(
        datastack_name=datastack_name,
        workflow_name=workflow_name,
        database_name=database_name,
        use_staging_database=use_staging_database,
    )
    answer = await client.send_async(request)
    value: wire.SpatialLookupDetails = answer.decode()
    return value

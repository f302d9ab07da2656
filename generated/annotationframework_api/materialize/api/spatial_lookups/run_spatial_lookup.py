# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
"""Look up the supervoxels of a table chunk by chunk.

Operation `materialize.run_spatial_lookup`, POST
/materialize/api/v2/run/spatial_lookup/datastack/{datastack_name}/{table_name}; its effect is
to write.

datastack_name: The name of the datastack.

table_name: The name of the table.

chunk_scale_factor: How large a chunk is, in units of 1024 voxels.

supervoxel_batch_size: How many supervoxels to look up at a time.

get_root_ids: Whether to look up the roots too.

upload_to_database: Whether to keep what was found.

use_staging_database: Whether to work on the staging database.

resume_from_checkpoint: Whether to go on where an earlier look-up stopped.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response, Unset

if TYPE_CHECKING:
    pass

OPERATION = Operation("materialize", "run_spatial_lookup", "POST", {200: "integer"})


def _request(
    datastack_name: str,
    table_name: str,
    *,
    chunk_scale_factor: int | Unset = 1,
    supervoxel_batch_size: int | Unset = 50,
    get_root_ids: bool | Unset = True,
    upload_to_database: bool | Unset = True,
    use_staging_database: bool | Unset = False,
    resume_from_checkpoint: bool | Unset = False,
) -> Request:
    return Request(
        OPERATION,
        "/materialize/api/v2/run/spatial_lookup/datastack/{datastack_name}/{table_name}".format(
            datastack_name=codec.segment(datastack_name), table_name=codec.segment(table_name)
        ),
        about=(datastack_name, table_name),
        query={
            "chunk_scale_factor": chunk_scale_factor,
            "supervoxel_batch_size": supervoxel_batch_size,
            "get_root_ids": get_root_ids,
            "upload_to_database": upload_to_database,
            "use_staging_database": use_staging_database,
            "resume_from_checkpoint": resume_from_checkpoint,
        },
    )


def _parse(status: int, value: Any) -> int:
    response_200: int = value
    return response_200


def sync_detailed(
    datastack_name: str,
    table_name: str,
    *,
    client: Client,
    chunk_scale_factor: int | Unset = 1,
    supervoxel_batch_size: int | Unset = 50,
    get_root_ids: bool | Unset = True,
    upload_to_database: bool | Unset = True,
    use_staging_database: bool | Unset = False,
    resume_from_checkpoint: bool | Unset = False,
) -> Response[int]:
    """Look up the supervoxels of a table chunk by chunk.

    Gives models, with the status and the headers.
    """
    request = _request(
        datastack_name=datastack_name,
        table_name=table_name,
        chunk_scale_factor=chunk_scale_factor,
        supervoxel_batch_size=supervoxel_batch_size,
        get_root_ids=get_root_ids,
        upload_to_database=upload_to_database,
        use_staging_database=use_staging_database,
        resume_from_checkpoint=resume_from_checkpoint,
    )
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(
    datastack_name: str,
    table_name: str,
    *,
    client: Client,
    chunk_scale_factor: int | Unset = 1,
    supervoxel_batch_size: int | Unset = 50,
    get_root_ids: bool | Unset = True,
    upload_to_database: bool | Unset = True,
    use_staging_database: bool | Unset = False,
    resume_from_checkpoint: bool | Unset = False,
) -> int:
    """Look up the supervoxels of a table chunk by chunk.

    Gives models.
    """
    request = _request(
        datastack_name=datastack_name,
        table_name=table_name,
        chunk_scale_factor=chunk_scale_factor,
        supervoxel_batch_size=supervoxel_batch_size,
        get_root_ids=get_root_ids,
        upload_to_database=upload_to_database,
        use_staging_database=use_staging_database,
        resume_from_checkpoint=resume_from_checkpoint,
    )
    answer = client.send(request)
    return answer.parse(_parse)


def raw(
    datastack_name: str,
    table_name: str,
    *,
    client: Client,
    chunk_scale_factor: int | Unset = 1,
    supervoxel_batch_size: int | Unset = 50,
    get_root_ids: bool | Unset = True,
    upload_to_database: bool | Unset = True,
    use_staging_database: bool | Unset = False,
    resume_from_checkpoint: bool | Unset = False,
) -> int:
    """Look up the supervoxels of a table chunk by chunk.

    Gives what the JSON holds, or bytes.
    """
    request = _request(
        datastack_name=datastack_name,
        table_name=table_name,
        chunk_scale_factor=chunk_scale_factor,
        supervoxel_batch_size=supervoxel_batch_size,
        get_root_ids=get_root_ids,
        upload_to_database=upload_to_database,
        use_staging_database=use_staging_database,
        resume_from_checkpoint=resume_from_checkpoint,
    )
    answer = client.send(request)
    value: int = answer.decode()
    return value


async def asyncio_detailed(
    datastack_name: str,
    table_name: str,
    *,
    client: Client,
    chunk_scale_factor: int | Unset = 1,
    supervoxel_batch_size: int | Unset = 50,
    get_root_ids: bool | Unset = True,
    upload_to_database: bool | Unset = True,
    use_staging_database: bool | Unset = False,
    resume_from_checkpoint: bool | Unset = False,
) -> Response[int]:
    """Look up the supervoxels of a table chunk by chunk.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(
        datastack_name=datastack_name,
        table_name=table_name,
        chunk_scale_factor=chunk_scale_factor,
        supervoxel_batch_size=supervoxel_batch_size,
        get_root_ids=get_root_ids,
        upload_to_database=upload_to_database,
        use_staging_database=use_staging_database,
        resume_from_checkpoint=resume_from_checkpoint,
    )
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(
    datastack_name: str,
    table_name: str,
    *,
    client: Client,
    chunk_scale_factor: int | Unset = 1,
    supervoxel_batch_size: int | Unset = 50,
    get_root_ids: bool | Unset = True,
    upload_to_database: bool | Unset = True,
    use_staging_database: bool | Unset = False,
    resume_from_checkpoint: bool | Unset = False,
) -> int:
    """Look up the supervoxels of a table chunk by chunk.

    Gives models, in asyncio.
    """
    request = _request(
        datastack_name=datastack_name,
        table_name=table_name,
        chunk_scale_factor=chunk_scale_factor,
        supervoxel_batch_size=supervoxel_batch_size,
        get_root_ids=get_root_ids,
        upload_to_database=upload_to_database,
        use_staging_database=use_staging_database,
        resume_from_checkpoint=resume_from_checkpoint,
    )
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(
    datastack_name: str,
    table_name: str,
    *,
    client: Client,
    chunk_scale_factor: int | Unset = 1,
    supervoxel_batch_size: int | Unset = 50,
    get_root_ids: bool | Unset = True,
    upload_to_database: bool | Unset = True,
    use_staging_database: bool | Unset = False,
    resume_from_checkpoint: bool | Unset = False,
) -> int:
    """Look up the supervoxels of a table chunk by chunk.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(
        datastack_name=datastack_name,
        table_name=table_name,
        chunk_scale_factor=chunk_scale_factor,
        supervoxel_batch_size=supervoxel_batch_size,
        get_root_ids=get_root_ids,
        upload_to_database=upload_to_database,
        use_staging_database=use_staging_database,
        resume_from_checkpoint=resume_from_checkpoint,
    )
    answer = await client.send_async(request)
    value: int = answer.decode()
    return value

# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
"""Insert the chunks that a bulk upload left out.

For administrators. Not recorded, but read in the source.

Operation `materialize.upload_missing_chunks`, POST
/materialize/api/v2/bulk_upload/missing_chunks/{datastack_name}/{table_name}/{segmentation_source}/{description};
its effect is to write.

datastack_name: The name of the datastack.

table_name: The name of the table.

segmentation_source: The name of the segmentation, such as "minnie3_v1".

description: What the table is described as.

project: The bucket that the files are in.

file_path: Where they are in the bucket.

schema: The annotation type of the rows, such as "synapse".
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import Operation, Request, Response
from ...models.missing_chunks import MissingChunks

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("materialize", "upload_missing_chunks", "POST", {200: "string"})


def _request(
    datastack_name: str,
    table_name: str,
    segmentation_source: str,
    description: str,
    *,
    body: object,
    project: str,
    file_path: str,
    schema: str,
) -> Request:
    return Request(
        OPERATION,
        "/materialize/api/v2/bulk_upload/missing_chunks/{datastack_name}/{table_name}/{segmentation_source}/{description}".format(
            datastack_name=codec.segment(datastack_name),
            table_name=codec.segment(table_name),
            segmentation_source=codec.segment(segmentation_source),
            description=codec.segment(description),
        ),
        about=(datastack_name, table_name, segmentation_source, description),
        query={"project": project, "file_path": file_path, "schema": schema},
        headers={"Content-Type": "application/json"},
        content=codec.encode_json(body),
    )


def _parse(status: int, value: Any) -> str:
    response_200: str = value
    return response_200


def sync_detailed(
    datastack_name: str,
    table_name: str,
    segmentation_source: str,
    description: str,
    *,
    client: Client,
    body: MissingChunks,
    project: str,
    file_path: str,
    schema: str,
) -> Response[str]:
    """Insert the chunks that a bulk upload left out.

    Gives models, with the status and the headers.
    """
    request = _request(
        datastack_name=datastack_name,
        table_name=table_name,
        segmentation_source=segmentation_source,
        description=description,
        body=body,
        project=project,
        file_path=file_path,
        schema=schema,
    )
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(
    datastack_name: str,
    table_name: str,
    segmentation_source: str,
    description: str,
    *,
    client: Client,
    body: MissingChunks,
    project: str,
    file_path: str,
    schema: str,
) -> str:
    """Insert the chunks that a bulk upload left out.

    Gives models.
    """
    request = _request(
        datastack_name=datastack_name,
        table_name=table_name,
        segmentation_source=segmentation_source,
        description=description,
        body=body,
        project=project,
        file_path=file_path,
        schema=schema,
    )
    answer = client.send(request)
    return answer.parse(_parse)


def raw(
    datastack_name: str,
    table_name: str,
    segmentation_source: str,
    description: str,
    *,
    client: Client,
    body: wire.MissingChunks | bytes,
    project: str,
    file_path: str,
    schema: str,
) -> str:
    """Insert the chunks that a bulk upload left out.

    Gives what the JSON holds, or bytes.
    """
    request = _request(
        datastack_name=datastack_name,
        table_name=table_name,
        segmentation_source=segmentation_source,
        description=description,
        body=body,
        project=project,
        file_path=file_path,
        schema=schema,
    )
    answer = client.send(request)
    value: str = answer.decode()
    return value


async def asyncio_detailed(
    datastack_name: str,
    table_name: str,
    segmentation_source: str,
    description: str,
    *,
    client: Client,
    body: MissingChunks,
    project: str,
    file_path: str,
    schema: str,
) -> Response[str]:
    """Insert the chunks that a bulk upload left out.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(
        datastack_name=datastack_name,
        table_name=table_name,
        segmentation_source=segmentation_source,
        description=description,
        body=body,
        project=project,
        file_path=file_path,
        schema=schema,
    )
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(
    datastack_name: str,
    table_name: str,
    segmentation_source: str,
    description: str,
    *,
    client: Client,
    body: MissingChunks,
    project: str,
    file_path: str,
    schema: str,
) -> str:
    """Insert the chunks that a bulk upload left out.

    Gives models, in asyncio.
    """
    request = _request(
        datastack_name=datastack_name,
        table_name=table_name,
        segmentation_source=segmentation_source,
        description=description,
        body=body,
        project=project,
        file_path=file_path,
        schema=schema,
    )
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(
    datastack_name: str,
    table_name: str,
    segmentation_source: str,
    description: str,
    *,
    client: Client,
    body: wire.MissingChunks | bytes,
    project: str,
    file_path: str,
    schema: str,
) -> str:
    """Insert the chunks that a bulk upload left out.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(
        datastack_name=datastack_name,
        table_name=table_name,
        segmentation_source=segmentation_source,
        description=description,
        body=body,
        project=project,
        file_path=file_path,
        schema=schema,
    )
    answer = await client.send_async(request)
    value: str = answer.decode()
    return value

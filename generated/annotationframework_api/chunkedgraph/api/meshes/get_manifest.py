# Written by codegen.py from specs/chunkedgraph.yaml. Do not edit: python codegen.py
"""Get where the meshes of a node are.

The options may go in the body instead, though it is a GET. An unknown node has no fragments.

Operation `chunkedgraph.get_manifest`, GET
/meshing/api/v1/table/{table_id}/manifest/{manifest_id}; its effect is to read.

table_id: The name of the segmentation's table, such as "minnie3_v1".

manifest_id: The node and the level of detail, such as "864691134988869442:0".

bounds: A box in voxels, such as "0-64_0-64_0-32", whose chunks count as a whole.

verify: Whether to look if the files are there.

start_layer: The layer to start in.

prepend_seg_ids: Whether to put ids before the names.

return_seg_ids: Whether to give the ids.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import UNSET, Operation, Request, Response, Unset
from ...models.manifest import Manifest
from ...models.manifest_options import ManifestOptions

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("chunkedgraph", "get_manifest", "GET", {200: "object"})


def _request(
    table_id: str,
    manifest_id: str,
    *,
    body: object | Unset = UNSET,
    bounds: str | Unset = UNSET,
    verify: bool | Unset = UNSET,
    start_layer: int | Unset = UNSET,
    prepend_seg_ids: bool | Unset = UNSET,
    return_seg_ids: bool | Unset = UNSET,
) -> Request:
    return Request(
        OPERATION,
        "/meshing/api/v1/table/{table_id}/manifest/{manifest_id}".format(
            table_id=codec.segment(table_id), manifest_id=codec.segment(manifest_id)
        ),
        about=(table_id, manifest_id),
        query={
            "bounds": bounds,
            "verify": verify,
            "start_layer": start_layer,
            "prepend_seg_ids": prepend_seg_ids,
            "return_seg_ids": return_seg_ids,
        },
        headers={"Content-Type": UNSET if body is UNSET else "application/json"},
        content=codec.encode_json(body) if body is not UNSET else None,
    )


def _parse(status: int, value: Any) -> Manifest:
    response_200 = Manifest.from_dict(value)

    return response_200


def sync_detailed(
    table_id: str,
    manifest_id: str,
    *,
    client: Client,
    body: ManifestOptions | Unset = UNSET,
    bounds: str | Unset = UNSET,
    verify: bool | Unset = UNSET,
    start_layer: int | Unset = UNSET,
    prepend_seg_ids: bool | Unset = UNSET,
    return_seg_ids: bool | Unset = UNSET,
) -> Response[Manifest]:
    """Get where the meshes of a node are.

    Gives models, with the status and the headers.
    """
    request = _request(
        table_id=table_id,
        manifest_id=manifest_id,
        body=body,
        bounds=bounds,
        verify=verify,
        start_layer=start_layer,
        prepend_seg_ids=prepend_seg_ids,
        return_seg_ids=return_seg_ids,
    )
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(
    table_id: str,
    manifest_id: str,
    *,
    client: Client,
    body: ManifestOptions | Unset = UNSET,
    bounds: str | Unset = UNSET,
    verify: bool | Unset = UNSET,
    start_layer: int | Unset = UNSET,
    prepend_seg_ids: bool | Unset = UNSET,
    return_seg_ids: bool | Unset = UNSET,
) -> Manifest:
    """Get where the meshes of a node are.

    Gives models.
    """
    request = _request(
        table_id=table_id,
        manifest_id=manifest_id,
        body=body,
        bounds=bounds,
        verify=verify,
        start_layer=start_layer,
        prepend_seg_ids=prepend_seg_ids,
        return_seg_ids=return_seg_ids,
    )
    answer = client.send(request)
    return answer.parse(_parse)


def raw(
    table_id: str,
    manifest_id: str,
    *,
    client: Client,
    body: wire.ManifestOptions | bytes | Unset = UNSET,
    bounds: str | Unset = UNSET,
    verify: bool | Unset = UNSET,
    start_layer: int | Unset = UNSET,
    prepend_seg_ids: bool | Unset = UNSET,
    return_seg_ids: bool | Unset = UNSET,
) -> wire.Manifest:
    """Get where the meshes of a node are.

    Gives what the JSON holds, or bytes.
    """
    request = _request(
        table_id=table_id,
        manifest_id=manifest_id,
        body=body,
        bounds=bounds,
        verify=verify,
        start_layer=start_layer,
        prepend_seg_ids=prepend_seg_ids,
        return_seg_ids=return_seg_ids,
    )
    answer = client.send(request)
    value: wire.Manifest = answer.decode()
    return value


async def asyncio_detailed(
    table_id: str,
    manifest_id: str,
    *,
    client: Client,
    body: ManifestOptions | Unset = UNSET,
    bounds: str | Unset = UNSET,
    verify: bool | Unset = UNSET,
    start_layer: int | Unset = UNSET,
    prepend_seg_ids: bool | Unset = UNSET,
    return_seg_ids: bool | Unset = UNSET,
) -> Response[Manifest]:
    """Get where the meshes of a node are.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(
        table_id=table_id,
        manifest_id=manifest_id,
        body=body,
        bounds=bounds,
        verify=verify,
        start_layer=start_layer,
        prepend_seg_ids=prepend_seg_ids,
        return_seg_ids=return_seg_ids,
    )
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(
    table_id: str,
    manifest_id: str,
    *,
    client: Client,
    body: ManifestOptions | Unset = UNSET,
    bounds: str | Unset = UNSET,
    verify: bool | Unset = UNSET,
    start_layer: int | Unset = UNSET,
    prepend_seg_ids: bool | Unset = UNSET,
    return_seg_ids: bool | Unset = UNSET,
) -> Manifest:
    """Get where the meshes of a node are.

    Gives models, in asyncio.
    """
    request = _request(
        table_id=table_id,
        manifest_id=manifest_id,
        body=body,
        bounds=bounds,
        verify=verify,
        start_layer=start_layer,
        prepend_seg_ids=prepend_seg_ids,
        return_seg_ids=return_seg_ids,
    )
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(
    table_id: str,
    manifest_id: str,
    *,
    client: Client,
    body: wire.ManifestOptions | bytes | Unset = UNSET,
    bounds: str | Unset = UNSET,
    verify: bool | Unset = UNSET,
    start_layer: int | Unset = UNSET,
    prepend_seg_ids: bool | Unset = UNSET,
    return_seg_ids: bool | Unset = UNSET,
) -> wire.Manifest:
    """Get where the meshes of a node are.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(
        table_id=table_id,
        manifest_id=manifest_id,
        body=body,
        bounds=bounds,
        verify=verify,
        start_layer=start_layer,
        prepend_seg_ids=prepend_seg_ids,
        return_seg_ids=return_seg_ids,
    )
    answer = await client.send_async(request)
    value: wire.Manifest = answer.decode()
    return value

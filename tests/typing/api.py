"""A program of right code: checked by mypy and pyright, never run."""

from collections.abc import Iterator
from typing import Any, Literal, assert_type

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from annotationframework_api import Client
from annotationframework_api.annotation import wire as annotation_wire
from annotationframework_api.info import wire as info_wire
from annotationframework_api.info.api.datastacks import get_datastack_full, get_datastacks
from annotationframework_api.info.models.datastack_full import DatastackFull
from annotationframework_api.schema import wire as schema_wire
from annotationframeworkclient import AnnotationFault, FrameworkClient, InvalidAnnotation
from annotationframeworkclient.annotationengine import AnnotationClientV2, TableMetadata
from annotationframeworkclient.errors import FrameworkError, NotFound, ServiceError
from annotationframeworkclient.infoservice import InfoServiceClientV2

with FrameworkClient("minnie65_phase3_v0", auth_token="...", timeout=5) as client:
    assert_type(client, FrameworkClient)
    assert_type(client.datastack_name, str | None)
    assert_type(client.with_datastack("other"), FrameworkClient)
    assert_type(client.with_options(retries=0).info, InfoServiceClientV2)
    assert_type(client.info.with_options(timeout=1.5), InfoServiceClientV2)

    assert_type(client.auth.token, str | None)
    client.auth.token = "another"

    record = client.info.get_datastack_info()
    assert_type(record, info_wire.DatastackFull)
    assert_type(record["local_server"], str)
    assert_type(record["viewer_site"], str | None)
    assert_type(record["aligned_volume"]["id"], int)
    assert_type(client.info.image_source(format_for="neuroglancer"), str)
    assert_type(client.info.segmentation_source(), str | None)
    assert_type(client.info.viewer_resolution(), NDArray[np.float64])

    assert_type(client.schema.schema(), list[str])
    assert_type(client.schema.schema_definition("synapse"), schema_wire.SchemaDefinition)
    assert_type(client.schema.schema_definition_all(), dict[str, schema_wire.SchemaDefinition])

    annotation = client.annotation
    assert_type(annotation, AnnotationClientV2)
    assert_type(annotation.get_tables(), list[str])
    assert_type(annotation.create_table("t", "synapse", read_permission="GROUP"), str)
    metadata = annotation.get_table_metadata("t")
    assert_type(metadata, TableMetadata)
    assert_type(metadata["voxel_resolution"], list[float])
    assert_type(annotation.get_annotation_count("t"), int)
    assert_type(annotation.delete_table("t"), bool)

    row: dict[str, Any] = {"pt": {"position": np.array([1, 2, 3])}}
    assert_type(annotation.post_annotation("t", row), list[int])
    assert_type(annotation.post_annotation("t", [row, row]), list[int])
    assert_type(annotation.update_annotation("t", row), dict[int, int])
    assert_type(annotation.validate("t", [row]), list[AnnotationFault])
    assert_type(annotation.post_annotation_df("t", pd.DataFrame(), ["pt_position"]), list[int])


def rows() -> Iterator[dict[str, Any]]:
    """Give rows one by one."""
    yield row


assert_type(client.annotation.post_annotation("t", rows()), list[int])

# Ids in every form.
for ids in (1, "1", np.int64(1)):
    assert_type(client.annotation.get_annotation("t", ids), list[dict[str, Any]])
client.annotation.get_annotation("t", [1, 2])
client.annotation.get_annotation("t", np.array([1, 2]))
client.annotation.get_annotation("t", range(3))
client.annotation.get_annotation("t", pd.Series([1, 2]))
assert_type(client.annotation.delete_annotation("t", pd.Index([1, 2])), list[int])

try:
    client.annotation.post_annotation("t", row)
except InvalidAnnotation as error:
    assert_type(error.faults, tuple[AnnotationFault, ...])
    assert_type(error.faults[0].index, int)
except NotFound as error:
    assert_type(error.true_status, int)
    lookup_error: LookupError = error
    service_error: ServiceError = error
    framework_error: FrameworkError = error

# The low level.
server = Client("https://global.daf-apis.com", timeout=5.0)
assert_type(get_datastacks.sync(client=server), list[str])
assert_type(get_datastack_full.sync("d", client=server), DatastackFull)
assert_type(get_datastack_full.raw("d", client=server), info_wire.DatastackFull)
new_table: annotation_wire.NewTable = {
    "schema_type": "synapse",
    "table_name": "t",
    "metadata": {
        "description": "",
        "voxel_resolution_x": 4,
        "voxel_resolution_y": 4,
        "voxel_resolution_z": 40,
    },
}


async def ask() -> list[str]:
    """Call an operation in asyncio, with a server of one's own and with the framework's."""
    await get_datastacks.asyncio(client=server)
    async with FrameworkClient() as framework:
        assert_type(framework, FrameworkClient)
        return await get_datastacks.asyncio(client=framework.low_level("info"))


# The low level with the framework's server, token and errors.
assert_type(client.low_level("info"), Client)
assert_type(client.low_level("materialize"), Client)
any_service: Literal["auth", "skeleton"]
for any_service in ("auth", "skeleton"):
    assert_type(client.low_level(any_service), Client)

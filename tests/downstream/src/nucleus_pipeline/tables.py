"""The pipeline: uploads detections, and reads what became of them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from pathlib import Path
from typing import assert_type

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from annotationframework_api import Client
from annotationframework_api.annotation_types import (
    CellTypeReference,
    NucleusDetection,
    NucleusDetectionRow,
    Synapse,
)
from annotationframework_api.info.api.datastacks import get_datastacks
from annotationframeworkclient import AnnotationFault, FrameworkClient
from annotationframeworkclient.annotationengine import TableMetadata, UploadResult
from annotationframeworkclient.errors import InvalidAnnotation, OutcomeUnknown
from annotationframeworkclient.table import Table


def nuclei_of(client: FrameworkClient) -> Table[NucleusDetection]:
    """Give the table."""
    table = client.annotation.table("nuclei", NucleusDetection)
    assert_type(table, Table[NucleusDetection])
    return table


def upload(client: FrameworkClient, found: Iterable[NucleusDetection], journal: Path) -> int:
    """Upload detections; give how many."""
    try:
        result = nuclei_of(client).upload(found, journal=journal, progress=False)
    except InvalidAnnotation as error:
        for fault in error.faults:
            assert_type(fault, AnnotationFault)
            print(fault.index, fault.path, fault.message)
        return 0
    except OutcomeUnknown as error:
        print(error.service, error.operation)
        raise
    assert_type(result, UploadResult)
    assert_type(result.ids, NDArray[np.int64])
    return result.rows


def enlarge(client: FrameworkClient, ids: list[int]) -> dict[int, int]:
    """Change rows, and put them in the place of the old ones."""
    rows = nuclei_of(client).get(ids)
    assert_type(rows, list[NucleusDetectionRow])
    for row in rows:
        row["volume"] *= 2
        row["pt_position"] = [part + 1 for part in row["pt_position"]]
        if row["bb_end_position"] is not None:
            print(row["bb_end_position"][0], row["created"].upper(), row["id"] + 1)
    return nuclei_of(client).update(rows)


def label(client: FrameworkClient, ids: list[int]) -> list[int]:
    """Name the cells."""
    kinds = client.annotation.table("kinds", client.schema.annotation_type("cell_type_reference"))
    assert_type(kinds, Table[CellTypeReference])
    return kinds.post(
        [{"target_id": one, "classification_system": "mine", "cell_type": "23P"} for one in ids]
    )


def synapses(client: FrameworkClient) -> pd.DataFrame:
    """Read a frame of the first ten synapses."""
    rows = client.annotation.table("synapses", Synapse).get(np.arange(10))
    return pd.DataFrame(rows).set_index("id")


def resolution(client: FrameworkClient) -> list[float]:
    """Look up where voxels are."""
    metadata = client.annotation.get_table_metadata("nuclei")
    assert_type(metadata, TableMetadata)
    info = client.info.get_datastack_info()
    site = info["viewer_site"]
    print(info["aligned_volume"]["name"], "" if site is None else site.lower())
    return metadata["voxel_resolution"]


def roots(client: FrameworkClient, supervoxels: NDArray[np.uint64]) -> NDArray[np.int64]:
    """Look up roots an hour ago."""
    then = dt.datetime.now(dt.UTC) - dt.timedelta(hours=1)
    return client.chunkedgraph.get_roots(supervoxels, timestamp=then)


def datastacks(client: FrameworkClient) -> list[str]:
    """Ask the low level."""
    low: Client = client.low_level("info")
    return get_datastacks.sync(client=low)

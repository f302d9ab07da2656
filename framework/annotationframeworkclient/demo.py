"""The tutorial's main job, run against a sandbox of this machine's own and shown as it goes."""

from __future__ import annotations

import copy
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from annotationframeworkclient._demo_upload import (
    LAST_POST,
    Killer,
    rows_posted,
    upload,
    upload_until_killed,
)
from annotationframeworkclient._demo_upload import TABLE as BULK_TABLE
from annotationframeworkclient.errors import InvalidAnnotation
from annotationframeworkclient.frameworkclient import FrameworkClient
from annotationframeworkclient.sandbox import Sandbox

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray

TABLE = "nucleus_detection_demo"
NUCLEI, MANY_NUCLEI = 1000, 12_000
CUBIC_MICROMETRES = 64 * 64 * 40 / 1e9  # of a voxel of the nucleus segmentation

Say = Callable[[str], None]
Row = dict[str, Any]  # fields depend on the schema type
Rows = list[Row]


def run(say: Say = print) -> None:
    """Run the demo; nothing leaves this machine, and no file of the user's is read or written."""
    killer = Killer()
    with Sandbox(on_request=killer) as sandbox, sandbox.client() as client:
        introduce(client, say)
        look_up_info(client, say)
        create_table(client, say)
        nuclei = detect_nuclei(NUCLEI)
        ids = post_nuclei(client, nuclei, say)
        read_back(client, ids, say)
        update_and_delete(client, ids, say)
        refuse_faults(client, nuclei, sandbox, say)
        resume_upload(client, sandbox, killer, say)
        conclude(sandbox, say)


def introduce(client: FrameworkClient, say: Say) -> None:
    """Show the client and what it was made from."""
    say("1. One client to rule them all\n")
    say(f"   {client!r}")
    say(f"   {'with' if client.auth.token else 'without'} a token; nothing was sent so far")


def look_up_info(client: FrameworkClient, say: Say) -> None:
    """Look up the datastack."""
    info = client.info
    say("\n2. Info\n")
    say(f"   This is an info client for {info.datastack_name} on {info.server_address}")
    say(f"   aligned volume:    {info.aligned_volume_name}")
    say(f"   image source:      {info.image_source()}")
    say(f"   voxel resolution:  {info.viewer_resolution()} nm")
    say(f"   local server:      {info.local_server()}")


def create_table(client: FrameworkClient, say: Say) -> None:
    """Create a table of a real annotation type."""
    say("\n3. Annotation types and tables\n")
    schema_types = client.schema.schema()
    say(f"   {len(schema_types)} annotation types, such as {', '.join(schema_types[:3])}")
    definition = client.schema.schema_definition("nucleus_detection")
    fields = definition["definitions"]["NucleusDetection"]["properties"]
    say(f"   nucleus_detection has {', '.join(sorted(fields))}")
    name = client.annotation.create_table(TABLE, "nucleus_detection", "nuclei of the demo")
    say(f"   created {name!r}; tables: {client.annotation.get_tables()}")


def detect_nuclei(count: int) -> pd.DataFrame:
    """Make up nuclei as a detection would give them: a frame with centroids and sizes."""
    import numpy as np
    import pandas as pd

    random = np.random.default_rng(65)
    centroids = random.integers((11_000, 4_000, 15_000), (25_000, 17_000, 28_000), (count, 3))
    return pd.DataFrame(
        {
            "id": random.choice(np.arange(200_000, 700_000), count, replace=False),
            "size": random.integers(50_000, 2_500_000, count),
            "centroid_x": centroids[:, 0],
            "centroid_y": centroids[:, 1],
            "centroid_z": centroids[:, 2],
        },
        dtype=np.int32,
    )


def annotations_of(nuclei: pd.DataFrame) -> Rows:
    """Turn the frame into annotations with numpy positions, as the tutorial does."""
    return [
        {"id": one, "pt": {"position": point}, "volume": size * CUBIC_MICROMETRES}
        for one, point, size in zip(nuclei["id"], points_of(nuclei), nuclei["size"], strict=True)
    ]


def points_of(nuclei: pd.DataFrame) -> NDArray[np.int64]:
    """Give the centroids in voxels of the aligned volume."""
    import numpy as np

    centroids = nuclei[["centroid_x", "centroid_y", "centroid_z"]].to_numpy(dtype=np.int64)
    points: NDArray[np.int64] = centroids * np.array([16, 16, 1])
    return points


def post_nuclei(client: FrameworkClient, nuclei: pd.DataFrame, say: Say) -> list[int]:
    """Check the nuclei and post them."""
    annotations = annotations_of(nuclei)
    position = annotations[0]["pt"]["position"]
    say(f"\n4. Posting {len(annotations):,} nuclei, positions as {position!r}\n")
    started = time.perf_counter()
    faults = client.annotation.validate(TABLE, annotations)
    say(f"   checked in {time.perf_counter() - started:.2f} s: {len(faults)} faults")
    started = time.perf_counter()
    ids = client.annotation.post_annotation(TABLE, annotations)
    say(f"   posted in {time.perf_counter() - started:.2f} s: {len(ids):,} ids, {ids[:3]} ...")
    say(f"   the service counts {client.annotation.get_annotation_count(TABLE):,}")
    return ids


def read_back(client: FrameworkClient, ids: list[int], say: Say) -> None:
    """Read rows back, in the order asked."""
    say("\n5. Reading back\n")
    rows = client.annotation.get_annotation(TABLE, ids)
    in_order = [row["id"] for row in rows] == ids
    say(f"   all {len(rows):,} rows, {'in' if in_order else 'NOT in'} the order asked; the first:")
    for name, value in rows[0].items():
        say(f"     {name:15} {value!r}")


def update_and_delete(client: FrameworkClient, ids: list[int], say: Say) -> None:
    """Change one row, and mark two as deleted."""
    say("\n6. Updating and deleting\n")
    [row] = client.annotation.get_annotation(TABLE, ids[2])
    row["volume"] = 99.0
    replaced = client.annotation.update_annotation(TABLE, row)
    say(f"   updated, old id to new: {replaced}")
    say(f"   deleted: {client.annotation.delete_annotation(TABLE, ids[:2])}")
    [old] = client.annotation.get_annotation(TABLE, ids[2])
    [gone] = client.annotation.get_annotation(TABLE, ids[0])
    say(f"   row {old['id']} is valid: {old['valid']}, replaced by {old['superceded_id']}")
    say(f"   row {gone['id']} is valid: {gone['valid']}, deleted {gone['deleted']}")
    say(f"   the service counts {client.annotation.get_annotation_count(TABLE):,}, old rows too")


def refuse_faults(
    client: FrameworkClient, nuclei: pd.DataFrame, sandbox: Sandbox, say: Say
) -> None:
    """Plant faults in a batch and see it refused before a byte is sent."""
    say("\n7. A batch with planted faults\n")
    batch = with_faults(annotations_of(nuclei))
    before = len(sandbox.requests)
    try:
        client.annotation.post_annotation(TABLE, batch)
    except InvalidAnnotation as error:
        say("   " + str(error).replace("\n", "\n   "))
    sent = len(sandbox.requests) - before
    say(f"   requests that the server's own log has of it: {sent}")


def with_faults(annotations: Rows) -> Rows:
    """Give annotations of which six are not valid, each in its own way."""
    import numpy as np

    batch = copy.deepcopy(annotations)
    del batch[3]["pt"]
    batch[14]["pt"]["position"] = np.array([229040.5, 227264.0, 24092.0])
    batch[159]["volume"] = float("nan")
    batch[265]["pt"] = [229040, 227264, 24092]
    batch[358]["volumne"] = batch[358].pop("volume")
    batch[979]["pt"]["position"] = [229040, 227264]
    return batch


def resume_upload(client: FrameworkClient, sandbox: Sandbox, killer: Killer, say: Say) -> None:
    """Upload a file in a process that is killed, go on, and ask the server what it has."""
    say(f"\n8. Uploading {MANY_NUCLEI:,} nuclei from a file, with a journal")
    client.annotation.create_table(BULK_TABLE, "nucleus_detection", "many nuclei of the demo")
    nuclei = table_of(detect_nuclei(MANY_NUCLEI))
    with TemporaryDirectory() as folder:
        nuclei.to_csv(Path(folder, "nuclei.csv"), index=False)
        ended = upload_until_killed(sandbox, Path(folder), killer)
        say(f"\n   kill -{-ended} when the server had stored request {LAST_POST}, unanswered")
        stored = client.annotation.get_annotation_count(BULK_TABLE)
        say(f"   it carries out what has reached it, and counts {stored:,}; the same call again:")
        before = len(sandbox.requests)
        result = upload(client, Path(folder))
    posted = rows_posted(sandbox.requests[before:])
    say(f"\n   in by the journal:       {result.resumed:6,} rows")
    say(f"   unanswered, but stored:  {result.settled:6,} requests, found by their rows' ids")
    say(f"   sent by the second call: {sum(posted):6,} rows in {len(posted)} requests")
    say(f"   the service counts       {client.annotation.get_annotation_count(BULK_TABLE):6,}")
    rows = client.annotation.get_annotation(BULK_TABLE, result.ids)
    say(f"   read back:               {count_equal(rows, nuclei):6,} rows, each as in the file")


def count_equal(rows: Sequence[Row], nuclei: pd.DataFrame) -> int:
    """Count the rows that are as in a frame, at the same place."""
    return sum(
        (row["id"], *row["pt_position"], row["volume"]) == given
        for row, given in zip(rows, nuclei.itertuples(index=False, name=None), strict=True)
    )


def table_of(nuclei: pd.DataFrame) -> pd.DataFrame:
    """Turn the frame into one whose columns are those of the annotation type."""
    import pandas as pd

    points = pd.DataFrame(points_of(nuclei), columns=[f"pt_position_{axis}" for axis in "xyz"])
    return pd.concat(
        [nuclei["id"], points, (nuclei["size"] * CUBIC_MICROMETRES).rename("volume")], axis=1
    )


def conclude(sandbox: Sandbox, say: Say) -> None:
    """Say what the server saw of all this."""
    sent = sum(request.request_bytes for request in sandbox.requests)
    say("\n9. What the server saw\n")
    say(f"   {len(sandbox.requests)} requests, {sent:,} bytes of bodies, at {sandbox.url}")
    say(f"   requests or answers that break the services' specs: {len(sandbox.violations)}")

"""Bulk writes on the sandbox: in order, in many requests, by a journal, from anything with rows."""

from __future__ import annotations

import io
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest

from annotationframeworkclient import FrameworkClient
from annotationframeworkclient.errors import InvalidAnnotation, InvalidInput, PartialWrite
from annotationframeworkclient.sandbox import Sandbox

TABLE = "nuclei"


@pytest.fixture
def client(sandbox: Sandbox) -> Iterator[FrameworkClient]:
    """Give a client of a sandbox that has an empty table."""
    with sandbox.client() as opened:
        opened.annotation.create_table(TABLE, "nucleus_detection")
        yield opened


def nuclei(count: int, start: int = 0) -> list[dict[str, Any]]:
    """Make nuclei that differ."""
    return [{"pt": {"position": [z, 2, 3]}, "volume": z + 0.5} for z in range(start, start + count)]


def volumes(client: FrameworkClient, ids: Any) -> list[float]:
    """Read the volumes of rows, in the order of the ids."""
    return [row["volume"] for row in client.annotation.get_annotation(TABLE, ids)]


def frame(count: int) -> pd.DataFrame:
    """Make nuclei in columns."""
    z = np.arange(count)
    columns = {"pt_position_x": z, "pt_position_y": z, "pt_position_z": z, "volume": z + 0.5}
    return pd.DataFrame(columns)


def test_ids_are_in_the_order_of_the_rows(client: FrameworkClient) -> None:
    """However the requests overlap, the ids are those of the rows in their order."""
    result = client.annotation.upload(TABLE, nuclei(95), batch_size=10)

    assert (result.rows, result.batches, result.resent, result.settled) == (95, 10, 0, 0)
    assert volumes(client, result.ids) == [z + 0.5 for z in range(95)]
    assert client.annotation.get_annotation_count(TABLE) == 95


@pytest.mark.parametrize("kind", ["frame", "csv", "parquet", "generator"])
def test_rows_come_from_anywhere(client: FrameworkClient, kind: str, tmp_path: Path) -> None:
    """A frame, a CSV file, a parquet file and a generator are uploaded alike."""
    rows = frame(25)
    data: Any = {"frame": rows, "generator": iter(nuclei(25))}.get(kind)
    if kind == "csv":
        rows.to_csv(data := tmp_path / "rows.csv", index=False)
    if kind == "parquet":
        rows.to_parquet(data := str(tmp_path / "rows.parquet"))

    result = client.annotation.upload(TABLE, data, batch_size=10)

    assert (result.rows, result.batches) == (25, 3)
    assert volumes(client, result.ids) == [z + 0.5 for z in range(25)]


def test_all_faults_come_before_anything_is_sent(client: FrameworkClient) -> None:
    """Faults of the first and the last batch are named together, and nothing was sent."""
    rows: list[Any] = [{"pt": {}}, *nuclei(30), {"pt": {"position": [1, 2]}}]

    with pytest.raises(InvalidAnnotation) as caught:
        client.annotation.upload(TABLE, rows, batch_size=10)

    assert {fault.index for fault in caught.value.faults} == {0, 31}
    assert client.annotation.get_annotation_count(TABLE) == 0


def test_a_stream_tells_what_is_in_before_a_fault(client: FrameworkClient) -> None:
    """A fault past the first part of a generator names its row, and the rows that are in."""
    rows: list[Any] = [*nuclei(10_000), {"pt": {}}]

    with pytest.raises(PartialWrite) as caught:
        client.annotation.upload(TABLE, iter(rows), batch_size=5_000)

    assert isinstance(caught.value.__cause__, InvalidAnnotation)
    assert {fault.index for fault in caught.value.__cause__.faults} == {10_000}
    assert len(caught.value.written) == client.annotation.get_annotation_count(TABLE)


def test_a_finished_journal_sends_nothing(client: FrameworkClient, tmp_path: Path) -> None:
    """The same upload, called again with its journal, gives the same ids and posts nothing."""
    journal = tmp_path / "upload.journal"
    first = client.annotation.upload(TABLE, nuclei(25), journal=journal, batch_size=10)

    again = client.annotation.upload(TABLE, nuclei(25), journal=journal, batch_size=10)

    assert again.ids.tolist() == first.ids.tolist()
    assert (again.resumed, again.journal) == (25, journal)
    assert client.annotation.get_annotation_count(TABLE) == 25


@pytest.mark.parametrize("size", [24, 26, 35, 5])
@pytest.mark.parametrize("stream", [False, True])
def test_other_data_are_refused(
    client: FrameworkClient, tmp_path: Path, size: int, stream: bool
) -> None:
    """A journal refuses data that differ from those it was begun with."""
    journal = tmp_path / "upload.journal"
    client.annotation.upload(TABLE, nuclei(25), journal=journal, batch_size=10)
    data: Any = iter(nuclei(size)) if stream else nuclei(size)

    with pytest.raises(InvalidInput, match="other data"):
        client.annotation.upload(TABLE, data, journal=journal, batch_size=10)

    assert client.annotation.get_annotation_count(TABLE) == 25


def test_another_table_is_refused(client: FrameworkClient, tmp_path: Path) -> None:
    """A journal refuses the same data for another table."""
    client.annotation.create_table("others", "nucleus_detection")
    client.annotation.upload(TABLE, nuclei(5), journal=tmp_path / "j")

    with pytest.raises(InvalidInput, match=r"its table is 'nuclei', this one's is 'others'"):
        client.annotation.upload("others", nuclei(5), journal=tmp_path / "j")


def test_a_file_that_is_no_journal_is_refused(client: FrameworkClient, tmp_path: Path) -> None:
    """A file of another kind is refused, and stays as it is."""
    (tmp_path / "notes.txt").write_text("not a journal, by any means" * 100)

    with pytest.raises(InvalidInput, match="no journal"):
        client.annotation.upload(TABLE, nuclei(5), journal=tmp_path / "notes.txt")

    assert (tmp_path / "notes.txt").read_text().startswith("not a journal")


@pytest.mark.parametrize("name", ["no_such_folder/j", "."])
def test_a_journal_needs_a_place(client: FrameworkClient, tmp_path: Path, name: str) -> None:
    """A journal that cannot be made is refused before anything is sent."""
    with pytest.raises(InvalidInput, match="it cannot be used"):
        client.annotation.upload(TABLE, nuclei(5), journal=tmp_path / name)

    assert client.annotation.get_annotation_count(TABLE) == 0


def test_a_journal_of_another_make_is_refused(client: FrameworkClient, tmp_path: Path) -> None:
    """A database that lacks what a journal has is refused, and nothing is sent."""
    with closing(sqlite3.connect(tmp_path / "j")) as other:
        other.execute("CREATE TABLE batches (number INTEGER PRIMARY KEY, state TEXT)")

    with pytest.raises(InvalidInput, match="no journal"):
        client.annotation.upload(TABLE, nuclei(5), journal=tmp_path / "j")

    assert client.annotation.get_annotation_count(TABLE) == 0


def test_updates_and_deletes_in_bulk(client: FrameworkClient, tmp_path: Path) -> None:
    """Rows are replaced and deleted in many requests, and journals keep that from repeating."""
    old = client.annotation.upload(TABLE, nuclei(25)).ids
    changed = [{**row, "volume": 7.0} for row in client.annotation.get_annotation(TABLE, old)]

    new = [
        client.annotation.upload_updates(TABLE, changed, journal=tmp_path / "u", batch_size=10).ids
        for _ in range(2)
    ]
    gone = client.annotation.upload_deletes(TABLE, [*new[0], 999], journal=tmp_path / "d").ids

    assert new[0].tolist() == new[1].tolist()
    assert sorted(new[0].tolist()) == list(range(26, 51))  # requests may overtake each other
    assert gone.tolist() == new[0].tolist()
    rows = client.annotation.get_annotation(TABLE, new[0])
    assert {(row["volume"], row["valid"]) for row in rows} == {(7.0, False)}


def test_no_bar_where_nobody_sees_it(
    client: FrameworkClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The bar goes to a terminal, or where it is asked for, and nowhere else."""
    monkeypatch.setattr(sys, "stderr", silent := io.StringIO())
    client.annotation.upload(TABLE, nuclei(5))
    monkeypatch.setattr(sys, "stderr", watched := io.StringIO())
    client.annotation.upload(TABLE, nuclei(5), progress=True)

    assert silent.getvalue() == ""
    assert "5.00" in watched.getvalue()

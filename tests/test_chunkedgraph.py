"""The ChunkedGraph's client: which graph, its ids, times and bounds, and work in batches."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.loopback import Loopback, Reply

from annotationframeworkclient import FrameworkClient
from annotationframeworkclient._graph_batches import in_order, slices
from annotationframeworkclient._graph_bounds import bounds_text, points_nm
from annotationframeworkclient._ids import id_array, one_id
from annotationframeworkclient._times import seconds
from annotationframeworkclient.errors import DatastackRequired, InvalidId, InvalidInput, NotFound

SUPERVOXEL = 109362238070465629
ids = st.lists(st.integers(0, 2**63 - 1), max_size=30)


def _record(server: Loopback, source: str | None) -> Reply:
    volume = {"id": 1, "name": "v", "image_source": "precomputed://x"}
    record = {
        "aligned_volume": volume,
        "local_server": server.url,
        "segmentation_source": source,
    }
    return Reply(json.dumps(record).encode())


def test_reading_the_property_asks_nothing(server: Loopback) -> None:
    """The client is built, and given a time, without a request."""
    client = FrameworkClient("d", server.url, auth_token="t")

    client.chunkedgraph.at(datetime(2020, 1, 1, tzinfo=UTC))

    assert server.requests == []


def test_it_belongs_to_a_datastack(server: Loopback) -> None:
    """Without a datastack there is no segmentation to ask about."""
    with pytest.raises(DatastackRequired):
        _ = FrameworkClient(None, server.url).chunkedgraph


@pytest.mark.parametrize(
    "path", ["/segmentation/table/minnie3_v0", "/segmentation/api/v1/minnie3_v0/"]
)
def test_the_table_comes_from_the_info_service(server: Loopback, path: str) -> None:
    """The last part of the segmentation's source names the table; the record names the server."""
    server.say(_record(server, f"graphene://https://elsewhere.example.org{path}"))

    with FrameworkClient("d", server.url, auth_token="t") as client:
        graph = client.chunkedgraph
        assert (graph.table_name, graph.server_address) == ("minnie3_v0", server.url)


@pytest.mark.parametrize("source", [None, "precomputed://gs://bucket/seg", "graphene://"])
def test_a_flat_segmentation_is_told(server: Loopback, source: str | None) -> None:
    """A datastack without a ChunkedGraph says so, rather than asking a server for a bucket."""
    server.say(_record(server, source))

    with (
        FrameworkClient("d", server.url, auth_token="t") as client,
        pytest.raises(NotFound, match="segmentation_source"),
    ):
        _ = client.chunkedgraph.table_name


def test_at_gives_a_copy(server: Loopback) -> None:
    """A client of another time leaves the first one as it is."""
    now = FrameworkClient("d", server.url, auth_token="t").chunkedgraph
    then = now.at(datetime(2020, 1, 1, tzinfo=UTC))

    assert (now.timestamp, then.timestamp) == (None, datetime(2020, 1, 1, tzinfo=UTC))
    assert then.at(None).timestamp is None


@given(values=ids)
def test_ids_survive(values: list[int]) -> None:
    """Lists, arrays and columns of ids become the same int64 array, digit for digit."""
    kinds: list[Any] = [
        values,
        tuple(values),
        [str(value) for value in values],
        np.array(values, np.int64),
        np.array(values, np.uint64),
        np.array(values, ">i8"),
        np.array(values, np.int64).repeat(2)[::2],
        pd.Series(values, dtype="int64"),
        pd.Series(values, dtype="Int64"),
    ]

    for kind in kinds:
        array = id_array(kind)
        assert array.tolist() == values
        assert (array.dtype, array.flags.c_contiguous) == (np.dtype("<i8"), True)


@pytest.mark.parametrize("kind", [np.int64, np.uint64])
def test_an_array_of_ids_is_not_copied(kind: Any) -> None:
    """Ids that are int64 already stay where they are."""
    array = np.array([SUPERVOXEL, 0], kind)

    assert np.shares_memory(id_array(array), array)


@pytest.mark.parametrize(
    "value",
    [
        1.0,
        float("nan"),
        [-1],
        np.array([-1]),
        np.array([1.0]),
        np.array([2**63], np.uint64),
        [2**63],
        [True],
        np.array([True]),
        "word",
        [None],
        np.array([[1]]),
        np.ma.masked_array([1], mask=[True]),
    ],
    ids=repr,
)
def test_what_is_no_id_is_refused(value: object) -> None:
    """Floats, missing values and integers outside the range of ids are no ids."""
    with pytest.raises(InvalidId):
        id_array(value)


def test_one_id_is_one() -> None:
    """A call about one node takes a number, a digit string, or a collection of just one."""
    assert [one_id(kind) for kind in (7, "7", np.int64(7), [7])] == [7, 7, 7, 7]
    with pytest.raises(InvalidId, match="takes one"):
        one_id([7, 8])


def test_times_are_seconds_in_utc() -> None:
    """An aware time is taken as it is, in whatever zone; none stays none."""
    east = datetime(1970, 1, 1, 2, tzinfo=timezone(timedelta(hours=2)))

    assert seconds(east) == 0.0
    assert seconds(pd.Timestamp("1970-01-01T00:00:01.5Z")) == 1.5
    assert seconds(None) is None


def test_a_naive_time_is_utc_and_warns_once() -> None:
    """The tutorial's naive times mean UTC, and one warning says so."""
    with pytest.warns(UserWarning, match="taken as UTC") as caught:
        assert seconds(datetime(1970, 1, 2)) == 86400.0

    assert len(caught) == 1


@pytest.mark.parametrize("value", [0, 1.5, "2020-01-01", pd.NaT], ids=repr)
def test_what_is_no_time_is_refused(value: Any) -> None:
    """Numbers could be seconds or milliseconds, and words any format: neither is guessed."""
    with pytest.raises(InvalidInput, match="since"):
        seconds(value, name="since")


def test_bounds_are_written_as_the_service_takes_them() -> None:
    """Lists and arrays, of whole floats too, make the same text."""
    box = [[0, 64], [1, 2], [0, 32]]

    assert {bounds_text(kind) for kind in (box, np.array(box), np.array(box, float))} == {
        "0-64_1-2_0-32"
    }
    assert bounds_text(None) is None


@pytest.mark.parametrize(
    "bounds",
    [
        [[0, 64]],
        [[-5, 64], [0, 64], [0, 32]],
        [[64, 0], [0, 64], [0, 32]],
        [[0.5, 64], [0, 64], [0, 32]],
        [[0, float("nan")], [0, 64], [0, 32]],
        [[0, 1], [0], [0, 32]],
        "0-64_0-64_0-32",
    ],
    ids=repr,
)
def test_bounds_that_break_the_service_are_refused(bounds: object) -> None:
    """What the real server answers with a fault, or an empty result, is refused before."""
    with pytest.raises(InvalidInput, match="bounds"):
        bounds_text(bounds)


def test_points_are_rows_of_three() -> None:
    """One point is a row of its own; anything else than x, y, z is refused."""
    assert points_nm([1, 2, 3]).tolist() == [[1.0, 2.0, 3.0]]
    for wrong in ([], [1, 2], [[1, 2]], [[1, 2, float("inf")]]):
        with pytest.raises(InvalidInput):
            points_nm(wrong)


@given(length=st.integers(0, 200), size=st.integers(1, 50))
def test_batches_cover_everything_in_order(length: int, size: int) -> None:
    """Batches put together are what was split, in its order."""
    values = list(range(length))

    parts = in_order(lambda part: values[part], slices(length, size))

    assert [value for part in parts for value in part] == values
    assert all(0 < len(part) <= size for part in parts)


def test_the_first_error_in_order_is_raised() -> None:
    """A failing batch fails the call, the earliest one first."""

    def work(item: int) -> int:
        if item > 1:
            raise ValueError(str(item))
        return item

    with pytest.raises(ValueError, match=r"^2$"):
        in_order(work, [0, 1, 2, 3])

"""A program of right code about the ChunkedGraph: checked by mypy and pyright, never run."""

from datetime import UTC, datetime
from typing import assert_type

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from annotationframeworkclient import FrameworkClient
from annotationframeworkclient.chunkedgraph import ChunkedGraphClientV1, EditResult

graph = FrameworkClient("minnie65_phase3_v0").chunkedgraph
assert_type(graph, ChunkedGraphClientV1)
assert_type(graph.at(datetime(2020, 1, 1, tzinfo=UTC)), ChunkedGraphClientV1)
assert_type(graph.table_name, str)
assert_type(graph.base_resolution, list[float])

assert_type(graph.get_roots([1, 2], stop_layer=2), NDArray[np.int64])
assert_type(graph.get_roots(pd.Series([1, 2])), NDArray[np.int64])
assert_type(graph.get_roots(np.array([1, 2], np.uint64), datetime.now(UTC)), NDArray[np.int64])
assert_type(graph.get_root_id(np.int64(1), level2=True), int)
assert_type(graph.get_leaves("1", [[0, 1], [0, 1], [0, 1]]), NDArray[np.int64])
assert_type(graph.get_leaves_many({1, 2}), dict[int, NDArray[np.int64]])
assert_type(graph.level2_chunk_graph(1), NDArray[np.int64])
edges, affinities, areas = graph.get_subgraph(1, np.array([[0, 1], [0, 1], [0, 1]]))
assert_type(affinities, NDArray[np.float64])
centroids, l2_path, failed_l2_ids = graph.find_path(1, [1, 2, 3], np.array([4.0, 5.0, 6.0]))
assert_type(l2_path, NDArray[np.int64])

assert_type(graph.do_merge([1, 2], [[1, 2, 3], [4, 5, 6]]), EditResult)
assert_type(graph.undo_operation(7)["new_root_ids"], list[int])
operation_id, roots = graph.execute_split([1, 2, 3], [4, 5, 6], 1, sink_supervoxels=[None])
assert_type(roots, list[int])
sources, sinks, success = graph.preview_split([1, 2, 3], [4, 5, 6], 1)
assert_type(success, bool)
*_, others = graph.preview_split([1, 2, 3], [4, 5, 6], 1, return_additional_ccs=True)

"""A program of right code about roots' history: checked by mypy and pyright, never run."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import assert_type

import networkx
import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from numpy.typing import NDArray

from annotationframework_api.chunkedgraph import wire
from annotationframeworkclient import FrameworkClient

graph = FrameworkClient("minnie65_phase3_v0").chunkedgraph
then = datetime(2020, 1, 1, tzinfo=UTC)

assert_type(graph.get_lineage_graph(1), wire.LineageGraph)
lineage: networkx.DiGraph[int] = graph.get_lineage_graph([1], then, as_nx_graph=True)
assert_type(graph.plot_lineage(pd.Series([1])), Axes)
assert_type(graph.get_latest_roots({1, 2}, then), NDArray[np.int64])
assert_type(graph.is_latest_roots([1]), NDArray[np.bool_])
assert_type(graph.is_valid_nodes([1], then), NDArray[np.bool_])
assert_type(graph.get_root_timestamps(1, latest=True), pd.DatetimeIndex)
assert_type(graph.find_replacements(np.array([1])), pd.DataFrame)
assert_type(graph.get_edit_history("1"), pd.DataFrame)
assert_type(graph.get_tabular_change_log([1]), dict[int, pd.DataFrame])
assert_type(graph.get_operation_details([1])["1"]["roots"], list[wire.NodeId])
assert_type(graph.get_change_log(1), wire.ChangeLog)
assert_type(graph.get_merge_log(1), wire.MergeLog)
assert_type(graph.get_past_ids([1])["future_id_map"], dict[int, int])
assert_type(graph.get_delta_roots(then), tuple[NDArray[np.int64], NDArray[np.int64]])
assert_type(graph.get_oldest_timestamp(), datetime)

assert_type(graph.suggest_latest_roots(1), int)
assert_type(graph.suggest_latest_roots(1, return_all=True), NDArray[np.int64])
assert_type(graph.suggest_latest_roots(1, return_fraction_overlap=True), tuple[int, float])
assert_type(
    graph.suggest_latest_roots(1, return_all=True, return_fraction_overlap=True),
    tuple[NDArray[np.int64], NDArray[np.float64]],
)

"""Logs of edits as frames, whose columns and dtypes are the same however few rows there are."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from annotationframeworkclient.errors import DecodeError

if TYPE_CHECKING:
    import pandas as pd

TIME = "datetime64[ms, UTC]"  # the server counts whole milliseconds
USER_OPERATIONS = {"timestamp": TIME, "operation_id": "int64", "user_id": "string"}
CHANGE_LOG = {
    "operation_id": "int64",
    "timestamp": TIME,
    "user_id": "string",
    "before_root_ids": "object",
    "after_root_ids": "object",
    "is_merge": "bool",
    "user_name": "string",
    "user_affiliation": "string",
}
UNFILTERED = {**CHANGE_LOG, "in_neuron": "bool", "is_relevant": "bool"}
DETAILS = {
    "source_coords": "object",
    "sink_coords": "object",
    "source_ids": "object",
    "sink_ids": "object",
    "added_edges": "Int64",
    "removed_edges": "Int64",
}


def change_logs(answer: Mapping[str, str], *, filtered: bool) -> dict[int, pd.DataFrame]:
    """Read the tabular change logs of many roots, each of which is JSON in a string.

    Returns
    -------
    Root id to frame, one row an edit in the server's order, columns as in `CHANGE_LOG`, or in
    `UNFILTERED`.
    """
    columns = CHANGE_LOG if filtered else UNFILTERED
    return {int(root): _frame(json.loads(log), columns) for root, log in answer.items()}


def edit_history(
    logs: Mapping[int, pd.DataFrame], details: Mapping[str, Mapping[str, Any]], *, filtered: bool
) -> pd.DataFrame:
    """Join the change logs of roots with what each operation was: one row an edit and root.

    Returns
    -------
    root_id (int64), then the columns of the logs, then those of `DETAILS`.
    """
    import pandas as pd

    roots = [root for root, log in logs.items() for _ in range(len(log))]
    full = [log for log in logs.values() if len(log)]
    columns = CHANGE_LOG if filtered else UNFILTERED
    history = pd.concat(full, ignore_index=True) if full else _frame({"operation_id": {}}, columns)
    history.insert(0, "root_id", pd.Series(roots, dtype="int64"))
    known = [details.get(str(operation)) for operation in history["operation_id"].tolist()]
    for name, dtype in DETAILS.items():
        history[name] = pd.Series([_detail(one, name) for one in known], dtype=dtype)
    return history


def _detail(operation: Mapping[str, Any] | None, name: str) -> Any:
    """Give one fact of an operation; of edges only how many there are."""
    if operation is None:
        return None
    return len(operation.get(name, ())) if DETAILS[name] == "Int64" else operation.get(name)


def user_operations(answer: Mapping[str, Mapping[str, Any]]) -> pd.DataFrame:
    """Read one user's operations: timestamp (UTC), operation_id (int64), user_id (string)."""
    return _frame(answer, USER_OPERATIONS)


def _frame(answer: Mapping[str, Mapping[str, Any]], columns: Mapping[str, str]) -> pd.DataFrame:
    """Read pandas' column form: column to row label to value.

    A column that the server left out is missing in each row; an empty log may lack any.
    """
    import pandas as pd

    rows = list(answer["operation_id"])
    frame = {
        name: _column([answer.get(name, {}).get(row) for row in rows], dtype)
        for name, dtype in columns.items()
    }
    return pd.DataFrame(frame)


def _column(values: list[Any], dtype: str) -> pd.Series[Any]:
    import pandas as pd

    if dtype == TIME:
        return pd.Series(
            pd.DatetimeIndex(pd.to_datetime(values, unit="ms", utc=True)).as_unit("ms")
        )
    if dtype == "bool" and None in values:
        why = "a log lacks a flag in some of its rows"  # which pandas would take for False
        raise DecodeError("chunkedgraph", "get_tabular_change_logs", 200, b"", why)
    if dtype == "string":
        values = [None if value is None else str(value) for value in values]
    return pd.Series(values, dtype=dtype)

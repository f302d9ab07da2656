"""The logs of edits: of one root, of many, of a user; and what each operation was."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from itertools import chain
from typing import TYPE_CHECKING, Any

from annotationframeworkclient._graph import Graph
from annotationframeworkclient._graph_answers import as_specified
from annotationframeworkclient._graph_batches import in_order, slices
from annotationframeworkclient._graph_log_frames import (
    change_logs,
    edit_history,
    user_operations,
)
from annotationframeworkclient._notices import notice
from annotationframeworkclient.errors import (
    BadRequest,
    DecodeError,
    NotFound,
    ServerFault,
    ServiceError,
    ServiceUnavailable,
)

if TYPE_CHECKING:
    import pandas as pd

    from annotationframework_api.chunkedgraph import wire

_ROOTS_A_REQUEST = 20  # the server walks through the edits of each, seconds for a large one
_OPERATIONS_A_REQUEST = 200  # they go in the address, which the servers cut at 8 KB
_NO_END = 4102444800.0  # the year 2100: the service wants an end, and its now is not our clock's
_SHOWN = 5  # roots that a message names: more would bury what it says of them


def merge_log(graph: Graph, root_id: int) -> wire.MergeLog:
    """Give the edges that joined parts of a root."""
    from annotationframework_api.chunkedgraph.api.history import get_merge_log

    return get_merge_log.raw(graph.table, root_id, client=graph.client)


def change_log(graph: Graph, root_id: int, *, filtered: bool) -> wire.ChangeLog:
    """Give the edits that led to a root, in numbers and ids."""
    from annotationframework_api.chunkedgraph.api.history import get_change_log

    return get_change_log.raw(graph.table, root_id, client=graph.client, filtered=filtered)


def tabular_logs(
    graph: Graph, root_ids: Sequence[int], *, filtered: bool, size: int = _ROOTS_A_REQUEST
) -> dict[int, pd.DataFrame]:
    """Give the change log of each root, in the order of the roots."""
    distinct = list(dict.fromkeys(root_ids))
    batches = in_order(
        lambda part: _logs(graph, distinct[part], filtered=filtered), slices(len(distinct), size)
    )
    return {root: log for batch in batches for root, log in batch.items()}


def operation_details(
    graph: Graph, operation_ids: Sequence[int], *, size: int = _OPERATIONS_A_REQUEST
) -> dict[str, wire.OperationDetails]:
    """Give what each operation was, by its id in digits, in order; unknown ones are left out."""
    from annotationframework_api.chunkedgraph.api.history import get_operation_details

    distinct = list(dict.fromkeys(operation_ids))

    def ask(part: slice) -> dict[str, wire.OperationDetails]:
        asked = distinct[part]
        answer = get_operation_details.raw(
            graph.table,
            client=graph.client,
            operation_ids=json.dumps(asked, separators=(",", ":")),
        )
        with as_specified("get_operation_details"):
            return {str(one): answer[str(one)] for one in asked if str(one) in answer}

    batches = in_order(ask, slices(len(distinct), size))
    return {one: found for batch in batches for one, found in batch.items()}


def operations_of(
    graph: Graph, user_id: int, *, start: float, end: float | None, include_undone: bool
) -> pd.DataFrame:
    """Give the operations of a user in a period."""
    from annotationframework_api.chunkedgraph.api.history import get_user_operations

    answer: Any = get_user_operations.raw(
        graph.table,
        client=graph.client,
        user_id=user_id,
        start_time=start,
        end_time=_NO_END if end is None else end,
        include_undone=include_undone,
    )
    with as_specified("get_user_operations"):
        frame = user_operations(json.loads(answer) if isinstance(answer, str) else answer)
    frame["user_id"] = frame["user_id"].fillna(str(user_id))  # the service leaves it out
    return frame


def history_of(
    graph: Graph,
    root_ids: Sequence[int],
    *,
    filtered: bool,
    roots_a_request: int = _ROOTS_A_REQUEST,
    operations_a_request: int = _OPERATIONS_A_REQUEST,
) -> pd.DataFrame:
    """Give the edits behind roots in one frame; a root that has none to give is warned about.

    Raises
    ------
    ServiceError
        No root has any to give: the error of the first.
    """
    distinct = list(dict.fromkeys(root_ids))
    found = in_order(
        lambda part: _logs_or_errors(graph, distinct[part], filtered=filtered),
        slices(len(distinct), roots_a_request),
    )
    logs = {root: log for batch, _ in found for root, log in batch.items()}
    errors = {root: error for _, batch in found for root, error in batch.items()}
    if errors and not logs:
        raise next(iter(errors.values()))
    operations = chain.from_iterable(log["operation_id"].tolist() for log in logs.values())
    details = operation_details(graph, list(operations), size=operations_a_request)
    with as_specified("get_operation_details"):
        history = edit_history(logs, details, filtered=filtered)
    _report(history, errors)
    return history


def _logs(graph: Graph, root_ids: Sequence[int], *, filtered: bool) -> dict[int, pd.DataFrame]:
    from annotationframework_api.chunkedgraph.api.history import get_tabular_change_logs

    operation = "get_tabular_change_logs"
    answer: Any = get_tabular_change_logs.raw(
        graph.table, client=graph.client, body={"root_ids": [*root_ids]}, filtered=filtered
    )
    with as_specified(operation):
        logs = change_logs(answer, filtered=filtered)
        return {root: logs[root] for root in root_ids}


def _logs_or_errors(
    graph: Graph, root_ids: Sequence[int], *, filtered: bool
) -> tuple[dict[int, pd.DataFrame], dict[int, ServiceError | DecodeError]]:
    """Read logs, and halve the roots where one spoils the answer for all."""
    try:
        return _logs(graph, root_ids, filtered=filtered), {}
    except ServiceUnavailable:
        raise
    except (NotFound, BadRequest, ServerFault, DecodeError) as error:
        if len(root_ids) == 1:
            return {}, {root_ids[0]: error}
    half = len(root_ids) // 2
    first, second = (
        _logs_or_errors(graph, part, filtered=filtered)
        for part in (root_ids[:half], root_ids[half:])
    )
    return {**first[0], **second[0]}, {**first[1], **second[1]}


def _report(history: pd.DataFrame, errors: Mapping[int, Exception]) -> None:
    history.attrs["errors"] = {root: str(error) for root, error in errors.items()}
    if not errors:
        return
    shown = ", ".join(map(str, list(errors)[:_SHOWN]))
    more = f" and {len(errors) - _SHOWN} more" if len(errors) > _SHOWN else ""
    notice(
        f"the edits of these could not be read: {shown}{more}; the frame's attrs['errors'] says "
        "why, and holds no rows of them",
        UserWarning,
    )

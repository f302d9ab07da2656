"""The logs of edits: of roots, of users, of the whole graph; some as pandas writes frames."""

import json
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

from starlette.responses import Response

from annotationframeworkclient.sandbox.people import USERS
from annotationframeworkclient.sandbox.routing import Resources
from annotationframeworkclient.sandbox.segmentation.graph import ChunkedGraph, Operation, Root
from annotationframeworkclient.sandbox.segmentation.history import (
    ancestors,
    is_relevant,
    operations_behind,
    root_of_id,
)
from annotationframeworkclient.sandbox.segmentation.question import (
    BadRequest,
    Question,
    Wrap,
    text_of,
)
from annotationframeworkclient.sandbox.segmentation.volume import position_of

# A frame as pandas writes it: by column, by the label of the row.
Frame: TypeAlias = dict[str, dict[str, object]]

_LOG = (
    "operation_id",
    "timestamp",
    "user_id",
    "before_root_ids",
    "after_root_ids",
    "is_merge",
)
_FAILED = 2  # the service's number for an operation that ended in an exception


def logs(view: Wrap, oversee: Wrap, administrate: Wrap) -> Resources:
    """Return the resources under a table that tell of edits."""
    return {
        "/operation_details": {"GET": view(_details)},
        "/root/{node}/change_log": {"GET": view(_change_log)},
        "/root/{node}/merge_log": {"GET": view(_merge_log)},
        "/root/{node}/tabular_change_log": {"GET": view(_tabular)},
        "/tabular_change_log_many": {"GET": view(_tabular_of_many)},
        "/tabular_change_log_recent": {"GET": oversee(_recent)},
        "/user_operations": {"GET": oversee(_operations_of_user)},
        "/change_log": {"GET": administrate(_whole_log)},
    }


def _details(question: Question) -> Response:
    wanted = json.loads(question.parameter("operation_ids") or "[]")
    if not all(isinstance(number, int) for number in wanted):
        raise TypeError("'str' object cannot be interpreted as an integer")
    operations = question.graph.operations
    found = [operations[number] for number in wanted if number in operations]
    return question.answer({str(one.id): _described(one) for one in found})


def _described(operation: Operation) -> dict[str, object]:
    time = str(operation.time)
    common: dict[str, object] = {
        "operation_exception": operation.failure,
        "operation_status": _FAILED if operation.failure else 0,
        "operation_ts": time,
        "roots": list(operation.after),
        "timestamp": time,
        "user": str(operation.user_id),
    }
    if operation.is_merge:
        common["added_edges"] = [list(pair) for pair in operation.added]
    else:
        common["removed_edges"] = [list(pair) for pair in operation.removed]
    return common | _places(operation)


def _places(operation: Operation) -> dict[str, object]:
    """Return where the user pointed at; one who undid something pointed at nothing."""
    if operation.undoes or operation.redoes:
        return {}
    sources, sinks = _ends(operation)
    places: dict[str, object] = {
        "source_coords": [list(position_of(node)) for node in sources],
        "sink_coords": [list(position_of(node)) for node in sinks],
    }
    if operation.is_merge:
        return places
    ids = {"source_ids": list(sources), "sink_ids": list(sinks)}
    return places | ids | {"bb_offset": [240, 240, 24]}


def _ends(operation: Operation) -> tuple[tuple[int, ...], tuple[int, ...]]:
    if not operation.is_merge:
        return operation.sources, operation.sinks
    first, second = zip(*operation.added, strict=True)
    return first, second


def _change_log(question: Question) -> Response:
    root = root_of_id(question.graph, question.node)
    operations = _wanted(question, root)
    by_user: dict[str, Counter[str]] = defaultdict(Counter)
    for operation in operations:
        by_user[str(operation.user_id)]["n_mergers" if operation.is_merge else "n_splits"] += 1
    merges = sum(operation.is_merge for operation in operations)
    return question.answer(
        {
            "n_mergers": merges,
            "n_splits": len(operations) - merges,
            "operations_ids": [operation.id for operation in operations],
            "past_ids": [past.id for past in ancestors(question.graph, root)],
            "user_info": {
                user: {"n_mergers": counts["n_mergers"], "n_splits": counts["n_splits"]}
                for user, counts in by_user.items()
            },
        }
    )


def _wanted(question: Question, root: Root) -> list[Operation]:
    operations = operations_behind(question.graph, root)
    if not question.flag("filtered", default=True):
        return operations
    leaves = set(root.leaves)
    return [operation for operation in operations if is_relevant(operation, leaves)]


def _merge_log(question: Question) -> Response:
    operations = operations_behind(question.graph, root_of_id(question.graph, question.node))
    merges = [operation for operation in operations if operation.is_merge]
    return question.answer(
        {
            "merge_edge_coords": [
                [[list(position_of(node)) for node in side] for side in _ends(merge)]
                for merge in merges
            ],
            "merge_edges": [[list(pair) for pair in merge.added] for merge in merges],
        }
    )


def _tabular(question: Question) -> Response:
    return text_of(_log_of(question, question.node))


def _tabular_of_many(question: Question) -> Response:
    frames = {str(root): _log_of(question, root) for root in question.ids("root_ids")}
    dumped = {root: json.dumps(frame, separators=(",", ":")) for root, frame in frames.items()}
    return question.answer(dumped)


def _log_of(question: Question, node: int) -> Frame:
    root = root_of_id(question.graph, node)
    family = {root.id, *(past.id for past in ancestors(question.graph, root))}
    leaves = set(root.leaves)
    filtered = question.flag("filtered", default=True)
    rows: dict[str, Mapping[str, object]] = {}
    for label, operation in enumerate(operations_behind(question.graph, root)):
        relevant = is_relevant(operation, leaves)
        marks = {} if filtered else {"in_neuron": relevant, "is_relevant": relevant}
        if relevant or not filtered:
            rows[str(label)] = _logged(operation, family) | marks | _signed(operation)
    return _frame(rows) if rows else {name: {} for name in _LOG}


def _logged(operation: Operation, family: set[int]) -> dict[str, object]:
    values = (
        operation.id,
        _milliseconds(operation),
        str(operation.user_id),
        [root for root in operation.before if root in family],
        [root for root in operation.after if root in family],
        operation.is_merge,
    )
    return dict(zip(_LOG, values, strict=True))


def _signed(operation: Operation) -> dict[str, object]:
    return {"user_name": USERS[operation.user_id].name, "user_affiliation": ""}


def _recent(question: Question) -> Response:
    since = question.time("start_time")
    rows = [
        {
            "operation_id": operation.id,
            "timestamp": _milliseconds(operation),
            "user_id": str(operation.user_id),
            "is_merge": operation.is_merge,
        }
        for operation in question.graph.operations.values()
        if since is None or since <= operation.time
    ]
    return text_of(_frame({str(label): row for label, row in enumerate(rows)}))


def _operations_of_user(question: Question) -> Response:
    since, until = question.time("start_time"), question.time("end_time")
    if until is None:
        raise BadRequest("Timestamp parameter end_time is not a valid unix timestamp")
    rows = [
        {"operation_id": operation.id, "timestamp": _milliseconds(operation)}
        for operation in _made_by(question)
        if (since is None or since <= operation.time) and operation.time <= until
    ]
    empty: Frame = {"operation_id": {}, "timestamp": {}}
    return text_of(empty | _frame({str(label): row for label, row in enumerate(rows)}))


def _made_by(question: Question) -> list[Operation]:
    """Return a user's merges and splits that succeeded, perhaps without those undone since."""
    user = question.parameter("user_id")
    undone = set[int | None]()
    if not question.flag("include_undone"):
        undone = _undone(question.graph)
    return [
        operation
        for operation in question.graph.operations.values()
        if str(operation.user_id) == user
        and not (operation.failure or operation.undoes or operation.redoes)
        and operation.id not in undone
    ]


def _undone(graph: ChunkedGraph) -> set[int | None]:
    undone = set[int | None]()
    for operation in graph.operations.values():
        undone = (undone | {operation.undoes}) - {operation.redoes}
    return undone


def _whole_log(question: Question) -> Response:
    lines = ["user_id,action,root_ids,timestamp"]
    for operation in question.graph.operations.values():
        if operation.added or operation.removed:
            action = "merge" if operation.is_merge else "split"
            roots = f"[{' '.join(map(str, operation.after))}]"
            lines.append(f"{operation.user_id},{action},{roots},{operation.time}")
    name = question.request.path_params["table"]
    headers = {
        "content-type": "text/csv",
        "content-disposition": f"attachment; filename={name}.csv",
    }
    return Response("".join(f"{line}\n" for line in lines), headers=headers)


def _frame(rows: Mapping[str, Mapping[str, Any]]) -> Frame:
    columns: Sequence[str] = next(([*row] for row in rows.values()), list[str]())
    return {name: {label: row[name] for label, row in rows.items()} for name in columns}


def _milliseconds(operation: Operation) -> int:
    return round(operation.time.timestamp() * 1000)

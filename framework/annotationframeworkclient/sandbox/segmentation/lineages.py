"""Questions about roots in time: lineage, past ids, who is new, who is the latest, since when."""

from datetime import timedelta
from itertools import chain

from starlette.responses import Response

from annotationframeworkclient.sandbox.routing import Resources
from annotationframeworkclient.sandbox.segmentation.graph import Root
from annotationframeworkclient.sandbox.segmentation.history import (
    Lineage,
    lineage,
    origins,
    outcomes,
    root_of_id,
)
from annotationframeworkclient.sandbox.segmentation.question import BadRequest, Question, Wrap

_BEFORE_THE_FIRST = timedelta(seconds=0.5)


def lineages(view: Wrap) -> Resources:
    """Return the resources under a table that follow roots through time."""
    return {
        "/root/{node}/lineage_graph": {"GET": view(_lineage)},
        "/lineage_graph_multiple": {"POST": view(_lineages)},
        "/past_id_mapping": {"GET": view(_past_ids)},
        "/is_latest_roots": {"POST": view(_are_latest)},
        "/root_timestamps": {"POST": view(_timestamps)},
        "/delta_roots": {"GET": view(_delta)},
        "/valid_nodes": {"GET": view(_valid)},
        "/oldest_timestamp": {"GET": view(_oldest)},
        "/root/{node}/last_edit": {"GET": view(_last_edit)},
    }


def _lineage(question: Question) -> Response:
    return _shown(question, [root_of_id(question.graph, question.node)])


def _lineages(question: Question) -> Response:
    roots = [root_of_id(question.graph, root) for root in question.ids("root_ids")]
    return _shown(question, roots)


def _shown(question: Question, roots: list[Root]) -> Response:
    since, until = question.time("timestamp_past"), question.time("timestamp_future")
    return question.answer(_node_link(lineage(question.graph, roots, since=since, until=until)))


def _node_link(found: Lineage) -> dict[str, object]:
    """Return a lineage in the form in which networkx writes graphs."""
    return {
        "directed": True,
        "graph": {},
        "links": [{"source": older, "target": newer} for older, newer in found.links],
        "multigraph": False,
        "nodes": [_node(root) for root in found.roots.values()],
    }


def _node(root: Root) -> dict[str, object]:
    node: dict[str, object] = {"id": root.id, "timestamp": root.made.timestamp()}
    return node if root.retired_by is None else {**node, "operation_id": root.retired_by}


def _past_ids(question: Question) -> Response:
    graph = question.graph
    wanted = question.ids("root_ids")
    since, until = question.time("timestamp_past"), question.time("timestamp_future")
    past = {root: origins(graph, root_of_id(graph, root), since) for root in wanted}
    future = {
        root: outcomes(graph, graph.roots[root], until)
        for root in chain.from_iterable(past.values())
    }
    return question.answer(
        {
            "past_id_map": {str(root): found or [root] for root, found in past.items()},
            "future_id_map": {
                str(root): found[0] for root, found in future.items() if len(found) == 1
            },
        }
    )


def _are_latest(question: Question) -> Response:
    when, roots = question.time(), question.graph.roots
    latest = [root in roots and roots[root].is_current(when) for root in question.ids()]
    return question.answer({"is_latest": latest})


def _timestamps(question: Question) -> Response:
    when = question.time() or question.ledger.now()
    roots = [question.graph.roots.get(root) for root in question.ids()]
    found = [root for root in roots if root is not None]  # the list is as long as this
    if not question.flag("latest"):
        return question.answer({"timestamp": [root.made.timestamp() for root in found]})
    ends = [when if root.is_current(when) else root.retired or when for root in found]
    return question.answer({"timestamp": [end.timestamp() for end in ends]})


def _delta(question: Question) -> Response:
    since = question.time("timestamp_past")
    if since is None:
        raise BadRequest("Timestamp parameter timestamp_past is mandatory")
    until = question.time("timestamp_future") or question.ledger.now()
    operations = question.graph.operations
    new = [
        root
        for root in question.graph.roots.values()
        if root.made_by is not None and since < root.made <= until
    ]
    old = [operations[root.made_by].before for root in new if root.made_by is not None]
    return question.answer(
        {"old_roots": [*chain.from_iterable(old)], "new_roots": [root.id for root in new]}
    )


def _valid(question: Question) -> Response:
    since, until = question.time("start_timestamp"), question.time("end_timestamp")
    graph = question.graph
    found: list[int] = []
    for node in sorted(set(question.ids())):
        operation = graph.operations.get(node)  # they share the space of keys with the nodes
        made = operation.time if operation else graph.made(node)
        if made and (since is None or since <= made) and (until is None or made <= until):
            found.append(node)
    return question.answer({"valid_roots": found})


def _oldest(question: Question) -> Response:
    first = question.graph.operations[1].time - _BEFORE_THE_FIRST
    return question.answer({"iso": first.isoformat(question.parameter("delimiter") or " ")})


def _last_edit(_question: Question) -> Response:
    raise AttributeError("'float' object has no attribute 'isoformat'")

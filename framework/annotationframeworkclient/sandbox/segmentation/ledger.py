"""The graph with its edits, which are kept with the sandbox's data and made again at its start."""

import json
import sqlite3
from datetime import UTC, datetime, timedelta
from functools import cached_property
from typing import Any

from annotationframeworkclient.sandbox.segmentation.graph import (
    ChunkedGraph,
    EditRefused,
    Operation,
)
from annotationframeworkclient.sandbox.segmentation.seeds import make_graph

_EDITS = """
CREATE TABLE IF NOT EXISTS edits (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    arguments TEXT NOT NULL,
    user_id INTEGER NOT NULL,
    time TEXT NOT NULL
)
"""
_TICK = timedelta(milliseconds=1)  # the service keeps times no finer


class Ledger:
    """Makes edits and keeps them."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        connection.execute(_EDITS)

    @cached_property
    def graph(self) -> ChunkedGraph:
        """The graph, made when it is first wanted."""
        graph = make_graph()
        rows = self._connection.execute("SELECT kind, arguments, user_id, time FROM edits")
        for kind, arguments, user_id, time in rows:
            try:
                _make(graph, kind, json.loads(arguments), user_id, datetime.fromisoformat(time))
            except EditRefused:
                continue  # as it was refused before; its operation's id is used up again
        return graph

    def edit(self, kind: str, *arguments: object, user_id: int) -> Operation | None:
        """Make an edit now: a merge, a split, an undo or a redo.

        Raises
        ------
        EditRefused
            The graph cannot be edited so.
        """
        time = self.now()
        row = (kind, json.dumps(arguments), user_id, time.isoformat())
        try:
            done = _make(self.graph, kind, arguments, user_id, time)
        except EditRefused:
            self._keep(row)  # it used up its operation's id
            raise
        self._keep(row)
        return done

    def now(self) -> datetime:
        """Return the time in whole milliseconds, later than the last operation."""
        now = datetime.now(UTC)
        now = now.replace(microsecond=now.microsecond // 1000 * 1000)
        operations = self.graph.operations
        return max(now, operations[len(operations)].time + _TICK)

    def _keep(self, row: tuple[str, str, int, str]) -> None:
        self._connection.execute(
            "INSERT INTO edits (kind, arguments, user_id, time) VALUES (?, ?, ?, ?)", row
        )


def _make(
    graph: ChunkedGraph, kind: str, arguments: Any, user_id: int, time: datetime
) -> Operation | None:
    edits = {
        "merge": graph.merge,
        "split": graph.split,
        "undo": graph.undo,
        "redo": graph.redo,
    }
    edit: Any = edits[kind]
    done: Operation | None = edit(*arguments, user_id=user_id, time=time)
    return done

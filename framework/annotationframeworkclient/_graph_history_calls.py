"""The past of the segmentation, edits, lineages and roots: a part of the ChunkedGraph's client."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal, overload

from annotationframeworkclient import _graph_history as history
from annotationframeworkclient import _graph_lineage as lineages
from annotationframeworkclient import _graph_logs as logs
from annotationframeworkclient._graph_edit_calls import GraphEdits
from annotationframeworkclient._graph_plot import draw
from annotationframeworkclient._graph_replacements import LEVEL2, replacements, suggestions
from annotationframeworkclient._graph_roots import checked_layer
from annotationframeworkclient._ids import id_array, one_id
from annotationframeworkclient._times import required_seconds, seconds

if TYPE_CHECKING:
    import networkx
    import numpy as np
    import pandas as pd
    from matplotlib.axes import Axes
    from numpy.typing import NDArray

    from annotationframework_api.chunkedgraph import wire
    from annotationframeworkclient._graph_history import PastIds
    from annotationframeworkclient._wire import Ids


class GraphHistory(GraphEdits):
    """What became of roots, and by which edits."""

    def get_merge_log(self, root_id: int | str | np.integer[Any]) -> wire.MergeLog:
        """Look up where the edits behind a root joined parts (chunkedgraph: get_merge_log).

        Returns
        -------
        One item a merge: ``merge_edges``, the edges that it added, as pairs of supervoxels; and
        ``merge_edge_coords``, their two ends, each a list of x, y, z in voxels of
        `base_resolution`.

        Raises
        ------
        NotFound
            There never was such a root.

        Examples
        --------
        >>> client.chunkedgraph.get_merge_log(864691134988869467)["merge_edges"]
        [[[110064963439034369, 110065032158511105]]]
        """
        return logs.merge_log(self._graph, one_id(root_id))

    def get_change_log(
        self, root_id: int | str | np.integer[Any], *, filtered: bool = True
    ) -> wire.ChangeLog:
        """Look up the edits that led to a root (chunkedgraph: get_change_log).

        Parameters
        ----------
        filtered
            Whether to leave out edits of parts that the root has no longer.

        Returns
        -------
        ``n_mergers`` and ``n_splits``; ``operations_ids``; ``past_ids``, the roots that it came
        from; and ``user_info``, the two numbers for each user, by id in digits.

        Raises
        ------
        NotFound
            There never was such a root.

        Examples
        --------
        >>> client.chunkedgraph.get_change_log(864691134988869473)["operations_ids"]
        [1, 6]
        """
        return logs.change_log(self._graph, one_id(root_id), filtered=filtered)

    def get_user_operations(
        self,
        user_id: int | str | np.integer[Any],
        timestamp_start: datetime,
        include_undo: bool = True,
        timestamp_end: datetime | None = None,
    ) -> pd.DataFrame:
        """Look up what a user has edited (chunkedgraph: get_user_operations).

        Only administrators of the datastack may ask.

        Parameters
        ----------
        timestamp_start, timestamp_end
            From when to when; without an end up to now.
        include_undo
            Whether edits count that were taken back later.

        Returns
        -------
        One row an edit:

        ``timestamp`` : datetime64[ms, UTC]
            When it was made.
        ``operation_id`` : int64
            Its id, for `get_operation_details`.
        ``user_id`` : string
            Who made it: the id that the auth service knows, in digits.

        Raises
        ------
        PermissionDenied
            The user who asks is no administrator.

        Examples
        --------
        >>> from datetime import UTC, datetime
        >>> begin = datetime(2020, 6, 1, tzinfo=UTC)
        >>> client.chunkedgraph.get_user_operations(5, begin)["operation_id"].tolist()
        [1, 3]
        """
        begin = required_seconds(timestamp_start, name="timestamp_start")
        return logs.operations_of(
            self._graph,
            one_id(user_id, name="user id"),
            start=begin,
            end=seconds(timestamp_end, name="timestamp_end"),
            include_undone=include_undo,
        )

    def get_tabular_change_log(
        self, root_ids: Ids, *, filtered: bool = True
    ) -> dict[int, pd.DataFrame]:
        """Look up the edits that led to roots, one frame a root.

        Source: chunkedgraph: get_tabular_change_logs. `get_edit_history` gives more, in one frame.

        Parameters
        ----------
        filtered
            Whether to leave out edits of parts that the root has no longer.

        Returns
        -------
        By root, in the order given, one row an edit:

        ``operation_id`` : int64
            Its id, for `get_operation_details`.
        ``timestamp`` : datetime64[ms, UTC]
            When it was made.
        ``user_id`` : string
            Who made it: the id that the auth service knows, in digits.
        ``before_root_ids``, ``after_root_ids`` : object
            Lists of int: the roots that it ended and made, only those in the root's own past.
        ``is_merge`` : bool
            Whether it joined objects, rather than parted one.
        ``user_name``, ``user_affiliation`` : string
            Missing where the service does not say.
        ``in_neuron``, ``is_relevant`` : bool
            Only if not `filtered`: whether what was edited is in the root still, and whether the
            filtered log has the edit.

        Raises
        ------
        NotFound
            Some of these never were roots.

        Examples
        --------
        >>> log = client.chunkedgraph.get_tabular_change_log(864691134988869473)
        >>> log[864691134988869473][["operation_id", "is_merge", "user_name"]]
           operation_id  is_merge       user_name
        0             1      True  Cole Colleague
        1             6      True     Edie Editor
        """
        ids: list[int] = id_array(root_ids).tolist()
        return logs.tabular_logs(self._graph, ids, filtered=filtered) if ids else {}

    def get_edit_history(self, root_ids: Ids, *, filtered: bool = True) -> pd.DataFrame:
        """Look up who did what, when and where to make roots what they are, in one frame.

        Source: chunkedgraph: get_tabular_change_logs and get_operation_details.

        A root that the service cannot answer for has no rows; a warning names it, and
        ``frame.attrs["errors"]`` says why, by root.

        Parameters
        ----------
        filtered
            Whether to leave out edits of parts that the root has no longer.

        Returns
        -------
        One row an edit and root, oldest first for each:

        ``root_id`` : int64
            The root that was asked about.
        ``operation_id`` : int64
            The edit's id.
        ``timestamp`` : datetime64[ms, UTC]
            When it was made.
        ``user_id`` : string
            Who made it: the id that the auth service knows, in digits.
        ``before_root_ids``, ``after_root_ids`` : object
            Lists of int: the roots that it ended and made, only those in the root's own past.
        ``is_merge`` : bool
            Whether it joined objects, rather than parted one.
        ``user_name``, ``user_affiliation`` : string
            Missing where the service does not say.
        ``in_neuron``, ``is_relevant`` : bool
            Only if not `filtered`: as for `get_tabular_change_log`.
        ``source_coords``, ``sink_coords`` : object
            Where the user pointed: lists of [x, y, z] in voxels of `base_resolution`; None where
            the user pointed at nothing, as to undo.
        ``source_ids``, ``sink_ids`` : object
            For splits the supervoxels there, lists of int; else None.
        ``added_edges``, ``removed_edges`` : Int64
            How many edges between supervoxels it added and cut; missing where the service knows
            the edit no longer.

        Raises
        ------
        NotFound
            None of these ever was a root.

        Examples
        --------
        >>> history = client.chunkedgraph.get_edit_history([864691134988869468, 864691134988869473])
        >>> history[["root_id", "operation_id", "is_merge", "added_edges", "removed_edges"]]
                      root_id  operation_id  is_merge  added_edges  removed_edges
        0  864691134988869468             2     False            0              3
        1  864691134988869473             1      True            1              0
        2  864691134988869473             6      True            1              0
        """
        ids: list[int] = id_array(root_ids).tolist()
        return logs.history_of(self._graph, ids, filtered=filtered)

    def get_operation_details(self, operation_ids: Ids) -> dict[str, wire.OperationDetails]:
        """Look up what edits were, however many (chunkedgraph: get_operation_details).

        Returns
        -------
        By the edit's id in digits, in the order given: the edges that it added or removed, the
        roots that it made, when, by which user, and where the user pointed, in voxels of
        `base_resolution`. An edit that failed has no roots; an id that is no edit's is left out.

        Examples
        --------
        >>> client.chunkedgraph.get_operation_details([1])["1"]["added_edges"]
        [[110064963439034369, 110065032158511105]]
        """
        ids: list[int] = id_array(operation_ids, name="operation id").tolist()
        return logs.operation_details(self._graph, ids)

    @overload
    def get_lineage_graph(
        self,
        root_id: Ids,
        timestamp_past: datetime | None = None,
        timestamp_future: datetime | None = None,
        *,
        as_nx_graph: Literal[False] = False,
        exclude_links_to_future: bool = False,
        exclude_links_to_past: bool = False,
    ) -> wire.LineageGraph: ...
    @overload
    def get_lineage_graph(
        self,
        root_id: Ids,
        timestamp_past: datetime | None = None,
        timestamp_future: datetime | None = None,
        *,
        as_nx_graph: Literal[True],
        exclude_links_to_future: bool = False,
        exclude_links_to_past: bool = False,
    ) -> networkx.DiGraph[int]: ...
    def get_lineage_graph(
        self,
        root_id: Ids,
        timestamp_past: datetime | None = None,
        timestamp_future: datetime | None = None,
        *,
        as_nx_graph: bool = False,
        exclude_links_to_future: bool = False,
        exclude_links_to_past: bool = False,
    ) -> wire.LineageGraph | networkx.DiGraph[int]:
        """Look up what roots came from, and what became of them.

        Source: chunkedgraph: get_lineage_graphs. `plot_lineage` draws it.

        Parameters
        ----------
        root_id
            One root, or any number.
        timestamp_past
            How far back to look; by default to the beginning.
        timestamp_future
            Up to when; by default the client's `timestamp`, else now.
        as_nx_graph
            Whether to give a graph of networkx, which needs the extra ``plot``.
        exclude_links_to_future, exclude_links_to_past
            Whether to leave out roots made after `timestamp_future`, or before `timestamp_past`:
            the service goes one edit further.

        Returns
        -------
        A dict in networkx's node-link form, each link from an older root (``source``) to a newer
        one (``target``), each node with ``id``, ``timestamp`` (seconds since 1970) and, if an edit
        has ended it, that edit's ``operation_id``. As a graph, the nodes are the ids, and
        ``timestamp`` is a datetime in UTC.

        Raises
        ------
        NotFound
            Some of these never were roots.
        ConfigurationError
            networkx is not installed.

        Examples
        --------
        >>> graph = client.chunkedgraph.get_lineage_graph(864691134988869467, as_nx_graph=True)
        >>> sorted(graph.predecessors(864691134988869467))
        [864691134988869443, 864691134988869444]
        """
        past = seconds(timestamp_past, name="timestamp_past")
        future = self._at(timestamp_future)
        answer = lineages.lineage_graph(self._graph, id_array(root_id), past=past, future=future)
        kept = lineages.within(
            answer,
            past if exclude_links_to_past else None,
            future if exclude_links_to_future else None,
        )
        return lineages.as_networkx(kept) if as_nx_graph else kept

    def plot_lineage(
        self,
        root_id: Ids,
        ax: Axes | None = None,
        *,
        timestamp_past: datetime | None = None,
        timestamp_future: datetime | None = None,
    ) -> Axes:
        """Draw what roots came from, and what became of them (chunkedgraph: get_lineage_graphs).

        Each root is a line with its id, from the edit that made it to the one that ended it; time
        goes to the right, an edit a step. Current roots are green and end in an arrow, the roots
        asked for are bold. It needs the extra ``plot``.

        Parameters
        ----------
        root_id
            One root, or any number.
        ax
            Where to draw; by default on a new figure, as large as the lineage needs.
        timestamp_past, timestamp_future
            As for `get_lineage_graph`.

        Returns
        -------
        The axes; ``ax.figure`` can be shown or saved.

        Raises
        ------
        NotFound
            Some of these never were roots.
        ConfigurationError
            matplotlib is not installed.

        Examples
        --------
        >>> ax = client.chunkedgraph.plot_lineage(864691134988869473)
        >>> sorted(label.get_text() for label in ax.texts)[0]
        '864691134988869443'
        """
        ids = id_array(root_id)
        found = lineages.lineage(
            self._graph,
            ids,
            past=seconds(timestamp_past, name="timestamp_past"),
            future=self._at(timestamp_future),
        )
        return draw(found, ids.tolist(), ax)

    def get_latest_roots(
        self, root_id: Ids, timestamp: datetime | None = None
    ) -> NDArray[np.int64]:
        """Look up what became of roots (chunkedgraph: get_root_timestamps, get_lineage_graphs).

        Parameters
        ----------
        root_id
            One root, or any number.
        timestamp
            When; by default the client's `timestamp`, else now. For a root made later it gives the
            roots of that time that it came from.

        Returns
        -------
        All that they became together: shape (n,), int64, sorted. Where a merge was undone, that is
        the other object too; `find_replacements` says which came from which, and how much of it.

        Raises
        ------
        NotFound
            Some of these never were roots; the first few are named.

        Examples
        --------
        >>> client.chunkedgraph.get_latest_roots(864691134988869445)
        array([864691134988869468, 864691134988869469])
        """
        ids, at = id_array(root_id), self._at(timestamp)
        return lineages.roots_at(self._graph, ids, at=at) if ids.size else ids.copy()

    def get_original_roots(
        self, root_id: Ids, timestamp_past: datetime | None = None
    ) -> NDArray[np.int64]:
        """Look up the oldest roots that roots came from.

        Source: chunkedgraph: get_root_timestamps, get_lineage_graphs.

        Parameters
        ----------
        root_id
            One root, or any number.
        timestamp_past
            Give those of this time instead.

        Returns
        -------
        Shape (n,), int64, sorted; a root that nobody edited is its own.

        Raises
        ------
        NotFound
            Some of these never were roots; the first few are named.

        Examples
        --------
        >>> client.chunkedgraph.get_original_roots(864691134988869467)
        array([864691134988869443, 864691134988869444])
        """
        ids, past = id_array(root_id), seconds(timestamp_past, name="timestamp_past")
        return lineages.originals(self._graph, ids, past=past) if ids.size else ids.copy()

    def is_latest_roots(
        self, root_ids: Ids, timestamp: datetime | None = None
    ) -> NDArray[np.bool_]:
        """Say which roots are current (chunkedgraph: get_latest_flags).

        Parameters
        ----------
        timestamp
            When; by default the client's `timestamp`, else now.

        Returns
        -------
        Shape (n,), bool, in the order given. What is no root, such as 0, is not current either;
        `find_replacements` tells these apart.

        Examples
        --------
        >>> client.chunkedgraph.is_latest_roots([864691134988869442, 864691134988869445])
        array([ True, False])
        """
        return history.are_latest(self._graph, id_array(root_ids), at=self._at(timestamp))

    def find_replacements(self, root_ids: Ids, timestamp: datetime | None = None) -> pd.DataFrame:
        """Say what to use in the place of roots that may be out of date.

        Source: chunkedgraph: get_latest_flags, get_lineage_graphs, get_leaves_many and
        get_roots_binary.

        Parameters
        ----------
        root_ids
            Any number; a repeated one counts once.
        timestamp
            When; by default the client's `timestamp`, else now.

        Returns
        -------
        One row a root and replacement, in the order of the roots, the largest overlap first:

        ``root_id`` : int64
            The root that was asked about.
        ``status`` : string
            ``"current"``: it replaces itself; ``"split"``, ``"merged"``, or ``"edited"`` if both
            happened; ``"later"``: it was made after `timestamp`, and its replacements are what it
            was then; ``"unknown"``: it is no root.
        ``replacement_id`` : Int64
            The root to use; missing for unknown ones.
        ``overlap`` : float64
            How much of the root is in the replacement, 0 to 1: of its nodes of the second layer,
            those that edits have changed shared out by their supervoxels.

        Examples
        --------
        >>> client.chunkedgraph.find_replacements([864691134988869443, 864691134988869445, 5])
                      root_id   status      replacement_id  overlap
        0  864691134988869443   merged  864691134988869473  1.00000
        1  864691134988869445    split  864691134988869468  0.65625
        2  864691134988869445    split  864691134988869469  0.34375
        3                   5  unknown                <NA>      NaN
        """
        return replacements(self._graph, id_array(root_ids), at=self._at(timestamp))

    @overload
    def suggest_latest_roots(
        self,
        root_id: int | str | np.integer[Any],
        timestamp: datetime | None = None,
        *,
        stop_layer: int | None = None,
        return_all: Literal[False] = False,
        return_fraction_overlap: Literal[False] = False,
    ) -> int: ...
    @overload
    def suggest_latest_roots(
        self,
        root_id: int | str | np.integer[Any],
        timestamp: datetime | None = None,
        *,
        stop_layer: int | None = None,
        return_all: Literal[True],
        return_fraction_overlap: Literal[False] = False,
    ) -> NDArray[np.int64]: ...
    @overload
    def suggest_latest_roots(
        self,
        root_id: int | str | np.integer[Any],
        timestamp: datetime | None = None,
        *,
        stop_layer: int | None = None,
        return_all: Literal[False] = False,
        return_fraction_overlap: Literal[True],
    ) -> tuple[int, float]: ...
    @overload
    def suggest_latest_roots(
        self,
        root_id: int | str | np.integer[Any],
        timestamp: datetime | None = None,
        *,
        stop_layer: int | None = None,
        return_all: Literal[True],
        return_fraction_overlap: Literal[True],
    ) -> tuple[NDArray[np.int64], NDArray[np.float64]]: ...
    def suggest_latest_roots(
        self,
        root_id: int | str | np.integer[Any],
        timestamp: datetime | None = None,
        *,
        stop_layer: int | None = None,
        return_all: bool = False,
        return_fraction_overlap: bool = False,
    ) -> (
        int | NDArray[np.int64] | tuple[int, float] | tuple[NDArray[np.int64], NDArray[np.float64]]
    ):
        """Suggest the root that has most of what a root had.

        Source: chunkedgraph: get_leaves_many, get_roots_binary, get_latest_flags.
        `find_replacements` does this for many.

        Parameters
        ----------
        timestamp
            When; by default the client's `timestamp`, else now.
        stop_layer
            The layer whose nodes are counted, by default 2. Nodes that edits have changed are
            shared out by their supervoxels.
        return_all
            Whether to give all roots that have some of it, the one with most first.
        return_fraction_overlap
            Whether to give how much each has, too.

        Returns
        -------
        roots : int, or shape (n,), int64
        overlaps : float, or shape (n,), float64
            From 0 to 1; if asked for.

        Raises
        ------
        NotFound
            It never was a root, or nothing of it was in any root then.

        Examples
        --------
        >>> client.chunkedgraph.suggest_latest_roots(
        ...     864691134988869445, return_fraction_overlap=True
        ... )
        (864691134988869468, 0.65625)
        """
        found, shares = suggestions(
            self._graph,
            one_id(root_id),
            at=self._at(timestamp),
            stop_layer=checked_layer(stop_layer) or LEVEL2,
        )
        if not return_all:
            return (int(found[0]), float(shares[0])) if return_fraction_overlap else int(found[0])
        return (found, shares) if return_fraction_overlap else found

    def is_valid_nodes(
        self,
        node_ids: Ids,
        start_timestamp: datetime | None = None,
        end_timestamp: datetime | None = None,
    ) -> NDArray[np.bool_]:
        """Say which ids are those of nodes, of whatever layer (chunkedgraph: get_valid_nodes).

        Parameters
        ----------
        start_timestamp, end_timestamp
            Count only nodes made from then on, or up to then; by default there is no beginning,
            and the end is the client's `timestamp`, else now.

        Returns
        -------
        Shape (n,), bool, in the order given.

        Examples
        --------
        >>> client.chunkedgraph.is_valid_nodes([109362238070465629, 72128031568691201, 0])
        array([ True, False, False])
        """
        begin = seconds(start_timestamp, name="start_timestamp")
        end = self._at(end_timestamp)
        return history.are_valid(
            self._graph, id_array(node_ids), start_timestamp=begin, end_timestamp=end
        )

    def get_root_timestamps(
        self, root_ids: Ids, *, latest: bool = False, timestamp: datetime | None = None
    ) -> pd.DatetimeIndex:
        """Look up when roots were made (chunkedgraph: get_root_timestamps).

        Parameters
        ----------
        latest
            Give when each was last there instead: 1 ms before the edit that ended it, or before
            the time that is asked about.
        timestamp
            With `latest`, when; by default the client's `timestamp`, else now.

        Returns
        -------
        n times in UTC, in the order given.

        Raises
        ------
        NotFound
            Some of these never were roots; the first few are named.

        Examples
        --------
        >>> client.chunkedgraph.get_root_timestamps(864691134988869467)[0].isoformat()
        '2020-07-01T12:00:00+00:00'
        """
        at = self._at(timestamp) if latest else None
        moments = history.times(self._graph, id_array(root_ids), latest=latest, at=at)
        return history.as_times(moments - 0.001 if latest else moments)

    def get_past_ids(
        self,
        root_ids: Ids,
        timestamp_past: datetime | None = None,
        timestamp_future: datetime | None = None,
    ) -> PastIds:
        """Look up which roots were there before, and what became of these.

        Source: chunkedgraph: get_past_ids.

        Parameters
        ----------
        timestamp_past
            Back to when; by default to the beginning.
        timestamp_future
            Up to when; by default the client's `timestamp`, else now.

        Returns
        -------
        ``past_id_map``: each root to the roots that it came from; ``future_id_map``: each of these
        that became one root to that root.

        Raises
        ------
        NotFound
            Some of these never were roots.

        Examples
        --------
        >>> client.chunkedgraph.get_past_ids(864691134988869467)["past_id_map"]
        {864691134988869467: [864691134988869443, 864691134988869444]}
        """
        past = seconds(timestamp_past, name="timestamp_past")
        future = self._at(timestamp_future)
        return history.pasts(
            self._graph, id_array(root_ids), timestamp_past=past, timestamp_future=future
        )

    def get_delta_roots(
        self, timestamp_past: datetime, timestamp_future: datetime | None = None
    ) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Look up which roots went and came between two times (chunkedgraph: get_delta_roots).

        Parameters
        ----------
        timestamp_future
            Up to when; by default the client's `timestamp`, else now.

        Returns
        -------
        old_roots, new_roots : each shape (n,), int64
            A root that came and went in between is in both; the service repeats some old ones.

        Examples
        --------
        >>> from datetime import UTC, datetime
        >>> july = datetime(2020, 7, 1, tzinfo=UTC), datetime(2020, 8, 1, tzinfo=UTC)
        >>> client.chunkedgraph.get_delta_roots(*july)
        (array([864691134988869443, 864691134988869444]), array([864691134988869467]))
        """
        past = required_seconds(timestamp_past, name="timestamp_past")
        return history.changes(self._graph, past, self._at(timestamp_future))

    def get_oldest_timestamp(self) -> datetime:
        """Look up since when the graph can be asked about (chunkedgraph: get_oldest_timestamp).

        Returns
        -------
        Half a second before the first edit, in UTC.

        Raises
        ------
        NotFound
            The graph has never been edited.

        Examples
        --------
        >>> client.chunkedgraph.get_oldest_timestamp().isoformat()
        '2020-07-01T11:59:59.500000+00:00'
        """
        return history.oldest(self._graph)

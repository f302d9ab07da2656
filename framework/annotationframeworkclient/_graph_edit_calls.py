"""Editing the segmentation, by merges and splits: a part of the ChunkedGraph's client."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, overload

from annotationframeworkclient import _graph_edits as edits
from annotationframeworkclient._graph import Graph
from annotationframeworkclient._graph_edits import EditResult
from annotationframeworkclient._ids import id_array, one_id
from annotationframeworkclient._service import ServiceClient

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import ArrayLike, NDArray

    from annotationframeworkclient._ids import Id, Supervoxels
    from annotationframeworkclient._wire import Ids


class GraphEdits(ServiceClient):
    """Edits of the segmentation."""

    if TYPE_CHECKING:  # the client has them

        @property
        def _graph(self) -> Graph: ...
        def _at(self, timestamp: datetime | None) -> float | None: ...

    def remesh_level2_chunks(self, chunk_ids: Ids) -> None:
        """Have meshes made anew (chunkedgraph: remesh).

        Parameters
        ----------
        chunk_ids
            Nodes of the second layer. Nothing is sent for none.

        Examples
        --------
        >>> client.chunkedgraph.remesh_level2_chunks([181419832107859969])
        """
        ids = id_array(chunk_ids)
        if ids.size:
            edits.remesh(self._graph, ids)

    def do_merge(
        self, supervoxels: Ids, coords: ArrayLike, resolution: ArrayLike = (4, 4, 40)
    ) -> EditResult:
        """Join two objects by an edge between two supervoxels (chunkedgraph: merge).

        It is sent once, whatever happens.

        Parameters
        ----------
        supervoxels
            Two ids, one of each object.
        coords
            Shape (2, 3): a point in each supervoxel, in voxels of `resolution`.
        resolution
            The size of these voxels: x y z in nm.

        Returns
        -------
        `operation_id`, and `new_root_ids` of the joined object.

        Raises
        ------
        BadRequest
            The service refused it, such as for two supervoxels of one object.
        PermissionDenied
            The user may not edit.
        OutcomeUnknown
            The answer was lost; the message says how to find out.
        InvalidInput
            Not two supervoxels with a point each; nothing was sent.

        Examples
        --------
        >>> pair = [110065375755894785, 110065444475371521]
        >>> points = [[138416, 32426, 9274], [138363, 32538, 9401]]
        >>> client.chunkedgraph.do_merge(pair, points, resolution=(8, 8, 40))
        {'operation_id': 7, 'new_root_ids': [864691134988869474]}
        """
        pair, points = edits.merge_ends(supervoxels, coords, resolution)
        return edits.merge(self._graph, pair, points)

    def undo_operation(self, operation_id: Id) -> EditResult:
        """Take an edit back (chunkedgraph: undo).

        It is sent once, whatever happens.

        Returns
        -------
        `operation_id` of the undoing, which is an edit itself, and the `new_root_ids` it made.

        Raises
        ------
        Conflict
            It has been taken back already.
        NotFound
            There is no such edit.
        PermissionDenied
            The user may not edit.
        OutcomeUnknown
            The answer was lost; the message says how to find out.

        Examples
        --------
        >>> client.chunkedgraph.undo_operation(2)["operation_id"]
        7
        """
        edit = one_id(operation_id, name="operation id")
        return edits.undo(self._graph, edit)

    def execute_split(
        self,
        source_points: ArrayLike,
        sink_points: ArrayLike,
        root_id: Id,
        *,
        source_supervoxels: Supervoxels | None = None,
        sink_supervoxels: Supervoxels | None = None,
    ) -> tuple[int, list[int]]:
        """Part an object between sources and sinks (chunkedgraph: split).

        It is sent once, whatever happens. `preview_split` says beforehand what it would leave.

        Parameters
        ----------
        source_points, sink_points
            Shape (n, 3) and (m, 3), or one point each: in nm.
        source_supervoxels, sink_supervoxels
            The supervoxel at each point, None where it is not known: the service then looks for
            one of the root near the point.

        Returns
        -------
        The edit's id, and the new roots.

        Raises
        ------
        BadRequest
            The service refused it, such as where only an edge that is never cut joins the two.
        PermissionDenied
            The user may not edit.
        OutcomeUnknown
            The answer was lost; the message says how to find out.
        InvalidInput
            Not one supervoxel for each point, or one on both sides; nothing was sent.

        Examples
        --------
        >>> client.chunkedgraph.execute_split(
        ...     [1106600, 262472, 372800],
        ...     [1106064, 262320, 371840],
        ...     864691134988869451,
        ...     source_supervoxels=[110065513194848258],
        ...     sink_supervoxels=[110065513194848263],
        ... )
        (7, [864691134988869474, 864691134988869475])
        """
        node = one_id(root_id)
        sides = edits.sides(node, source_points, sink_points, source_supervoxels, sink_supervoxels)
        done = edits.split(self._graph, node, *sides)
        return done["operation_id"], done["new_root_ids"]

    @overload
    def preview_split(
        self,
        source_points: ArrayLike,
        sink_points: ArrayLike,
        root_id: Id,
        *,
        source_supervoxels: Supervoxels | None = None,
        sink_supervoxels: Supervoxels | None = None,
        return_additional_ccs: Literal[False] = False,
    ) -> tuple[NDArray[np.int64], NDArray[np.int64], bool]: ...
    @overload
    def preview_split(
        self,
        source_points: ArrayLike,
        sink_points: ArrayLike,
        root_id: Id,
        *,
        source_supervoxels: Supervoxels | None = None,
        sink_supervoxels: Supervoxels | None = None,
        return_additional_ccs: Literal[True],
    ) -> tuple[NDArray[np.int64], NDArray[np.int64], bool, list[NDArray[np.int64]]]: ...
    def preview_split(
        self,
        source_points: ArrayLike,
        sink_points: ArrayLike,
        root_id: Id,
        *,
        source_supervoxels: Supervoxels | None = None,
        sink_supervoxels: Supervoxels | None = None,
        return_additional_ccs: bool = False,
    ) -> (
        tuple[NDArray[np.int64], NDArray[np.int64], bool]
        | tuple[NDArray[np.int64], NDArray[np.int64], bool, list[NDArray[np.int64]]]
    ):
        """Say what a split would leave, and change nothing (chunkedgraph: preview_split).

        Parameters
        ----------
        source_points, sink_points, root_id, source_supervoxels, sink_supervoxels
            As for `execute_split`.
        return_additional_ccs
            Whether to give parts with neither sources nor sinks too.

        Returns
        -------
        source_cc, sink_cc : shape (n,), int64
            The supervoxels that would stay with the sources, and with the sinks.
        success : bool
            Whether the split could be made.
        additional_ccs : list of such arrays
            Other parts that it would leave; if asked for.

        Raises
        ------
        BadRequest
            The sources and sinks are not of one object, or cannot be parted.
        InvalidInput
            As for `execute_split`; nothing was sent.

        Examples
        --------
        >>> sources, sinks, success = client.chunkedgraph.preview_split(
        ...     [1106600, 262472, 372800],
        ...     [1106064, 262320, 371840],
        ...     864691134988869451,
        ...     source_supervoxels=[110065513194848258],
        ...     sink_supervoxels=[110065513194848263],
        ... )
        >>> sources.size, sinks.size, success
        (5, 27, True)
        """
        node = one_id(root_id)
        sides = edits.sides(node, source_points, sink_points, source_supervoxels, sink_supervoxels)
        seen = edits.preview(self._graph, *sides)
        if return_additional_ccs:
            return seen.source_part, seen.sink_part, seen.is_legal, list(seen.parts[2:])
        return seen.source_part, seen.sink_part, seen.is_legal

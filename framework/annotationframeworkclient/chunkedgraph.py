"""The ChunkedGraph: what belongs together in a segmentation, at any time, and its editing."""

from __future__ import annotations

import copy
from datetime import datetime
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import urlsplit

from annotationframeworkclient import _graph_lookups as lookups
from annotationframeworkclient._context import Context, check_name
from annotationframeworkclient._graph import Graph
from annotationframeworkclient._graph_answers import as_specified
from annotationframeworkclient._graph_bounds import bounds_text, path_ends
from annotationframeworkclient._graph_edits import EditResult
from annotationframeworkclient._graph_history_calls import GraphHistory
from annotationframeworkclient._graph_roots import checked_layer, root, roots
from annotationframeworkclient._ids import id_array, one_id
from annotationframeworkclient._stored import Stored
from annotationframeworkclient._times import seconds, utc
from annotationframeworkclient.errors import NotFound
from annotationframeworkclient.infoservice import InfoServiceClientV2

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import ArrayLike, NDArray

    from annotationframework_api.chunkedgraph import wire
    from annotationframeworkclient._ids import Id
    from annotationframeworkclient._wire import Ids


__all__ = ["ChunkedGraphClientV1", "EditResult"]


class ChunkedGraphClientV1(GraphHistory):
    """Look up and edit which supervoxels belong to one object, now or at another time.

    A supervoxel is a small piece that is never cut; a root is a whole object, and gets a new id
    with each edit. Building the client sends nothing. Calls without a `timestamp` mean the time
    of `at`, else now by the server's clock.
    """

    def __init__(
        self, context: Context, *, info: InfoServiceClientV2, timestamp: datetime | None = None
    ) -> None:
        super().__init__(context)
        self._info = info
        self._timestamp = timestamp
        self._graph_infos = Stored()

    def with_options(self, *, timeout: float | None = None, retries: int | None = None) -> Self:
        """Give a view that waits or retries differently; see `ServiceClient.with_options`."""
        view = super().with_options(timeout=timeout, retries=retries)
        view._info = self._info.with_options(timeout=timeout, retries=retries)
        return view

    @property
    def server_address(self) -> str:
        """The datastack's local server (info: get_datastack_full).

        Examples
        --------
        >>> client.chunkedgraph.server_address == client.info.local_server()
        True
        """
        return self._info.local_server()

    @property
    def table_name(self) -> str:
        """The segmentation's name at its server (info: get_datastack_full).

        Raises
        ------
        NotFound
            The datastack's segmentation is none that can be edited.

        Examples
        --------
        >>> client.chunkedgraph.table_name
        'minnie3_v0'
        """
        source = self._info.segmentation_source() or ""
        name = urlsplit(source.removeprefix("graphene://")).path.rstrip("/").rpartition("/")[2]
        if not name or not source.startswith("graphene://"):
            raise NotFound(
                f"info: {self._info.datastack_name} has no segmentation that can be edited: its "
                f"segmentation_source is {source or None!r}",
                service="info",
                operation="get_datastack_full",
            )
        return check_name(name, "a segmentation")

    @property
    def timestamp(self) -> datetime | None:
        """The time that calls without one mean; None: now, by the server's clock.

        Examples
        --------
        >>> client.chunkedgraph.timestamp is None
        True
        """
        return self._timestamp

    def at(self, timestamp: datetime | None) -> Self:
        """Give a client whose calls mean another time unless they name one.

        Parameters
        ----------
        timestamp
            Aware; a naive one is taken as UTC, with a warning. None means now.

        Raises
        ------
        InvalidInput
            It is no datetime.

        Examples
        --------
        >>> from datetime import UTC, datetime
        >>> then = client.chunkedgraph.at(datetime(2020, 6, 2, tzinfo=UTC))
        >>> then.get_root_id(110064963439034369)
        864691134988869443
        """
        seconds(timestamp)
        view = copy.copy(self)
        view._timestamp = None if timestamp is None else utc(timestamp)
        return view

    @property
    def cloudvolume_path(self) -> str:
        """What CloudVolume opens the segmentation by (info: get_datastack_full).

        Examples
        --------
        >>> client.chunkedgraph.cloudvolume_path.endswith("/segmentation/api/v1/minnie3_v0")
        True
        """
        return f"graphene://{self.server_address}/segmentation/api/v1/{self.table_name}"

    @property
    def segmentation_info(self) -> wire.GraphInfo:
        """The description that viewers read, looked up once (chunkedgraph: get_graph_info).

        It is Neuroglancer's precomputed info, with the graph's own facts under ``"graph"``.

        Examples
        --------
        >>> client.chunkedgraph.segmentation_info["graph"]["n_layers"]
        12
        """
        return copy.deepcopy(self._graph.info())  # what the caller does to it stays with the caller

    @property
    def base_resolution(self) -> list[float]:
        """The size of the segmentation's voxels: x y z in nm (chunkedgraph: get_graph_info).

        Examples
        --------
        >>> client.chunkedgraph.base_resolution
        [8.0, 8.0, 40.0]
        """
        info = self._graph.info()
        with as_specified("get_graph_info"):
            return [float(size) for size in info["scales"][0]["resolution"]]

    def get_roots(
        self,
        supervoxel_ids: Ids,
        timestamp: datetime | None = None,
        *,
        stop_layer: int | None = None,
        unknown_as_zero: bool = False,
    ) -> NDArray[np.int64]:
        """Look up the roots of supervoxels, however many (chunkedgraph: get_roots_binary).

        Parameters
        ----------
        supervoxel_ids
            Any number of ids, repeats too, of nodes in other layers too. 0, which is no supervoxel,
            has the root 0.
        timestamp
            When; by default the client's `timestamp`, else now. More than 500,000 ids go in several
            requests, and an edit may come in between: give a time where that matters.
        stop_layer
            Give the nodes of this layer instead, such as 2, or the next higher ones that there are.
        unknown_as_zero
            Whether ids without a root get 0 rather than an error.

        Returns
        -------
        Shape (n,), int64, in the order given. Nothing is sent for no ids.

        Raises
        ------
        NotFound
            Some ids had no root then, or are none of this graph; the first few are named.
        InvalidId
            A float, NaN, a word, a negative number: not an id; nothing was sent.

        Examples
        --------
        >>> client.chunkedgraph.get_roots([109362238070465629, 110064963439034369])
        array([864691134988869442, 864691134988869473])
        """
        ids, layer, at = id_array(supervoxel_ids), checked_layer(stop_layer), self._at(timestamp)
        if not ids.size:
            return ids.copy()
        return roots(self._graph, ids, at=at, stop_layer=layer, unknown_as_zero=unknown_as_zero)

    def get_root_id(
        self, supervoxel_id: Id, timestamp: datetime | None = None, *, level2: bool = False
    ) -> int:
        """Look up the root of one supervoxel (chunkedgraph: get_root).

        Parameters
        ----------
        timestamp
            When; by default the client's `timestamp`, else now.
        level2
            Whether to give the node of the second layer instead.

        Raises
        ------
        NotFound
            It had no root then, or is no node of this graph.

        Examples
        --------
        >>> from datetime import UTC, datetime
        >>> client.chunkedgraph.get_root_id(110064963439034369)
        864691134988869473
        >>> client.chunkedgraph.get_root_id(110064963439034369, datetime(2020, 6, 2, tzinfo=UTC))
        864691134988869443
        """
        node, at = one_id(supervoxel_id), self._at(timestamp)
        return root(self._graph, node, at=at, stop_layer=2 if level2 else None)

    def get_minimal_covering_nodes(self, node_ids: Ids) -> NDArray[np.int64]:
        """Look up the fewest nodes that have just these below them.

        Source: chunkedgraph: get_minimal_covering_nodes.

        Returns
        -------
        Shape (n,), int64, of any layer. Nothing is sent for no ids.

        Raises
        ------
        ServerFault
            The nodes are all there is of an object: the service fails on that.

        Examples
        --------
        >>> below = [182123107232776193, 182193475976953857]
        >>> client.chunkedgraph.get_minimal_covering_nodes(below)
        array([254189500987604993])
        """
        ids = id_array(node_ids)
        return lookups.covering_nodes(self._graph, ids) if ids.size else ids.copy()

    def get_leaves(
        self, root_id: Id, bounds: ArrayLike | None = None, *, stop_layer: int | None = None
    ) -> NDArray[np.int64]:
        """Look up the supervoxels of a root (chunkedgraph: get_leaves).

        Parameters
        ----------
        root_id
            A root of any time, or a node of another layer.
        bounds
            Shape (3, 2): the least and the greatest x, y, z, in voxels of `base_resolution`. All
            the chunks that the box touches count.
        stop_layer
            Give the nodes of this layer instead, such as 2.

        Returns
        -------
        Shape (n,), int64; empty for a supervoxel, and where nothing is within the bounds.

        Raises
        ------
        NotFound
            The graph never had such a node.
        InvalidInput
            The bounds are no box; nothing was sent.

        Examples
        --------
        >>> client.chunkedgraph.get_leaves(864691134988869442).size
        14
        """
        node, box, layer = one_id(root_id), bounds_text(bounds), checked_layer(stop_layer)
        return lookups.leaves(self._graph, node, bounds=box, stop_layer=layer)

    def get_leaves_many(
        self, root_ids: Ids, bounds: ArrayLike | None = None, *, stop_layer: int | None = None
    ) -> dict[int, NDArray[np.int64]]:
        """Look up the supervoxels of several roots (chunkedgraph: get_leaves_many).

        Parameters
        ----------
        bounds, stop_layer
            As for `get_leaves`.

        Returns
        -------
        What `get_leaves` gives, by root, in the order given. Nothing is sent for no roots.

        Raises
        ------
        NotFound
            The graph never had some of these; the first few are named.
        InvalidInput
            The bounds are no box; nothing was sent.

        Examples
        --------
        >>> found = client.chunkedgraph.get_leaves_many([864691134988869442, 864691134988869468])
        >>> [leaves.size for leaves in found.values()]
        [14, 21]
        """
        ids, box, layer = id_array(root_ids), bounds_text(bounds), checked_layer(stop_layer)
        if not ids.size:
            return {}
        return lookups.leaves_many(self._graph, ids, bounds=box, stop_layer=layer)

    def get_children(self, node_id: Id) -> NDArray[np.int64]:
        """Look up the nodes right below a node (chunkedgraph: get_children).

        Returns
        -------
        Shape (n,), int64; empty for a supervoxel.

        Raises
        ------
        NotFound
            The graph never had such a node.

        Examples
        --------
        >>> client.chunkedgraph.get_children(182123107232776193)[:2]
        array([110065513194848257, 110065513194848258])
        """
        node = one_id(node_id)
        return lookups.children(self._graph, node)

    def get_contact_sites(
        self, root_id: Id, bounds: ArrayLike | None, *, calc_partners: bool = False
    ) -> dict[str, Any]:  # we know no answer: the service fails
        """Look up where a root touches others (chunkedgraph: get_contact_sites).

        **This fails on every version of the service that we have seen** (2.21.1): what a version
        that can do it answers comes as it is.

        Raises
        ------
        ServerFault
            The service cannot do it.

        Examples
        --------
        >>> box = [[0, 256], [0, 256], [0, 512]]
        >>> client.chunkedgraph.get_contact_sites(864691134988869442, box)  # doctest: +ELLIPSIS
        Traceback (most recent call last):
        annotationframeworkclient.errors.ServerFault: ...
        """
        node, box = one_id(root_id), bounds_text(bounds)
        return lookups.contact_sites(self._graph, node, box, partners=calc_partners)

    def find_path(
        self, root_id: Id, src_pt: ArrayLike, dst_pt: ArrayLike, *, precision_mode: bool = False
    ) -> tuple[NDArray[np.float64], NDArray[np.int64], NDArray[np.int64]]:
        """Find a path inside a root, by nodes of the second layer (chunkedgraph: find_path).

        Parameters
        ----------
        src_pt, dst_pt
            Where it begins and ends: x, y, z in nm, inside the root.
        precision_mode
            Whether to compute each node's centroid, rather than take its chunk's.

        Returns
        -------
        centroids : shape (n, 3), float64
            A point of each node on the path, in nm.
        l2_path : shape (n,), int64
            The nodes on the path.
        failed_l2_ids : shape (m,), int64
            Nodes whose centroid could not be computed.

        Raises
        ------
        NotFound
            A point is not inside the root.

        Examples
        --------
        >>> begin, end = [1107944, 264096, 369440], [1108720, 263792, 379600]
        >>> _, l2_path, _ = client.chunkedgraph.find_path(864691134988869451, begin, end)
        >>> l2_path
        array([182123107232776193, 182193475976953857])
        """
        node, ends = one_id(root_id), path_ends(src_pt, dst_pt)
        return lookups.path(self._graph, node, ends, precision_mode=precision_mode)

    def get_subgraph(
        self, root_id: Id, bounds: ArrayLike | None
    ) -> tuple[NDArray[np.int64], NDArray[np.float64], NDArray[np.int64]]:
        """Look up the edges between a root's supervoxels (chunkedgraph: get_subgraph).

        Parameters
        ----------
        bounds
            As for `get_leaves`; None for the whole root.

        Returns
        -------
        edges : shape (n, 2), int64
            Pairs of supervoxels; those between chunks come twice, in both directions.
        affinities : shape (n,), float64
            Infinity between chunks.
        areas : shape (n,), int64
            Of contact, in voxels.

        Raises
        ------
        NotFound
            There is no such root.

        Examples
        --------
        >>> edges, affinities, areas = client.chunkedgraph.get_subgraph(864691134988869442, None)
        >>> edges.shape[1], len(affinities) == len(areas) == len(edges)
        (2, True)
        """
        node, box = one_id(root_id), bounds_text(bounds)
        return lookups.subgraph(self._graph, node, box)

    def level2_chunk_graph(self, root_id: Id, bounds: ArrayLike | None = None) -> NDArray[np.int64]:
        """Look up which nodes of the second layer touch in a root.

        Source: chunkedgraph: get_level2_graph.

        Parameters
        ----------
        bounds
            As for `get_leaves`.

        Returns
        -------
        Pairs of nodes: shape (n, 2), int64; empty for a root of one node.

        Raises
        ------
        NotFound
            The graph never had such a node.
        DecodeError
            The service took no notice of the bounds, as old versions do.

        Examples
        --------
        >>> client.chunkedgraph.level2_chunk_graph(864691134988869442)
        array([[181349394644205569, 181419832107859969],
               [181419832107859969, 181560088492769281]])
        """
        node, box = one_id(root_id), bounds_text(bounds)
        return lookups.level2_graph(self._graph, node, box)

    @property
    def _graph(self) -> Graph:
        return Graph(self._client, self.table_name, self._graph_infos)

    def _at(self, timestamp: datetime | None) -> float | None:
        """Give the time to send, in seconds since 1970; None to send none."""
        return seconds(self._timestamp if timestamp is None else timestamp)

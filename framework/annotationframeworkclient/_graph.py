"""Which ChunkedGraph is meant: the server that has it, its table's name, and its description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from annotationframeworkclient._graph_answers import as_specified
from annotationframeworkclient._stored import Stored

if TYPE_CHECKING:
    from annotationframework_api import Client
    from annotationframework_api.chunkedgraph import wire

_LAYER_BITS = 8  # where the description does not say


@frozen
class Layers:
    """How many layers of nodes a graph has, and how their number is written in a node's id."""

    count: int  # the roots' layer; supervoxels are in layer 1
    bits: int  # the highest ones of an id

    def of(self, node_ids: Any) -> Any:
        """Give the layer of a node, or those of an array of nodes."""
        return node_ids >> (64 - self.bits)


@frozen
class Graph:
    """One segmentation on its server, as the generated operations are called for it.

    Attributes
    ----------
    client
        The generated client of the datastack's local server.
    table
        The name of the segmentation's table, such as ``"minnie3_v1"``.
    """

    client: Client = field(eq=False, repr=False)
    table: str
    _infos: Stored = field(factory=Stored, eq=False, repr=False)

    def info(self) -> wire.GraphInfo:
        """Give the description of the graph, looked up once."""
        from annotationframework_api.chunkedgraph.api.graphs import get_graph_info

        return self._infos.get(
            self.table, lambda: get_graph_info.raw(self.table, client=self.client)
        )

    def layers(self) -> Layers:
        """Give the layers of the graph's nodes."""
        with as_specified("get_graph_info"):
            graph = self.info()["graph"]
            bits = graph.get("n_bits_for_layer_id", _LAYER_BITS)
            return Layers(count=int(graph["n_layers"]), bits=int(bits))

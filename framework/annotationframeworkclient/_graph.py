"""Which ChunkedGraph is meant: the server that has it, and its table's name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

if TYPE_CHECKING:
    from annotationframework_api import Client


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

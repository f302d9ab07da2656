"""The ChunkedGraph: what belongs together in a segmentation, at any time, and its editing."""

from __future__ import annotations

import copy
from datetime import datetime
from typing import Self
from urllib.parse import urlsplit

from annotationframeworkclient._context import Context, check_name
from annotationframeworkclient._graph import Graph
from annotationframeworkclient._graph_times import seconds, utc
from annotationframeworkclient._service import ServiceClient
from annotationframeworkclient.errors import NotFound
from annotationframeworkclient.infoservice import InfoServiceClientV2

__all__ = ["ChunkedGraphClientV1"]


class ChunkedGraphClientV1(ServiceClient):
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

    def with_options(self, *, timeout: float | None = None, retries: int | None = None) -> Self:
        """Give a view that waits or retries differently; see `ServiceClient.with_options`."""
        view = super().with_options(timeout=timeout, retries=retries)
        view._info = self._info.with_options(timeout=timeout, retries=retries)
        return view

    @property
    def server_address(self) -> str:
        """The datastack's local server (info: get_datastack_full)."""
        return self._info.local_server()

    @property
    def table_name(self) -> str:
        """The segmentation's name at its server (info: get_datastack_full)."""
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
        """The time that calls without one mean; None: now, by the server's clock."""
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
        """
        seconds(timestamp)
        view = copy.copy(self)
        view._timestamp = None if timestamp is None else utc(timestamp)
        return view

    @property
    def _graph(self) -> Graph:
        return Graph(self._client, self.table_name)

    def _at(self, timestamp: datetime | None) -> float | None:
        """Give the time to send, in seconds since 1970; None to send none."""
        return seconds(self._timestamp if timestamp is None else timestamp)

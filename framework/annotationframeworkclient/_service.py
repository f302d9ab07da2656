"""What the clients of all services have in common."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Self

from annotationframeworkclient._context import Context

if TYPE_CHECKING:
    from annotationframework_api import Client


class ServiceClient:
    """Base of a service's client: it holds the shared context, and nothing is sent to build it."""

    def __init__(self, context: Context) -> None:
        self._context = context

    @property
    def server_address(self) -> str:
        """The server that this client talks to, such as ``https://global.daf-apis.com``."""
        return self._context.server_address

    def with_options(self, *, timeout: float | None = None, retries: int | None = None) -> Self:
        """Give a view of this client that waits or retries differently, on the same connections.

        Parameters
        ----------
        timeout
            Seconds to wait to connect, to send and for each piece of an answer; by default 10 to
            connect and 610 for the rest, since the services' own proxies give up after 600.
        retries
            How often a read is sent again after a fault that may pass; by default 3.

        Raises
        ------
        InvalidInput
            A time that is not above zero, or a negative number of retries.
        """
        view = copy.copy(self)
        view._context = self._context.with_options(timeout=timeout, retries=retries)
        return view

    @property
    def _client(self) -> Client:
        """The generated client of this service's server."""
        return self._context.client(self.server_address)

"""The one client to start from: servers, datastack and token, and a client of each service."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Literal, Self, TypeVar, get_args, overload

from annotationframeworkclient._auth import DEFAULT_KEY, Credential, TokenLookup
from annotationframeworkclient._context import (
    Context,
    check_name,
    check_server_address,
    default_server,
)
from annotationframeworkclient._locks import ForkSafeLock
from annotationframeworkclient.errors import DatastackRequired, InvalidInput

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable

    from annotationframework_api import Client
    from annotationframeworkclient.annotationengine import AnnotationClientV2
    from annotationframeworkclient.auth import AuthClientV1
    from annotationframeworkclient.chunkedgraph import ChunkedGraphClientV1
    from annotationframeworkclient.emannotationschemas import SchemaClientV2
    from annotationframeworkclient.infoservice import InfoServiceClientV2
    from annotationframeworkclient.jsonservice import JSONServiceV1

Service = TypeVar("Service")
GlobalService = Literal["auth", "info", "schema", "state"]
DatastackService = Literal["annotation", "chunkedgraph", "l2cache", "materialize", "skeleton"]


class FrameworkClient:
    """Reach the framework's services as one user, for one datastack.

    Building it sends nothing and reads no file; nor does reading `client.info`, `client.annotation`
    and the like. It is safe across threads and forks, and can be pickled: its token stays behind
    and is looked up again.

    Parameters
    ----------
    datastack_name
        Such as ``"minnie65_phase3_v0"``; without one only the global services can be reached.
    server_address
        The global server; by default the environment variable ANNOTATIONFRAMEWORK_SERVER, else
        ``https://global.daf-apis.com``.
    auth_token
        The token itself. Without it, it is looked up: see `AuthClientV1`.
    auth_token_file
        The only file to look for the token in.
    auth_token_key
        The key to look for in a token file.
    timeout
        Seconds to wait for a server; by default 10 to connect and 610 for an answer.
    retries
        How often a read is sent again after a fault that may pass; by default 3.
    verify
        Whether to verify the servers' certificates, or an SSL context to verify them by.

    Raises
    ------
    InvalidInput
        An address that is none, or a name, a token or an option that cannot be one.

    Examples
    --------
    >>> client.info.image_source()
    'graphene://https://minnie.microns-daf.com/proxy/minniev2_em/'
    """

    def __init__(
        self,
        datastack_name: str | None = None,
        server_address: str | None = None,
        *,
        auth_token: str | None = None,
        auth_token_file: str | Path | None = None,
        auth_token_key: str = DEFAULT_KEY,
        timeout: float | None = None,
        retries: int | None = None,
        verify: ssl.SSLContext | bool = True,
    ) -> None:
        from annotationframeworkclient._transport import DEFAULT_POLICY, AsyncTransport, Transport

        server = check_server_address(server_address or default_server())
        file = None if auth_token_file is None else Path(auth_token_file).expanduser()
        context = Context(
            server_address=server,
            datastack_name=None
            if datastack_name is None
            else check_name(datastack_name, "a datastack"),
            credential=Credential(TokenLookup(server, file, auth_token_key), auth_token),
            transport=Transport(verify=verify),
            async_transport=AsyncTransport(verify=verify),
            retry_policy=DEFAULT_POLICY,
        )
        self._take(context.with_options(timeout=timeout, retries=retries))

    @classmethod
    def _of(cls, context: Context) -> Self:
        client = object.__new__(cls)
        client._take(context)
        client._shares_connections = True
        return client

    def _take(self, context: Context) -> None:
        self._context = context
        self._services: dict[str, Any] = {}
        self._lock = ForkSafeLock()
        self._shares_connections = False

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self)._of, (self._context,), {"_shares_connections": False}

    def __repr__(self) -> str:
        return f"FrameworkClient({self.datastack_name!r}, server_address={self.server_address!r})"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.aclose()

    def close(self) -> None:
        """Close the connections; the next call opens new ones.

        Those of asyncio calls are closed by their event loop when it comes to it: to see it done,
        await `aclose`. A client made by `with_datastack` or `with_options` leaves open what it
        shares.
        """
        if not self._shares_connections:
            self._context.transport.close()
            self._context.async_transport.close()

    async def aclose(self) -> None:
        """Close the connections, as `close` does, and wait for those of this event loop."""
        if not self._shares_connections:
            await self._context.async_transport.aclose()
        self.close()

    @property
    def datastack_name(self) -> str | None:
        """The datastack of this client; None when only global services can be reached."""
        return self._context.datastack_name

    @property
    def server_address(self) -> str:
        """The global server, such as ``https://global.daf-apis.com``."""
        return self._context.server_address

    def with_datastack(self, datastack_name: str) -> Self:
        """Give a client of another datastack with the same user, options and connections.

        Raises
        ------
        InvalidName
            It cannot be the name of a datastack.

        Examples
        --------
        >>> client.with_datastack("minnie65_public").datastack_name
        'minnie65_public'
        """
        from attrs import evolve

        return self._of(
            evolve(self._context, datastack_name=check_name(datastack_name, "a datastack"))
        )

    def with_options(self, *, timeout: float | None = None, retries: int | None = None) -> Self:
        """Give a client that waits (in seconds) or retries differently; None keeps.

        Raises
        ------
        InvalidInput
            A time that is not above zero, or a negative number of retries.

        Examples
        --------
        >>> client.with_options(timeout=5, retries=0).info.get_datastacks()
        ['minnie65_phase3_v0']
        """
        return self._of(self._context.with_options(timeout=timeout, retries=retries))

    # An editor shows the docstring of the overload that a call takes.
    @overload
    def low_level(self, service: GlobalService) -> Client:  # noqa: D418 - as above
        """Give the client for the generated operations of a global service; nothing is sent."""

    @overload
    def low_level(self, service: DatastackService) -> Client:  # noqa: D418 - as above
        """Give the client for the generated operations of a service of the datastack.

        The first call looks up the datastack's server, and waits for the answer.
        """

    def low_level(self, service: str) -> Client:
        """Give the client that a service's generated operations are called with.

        It has the service's server, and this client's token, timeout, retries, connections and
        errors. Any operation is called with it: sync or in asyncio, with models or plain JSON.

        Parameters
        ----------
        service
            A global one: ``"auth"``, ``"info"``, ``"schema"``, ``"state"``; or one of the
            datastack's: ``"annotation"``, ``"chunkedgraph"``, ``"l2cache"``, ``"materialize"``,
            ``"skeleton"``. Their server is looked up once, by a call that blocks (info:
            get_datastack_full).

        Raises
        ------
        InvalidInput
            There is no such service; or, when it is called, an operation is of another service.
        DatastackRequired
            The service belongs to a datastack, and the client has none.

        Examples
        --------
        >>> from annotationframework_api.annotation.api.tables import get_tables
        >>> get_tables.sync("minnie65_phase3", client=client.low_level("annotation"))
        ['nuclei']
        """
        if service in get_args(GlobalService):
            return self._context.client(self.server_address, service=service)
        if service not in get_args(DatastackService):
            known = sorted([*get_args(GlobalService), *get_args(DatastackService)])
            raise InvalidInput(f"{service!r} is none of the services: {', '.join(known)}")
        self._require_datastack(service)
        return self._context.client(self.info.local_server(), service=service)

    @property
    def auth(self) -> AuthClientV1:
        """The user's token, and who is who."""
        from annotationframeworkclient.auth import AuthClientV1

        return self._service("auth", lambda: AuthClientV1(self._context, info=self.info))

    @property
    def info(self) -> InfoServiceClientV2:
        """Where everything that belongs to a datastack is."""
        from annotationframeworkclient.infoservice import InfoServiceClientV2

        return self._service("info", lambda: InfoServiceClientV2(self._context))

    @property
    def schema(self) -> SchemaClientV2:
        """Which types of annotations there are."""
        from annotationframeworkclient.emannotationschemas import SchemaClientV2

        return self._service("schema", lambda: SchemaClientV2(self._context))

    @property
    def state(self) -> JSONServiceV1:
        """Neuroglancer states, and addresses that open them."""
        from annotationframeworkclient.jsonservice import JSONServiceV1

        return self._service("state", lambda: JSONServiceV1(self._context, info=self.info))

    @property
    def annotation(self) -> AnnotationClientV2:
        """The datastack's tables of annotations.

        Raises
        ------
        DatastackRequired
            The client has no datastack.
        """
        from annotationframeworkclient.annotationengine import AnnotationClientV2

        self._require_datastack("annotation")
        return self._service(
            "annotation",
            lambda: AnnotationClientV2(self._context, info=self.info, schema=self.schema),
        )

    @property
    def chunkedgraph(self) -> ChunkedGraphClientV1:
        """The datastack's segmentation: which supervoxels belong together, when, and its editing.

        Raises
        ------
        DatastackRequired
            The client has no datastack.
        """
        from annotationframeworkclient.chunkedgraph import ChunkedGraphClientV1

        self._require_datastack("chunkedgraph")
        return self._service(
            "chunkedgraph", lambda: ChunkedGraphClientV1(self._context, info=self.info)
        )

    def _require_datastack(self, service: str) -> None:
        if self.datastack_name is None:
            raise DatastackRequired(
                f"{service} belongs to a datastack, and this client has none: make it with "
                "FrameworkClient(datastack_name), or use client.with_datastack(datastack_name); "
                "client.info.get_datastacks() lists them"
            )

    def _service(self, name: str, build: Callable[[], Service]) -> Service:
        with self._lock:
            if name not in self._services:
                self._services[name] = build()
            service: Service = self._services[name]
            return service

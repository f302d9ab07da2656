"""A sandbox that runs: the application under uvicorn, in a thread, on a loopback port."""

import asyncio
import json
import os
import signal
import socket
import sys
import threading
from collections.abc import Callable, Mapping
from contextlib import ExitStack, closing
from os import PathLike
from pathlib import Path
from ssl import SSLContext
from tempfile import TemporaryDirectory
from types import MappingProxyType, TracebackType
from typing import TYPE_CHECKING, Self, TypedDict, Unpack

import uvicorn

from annotationframeworkclient.sandbox.app import Gateway, make_app
from annotationframeworkclient.sandbox.info import DATASTACK
from annotationframeworkclient.sandbox.people import People
from annotationframeworkclient.sandbox.store import connect
from annotationframeworkclient.sandbox.watcher import Log, LoggedRequest, Violation

if TYPE_CHECKING:
    from annotationframeworkclient.frameworkclient import FrameworkClient

_HOST = "127.0.0.1"
_LONGEST_HEAD = 1024 * 1024  # past the proxy's own limit, so that the proxy's answer is given


class ClientOptions(TypedDict, total=False):
    """What a `FrameworkClient` of the sandbox can be given beside its datastack."""

    server_address: str | None
    auth_token: str | None
    auth_token_file: str | Path | None
    auth_token_key: str
    timeout: float | None
    retries: int | None
    verify: SSLContext | bool


class Sandbox:
    """A local deployment of auth, info, state, schema, annotation and segmentation.

    One host is the global and the local server of the one datastack. It answers as the real
    servers do, oddities included, on a loopback port; nothing is sent off the machine.

    Its segmentation is small: the tutorial's object, which nobody has edited, and synthetic ones
    with a past of a few merges, a split and an undo. Edits are kept with the data.

    Parameters
    ----------
    path
        The directory that keeps the data and the tokens. Without it they go with the sandbox.
    port
        The port to serve on; 0 takes a free one.
    keeps_log
        Whether `requests` and `violations` are kept; they grow with every request.
    on_request
        Called with each request after it was carried out and before it is answered. The server
        waits for it, so that nothing else happens meanwhile.

    Examples
    --------
    >>> with Sandbox() as sandbox:
    ...     sandbox.datastack_name
    'minnie65_phase3_v0'
    """

    datastack_name = DATASTACK

    def __init__(
        self,
        path: str | PathLike[str] | None = None,
        *,
        port: int = 0,
        keeps_log: bool = True,
        on_request: Callable[[LoggedRequest], object] | None = None,
    ) -> None:
        self._folder = None if path is None else Path(path)
        self._port = port
        self._log = Log(keeps=keeps_log, on_request=on_request)
        self._running: _Running | None = None

    def __enter__(self) -> Self:
        """Start serving."""
        self._running = _Running(self._folder, self._port, self._log)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Stop serving."""
        if self._running is not None:
            self._running.stop()

    def __repr__(self) -> str:
        """Name the address, and no token."""
        return f"Sandbox({self._running.url if self._running else 'not started'})"

    @property
    def url(self) -> str:
        """The address of the services, such as ``http://127.0.0.1:8001``."""
        return self._started.url

    @property
    def tokens(self) -> Mapping[str, str]:
        """A token of each role.

        ``editor`` and ``colleague`` share a group and may view and edit, as may ``outsider``,
        who shares no group with them; ``viewer`` may view; ``nobody`` may nothing; ``tosless``
        might edit, had they accepted the terms of service.
        """
        return self._started.tokens

    @property
    def token(self) -> str:
        """The token of the editor, who administers the sandbox too."""
        return self.tokens["editor"]

    @property
    def requests(self) -> tuple[LoggedRequest, ...]:
        """What the server was asked, oldest first."""
        return self._log.requests

    @property
    def violations(self) -> tuple[Violation, ...]:
        """Where requests or answers broke the specs, oldest first."""
        return self._log.violations

    def client(
        self, datastack_name: str | None = DATASTACK, **options: Unpack[ClientOptions]
    ) -> "FrameworkClient":
        """Make a client of the sandbox, with the editor's token unless `options` say otherwise."""
        from annotationframeworkclient.frameworkclient import FrameworkClient

        usual: ClientOptions = {"server_address": self.url, "auth_token": self.token}
        usual.update(options)
        return FrameworkClient(datastack_name, **usual)

    @property
    def _started(self) -> "_Running":
        if self._running is None:
            raise RuntimeError("The sandbox is not started: with Sandbox() as sandbox: ...")
        return self._running


def serve(port: int, data: str | PathLike[str] | None = None) -> None:
    """Run a sandbox until interrupted, and say how to reach it.

    Parameters
    ----------
    port
        The port to serve on; 0 takes a free one.
    data
        The directory that keeps the data, and the token in a file that only the user can read.
        Without it both go with the sandbox.
    """
    with TemporaryDirectory() as scratch:
        folder = Path(data or scratch)
        with Sandbox(folder, port=port, keeps_log=False) as sandbox:
            secret = _write_token(folder, sandbox.token)
            sys.stdout.write(
                f"FrameworkClient({sandbox.datastack_name!r}, server_address={sandbox.url!r},"
                f" auth_token_file={os.fspath(secret)!r})\n"
            )
            sys.stdout.flush()
            _wait_for_interrupt()


def _write_token(folder: Path, token: str) -> Path:
    path = folder / "cave-secret.json"
    path.touch(mode=0o600)
    path.write_text(json.dumps({"token": token}))
    return path


def _wait_for_interrupt() -> None:
    # SIGINT too: what a script starts in the background begins with it ignored.
    signals = (signal.SIGINT, signal.SIGTERM)
    before = [signal.signal(number, signal.default_int_handler) for number in signals]
    try:
        threading.Event().wait()
    except KeyboardInterrupt:
        return
    finally:
        for number, handler in zip(signals, before, strict=True):
            signal.signal(number, handler)


class _Running:
    """The server's thread, its socket and its data."""

    def __init__(self, folder: Path | None, port: int, log: Log) -> None:
        with ExitStack() as opened:
            connection = opened.enter_context(closing(connect(folder)))
            listening = opened.enter_context(socket.create_server((_HOST, port), backlog=2048))
            # Inherited by every connection: without it, 40 ms an answer.
            listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self.url = f"http://{_HOST}:{listening.getsockname()[1]}"
            app = make_app(connection, url=self.url, log=log)
            self.tokens = MappingProxyType(People(connection).role_tokens())
            self._opened = opened.pop_all()
        self._server = _Server(_configuration(app))
        self._thread = threading.Thread(
            target=self._run, args=[listening], name="annotationframework-sandbox"
        )
        self._thread.start()
        self._server.ready.wait()

    def stop(self) -> None:
        """End the thread, close what was opened."""
        self._server.should_exit = True
        self._thread.join()
        self._opened.close()

    def _run(self, listening: socket.socket) -> None:
        try:
            asyncio.run(self._server.serve([listening]))
        finally:
            self._server.ready.set()


class _Server(uvicorn.Server):
    """A uvicorn that says when it is ready."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.ready = threading.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start, then say so."""
        await super().startup(sockets)
        self.ready.set()


def _configuration(app: Gateway) -> uvicorn.Config:
    return uvicorn.Config(
        app,
        ws="none",
        lifespan="off",
        log_config=None,
        log_level="warning",
        access_log=False,
        server_header=False,
        timeout_keep_alive=75,  # seconds, nginx's; uvicorn's 5 would cut pooled connections
        h11_max_incomplete_event_size=_LONGEST_HEAD,
        http="h11",
        loop="asyncio",
    )

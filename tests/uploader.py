"""Bulk writes as jobs that a test carries out itself, or in a process that it may kill."""

from __future__ import annotations

import signal
from collections.abc import Callable, Sequence
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import Any, TypeAlias

from attrs import evolve, frozen

from annotationframeworkclient import FrameworkClient
from annotationframeworkclient._transport import Transport
from annotationframeworkclient.errors import FrameworkError
from annotationframeworkclient.sandbox import Sandbox

# Each process is forked from one that runs no threads and has imported what takes long.
_FORKS = get_context("forkserver")
_IMPORTED = ["annotationframeworkclient.annotationengine", "numpy", "httpx", "jsonschema_rs"]

Said: TypeAlias = "list[int] | FrameworkError"


@frozen
class Job:
    """One bulk write; `call` is the name of the client's method."""

    url: str
    token: str
    table: str
    data: Sequence[Any]
    call: str = "upload"
    journal: Path | None = None
    batch_size: int | None = 7
    timeout: float | None = None
    is_stream: bool = False

    def carry_out(self, sleep: Callable[[float], None]) -> Said:
        """Give the ids, or what was raised."""
        options: dict[str, Any] = {"journal": self.journal}
        if self.batch_size is not None:
            options["batch_size"] = self.batch_size
        with self._client(sleep) as client:
            write = getattr(client.annotation, self.call)
            try:
                result = write(
                    self.table, iter(self.data) if self.is_stream else self.data, **options
                )
            except FrameworkError as error:
                return error
        ids: list[int] = result.ids.tolist()
        return ids

    def _client(self, sleep: Callable[[float], None]) -> FrameworkClient:
        datastack = Sandbox.datastack_name
        client = FrameworkClient(datastack, self.url, auth_token=self.token, timeout=self.timeout)
        waiting_for_nothing = evolve(client._context, transport=Transport(sleep=sleep))  # pyright: ignore[reportPrivateUsage] - a client takes no transport
        client._take(waiting_for_nothing)  # pyright: ignore[reportPrivateUsage] - nor later
        return client


class Uploader:
    """A process at work on a job."""

    def __init__(self, job: Job) -> None:
        _FORKS.set_forkserver_preload(_IMPORTED)
        self._said, there = _FORKS.Pipe(duplex=False)
        self._process = _FORKS.Process(target=_work, args=(job, there), daemon=True)
        self._process.start()
        there.close()

    def kill(self) -> None:
        """Kill it as `kill -9` does, and return when it is gone."""
        self._process.kill()
        assert wait([self._process.sentinel], timeout=30), "it lives"

    def said(self) -> Said | None:
        """Wait for its end, and give what it said; None if it was killed."""
        try:
            said: Said | None = self._said.recv()
        except EOFError:
            said = None
        self._process.join()
        self._said.close()
        assert self._process.exitcode == (-signal.SIGKILL if said is None else 0)
        return said


def _work(job: Job, there: Connection) -> None:
    there.send(job.carry_out(lambda seconds: None))

"""Parts of a benchmark, each in a process of its own, so that they share no interpreter."""

from __future__ import annotations

import resource
import subprocess
import sys
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from typing import Any, Self

ROOT = Path(__file__).parents[2]
OURS, THEIRS = ROOT / ".venv/bin/python", ROOT / ".envs/caveclient/bin/python"


class Child:
    """A program of this repository, by its module's name, that prints a number a line."""

    def __init__(self, python: Path, module: str, *arguments: str) -> None:
        self._process = subprocess.Popen(
            [python, "-m", module, *arguments],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def read(self) -> float:
        """Give the number that the process prints next."""
        assert self._process.stdout is not None
        return float(self._process.stdout.readline())

    def ask(self) -> float:
        """Have it do its work, and give the seconds."""
        assert self._process.stdin is not None
        print(file=self._process.stdin, flush=True)
        return self.read()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._process.kill()
        self._process.communicate()


class Answerer(BaseHTTPRequestHandler):
    """Part of a server that answers with bodies that are at hand, each at once."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def answer(self, body: bytes) -> None:
        """Answer that all went well."""
        head = f"HTTP/1.1 200 OK\r\nContent-Length: {len(body)}\r\n\r\n"
        self.wfile.write(head.encode() + body)

    def datastack(self) -> dict[str, Any]:
        """Give the record of a datastack whose local server this is."""
        volume = {"id": 1, "name": "v", "image_source": "precomputed://x"}
        return {"aligned_volume": volume, "local_server": f"http://{self.headers['Host']}"}

    def log_message(self, format: str, *args: Any) -> None:
        """Stay silent."""


def serve(answerer: type[Answerer]) -> None:
    """Serve on this machine, each connection in a thread, and print at which port."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), answerer)
    print(server.server_address[1], flush=True)  # noqa: T201 - the parent reads it
    server.serve_forever()


def take_turns(work: Callable[[], object], *, before: Callable[[], None] = lambda: None) -> None:
    """Do some work once a line of input, and print how many seconds it took alone."""
    for _ in sys.stdin:
        before()
        begun = time.perf_counter()
        work()
        print(time.perf_counter() - begun, flush=True)  # noqa: T201 - the parent reads it


def peak_bytes() -> int:
    """Give the most memory that this process ever had."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def say(what: str, value: float, rest: str = "") -> None:
    """Print a figure, and what it is of."""
    print(f"{what:44} {value:9.3f} {rest}".rstrip(), flush=True)  # noqa: T201 - prints its result


def at_most(what: str, value: float, most: float) -> bool:
    """Print a figure and its bound, and say whether it keeps it."""
    say(what, value, f"of at most {most:g}" + ("" if value <= most else ": BROKEN"))
    return value <= most


def at_least(what: str, value: float, least: float) -> bool:
    """Print a figure and its bound, and say whether it keeps it."""
    say(what, value, f"of at least {least:g}" + ("" if value >= least else ": BROKEN"))
    return value >= least

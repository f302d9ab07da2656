"""What every test stands on: a home of its own, the recordings, a sandbox, a scripted server."""

from __future__ import annotations

import base64
import functools
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from attrs import frozen
from tests.loopback import Loopback
from tests.stored_rows import Deployment
from tests.tally import Tally

from annotationframeworkclient.sandbox import Sandbox

REPOSITORY = Path(__file__).parents[1]
RECORDINGS = REPOSITORY.parent / "shared/recordings"
TALLY = pytest.StashKey[Tally]()
TOLD = pytest.StashKey[list[str]]()
PROXIES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY")


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give each test an empty home folder, and none of the user's settings for this client."""
    for kind, usual in (("XDG_CACHE_HOME", ".cache"), ("XDG_CONFIG_HOME", ".config")):
        # Programs that tests start (pip, pyright) keep their caches and their settings.
        monkeypatch.setenv(kind, os.environ.get(kind, str(Path.home() / usual)))
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(folder))
    for name in ("ANNOTATIONFRAMEWORK_TOKEN", "ANNOTATIONFRAMEWORK_SERVER"):
        monkeypatch.delenv(name, raising=False)
    for name in PROXIES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    return folder


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """Give a fresh deployment of the services, which must have been used as the specs say."""
    with Sandbox() as running:
        yield running

    assert running.violations == ()


@pytest.fixture(scope="module")
def deployment(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Deployment]:
    """Give a sandbox for many tests, each with tables of its own, used as the specs say."""
    with Deployment(tmp_path_factory.mktemp("sandbox")) as running:
        yield running

    assert running.sandbox.violations == ()


@pytest.fixture(scope="session")
def tally(pytestconfig: pytest.Config) -> Tally:
    """Give what counts the uploads that were put through something, and is printed at the end."""
    return pytestconfig.stash.setdefault(TALLY, Tally())


Tell = Callable[[str, Mapping[str, int]], None]


@pytest.fixture(scope="session")
def tell(pytestconfig: pytest.Config) -> Tell:
    """Give what has counts printed at the end of the run, for whoever reads it."""
    told = pytestconfig.stash.setdefault(TOLD, [])

    def note(what: str, counts: Mapping[str, int]) -> None:
        told.append(f"{what}: " + ", ".join(f"{number} {kind}" for kind, number in counts.items()))

    return note


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Print the tallies, where there is something to tell."""
    told = config.stash.get(TOLD, list[str]())
    for line in [*config.stash.get(TALLY, Tally()).lines(), *told]:
        terminalreporter.write_line(line)


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel from this checkout."""
    folder = tmp_path_factory.mktemp("dist")
    build = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps"]
    # s: it may fetch the build backend
    subprocess.run([*build, f"--wheel-dir={folder}", str(REPOSITORY)], check=True, timeout=300)
    [built] = folder.glob("*.whl")
    return built


@pytest.fixture
def server() -> Iterator[Loopback]:
    """Give a server that answers as it is told to."""
    with Loopback() as running:
        yield running


@frozen
class Recorded:
    """An exchange with a real server; header names are in lower case."""

    service: str
    name: str
    method: str
    path: str
    query: str
    status: int
    headers: Mapping[str, str]
    body: bytes
    request_headers: Mapping[str, str]
    request_body: bytes

    def __str__(self) -> str:
        return f"{self.service} {self.name}: {self.method} {self.path} {self.status}"


Recordings = Callable[[str], list[Recorded]]


@pytest.fixture(scope="session")
def recordings() -> Recordings:
    """Give what was recorded of a service, by its name."""
    if not RECORDINGS.exists():
        pytest.skip("../shared/recordings is not here: it is kept beside the repository")
    return functools.cache(_recorded)


def _recorded(service: str) -> list[Recorded]:
    with (RECORDINGS / f"{service}.jsonl").open(encoding="utf-8") as lines:
        return [_exchange(json.loads(line)) for line in lines]


def _exchange(row: Mapping[str, Any]) -> Recorded:
    return Recorded(
        service=row["service"],
        name=row["name"],
        method=row["method"],
        path=row["path"],
        query=row["query"],
        status=row["status"],
        headers=joined(row["response_headers"]),
        body=recorded_body(row, "response"),
        request_headers=dict(row["request_headers"]),
        request_body=recorded_body(row, "request"),
    )


def joined(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Join the headers that came several times, as HTTP allows."""
    headers: dict[str, str] = {}
    for name, value in pairs:
        known = name.lower()
        headers[known] = f"{headers[known]}, {value}" if known in headers else value
    return headers


def recorded_body(row: Mapping[str, Any], side: str) -> bytes:
    """Give the body of the request or the response of a recorded exchange."""
    text = row[f"{side}_body"] or ""
    return base64.b64decode(text) if row[f"{side}_body_base64"] else text.encode()

"""Print how long imports take: this client's to caveclient's, and a low-level call's to httpx's."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

from tests.benchmarks.processes import OURS, THEIRS, at_most, say

import annotationframework_api
from annotationframework_api.operations import OPERATIONS

RUNS = 7  # the median of a few: a first import also warms the disk


def seconds(python: Path, statement: str) -> float:
    """Give the median time of a statement in a fresh interpreter, less the interpreter's own."""
    pairs = [(_once(python, statement), _once(python, "pass")) for _ in range(RUNS)]
    return max(statistics.median(whole - start for whole, start in pairs), 0.0)


def _once(python: Path, statement: str) -> float:
    started = time.perf_counter()
    subprocess.run([python, "-c", statement], check=True)
    return time.perf_counter() - started


def first_operation() -> str:
    """Give the statement that imports the first operation of the service that has most."""
    services = Counter(name.partition(".")[0] for name in OPERATIONS)
    service = max(services, key=lambda name: services[name])
    package = Path(annotationframework_api.__file__).parent / service
    paths = json.loads((package / "openapi.json").read_bytes())["paths"]
    operation = next(iter(next(iter(paths.values())).values()))
    group = f"annotationframework_api.{service}.api.{operation['tags'][0]}"
    return f"from {group} import {operation['operationId']}"


def main() -> int:
    """Measure both, caveclient in its own environment, and say whether the bound is kept."""
    ours = seconds(OURS, "import annotationframeworkclient")
    theirs = seconds(THEIRS, "import caveclient")
    say("import annotationframeworkclient", ours, "s")
    say("import caveclient", theirs, "s")
    say("ratio", ours / theirs)
    httpx = seconds(OURS, "import httpx")
    operation = seconds(OURS, first_operation())
    say("import httpx", httpx, "s")
    say("first operation of the largest service", operation, f"s: {first_operation()}")
    return 0 if at_most("ratio", operation / httpx, 2) else 1


if __name__ == "__main__":
    sys.exit(main())

"""Hold `get_roots` against raw httpx and against caveclient, and weigh ten million ids.

Prints the ratios, and ends with 1 where one is above its bound. Each contender, and the server
that answers, is a process of its own; they take turns, so that a busy machine is busy for all.
"""

from __future__ import annotations

import json
import statistics
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from functools import partial
from importlib import import_module
from typing import Any

import numpy as np
from tests.benchmarks.processes import (
    OURS,
    THEIRS,
    Answerer,
    Child,
    at_most,
    peak_bytes,
    say,
    serve,
    take_turns,
)

MODULE = "tests.benchmarks.roots"
ROUNDS = 31  # the median of a few: neighbours make some of them slow
IDS, MANY_IDS = 1_000_000, 10_000_000
BATCH, AT_ONCE = 500_000, 4  # what get_roots does: raw httpx does the same
MOST_OVER_HTTPX, MOST_OVER_THEIRS, MOST_MEMORY = 1.15, 1.0, 4.0
PATH = "/segmentation/api/v1/table/seg/roots_binary"

Ids = Any  # an array of int64: caveclient's environment has an older numpy
Work = Callable[[], Ids]


def make_ids(count: int) -> Ids:
    """Give supervoxels that differ."""
    return (1 << 56) + np.arange(count, dtype=np.int64)


def ours(url: str, count: int) -> Work:
    """Look roots up with this client."""
    from annotationframeworkclient import FrameworkClient

    graph, ids = FrameworkClient("bench", url, auth_token="t").chunkedgraph, make_ids(count)
    return lambda: graph.get_roots(ids)


def raw_batches(url: str, count: int) -> Work:
    """Post the same bytes, in the same batches, as many at once."""
    import httpx

    client, ids = httpx.Client(), make_ids(count)
    parts = [slice(start, start + BATCH) for start in range(0, count, BATCH)]

    def work() -> Ids:
        found = np.empty(count, dtype=np.int64)

        def look_up(part: slice) -> None:
            answer = client.post(url + PATH, content=ids[part].tobytes())
            found[part] = np.frombuffer(answer.content, dtype=np.int64)

        with ThreadPoolExecutor(AT_ONCE) as pool:
            list(pool.map(look_up, parts))
        return found

    return work


def raw_at_once(url: str, count: int) -> Work:
    """Post the same bytes in one request."""
    import httpx

    client, ids = httpx.Client(), make_ids(count)
    return lambda: np.frombuffer(
        client.post(url + PATH, content=ids.tobytes()).content, dtype=np.int64
    )


def theirs(url: str, count: int) -> Work:
    """Look roots up with caveclient."""
    # By name: this environment does not have it.
    auth: Any = import_module("caveclient.auth").AuthClient(token="t", server_address=url)
    graphs: Any = import_module("caveclient.chunkedgraph")
    graph: Any = graphs.ChunkedGraphClient(server_address=url, table_name="seg", auth_client=auth)
    ids = make_ids(count)
    return lambda: graph.get_roots(ids)


CONTENDERS = {each.__name__: each for each in (ours, raw_batches, raw_at_once, theirs)}
PYTHONS = {name: THEIRS if name == "theirs" else OURS for name in CONTENDERS}


class Graph(Answerer):
    """Gives each supervoxel a root of layer 12."""

    def do_POST(self) -> None:
        """Answer roots."""
        ids = np.frombuffer(self.rfile.read(int(self.headers["Content-Length"])), dtype=np.int64)
        self.answer((ids + (11 << 56)).tobytes())

    def do_GET(self) -> None:
        """Answer what comes before: the datastack's record, the service's versions."""
        if "/info/" in self.path:
            source = f"graphene://http://{self.headers['Host']}/segmentation/table/seg"
            self.answer(json.dumps({**self.datastack(), "segmentation_source": source}).encode())
        else:
            self.answer(b"[0, 1]" if self.path.endswith("versions") else b'"2.21.1"')


def look_up(work: Work) -> None:
    """Do the work, and see that what it gives are roots."""
    assert work()[-1] >> 56 == 12, "that is no root"


def weigh(url: str) -> None:
    """Print by how much the process grew for many ids and their roots, over the ids' own bytes."""
    ours(url, BATCH)()
    before = peak_bytes()
    ours(url, MANY_IDS)()
    print((peak_bytes() - before) / (8 * MANY_IDS), flush=True)  # noqa: T201 - the parent reads it


def measure() -> bool:
    """Print the times and the ratios, and say whether all are within their bounds."""
    with ExitStack() as stack:
        server = stack.enter_context(Child(OURS, MODULE, "serve"))
        url = f"http://127.0.0.1:{server.read():.0f}"
        children = {
            name: stack.enter_context(
                Child(THEIRS if name == "theirs" else OURS, MODULE, name, url)
            )
            for name in CONTENDERS
        }
        rounds = [{name: child.ask() for name, child in children.items()} for _ in range(ROUNDS)]
        memory = stack.enter_context(Child(OURS, MODULE, "weigh", url)).read()
    for name in CONTENDERS:
        say(f"{name}, {IDS:,} ids", statistics.median(each[name] for each in rounds), "s")
    ratios = {name: _ratio(rounds[1:], name) for name in CONTENDERS}  # the first one is to warm up
    say("over raw httpx, one request", ratios["raw_at_once"])
    return all(
        [
            at_most("over raw httpx, same batches", ratios["raw_batches"], MOST_OVER_HTTPX),
            at_most("over caveclient", ratios["theirs"], MOST_OVER_THEIRS),
            at_most(f"memory, over {MANY_IDS:,} ids' own", memory, MOST_MEMORY),
        ]
    )


def _ratio(rounds: list[dict[str, float]], name: str) -> float:
    """Give the median of what each round says, since a round's contenders ran side by side."""
    return statistics.median(each["ours"] / each[name] for each in rounds)


def main(*arguments: str) -> None:
    """Do the part that is asked for; without any, measure."""
    match arguments:
        case ():
            sys.exit(0 if measure() else 1)
        case ("serve",):
            serve(Graph)
        case ("weigh", url):
            weigh(url)
        case (name, url):
            take_turns(partial(look_up, CONTENDERS[name](url, IDS)))
        case _:
            sys.exit(f"there is no such part: {arguments}")


if __name__ == "__main__":
    main(*sys.argv[1:])

"""Hold bulk uploads against caveclient's, and weigh one of five million rows.

Prints the ratios, and ends with 1 where a bound is broken. Each contender, and the server that
answers, is a process of its own. With --quick all is small, and no bound is looked at.
"""

from __future__ import annotations

import json
import re
import statistics
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack
from functools import partial
from importlib import import_module
from typing import Any

from attrs import frozen
from tests.benchmarks.processes import (
    OURS,
    THEIRS,
    Answerer,
    Child,
    at_least,
    at_most,
    peak_bytes,
    say,
    serve,
    take_turns,
)

MODULE = "tests.benchmarks.uploads"
SECONDS_A_POST = 0.2
LEAST_OVER_THEIRS = 3.0
MOST_BYTES_A_ROW = 40.0  # an id has 8, and is copied while the last are put together
RATIO, GROWTH = "over ours, upload alone", "bytes a row that it grew by (an id: 8)"
TABLE, DATASTACK, KIND = "nuclei", "bench", "nucleus_detection"


@frozen
class Sizes:
    """How much is done: rows of one upload, rounds, and the rows of the weighed uploads."""

    rows: int = 100_000
    rounds: int = 5  # the median of a few: neighbours make some of them slow
    few: int = 500_000
    many: int = 5_000_000


QUICK = Sizes(rows=200, rounds=1, few=10_000, many=30_000)


def nuclei(count: int) -> Iterator[dict[str, Any]]:
    """Make annotations up, one by one."""
    for place in range(count):
        yield {"pt": {"position": [place % 400_000, 227_264, 24_092]}, "volume": place / 8}


class Engine(Answerer):
    """Answers as the AnnotationEngine does; a post after some time, many at once."""

    seconds_a_post = SECONDS_A_POST
    stored = 0
    storing = threading.Lock()

    def do_POST(self) -> None:
        """Give new ids, which increase, in the order of the rows."""
        rows = self.rfile.read(int(self.headers["Content-Length"])).count(b'"position"')
        time.sleep(self.seconds_a_post)
        with Engine.storing:
            first, Engine.stored = Engine.stored + 1, Engine.stored + rows
        self.answer(json.dumps(list(range(first, first + rows))).encode())

    def do_GET(self) -> None:
        """Answer what comes before a post."""
        self.answer(json.dumps(self._found()).encode())

    def _found(self) -> Any:
        from annotationframework_api.annotation_types import definition

        path, _, query = self.path.partition("?")
        if path.endswith("/count"):
            return Engine.stored
        if path.endswith("/annotations"):
            ids = map(int, re.findall(r"\d+", query.replace("%2C", ",")))
            return [{"id": one} for one in ids if one <= Engine.stored]
        if "/type/" in path:
            return definition(KIND)
        if path.endswith(f"/table/{TABLE}"):
            return {"schema_type": KIND, **{f"voxel_resolution_{axis}": 4.0 for axis in "xyz"}}
        if path.endswith("versions"):
            return [2]
        return "4.35.0" if path.endswith("version") else self.datastack()


class InstantEngine(Engine):
    """Answers at once."""

    seconds_a_post = 0.0


def ours(url: str, rows: int) -> None:
    """Upload rows in turns."""
    from annotationframeworkclient import FrameworkClient

    data = list(nuclei(rows))
    client = FrameworkClient(DATASTACK, url, auth_token="t")
    take_turns(lambda: client.annotation.upload(TABLE, data))


def theirs(url: str, rows: int) -> None:
    """Print how long staging takes, then upload what is staged in turns."""
    # By name: this environment does not have it.
    client = import_module("caveclient").CAVEclient(
        DATASTACK, server_address=url, auth_token="t", write_server_cache=False
    )
    begun = time.perf_counter()
    stage = client.annotation.stage_annotations(TABLE)
    for row in nuclei(rows):
        stage.add(pt_position=row["pt"]["position"], volume=row["volume"])
    print(time.perf_counter() - begun, flush=True)  # noqa: T201 - the parent reads it

    def forget() -> None:
        for staged in stage._anno_list:
            setattr(staged, stage.IS_UPLOADED_FIELD, False)

    upload = client.annotation.upload_staged_annotations
    take_turns(partial(upload, stage, progress=False), before=forget)


def weigh(url: str, few: int, many: int) -> None:
    """Upload rows of a generator, fewer and many, and print the peak memory after each."""
    from annotationframeworkclient import FrameworkClient

    client = FrameworkClient(DATASTACK, url, auth_token="t")
    for count in (few, many):
        assert client.annotation.upload(TABLE, nuclei(count)).rows == count
        print(peak_bytes(), flush=True)  # noqa: T201 - the parent reads it


def speed(sizes: Sizes) -> float:
    """Print how long uploads take, and give caveclient's time over ours."""
    with ExitStack() as stack:
        url = _served(stack, "engine")
        rows = str(sizes.rows)
        our = stack.enter_context(Child(OURS, MODULE, "ours", url, rows))
        their = stack.enter_context(Child(THEIRS, MODULE, "theirs", url, rows))
        staging = their.read()
        rounds = [(our.ask(), their.ask()) for _ in range(sizes.rounds + 1)][1:]  # one to warm up
    ours_took = statistics.median(our_time for our_time, _ in rounds)
    theirs_took = statistics.median(their_time for _, their_time in rounds)
    say(f"upload, {rows} rows", ours_took, "s")
    say("caveclient's upload_staged_annotations", theirs_took, "s")
    say("caveclient's stage_annotations before it", staging, "s")
    say("over ours, with staging", (staging + theirs_took) / ours_took)
    return theirs_took / ours_took


def growth(sizes: Sizes) -> float:
    """Print how much memory uploads of a generator take, and give the bytes a row more."""
    with ExitStack() as stack:
        url = _served(stack, "instant_engine")
        counts = (sizes.few, sizes.many)
        begun = time.perf_counter()
        child = stack.enter_context(Child(OURS, MODULE, "weigh", url, *map(str, counts)))
        peaks = [child.read() for _ in counts]
    for count, peak in zip(counts, peaks, strict=True):
        say(f"peak memory, generator of {count:,} rows", peak / 1e6, "MB")
    say("both together", sum(counts) / (time.perf_counter() - begun), "rows/s")
    return (peaks[1] - peaks[0]) / (counts[1] - counts[0])


def _served(stack: ExitStack, part: str) -> str:
    server = stack.enter_context(Child(OURS, MODULE, part))
    return f"http://127.0.0.1:{server.read():.0f}"


def main(*arguments: str) -> None:
    """Do the part that is asked for; without any, measure."""
    match arguments:
        case ():
            is_fast = at_least(RATIO, speed(Sizes()), LEAST_OVER_THEIRS)
            is_light = at_most(GROWTH, growth(Sizes()), MOST_BYTES_A_ROW)
            sys.exit(0 if is_fast and is_light else 1)
        case ("--quick",):
            say(RATIO, speed(QUICK))
            say(GROWTH, growth(QUICK))
        case ("engine",):
            serve(Engine)
        case ("instant_engine",):
            serve(InstantEngine)
        case ("ours", url, rows):
            ours(url, int(rows))
        case ("theirs", url, rows):
            theirs(url, int(rows))
        case ("weigh", url, few, many):
            weigh(url, int(few), int(many))
        case _:
            sys.exit(f"there is no such part: {arguments}")


if __name__ == "__main__":
    main(*sys.argv[1:])

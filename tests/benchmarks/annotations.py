"""Print how fast annotations are judged and written, as ratios to jsonschema and caveclient."""

from __future__ import annotations

import gc
import importlib
import json
import subprocess
import sys
import time
import tracemalloc
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

ROOT = Path(__file__).parents[2]
ROWS = 100_000
RUNS = 5  # the best of a few: what the machine does beside only adds
POINTS = {"nucleus_detection": ("pt",), "synapse": ("pre_pt", "ctr_pt", "post_pt")}
SCALAR = {"nucleus_detection": "volume", "synapse": "size"}


def frame_of(kind: str) -> pd.DataFrame:
    """Make annotations with positions as numpy arrays, as the tutorial does."""
    draw = np.random.default_rng(seed=65)
    frame = pd.DataFrame({SCALAR[kind]: draw.random(ROWS) * 300})
    for point in POINTS[kind]:
        frame[f"{point}_position"] = list(draw.integers(0, 400_000, (ROWS, 3)))
    if kind == "nucleus_detection":
        frame["id"] = np.arange(1, ROWS + 1)
    return frame


def dicts_of(kind: str, *, plain: bool) -> list[dict[str, Any]]:
    """Give the same annotations as dicts, with positions as lists or arrays."""
    frame = frame_of(kind)
    rows: list[dict[str, Any]] = [{} for _ in range(ROWS)]
    for name in frame.columns:
        for row, value in zip(rows, frame[name].tolist(), strict=True):
            if name.endswith("_position"):
                position = value.tolist() if plain else value
                row[name.removesuffix("_position")] = {"position": position}
            else:
                row[name] = value
    return rows


def seconds(work: Callable[[], object]) -> float:
    """Give the least processor time that some work takes."""
    times: list[float] = []
    for _ in range(RUNS):
        gc.collect()
        started = time.process_time()
        work()
        times.append(time.process_time() - started)
    return min(times)


def peak_bytes(work: Callable[[], object]) -> int:
    """Give the most memory that some work takes beside what there was."""
    tracemalloc.start()
    work()
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak


def incumbent_body(frame: pd.DataFrame) -> bytes:
    """Make the body of a post as caveclient does, which checks nothing."""
    client: Any = importlib.import_module("caveclient.annotationengine").AnnotationClient
    encoder: Any = importlib.import_module("caveclient.base").BaseEncoder
    records = client.process_position_columns(frame, None)
    return json.dumps({"annotations": records}, cls=encoder).encode()


def measure_incumbent(kind: str) -> None:
    """Print what caveclient takes, as JSON; run by its own Python."""
    work = partial(incumbent_body, frame_of(kind))
    print(json.dumps((seconds(work), peak_bytes(work))))  # noqa: T201 - read by the other process


def incumbent(kind: str) -> tuple[float, int]:
    """Measure caveclient in its own environment: seconds, and bytes at the peak."""
    python = ROOT / ".envs/caveclient/bin/python"
    told = subprocess.run(
        [python, __file__, "--incumbent", kind], check=True, capture_output=True, text=True
    )
    its_seconds, its_peak = json.loads(told.stdout)
    return its_seconds, its_peak


def our_body(rules: Any, frame: pd.DataFrame) -> bytes:
    """Make the body of a post of a frame's rows, judged."""
    from annotationframeworkclient._frames import FrameRows

    texts = rules.judge(FrameRows(frame)).texts()
    texts[0] = b'{"annotations":[' + texts[0]  # not the whole: it is copied once, as theirs is
    texts[-1] += b"]}"
    return b",".join(texts)


def ratios(kind: str) -> Iterator[tuple[str, float, float]]:
    """Give how many times better we are, and have to be; what is compared is measured together."""
    from jsonschema import Draft7Validator

    from annotationframework_api.annotation_types import definition
    from annotationframeworkclient.validation import AnnotationRules

    rules = AnnotationRules(kind, definition(kind))
    work = partial(our_body, rules, frame_of(kind))
    its_seconds, its_peak = incumbent(kind)
    yield "frame to judged body, over caveclient", its_seconds / seconds(work), 5
    yield "caveclient's peak memory, over ours", its_peak / peak_bytes(work), 1
    reference: Any = Draft7Validator(dict(definition(kind)))
    rows = dicts_of(kind, plain=True)
    base = seconds(lambda: [reference.is_valid(row) for row in rows])
    yield "judging plain dicts, over jsonschema", base / seconds(partial(rules.judge, rows)), 50
    arrays = dicts_of(kind, plain=False)
    yield "judging numpy dicts, over jsonschema", base / seconds(partial(rules.judge, arrays)), 10


def main() -> int:
    """Measure all; fail where a bound is broken."""
    broken = 0
    for kind in POINTS:
        for label, ratio, least in ratios(kind):
            broken += ratio < least
            print(f"{kind + ': ' + label:60} {ratio:7.1f} (at least {least})")  # noqa: T201 - prints its result
    return int(broken > 0)


if __name__ == "__main__":
    if "--incumbent" in sys.argv:
        measure_incumbent(sys.argv[-1])
    else:
        sys.exit(main())

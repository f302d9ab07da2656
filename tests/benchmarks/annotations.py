"""Print how fast annotations are judged and written, as ratios to jsonschema and caveclient."""

from __future__ import annotations

import gc
import importlib
import json
import subprocess
import sys
import time
import tracemalloc
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

ROOT = Path(__file__).parents[2]
ROWS = 100_000
RUNS = 3  # the best of a few: what the machine does beside only adds
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
    """Give the least time that some work takes."""
    times: list[float] = []
    for _ in range(RUNS):
        gc.collect()
        started = time.perf_counter()
        work()
        times.append(time.perf_counter() - started)
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


def measure_incumbent() -> None:
    """Print what caveclient takes for each kind, as JSON; run by its own Python."""
    found: dict[str, tuple[float, int]] = {}
    for kind in POINTS:
        work = partial(incumbent_body, frame_of(kind))
        found[kind] = (seconds(work), peak_bytes(work))
    print(json.dumps(found))  # noqa: T201 - read by the other process


def main() -> int:
    """Measure both, caveclient in its own environment; fail where a bound is broken."""
    from jsonschema import Draft7Validator

    from annotationframework_api.annotation_types import definition
    from annotationframeworkclient._frames import FrameRows
    from annotationframeworkclient.validation import AnnotationRules

    python = ROOT / ".envs/caveclient/bin/python"
    told = subprocess.run(
        [python, __file__, "--incumbent"], check=True, capture_output=True, text=True
    ).stdout
    theirs: dict[str, tuple[float, int]] = json.loads(told)
    ratios: list[tuple[str, float, float]] = []
    for kind in POINTS:
        rules = AnnotationRules(kind, definition(kind))
        reference: Any = Draft7Validator(dict(definition(kind)))
        plain, arrays = dicts_of(kind, plain=True), dicts_of(kind, plain=False)
        base = seconds(lambda: [reference.is_valid(row) for row in plain])  # noqa: B023 - called here
        for label, rows, least in (("plain dicts", plain, 50.0), ("numpy dicts", arrays, 10.0)):
            ours = seconds(partial(rules.judge, rows))
            ratios.append((f"{kind}: judging {label}, over jsonschema", base / ours, least))
        frame = frame_of(kind)

        def body() -> bytes:
            judged = rules.judge(FrameRows(frame))  # noqa: B023 - called here
            return b'{"annotations":[' + b",".join(judged.texts()) + b"]}"

        their_seconds, their_peak = theirs[kind]
        ratios.append(
            (f"{kind}: frame to judged body, over caveclient", their_seconds / seconds(body), 5)
        )
        ratios.append(
            (f"{kind}: caveclient's peak memory, over ours", their_peak / peak_bytes(body), 1)
        )
    for label, ratio, least in ratios:
        print(f"{label:60} {ratio:7.1f} (at least {least})")  # noqa: T201 - prints its result
    return int(any(ratio < least for _, ratio, least in ratios))


if __name__ == "__main__":
    if "--incumbent" in sys.argv:
        measure_incumbent()
    else:
        sys.exit(main())

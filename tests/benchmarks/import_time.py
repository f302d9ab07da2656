"""Print how long importing this client takes, as a ratio to importing caveclient."""

import statistics
import subprocess
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
RUNS = 7  # the median of a few: a first import also warms the disk


def seconds(python: Path, statement: str) -> float:
    """Give the median time of a statement in a fresh interpreter, less the interpreter's own."""
    return max(_median(python, statement) - _median(python, "pass"), 0.0)


def _median(python: Path, statement: str) -> float:
    times: list[float] = []
    for _ in range(RUNS):
        started = time.perf_counter()
        subprocess.run([python, "-c", statement], check=True)
        times.append(time.perf_counter() - started)
    return statistics.median(times)


def main() -> None:
    """Measure both, each in its own environment."""
    ours = seconds(ROOT / ".venv/bin/python", "import annotationframeworkclient")
    theirs = seconds(ROOT / ".envs/caveclient/bin/python", "import caveclient")
    print(f"import annotationframeworkclient  {ours:6.3f} s")  # noqa: T201 - prints its result
    print(f"import caveclient                 {theirs:6.3f} s")  # noqa: T201 - prints its result
    print(f"ratio                             {ours / theirs:6.3f}")  # noqa: T201 - prints its result


if __name__ == "__main__":
    main()

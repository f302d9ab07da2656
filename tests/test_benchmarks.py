"""tests/benchmarks/: what measures uploads runs, small, and prints its figures."""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]


def test_uploads_are_measured() -> None:
    """The benchmark of uploads prints each ratio and each peak; how good they are it looks at."""
    run = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.uploads", "--quick"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,  # s: it takes about 5
    )

    assert run.returncode == 0, run.stderr
    figures = dict(re.findall(r"^(\S.*?)\s{2,}(\d+\.\d+)", run.stdout, re.MULTILINE))
    assert len(figures) == len(run.stdout.splitlines()) == 9
    assert all(float(figure) > 0 for figure in figures.values())

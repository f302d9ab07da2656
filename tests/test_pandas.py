"""The tests of frames, run with other pandas than the one installed here."""

import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
HERE, OLDEST = ROOT / ".venv/bin/python", ROOT / ".envs/pandas22/bin/python"
ABOUT_FRAMES = [
    f"tests/test_{what}.py"
    for what in ("frame_dtypes", "frames", "files_of_rows", "quick", "rounding")
]
WITHOUT_PYARROW = "import sys; sys.modules['pyarrow'] = None; "
RUN = "import sys, pytest; sys.exit(pytest.main(sys.argv[1:]))"
OLD_FRAMES = "ignore:Passing a BlockManager:DeprecationWarning"  # what pyarrow 14 does in to_pandas


def run(*command: str | Path) -> str:
    """Run tests; give what they printed at the end."""
    options = ("-q", "-p", "no:cacheprovider", *ABOUT_FRAMES)
    done = subprocess.run(
        [*command, *options],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=300,  # s: they take about 10
    )
    assert done.returncode == 0, done.stdout
    return done.stdout.splitlines()[-1]


def test_oldest_pandas() -> None:
    """Frames of pandas 2.2, with the oldest numpy and pyarrow, are taken like those of today."""
    if not OLDEST.exists():
        pytest.skip(".envs/pandas22 is not here: `make test` makes it")

    assert "skipped" not in run(OLDEST, "-m", "pytest", "-W", OLD_FRAMES)


def test_without_pyarrow() -> None:
    """Frames are taken without pyarrow, which only its own columns and parquet files need."""
    needed = ("-k", "not arrow and not parquet and not pq")

    run(HERE, "-c", WITHOUT_PYARROW + RUN, *needed)

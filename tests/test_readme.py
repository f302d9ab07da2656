"""README.md: every snippet runs."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from annotationframeworkclient.sandbox import Sandbox

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
SNIPPETS = re.findall(r"```python\n(.*?)```", README, re.DOTALL)


@pytest.mark.parametrize("snippet", SNIPPETS, ids=range(len(SNIPPETS)))
def test_snippet_runs(snippet: str, sandbox: Sandbox, tmp_path: Path) -> None:
    """A Python snippet of the README runs as it stands, given a server and a token."""
    environment = {
        "ANNOTATIONFRAMEWORK_SERVER": sandbox.url,
        "ANNOTATIONFRAMEWORK_TOKEN": sandbox.token,
        "HOME": str(tmp_path),
    }
    run = subprocess.run(
        [sys.executable, "-W", "error", "-c", snippet],
        env=environment,
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=60,  # s: each takes about one
    )

    assert run.returncode == 0, run.stderr
    assert run.stdout


def test_the_make_targets_exist() -> None:
    """Each `make` command of the README is a target of the Makefile."""
    targets = sorted(set(re.findall(r"(?:^|`)make (\w+)", README, re.MULTILINE)))

    assert targets == ["bench", "demo", "generate", "test"]
    subprocess.run(["make", "--dry-run", *targets], cwd=ROOT, check=True, capture_output=True)


def test_the_codegen_commands_exist() -> None:
    """Each `codegen.py` command of the README is one that the program knows."""
    commands = re.findall(r"codegen\.py ([\w-]+)", README)
    usage = subprocess.run(
        [sys.executable, "codegen.py", "--help"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    ).stdout

    assert commands == ["--check", "annotation-types", "api", "drift"]
    assert all(command in usage for command in commands)


def test_the_links_lead_somewhere() -> None:
    """Each relative link of the README names a file of this repository."""
    links = re.findall(r"\]\((?!http)([^)]+)\)", README)

    assert links
    assert [link for link in links if not (ROOT / link).exists()] == []

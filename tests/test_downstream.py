"""A project that stands on the built wheel: right code has no errors, wrong code has one a line."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import sysconfig
import venv
import zipfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.conftest import Tell
from tests.wrong_code import FIRST, lines_of_methods, lines_of_types, program

BIN = Path(sys.executable).parent
DOWNSTREAM = Path(__file__).with_name("downstream")
WRONG = "  # wrong"


@pytest.fixture(scope="module")
def project(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a copy of the project, with an environment that has the wheel and what it needs."""
    folder = shutil.copytree(DOWNSTREAM, tmp_path_factory.mktemp("downstream") / "project")
    venv.create(folder / ".venv", with_pip=False)
    [packages] = (folder / ".venv/lib").glob("python*/site-packages")
    zipfile.ZipFile(wheel).extractall(packages)
    # Of the dependencies those here; of this checkout nothing, since .pth files do not chain.
    (packages / "dependencies.pth").write_text(sysconfig.get_path("purelib"))
    return folder


def mypy(project: Path, *files: str) -> set[tuple[str, int]]:
    """Give the places at which mypy sees errors."""
    command = [
        str(BIN / "mypy"),
        "--python-executable",
        ".venv/bin/python",
        "--output",
        "json",
        *files,
    ]
    run = subprocess.run(command, cwd=project, capture_output=True, text=True, check=False)
    assert run.returncode in (0, 1), run.stderr + run.stdout
    found = [json.loads(line) for line in run.stdout.splitlines() if line.startswith("{")]
    return {(one["file"], one["line"]) for one in found if one["severity"] == "error"}


def pyright(project: Path, *files: str) -> set[tuple[str, int]]:
    """Give the places at which pyright sees errors."""
    command = [str(BIN / "pyright"), "--pythonpath", ".venv/bin/python", "--outputjson", *files]
    path = f"{BIN}{os.pathsep}{os.environ['PATH']}"  # it looks for its node there
    run = subprocess.run(
        command, cwd=project, capture_output=True, text=True, env={**os.environ, "PATH": path}
    )
    assert run.returncode in (0, 1), run.stderr + run.stdout
    return {
        (str(Path(one["file"]).relative_to(project)), one["range"]["start"]["line"] + 1)
        for one in json.loads(run.stdout)["generalDiagnostics"]
        if one["severity"] == "error"
    }


Checker = Callable[..., set[tuple[str, int]]]
of_each_checker = pytest.mark.parametrize("checker", [mypy, pyright], ids=lambda one: one.__name__)


@of_each_checker
def test_right_code_has_no_errors(project: Path, checker: Checker) -> None:
    """The project's own modules, which assert what types they are given, pass in strict mode."""
    assert checker(project, "src") == set()


@of_each_checker
def test_it_is_the_wheel_that_is_seen(project: Path, checker: Checker) -> None:
    """Nothing of this checkout is seen: without the wheel, nothing is found."""
    shutil.copytree(project, project.with_name(f"bare_{checker.__name__}"), symlinks=True)
    bare = project.with_name(f"bare_{checker.__name__}")
    for package in bare.glob(".venv/lib/*/site-packages/annotationframework*"):
        shutil.rmtree(package)

    assert checker(bare, "src") != set()


@of_each_checker
def test_mistakes_that_people_make(project: Path, checker: Checker) -> None:
    """Each mistake in the list is seen on its line, and nothing else is."""
    lines = (project / "mistakes.py").read_text().splitlines()
    wrong = {("mistakes.py", number) for number, line in enumerate(lines, 1) if WRONG in line}

    assert len(wrong) > 75
    assert checker(project, "mistakes.py") == wrong


@of_each_checker
def test_right_calls_have_no_errors(project: Path, checker: Checker) -> None:
    """Every public function and method, called rightly, and every type, made rightly, passes."""
    lines = [*lines_of_methods(right=True), *lines_of_types(right=True)]
    (project / "right.py").write_text(program(lines))

    seen = {number for _, number in checker(project, "right.py")}

    assert [str(line) for number, line in enumerate(lines, FIRST) if number in seen] == []
    assert not seen


@of_each_checker
def test_wrong_code_is_seen(project: Path, checker: Checker, tell: Tell) -> None:
    """Of each mistake in each call and each type, the line is seen, but for what is listed."""
    lines = [*lines_of_methods(right=False), *lines_of_types(right=False)]
    (project / "wrong.py").write_text(program(lines))

    seen = {number for _, number in checker(project, "wrong.py")}

    missed = [str(line) for number, line in enumerate(lines, FIRST) if number not in seen]
    counts = Counter(line.mistake for line in lines)
    tell(f"mistakes made for {checker.__name__}", counts | {"missed": len(missed)})
    assert min(seen) >= FIRST
    assert len(counts) == 4
    assert missed == []

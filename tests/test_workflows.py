"""What GitHub runs: the workflows themselves; their scripts have tests of their own."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from tests.checkouts import REPOSITORY, Checkout

WORKFLOWS = REPOSITORY / ".github/workflows"
ACTIONLINT = Path(sys.executable).parent / "actionlint"


def workflow(name: str) -> dict[str, Any]:
    """Read a workflow."""
    read: dict[str, Any] = yaml.safe_load((WORKFLOWS / name).read_text())
    return read


needs_actionlint = pytest.mark.skipif(
    not ACTIONLINT.exists(), reason="its package has no program for this kind of machine"
)


@needs_actionlint
def test_actionlint_finds_nothing() -> None:
    """The workflows' expressions, contexts and needs have no fault that actionlint sees."""
    files = sorted(WORKFLOWS.glob("*.yml"))
    found = subprocess.run([ACTIONLINT, *files], capture_output=True, text=True)

    assert (found.returncode, found.stdout) == (0, "")
    assert len(files) > 1


@needs_actionlint
def test_actionlint_looks(tmp_path: Path) -> None:
    """A workflow that asks a step for what it does not give is a fault to actionlint."""
    text = (WORKFLOWS / "regenerate.yml").read_text()
    broken = tmp_path / "broken.yml"
    broken.write_text(text.replace("steps.regenerate.outputs", "steps.regenerated.outputs"))
    found = subprocess.run([ACTIONLINT, broken], capture_output=True, text=True)

    assert found.returncode == 1
    assert '"regenerated" is not defined' in found.stdout


def test_ci_compares_generated_with_specs() -> None:
    """CI runs `make test`, and `make test` runs `codegen.py --check`."""
    commands = [step.get("run", "") for step in workflow("ci.yml")["jobs"]["test"]["steps"]]
    told = subprocess.check_output(["make", "--dry-run", "test"], cwd=REPOSITORY, text=True)

    assert any(command.startswith("make test") for command in commands)
    assert any(line.endswith("codegen.py --check") for line in told.splitlines())


def test_a_changed_spec_needs_regeneration(tmp_path: Path) -> None:
    """A spec of ours that was changed without regeneration fails the check, which says where."""
    checkout = Checkout(tmp_path)
    checkout.copy("codegen.py", "specs", "generated")
    command = (sys.executable, "codegen.py", "--check", "info")
    assert checkout.run(*command).returncode == 0

    spec = (tmp_path / "specs/info.yaml").read_text()
    changed = spec.replace("operationId: get_health", "operationId: get_state_of_health")
    checkout.write({"specs/info.yaml": changed})
    checked = checkout.run(*command)

    assert changed != spec
    assert checked.returncode == 1
    assert "info/api/service/get_state_of_health.py" in checked.stdout


def test_only_the_last_job_may_write() -> None:
    """What runs the packages of others reads only; the token that writes is seen by one script."""
    read = workflow("regenerate.yml")
    look, propose = read["jobs"]["look"], read["jobs"]["propose"]

    assert read["permissions"] == {}
    assert look["permissions"] == {"contents": "read"}
    assert propose["permissions"] == {"contents": "write", "pull-requests": "write"}
    with_token = [step["run"] for step in propose["steps"] if "GH_TOKEN" in step.get("env", {})]
    assert with_token == [".ci/propose proposal"]
    assert "GH_TOKEN" not in json.dumps(look)
    steps = [*look["steps"], *propose["steps"]]
    checkouts = [step for step in steps if step.get("uses", "").startswith("actions/checkout@")]
    assert [step["with"]["persist-credentials"] for step in checkouts] == [False, False]

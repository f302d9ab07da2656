""".ci/regenerate: it asks a server, and commits and reports what that makes of specs/."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from attrs import frozen
from tests.checkouts import REPOSITORY, Checkout
from tests.loopback import Loopback, Reply

SPEC = """
openapi: 3.0.3
info: {title: Things, version: "1"}
paths:
  /things/{thing}:
    get:
      operationId: get_thing
      tags: [things]
      x-effect: read
      summary: Get a thing.
      parameters:
        - {name: thing, in: path, required: true, description: Its name., schema: {type: string}}
      responses:
        "200":
          description: The thing.
          content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}
components:
  schemas:
    Thing: {type: object, description: A thing., properties: {id: {type: integer}}}
"""
SOURCES = """
[things]
origin = "nowhere"
document = "/things/swagger.json"
version = "1"
date = "2026-01-01"
"""
# Stands in for our own suite, which takes minutes.
MAKEFILE = "test:\n\t@echo tested with $${ANNOTATIONFRAMEWORK_TOKEN:-no token}; exit $(FAULT)\n"
THING = {"name": "thing", "in": "path", "required": True, "type": "string"}
LIMIT = {"name": "limit", "in": "query", "type": "integer"}


def document(*parameters: dict[str, Any], method: str = "get") -> Reply:
    """Answer with the document of a service that has one operation."""
    operation: dict[str, Any] = {"operationId": "get_thing", "parameters": [THING, *parameters]}
    served: dict[str, Any] = {
        "swagger": "2.0",
        "info": {"title": "Things", "version": "1"},
        "paths": {"/things/{thing}": {method: operation}},
    }
    return Reply(json.dumps(served).encode())


@frozen
class Work:
    """A checkout to work on, the server that it asks, and the folder for what comes of it."""

    checkout: Checkout
    server: Loopback
    folder: Path

    def regenerate(self, **environment: str) -> subprocess.CompletedProcess[str]:
        """Run .ci/regenerate as GitHub does, which gives it files to write to."""
        files = {"GITHUB_OUTPUT": str(self.outputs), "GITHUB_STEP_SUMMARY": str(self.summary)}
        command = (".ci/regenerate", str(self.folder), f"{self.server.url} things")
        return self.checkout.run(*command, **files, **environment)

    @property
    def outputs(self) -> Path:
        """What later steps can read."""
        return self.folder.parent / "outputs"

    @property
    def summary(self) -> Path:
        """What the page of the run shows."""
        return self.folder.parent / "summary"

    @property
    def report(self) -> str:
        """The text of the pull request."""
        return (self.folder / "report.md").read_text()

    @property
    def bundle(self) -> Path:
        """The commits, if there are any."""
        return self.folder / "commits.bundle"

    @property
    def subjects(self) -> list[str]:
        """The commits' subjects, the oldest first."""
        return self.checkout.git("log", "--reverse", "--format=%s").splitlines()

    def changed(self, commit: str) -> set[str]:
        """Give the folders that a commit changes."""
        names = self.checkout.git("show", "--name-only", "--format=", commit).splitlines()
        return {str(Path(name).parent) if "/" in name else name for name in names}


@pytest.fixture
def work(tmp_path: Path) -> Iterator[Work]:
    """Lay out a checkout in which all is as it should be, and a server to be told what to say."""
    checkout = Checkout(tmp_path / "checkout")
    checkout.copy(".gitignore", ".ci/regenerate", "codegen.py", "specs/templates")
    checkout.copy(*(f"specs/{path.name}" for path in (REPOSITORY / "specs").glob("*.py")))
    checkout.write({"Makefile": MAKEFILE, "framework/annotationframeworkclient/__init__.py": ""})
    checkout.write({"specs/things.yaml": SPEC, "specs/sources.toml": SOURCES})
    for arguments in ((), ("api",)):
        assert checkout.run(sys.executable, "codegen.py", *arguments).returncode == 0
    (checkout.root / ".venv").symlink_to(sys.prefix)
    checkout.commit("Begin")
    with Loopback() as server:
        yield Work(checkout, server, tmp_path / "proposal")


def test_drift_is_proposed(work: Work) -> None:
    """New specs and what is generated from them are a commit each, and the report tells of both."""
    work.server.say(document(LIMIT))

    done = work.regenerate()

    assert (done.returncode, done.stderr) == (0, "")
    assert work.subjects == ["Begin", "Take over what the services serve now", "Regenerate"]
    assert work.changed("HEAD~1") == {"specs"}
    assert {name.split("/")[0] for name in work.changed("HEAD")} == {"generated", "tests"}
    assert work.checkout.run(sys.executable, "codegen.py", "--check").returncode == 0
    work.checkout.git("bundle", "verify", "--quiet", str(work.bundle))
    assert work.outputs.read_text() == "proposal=yes\n"

    assert "limit" in work.report.partition("### Public API")[0]
    assert "**Changed, and breaks nothing**\n\n- `def things.api.things.get_thing" in work.report
    assert work.report.endswith("### Tests\n\nAll pass.\n")
    assert work.summary.read_text() == done.stdout == work.report


def test_failing_tests_are_proposed_and_said(work: Work) -> None:
    """Drift after which the tests fail is proposed too, and the report shows how they end."""
    work.server.say(document(LIMIT))

    assert work.regenerate(FAULT="1", ANNOTATIONFRAMEWORK_TOKEN="a-secret").returncode == 0

    tests = work.report.partition("### Tests\n\n")[2]
    assert tests.startswith("They fail. At the end:\n\n    tested with no token\n")
    assert work.bundle.exists()


def test_nothing_to_do(work: Work) -> None:
    """Where specs/ are what is served, nothing is committed, proposed or tested."""
    work.server.say(document())

    assert work.regenerate().returncode == 0

    assert work.subjects == ["Begin"]
    assert not work.bundle.exists()
    assert not work.outputs.exists()
    assert "Tests" not in work.report


@pytest.mark.parametrize("trouble", ["refusal", "crash"])
def test_a_look_that_failed_fails_the_run(work: Work, trouble: str) -> None:
    """What could not be looked at, or a crash, is neither drift nor none: the run exits with 2."""
    if trouble == "refusal":
        work.server.say(Reply(status=503))
    else:
        (work.checkout.root / "specs/sources.toml").write_text("")

    done = work.regenerate()

    assert done.returncode == 2
    assert f"could not look at {work.server.url} things; nothing is proposed\n" in done.stderr
    assert work.subjects == ["Begin"]
    assert not work.bundle.exists()


def test_drift_for_a_person_fails_the_run(work: Work) -> None:
    """Drift of which a program can take over nothing more fails the run, and the run shows it."""
    work.server.say(document(method="put"))
    work.regenerate()
    work.bundle.unlink()
    work.outputs.unlink()
    before = work.subjects

    done = work.regenerate()

    assert done.returncode == 1
    assert done.stderr.endswith("mend specs/ by hand\n")
    assert "GET /things/{thing}" in done.stdout
    assert work.subjects == before
    assert not work.bundle.exists()
    assert not work.outputs.exists()

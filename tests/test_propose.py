""".ci/propose: it pushes what .ci/regenerate made, and has gh open a pull request."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from attrs import frozen
from tests.checkouts import Checkout

BOT = "--author=github-actions[bot] <bot@example.org>"

# Stands in for GitHub's own program: it notes what it is asked for, and the text given with it.
GH = f"""#!{sys.executable}
import json, pathlib, sys
folder, asked = pathlib.Path(__file__).parent, sys.argv[1:]
if "--body-file" in asked:
    asked[-1] = pathlib.Path(asked[-1]).read_text()
with (folder / "asked.jsonl").open("a") as file:
    print(json.dumps(asked), file=file)
if asked[:2] == ["pr", "list"]:
    print((folder / "open.txt").read_text())
"""
PREPARATIONS = (["auth", "setup-git"], ["pr", "list"])


@frozen
class Proposal:
    """A clone of an origin, and a folder with what .ci/regenerate made and gh was asked for."""

    checkout: Checkout
    base: str
    folder: Path

    def make(self, text: str, report: str = "What drifted.\n") -> str:
        """Make what .ci/regenerate makes, and give its commit."""
        git = self.checkout.git
        self.checkout.write({"specs/things.yaml": text})
        git("commit", "--all", "--quiet", "--message=Take over", BOT)
        commit = git("rev-parse", "HEAD")
        git(
            "bundle", "create", "--quiet", str(self.folder / "commits.bundle"), f"{self.base}..HEAD"
        )
        git("reset", "--quiet", "--hard", self.base)
        (self.folder / "report.md").write_text(report)
        return commit

    def propose(self, *, open_number: str = "") -> subprocess.CompletedProcess[str]:
        """Run .ci/propose while a pull request of that number is open, or none."""
        (self.folder / "open.txt").write_text(open_number)
        (self.folder / "asked.jsonl").write_text("")
        return self.checkout.run(".ci/propose", str(self.folder), GITHUB_REF_NAME="main")

    @property
    def asked(self) -> list[list[str]]:
        """What gh was asked for, but for the list of pull requests and its own set-up."""
        lines = (self.folder / "asked.jsonl").read_text().splitlines()
        return [asked for asked in map(json.loads, lines) if asked[:2] not in PREPARATIONS]

    @property
    def branch(self) -> str:
        """The commit that the branch is at on the origin, if it is there."""
        return self.checkout.git("ls-remote", "origin", "refs/heads/regenerate").partition("\t")[0]


@pytest.fixture
def proposal(tmp_path: Path) -> Proposal:
    """Lay out an origin and a clone of it, with a gh that only takes notes."""
    folder = tmp_path / "proposal"
    folder.mkdir()
    (folder / "gh").write_text(GH)
    (folder / "gh").chmod(0o755)
    checkout = Checkout(tmp_path / "clone", binaries=folder)
    checkout.copy(".ci/propose")
    checkout.write({"specs/things.yaml": "old\n"})
    base = checkout.commit("Begin")
    checkout.git("clone", "--quiet", "--bare", ".", str(tmp_path / "origin.git"))
    checkout.git("remote", "add", "origin", str(tmp_path / "origin.git"))
    return Proposal(checkout, base, folder)


def test_a_pull_request_is_opened(proposal: Proposal) -> None:
    """The commits come to a branch, and a pull request with the report as its text is opened."""
    commit = proposal.make("new\n")

    done = proposal.propose()

    assert (done.returncode, done.stderr) == (0, "")
    assert proposal.branch == commit
    title = "--title", "Take over what the services serve now"
    where = "--head", "regenerate", "--base", "main"
    body = "--body-file", "What drifted.\n"
    assert proposal.asked == [["pr", "create", *where, *title, *body]]


def test_an_open_pull_request_is_brought_up_to_date(proposal: Proposal) -> None:
    """Newer drift takes the place of that in the open pull request, and no second one is opened."""
    proposal.make("new\n")
    proposal.propose()
    commit = proposal.make("newer\n", "What drifted since.\n")

    assert proposal.propose(open_number="7").returncode == 0

    assert proposal.branch == commit
    assert proposal.asked == [["pr", "edit", "7", "--body-file", "What drifted since.\n"]]


def test_the_same_drift_is_pushed_once(proposal: Proposal) -> None:
    """Drift that the branch holds already is not pushed again: it would be news of nothing."""
    first = proposal.make("new\n")
    proposal.propose()
    proposal.checkout.git("commit", "--quiet", "--allow-empty", "--message=Elsewhere")
    second = proposal.make("new\n")
    assert proposal.propose(open_number="7").returncode == 0

    assert proposal.branch == first != second


def test_the_work_of_people_is_kept(proposal: Proposal) -> None:
    """A branch that a person has committed to is not overwritten: the run fails and says so."""
    git = proposal.checkout.git
    proposal.make("new\n")
    proposal.propose()
    git("checkout", "--quiet", "regenerate")
    proposal.checkout.write({"specs/things.yaml": "reviewed\n"})
    reviewed = proposal.checkout.commit("Review")
    git("push", "--quiet", "origin", "regenerate")
    git("checkout", "--quiet", "main")
    proposal.make("newer\n")

    refused = proposal.propose(open_number="7")

    assert refused.returncode == 1
    assert "regenerate holds work of A person: merge or delete it first" in refused.stderr
    assert proposal.branch == reviewed
    assert proposal.asked == []


def test_a_long_report_is_cut_to_what_github_takes(proposal: Proposal) -> None:
    """A report too long for a pull request is cut at a line, and it says where the rest is."""
    line = f"- {'ö' * 400}\n"
    proposal.make("new\n", line * 200)
    assert proposal.propose().returncode == 0

    body = proposal.asked[0][-1]
    assert len(body) < 65_536
    kept, end = body.rsplit("\n\n", 1)
    assert line * (kept.count("\n") + 1) == f"{kept}\n"
    assert end.startswith("The rest stands in report.md")

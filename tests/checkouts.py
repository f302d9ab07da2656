"""A small Git repository laid out as ours is, for what CI runs to work on."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from attrs import frozen

REPOSITORY = Path(__file__).parents[1]
PERSON = ("-c", "user.name=A person", "-c", "user.email=person@example.org")


@frozen
class Checkout:
    """A repository, and what its commands find on PATH before all else."""

    root: Path
    binaries: Path = Path(sys.executable).parent

    def write(self, files: Mapping[str, str]) -> None:
        """Write files, and the folders that they are in."""
        for name, text in files.items():
            path = self.root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)

    def copy(self, *names: str) -> None:
        """Copy files and folders of ours to the same places."""
        for name in names:
            source, target = REPOSITORY / name, self.root / name
            target.parent.mkdir(parents=True, exist_ok=True)
            if source.is_dir():
                shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
            else:
                shutil.copy(source, target)

    def run(self, *command: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """Run a command there, whatever comes of it."""
        path = f"{self.binaries}{os.pathsep}{os.environ['PATH']}"
        return subprocess.run(
            command,
            cwd=self.root,
            capture_output=True,
            text=True,
            env={**os.environ, "PATH": path, **environment},
        )

    def git(self, *arguments: str) -> str:
        """Run git, which must succeed, and give what it says."""
        done = self.run("git", *PERSON, *arguments)
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    def commit(self, message: str) -> str:
        """Commit all there is, in a new repository where there is none, and give the commit."""
        if not (self.root / ".git").exists():
            self.git("init", "--quiet", "--initial-branch=main")
        self.git("add", ".")
        self.git("commit", "--quiet", f"--message={message}")
        return self.git("rev-parse", "HEAD")

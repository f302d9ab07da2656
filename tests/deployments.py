"""Deployments that serve what a test wants, and what `codegen.py drift` says of them."""

from __future__ import annotations

import contextlib
import copy
import functools
import io
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Self

import codegen
import pytest
from attrs import frozen
from specs.schema_service import stored_definitions
from specs.sources import read_sources
from tests.loopback import Loopback, Reply, Seen

REPOSITORY = Path(__file__).parents[1]
SWAGGER = REPOSITORY.parent / "shared/swagger"
SOURCES = read_sources(REPOSITORY)
DOCUMENTED = ("annotation", "info", "materialize", "schema")
TYPES = "/schema/api/v2/types_all"


@frozen
class Said:
    """What the command did."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[str]:
        """The report without its titles."""
        return [line[2:] for line in self.out.splitlines() if line.startswith("- ")]


def drift(server: str, *arguments: str) -> Said:
    """Run the command, with the rest of its command line."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = codegen.main(["drift", "--server", server, *arguments])
    return Said(code, out.getvalue(), err.getvalue())


class Live:
    """A deployment that serves JSON by its paths, which may be changed."""

    def __init__(self, server: Loopback, served: Mapping[str, Any]) -> None:
        self.url = server.url
        self.served = dict(served)
        server.answer_by(self._answer)

    @classmethod
    def real(cls, server: Loopback) -> Self:
        """Serve what the real services do."""
        return cls(server, {**copy.deepcopy(_documents()), TYPES: stored_definitions(REPOSITORY)})

    def document(self, service: str) -> Any:
        """Give the document that a service serves, to be changed."""
        return self.served[SOURCES[service]["document"]]

    def _answer(self, seen: Seen) -> Reply:
        if seen.target not in self.served:
            return Reply(b'"Not found"', status=404)
        return Reply(json.dumps(self.served[seen.target]).encode())


@functools.cache
def _documents() -> dict[str, Any]:
    """Read the real services' documents, by the paths that they are served at."""
    if not SWAGGER.exists():
        pytest.skip("../shared/swagger is not here: it is kept beside the repository")
    texts = {name: (SWAGGER / f"{name}.json").read_text() for name in DOCUMENTED}
    return {SOURCES[name]["document"]: json.loads(text) for name, text in texts.items()}

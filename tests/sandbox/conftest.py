"""A sandbox of the test's own, whose answers keep to the specs whatever it is asked."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from tests.sandbox.graph import Graph
from tests.sandbox.site import Site, client_of

from annotationframeworkclient.sandbox import Sandbox


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """Give a sandbox that may be asked anything."""
    with Sandbox() as running:
        yield running

    assert [found for found in running.violations if found.where == "response"] == []


@pytest.fixture
def site(sandbox: Sandbox) -> Iterator[Site]:
    """Give a sandbox as the editor sees it."""
    with client_of(sandbox, "editor") as http:
        yield Site(sandbox, http)


@pytest.fixture
def graph(sandbox: Sandbox) -> Iterator[Graph]:
    """Give a sandbox's graph as the editor sees it."""
    with client_of(sandbox, "editor") as http:
        yield Graph(http)

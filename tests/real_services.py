"""Real services, run on loopback for the tests that hold our own parts against them."""

from __future__ import annotations

import contextlib
from collections.abc import Generator
from pathlib import Path

import pytest
from specs.schema_service import running_service

REPOSITORY = Path(__file__).parents[1]


@contextlib.contextmanager
def schema_service() -> Generator[str]:
    """Run the real EMAnnotationSchemas service while the block lasts, and give its URL."""
    if not (REPOSITORY / ".envs/emannotationschemas/.installed").exists():
        pytest.skip("run `make .envs/emannotationschemas/.installed` for the real service")
    with running_service(REPOSITORY) as url:
        yield url

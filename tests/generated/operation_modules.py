"""The modules of the generated operations, and the paths that each of them is for."""

from __future__ import annotations

import importlib
import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import annotationframework_api as api

PACKAGE = Path(api.__file__).parent
SERVICES = sorted(path.parent.name for path in PACKAGE.glob("*/openapi.json"))


@cache
def operation_modules(service: str) -> tuple[tuple[str, re.Pattern[str], Any], ...]:
    """Give each operation's method, a pattern of its path, and its module."""
    return tuple(_operation_modules(service))


def _operation_modules(service: str) -> Iterator[tuple[str, re.Pattern[str], Any]]:
    document = json.loads((PACKAGE / service / "openapi.json").read_bytes())
    for path, item in document["paths"].items():
        # Whatever stands literally goes before a parameter, as on the servers.
        pattern = re.compile(re.sub(r"\\\{\w+\\\}", "([^/]+)", re.escape(path)))
        for method, operation in item.items():
            if isinstance(operation, dict) and "operationId" in operation:
                name = f"{service}.api.{operation['tags'][0]}.{operation['operationId']}"
                module = importlib.import_module(f"annotationframework_api.{name}")
                yield method.upper(), pattern, module


def find(service: str, method: str, path: str) -> tuple[Any, tuple[str, ...]] | None:
    """Give the operation that a request is of, and its path parameters."""
    matches = [
        (module, match.groups())
        for known, pattern, module in operation_modules(service)
        if known == method and (match := pattern.fullmatch(path))
    ]
    return min(matches, key=lambda found: len(found[1]), default=None)

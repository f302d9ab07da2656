"""Compares specs/ with what a live deployment serves, and says in Markdown what differs."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from pathlib import Path

from specs.deployment import CannotLook, Deployment, deployment
from specs.openapi import Spec
from specs.report import Look, report
from specs.served import compare, read_served
from specs.sources import read_sources

NONE, DRIFT, COULD_NOT_LOOK = 0, 1, 2  # what the command exits with


def add_drift_options(parser: ArgumentParser) -> None:
    """Add the command's own options."""
    add = parser.add_argument_group("drift").add_argument
    add("--server", default="", metavar="URL", help="of the deployment; required")


def look_for_drift(root: Path, services: Sequence[str], options: Namespace) -> int:
    """Look at the services, and print the report."""
    token = os.environ.get("ANNOTATIONFRAMEWORK_TOKEN", "").strip()
    with deployment(options.server, token) as there:
        looks = [look(root, there, service) for service in services]
    sys.stdout.write(report(there.url, looks))
    if any(seen.troubles for seen in looks):
        return COULD_NOT_LOOK
    return DRIFT if any(seen.differences for seen in looks) else NONE


def look(root: Path, there: Deployment, service: str) -> Look:
    """Compare one service with what specs/ hold of it."""
    seen = Look(service)
    spec = Spec.load(root / f"specs/{service}.yaml")
    source = read_sources(root)[service]
    try:
        served = read_served(there, spec, source)
        seen.differences += compare(root, spec, source, served)
    except CannotLook as error:
        seen.troubles.append(str(error))
    if "document" not in source:
        seen.notes.append("it publishes no document; only its version was compared")
    return seen

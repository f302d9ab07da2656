"""Compares specs/ with what a live deployment serves, and says in Markdown what differs."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Iterator, Sequence
from pathlib import Path

from specs.deployment import CannotLook, Deployment, deployment
from specs.documents import Refused
from specs.openapi import Spec
from specs.report import Look, report
from specs.schema_service import store_definitions
from specs.served import Served, compare, read_served
from specs.sources import read_sources, record_source
from specs.unreviewed import add_unreviewed

NONE, DRIFT, COULD_NOT_LOOK = 0, 1, 2  # what the command exits with


def add_drift_options(parser: ArgumentParser) -> None:
    """Add the command's own options."""
    add = parser.add_argument_group("drift").add_argument
    add("--server", default="", metavar="URL", help="of the deployment; required")
    add("--update", action="store_true", help="take over into specs/ what a program can")
    add("--probe", action="store_true", help="make reads of services that publish no document")
    text = "a value that the reads need, such as table_id=minnie3_v1; may come several times"
    add("--given", action="append", default=[], type=_named, metavar="NAME=VALUE", help=text)


def _named(pair: str) -> tuple[str, str | int]:
    name, sign, value = pair.partition("=")
    if not sign:
        raise ArgumentTypeError("give NAME=VALUE")
    return name, int(value) if value.isdecimal() else value


def look_for_drift(root: Path, services: Sequence[str], options: Namespace) -> int:
    """Look at the services, bring specs/ up to date if asked, and print the report."""
    token = os.environ.get("ANNOTATIONFRAMEWORK_TOKEN", "").strip()
    with deployment(options.server, token) as there:
        looks = [look(root, there, service, options) for service in services]
    sys.stdout.write(report(there.url, looks))
    if any(seen.troubles for seen in looks):
        return COULD_NOT_LOOK
    return DRIFT if any(seen.differences for seen in looks) else NONE


def look(root: Path, there: Deployment, service: str, options: Namespace) -> Look:
    """Compare one service with what specs/ hold of it."""
    seen = Look(service)
    spec = Spec.load(root / f"specs/{service}.yaml")
    source = read_sources(root).get(service)
    if source is None:
        raise Refused(f"specs/sources.toml lacks [{service}]")
    try:
        served = read_served(there, spec, source)
        seen.differences += compare(root, spec, source, served)
        if options.update:
            seen.notes += update(root, there.url, seen, served)
    except CannotLook as error:
        seen.troubles.append(str(error))
    if "document" in source:
        return seen
    if not options.probe:
        seen.notes.append("it publishes no document; only its version was compared")
        return seen
    from specs.probe import probe  # here, since openapi-core takes long to import

    probe(root, there, spec, dict(options.given), seen)
    return seen


def update(root: Path, url: str, seen: Look, served: Served) -> Iterator[str]:
    """Bring specs/ up to date as far as a program can, and say what was done."""
    source = {"version": served.version}
    if served.openapi:
        path = root / f"specs/{seen.service}.yaml"
        yield from add_unreviewed(path, served.openapi, seen.differences)
        source["sha256"] = served.fingerprint
    record_source(root, seen.service, source)
    if any(difference.kind.startswith("type ") for difference in seen.differences):
        store_definitions(root, served.definitions, {"origin": url, "version": served.version})
        yield "specs/annotation_types/ hold what is served"

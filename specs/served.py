"""What a deployment serves that describes a service, and how it differs from what specs/ hold."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from attrs import Factory, frozen
from specs.compare import differences
from specs.deployment import CannotLook, Deployment
from specs.documents import Json, Refused
from specs.openapi import Spec
from specs.report import Difference, both, code
from specs.schema_service import canonical, served_definitions, stored_definitions
from specs.sources import Source
from specs.swagger import as_openapi, fingerprint

NOT_COMPARED = (
    "perhaps in what is not compared, too: answers, descriptions, limits of values, "
    "and what the spec or differences.toml leave out. Look at it"
)


@frozen
class Served:
    """What a deployment serves that describes a service; of most there is no document."""

    version: str
    openapi: Spec | None = None
    differences: tuple[Difference, ...] = ()  # of the document's operations
    fingerprint: str = ""
    definitions: Mapping[str, Json] = Factory(dict[str, Json])  # of annotation types


def read_served(there: Deployment, spec: Spec, source: Source) -> Served:
    """Read what describes a service: its document, or at least its version."""
    if "document" not in source:
        return Served(_version(there, spec))
    document = there.read_object(source["document"])
    try:
        openapi = Spec(spec.service, as_openapi(document))
        found = tuple(differences(spec, openapi))
        version = str(document["info"]["version"])
    except (KeyError, TypeError, AttributeError, ValueError, IndexError, Refused) as error:
        told = f"{source['document']} is no Swagger 2.0 document: {code(repr(error))}"
        raise CannotLook(told) from None
    if not re.fullmatch(r"[\w.+-]+", version, re.ASCII):
        raise CannotLook(f"{source['document']} names no version")
    definitions = served_definitions(there) if spec.service == "schema" else {}
    return Served(version, openapi, found, fingerprint(document), definitions)


def _version(there: Deployment, spec: Spec) -> str:
    paths = [path for path, _, part in spec.operations() if part["operationId"] == "get_version"]
    if not paths:
        raise CannotLook("it publishes neither a document nor a version")
    answer = there.ask("GET", paths[0])
    found = re.search(r"\d+(\.\d+)+", answer.text)
    if answer.status_code != 200 or "<" in answer.text or not found:
        raise CannotLook(f"{paths[0]} answered {answer.status_code} and no version")
    return found[0]


def compare(root: Path, spec: Spec, source: Source, served: Served) -> Iterator[Difference]:
    """Give every difference that nothing in differences.toml explains."""
    if served.version != source["version"]:
        detail = both(source["version"], served.version)
        yield Difference("version changed", spec.service, (), detail)
    if served.openapi:
        found = list(_unexplained(root, spec.service, served.differences))
        yield from found
        if source.get("sha256", served.fingerprint) != served.fingerprint:
            # Always said: what is taken over is not reported again.
            yield Difference("document changed", source["document"], (), NOT_COMPARED)
    if spec.service == "schema":
        yield from type_differences(stored_definitions(root), served.definitions)


def _unexplained(root: Path, service: str, found: Iterable[Difference]) -> Iterator[Difference]:
    known = _explained(root, service)
    for difference in found:
        if str(difference) in known:
            known.remove(str(difference))
        else:
            yield difference
    for text in sorted(known):
        yield Difference("no longer so", text, (), "take it out of specs/differences.toml")


def _explained(root: Path, service: str) -> set[str]:
    path = root / "specs/differences.toml"
    if not path.exists():
        return set()
    tables: dict[str, list[dict[str, Any]]] = tomllib.loads(path.read_text())
    return {text for row in tables.get(service, []) for text in row["differences"]}


def type_differences(ours: Mapping[str, Json], theirs: Mapping[str, Json]) -> Iterator[Difference]:
    """Give every difference between the definitions of annotation types."""
    for name in sorted(ours.keys() | theirs.keys()):
        if name not in ours:
            yield Difference("type added", name)
        elif name not in theirs:
            yield Difference("type removed", name)
        else:
            have, want = _leaves(ours[name]), _leaves(theirs[name])
            for place in sorted(have.keys() | want.keys()):
                if have.get(place) != want.get(place):
                    detail = both(have.get(place, "nothing"), want.get(place, "nothing"))
                    yield Difference("type changed", name, ("definition", place), detail)


def _leaves(definition: Json) -> dict[str, str]:
    """Give what stands where in a definition, such as definitions.Synapse.properties.id.type."""
    return dict(_walk(json.loads(canonical(definition)), ""))


def _walk(value: Any, place: str) -> Iterator[tuple[str, str]]:
    match value:
        case {**members} if members:
            for key, part in members.items():
                yield from _walk(part, f"{place}.{key}".strip("."))
        case _:
            yield place, json.dumps(value)

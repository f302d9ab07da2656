"""Reads a service's OpenAPI document, with what it shares with others brought into it."""

from __future__ import annotations

import json
from collections import Counter, deque
from collections.abc import Hashable, Iterator
from pathlib import Path
from typing import Any, TypeAlias, cast

import yaml

Json: TypeAlias = dict[str, Any]


class Refused(Exception):
    """Say what must change before anything can be generated."""


class SpecLoader(yaml.SafeLoader):
    """Load YAML as JSON would be: times stay text, and a key may not come twice."""

    def __init__(self, stream: str) -> None:
        super().__init__(stream)
        self.yaml_implicit_resolvers = {
            first: [resolver for resolver in resolvers if not resolver[0].endswith(":timestamp")]
            for first, resolvers in self.yaml_implicit_resolvers.items()
        }

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        """Build a mapping, or refuse one that would lose an entry."""
        keys = Counter(str(key.value) for key, _ in node.value)
        if twice := [key for key, count in keys.items() if count > 1]:
            raise Refused(f"line {node.start_mark.line + 1}: {twice[0]!r} stands here twice")
        return super().construct_mapping(node, deep)


def read_document(path: Path) -> Json:
    """Read a service's document, with the components of other files that it refers to in it.

    The generator knows references within one document only.
    """
    document = _load(path)
    files: dict[str, Json] = {}
    wanted = deque(_localize(document, ""))
    brought: set[tuple[str, str]] = set()
    while wanted:
        file, pointer = wanted.popleft()
        if (file, pointer) in brought:
            continue
        brought.add((file, pointer))
        if file not in files:
            files[file] = _load(path.parent / file)
        component = _component(files[file], file, pointer)
        wanted.extend(_localize(component, file))
        _add(document, pointer, component, file)
    return document


def _load(path: Path) -> Json:
    if not path.exists():
        raise Refused(f"there is no {path.name}: mend the reference")
    try:
        document = yaml.load(path.read_text(), SpecLoader)
    except yaml.YAMLError as error:
        raise Refused(str(error)) from None
    # Through JSON, so that a status that YAML read as a number is text again.
    return cast("Json", json.loads(json.dumps(document)))


def _localize(node: object, file: str) -> Iterator[tuple[str, str]]:
    """Turn references to other files into local ones; yield each such file and place in it.

    `file` is where the node stands: what a shared component refers to stands there too.
    """
    if isinstance(node, list):
        for part in cast("list[object]", node):
            yield from _localize(part, file)
    if not isinstance(node, dict):
        return
    known = cast("Json", node)
    if isinstance(reference := known.get("$ref"), str):
        source, _, pointer = reference.partition("#")
        if source or file:
            known["$ref"] = f"#{pointer}"
            yield source or file, pointer
    for part in known.values():
        yield from _localize(part, file)


def _component(document: Json, file: str, pointer: str) -> Json:
    try:
        _, _, kind, name = pointer.split("/")
        component = document["components"][kind][name]
    except (KeyError, ValueError):
        raise Refused(f"{file}#{pointer} names nothing: mend the reference") from None
    return cast("Json", json.loads(json.dumps(component)))


def _add(document: Json, pointer: str, component: Json, file: str) -> None:
    """Put a component of another file into a document, where it has none of that name."""
    kind, name = pointer.split("/")[2:4]
    components = document.setdefault("components", {}).setdefault(kind, {})
    if components.get(name, component) not in (component, {"$ref": f"#{pointer}"}):
        raise Refused(f"{name} stands in {file} too: rename one of them")
    components[name] = component

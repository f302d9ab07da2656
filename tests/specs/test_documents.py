"""Each spec is a document that any OpenAPI tool reads, says what it must, and is no wildcard."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest
import yaml
from openapi_spec_validator import validate
from specs.documents import Json
from specs.openapi import Spec
from tests.conftest import Tell
from tests.specs.reasons import ANYTHING
from tests.specs.recorded import SPECS


@pytest.fixture(scope="module", params=SPECS, ids=lambda path: path.stem)
def path(request: pytest.FixtureRequest) -> Path:
    """Give each spec in turn."""
    return Path(request.param)


@pytest.fixture(scope="module")
def spec(path: Path) -> Spec:
    """Read it."""
    return Spec.load(path)


def test_there_are_nine_services() -> None:
    """Every service has a spec."""
    assert [path.stem for path in SPECS] == [
        "annotation",
        "auth",
        "chunkedgraph",
        "info",
        "l2cache",
        "materialize",
        "schema",
        "skeleton",
        "state",
    ]


def test_spec_is_valid(path: Path, spec: Spec) -> None:
    """A spec is a valid OpenAPI 3.0.3 document, as its file stands and as codegen bundles it."""
    validate(yaml.safe_load(path.read_text()), base_uri=path.as_uri())
    validate(cast("Any", spec.document))

    assert spec.document["openapi"] == "3.0.3"


def shape(node: object) -> object:
    """Give a schema without what is said of it."""
    if isinstance(node, dict):
        parts = cast("Json", node).items()
        return {
            key: shape(part)
            for key, part in parts
            if not (key == "description" and isinstance(part, str))
        }
    return [shape(part) for part in cast("list[object]", node)] if isinstance(node, list) else node


def test_shared_shapes_are_written_once() -> None:
    """No two services describe the same object: what they share stands in shared/, or in one."""
    found: dict[str, set[str]] = {}
    for path in [*SPECS, *(SPECS[0].parent / "shared").glob("*.yaml")]:
        for schema in yaml.safe_load(path.read_text())["components"].get("schemas", {}).values():
            if "properties" in schema:
                found.setdefault(str(shape(schema)), set()).add(path.stem)

    assert {known: services for known, services in found.items() if len(services) > 1} == {}
    assert len(found) > 100  # they were looked at


def test_operations_say_what_they_are(spec: Spec) -> None:
    """An operation has an id of its own, one declared tag, an effect, and a sentence on itself."""
    found = [operation for _, _, operation in spec.operations()]
    ids = Counter(operation["operationId"] for operation in found)
    tags = {tag["name"]: tag["description"] for tag in spec.document["tags"]}

    assert [name for name, count in ids.items() if count > 1] == []
    assert {tag for operation in found for tag in operation["tags"]} == {*tags}
    for operation in found:
        assert len(operation["tags"]) == 1, operation["operationId"]
        assert operation["x-effect"] in ("read", "write"), operation["operationId"]
        assert re.fullmatch(r"[A-Z][^.\n]*\.", operation["summary"]), operation["operationId"]


def test_descriptions_are_sentences(spec: Spec) -> None:
    """What is said of a schema or a parameter begins and ends as a sentence does."""
    schemas = spec.document["components"].get("schemas", {})
    said = {name: schema["description"] for name, schema in schemas.items()}
    for _, _, operation in spec.operations():
        said |= {part["name"]: part["description"] for part in operation["parameters"]}

    assert {name: text for name, text in said.items() if not is_sentence(text)} == {}


def is_sentence(text: str) -> bool:
    """Say whether a text begins with a capital or a name, and ends with a stop."""
    return bool(re.match(r"[A-Z`]|x y z|json ", text)) and text.strip()[-1] in ".`"


def open_schemas(node: object, where: str = "") -> Iterator[tuple[str, Json]]:
    """Yield the places and schemas of answers that take anything, or any object."""
    if isinstance(node, list):
        for index, part in enumerate(cast("list[object]", node)):
            yield from open_schemas(part, f"{where}/{index}")
    if not isinstance(node, dict):
        return
    known = cast("Json", node)
    is_schema = re.search(r"/(schema|items|additionalProperties|components/schemas/\w+)$", where)
    if is_schema and not known.keys() & {"type", "$ref", "oneOf", "anyOf", "allOf", "enum"}:
        yield where, known
    is_object = known.get("type") == "object" and "properties" not in known
    if is_object and known.get("additionalProperties", True) is True:
        yield where, known
    for key in known.keys() - {"requestBody", "requestBodies"}:
        yield from open_schemas(known[key], f"{where}/{key.replace('/', '~1')}")


def test_open_schemas_have_reasons(spec: Spec, tell: Tell) -> None:
    """An answer that may be anything is listed with its reason: conformity has its price."""
    found = dict(open_schemas(spec.document))
    listed = {where for service, where in ANYTHING if service == spec.service}
    tell(f"schemas of specs/{spec.service}.yaml", {"that take anything": len(found)})

    assert {*found} == listed
    assert [where for where, schema in found.items() if "description" not in schema] == []

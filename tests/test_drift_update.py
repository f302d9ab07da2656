"""codegen.py drift --update: what it takes over into specs/, and what it leaves to a person."""

from __future__ import annotations

import difflib
import json
import re
import shutil
from pathlib import Path
from typing import Any

import codegen
import pytest
import yaml
from specs.openapi import Spec
from specs.schema_service import stored_definitions
from specs.sources import read_sources
from tests.deployments import DOCUMENTED, REPOSITORY, SOURCES, TYPES, Live, Said, drift
from tests.loopback import Loopback
from tests.real_services import schema_service

TABLE = "/v2/aligned_volume/{aligned_volume_name}/table"
LIMIT = {"name": "limit", "in": "query", "type": "integer", "description": "Their words."}
UNREVIEWED = {"description": "Not reviewed.", "x-unreviewed": True}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Give a folder with a copy of specs/, to be brought up to date."""
    no_caches = shutil.ignore_patterns("__pycache__")
    shutil.copytree(REPOSITORY / "specs", tmp_path / "specs", ignore=no_caches)
    return tmp_path


@pytest.fixture
def live(server: Loopback) -> Live:
    """Serve what the real services do, to be changed."""
    return Live.real(server)


def update(live: Live, root: Path, *services: str) -> Said:
    """Take over what is served."""
    return drift(live.url, *services, "--update", "--root", str(root))


def new_lines(before: str, after: str) -> list[str]:
    """Give the lines that a text has now; none that it had may be gone or moved."""
    lines = difflib.ndiff(before.splitlines(), after.splitlines())
    changed = [line for line in lines if line[0] in "-+"]
    assert [line for line in changed if line[0] == "-"] == []
    return [line[2:] for line in changed]


def operation(root: Path, service: str, name: str) -> Any:
    """Give the record of an operation of a spec, its parameters in full."""
    [found] = (
        record
        for _, _, record in Spec.load(root / f"specs/{service}.yaml").operations()
        if record["operationId"] == name
    )
    return found


def test_new_operations_and_parameters_are_taken_over(live: Live, root: Path) -> None:
    """What is new is added, marked and wordless, beside lines that stay; then code is generated."""
    document = live.document("annotation")
    document["paths"][TABLE]["get"]["parameters"].append(LIMIT)
    document["paths"][f"{TABLE}/{{table_name}}"]["get"]["parameters"] = [LIMIT]
    document["paths"][TABLE]["delete"] = {"operationId": "delete all-tables"}
    document["paths"]["/v2/import"] = {
        "post": {
            "operationId": "get_tables",  # which our spec has for another one
            "summary": "Their words.",
            "parameters": [
                {"name": "dry", "in": "query", "type": "boolean", "default": False},
                {"name": "payload", "in": "body", "schema": {"$ref": "#/definitions/tree"}},
            ],
        }
    }
    document["definitions"]["tree"] = {
        "type": "object",
        "title": "Their words.",
        "required": ["metadata"],
        "properties": {
            "description": {"type": "string", "description": "Their words."},
            "metadata": {"$ref": "#/definitions/Metadata"},
            "parts": {"type": "array", "items": {"$ref": "#/definitions/tree"}},
            "box": {"properties": {"more": {"type": "object"}}},
        },
    }

    path = root / "specs/annotation.yaml"
    before = path.read_text().replace("\ncomponents:", "\n\n# What is shared\ncomponents:")
    path.write_text(before)

    said = update(live, root, "annotation")

    assert said.code == 1
    assert [line for line in said.lines if "by hand" in line] == []
    added = new_lines(before, path.read_text())
    assert path.read_text().count("\n\n# What is shared\ncomponents:") == 1
    assert "their words" not in "\n".join(added).lower()

    limit = {"name": "limit", "in": "query", "schema": {"type": "integer"}, **UNREVIEWED}
    assert operation(root, "annotation", "get_tables")["parameters"][-1] == limit
    assert operation(root, "annotation", "get_table_metadata")["parameters"][-1] == limit
    assert operation(root, "annotation", "delete_all_tables")["x-effect"] == "write"
    new = operation(root, "annotation", "get_tables_unreviewed")
    assert (new["summary"], new["x-unreviewed"]) == ("Not reviewed.", True)
    schemas = yaml.safe_load(path.read_text())["components"]["schemas"]
    assert schemas["Tree"] == {
        **UNREVIEWED,
        "type": "object",
        "required": ["metadata"],
        "properties": {
            "description": {"type": "string"},
            "metadata": {"$ref": "#/components/schemas/Metadata"},
            "parts": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}},
            "box": {"$ref": "#/components/schemas/TreeBox"},
        },
    }
    assert schemas["TreeBox"] == {
        **UNREVIEWED,
        "properties": {"more": {**UNREVIEWED, "type": "object"}},
    }

    assert update(live, root, "annotation").lines == ["nothing"]
    assert codegen.main(["--root", str(root), "annotation"]) == 0
    made = root / "generated/annotationframework_api/annotation/api"
    assert "limit: int | Unset" in next(made.rglob("get_tables.py")).read_text()
    assert "body: wire.Tree" in next(made.rglob("get_tables_unreviewed.py")).read_text()


BARE = """
openapi: 3.0.3
info: {title: Things, version: "1"}
servers: [{url: "https://example.org"}]
paths:
  /things:
    get:
      operationId: get_things
      tags: [things]
      x-effect: read
      summary: Get all things.
      responses:
        "200": {description: None., content: {application/json: {schema: {type: boolean}}}}
components:
  schemas:
    Thing: {type: object, description: A thing.}
"""


@pytest.mark.parametrize("service", DOCUMENTED)
def test_every_real_operation_can_be_taken_over(live: Live, root: Path, service: str) -> None:
    """A spec that lacks every operation gets them all, with what they take, and code from them."""
    (root / f"specs/{service}.yaml").write_text(BARE)
    (root / "specs/differences.toml").unlink()
    paths = live.document(service)["paths"]
    if (
        service == "materialize"
    ):  # has 65, which would take half a minute: those with a body will do
        kept = {path: item for path, item in paths.items() if '"in": "body"' in json.dumps(item)}
        live.document(service)["paths"] = kept

    update(live, root, service)

    said = drift(live.url, service, "--root", str(root))
    assert said.lines == ["operation removed: `GET /things`"]
    assert codegen.main(["--root", str(root), service]) == 0


def test_nothing_new_changes_nothing(live: Live, root: Path) -> None:
    """Brought up to date with what they were taken from, specs/ keep every byte."""
    assert update(live, root, *DOCUMENTED).code == 0

    for path in (REPOSITORY / "specs").rglob("*.*"):
        if path.suffix in (".yaml", ".toml", ".json"):
            assert (root / path.relative_to(REPOSITORY)).read_bytes() == path.read_bytes()


BAD_DEFAULT = {"name": "limit", "in": "query", "type": "integer", "default": "many"}
FORM = {"name": "file", "in": "formData", "type": "string"}


@pytest.mark.parametrize(
    ("parameter", "method", "reason"),
    [
        ({**LIMIT, "required": True}, "get", "callers must give it"),
        (BAD_DEFAULT, "get", "the generator says: "),
        (FORM, "patch", "its body is no JSON"),
    ],
    ids=str,
)
def test_what_is_left_to_a_person(
    live: Live, root: Path, parameter: dict[str, Any], method: str, reason: str
) -> None:
    """What cannot be added as it is, or not be generated from, is told with the reason."""
    path, table = root / "specs/annotation.yaml", live.document("annotation")["paths"][TABLE]
    before = path.read_text()
    table.setdefault(method, {}).setdefault("parameters", []).append(parameter)

    said = update(live, root, "annotation")

    assert said.code == 1
    assert f"to be added by hand, since `{reason}" in said.lines[-1]
    assert path.read_text() == before


LABELS = re.compile(r"/datastack/.*(/table/{table_name}|/view/{view_name})/info$")


def test_shared_parameters(live: Live, root: Path) -> None:
    """A new parameter goes where several operations share theirs only if all of them got it."""
    paths = live.document("materialize")["paths"]
    sharing = [path for path in paths if LABELS.search(path)]
    for path in sharing:
        paths[path]["get"].setdefault("parameters", []).append(LIMIT)
    paths[sharing[0]]["get"]["parameters"].append({**LIMIT, "name": "alone"})

    path = root / "specs/materialize.yaml"
    before = path.read_text()

    said = update(live, root, "materialize")

    limits, alone = (
        [line for line in said.lines if f"query `{name}`" in line] for name in ("limit", "alone")
    )
    assert len(limits) == 2 * len(sharing) == 6
    assert [line for line in limits if line.startswith("added to the spec: ")] == limits[3:]
    assert alone[-1].startswith("to be added by hand, since `its place is shared")
    assert [line.strip() for line in new_lines(before, path.read_text())] == [
        "- name: limit",
        "in: query",
        "schema:",
        "type: integer",
        "description: Not reviewed.",
        "x-unreviewed: true",
    ]


def test_what_was_seen_is_recorded(live: Live, root: Path) -> None:
    """The version and the document's hash are noted where they changed, and nothing else is."""
    live.document("info")["info"]["version"] = "4.4.0"
    live.document("info")["paths"]["/v2/datastacks"]["get"]["summary"] = "Their words."

    update(live, root, "info", "annotation")

    before, after = SOURCES, read_sources(root)
    assert after["info"]["version"] == "4.4.0"
    assert after["info"]["sha256"] != before["info"]["sha256"]
    assert {**after, "info": before["info"]} == before
    assert drift(live.url, "info", "--root", str(root)).code == 0


def test_types_are_taken_over(live: Live, root: Path) -> None:
    """The annotation types are afterwards those that are served, and their source is noted."""
    types = live.served[TYPES]
    types["bright_spot"] = types.pop("nucleus_detection")

    said = update(live, root, "schema")

    assert said.lines == [
        "type added: `bright_spot`",
        "type removed: `nucleus_detection`",
        "specs/annotation_types/ hold what is served",
    ]
    assert stored_definitions(root) == types
    assert read_sources(root)["annotation_types"]["origin"] == live.url
    assert drift(live.url, "schema", "--root", str(root)).code == 0


def test_there_and_back_between_real_releases(root: Path) -> None:
    """Taken over from an older real schema service, then from the newest, the types are ours."""
    with schema_service("emannotationschemas_old") as url:
        assert drift(url, "schema", "--update", "--root", str(root)).code == 1
        assert drift(url, "schema", "--root", str(root)).lines == ["nothing"]
    with schema_service() as url:
        said = drift(url, "schema", "--update", "--root", str(root))

    assert "type added: `spine_with_info`" in said.lines
    for path in (REPOSITORY / "specs/annotation_types").iterdir():
        assert (root / "specs/annotation_types" / path.name).read_bytes() == path.read_bytes()


def test_nothing_is_taken_over_from_what_cannot_be_looked_at(live: Live, root: Path) -> None:
    """Where the types cannot be read, the document is not taken over either."""
    del live.served[TYPES]
    live.document("schema")["info"]["version"] = "6.0.0"

    assert update(live, root, "schema").code == 2

    assert read_sources(root) == SOURCES


def test_nothing_is_left_unreviewed() -> None:
    """What was taken over has been reviewed: the specs hold no such mark."""
    specs = (REPOSITORY / "specs").glob("*.yaml")
    assert [path.name for path in specs if "x-unreviewed" in path.read_text()] == []

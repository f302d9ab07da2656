"""codegen.py as its users run it: what it writes, what it checks, and what it refuses."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from importlib.metadata import version
from pathlib import Path

import pytest
import yaml

REPOSITORY = Path(__file__).parents[1]
PACKAGE = Path("generated/annotationframework_api")
SPEC = """
openapi: 3.0.3
info: {title: Things, version: "1"}
paths:
  /things/{thing}:
    get:
      operationId: get_thing
      tags: [things]
      x-effect: read
      summary: Get a thing.
      parameters:
        - {name: thing, in: path, required: true, description: Its name., schema: {type: string}}
      responses:
        "200":
          description: The thing.
          content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}
        "404":
          description: None.
    delete:
      operationId: delete_thing
      tags: [things]
      x-effect: write
      summary: Delete a thing.
      parameters:
        - {name: thing, in: path, required: true, description: Its name., schema: {type: string}}
      responses:
        "200":
          description: Done.
          content: {application/json: {schema: {type: boolean}}}
components:
  schemas:
    Thing:
      type: object
      description: A thing.
      required: [id]
      properties:
        id: {type: integer}
        made: {type: string, example: 2020-01-02}
"""


def codegen(*arguments: object, root: Path, seed: str = "0") -> subprocess.CompletedProcess[str]:
    """Run codegen.py on a folder that is laid out as the repository is."""
    command = [sys.executable, REPOSITORY / "codegen.py", "--root", root, *arguments]
    return subprocess.run(
        [str(part) for part in command],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONHASHSEED": seed},
    )


def contents(root: Path) -> dict[str, bytes]:
    """Give every generated file by its name."""
    files = [path for path in (root / PACKAGE).rglob("*") if path.is_file()]
    return {
        str(path.relative_to(root)): path.read_bytes()
        for path in files
        if "__pycache__" not in path.parts
    }


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Lay out a folder with one small spec and the real templates."""
    shutil.copytree(REPOSITORY / "specs/templates", tmp_path / "specs/templates")
    (tmp_path / "specs/things.yaml").write_text(SPEC)
    return tmp_path


def test_generated_is_what_is_specified() -> None:
    """What is in generated/ is exactly what specs and templates say."""
    checked = codegen("--check", root=REPOSITORY)

    assert (checked.returncode, checked.stdout, checked.stderr) == (0, "", "")


def test_tools_are_the_pinned_ones() -> None:
    """The generator and the formatter are exactly those whose output is in generated/."""
    groups = tomllib.loads((REPOSITORY / "pyproject.toml").read_text())["dependency-groups"]
    pins = [*groups["codegen"], *groups["lint"]]

    for name in ("openapi-python-client", "ruff"):
        assert f"{name}=={version(name)}" in pins


def test_a_reference_may_have_its_own_description(root: Path) -> None:
    """A property is described by its own words, not by those of the schema that it refers to."""
    old = "made: {type: string, example: 2020-01-02}"
    new = 'part: {description: A screw., allOf: [{$ref: "#/components/schemas/Part"}]}'
    part = "    Part: {type: object, description: Any part., properties: {id: {type: integer}}}\n"
    (root / "specs/things.yaml").write_text(SPEC.replace(old, new) + part)

    assert codegen(root=root).returncode == 0
    model = contents(root)[f"{PACKAGE}/things/models/thing.py"].decode()
    assert "part (Part | Unset): A screw.\n" in model


SHARED = """
components:
  schemas:
    Thing:
      type: object
      description: A thing.
      required: [id]
      properties:
        id: {type: integer}
        parts: {type: array, items: {$ref: "#/components/schemas/Part"}}
    Part:
      type: object
      description: A part of a thing.
      properties:
        whole: {$ref: "#/components/schemas/Thing"}
"""


def shared_spec(root: Path) -> None:
    """Write a spec whose one schema stands in another file."""
    (root / "specs/shared").mkdir(exist_ok=True)
    (root / "specs/shared/parts.yaml").write_text(SHARED)
    own = SPEC.partition("    Thing:\n")[0]
    (root / "specs/things.yaml").write_text(
        own + '    Thing: {$ref: "shared/parts.yaml#/components/schemas/Thing"}\n'
    )


def test_shared_components_are_brought_in(root: Path) -> None:
    """A component of another file, and what it refers to there, is as if it stood in the spec."""
    shared_spec(root)
    assert codegen(root=root).returncode == 0
    by_reference = contents(root)
    own = SPEC.partition("components:\n")[0]
    (root / "specs/things.yaml").write_text(own + SHARED)
    codegen(root=root)

    assert by_reference == contents(root)
    assert f"{PACKAGE}/things/models/part.py" in by_reference


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("parts.yaml", "party.yaml", "there is no party.yaml"),
        ("schemas/Thing", "schemas/Thong", "#/components/schemas/Thong names nothing"),
        ("#/components/schemas/Thing", "#/Thing", "#/Thing names nothing"),
        (
            "    Thing: {",
            "    Part: {type: object}\n    Thing: {",
            "Part stands in shared/parts.yaml",
        ),
    ],
)
def test_refusals_of_shared_components(root: Path, old: str, new: str, message: str) -> None:
    """A reference to what is not there is refused, and so is one name for two things."""
    shared_spec(root)
    path = root / "specs/things.yaml"
    head, _, last = path.read_text().rpartition("    Thing: {")
    path.write_text(head + f"    Thing: {{{last}".replace(old, new))

    refused = codegen(root=root)

    assert (refused.returncode, refused.stderr.count("\n")) == (2, 1)
    assert message in refused.stderr


def test_every_run_gives_the_same_bytes(root: Path) -> None:
    """Two runs give the same bytes, whatever the order in which Python hashes."""
    shutil.copytree(REPOSITORY / "specs/shared", root / "specs/shared")
    for name in ("annotation", "auth"):
        shutil.copy(REPOSITORY / f"specs/{name}.yaml", root / "specs")
    assert codegen(root=root, seed="1").returncode == 0
    first = contents(root)
    assert codegen(root=root, seed="2").returncode == 0

    assert contents(root) == first
    assert len(first) > 100


def test_every_python_file_names_its_source() -> None:
    """Each generated Python file begins with its source and how to write it anew."""
    header = re.compile(
        r"# Written by codegen\.py from (specs/\S+)\. Do not edit: python codegen\.py\n"
    )
    for name, text in contents(REPOSITORY).items():
        if name.endswith(".py"):
            found = header.match(text.decode())
            assert found, name
            assert "*" in found[1] or (REPOSITORY / found[1]).exists()


def test_spec_is_package_data(root: Path) -> None:
    """The package holds the whole spec, with errors and effects, times as the text they are."""
    codegen(root=root)

    document = json.loads((root / PACKAGE / "things/openapi.json").read_text())
    assert document == yaml.safe_load(SPEC.replace("2020-01-02", "'2020-01-02'"))


@pytest.mark.parametrize("kind", ["changed", "missing", "empty and missing", "stale"])
def test_check_shows_a_difference(root: Path, kind: str) -> None:
    """A changed, missing or stale file makes --check exit 1, name the file and change nothing."""
    codegen(root=root)
    name = "py.typed" if kind == "empty and missing" else "things/wire.py"
    path = root / PACKAGE / ("things/stale.py" if kind == "stale" else name)
    if kind == "changed":
        path.write_text(path.read_text().replace("id: int", "id: str"))
    elif kind == "stale":
        path.write_text("")
    else:
        path.unlink()
    before = contents(root)

    checked = codegen("--check", root=root)

    assert checked.returncode == 1
    assert str(path.relative_to(root)) in checked.stdout
    assert ("+    id: int\n" in checked.stdout) is (kind in ("changed", "missing"))
    assert contents(root) == before
    assert codegen(root=root).returncode == 0
    assert codegen("--check", root=root).returncode == 0


@pytest.mark.parametrize(
    ("part", "old", "new"),
    [
        ("things.yaml", "id: {type: integer}", "id: {type: string}"),
        ("templates/runtime/errors.py", "_EXCERPT = 2000", "_EXCERPT = 1000"),
        ("templates/endpoint_module.py.jinja", "Gives models.", "Gives no models."),
    ],
)
def test_check_sees_a_changed_source(root: Path, part: str, old: str, new: str) -> None:
    """A spec or template that changed after the last run is a difference."""
    codegen(root=root)
    path = root / "specs" / part
    path.write_text(path.read_text().replace(old, new))

    assert codegen("--check", root=root).returncode == 1


def test_one_service_alone(root: Path) -> None:
    """Naming a service regenerates it, and keeps another whose spec is being worked on."""
    codegen(root=root)
    kept = contents(root)
    shutil.copytree(REPOSITORY / "specs/shared", root / "specs/shared")
    shutil.copy(REPOSITORY / "specs/info.yaml", root / "specs")
    (root / "specs/things.yaml").write_text("broken: [")

    assert codegen("info", root=root).returncode == 0

    made = contents(root)
    operations = made.pop(f"{PACKAGE}/operations.py").decode()
    assert '"things.get_thing": "read"' in operations
    assert '"info.get_datastack": "read"' in operations
    things = {name for name in kept if "/things/" in name}
    assert {name: made[name] for name in things} == {name: kept[name] for name in things}


def test_failing_leaves_the_old_package(root: Path) -> None:
    """A run that is refused leaves generated/ as it was, with nothing beside it."""
    codegen(root=root)
    before = contents(root)
    (root / "specs/things.yaml").write_text(SPEC.replace("x-effect: write", "x-effect: both"))

    assert codegen(root=root).returncode == 2
    assert contents(root) == before
    assert [path.name for path in (root / "generated").iterdir()] == [PACKAGE.name]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("x-effect: write", "", "DELETE /things/{thing}: say `x-effect: read`"),
        ("x-effect: write", "x-effect: both", "say `x-effect: read` or `x-effect: write`"),
        ("delete_thing", "get_thing", "operationId get_thing is GET /things/{thing}'s too"),
        ("delete_thing", "DeleteThing", "operationId in snake_case"),
        ("delete_thing", "del", "no Python keyword"),
        ("operationId: delete_thing", "", "give it an operationId"),
        ("tags: [things]\n      x-effect: write", "x-effect: write", "exactly one tag"),
        ("[things]\n      x-effect: write", "[a, b]\n      x-effect: write", "exactly one tag"),
        ("    delete:", "    get:", "'get' stands here twice"),
        ("schemas/Thing", "schemas/Thong", "names nothing"),
        ("in: path, required: true", "in: path, required: false", "the generator says"),
        ("thing, in: path, required: true", "thing, in: cookie", "cookie"),
        ("thing, in: path, required: true", "f, in: query, style: deepObject", "deepObject"),
        (
            "{type: boolean}",
            "{type: object, description: It., properties: {a: {type: string}}}",
            "name the object",
        ),
        (
            "content: {application/json: {schema: {type: boolean}}}",
            "content: {application/json: {schema: {type: boolean}}, text/html: {schema: {}}}",
            "several shapes",
        ),
        ('"200":\n          description: Done', '"2XX":\n          description: Done', "statuses"),
        ("openapi: 3.0.3", "swagger: '2.0'", "Swagger document"),
        ("paths:", "paths: [", "things.yaml"),
        (
            "{type: string, example: 2020-01-02}",
            "{type: integer, default: x}",
            "the generator says",
        ),
        ("summary: Delete a thing.", "", "DELETE /things/{thing}: give it a summary"),
        ("      description: A thing.\n", "", "Thing: give it a description"),
        ("description: Its name., ", "", "GET /things/{thing}: describe the parameter thing"),
        (
            "schema: {type: boolean}",
            "schema: {type: object, additionalProperties: {type: string}}",
            "DeleteThingResponse200: describe the object",
        ),
        ("Thing", "Response", "rename Response"),
        ("Thing", "small_thing", "rename small_thing"),
    ],
)
def test_refusals(root: Path, old: str, new: str, message: str) -> None:
    """What the generator would drop, overwrite or guess is refused, by name and with a remedy."""
    assert old in SPEC
    (root / "specs/things.yaml").write_text(SPEC.replace(old, new))

    refused = codegen(root=root)

    assert refused.returncode == 2
    assert refused.stderr.startswith("codegen.py: specs/things.yaml: ")
    assert message in refused.stderr
    assert not (root / PACKAGE).exists()


def test_unknown_service(root: Path) -> None:
    """A service without a spec is refused, and the services that have one are named."""
    refused = codegen("thing", root=root)

    assert refused.returncode == 2
    assert refused.stderr == "codegen.py: no spec for thing; there are things\n"


def test_missing_environment_of_the_real_service(root: Path) -> None:
    """Where the real schema service is not installed, the command that installs it is named."""
    refused = codegen("annotation-types", root=root)

    assert refused.returncode == 2
    assert "make .envs/emannotationschemas/.installed" in refused.stderr

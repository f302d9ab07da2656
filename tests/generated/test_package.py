"""The generated package as a whole: what importing loads, what is in it, what the types say."""

from __future__ import annotations

import importlib
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.generated.operation_modules import PACKAGE, SERVICES, operation_modules

import annotationframework_api as api
from annotationframework_api import UnknownType
from annotationframework_api.annotation_types import TYPE_NAMES, definition
from annotationframework_api.operations import OPERATIONS

HEAVY = ("httpx", "attr", "attrs", "orjson", "numpy", "pandas", "jsonschema")


def loaded_by(statement: str) -> set[str]:
    """Give what a fresh interpreter has loaded after a statement."""
    code = f"{statement}\nimport sys, json; print(json.dumps(sorted(sys.modules)))"
    shown = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    return set(json.loads(shown.stdout))


@pytest.mark.parametrize(
    "statement",
    [
        "import annotationframework_api",
        "from annotationframework_api import FrameworkError",
        "from annotationframework_api.operations import OPERATIONS",
        "from annotationframework_api.annotation_types import definition; definition('synapse')",
        "import annotationframework_api.info.models",
    ],
)
def test_light_imports(statement: str) -> None:
    """The package, its errors, its tables and its definitions load nothing heavy."""
    assert loaded_by(statement).isdisjoint(HEAVY)


def test_operation_imports_its_own_models_only() -> None:
    """Importing an operation imports httpx, attrs and the models that it speaks of."""
    statement = "from annotationframework_api.info.api.datastacks import get_datastack"
    loaded = loaded_by(statement)

    models = "annotationframework_api.info.models."
    assert {name for name in loaded if name.startswith(models)} == {f"{models}datastack"}
    assert loaded >= {"httpx", "attrs"}
    assert loaded.isdisjoint({"numpy", "pandas", "jsonschema"})


def test_httpx_is_in_one_module() -> None:
    """Only the runtime's client knows httpx: to replace it is to change one file."""
    users = [path for path in PACKAGE.rglob("*.py") if "import httpx" in path.read_text()]

    assert users == [PACKAGE / "_runtime/client.py"]


def test_public_names() -> None:
    """Every public name is there, listed by `dir`, and no other one is."""
    assert {*api.__all__} < {*dir(api)}
    assert all(getattr(api, name) is not None for name in api.__all__)
    with pytest.raises(AttributeError, match="nonsense"):
        _ = api.nonsense  # type: ignore[attr-defined] # the checkers see it too


@pytest.mark.parametrize("service", SERVICES)
def test_models_are_found_lazily(service: str) -> None:
    """Every model of a service is found through its models package, and nothing else is."""
    models = importlib.import_module(f"annotationframework_api.{service}.models")

    found = {name: getattr(models, name) for name in models.__all__}
    classes = {name: kind for name, kind in found.items() if isinstance(kind, type)}
    assert all(kind.__name__ == name for name, kind in classes.items())
    assert {*models.__all__} < {*dir(models)}
    with pytest.raises(AttributeError, match="Nonsense"):
        _ = models.Nonsense


def test_types_are_complete() -> None:
    """Every public symbol has a type that type checkers know."""
    command = [sys.executable, "-m", "pyright", "--verifytypes", api.__name__, "--ignoreexternal"]
    # The checker looks for packages where the first `python` of the path does.
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = {**os.environ, "PATH": path}
    shown = subprocess.run(command, capture_output=True, text=True, env=environment)

    assert "Type completeness score: 100%" in shown.stdout
    assert shown.returncode == 0


def test_definitions_are_fresh() -> None:
    """A caller may change a definition without changing the next caller's."""
    definition("synapse").clear()

    assert len(TYPE_NAMES) == 57
    assert definition("synapse")["$ref"] == "#/definitions/SynapseSchema"
    with pytest.raises(UnknownType, match="did you mean 'synapse'"):
        definition("synapses")


@pytest.mark.parametrize("service", SERVICES)
def test_every_operation_is_there(service: str) -> None:
    """Each operation of a spec has a module, an effect, and six ways to be called."""
    modules = [module for _, _, module in operation_modules(service)]

    named = {name for name in OPERATIONS if name.startswith(f"{service}.")}
    assert {module.OPERATION.full_name for module in modules} == named
    calls = {"sync", "sync_detailed", "asyncio", "asyncio_detailed", "raw", "raw_asyncio"}
    assert all(calls <= {*vars(module)} for module in modules)

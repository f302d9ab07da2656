"""The generated package as a whole: what importing loads, what the types say, what was recorded."""

from __future__ import annotations

import base64
import importlib
import json
import os
import re
import subprocess
import sys
import zlib
from collections.abc import Iterator
from inspect import signature
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import httpx
import pytest
from attrs import frozen

import annotationframework_api as api
from annotationframework_api.annotation_types import TYPE_NAMES, definition
from annotationframework_api.operations import OPERATIONS

PACKAGE = Path(api.__file__).parent
RECORDINGS = Path(__file__).parents[3] / "shared/recordings"
SERVICES = sorted(path.parent.name for path in PACKAGE.glob("*/openapi.json"))
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
        _ = api.nonsense


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
    with pytest.raises(KeyError, match="synapses"):
        definition("synapses")


def operation_modules(service: str) -> Iterator[tuple[str, re.Pattern[str], Any]]:
    """Give each operation's method, a pattern of its path, and its module."""
    document = json.loads((PACKAGE / service / "openapi.json").read_bytes())
    for path, item in document["paths"].items():
        # Whatever stands literally goes before a parameter, as on the servers.
        pattern = re.compile(re.sub(r"\\\{\w+\\\}", "([^/]+)", re.escape(path)))
        for method, operation in item.items():
            if isinstance(operation, dict) and "operationId" in operation:
                name = f"{service}.api.{operation['tags'][0]}.{operation['operationId']}"
                module = importlib.import_module(f"annotationframework_api.{name}")
                yield method.upper(), pattern, module


@pytest.mark.parametrize("service", SERVICES)
def test_every_operation_is_there(service: str) -> None:
    """Each operation of a spec has a module, an effect, and six ways to be called."""
    modules = [module for _, _, module in operation_modules(service)]

    named = {name for name in OPERATIONS if name.startswith(f"{service}.")}
    assert {module.OPERATION.full_name for module in modules} == named
    calls = {"sync", "sync_detailed", "asyncio", "asyncio_detailed", "raw", "raw_asyncio"}
    assert all(calls <= {*vars(module)} for module in modules)


def recorded_successes(service: str) -> list[dict[str, Any]]:
    """Give the exchanges in which a real server answered 2xx."""
    lines = (RECORDINGS / f"{service}.jsonl").read_text().splitlines()
    exchanges = [json.loads(line) for line in lines]
    return [
        exchange
        for exchange in exchanges
        if 200 <= exchange["status"] < 300
        and exchange["name"] not in OTHERS_ONLY
        and "response_left_out" not in exchange  # too large to be recorded
    ]


def find(service: str, exchange: dict[str, Any]) -> tuple[Any, tuple[str, ...]] | None:
    """Give the operation that an exchange is of, and its path parameters."""
    matches = [
        (module, match.groups())
        for method, pattern, module in operation_modules(service)
        if method == exchange["method"] and (match := pattern.fullmatch(exchange["path"]))
    ]
    return min(matches, key=lambda found: len(found[1]), default=None)


# Exchanges that no caller of these operations can make, and why.
OTHERS_ONLY = {
    "get_json_body_ids": "has its ids in the body of a GET",
    "tab_log_single_disp": "asks for a page",
    "get_deflate_only": "takes deflate and not gzip, which is answered without a label",
}

# They tell of the recorded connection, not of the body that was kept.
FRAMING = ("content-length", "content-encoding", "transfer-encoding", "connection")


def unpacked(body: bytes) -> bytes:
    """Undo a content encoding; some bodies were recorded without the one that they had."""
    try:
        return zlib.decompress(body, wbits=47)  # 32 more than usual: gzip too, by its header
    except zlib.error:
        return body


@frozen
class Recorded:
    """Answer any request with what was recorded."""

    exchange: dict[str, Any]

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """Answer; what was asked does not matter."""
        body: bytes = self.exchange["response_body"].encode()
        if self.exchange["response_body_base64"]:
            body = base64.b64decode(body)
        pairs: list[list[str]] = self.exchange["response_headers"]
        if any(name.lower() == "content-encoding" for name, _ in pairs):
            body = unpacked(body)
        headers = [(name, value) for name, value in pairs if name.lower() not in FRAMING]
        return httpx.Response(self.exchange["status"], headers=headers, content=body)


@pytest.mark.skipif(not RECORDINGS.exists(), reason="../shared is not here")
@pytest.mark.parametrize("service", SERVICES)
def test_recorded_answers(service: str) -> None:
    """What real servers answered is decoded and parsed by the operation that it answered."""
    parsed = 0
    for exchange in recorded_successes(service):
        if not (found := find(service, exchange)):
            continue
        module, path = found
        transport = httpx.MockTransport(Recorded(exchange))
        client = api.Client("https://recorded.example", transport=transport)
        given = arguments(module, exchange)

        value = module.raw(*path, client=client, **given)
        model = module.sync(*path, client=client, **given)

        assert to_wire(model) == value
        parsed += 1
    assert parsed > 0


def arguments(module: Any, exchange: dict[str, Any]) -> dict[str, Any]:
    """Give the keyword arguments with which the recorded request was made."""
    query: dict[str, Any] = dict(parse_qsl(exchange["query"], keep_blank_values=True))
    query["body"] = (exchange["request_body"] or "").encode()
    return {name: query[name] for name in signature(module.raw).parameters if name in query}


def to_wire(model: Any) -> Any:
    """Give what a model stands for, as JSON would."""
    match model:
        case [*parts]:
            return [to_wire(part) for part in parts]
        case _:
            return model.to_dict() if hasattr(model, "to_dict") else model

"""A service of traps, generated for these tests and loaded beside the real services."""

from __future__ import annotations

import importlib
import importlib.util
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import pytest
from attrs import frozen

REPOSITORY = Path(__file__).parents[2]
NAME = "trap_api"  # generated code imports itself relatively: it runs under any name


@frozen
class TrapApi:
    """The generated package, and ways to call it over a wire that the test holds."""

    package: Any
    folder: Path

    def operation(self, name: str) -> Any:
        """Import the module of an operation, such as "rows.get_rows"."""
        return importlib.import_module(f"{NAME}.traps.api.{name}")

    def client(self, answer: Callable[[httpx.Request], httpx.Response], **options: Any) -> Any:
        """Make a client whose requests go to a function."""
        transport = httpx.MockTransport(answer)
        return self.package.Client(
            "https://traps.example", transport=transport, async_transport=transport, **options
        )

    def client_of(self, body: bytes, label: str = "application/json", status: int = 200) -> Any:
        """Make a client whose every answer is this one."""
        headers = {"content-type": label}
        return self.client(lambda _: httpx.Response(status, content=body, headers=headers))


def load(folder: Path) -> ModuleType:
    """Import a package from a folder under the name of the trap package."""
    spec = importlib.util.spec_from_file_location(
        NAME, folder / "__init__.py", submodule_search_locations=[str(folder)]
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[NAME] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def traps(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TrapApi]:
    """Generate the trap service as codegen.py would any other, and import it."""
    root = tmp_path_factory.mktemp("traps")
    shutil.copytree(REPOSITORY / "specs/templates", root / "specs/templates")
    shutil.copy(Path(__file__).with_name("traps.yaml"), root / "specs")
    command = [sys.executable, str(REPOSITORY / "codegen.py"), "--root", str(root)]
    subprocess.run(command, check=True)
    folder = root / "generated/annotationframework_api"
    yield TrapApi(load(folder), folder)
    for name in [name for name in sys.modules if name.partition(".")[0] == NAME]:
        del sys.modules[name]

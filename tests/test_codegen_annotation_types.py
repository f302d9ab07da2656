"""The snapshot of the annotation types' definitions equals what the real service serves."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from tests.real_services import REPOSITORY, schema_service

from annotationframework_api import Client
from annotationframework_api.annotation_types import TYPE_NAMES, definition
from annotationframework_api.schema.api.schemas import get_schema_definition, get_schemas

SNAPSHOT = REPOSITORY / "specs/annotation_types"


@pytest.fixture(scope="module")
def service() -> Iterator[str]:
    """Run the real schema service."""
    with schema_service() as url:
        yield url


def meaning(value: Any, key: str = "") -> Any:
    """Give what a definition means: the order of `required` is chance."""
    match value:
        case {**members}:
            return {str(name): meaning(part, str(name)) for name, part in members.items()}
        case [*parts]:
            return set[Any](parts) if key == "required" else [meaning(part) for part in parts]
        case _:
            return value


def test_snapshot_is_what_the_service_serves(service: str) -> None:
    """Every type that the service has is in the snapshot, with the same meaning, and no other."""
    with Client(service) as client:
        names = get_schemas.raw(client=client)
        served = {name: get_schema_definition.raw(name, client=client) for name in names}

    assert {*names} == {*TYPE_NAMES}
    assert len(names) == 57
    for name, found in served.items():
        assert meaning(found) == meaning(definition(name)), name


def test_refreshing_from_another_process_changes_nothing(service: str, tmp_path: Path) -> None:
    """Refreshed from a service by URL, the snapshot has the same bytes, and its source is noted."""
    (tmp_path / "specs/annotation_types").mkdir(parents=True)
    (tmp_path / "specs/annotation_types/stale.json").write_text("{}")
    shutil.copy(REPOSITORY / "specs/sources.toml", tmp_path / "specs")
    command = [sys.executable, str(REPOSITORY / "codegen.py"), "annotation-types"]
    subprocess.run([*command, "--url", service, "--root", str(tmp_path)], check=True)

    fresh = {
        path.name: path.read_bytes() for path in (tmp_path / "specs/annotation_types").iterdir()
    }
    assert fresh == {path.name: path.read_bytes() for path in SNAPSHOT.iterdir()}
    before = tomllib.loads((REPOSITORY / "specs/sources.toml").read_text())
    after = tomllib.loads((tmp_path / "specs/sources.toml").read_text())
    assert after.pop("annotation_types") == {**before.pop("annotation_types"), "origin": service}
    assert after == before


def test_snapshot_is_canonical() -> None:
    """The snapshot is stored so that two processes of the service give the same bytes."""
    for path in SNAPSHOT.iterdir():
        found = json.loads(path.read_text())

        assert json.dumps(found, indent=1, sort_keys=True) + "\n" == path.read_text()
        for part in found["definitions"].values():
            assert part.get("required", []) == sorted(part.get("required", []))


def test_service_stops_with_its_block() -> None:
    """After the block the service answers no more."""
    with schema_service() as url:
        assert httpx.get(f"{url}/schema/views/version").json() == "5.26.3"

    with pytest.raises(httpx.ConnectError):
        httpx.get(f"{url}/schema/views/version")

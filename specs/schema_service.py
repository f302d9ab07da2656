"""The real schema service: run on loopback, and asked for its annotation types' definitions."""

from __future__ import annotations

import contextlib
import datetime
import hashlib
import json
import subprocess
import threading
import tomllib
from collections.abc import Generator
from pathlib import Path
from typing import Any

import httpx
from specs.documents import Refused

START_DEADLINE = 120.0  # seconds; starting takes one, but a busy machine may take its time

# Run by the real service's own environment. The socket listens before its URL is printed.
SCHEMA_SERVICE = """
import logging
from emannotationschemas.app import create_app
from werkzeug.serving import make_server
server = make_server("127.0.0.1", 0, create_app(), threaded=True)
logging.getLogger("werkzeug").setLevel(logging.ERROR)
print(f"http://127.0.0.1:{server.port}", flush=True)
server.serve_forever()
"""


@contextlib.contextmanager
def running_service(root: Path) -> Generator[str]:
    """Run the service while the block lasts, and give its URL."""
    python = root / ".envs/emannotationschemas/bin/python"
    if not python.exists():
        raise Refused("run `make .envs/emannotationschemas/.installed` first")
    command = [str(python), "-c", SCHEMA_SERVICE]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        deadline = threading.Timer(START_DEADLINE, process.kill)
        deadline.start()
        try:
            url = process.stdout.readline().strip() if process.stdout else ""
            deadline.cancel()
            if not url:
                raise Refused("the schema service did not start; it says why above")
            yield url
        finally:
            deadline.cancel()
            process.terminate()


def refresh_definitions(root: Path, url: str | None) -> None:
    """Take every annotation type's definition from a service, and note where they came from."""
    local = contextlib.nullcontext(url) if url else running_service(root)
    with local as base, httpx.Client(base_url=f"{base}/schema", timeout=60) as http:
        version: str = http.get("/views/version").raise_for_status().json()
        names: list[str] = http.get("/api/v2/type").raise_for_status().json()
        definitions = {
            f"{name}.json": canonical(http.get(f"/api/v2/type/{name}").raise_for_status().json())
            for name in sorted(names)
        }
    folder = root / "specs/annotation_types"
    for stale in folder.glob("*.json"):
        stale.unlink()
    for name, text in definitions.items():
        (folder / name).write_text(text)
    source = {
        "origin": url or "emannotationschemas' own service, on loopback",
        "version": version,
        "sha256": hashlib.sha256("".join(definitions.values()).encode()).hexdigest(),
    }
    record_source(root / "specs/sources.toml", "annotation_types", source)


def canonical(definition: Any) -> str:
    """Write a definition so that two processes of the service give the same bytes."""
    return json.dumps(_ordered(definition), indent=1, sort_keys=True) + "\n"


def _ordered(value: Any, key: str = "") -> Any:
    """Sort what has no order but comes in another one from every process: `required`."""
    match value:
        case {**members}:
            return {str(name): _ordered(part, str(name)) for name, part in members.items()}
        case [*parts]:
            return sorted(parts) if key == "required" else [_ordered(part) for part in parts]
        case _:
            return value


def record_source(path: Path, name: str, source: dict[str, str]) -> None:
    """Note a source in sources.toml; its date stays while its bytes do."""
    sources = tomllib.loads(path.read_text())
    before = sources.get(name, {})
    today = datetime.datetime.now(datetime.UTC).date().isoformat()
    date = before["date"] if before.get("sha256") == source["sha256"] else today
    sources[name] = {**source, "date": date}
    tables = (
        f"[{table}]\n" + "".join(f"{key} = {json.dumps(value)}\n" for key, value in rows.items())
        for table, rows in sources.items()
    )
    path.write_text("# Where each part of specs/ came from, and when.\n\n" + "\n".join(tables))

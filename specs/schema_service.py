"""The real schema service: run on loopback, and asked for its annotation types' definitions."""

from __future__ import annotations

import contextlib
import hashlib
import json
import re
import subprocess
import threading
from collections.abc import Generator, Mapping
from pathlib import Path
from typing import Any

from specs.deployment import CannotLook, Deployment, deployment
from specs.documents import Json, Refused
from specs.sources import Source, record_source

FOLDER = "specs/annotation_types"
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
def running_service(root: Path, environment: str = "emannotationschemas") -> Generator[str]:
    """Run the service of one of the environments while the block lasts, and give its URL."""
    python = root / f".envs/{environment}/bin/python"
    if not python.exists():
        raise Refused(f"run `make .envs/{environment}/.installed` first")
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
    with local as base, deployment(base) as service:
        version: str = service.read("/schema/views/version")
        definitions = served_definitions(service)
    origin = url or "emannotationschemas' own service, on loopback"
    store_definitions(root, definitions, {"origin": origin, "version": version})


def served_definitions(service: Deployment) -> dict[str, Json]:
    """Give every annotation type's definition as a service serves it, by name."""
    path = "/schema/api/v2/types_all"
    definitions = service.read_object(path)
    for name, definition in definitions.items():
        # A name becomes a file's.
        if not re.fullmatch(r"\w+", name) or not isinstance(definition, dict):
            raise CannotLook(f"{path} answered something else than types with their definitions")
    return definitions


def stored_definitions(root: Path) -> dict[str, Json]:
    """Give every annotation type's definition as it was last taken from a service, by name."""
    files = sorted((root / FOLDER).glob("*.json"))
    return {file.stem: json.loads(file.read_text()) for file in files}


def store_definitions(root: Path, definitions: Mapping[str, Json], source: Source) -> None:
    """Put these definitions in the place of all that are stored, and note their source."""
    texts = {name: canonical(definitions[name]) for name in sorted(definitions)}
    folder = root / FOLDER
    for stale in folder.glob("*.json"):
        stale.unlink()
    for name, text in texts.items():
        (folder / f"{name}.json").write_text(text)
    digest = hashlib.sha256("".join(texts.values()).encode()).hexdigest()
    record_source(root, "annotation_types", {**source, "sha256": digest})


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

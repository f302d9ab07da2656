"""Real services, run on loopback for the tests that hold our own parts against them."""

from __future__ import annotations

import contextlib
import json
import subprocess
from collections.abc import Generator, Iterable
from pathlib import Path
from typing import Any

import pytest
from specs.schema_service import running_service

REPOSITORY = Path(__file__).parents[1]
SCHEMAS = REPOSITORY / ".envs/emannotationschemas"

# Run by the real package's own environment: loads annotations as AnnotationEngine does (nested
# schema, unknown fields left out, flattened), and says what the columns that the package itself
# declares would hold. What is a database's own is taken from what the recorded one did.
STORING = r"""
import json, sys, warnings
from geoalchemy2.elements import WKTElement
import marshmallow as mm
from emannotationschemas import get_schema
from emannotationschemas.flatten import flatten_dict
from emannotationschemas.models import field_column_map, split_annotation_schema
from emannotationschemas.schemas.base import get_geom_from_wkb

LIMITS = {"Integer": 2**31, "BigInteger": 2**63}
schemas, columns = {}, {}

def stored(kind, value):
    if value is None:
        return None
    if kind == "Geometry":
        return get_geom_from_wkb(WKTElement(value)).tolist()
    if kind in LIMITS and not -LIMITS[kind] <= value < LIMITS[kind]:
        raise ValueError("out of range")
    if kind == "String" and "\0" in value.encode().decode():
        raise ValueError("a NUL character")
    return value

def verdict(name, annotation):
    if name not in schemas:
        schema = get_schema(name)
        schemas[name] = schema(context={"postgis": True})
        flat = split_annotation_schema(schema)[0]._declared_fields
        columns[name] = {key: field_column_map[type(flat[key])].__name__ for key in flat}
    try:
        loaded = flatten_dict(schemas[name].load(annotation, unknown=mm.EXCLUDE))
        return {key: stored(kind, loaded.get(key)) for key, kind in columns[name].items()}
    except Exception as error:
        return f"{type(error).__name__}: {error}"

warnings.simplefilter("error")  # numpy's, of what is no uint64
for line in sys.stdin:
    print(json.dumps(verdict(*json.loads(line))))
"""


@contextlib.contextmanager
def schema_service(environment: str = SCHEMAS.name) -> Generator[str]:
    """Run the real EMAnnotationSchemas service while the block lasts, and give its URL."""
    _need(environment)
    with running_service(REPOSITORY, environment) as url:
        yield url


def stored_by_real_schemas(annotations: Iterable[tuple[str, object]]) -> list[dict[str, Any] | str]:
    """Say for each type and annotation what the real schemas would store, or why they refuse it.

    Returns
    -------
    The values of the columns, by their names; of a refused annotation the error, as text.
    """
    _need(SCHEMAS.name)
    command = [str(SCHEMAS / "bin/python"), "-c", STORING]
    lines = "\n".join(map(json.dumps, annotations))
    told = subprocess.run(command, input=lines, check=True, capture_output=True, text=True).stdout
    return [json.loads(line) for line in told.splitlines()]


def _need(environment: str) -> None:
    if not (REPOSITORY / f".envs/{environment}/.installed").exists():
        pytest.skip(f"run `make .envs/{environment}/.installed` for the real service")

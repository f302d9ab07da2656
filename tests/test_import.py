"""Importing the package: light, and with exactly the names that it says it has."""

from __future__ import annotations

import subprocess
import sys

import pytest

import annotationframeworkclient

HEAVY = ("pandas", "numpy", "httpx", "jsonschema", "pyarrow", "orjson", "starlette")


def loaded_by(statement: str) -> set[str]:
    """Run a statement in a new interpreter and give the names of the modules it loads."""
    script = f"{statement}\nimport sys\nprint(*sys.modules)"
    command = [sys.executable, "-c", script]
    ran = subprocess.run(command, check=True, capture_output=True, text=True, timeout=60)  # s
    return set(ran.stdout.split())


@pytest.mark.parametrize(
    "statement", ["import annotationframeworkclient", "import annotationframeworkclient.errors"]
)
def test_importing_loads_nothing_heavy(statement: str) -> None:
    """The package, and its errors, load none of the packages that are slow to import."""
    assert loaded_by(statement).isdisjoint(HEAVY)


def test_looking_around_loads_nothing_heavy() -> None:
    """`dir` and the version load nothing heavy either."""
    statement = "import annotationframeworkclient as a; dir(a); a.__version__"

    assert loaded_by(statement).isdisjoint(HEAVY)


def test_a_client_needs_no_frames() -> None:
    """Making a client loads neither pandas nor numpy nor jsonschema."""
    statement = "from annotationframeworkclient import FrameworkClient; FrameworkClient('x')"

    assert loaded_by(statement).isdisjoint({"pandas", "numpy", "jsonschema", "pyarrow"})


def test_all_is_what_there_is() -> None:
    """Each name of `__all__` is there, `dir` lists them, and another name is an error."""
    names = set(annotationframeworkclient.__all__)
    expected = {"AnnotationFault", "FrameworkClient", "FrameworkError", "InvalidAnnotation"}

    assert names == {*expected, "errors"}
    assert all(hasattr(annotationframeworkclient, name) for name in names)
    assert set(dir(annotationframeworkclient)) == {*names, "__version__"}
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = annotationframeworkclient.nothing  # type: ignore[attr-defined] # the checkers see it too

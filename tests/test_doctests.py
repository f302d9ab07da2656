"""The examples in the docstrings."""

import doctest
import importlib
import pkgutil
from collections.abc import Iterator

import numpy as np
import pytest

import annotationframeworkclient
from annotationframeworkclient.sandbox import Sandbox

NUCLEI = [
    {"pt": {"position": [229040, 227264, 24092]}, "volume": 71.14},
    {"pt": {"position": [178528, 87408, 18566]}, "volume": 25.36},
]


def _examples() -> Iterator[doctest.DocTest]:
    finder = doctest.DocTestFinder(exclude_empty=True)
    package = annotationframeworkclient
    for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        for test in finder.find(importlib.import_module(module.name), module.name):
            if test.examples:
                yield test


@pytest.mark.parametrize("example", list(_examples()), ids=lambda example: example.name)
def test_example(example: doctest.DocTest, sandbox: Sandbox) -> None:
    """An example of a docstring prints what it says, on a sandbox that holds two nuclei."""
    with sandbox.client() as client:
        client.annotation.create_table("nuclei", "nucleus_detection")
        client.annotation.post_annotation("nuclei", NUCLEI)
        example.globs = {**example.globs, "client": client, "np": np}
        failed, _ = doctest.DocTestRunner(verbose=False).run(example)

    assert failed == 0

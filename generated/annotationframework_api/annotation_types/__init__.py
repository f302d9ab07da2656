# Written by codegen.py from specs/templates/annotation_types.py. Do not edit: python codegen.py
"""The JSON Schema definitions of the annotation types, as the schema service serves them."""

import json
from importlib import resources
from typing import Any

from ._names import TYPE_NAMES as TYPE_NAMES

__all__ = ("TYPE_NAMES", "definition")


def definition(name: str) -> dict[str, Any]:
    """Give the definition of an annotation type, such as "synapse"; the caller may change it.

    Raises
    ------
    KeyError
        There is no such type.
    """
    if name not in TYPE_NAMES:
        raise KeyError(name)
    file = resources.files(__name__).joinpath("definitions", f"{name}.json")
    found: dict[str, Any] = json.loads(file.read_bytes())
    return found

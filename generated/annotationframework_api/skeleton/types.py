# Written by codegen.py from specs/skeleton.yaml. Do not edit: python codegen.py
"""What models know of the shared runtime."""

from .._runtime.types import UNSET, Unset

__all__ = ["UNSET", "Unset"]

# Written by codegen.py from specs/state.yaml. Do not edit: python codegen.py
"""The service's models, each imported on first use."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .segment_properties import SegmentProperties as SegmentProperties
    from .state import State as State

_MODULES = {"SegmentProperties": ".segment_properties", "State": ".state"}

__all__ = ("SegmentProperties", "State")


if not TYPE_CHECKING:  # with it type checkers would take any name

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(_MODULES[name], __name__), name)


def __dir__() -> list[str]:
    return [*globals(), *_MODULES]

"""The typed client of the Dynamic Annotation Framework (CAVE) services."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotationframeworkclient import errors as errors
    from annotationframeworkclient.errors import FrameworkError as FrameworkError
    from annotationframeworkclient.errors import InvalidAnnotation as InvalidAnnotation
    from annotationframeworkclient.frameworkclient import FrameworkClient as FrameworkClient
    from annotationframeworkclient.validation import AnnotationFault as AnnotationFault

    __version__: str

_HOMES = {
    "AnnotationFault": "validation",
    "FrameworkClient": "frameworkclient",
    "FrameworkError": "errors",
    "InvalidAnnotation": "errors",
}

__all__ = ["AnnotationFault", "FrameworkClient", "FrameworkError", "InvalidAnnotation", "errors"]


if not TYPE_CHECKING:  # with it type checkers would take any name

    def __getattr__(name: str) -> object:
        """Import a public name on its first use, so that importing this package stays light."""
        if name == "__version__":
            from importlib.metadata import version

            return version("annotationframeworkclient")
        if name == "errors":
            return import_module("annotationframeworkclient.errors")
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)


def __dir__() -> list[str]:
    return sorted([*__all__, "__version__"])

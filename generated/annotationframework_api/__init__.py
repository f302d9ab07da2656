# Written by codegen.py from specs/templates/package.py. Do not edit: python codegen.py
"""Typed calls of the CAVE services' operations, generated from their OpenAPI documents.

Each operation is a module with `sync`, `sync_detailed`, `raw` and their asyncio twins:

    from annotationframework_api import Client
    from annotationframework_api.info.api.datastacks import get_datastacks

    names = get_datastacks.sync(client=Client("https://global.daf-apis.com", headers=...))
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._runtime.client import Client as Client
    from ._runtime.client import Timeouts as Timeouts
    from ._runtime.errors import DecodeError as DecodeError
    from ._runtime.errors import EncodeError as EncodeError
    from ._runtime.errors import FrameworkError as FrameworkError
    from ._runtime.errors import NoAnswer as NoAnswer
    from ._runtime.errors import UnexpectedStatus as UnexpectedStatus
    from ._runtime.errors import UnknownType as UnknownType
    from ._runtime.types import UNSET as UNSET
    from ._runtime.types import Response as Response
    from ._runtime.types import Unset as Unset

_MODULES = {
    "Client": "client",
    "DecodeError": "errors",
    "EncodeError": "errors",
    "FrameworkError": "errors",
    "NoAnswer": "errors",
    "Response": "types",
    "Timeouts": "client",
    "UNSET": "types",
    "UnexpectedStatus": "errors",
    "UnknownType": "errors",
    "Unset": "types",
}

__all__ = (
    "UNSET",
    "Client",
    "DecodeError",
    "EncodeError",
    "FrameworkError",
    "NoAnswer",
    "Response",
    "Timeouts",
    "UnexpectedStatus",
    "UnknownType",
    "Unset",
)


if not TYPE_CHECKING:  # with it type checkers would take any name

    def __getattr__(name: str) -> object:
        """Import a public name on its first use: httpx and attrs are slow to import."""
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"._runtime.{_MODULES[name]}", __name__), name)


def __dir__() -> list[str]:
    return [*globals(), *_MODULES]

"""A local deployment of the services, on loopback."""

from importlib.util import find_spec

for _package in ("openapi_core", "starlette", "uvicorn"):
    if find_spec(_package) is None:
        raise ImportError(
            f"The sandbox needs {_package}: pip install 'annotationframeworkclient[sandbox]'"
        )

from annotationframeworkclient.sandbox.server import Sandbox, serve  # noqa: E402 - checked first
from annotationframeworkclient.sandbox.watcher import LoggedRequest, Violation  # noqa: E402

__all__ = ["LoggedRequest", "Sandbox", "Violation", "serve"]

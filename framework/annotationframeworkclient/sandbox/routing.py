"""Routes: a path, its handlers by method, and the service's own answer to other methods."""

from collections.abc import Callable, Mapping
from typing import TypeAlias

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

Handler: TypeAlias = Callable[[Request], Response]
Resources: TypeAlias = Mapping[str, Mapping[str, Handler]]

_METHODS = ("DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT")


def routes(
    resources: Resources,
    *,
    prefix: str,
    refuse_method: Callable[[], Response],
    headers: Mapping[str, str],
) -> list[Route]:
    """Make the routes of one service, each answer with the service's `headers`."""

    def make(path: str, handlers: Mapping[str, Handler]) -> Route:
        def endpoint(request: Request) -> Response:
            handler = handlers.get("GET" if request.method == "HEAD" else request.method)
            if handler is not None:
                answer = handler(request)
            elif request.method == "OPTIONS":
                answer = Response(media_type="text/html")
            else:
                answer = refuse_method()
            answer.headers.update(headers)
            if request.method == "OPTIONS" or answer.status_code == 405:
                answer.headers["allow"] = _allowed(handlers)
            return answer

        return Route(prefix + path, endpoint, methods=_METHODS)

    return [make(path, handlers) for path, handlers in resources.items()]


def _allowed(handlers: Mapping[str, Handler]) -> str:
    head = {"HEAD"} if "GET" in handlers else set[str]()
    return ", ".join(sorted({*handlers, "OPTIONS"} | head))

"""The segmentation and meshing services: PyChunkedGraph 2.21.1 on one small graph."""

import gzip
import sqlite3
from collections.abc import Callable

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from annotationframeworkclient.sandbox.access import Access
from annotationframeworkclient.sandbox.answers import (
    METHOD_NOT_ALLOWED,
    Refusal,
    compact_json_answer,
    page,
    text_answer,
)
from annotationframeworkclient.sandbox.info import MAPPED_ONLY, SEGMENTATION_TABLE
from annotationframeworkclient.sandbox.people import User
from annotationframeworkclient.sandbox.routing import Handler, Resources, routes
from annotationframeworkclient.sandbox.segmentation.edits import edits
from annotationframeworkclient.sandbox.segmentation.graph_info import graph_info
from annotationframeworkclient.sandbox.segmentation.ledger import Ledger
from annotationframeworkclient.sandbox.segmentation.lineages import lineages
from annotationframeworkclient.sandbox.segmentation.logs import logs
from annotationframeworkclient.sandbox.segmentation.meshing import meshing
from annotationframeworkclient.sandbox.segmentation.nodes import nodes
from annotationframeworkclient.sandbox.segmentation.question import (
    Question,
    Task,
    Wrap,
    answered,
)
from annotationframeworkclient.sandbox.segmentation.roots import roots

VERSION = "2.21.1"
_QUICK = 1  # the level: on loopback, time is dearer than bytes
NAMESPACE = "pychunkedgraph"
TABLES = frozenset({SEGMENTATION_TABLE, MAPPED_ONLY})


class SegmentationService:
    """The handlers of the segmentation and meshing services."""

    def __init__(self, connection: sqlite3.Connection, access: Access) -> None:
        self._access = access
        self._ledger = Ledger(connection)

    def routes(self) -> list[Route]:
        """Return the paths that the services have."""
        view, edit = self._wrap("view"), self._wrap("edit")
        oversee = self._wrap("admin_view")
        administrate = self._wrap("view", is_administrators=True)
        tables = {
            **roots(view),
            **nodes(view),
            **lineages(view),
            **logs(view, oversee, administrate),
            **edits(view, edit, self._wrap("admin"), administrate),
        }
        meshes = meshing(view, edit)
        resources: Resources = {
            "/segmentation/api/version": {"GET": _constant(VERSION)},
            "/segmentation/api/versions": {"GET": _constant([0, 1])},
            "/segmentation/api/v1/": {"GET": _index("Segmentation")},
            "/meshing/api/v1/": {"GET": _index("Meshing")},
            "/segmentation/table/{table}/info": {"GET": view(graph_info)},
            "/segmentation/1.0/{table}/info": {"GET": view(graph_info)},
            **{f"/segmentation/api/v1/table/{{table}}{path}": tables[path] for path in tables},
            **{f"/meshing/api/v1/table/{{table}}{path}": meshes[path] for path in meshes},
        }
        return routes(
            resources,
            prefix="",
            refuse_method=lambda: page(405, "Method Not Allowed", METHOD_NOT_ALLOWED),
            headers={"access-control-allow-origin": "*"},
        )

    def _wrap(self, permission: str, *, is_administrators: bool = False) -> Wrap:
        """Return what makes handlers of tasks for those who have a permission."""

        def wrap(task: Task) -> Handler:
            def handler(request: Request) -> Response:
                user = self._user(request, permission, is_administrators=is_administrators)
                answer = answered(lambda: task(self._question(request, user)))
                return _packed(answer, request)

            return handler

        return wrap

    def _user(self, request: Request, permission: str, *, is_administrators: bool) -> User:
        if is_administrators and not self._access.user(request).is_admin:
            raise Refusal(text_answer("Requires superadmin privilege.", 403))
        if self._access.user(request).is_admin and permission.startswith("admin"):
            permission = "view"
        return self._access.require(request, permission, NAMESPACE, request.path_params["table"])

    def _question(self, request: Request, user: User) -> Question:
        table = request.path_params["table"]
        if table != SEGMENTATION_TABLE:
            path = f"projects/localproj/instances/local/tables/{table}"
            raise LookupError(f'404 table "{path}" not found')
        return Question(request, user, self._ledger)


def _packed(answer: Response, request: Request) -> Response:
    """Compress a good answer for whoever mentions gzip, be it to decline it."""
    wanted = "gzip" in request.headers.get("accept-encoding", "")
    if not wanted or answer.status_code >= 300 or not answer.body:
        return answer
    headers = {**answer.headers, "content-encoding": "gzip", "vary": "Accept-Encoding"}
    del headers["content-length"]
    return Response(gzip.compress(answer.body, _QUICK, mtime=0), answer.status_code, headers)


def _constant(value: object) -> Callable[[Request], Response]:
    return lambda _request: compact_json_answer(value)


def _index(name: str) -> Callable[[Request], Response]:
    return lambda _request: text_answer(f"PyChunkedGraph {name} v{VERSION}")

"""The state service: JSON documents under ids of their own, kept as the real one keeps them."""

import json
import sqlite3
import zlib
from collections.abc import Callable, Mapping
from typing import Any, Literal, TypeAlias

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from annotationframeworkclient.sandbox.access import Access
from annotationframeworkclient.sandbox.answers import (
    CORS,
    METHOD_NOT_ALLOWED,
    Refusal,
    json_answer,
    nginx_page,
    page,
    text_answer,
)
from annotationframeworkclient.sandbox.people import User
from annotationframeworkclient.sandbox.routing import Handler, routes

VERSION = "0.7.2"
EXAMPLE_ID = 5762925562167296
LARGEST_BODY = 100 * 1024 * 1024  # bytes: nginx's client_max_body_size for this service
LARGEST_DOCUMENT = 50_000_000  # bytes, compressed

Kind: TypeAlias = Literal["state", "property"]

_SCHEMA = """
CREATE TABLE IF NOT EXISTS documents (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    id INTEGER NOT NULL,
    document BLOB NOT NULL,
    timestamp REAL,
    UNIQUE (kind, id)
)
"""
_FIRST_ID = 4_500_000_000_000_000  # ids have 16 digits, and do not count up
_STRIDE = 1_234_567_890_123_457  # shares no factor with the span: no id comes twice
_SPAN = 2_251_799_813_685_248
_INT64 = range(1, 2**63)

_EXAMPLE: Mapping[str, Any] = {
    "layers": [
        {
            "source": "precomputed://https://storage.googleapis.com/neuroglancer/basil_v0/"
            "son_of_alignment/v3.04_cracks_only_normalized_rechunked",
            "type": "image",
            "blend": "default",
            "shaderControls": {},
            "name": "img",
        },
        {
            "source": "graphene://https://minnie.microns-daf.com/segmentation/table/minnie3_v0",
            "type": "segmentation_with_graph",
            "segments": ["864691134988869442"],
            "name": "seg",
        },
    ],
    "navigation": {
        "pose": {"position": {"voxelSize": [4, 4, 40], "voxelCoordinates": [271360, 68608, 9216]}},
        "zoomFactor": 8,
    },
    "showSlices": False,
    "layout": "xy-3d",
}


class StateService:
    """The handlers of the state service."""

    def __init__(self, connection: sqlite3.Connection, access: Access) -> None:
        self._connection = connection
        self._access = access
        connection.execute(_SCHEMA)
        if self._stored("state", EXAMPLE_ID) is None:
            self._store("state", EXAMPLE_ID, json.dumps(_EXAMPLE).encode(), None)

    def routes(self) -> list[Route]:
        """Return the paths that the service has; those of its older version come last."""
        own: dict[str, Mapping[str, Handler]] = {
            "/index": {"GET": lambda _request: text_answer(f"NeuroglancerJsonServer - v{VERSION}")},
            "/version": {"GET": lambda _request: json_answer(VERSION)},
            "/table_info": {"GET": self._table_info},
            "/property/post": {"POST": self._create("property"), "GET": self._create("property")},
            "/property/post/{id}": {"POST": self._create_with_id("property")},
            "/property/{id}/info": {"GET": self._get("property")},
            "/property/raw/{id}": {"GET": self._get_raw("property")},
        }
        older: dict[str, Mapping[str, Handler]] = {
            "/post": {"POST": self._create("state"), "GET": self._create("state")},
            "/post/{id}": {"POST": self._create_with_id("state")},
            "/raw/{id}": {"GET": self._get_raw("state")},
            "/{id}": {"GET": self._get("state")},
        }
        return [
            route
            for prefix, resources in (("/nglstate/api/v1", own | older), ("/nglstate", older))
            for route in routes(
                resources,
                prefix=prefix,
                refuse_method=lambda: page(405, "Method Not Allowed", METHOD_NOT_ALLOWED),
                headers=CORS,
            )
        ]

    def _user(self, request: Request) -> User:
        """Return who asks, or refuse in this service's words, which are no JSON."""
        try:
            return self._access.user(request)
        except Refusal as refusal:
            raise Refusal(_in_words(refusal.answer)) from None

    def _superadmin(self, request: Request) -> None:
        if not self._user(request).is_admin:
            raise Refusal(text_answer("Requires superadmin privilege.", 403))

    def _table_info(self, request: Request) -> Response:
        user = self._user(request)
        return text_answer(f"User: {user.id} - project sandbox - table nglstate")

    def _create(self, kind: Kind) -> Callable[[Request], Response]:
        def create(request: Request) -> Response:
            self._user(request)
            new_id = self._new_id()
            self._store(kind, new_id, _document(request), None)
            return _address(request, request.url.path.removesuffix("/post"), new_id)

        return create

    def _create_with_id(self, kind: Kind) -> Callable[[Request], Response]:
        def create(request: Request) -> Response:
            self._superadmin(request)
            given = _id(request)
            try:
                time = float(request.query_params.get("timestamp", 0))
            except ValueError:
                raise _broken() from None
            self._store(kind, given, _document(request), time)
            return _address(request, request.url.path.rpartition("/")[0], given)

        return create

    def _get(self, kind: Kind) -> Callable[[Request], Response]:
        def get(request: Request) -> Response:
            self._user(request)
            return _encoded(request, self._found(kind, request))

        return get

    def _get_raw(self, kind: Kind) -> Callable[[Request], Response]:
        def get(request: Request) -> Response:
            self._user(request)
            return Response(self._found(kind, request), media_type="text/html")

        return get

    def _found(self, kind: Kind, request: Request) -> bytes:
        document = self._stored(kind, _id(request))
        if document is None:
            raise _broken()
        return document

    def _stored(self, kind: Kind, document_id: int) -> bytes | None:
        row = self._connection.execute(
            "SELECT document FROM documents WHERE kind = ? AND id = ?", (kind, document_id)
        ).fetchone()
        return bytes(row[0]) if row else None

    def _store(self, kind: Kind, document_id: int, text: bytes, time: float | None) -> None:
        document = zlib.compress(text)
        if len(document) > LARGEST_DOCUMENT:
            raise _broken()
        try:
            self._connection.execute(
                "INSERT INTO documents (kind, id, document, timestamp) VALUES (?, ?, ?, ?)",
                (kind, document_id, document, time),
            )
        except sqlite3.IntegrityError:
            raise _broken() from None

    def _new_id(self) -> int:
        row = self._connection.execute("SELECT max(number) FROM documents").fetchone()
        last: int = row[0] or 0
        return _FIRST_ID + last * _STRIDE % _SPAN


def _broken() -> Refusal:
    """Make the refusal of whatever breaks the real service: its proxy answers for it."""
    return Refusal(nginx_page(502, "Bad Gateway"))


def _id(request: Request) -> int:
    given: str = request.path_params["id"]
    if not given.isdecimal() or int(given) not in _INT64:
        raise _broken()
    return int(given)


def _document(request: Request) -> bytes:
    body: bytes = request.state.body
    is_form = request.headers.get("content-type", "").startswith("application/x-www-form")
    try:
        json.loads(b"" if is_form else body)
    except ValueError:
        raise _broken() from None
    return body


def _address(request: Request, path: str, document_id: int) -> Response:
    return json_answer(f"{request.url.scheme}://{request.url.netloc}{path}/{document_id}")


def _encoded(request: Request, document: bytes) -> Response:
    """Answer as the real one does: compressed at one word of a header, labelled so at another."""
    accepted = request.headers.get("accept-encoding", "")
    body = document if "deflate" in accepted else zlib.decompress(document)
    headers = {"vary": "Accept-Encoding"}
    if "gzip" in accepted:
        headers["content-encoding"] = "deflate"
    return Response(body, headers=headers, media_type="application/json")


def _in_words(answer: Response) -> Response:
    if answer.status_code == 302:
        return answer
    words = "Invalid Request" if answer.status_code == 400 else "Unauthorized"
    if b"invalid_token" in bytes(answer.body):
        words = "Invalid/Expired Token"
    bare = text_answer(words, answer.status_code)
    bare.headers["www-authenticate"] = answer.headers["www-authenticate"]
    return bare

"""The annotation service: what AnnotationEngine 4.35.0 with the newest libraries answers."""

from collections.abc import Mapping
from typing import Any

from attrs import asdict
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from annotationframework_api import UnknownType
from annotationframeworkclient.sandbox.access import Access, owner_of
from annotationframeworkclient.sandbox.annotation_requests import (
    ANNOTATION_IDS,
    ANNOTATIONS,
    CREATE_TABLE,
    UPDATE_TABLE,
    body_of,
    check_filter,
    wanted_ids,
)
from annotationframeworkclient.sandbox.annotation_rows import Conflict, Rows
from annotationframeworkclient.sandbox.annotation_tables import (
    TableRefused,
    check_identifiers,
    check_metadata,
    check_name,
    check_reference,
)
from annotationframeworkclient.sandbox.answers import (
    METHOD_NOT_ALLOWED,
    CutResponse,
    Refusal,
    json_answer,
    text_answer,
    wrapped_error,
)
from annotationframeworkclient.sandbox.fields import Invalid
from annotationframeworkclient.sandbox.info import ALIGNED_VOLUME
from annotationframeworkclient.sandbox.judge import DatabaseFault
from annotationframeworkclient.sandbox.people import User, share_a_group
from annotationframeworkclient.sandbox.routing import routes
from annotationframeworkclient.sandbox.store import Store, Table

LIMIT = 10_000

_VOLUME = "/annotation/api/v2/aligned_volume/{aligned_volume}"
_NOT_OWNER = "You cannot do this because you are not the owner of this table"
_NO_GROUP = "do not share a common group with the creator of this table."
_REASONS = {
    400: "Bad Request",
    401: "Unauthorized",
    404: "Not Found",
    405: "Method Not Allowed",
    409: "Conflict",
    413: "Request Entity Too Large",
    422: "Unprocessable Entity",
}


class AnnotationService:
    """The handlers of the annotation service."""

    def __init__(self, store: Store, access: Access) -> None:
        self._store = store
        self._access = access
        self._rows = Rows(store)

    def routes(self) -> list[Route]:
        """Return the paths that the service has."""
        return routes(
            {
                "/health": {"GET": lambda _request: json_answer("healthy")},
                "/annotation/api/versions": {"GET": lambda _request: json_answer([2])},
                f"{_VOLUME}/table": {
                    "GET": self._names,
                    "POST": self._create,
                    "PUT": self._update_metadata,
                },
                f"{_VOLUME}/table/{{table_name}}": {
                    "GET": self._metadata,
                    "DELETE": self._delete_table,
                },
                f"{_VOLUME}/table/{{table_name}}/count": {"GET": self._count},
                f"{_VOLUME}/table/{{table_name}}/annotations": {
                    "GET": self._get,
                    "POST": self._post,
                    "PUT": self._put,
                    "DELETE": self._delete,
                },
            },
            prefix="",
            refuse_method=lambda: _aborted(405, METHOD_NOT_ALLOWED),
            headers={},
        )

    def _names(self, request: Request) -> Response:
        self._allow(request, "view")
        check_filter(request)
        _check_volume(request)
        return json_answer(self._store.names())

    def _create(self, request: Request) -> Response:
        user = self._allow(request, "edit")
        body = body_of(request, CREATE_TABLE)
        _check_volume(request)
        try:
            return self._add_table(body["table_name"], body["schema_type"], body["metadata"], user)
        except TableRefused as refused:
            return _aborted(400, str(refused))

    def _add_table(
        self, name: str, schema_type: str, metadata: dict[str, Any], user: User
    ) -> Response:
        try:
            kind = self._rows.kind(schema_type)
        except UnknownType:
            raise TableRefused(
                f"Schema type: {schema_type} is not a known annotation type"
            ) from None
        check_name(self._store, name)
        reference = metadata.pop("table_metadata", None)
        target = check_reference(self._store, name, kind, reference)
        check_identifiers(name, kind)
        try:
            check_metadata(metadata)
        except TableRefused:
            self._store.add_orphan(name)
            raise
        defaults = {
            "user_id": str(user.id),
            "read_permission": "PUBLIC",
            "write_permission": "PRIVATE",
        }
        own = {"table_name": name, "schema_type": schema_type, "reference_table": target}
        self._store.add_table(defaults | _cleared(metadata) | own)
        return text_answer(name)

    def _update_metadata(self, request: Request) -> Response:
        user = self._allow(request, "edit")
        body = body_of(request, UPDATE_TABLE)
        table = self._table(request, body["table_name"])
        _check_owner(user, table)
        try:
            check_metadata(body["metadata"])
        except TableRefused as refused:
            return wrapped_error(str(refused))
        return json_answer(asdict(self._store.change_table(table, _cleared(body["metadata"]))))

    def _metadata(self, request: Request) -> Response:
        self._allow(request, "view")
        _check_volume(request)
        table = self._store.table(request.path_params["table_name"])
        if table is None:
            return wrapped_error("'NoneType' object has no attribute 'get'")
        return _with_notice(json_answer(asdict(table), 201), table)

    def _delete_table(self, request: Request) -> Response:
        user = self._allow(request, "edit")
        table = self._table_of(request)
        _check_owner(user, table)
        self._store.delete_table(table)
        return json_answer(True)

    def _count(self, request: Request) -> Response:
        user = self._allow(request, "view")
        return json_answer(self._store.count(self._readable_table(request, user)))

    def _get(self, request: Request) -> Response:
        user = self._allow(request, "view")
        ids = wanted_ids(request, request.path_params["table_name"])
        table = self._readable_table(request, user)
        rows = self._rows.read(table, ids)
        if rows is None:
            return wrapped_error(f"No annotation with {ids} exists")
        return _with_notice(json_answer(rows), table)

    def _post(self, request: Request) -> Response:
        user = self._allow(request, "edit")
        annotations = body_of(request, ANNOTATIONS)["annotations"]
        table = self._writable_table(request, user)
        if len(annotations) > LIMIT:
            text = f"{LIMIT} -> The insertion limit is {LIMIT}, {len(annotations)} were attempted"
            return _aborted(413, f"{text} to be inserted")
        try:
            return json_answer(self._rows.insert(table, annotations))
        except Invalid as fault:
            return _aborted(422, str(fault.errors))
        except DatabaseFault as fault:
            return _aborted(404, str(fault))

    def _put(self, request: Request) -> Response:
        user = self._allow(request, "edit")
        annotations = body_of(request, ANNOTATIONS)["annotations"]
        table = self._writable_table(request, user)
        successors: dict[str, int] = {}
        try:
            for annotation in annotations:
                successors |= self._rows.supersede(table, annotation)
        except Invalid as fault:
            return _aborted(422, str(fault.errors))
        except DatabaseFault as fault:
            return _aborted(400, str(fault))
        except Conflict as conflict:
            return _aborted(409, str(conflict))
        return json_answer(successors)

    def _delete(self, request: Request) -> Response:
        user = self._allow(request, "edit")
        ids = body_of(request, ANNOTATION_IDS)["annotation_ids"]
        table = self._writable_table(request, user)
        deleted = self._store.delete(table, ids)
        if not deleted:
            return json_answer(f"annotation_id {ids} not in table {table.table_name}", 404)
        return json_answer(deleted)

    def _allow(self, request: Request, permission: str) -> User:
        volume = request.path_params["aligned_volume"]
        return self._access.require(request, permission, "aligned_volume", volume)

    def _table(self, request: Request, name: str) -> Table:
        known = request.path_params["aligned_volume"] == ALIGNED_VOLUME
        table = self._store.table(name) if known else None
        if table is None:
            raise Refusal(wrapped_error("'NoneType' object is not subscriptable"))
        return table

    def _table_of(self, request: Request) -> Table:
        _check_volume(request)
        return self._table(request, request.path_params["table_name"])

    def _readable_table(self, request: Request, user: User) -> Table:
        table = self._table_of(request)
        if table.read_permission == "PRIVATE" and str(user.id) != table.user_id:
            raise Refusal(_unauthorized("The table can only be read by its owner"))
        if table.read_permission == "GROUP" and not share_a_group(user, owner_of(table.user_id)):
            raise Refusal(_unauthorized("You cannot read this table because you " + _NO_GROUP))
        return table

    def _writable_table(self, request: Request, user: User) -> Table:
        table = self._table_of(request)
        if table.write_permission == "PRIVATE" and str(user.id) != table.user_id:
            raise Refusal(_unauthorized("The table can only be written to by owner"))
        if table.write_permission == "GROUP" and not share_a_group(user, owner_of(table.user_id)):
            raise Refusal(_unauthorized("You cannot write because you " + _NO_GROUP))
        return table


def _aborted(code: int, text: str) -> Response:
    return wrapped_error(f"{code} {_REASONS[code]}: {text}")


def _unauthorized(text: str) -> Response:
    return _aborted(401, f"Unauthorized: {text}")


def _check_volume(request: Request) -> None:
    volume = request.path_params["aligned_volume"]
    if volume != ALIGNED_VOLUME:
        raise Refusal(_aborted(400, f"aligned volume: {volume} not valid"))


def _check_owner(user: User, table: Table) -> None:
    if str(user.id) != table.user_id:
        raise Refusal(_aborted(401, _NOT_OWNER))


def _cleared(metadata: Mapping[str, object]) -> dict[str, object]:
    """Return metadata as they are stored: no text, or the word None, for a notice means none."""
    if metadata.get("notice_text") in ("", "None"):
        return {**metadata, "notice_text": None}
    return dict(metadata)


def _with_notice(answer: Response, table: Table) -> Response:
    notice = table.notice_text
    if notice is None:
        return answer
    if "\n" in notice or "\r" in notice:
        return wrapped_error(
            "Detected newline in header value.  This is a potential security problem"
        )
    try:
        answer.headers["warning"] = f"Table Owner Notice: {notice}"
    except UnicodeEncodeError:
        return CutResponse(answer.body, answer.status_code, media_type="application/json")
    return answer

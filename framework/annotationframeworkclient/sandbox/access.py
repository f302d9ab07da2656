"""Who asks and what they may do: the answers of middle_auth_client, which guards every service."""

from collections.abc import Mapping
from typing import TypeAlias
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import Response

from annotationframeworkclient.sandbox.answers import Refusal, compact_json_answer, redirect
from annotationframeworkclient.sandbox.people import (
    AUTH_DATASET,
    TOS_ID,
    TOS_NAME,
    USERS,
    People,
    User,
)

# What the services guard: by namespace, the names that auth knows.
Tables: TypeAlias = Mapping[str, frozenset[str]]

COOKIE = "middle_auth_token"
_PROGRAMMATIC = ("authorization", "x-requested-with", "origin")
_DECLARED = 'error="invalid_request", error_description="Header must begin with \'Bearer\'"'
_EXPIRED = 'error="invalid_token", error_description="Invalid/Expired Token"'


class Access:
    """The guard in front of the services."""

    def __init__(self, people: People, *, url: str, tables: Tables) -> None:
        self._people = people
        self._sticky_url = f"{url}/sticky_auth"
        self._tables = tables

    def user(self, request: Request) -> User:
        """Return who asks, or refuse."""
        header = request.headers.get("authorization")
        if header is not None:
            return self._user_of_header(header)
        in_query = request.query_params.get(COOKIE)
        if in_query is not None and not _is_programmatic(request):
            raise Refusal(_move_to_cookie(request, in_query))
        token = in_query or request.cookies.get(COOKIE)
        user = self._people.user_with(token) if token else None
        if user is not None:
            return user
        if not _is_programmatic(request):
            raise Refusal(self._login(request))
        raise Refusal(self._unauthorized(has_token=token is not None))

    def require(
        self,
        request: Request,
        permission: str,
        namespace: str,
        name: str,
        *,
        needs_tos: bool = True,
    ) -> User:
        """Return who asks if they have `permission` on the thing `name`, or refuse."""
        user = self.user(request)
        if name not in self._tables[namespace]:
            raise Refusal(_unknown_table(namespace, name))
        if permission not in user.permissions:
            raise Refusal(_missing_permission(permission))
        if needs_tos and not user.accepted_tos:
            raise Refusal(self._missing_tos())
        return user

    def _user_of_header(self, header: str) -> User:
        scheme, _, token = header.partition(" ")
        if scheme != "Bearer" or not token:
            body = {
                "error": "bad_auth_header",
                "message": "Authorization header must begin with 'Bearer'",
            }
            raise Refusal(compact_json_answer(body, 400, headers=self._challenge(_DECLARED)))
        user = self._people.user_with(token)
        if user is None:
            raise Refusal(self._unauthorized(has_token=True))
        return user

    def _challenge(self, detail: str | None = None) -> dict[str, str]:
        realm = f'Bearer realm="{self._sticky_url}/api/v1/authorize"'
        return {"www-authenticate": f"{realm}, {detail}" if detail else realm}

    def _unauthorized(self, *, has_token: bool) -> Response:
        if has_token:
            body = {
                "error": "invalid_token",
                "message": "Unauthorized - Token is Invalid or Expired",
            }
            return compact_json_answer(body, 401, headers=self._challenge(_EXPIRED))
        body = {"error": "no_token", "message": "Unauthorized - No Token Provided"}
        return compact_json_answer(body, 401, headers=self._challenge())

    def _login(self, request: Request) -> Response:
        target = quote(str(request.url))
        return redirect(f"{self._sticky_url}/api/v1/authorize?redirect={target}")

    def _missing_tos(self) -> Response:
        body = {
            "error": "missing_tos",
            "message": "Need to accept Terms of Service to access resource.",
            "data": {
                "tos_id": TOS_ID,
                "tos_name": TOS_NAME,
                "tos_form_url": f"{self._sticky_url}/api/v1/tos/{TOS_ID}/accept",
            },
        }
        return compact_json_answer(body, 403)


def carries_token(request: Request) -> bool:
    """Say whether a request shows any token, good or bad."""
    return (
        "authorization" in request.headers
        or COOKIE in request.cookies
        or COOKIE in request.query_params
    )


def owner_of(user_id: str) -> User | None:
    """Return the user whom a table's metadata names, if there is one."""
    return USERS.get(int(user_id)) if user_id.isdecimal() else None


def _is_programmatic(request: Request) -> bool:
    return any(header in request.headers for header in _PROGRAMMATIC)


def _move_to_cookie(request: Request, token: str) -> Response:
    target = str(request.url.remove_query_params(COOKIE))
    return redirect(target, headers={"set-cookie": f"{COOKIE}={token}; Secure; HttpOnly; Path=/"})


def _unknown_table(namespace: str, name: str) -> Response:
    body = {
        "error": "invalid_table_id",
        "message": "Invalid table_id for service",
        "data": {"resource_namespace": namespace, "table_id": name},
    }
    return compact_json_answer(body, 400)


def _missing_permission(permission: str) -> Response:
    body = {
        "error": "missing_permission",
        "message": f"Missing permission: {permission} for dataset {AUTH_DATASET}",
        "data": {"required_permission": permission, "auth_dataset": AUTH_DATASET},
    }
    return compact_json_answer(body, 403)

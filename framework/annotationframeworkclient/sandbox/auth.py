"""The auth service: users, groups, permissions and tokens; and the login page, which is local."""

import json
from collections.abc import Callable

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from annotationframeworkclient.sandbox.access import Access, Tables
from annotationframeworkclient.sandbox.answers import (
    METHOD_NOT_ALLOWED,
    compact_json_answer,
    page,
    redirect,
    text_answer,
)
from annotationframeworkclient.sandbox.people import (
    AUTH_DATASET,
    GROUPS,
    TOS_ID,
    TOS_NAME,
    USERS,
    People,
    Token,
    User,
)
from annotationframeworkclient.sandbox.routing import Handler, routes

# Every user is as old as the example of the documentation.
_CREATED = "Sun, 22 Nov 2026 08:41:29 GMT"
_API = "/auth/api/v1"
_NO_TOKEN = {
    "error": "invalid_token",
    "message": "Token does not exist or is not asociated with your account.",
}

UserHandler = Callable[[Request, User], Response]


class AuthService:
    """The handlers of the auth service."""

    def __init__(self, people: People, access: Access, *, url: str, tables: Tables) -> None:
        self._people = people
        self._access = access
        self._url = url
        self._tables = tables

    def routes(self) -> list[Route]:
        """Return the paths that the service has."""
        api: dict[str, dict[str, UserHandler]] = {
            "/user/me": {"GET": lambda _request, user: compact_json_answer(_full_user(user))},
            "/user/cache": {"GET": lambda _request, user: compact_json_answer(_cache(user))},
            "/my_permissions": {"GET": lambda _request, user: compact_json_answer(_cache(user))},
            "/user/missing": {"GET": lambda _request, user: compact_json_answer(_missing(user))},
            "/user/token": {"GET": self._tokens, "POST": self._create_token},
            "/create_token": {"GET": self._create_token},
            "/refresh_token": {"GET": self._refresh_token},
            "/user/token/{id:int}": {"DELETE": self._delete_token},
            "/user/token/{token}/ttl": {"GET": self._lifetime},
            "/logout": {"GET": _logout},
            "/user": {"GET": _admins_only(_users)},
            "/user/{id:int}": {"GET": _user},
            "/user/{id:int}/permissions": {"GET": _admins_only(_permissions)},
            "/username": {"GET": _usernames},
            "/group": {"GET": _admins_only(_groups)},
            "/group/{id:int}": {"GET": _admins_only(_group)},
            "/group/{id:int}/user": {"GET": _admins_only(_group_users)},
            "/dataset": {"GET": _datasets},
            "/permission": {"GET": _permission_names},
            "/app": {"GET": _nothing},
            "/table/{table}/has_public": {"GET": _no},
            "/table/{table}/get_public_roots": {"GET": _nothing},
            "/table/{table}/root/{root:int}/is_public": {"GET": _no},
            "/table/{table}/root_all_public": {"POST": _no},
            "/service/{namespace}/table/{table}/dataset": {"GET": self._dataset_of},
        }
        guarded = {
            _API + path: {method: self._guarded(handler) for method, handler in handlers.items()}
            for path, handlers in api.items()
        }
        open_to_all: dict[str, dict[str, Handler]] = {
            "/auth/version": {"GET": _version},
            "/sticky_auth/api/v1/authorize": {"GET": self._authorize},
            "/sticky_auth/login": {"GET": _login_page},
            "/sticky_auth/api/v1/tos/{id:int}/accept": {"GET": _tos_form},
        }
        return routes(
            guarded | open_to_all,
            prefix="",
            refuse_method=lambda: page(405, "Method Not Allowed", METHOD_NOT_ALLOWED),
            headers={"access-control-allow-origin": "*"},
        )

    def _guarded(self, handler: UserHandler) -> Callable[[Request], Response]:
        return lambda request: handler(request, self._access.user(request))

    def _tokens(self, _request: Request, user: User) -> Response:
        return compact_json_answer([_token(token) for token in self._people.tokens_of(user)])

    def _create_token(self, request: Request, user: User) -> Response:
        try:
            description = json.loads(request.state.body or "{}").get("description")
        except ValueError:
            description = None
        return compact_json_answer(self._people.create_token(user, description))

    def _refresh_token(self, _request: Request, user: User) -> Response:
        tokens = self._people.tokens_of(user)
        if len(tokens) > 1:
            return text_answer("Can't refresh one of several API keys.", 400)
        self._people.delete_token(user, tokens[0].id)
        return compact_json_answer(self._people.create_token(user, tokens[0].description))

    def _delete_token(self, request: Request, user: User) -> Response:
        if self._people.delete_token(user, request.path_params["id"]):
            return compact_json_answer("success")
        return text_answer("Token doesn't exist", 404)

    def _lifetime(self, request: Request, user: User) -> Response:
        own = [token.token for token in self._people.tokens_of(user)]
        if request.path_params["token"] not in own:
            return compact_json_answer(_NO_TOKEN, 404)
        return compact_json_answer(-1)  # API keys do not expire

    def _dataset_of(self, request: Request, _user: User) -> Response:
        known = self._tables.get(request.path_params["namespace"], frozenset())
        if request.path_params["table"] not in known:
            return text_answer("No dataset for given service and table names", 404)
        return compact_json_answer(AUTH_DATASET)

    def _authorize(self, request: Request) -> Response:
        # The real server sends people to Google; nothing here leads off this machine.
        login = f"{self._url}/sticky_auth/login"
        return text_answer(login) if "x-requested-with" in request.headers else redirect(login)


def _no(_request: Request, _user: User) -> Response:
    return compact_json_answer(False)


def _nothing(_request: Request, _user: User) -> Response:
    return compact_json_answer([])


def _version(_request: Request) -> Response:
    return text_answer("neuroglance_auth -- version 2.30.3")


def _login_page(_request: Request) -> Response:
    return page(200, "Sign in", "Nobody signs in here.")


def _logout(_request: Request, _user: User) -> Response:
    return text_answer("Can't logout an API Key.", 422)


def _admins_only(handler: UserHandler) -> UserHandler:
    def check(request: Request, user: User) -> Response:
        if not (user.is_admin or user.administers):
            return text_answer("Requires admin privilege.", 403)
        return handler(request, user)

    return check


def _reduced_user(user: User) -> dict[str, object]:
    return {
        "id": user.id,
        "name": user.name,
        "created": _CREATED,
        "pi": "",
        "affiliations": [[]],
        "service_account": False,
    }


def _full_user(user: User) -> dict[str, object]:
    return _reduced_user(user) | {
        "email": user.email,
        "admin": user.is_admin,
        "admin_datasets": [{"id": 1, "name": AUTH_DATASET}] if user.is_admin else [],
        "gdpr_consent": True,
    }


def _user_for(caller: User, user: User) -> dict[str, object]:
    return _full_user(user) if caller.is_admin else _reduced_user(user)


def _cache(user: User) -> dict[str, object]:
    eventually = {AUTH_DATASET: list(user.permissions)} if user.permissions else {}
    return {
        "id": user.id,
        "name": user.name,
        "email": user.email,
        "admin": user.is_admin,
        "groups": list(user.groups),
        "groups_admin": list(user.administers),
        "datasets_admin": [AUTH_DATASET] if user.is_admin else [],
        "permissions": {
            dataset: len(user.permissions) for dataset in eventually if user.accepted_tos
        },
        "permissions_v2": eventually if user.accepted_tos else {},
        "permissions_v2_ignore_tos": eventually,
        "missing_tos": _missing(user),
        "parent_id": None,
        "pi": "",
        "affiliations": [[]],
        "service_account": False,
    }


def _missing(user: User) -> list[dict[str, object]]:
    if user.accepted_tos:
        return []
    terms = {"tos_id": TOS_ID, "tos_name": TOS_NAME}
    return [{"dataset_id": 1, "dataset_name": AUTH_DATASET, **terms}]


def _token(token: Token) -> dict[str, object]:
    return {
        "id": token.id,
        "user_id": token.user_id,
        "token": token.token,
        "description": token.description,
        "created": token.created,
        "updated": token.created,
        "last_used": token.last_used,
    }


def _ids(request: Request) -> list[int]:
    return [int(part) for part in request.query_params.get("id", "").split(",") if part]


def _users(request: Request, caller: User) -> Response:
    query = request.query_params
    users = list(USERS.values())
    if "id" in query:
        users = [USERS[user_id] for user_id in _ids(request) if user_id in USERS]
    elif "email" in query:
        users = [user for user in users if query["email"] in user.email]
    elif "name" in query:
        users = [user for user in users if query["name"].lower() in user.name.lower()]
    elif not {"from", "to"} & query.keys():
        reduced = [_reduced_user(user) for user in users]
        return compact_json_answer({"items": reduced, "pages": 1})
    return compact_json_answer([_user_for(caller, user) for user in users])


def _user(request: Request, caller: User) -> Response:
    user = USERS.get(request.path_params["id"])
    if user is None:
        return text_answer("User doesn't exist", 404)
    return compact_json_answer(_user_for(caller, user))


def _permissions(request: Request, _admin: User) -> Response:
    user = USERS.get(request.path_params["id"])
    return (
        text_answer("User doesn't exist", 404)
        if user is None
        else compact_json_answer(_cache(user))
    )


def _usernames(request: Request, _user: User) -> Response:
    try:
        users = [USERS[user_id] for user_id in _ids(request) if user_id in USERS]
    except ValueError:
        return page(500, "Internal Server Error", "The server encountered an internal error.")
    return compact_json_answer([{"id": user.id, "name": user.name} for user in users])


def _groups(request: Request, _admin: User) -> Response:
    wanted = request.query_params.get("name", "")
    groups = [{"id": number, "name": name} for number, name in GROUPS.items() if wanted in name]
    return compact_json_answer(groups)


def _group(request: Request, _admin: User) -> Response:
    number = request.path_params["id"]
    if number not in GROUPS:
        return text_answer("Group doesn't exist", 404)
    return compact_json_answer({"id": number, "name": GROUPS[number]})


def _group_users(request: Request, _admin: User) -> Response:
    name = GROUPS.get(request.path_params["id"])
    members = [user for user in USERS.values() if name in user.groups]
    return compact_json_answer(
        [{"id": user.id, "name": user.name, "admin": name in user.administers} for user in members]
    )


def _datasets(_request: Request, user: User) -> Response:
    dataset = {"id": 1, "name": AUTH_DATASET, "tos_id": TOS_ID}
    return compact_json_answer([dataset] if user.is_admin else [])


def _permission_names(_request: Request, _user: User) -> Response:
    names = ("view", "edit", "admin_view", "admin")
    return compact_json_answer([{"id": n, "name": name} for n, name in enumerate(names, start=1)])


def _tos_form(request: Request) -> Response:
    if request.path_params["id"] != TOS_ID:
        return text_answer("Terms of Service does not exist", 404)
    return page(200, TOS_NAME, f"Before you can access {TOS_NAME}, you need to accept its terms.")

"""The users of the sandbox, their groups, what they may do, and their tokens."""

import secrets
import sqlite3
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import format_datetime
from types import MappingProxyType

from attrs import field, frozen

AUTH_DATASET = "minnie65"
TOS_ID = 1
TOS_NAME = "MICrONS ToS"

_TOKENS = """
CREATE TABLE IF NOT EXISTS tokens (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    user_id INTEGER NOT NULL,
    token TEXT NOT NULL UNIQUE,
    description TEXT,
    created TEXT NOT NULL,
    last_used TEXT
)
"""


@frozen
class User:
    """Someone whom the auth service knows."""

    id: int
    name: str
    email: str
    groups: tuple[str, ...]
    permissions: tuple[str, ...] = ()
    administers: tuple[str, ...] = ()  # groups
    is_admin: bool = False  # of everything
    accepted_tos: bool = True


@frozen
class Token:
    """One of the keys of a user."""

    id: int
    user_id: int
    token: str = field(repr=False)
    description: str | None
    created: str
    last_used: str | None


_EDITS = ("view", "edit")

ROLES: Mapping[str, User] = MappingProxyType(
    {
        "editor": User(
            1,
            "Edie Editor",
            "editor@example.org",
            ("default", "editors"),
            _EDITS,
            administers=("editors",),
            is_admin=True,
        ),
        "viewer": User(2, "Vic Viewer", "viewer@example.org", ("default", "viewers"), ("view",)),
        "nobody": User(3, "Nobody Noperm", "nobody@example.org", ("default",)),
        "tosless": User(
            4, "Tosless User", "tosless@example.org", ("default",), _EDITS, accepted_tos=False
        ),
        "colleague": User(
            5,
            "Cole Colleague",
            "colleague@example.org",
            ("default", "editors"),
            _EDITS,
            administers=("editors",),
        ),
        "outsider": User(6, "Otto Outsider", "outsider@example.org", ("default",), _EDITS),
    }
)
USERS: Mapping[int, User] = MappingProxyType({user.id: user for user in ROLES.values()})
GROUPS: Mapping[int, str] = MappingProxyType({1: "default", 2: "editors", 3: "viewers"})


def share_a_group(one: User, other: User | None) -> bool:
    """Say whether two users have a group in common, besides the one that everybody is in."""
    return other is not None and bool(set(one.groups) & set(other.groups) - {"default"})


class People:
    """The tokens, kept with the data of the sandbox."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        connection.execute(_TOKENS)
        for role, user in ROLES.items():
            if not self.tokens_of(user):
                self.create_token(user, f"{role} key")

    def role_tokens(self) -> dict[str, str]:
        """Return the first token of each role."""
        return {role: self.tokens_of(user)[-1].token for role, user in ROLES.items()}

    def tokens_of(self, user: User) -> list[Token]:
        """Return the tokens of a user, newest first."""
        rows = self._connection.execute(
            "SELECT id, user_id, token, description, created, last_used FROM tokens"
            " WHERE user_id = ? ORDER BY id DESC",
            (user.id,),
        )
        return [Token(*row) for row in rows]

    def create_token(self, user: User, description: str | None = None) -> str:
        """Return a new token of a user."""
        token = secrets.token_hex(16)
        self._connection.execute(
            "INSERT INTO tokens (user_id, token, description, created) VALUES (?, ?, ?, ?)",
            (user.id, token, description, _now()),
        )
        return token

    def delete_token(self, user: User, token_id: int) -> bool:
        """Forget a token of a user; say whether there was one."""
        deleted = self._connection.execute(
            "DELETE FROM tokens WHERE id = ? AND user_id = ?", (token_id, user.id)
        )
        return deleted.rowcount > 0

    def user_with(self, token: str) -> User | None:
        """Return the user whose token this is."""
        row = self._connection.execute(
            "UPDATE tokens SET last_used = ? WHERE token = ? RETURNING user_id",
            (_now(), token),
        ).fetchone()
        return USERS[row[0]] if row else None


def _now() -> str:
    return format_datetime(datetime.now(UTC), usegmt=True)

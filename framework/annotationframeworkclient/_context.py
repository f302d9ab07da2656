"""What every service client of one FrameworkClient shares: frozen, changed only by copy."""

from __future__ import annotations

import math
import os
from numbers import Integral, Real
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import SplitResult, urlsplit

from attrs import evolve, field, frozen

from annotationframeworkclient._auth import Authorization, Credential
from annotationframeworkclient.errors import InvalidInput, InvalidName

if TYPE_CHECKING:
    from annotationframework_api import Client
    from annotationframeworkclient._transport import AsyncTransport, RetryPolicy, Transport

DEFAULT_SERVER = "https://global.daf-apis.com"
SERVER_VARIABLE = "ANNOTATIONFRAMEWORK_SERVER"
_LONGEST_NAME = 1000  # characters; the servers cut addresses at 8 KB


class LowLevelClients:
    """The generated clients made so far, one a server; a pickle starts with none."""

    def __init__(self) -> None:
        self._made: dict[str, Client] = {}

    def __reduce__(self) -> tuple[type[Self], tuple[()]]:
        return type(self), ()

    def get(self, context: Context, server_address: str) -> Client:
        """Give the client of one server, made when first asked for."""
        if server_address not in self._made:
            self._made[server_address] = context.new_client(server_address)
        return self._made[server_address]


@frozen
class Context:
    """Servers, credential, connections and options of one client."""

    server_address: str
    datastack_name: str | None
    credential: Credential = field(eq=False)
    transport: Transport = field(eq=False, repr=False)
    async_transport: AsyncTransport = field(eq=False, repr=False)
    retry_policy: RetryPolicy
    timeout: float | None = None  # seconds; None: the generated client's default
    clients: LowLevelClients = field(factory=LowLevelClients, eq=False, repr=False)

    def with_options(self, *, timeout: float | None = None, retries: int | None = None) -> Context:
        """Give a copy that waits or retries differently; None keeps.

        Raises
        ------
        InvalidInput
            A time that is not above zero, or a negative number of retries.
        """
        if timeout is not None and not _is_time(timeout):
            raise InvalidInput(f"timeout={timeout!r}: it is a number of seconds above zero")
        if retries is not None and not _is_count(retries):
            raise InvalidInput(f"retries={retries!r}: it is a number of times, 0 for never")
        policy = (
            self.retry_policy if retries is None else evolve(self.retry_policy, retries=retries)
        )
        return evolve(
            self, timeout=self.timeout if timeout is None else timeout, retry_policy=policy
        )

    def client(self, server_address: str, *, service: str | None = None) -> Client:
        """Give the generated client of one server, with this context's options.

        The token is sent to that server only. With a `service`, operations of others are refused.
        """
        extensions: dict[str, Any] = {
            "authorization": Authorization(self.credential, server_address),
            "retry_policy": self.retry_policy,
            "service": service,
        }
        client = self.clients.get(self, server_address)
        return client.with_options(timeout=self.timeout, extensions=extensions)

    def new_client(self, server_address: str) -> Client:
        """Make a generated client on the shared connections."""
        from annotationframework_api import Client
        from annotationframeworkclient._transport import user_agent

        # X-Requested-With: without it an unauthorised call is answered with a login page, not with
        # 401.
        headers = {"X-Requested-With": "annotationframeworkclient", "User-Agent": user_agent()}
        return Client(
            server_address,
            headers=headers,
            transport=self.transport,
            async_transport=self.async_transport,
        )


def _is_time(value: object) -> bool:
    return isinstance(value, Real) and 0 < float(value) < math.inf


def _is_count(value: object) -> bool:
    return isinstance(value, Integral) and int(value) >= 0


def default_server() -> str:
    """Give the global server to talk to when none is named."""
    return os.environ.get(SERVER_VARIABLE) or DEFAULT_SERVER


def check_server_address(address: str) -> str:
    """Give an address of a server without its trailing slash.

    Raises
    ------
    InvalidInput
        It is no http(s) address, or holds more than scheme, host, port and path.
    """
    stripped = str(address).strip().rstrip("/")
    parts = _split(stripped)
    if parts is None:
        raise InvalidInput(f"{address!r} is no address of a server: write it as {DEFAULT_SERVER!r}")
    if parts.username or parts.password or parts.query or parts.fragment:
        raise InvalidInput(
            f"the address of {parts.hostname} holds a user, a query or a fragment: "
            "give scheme, host and port only; a token goes in auth_token"
        )
    return stripped


def _split(address: str) -> SplitResult | None:
    try:
        parts = urlsplit(address)
        fit = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0
        (parts.hostname or "").encode("idna")
    except ValueError:  # brackets that do not match, a port that is no number, an empty label
        return None
    return parts if fit and " " not in address and address.isprintable() else None


def check_name(name: str, what: str) -> str:
    """Give a name that can stand as one segment of a URL's path.

    Raises
    ------
    InvalidName
        It is empty, no str, or would name another path.
    """
    if not isinstance(name, str):  # pyright: ignore[reportUnnecessaryIsInstance] - callers without a type checker
        raise InvalidName(f"{what} is a str, not {type(name).__name__}")
    unfit = set(name) & set("/\\?#%") or name in ("", ".", "..") or name != name.strip()
    if len(name) > _LONGEST_NAME:
        raise InvalidName(f"{name[:40]!r}... cannot be {what}: it has {len(name)} characters")
    if unfit or not name.isprintable():
        raise InvalidName(
            f"{name!r} cannot be {what}: a name is not empty, no path, and has no space around it"
        )
    return name

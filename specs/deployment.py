"""A deployment of the services, which is read over HTTP and never written to."""

from __future__ import annotations

import contextlib
import ipaddress
from collections.abc import Generator, Mapping
from typing import Any, cast

import httpx
from specs.documents import Json, Refused
from specs.report import code

TIMEOUT = 60.0  # seconds: materialize takes some to write its document when nobody asked for long
ASKED_BY = "annotationframeworkclient"  # what names a program gets 401, not a login page


class CannotLook(Refused):
    """Say why a deployment, or a service of it, could not be looked at."""


class Deployment:
    """The services behind one address."""

    def __init__(self, http: httpx.Client) -> None:
        self._http = http

    @property
    def url(self) -> str:
        """The address."""
        return str(self._http.base_url).rstrip("/")

    def ask(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        body: object = None,
    ) -> httpx.Response:
        """Send one request and give the answer, whatever its status."""
        try:
            return self._http.request(method, path, params=query, json=body)
        except httpx.HTTPError as error:
            raise CannotLook(f"{path}: {type(error).__name__}: {error}") from None

    def read(self, path: str) -> Any:
        """Give the JSON that stands at a path."""
        answer = self.ask("GET", path)
        if answer.status_code != 200:
            raise CannotLook(f"{path} answered {answer.status_code}, not 200")
        try:
            return answer.json()
        except ValueError:
            label = code(answer.headers.get("content-type", "nothing"))
            raise CannotLook(f"{path} answered no JSON, and labelled it {label}") from None

    def read_object(self, path: str) -> Json:
        """Give the JSON object that stands at a path."""
        value = self.read(path)
        if not isinstance(value, dict):
            raise CannotLook(f"{path} answered JSON that is no object")
        return cast("Json", value)


@contextlib.contextmanager
def deployment(server: str, token: str = "") -> Generator[Deployment]:
    """Read a server while the block lasts, with a token if there is one."""
    url = _checked(server, token)
    headers = {"X-Requested-With": ASKED_BY}
    if token:
        headers["Authorization"] = f"Bearer {token}"
    # Redirects are not followed, and no proxy is asked in clear, so that none other sees the token.
    is_safe = url.scheme == "https"
    with httpx.Client(base_url=url, headers=headers, timeout=TIMEOUT, trust_env=is_safe) as http:
        yield Deployment(http)


def _checked(server: str, token: str) -> httpx.URL:
    """Refuse an address that is none, or that would give the token away."""
    try:
        url = httpx.URL(server)
    except httpx.InvalidURL as error:
        raise CannotLook(f"--server is no address: {error}") from None
    if url.scheme not in ("http", "https") or not url.host or url.userinfo or url.query:
        raise CannotLook("give --server as https://host, without a user or a query")
    if not (token.isascii() and token.isprintable()) or " " in token:
        raise CannotLook("ANNOTATIONFRAMEWORK_TOKEN holds characters that no token has")
    if token and url.scheme == "http" and not _is_this_machine(url.host):
        raise CannotLook("a token goes over https only: unset ANNOTATIONFRAMEWORK_TOKEN or use it")
    return url


def _is_this_machine(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False

"""The auth client: who may see the token and that nobody else does, and who is who."""

from __future__ import annotations

import logging
import os
import pickle
import subprocess
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.loopback import Loopback, Reply

from annotationframework_api._runtime.types import Operation, Request
from annotationframeworkclient import FrameworkClient
from annotationframeworkclient.errors import (
    InsecureServer,
    InvalidId,
    NotAuthenticated,
    PermissionDenied,
)
from annotationframeworkclient.sandbox import Sandbox

SERVER = "https://global.example.org"
VARIABLE = "ANNOTATIONFRAMEWORK_TOKEN"
SECRET = "s3cret-token"
UNKNOWN = Reply(b'{"error": "invalid_token", "message": "Unauthorized - Token is Invalid"}', 401)


@pytest.fixture
def client() -> Iterator[FrameworkClient]:
    """Give a client that was given no token."""
    with FrameworkClient("minnie65_phase3_v0", SERVER) as client:
        yield client


def test_a_token_shows_nowhere(server: Loopback, caplog: pytest.LogCaptureFixture) -> None:
    """No repr, message, traceback, log line or pickle of a client in use holds the token."""
    caplog.set_level(logging.DEBUG)
    server.say(UNKNOWN)
    with FrameworkClient("stack", server.url, auth_token=SECRET) as client:
        with pytest.raises(NotAuthenticated) as caught:
            client.auth.whoami()
        services = [client.auth, client.info, client.schema, client.annotation]
        context = client._context  # pyright: ignore[reportPrivateUsage] - what tracebacks may show
        things = [client, *services, context, context.client(server.url), caught.value]
        shown = [repr(thing) + str(thing) for thing in things]
        pickles = [pickle.dumps(thing) for thing in (client, *services, caught.value)]

    assert server.requests[0].headers["authorization"] == f"Bearer {SECRET}"
    assert caplog.records
    assert SECRET not in "".join([*shown, caplog.text, *traceback.format_exception(caught.value)])
    assert not any(SECRET.encode() in data for data in pickles)


def test_our_log_holds_no_path(server: Loopback, caplog: pytest.LogCaptureFixture) -> None:
    """A token in the path of a request, as a few operations of auth have it, is not logged."""
    from annotationframework_api.auth.api.tokens import get_token_lifetime

    caplog.set_level(logging.WARNING, logger="httpx")  # it logs addresses at INFO
    caplog.set_level(logging.DEBUG, logger="annotationframeworkclient")
    server.say(Reply(b"5"))
    with FrameworkClient(None, server.url) as client:
        low_level = client._context.client(server.url)  # pyright: ignore[reportPrivateUsage] - no public way to the low level
        assert get_token_lifetime.raw(SECRET, client=low_level) == 5

    assert "get_token_lifetime: 200" in caplog.text
    assert SECRET not in caplog.text


def test_a_new_token_reaches_every_service_there_is(sandbox: Sandbox) -> None:
    """Setting `auth.token` changes what clients that exist send: services, views, other stacks."""
    with sandbox.client(auth_token="wrong") as client:
        others = [client.with_datastack("another"), client.with_options(retries=0)]
        services = [client.info, *(other.info for other in others)]
        for service in services:
            with pytest.raises(NotAuthenticated):
                service.get_datastacks()
        client.auth.token = sandbox.token

        assert [service.get_datastacks() for service in services] == [["minnie65_phase3_v0"]] * 3
        assert others[0].auth.token == sandbox.token


def test_a_token_that_is_taken_away_is_sent_no_more(server: Loopback) -> None:
    """With `auth.token = None` requests go out without one."""
    with FrameworkClient(None, server.url, auth_token=SECRET) as client:
        client.auth.token = None
        client.info.get_datastacks()

    assert "authorization" not in server.requests[0].headers


def test_another_host_never_sees_the_token(server: Loopback) -> None:
    """A request of the one server's client to another address, even its port, carries no token."""
    with Loopback() as foreign, FrameworkClient(None, server.url, auth_token=SECRET) as client:
        low_level = client._context.client(server.url)  # pyright: ignore[reportPrivateUsage] - no public way to the low level
        operation = Operation("info", "get_datastacks", "GET", {200: "array"})
        for address in (foreign.url, server.url):
            low_level.send(Request(operation, f"{address}/info/api/v2/datastacks"))

        assert "authorization" not in foreign.requests[0].headers
    assert server.requests[0].headers["authorization"] == f"Bearer {SECRET}"


@pytest.mark.parametrize("address", ["http://global.example.org", "http://127.0.0.1.example.org"])
def test_a_token_never_travels_in_clear(
    address: str, server: Loopback, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Over http to another machine nothing is sent at all when there is a token to send."""
    monkeypatch.setenv("HTTP_PROXY", server.url)  # whatever leaves would come here
    with (
        FrameworkClient(None, address, auth_token=SECRET) as client,
        pytest.raises(InsecureServer, match="in clear"),
    ):
        client.info.get_datastacks()

    assert server.requests == []


def test_an_unpickled_client_looks_its_token_up(
    server: Loopback, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A client, and each of its services, comes out of a pickle and finds the token itself."""
    with FrameworkClient("stack", server.url, auth_token=SECRET) as client:
        pickles = [pickle.dumps(thing) for thing in (client, client.info, client.auth)]
    monkeypatch.setenv(VARIABLE, "found-again")
    again, info, auth = (pickle.loads(data) for data in pickles)
    again.info.get_datastacks()
    again.close()

    assert server.requests[0].headers["authorization"] == "Bearer found-again"
    assert info.datastack_name == "stack"
    assert auth.token == "found-again"


def test_an_unpickled_client_without_a_token_says_why(server: Loopback) -> None:
    """Where no token is found, the error names the places, and the pickle that left it behind."""
    server.say(UNKNOWN)
    with FrameworkClient(None, server.url, auth_token=SECRET) as client:
        again = pickle.loads(pickle.dumps(client))
    with again, pytest.raises(NotAuthenticated, match="pickled client leaves its token") as caught:
        again.info.get_datastacks()

    assert VARIABLE in str(caught.value)
    assert "cave-secret.json" in str(caught.value)
    assert "get_new_token" in str(caught.value)


def test_get_new_token_says_what_to_do(
    client: FrameworkClient, capsys: pytest.CaptureFixture[str]
) -> None:
    """The text names the page and both ways to go on; `no_text` prints nothing."""
    page = client.auth.get_new_token()
    text = capsys.readouterr().out
    assert page == f"{SERVER}/auth/api/v1/create_token"
    assert page in text
    assert "client.auth.save_token(token=" in text
    assert "client.auth.token =" in text

    assert client.auth.get_new_token(no_text=True) == page
    assert client.auth.setup_token(open=False) == page
    assert client.auth.get_token_page(open=False) == f"{SERVER}/sticky_auth/settings/tokens"


BROWSING = """
import sys
from annotationframeworkclient import FrameworkClient

client = FrameworkClient("stack", "https://global.example.org")
client.auth.get_new_token()
client.auth.get_token_page(open=False)
if "open" in sys.argv:
    client.auth.get_new_token(open=True, no_text=True)
"""


@pytest.mark.parametrize(
    ("argument", "pages"), [("", []), ("open", [f"{SERVER}/auth/api/v1/create_token"])]
)
def test_a_browser_opens_only_when_asked_to(
    argument: str, pages: list[str], tmp_path: Path
) -> None:
    """The browser that BROWSER names is started by `open=True` and by nothing else."""
    browser, opened = tmp_path / "browser", tmp_path / "opened"
    browser.write_text(f'#!/bin/sh\necho "$1" >> {opened}\n')
    browser.chmod(0o755)
    environment = {**os.environ, "BROWSER": f"{browser} %s"}
    script = [sys.executable, "-c", BROWSING, argument]
    subprocess.run(script, check=True, env=environment, capture_output=True, timeout=60)  # s

    assert (opened.read_text().split() if opened.exists() else []) == pages


def test_the_header_for_other_programs(client: FrameworkClient) -> None:
    """`request_header` holds the token, and is empty without one."""
    assert client.auth.request_header == {}
    client.auth.token = SECRET
    assert client.auth.request_header == {"Authorization": f"Bearer {SECRET}"}


def test_who_is_who(sandbox: Sandbox) -> None:
    """The auth client tells who the user is, whose ids are whose, and who is in a group."""
    with sandbox.client() as client:
        me = client.auth.whoami()
        users = client.auth.get_user_information([me["id"], 999])

        assert [user["id"] for user in users] == [me["id"]]
        assert client.auth.get_tokens()
        assert client.auth.get_group_users(999) == []


def test_no_ids_are_not_asked_about(sandbox: Sandbox) -> None:
    """An empty list of ids sends nothing, and what is no id is refused before it is sent."""
    with sandbox.client() as client:
        assert client.auth.get_user_information([]) == []
        with pytest.raises(InvalidId):
            client.auth.get_user_information("somebody")

    assert sandbox.requests == ()


def test_users_are_for_administrators(sandbox: Sandbox) -> None:
    """A user who administers nothing may not look others up."""
    with (
        sandbox.client(auth_token=sandbox.tokens["viewer"]) as client,
        pytest.raises(PermissionDenied),
    ):
        client.auth.get_user_information([1])


def test_the_file_of_the_local_server(sandbox: Sandbox, home: Path) -> None:
    """The auth client names the local server and the file that other programs read for it."""
    with sandbox.client() as client:
        assert client.auth.local_server == sandbox.url
        host = sandbox.url.removeprefix("http://")
        expected = home / ".cloudvolume" / "secrets" / f"{host}-cave-secret.json"
        assert client.auth.local_server_filepath == str(expected)

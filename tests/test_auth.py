"""Tokens: where they are found and kept, who may see them, and that nobody else does."""

from __future__ import annotations

import json
import logging
import os
import pickle
import stat
import subprocess
import sys
import traceback
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.loopback import Loopback, Reply

from annotationframework_api._runtime.types import Operation, Request
from annotationframeworkclient import FrameworkClient
from annotationframeworkclient.errors import (
    InsecureServer,
    InvalidId,
    InvalidInput,
    NotAuthenticated,
    PermissionDenied,
    ServiceNotice,
    TokenFileError,
)
from annotationframeworkclient.sandbox import Sandbox

SERVER = "https://global.example.org"
VARIABLE = "ANNOTATIONFRAMEWORK_TOKEN"
SECRET = "s3cret-token"
UNKNOWN = Reply(b'{"error": "invalid_token", "message": "Unauthorized - Token is Invalid"}', 401)


@pytest.fixture
def secrets(home: Path) -> Path:
    """Give the folder of token files, in a home of the test's own."""
    folder = home / ".cloudvolume" / "secrets"
    folder.mkdir(parents=True)
    return folder


@pytest.fixture
def client() -> Iterator[FrameworkClient]:
    """Give a client that was given no token."""
    with FrameworkClient("minnie65_phase3_v0", SERVER) as client:
        yield client


def keep(path: Path, token: str, key: str = "token") -> Path:
    """Write a token file."""
    path.write_text(json.dumps({key: token}))
    return path


def token_in(path: Path, key: str = "token") -> object:
    """Read a token file as another program would."""
    return json.loads(path.read_text())[key]


def test_the_order_of_places(secrets: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Argument, variable, the server's own file, cave-secret, chunkedgraph-secret: first found."""
    assert FrameworkClient(server_address=SERVER).auth.token is None
    keep(secrets / "chunkedgraph-secret.json", "fourth")
    assert FrameworkClient(server_address=SERVER).auth.token == "fourth"
    keep(secrets / "cave-secret.json", "third")
    assert FrameworkClient(server_address=SERVER).auth.token == "third"
    keep(secrets / "global.example.org-cave-secret.json", "second")
    assert FrameworkClient(server_address=SERVER).auth.token == "second"
    monkeypatch.setenv(VARIABLE, "first")
    assert FrameworkClient(server_address=SERVER).auth.token == "first"
    assert FrameworkClient(server_address=SERVER, auth_token="given").auth.token == "given"


def test_a_named_file_is_the_only_place(
    secrets: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With `auth_token_file` no other place is looked at, not even when that file is not there."""
    monkeypatch.setenv(VARIABLE, "other")
    keep(secrets / "cave-secret.json", "other")
    named = keep(tmp_path / "mine.json", "mine", key="lab")
    client = FrameworkClient(server_address=SERVER, auth_token_file=named, auth_token_key="lab")
    assert client.auth.token == "mine"

    with pytest.raises(TokenFileError, match=r"mine\.json has no key 'token'"):
        _ = FrameworkClient(server_address=SERVER, auth_token_file=named).auth.token
    missing = tmp_path / "none.json"
    with pytest.raises(TokenFileError, match=r"none\.json is not there"):
        _ = FrameworkClient(server_address=SERVER, auth_token_file=missing).auth.token


def test_a_key_finds_its_token(secrets: Path) -> None:
    """`auth_token_key` and `get_token` read the token of that key; a file without it is passed."""
    keep(secrets / "cave-secret.json", "other")
    keep(secrets / "chunkedgraph-secret.json", "lab", key="lab")
    client = FrameworkClient(server_address=SERVER, auth_token_key="lab")

    assert client.auth.token == "lab"
    assert client.auth.get_token("token") == client.auth.token == "other"


@pytest.mark.parametrize(
    "text",
    [
        SECRET,
        f'{{"token": "{SECRET}"',
        f'["{SECRET}"]',
        f'{{"token": ["{SECRET}"]}}',
        f'{{"token": "{SECRET} {SECRET}"}}',
        f'{{"token": "{SECRET}é"}}',
        '{"token": 5}',
        '{"token": ""}',
        "",
    ],
)
def test_a_malformed_file_is_named_and_not_quoted(
    text: str, secrets: Path, client: FrameworkClient
) -> None:
    """A token file that is no use is named by the error, which shows nothing of its content."""
    (secrets / "cave-secret.json").write_text(text, encoding="utf-8")
    with pytest.raises(TokenFileError, match=r"cave-secret\.json") as caught:
        _ = client.auth.token

    assert SECRET not in "".join(traceback.format_exception(caught.value))


def test_a_file_that_cannot_be_read_is_named(secrets: Path, client: FrameworkClient) -> None:
    """A token file that is a folder, or no text, is an error and not a missing token."""
    (secrets / "cave-secret.json").mkdir()
    with pytest.raises(TokenFileError, match=r"cannot read the token file .*cave-secret\.json"):
        _ = client.auth.token
    (secrets / "cave-secret.json").rmdir()
    (secrets / "cave-secret.json").write_bytes(b'{"token": "\xff"}')
    with pytest.raises(TokenFileError, match="not UTF-8"):
        _ = client.auth.token


@pytest.mark.parametrize("token", ["", " ", "two words", "line\n", "tokén", "tab\t", "\x00"])
def test_a_token_that_cannot_be_one_is_refused(token: str) -> None:
    """However it is given, what no header can carry is refused."""
    client = FrameworkClient(server_address=SERVER)
    with pytest.raises(InvalidInput, match="the token"):
        FrameworkClient(server_address=SERVER, auth_token=token)
    with pytest.raises(InvalidInput, match="the token"):
        client.auth.token = token
    with pytest.raises(InvalidInput, match="the token"):
        client.auth.save_token(token)

    assert client.auth.token is None


def test_a_variable_that_is_no_use_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """A token in the environment that cannot be one is refused by the variable's name."""
    monkeypatch.setenv(VARIABLE, f"{SECRET} {SECRET}")
    with pytest.raises(InvalidInput, match=VARIABLE) as caught:
        _ = FrameworkClient(server_address=SERVER).auth.token

    assert SECRET not in str(caught.value)


def test_white_space_around_a_kept_token_is_no_part_of_it(
    secrets: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A line break that an editor or a shell left behind a token is taken off."""
    keep(secrets / "cave-secret.json", f"{SECRET}\n")
    assert FrameworkClient(server_address=SERVER).auth.token == SECRET

    monkeypatch.setenv(VARIABLE, " variable\n")
    assert FrameworkClient(server_address=SERVER).auth.token == "variable"


def test_save_token_writes_the_tutorials_file(home: Path, client: FrameworkClient) -> None:
    """A token is saved where the tutorial says, for its owner only, and is used at once."""
    path = client.auth.save_token(SECRET)

    assert path == home / ".cloudvolume" / "secrets" / "chunkedgraph-secret.json"
    assert token_in(path) == SECRET
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert client.auth.token == FrameworkClient(server_address=SERVER).auth.token == SECRET


def test_save_token_keeps_the_other_keys(secrets: Path, client: FrameworkClient) -> None:
    """Saving under one key leaves the others in the file, and mends who may read it."""
    path = keep(secrets / "chunkedgraph-secret.json", "lab", key="lab")
    path.chmod(0o644)
    client.auth.save_token(SECRET)

    assert (token_in(path, "lab"), token_in(path)) == ("lab", SECRET)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_save_token_replaces_only_when_told(secrets: Path, client: FrameworkClient) -> None:
    """Another token under the same key stays, unless `overwrite` says otherwise."""
    path = keep(secrets / "chunkedgraph-secret.json", "old")
    with pytest.raises(TokenFileError, match="overwrite=True"):
        client.auth.save_token(SECRET)
    assert token_in(path) == "old"

    client.auth.save_token("old")
    client.auth.save_token(SECRET, overwrite=True)
    assert token_in(path) == SECRET


def test_a_failed_save_leaves_nothing_behind(secrets: Path, client: FrameworkClient) -> None:
    """Where the file cannot be written there is no half of it, and the token is not in use."""
    blocked = secrets / "blocked.json"
    (blocked / "inside").mkdir(parents=True)
    with pytest.raises(TokenFileError, match=r"blocked\.json"):
        client.auth.save_token(SECRET, token_file=blocked)
    in_the_way = secrets / "file"
    in_the_way.write_text("")
    with pytest.raises(TokenFileError, match=r"file/mine\.json"):
        client.auth.save_token(SECRET, token_file=in_the_way / "mine.json")

    assert sorted(path.name for path in secrets.iterdir()) == ["blocked.json", "file"]
    assert client.auth.token is None


FULL_DISK = """
import resource
from annotationframeworkclient import FrameworkClient
from annotationframeworkclient.errors import TokenFileError

resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
try:
    FrameworkClient("stack").auth.save_token("new", overwrite=True)
except TokenFileError as error:
    print(error)
"""


def test_a_full_disk_costs_no_token(secrets: Path) -> None:
    """Where nothing more can be written the old file stays whole, and no half of a new one."""
    path = keep(secrets / "chunkedgraph-secret.json", "old")
    script = [sys.executable, "-c", FULL_DISK]
    ran = subprocess.run(script, check=True, capture_output=True, text=True, timeout=60)  # s

    assert "cannot write the token file" in ran.stdout
    assert list(secrets.iterdir()) == [path]
    assert token_in(path) == "old"


def test_a_source_that_would_come_first_moves_the_save(
    secrets: Path, client: FrameworkClient
) -> None:
    """Where cave-secret.json would shadow it, the token goes to the server's own file, said so."""
    keep(secrets / "cave-secret.json", "older")
    with pytest.warns(ServiceNotice, match=r"cave-secret\.json comes before") as notices:
        path = client.auth.save_token(SECRET)

    assert path == secrets / "global.example.org-cave-secret.json"
    assert FrameworkClient(server_address=SERVER).auth.token == SECRET
    assert notices[0].filename == __file__


def test_a_variable_that_comes_first_is_told(
    client: FrameworkClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No file comes before the variable, so saving says that it must go."""
    monkeypatch.setenv(VARIABLE, "other")
    with pytest.warns(ServiceNotice, match=f"{VARIABLE} is set"):
        path = client.auth.save_token(SECRET)

    assert token_in(path) == SECRET


def test_a_token_is_saved_where_it_is_looked_for(tmp_path: Path) -> None:
    """A client with a named file saves there, under the key that it is given."""
    named = tmp_path / "folder" / "mine.json"
    client = FrameworkClient(server_address=SERVER, auth_token_file=named, auth_token_key="lab")
    client.auth.save_token(SECRET, "lab", switch_token=False)

    assert client.auth.get_token("lab") == token_in(named, "lab") == SECRET


def test_saving_without_a_token_is_refused(client: FrameworkClient) -> None:
    """There must be a token to save one."""
    with pytest.raises(InvalidInput, match="no token to save"):
        client.auth.save_token()


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


def test_constructing_reads_no_token_file(secrets: Path) -> None:
    """A token file that is no use breaks what needs a token, and not the making of a client."""
    (secrets / "cave-secret.json").write_text("not json")
    client = FrameworkClient("stack", SERVER)

    assert "stack" in repr(client)
    with pytest.raises(TokenFileError):
        _ = client.auth.request_header


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


def test_saving_warns_of_nothing_when_nothing_is_in_the_way(client: FrameworkClient) -> None:
    """A save into an empty folder is silent."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        client.auth.save_token(SECRET)

    assert caught == []

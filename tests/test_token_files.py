"""Token files: where a token is found, where it is saved, and what is wrong with a file."""

from __future__ import annotations

import json
import stat
import subprocess
import sys
import traceback
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotationframeworkclient import FrameworkClient
from annotationframeworkclient.errors import (
    InvalidInput,
    ServiceNotice,
    TokenFileError,
)

SERVER = "https://global.example.org"
VARIABLE = "ANNOTATIONFRAMEWORK_TOKEN"
SECRET = "s3cret-token"


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


def test_constructing_reads_no_token_file(secrets: Path) -> None:
    """A token file that is no use breaks what needs a token, and not the making of a client."""
    (secrets / "cave-secret.json").write_text("not json")
    client = FrameworkClient("stack", SERVER)

    assert "stack" in repr(client)
    with pytest.raises(TokenFileError):
        _ = client.auth.request_header


def test_saving_warns_of_nothing_when_nothing_is_in_the_way(client: FrameworkClient) -> None:
    """A save into an empty folder is silent."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        client.auth.save_token(SECRET)

    assert caught == []

"""Tokens: where they are looked up, where they are kept, and which host may see them."""

from __future__ import annotations

import json
import os
import tempfile
from pathlib import Path
from typing import Any, cast
from urllib.parse import urlsplit

from attrs import evolve, field, frozen

from annotationframeworkclient._locks import ForkSafeLock
from annotationframeworkclient.errors import InsecureServer, InvalidInput, TokenFileError

TOKEN_VARIABLE = "ANNOTATIONFRAMEWORK_TOKEN"
DEFAULT_KEY = "token"
LOOPBACK = ("localhost", "127.0.0.1", "::1")  # hosts that are this machine


def secrets_folder() -> Path:
    """Give the folder that this client, caveclient and CloudVolume share.

    Raises
    ------
    TokenFileError
        The user has no home folder.
    """
    try:
        return Path.home() / ".cloudvolume" / "secrets"
    except RuntimeError:
        raise TokenFileError("there is no home folder: set HOME, or give auth_token") from None


def server_token_file(server_address: str) -> Path:
    """Give the token file of one server."""
    return secrets_folder() / f"{urlsplit(server_address).netloc}-cave-secret.json"


def default_token_file() -> Path:
    """Give the token file that `save_token` writes when nothing else is asked for."""
    return secrets_folder() / "chunkedgraph-secret.json"


@frozen
class FoundToken:
    """A token, and where it came from."""

    token: str = field(repr=False)
    place: str


@frozen
class TokenLookup:
    """Where to look for a token, in which order.

    The order: the environment variable ANNOTATIONFRAMEWORK_TOKEN, the server's own file,
    ``cave-secret.json``, ``chunkedgraph-secret.json``. A file that was named is the only place
    looked at.
    """

    server_address: str
    file: Path | None = None
    key: str = DEFAULT_KEY

    def find(self) -> FoundToken | None:
        """Give the token of the first place that has one.

        Raises
        ------
        TokenFileError
            A file is there and cannot be read, or the file that was named has no such token.
        InvalidInput
            The environment variable holds no token.
        """
        if self.file is not None:
            return FoundToken(self._named_file_token(self.file), str(self.file))
        if self.variable_is_set():
            return FoundToken(_variable_token(), TOKEN_VARIABLE)
        for path in self.files():
            if token := read_token(path, self.key):
                return FoundToken(token, str(path))
        return None

    def files(self) -> list[Path]:
        """Give the files that are looked at when none is named."""
        return [
            server_token_file(self.server_address),
            secrets_folder() / "cave-secret.json",
            default_token_file(),
        ]

    def variable_is_set(self) -> bool:
        """Say whether the environment variable comes before every file."""
        return bool(os.environ.get(TOKEN_VARIABLE))

    def describe(self) -> str:
        """Name the places, for a message."""
        if self.file is not None:
            return f"key {self.key!r} of {self.file}"
        return ", ".join([TOKEN_VARIABLE, *(str(path) for path in self.files())])

    def _named_file_token(self, path: Path) -> str:
        token = read_token(path, self.key)
        if token is not None:
            return token
        lack = f"has no key {self.key!r}" if path.exists() else "is not there"
        raise TokenFileError(f"the token file {path} {lack}: name another, or save a token in it")


def _variable_token() -> str:
    try:
        return check_token(os.environ[TOKEN_VARIABLE].strip())
    except InvalidInput as error:
        raise InvalidInput(f"{TOKEN_VARIABLE} is of no use: {error}") from None


class Credential:
    """The one live token of a client: looked up when first needed, the same for every service.

    It never shows its token in a repr or a pickle; an unpickled one looks the token up again.
    """

    def __init__(self, lookup: TokenLookup, token: str | None = None) -> None:
        self.lookup: TokenLookup = lookup
        self._found = None if token is None else FoundToken(check_token(token), "auth_token")
        self._looked_up = token is not None
        self._unpickled = False
        self._lock = ForkSafeLock()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} for {self.lookup.server_address}>"

    def __reduce__(self) -> tuple[type[Credential], tuple[TokenLookup], dict[str, bool]]:
        return type(self), (self.lookup,), {"_unpickled": True}

    def __deepcopy__(self, memo: dict[int, Any]) -> Credential:
        return self  # a copy of a client is the same user

    @property
    def token(self) -> str | None:
        """The token, or None when none is found."""
        with self._lock:
            if not self._looked_up:
                self._found = self.lookup.find()
                self._looked_up = True
            return None if self._found is None else self._found.token

    @token.setter
    def token(self, token: str | None) -> None:
        found = None if token is None else FoundToken(check_token(token), "client.auth.token")
        with self._lock:
            self._found = found
            self._looked_up = True

    def look_up_again(self, key: str) -> None:
        """Look for the token anew, under another key of the token files, when it is next needed."""
        with self._lock:
            self.lookup = evolve(self.lookup, key=key)
            self._looked_up = False

    def explain(self) -> str:
        """Say where the token came from, or where none was found, and how to get another."""
        left_behind = " (a pickled client leaves its token behind)" if self._unpickled else ""
        if self._found is None:
            found = f"No token was found in {self.lookup.describe()}"
        else:
            found = f"The token came from {self._found.place}"
        return f"{found}{left_behind}: client.auth.get_new_token() says how to get another"


@frozen
class Authorization:
    """The right of one server to see a client's token; no other host ever does."""

    credential: Credential
    server_address: str

    def headers(self, url: str) -> dict[str, str]:
        """Give the headers that identify the user to `url`; none for a foreign host.

        Raises
        ------
        InsecureServer
            The token would travel in clear.
        """
        if origin_of(url) != origin_of(self.server_address):
            return {}
        token = self.credential.token
        if token is None:
            return {}
        if not is_private_channel(url):
            raise InsecureServer(
                f"the token would travel in clear to {self.server_address}: "
                "use https:// (http is for this machine only)"
            )
        return {"Authorization": f"Bearer {token}"}


def origin_of(url: str) -> tuple[str, str, int | None]:
    """Give scheme, host and port of an address, with the scheme's own port filled in."""
    parts = urlsplit(url)
    port = parts.port or {"https": 443, "http": 80}.get(parts.scheme)
    return parts.scheme, (parts.hostname or "").lower(), port


def is_private_channel(url: str) -> bool:
    """Say whether what is sent there can be read by no one else: https, or http on this machine."""
    scheme, host, _ = origin_of(url)
    return scheme == "https" or (scheme == "http" and host in LOOPBACK)


def check_token(token: str) -> str:
    """Refuse what cannot be sent as a token, without showing it.

    Raises
    ------
    InvalidInput
        It is empty, or holds white space or characters that a header cannot carry.
    """
    if not isinstance(token, str):  # pyright: ignore[reportUnnecessaryIsInstance] - callers without a type checker
        raise InvalidInput(f"a token is a str, not {type(token).__name__}")
    if not token:
        raise InvalidInput("the token is empty")
    if not all("!" <= character <= "~" for character in token):
        raise InvalidInput(
            "the token holds white space or characters outside ASCII: was it copied whole?"
        )
    return token


def read_token(path: Path, key: str = DEFAULT_KEY) -> str | None:
    """Read one token of a file; None when the file or the key is not there.

    Raises
    ------
    TokenFileError
        The file cannot be read, is no JSON object, or holds something else than a token under that
        key.
    """
    token = _read_token_file(path).get(key)
    if token is None:
        return None
    try:
        return check_token(token.strip() if isinstance(token, str) else token)
    except InvalidInput as error:
        raise TokenFileError(
            f"key {key!r} of the token file {path} is of no use: {error}"
        ) from None


def _read_token_file(path: Path) -> dict[str, Any]:
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
        raise TokenFileError(f"cannot read the token file {path}: {reason}") from None
    try:
        tokens: Any = json.loads(text)
    except ValueError:  # its message would quote the file, and with it the token
        tokens = None
    if not isinstance(tokens, dict):
        raise TokenFileError(
            f'the token file {path} is not a JSON object such as {{"token": "..."}}: '
            "mend it, or remove it and save the token again"
        )
    return cast("dict[str, Any]", tokens)


def write_token_file(
    path: Path, token: str, *, key: str = DEFAULT_KEY, overwrite: bool = False
) -> None:
    """Write a token into a file for its owner's eyes only, keeping the file's other keys.

    Raises
    ------
    TokenFileError
        The key is there already and `overwrite` is False, or the file cannot be written.
    """
    tokens = _read_token_file(path)
    if not overwrite and tokens.get(key, token) != token:
        raise TokenFileError(
            f"the token file {path} has a key {key!r} already: say overwrite=True to replace it"
        )
    tokens[key] = token
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        _replace(path, json.dumps(tokens))
    except OSError as error:
        raise TokenFileError(f"cannot write the token file {path}: {error.strerror}") from error


def _replace(path: Path, text: str) -> None:
    # mkstemp makes the file 0600; a reader sees the old one or the new one, never a half.
    descriptor, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as stream:
            stream.write(text)
            stream.flush()
            os.fsync(stream.fileno())
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise

"""The auth service: the user's token, and who is who."""

from __future__ import annotations

import webbrowser
from pathlib import Path
from typing import TYPE_CHECKING, Self

from annotationframeworkclient._auth import (
    DEFAULT_KEY,
    TOKEN_VARIABLE,
    check_token,
    default_token_file,
    read_token,
    server_token_file,
    write_token_file,
)
from annotationframeworkclient._context import Context
from annotationframeworkclient._notices import notice
from annotationframeworkclient._service import ServiceClient
from annotationframeworkclient.errors import InvalidInput

if TYPE_CHECKING:
    from annotationframework_api.auth import wire
    from annotationframeworkclient._wire import Ids
    from annotationframeworkclient.infoservice import InfoServiceClientV2

__all__ = ["AuthClientV1"]


class AuthClientV1(ServiceClient):
    """Hold the user's token and ask about users; building the client sends and reads nothing.

    The token is looked for when first needed: the argument `auth_token`, the environment variable
    ANNOTATIONFRAMEWORK_TOKEN, the server's own file
    ``~/.cloudvolume/secrets/<host>-cave-secret.json``, then ``cave-secret.json`` and
    ``chunkedgraph-secret.json`` beside it.
    """

    def __init__(self, context: Context, *, info: InfoServiceClientV2) -> None:
        super().__init__(context)
        self._info = info

    def with_options(self, *, timeout: float | None = None, retries: int | None = None) -> Self:
        """Give a view that waits or retries differently; see `ServiceClient.with_options`."""
        view = super().with_options(timeout=timeout, retries=retries)
        view._info = self._info.with_options(timeout=timeout, retries=retries)
        return view

    @property
    def token(self) -> str | None:
        """The token, None when none is found; a new one reaches every service client at once.

        Raises
        ------
        TokenFileError
            A token file cannot be read.
        InvalidInput
            The new token cannot be one.
        """
        return self._context.credential.token

    @token.setter
    def token(self, token: str | None) -> None:
        self._context.credential.token = token

    @property
    def request_header(self) -> dict[str, str]:
        """The header that identifies the user, for other programs; empty without a token."""
        return {} if self.token is None else {"Authorization": f"Bearer {self.token}"}

    @property
    def local_server(self) -> str:
        """The datastack's local server (info: get_datastack_full)."""
        return self._info.local_server()

    @property
    def local_server_filepath(self) -> str:
        """Where other programs look for the token of the local server.

        Source: info: get_datastack_full.
        """
        return str(server_token_file(self.local_server))

    def get_token(self, token_key: str = DEFAULT_KEY) -> str | None:
        """Look the token up again, under this key of the token files, and use what is found.

        Raises
        ------
        TokenFileError
            A token file cannot be read.
        """
        self._context.credential.look_up_again(token_key)
        return self.token

    def get_new_token(self, open: bool = False, no_text: bool = False) -> str:
        """Print how to get a new token, and give the address of the page that makes one.

        Parameters
        ----------
        open
            Whether to open that page in a browser.
        no_text
            Whether to print nothing.
        """
        page = f"{self.server_address}/auth/api/v1/create_token"
        if not no_text:
            print(_INSTRUCTIONS.format(page=page))  # noqa: T201 - asked for
        return _shown(page, open)

    def get_token_page(self, open: bool = True) -> str:
        """Give the address of the page that lists the user's tokens, and open it in a browser."""
        return _shown(f"{self.server_address}/sticky_auth/settings/tokens", open)

    def setup_token(self, make_new: bool = True, open: bool = True) -> str:
        """Show the page that makes a new token, or with `make_new=False` the list of them."""
        return self.get_new_token(open=open) if make_new else self.get_token_page(open=open)

    def save_token(
        self,
        token: str | None = None,
        token_key: str = DEFAULT_KEY,
        overwrite: bool = False,
        token_file: str | Path | None = None,
        *,
        switch_token: bool = True,
    ) -> Path:
        """Save a token to a file that only the user may read, and give the file's path.

        By default to ``~/.cloudvolume/secrets/chunkedgraph-secret.json``. Where another source
        would be found first, the token goes to the server's own file instead, and a `ServiceNotice`
        warning says so.

        Parameters
        ----------
        token
            The one in use by default.
        token_key
            Under which key of the file.
        overwrite
            Whether to replace another token there.
        token_file
            Another file.
        switch_token
            Whether this client and its services use it from now on.

        Raises
        ------
        TokenFileError
            The key holds another token and `overwrite` is False, or the file cannot be read or
            written.
        InvalidInput
            There is no token, or it cannot be one.
        """
        chosen = self.token if token is None else check_token(token)
        if chosen is None:
            raise InvalidInput("there is no token to save: give one")
        path = (
            self._file_to_save_to(token_key)
            if token_file is None
            else Path(token_file).expanduser()
        )
        write_token_file(path, chosen, key=token_key, overwrite=overwrite)
        if switch_token:
            self.token = chosen
        return path

    def _file_to_save_to(self, key: str) -> Path:
        lookup = self._context.credential.lookup
        if lookup.file is not None:
            return lookup.file
        first = [path for path in lookup.files()[:-1] if read_token(path, key) is not None]
        if lookup.variable_is_set():
            notice(f"{TOKEN_VARIABLE} is set and comes before any file: unset it to use this token")
        if not first:
            return default_token_file()
        own = server_token_file(self.server_address)
        notice(f"{first[0]} comes before {default_token_file().name}: the token is saved to {own}")
        return own

    def whoami(self) -> wire.CurrentUser:
        """Look up whose token this is (auth: get_current_user).

        Raises
        ------
        NotAuthenticated
            There is no token, or the service does not know it.
        """
        from annotationframework_api.auth.api.users import get_current_user

        return get_current_user.raw(client=self._client)

    def get_tokens(self) -> list[wire.Token]:
        """List the user's tokens, newest first (auth: get_tokens).

        The answer holds the tokens themselves: take care where it is shown.

        Raises
        ------
        NotAuthenticated
            There is no token, or the service does not know it.
        """
        from annotationframework_api.auth.api.tokens import get_tokens

        return get_tokens.raw(client=self._client)

    def get_user_information(self, user_ids: Ids) -> list[wire.User]:
        """Look up users by any number of ids; those that the service does not know are left out.

        Source: auth: get_users.

        Raises
        ------
        PermissionDenied
            The user is no administrator of anything.
        InvalidId
            A float, NaN, a word: not an id; nothing was sent.
        """
        from annotationframework_api.auth.api.users import get_users
        from annotationframeworkclient._rows import id_batches
        from annotationframeworkclient._wire import int64_ids

        users: list[wire.User] = []
        for ids in id_batches(dict.fromkeys(int64_ids(user_ids, name="user id"))):
            found = get_users.raw(client=self._client, id=",".join(map(str, ids)))
            users += found if isinstance(found, list) else found["items"]
        return users

    def get_group_users(self, group_id: int) -> list[wire.GroupUser]:
        """List the users of a group (auth: get_group_users); none for a group that there is not.

        Raises
        ------
        PermissionDenied
            The user is no administrator of anything.
        """
        from annotationframework_api.auth.api.groups import get_group_users
        from annotationframeworkclient._wire import int64_ids

        [group] = int64_ids([group_id], name="group id")
        return get_group_users.raw(group, client=self._client)


_INSTRUCTIONS = """\
A new token is made by hand:
  1) Go to {page}
  2) Log in with your Google account and copy the token that is shown.
  3a) Save it to this computer: client.auth.save_token(token="PASTE_YOUR_TOKEN_HERE")
  or
  3b) Use it in this session only: client.auth.token = "PASTE_YOUR_TOKEN_HERE"
Several tokens: save_token(token_key=...) and FrameworkClient(auth_token_key=...)."""


def _shown(page: str, open_browser: bool) -> str:
    if open_browser:
        webbrowser.open(page)
    return page

"""Neuroglancer states: kept under ids, and opened in viewers by their addresses."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from secrets import token_hex
from typing import TYPE_CHECKING, Any, Literal, Self, cast

from annotationframeworkclient._context import Context, check_server_address
from annotationframeworkclient._ids import one_id
from annotationframeworkclient._service import ServiceClient
from annotationframeworkclient._state_addresses import own_id, static_address
from annotationframeworkclient._state_documents import encoded, id_in
from annotationframeworkclient._times import seconds
from annotationframeworkclient.errors import (
    DecodeError,
    InvalidId,
    InvalidInput,
    NotFound,
    OutcomeUnknown,
)
from annotationframeworkclient.infoservice import InfoServiceClientV2

if TYPE_CHECKING:
    import numpy as np

    from annotationframework_api import Client

    StateId = int | str | np.integer[Any]

__all__ = ["JSONServiceV1"]

TargetSite = Literal["seunglab", "spelunker", "mainline", "cave-explorer"]

_API = "/nglstate/api/v1"
_LARGEST_PROPERTIES = 2_500_000  # bytes: viewers are slow with more


class JSONServiceV1(ServiceClient):
    """Keep Neuroglancer states and segment properties, and write their addresses.

    Building the client sends nothing.
    """

    def __init__(self, context: Context, *, info: InfoServiceClientV2) -> None:
        super().__init__(context)
        self._info = info
        self._ngl_url: str | None = None

    def with_options(self, *, timeout: float | None = None, retries: int | None = None) -> Self:
        """Give a view that waits or retries differently; see `ServiceClient.with_options`."""
        view = super().with_options(timeout=timeout, retries=retries)
        view._info = self._info.with_options(timeout=timeout, retries=retries)
        return view

    @property
    def _client(self) -> Client:
        # The service garbles its answers if only one of the two is named.
        return super()._client.with_options(headers={"Accept-Encoding": "gzip, deflate"})

    @property
    def state_service_endpoint(self) -> str:
        """Where states are posted to.

        Examples
        --------
        >>> client.state.state_service_endpoint.endswith("/nglstate/api/v1/post")
        True
        """
        return f"{self.server_address}{_API}/post"

    @property
    def ngl_url(self) -> str | None:
        """The Neuroglancer to open states in: what was set, else the datastack's viewer.

        Source: info: get_datastack_full. None without a datastack, or if it names no viewer.

        Examples
        --------
        >>> client.state.ngl_url = "https://spelunker.cave-explorer.org"
        >>> client.state.ngl_url
        'https://spelunker.cave-explorer.org'
        """
        if self._ngl_url is not None or self._context.datastack_name is None:
            return self._ngl_url
        return self._info.viewer_site()

    @ngl_url.setter
    def ngl_url(self, address: str | None) -> None:
        self._ngl_url = None if address is None else check_server_address(address)

    def get_neuroglancer_info(
        self, ngl_url: str | None = None
    ) -> dict[str, Any]:  # what a viewer says is not specified
        """Look up what a Neuroglancer says of its version; the token is not sent there.

        Source: the viewer's own ``version.json``.

        Parameters
        ----------
        ngl_url
            The viewer's address; by default the client's `ngl_url`.

        Returns
        -------
        Empty where the viewer says nothing, as older ones do.

        Raises
        ------
        InvalidInput
            There is no viewer to ask.
        DecodeError
            What is there is no JSON object.

        Examples
        --------
        >>> client.state.get_neuroglancer_info(client.server_address)  # which is no viewer
        {}
        """
        try:
            told = self._foreign(f"{self._viewer(ngl_url)}/version.json")
        except NotFound:
            return {}
        return told

    def get_state_json(self, state_id: StateId) -> dict[str, Any]:  # the viewers' own form
        """Look up a state (state: get_state).

        Parameters
        ----------
        state_id
            Its id, or an address: one of this service is read as its id; another one is asked
            without the token.

        Raises
        ------
        NotFound
            There is no such state. (The service answers as if it were down, so it is asked for
            its version too, which shows whether it is.)
        ServiceUnavailable
            The service is down.
        InvalidId
            It is neither; nothing was sent.

        Examples
        --------
        >>> state = client.state.get_state_json(5762925562167296)
        >>> state["layers"][0]["name"]
        'img'
        """
        from annotationframework_api.state.api.states import get_state

        own: StateId | None = state_id
        if isinstance(state_id, str) and "://" in state_id:
            address = state_id.removeprefix("middleauth+")  # as the newer viewers write it
            own = own_id(address, self.server_address)
            if own is None:
                return self._foreign(address)
        given = _positive(one_id(own, name="state id"), "state id")
        answer = self._looked_up(lambda: get_state.raw(given, client=self._client))
        return _object(answer, "get_state")

    def get_property_json(self, state_id: StateId) -> dict[str, Any]:  # the viewers' own form
        """Look up segment properties (state: get_property).

        Raises
        ------
        NotFound
            There are no properties under this id; states have ids of their own.
        InvalidId
            It is no id; nothing was sent.

        Examples
        --------
        >>> new_id = client.state.upload_property_json({"inline": {"ids": [], "properties": []}})
        >>> client.state.get_property_json(new_id)
        {'inline': {'ids': [], 'properties': []}}
        """
        from annotationframework_api.state.api.properties import get_property

        given = _positive(one_id(state_id, name="property id"), "property id")
        answer = self._looked_up(lambda: get_property.raw(given, client=self._client))
        return _object(answer, "get_property")

    def upload_state_json(
        self,
        json_state: Mapping[str, Any],  # the viewers' own form
        state_id: StateId | None = None,
        timestamp: datetime | None = None,
    ) -> int:
        """Store a state, and give its id (state: create_state, create_state_with_id).

        It is sent once, whatever happens. There is no list of states: keep the id.

        Parameters
        ----------
        json_state
            What ``viewer.state.to_json()`` gives. Integers that JavaScript would round, whatever
            type holds them, are written as text, as Neuroglancer reads them.
        state_id
            An id of your own; only superadmins may choose.
        timestamp
            When it was made; only with an id of your own, since the service takes none else.

        Raises
        ------
        InvalidInput
            No mapping, something that JSON lacks, or a time without an id; nothing was sent.
        TooLarge
            More than 100 MiB, or 50 MB compressed; nothing was sent.
        PermissionDenied
            Only superadmins may choose an id.
        OutcomeUnknown
            The answer was lost, or the service broke, as it does when an id is taken.

        Examples
        --------
        >>> new_id = client.state.upload_state_json({"layers": []})
        >>> client.state.get_state_json(new_id)
        {'layers': []}
        """
        from annotationframework_api.state.api.states import create_state, create_state_with_id

        body, time = encoded(json_state), seconds(timestamp)
        if state_id is None:
            if time is not None:
                raise InvalidInput("timestamp: the service takes one only with a state_id")
            return _posted(create_state.raw(client=self._client, body=body), "create_state")
        given = _positive(one_id(state_id, name="state id"), "state id")
        extra = {} if time is None else {"timestamp": time}
        answer = create_state_with_id.raw(given, client=self._client, body=body, **extra)
        return _posted(answer, "create_state_with_id")

    def upload_property_json(
        self,
        property_json: Mapping[str, Any],  # the viewers' own form
        state_id: StateId | None = None,
        max_size: int = _LARGEST_PROPERTIES,
    ) -> int:
        """Store segment properties, and give their id.

        Source: state: create_property, create_property_with_id. Otherwise as `upload_state_json`.

        Parameters
        ----------
        max_size
            In bytes: viewers are slow to open more.

        Raises
        ------
        InvalidInput
            More than `max_size`; or as for `upload_state_json`. Nothing was sent.

        Examples
        --------
        >>> isinstance(client.state.upload_property_json({"inline": {"ids": ["1"]}}), int)
        True
        """
        from annotationframework_api.state.api.properties import (
            create_property,
            create_property_with_id,
        )

        body = encoded(property_json)
        if len(body) > max_size:
            raise InvalidInput(f"properties of {len(body):,} bytes: max_size is {max_size:,}")
        if state_id is None:
            return _posted(create_property.raw(client=self._client, body=body), "create_property")
        given = _positive(one_id(state_id, name="property id"), "property id")
        answer = create_property_with_id.raw(given, client=self._client, body=body)
        return _posted(answer, "create_property_with_id")

    def save_state_json_local(
        self,
        json_state: Mapping[str, Any],  # the viewers' own form
        filename: str | os.PathLike[str],
        overwrite: bool = False,
    ) -> None:
        """Write a state to a file, encoded as `upload_state_json` does; whole, or not at all.

        Raises
        ------
        InvalidInput
            The file is there and `overwrite` is False, or cannot be written; or as for
            `upload_state_json`.

        Examples
        --------
        >>> import tempfile
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     client.state.save_state_json_local({"layers": []}, f"{folder}/state.json")
        """
        text, path = encoded(json_state), Path(filename)
        whole = path.with_name(f".{path.name}.{token_hex(4)}")
        try:
            whole.write_bytes(text)
            if overwrite:
                whole.replace(path)
                return
            path.hardlink_to(whole)  # unlike a rename, it never replaces a file
        except FileExistsError:
            raise InvalidInput(f"{path} is there already: give overwrite=True") from None
        except OSError as error:
            raise InvalidInput(f"cannot write {path}: {error.strerror}") from error
        finally:
            whole.unlink(missing_ok=True)

    def build_neuroglancer_url(
        self,
        state_id: StateId,
        ngl_url: str | None = None,
        target_site: TargetSite | None = None,
        static_url: bool = False,
        format_properties: bool = False,
    ) -> str:
        """Write the address that opens a state in Neuroglancer; no server is asked.

        Only a datastack's own viewer is looked up, if none is named (info: get_datastack_full).

        Parameters
        ----------
        state_id
            The state's id; with `static_url` the address of a state anywhere.
        ngl_url
            The Neuroglancer; by default the client's `ngl_url`.
        target_site
            The kind of viewer, as they want the address in two forms: "seunglab" for the older
            ones, and so by default; "spelunker", "mainline" or "cave-explorer" for newer ones.
        static_url
            Whether `state_id` is an address.
        format_properties
            Whether to give the source of segment properties instead, for a layer of a viewer.

        Raises
        ------
        InvalidInput
            There is no viewer to open it in, or none of such a kind; or with `static_url` no
            address.
        InvalidId
            It is no id.

        Examples
        --------
        >>> url = client.state.build_neuroglancer_url(5762925562167296, "https://example.org")
        >>> url == (
        ...     "https://example.org/?json_url="
        ...     f"{client.server_address}/nglstate/api/v1/5762925562167296"
        ... )
        True
        """
        if format_properties:
            given = _positive(one_id(state_id, name="property id"), "property id")
            return f"precomputed://middleauth+{self.server_address}{_API}/property/{given}"
        sign = _sign(target_site)
        viewer = self._viewer(ngl_url)
        if static_url:
            return f"{viewer}/{sign}{static_address(state_id, sign)}"
        given = _positive(one_id(state_id, name="state id"), "state id")
        guarded = "middleauth+" if sign == "#!" else ""
        return f"{viewer}/{sign}{guarded}{self.server_address}{_API}/{given}"

    def _viewer(self, ngl_url: str | None) -> str:
        viewer = ngl_url or self.ngl_url
        if not viewer:
            raise InvalidInput("no Neuroglancer is known: give ngl_url")
        return check_server_address(viewer)

    def _looked_up(self, read: Callable[[], Any]) -> Any:
        """Read a document; of the service's one page for all faults, tell which fault it is."""
        from annotationframework_api.state.api.service import get_version

        try:
            return read()
        except NotFound:
            get_version.raw(client=self._client)  # says what is wrong if the service is down
            raise

    def _foreign(self, address: str) -> dict[str, Any]:
        """Read a JSON object from an address that gets no token."""
        from annotationframeworkclient._transport import fetch

        context = self._context
        content = fetch(
            context.transport, address, timeout=context.timeout, policy=context.retry_policy
        )
        place = address.partition("?")[0]  # a query may hold a secret
        try:
            return _object(json.loads(content), "get_state")
        except (ValueError, RecursionError):
            why = f"what is at {place} is no JSON"
            raise DecodeError("web", "fetch", 200, content, why) from None


def _sign(target_site: str | None) -> str:
    if target_site in (None, "seunglab"):
        return "?json_url="
    if target_site in ("spelunker", "mainline", "cave-explorer"):
        return "#!"
    raise InvalidInput(
        f"target_site={target_site!r}: give 'seunglab', 'spelunker', 'mainline' or 'cave-explorer'"
    )


def _positive(given: int, name: str) -> int:
    if not given:
        raise InvalidId(f"{name} {given}: ids begin with 1")
    return given


def _object(answer: Any, operation: str) -> dict[str, Any]:
    if isinstance(answer, dict):
        return cast("dict[str, Any]", answer)
    why = f"the document is no JSON object, but {json.dumps(answer)[:60]}"
    raise DecodeError("state", operation, 200, b"", why)


def _posted(address: object, operation: str) -> int:
    try:
        return id_in(address, operation)
    except DecodeError as error:
        raise OutcomeUnknown(
            f"{error}. The document may be stored, under an id that is not known",
            service="state",
            operation=operation,
        ) from error

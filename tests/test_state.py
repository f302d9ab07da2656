"""Neuroglancer states: every digit kept, the token at home, addresses that viewers open."""

from __future__ import annotations

import json
import os
import pickle
import zlib
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any, cast

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.conftest import Recordings
from tests.loopback import Fault, Loopback, Reply, Seen

from annotationframeworkclient import FrameworkClient
from annotationframeworkclient._state_addresses import own_id
from annotationframeworkclient._state_documents import encoded
from annotationframeworkclient.errors import (
    DecodeError,
    FrameworkError,
    InvalidId,
    InvalidInput,
    NotAuthenticated,
    NotFound,
    OutcomeUnknown,
    PermissionDenied,
    ServiceUnavailable,
    TooLarge,
)
from annotationframeworkclient.sandbox import Sandbox

ROOT = 864691134988869442
TOKEN = "a-token-of-nobody"
ENDLESS: dict[str, Any] = {}
ENDLESS["again"] = ENDLESS


@pytest.fixture
def client(server: Loopback) -> Iterator[FrameworkClient]:
    """Give a client of the scripted server."""
    with FrameworkClient(None, server.url, auth_token=TOKEN) as made:
        yield made


# --- Documents ------------------------------------------------------------------------------------


def in_javascript(text: bytes) -> Any:
    """Read JSON as JavaScript does: every number is a double."""
    return json.loads(text, parse_int=float)


def innermost(value: Any) -> Any:
    """Give the item of a list, the value under "at", or the key of another object."""
    if isinstance(value, list):
        return cast("Any", value)[0]
    if isinstance(value, dict):
        parts: dict[str, Any] = cast("Any", value)
        return parts["at"] if "at" in parts else next(iter(parts))
    return value


@given(value=st.integers(-(2**63), 2**64 - 1))
def test_every_integer_survives_javascript(value: int) -> None:
    """A viewer reads back each integer, as a number where it can hold it, else as text."""
    kinds: list[Any] = [value, [value], {"at": value}, {str(value): 1}, {value: 1}, {value}]
    kinds += [np.int64(value)] if value < 2**63 else [np.uint64(value)]
    for kind in kinds:
        read = innermost(in_javascript(encoded({"it": kind}))["it"])
        assert int(read) == value


def test_numpy_is_written_as_lists() -> None:
    """Arrays, sets and tuples are lists; ids in them are text, small numbers are numbers."""
    document = {
        "segments": np.array([ROOT, 5]),
        "set": {ROOT},
        "position": (1.5, np.float32(0.5), np.int16(3)),
        "empty": np.array([], np.uint64),
    }

    assert json.loads(encoded(document)) == {
        "segments": [str(ROOT), 5],
        "set": [str(ROOT)],
        "position": [1.5, 0.5, 3],
        "empty": [],
    }


@pytest.mark.parametrize(
    ("document", "says"),
    [
        ([], "a document is a dict, not list"),
        ("{}", "not str"),
        (None, "not NoneType"),
        ({"a": {"b": float("nan")}}, r"\$\.a\.b is NaN"),
        ({"a": [1, object()]}, r"\$\.a\[1\] is a value of type object"),
        ({"a": 2**64}, r"\$\.a is an integer past 64 bits"),
        ({1.5: 1}, "a key of type float"),
        ({"a": {5: 1, "5": 2}}, "the key '5' is there twice"),
        ({"\ud800": 1}, "half of a surrogate pair"),
        (ENDLESS, "does it hold itself"),
    ],
)
def test_what_is_no_document_is_refused(document: Any, says: str) -> None:
    """What JSON cannot carry is named with its place."""
    with pytest.raises(InvalidInput, match=says):
        encoded(document)


def test_sizes_are_checked_before_sending(server: Loopback, client: FrameworkClient) -> None:
    """A document that the service would refuse, plain or compressed, is not sent."""
    with pytest.raises(TooLarge, match="of at most 104,857,600"):
        client.state.upload_state_json({"x": "x" * (100 * 1024 * 1024)})
    with pytest.raises(TooLarge, match="compressed, of at most 50,000,000"):
        client.state.upload_state_json({"x": os.urandom(51_000_000).hex()})
    with pytest.raises(InvalidInput, match="max_size is 10"):
        client.state.upload_property_json({"inline": {"ids": []}}, max_size=10)

    assert server.requests == []


# --- Reading --------------------------------------------------------------------------------------


def test_a_state_makes_the_round(sandbox: Sandbox) -> None:
    """The tutorial's cells: read, changed, stored, read again."""
    with sandbox.client() as client:
        state = client.state.get_state_json(5762925562167296)
        state["layers"][0]["name"] = "example_name"
        new_id = client.state.upload_state_json(state)

        assert client.state.get_state_json(new_id) == state
        assert client.state.get_state_json(str(new_id)) == state
        address = f"{sandbox.url}/nglstate/api/v1/{new_id}"
        assert client.state.get_state_json(address) == state


def test_an_unknown_state_is_not_found(sandbox: Sandbox) -> None:
    """The service's 502 for an unknown id is NotFound, after one more try, for it has a version."""
    with sandbox.client() as client:
        with pytest.raises(NotFound, match="nothing under this id") as caught:
            client.state.get_state_json(1234567890123456)
        with pytest.raises(NotFound):
            client.state.get_property_json(5762925562167296)

    assert (caught.value.status, caught.value.true_status) == (502, 404)
    assert len(sandbox.requests) == 6


@pytest.mark.parametrize("call", ["get_state_json", "get_property_json"])
def test_a_service_that_is_down_is_no_missing_state(
    server: Loopback, client: FrameworkClient, call: str
) -> None:
    """Where not even the version is told, the service is down, whatever becomes of the id."""
    server.say(Reply(b"<html><title>502 Bad Gateway</title></html>", 502))

    with pytest.raises(ServiceUnavailable):
        getattr(client.with_options(retries=0).state, call)(5)

    assert [seen.target.rpartition("/")[2] for seen in server.requests][-1] == "version"


@pytest.mark.parametrize("given_id", [0, -1, "", "abc", 1.0, None, True, 2**64, [1, 2]])
def test_what_is_no_id_is_not_sent(
    server: Loopback, client: FrameworkClient, given_id: Any
) -> None:
    """Malformed ids, which break the service, are refused before."""
    for call in (client.state.get_state_json, client.state.get_property_json):
        with pytest.raises(InvalidId):
            call(given_id)
    with pytest.raises(InvalidId):
        client.state.build_neuroglancer_url(given_id, "https://example.org")

    assert server.requests == []


@pytest.mark.parametrize("name", ["get_identity", "get_gzip_deflate", "get_all", "get_no_ae"])
def test_recorded_states_are_read(
    server: Loopback, client: FrameworkClient, recordings: Recordings, name: str
) -> None:
    """States come as the real service encodes them, asked for in the way that it understands."""
    found = next(each for each in recordings("state") if each.name == name)
    server.say(Reply(found.body, headers=dict(found.headers)))

    state = client.state.get_state_json(5629499534213120)

    assert state["layers"][0]["segments"] == ["864691135000000001"]
    assert server.requests[0].headers["accept-encoding"] == "gzip, deflate"


def test_recorded_properties_are_read(
    server: Loopback, client: FrameworkClient, recordings: Recordings
) -> None:
    """Properties come as the real service encodes them."""
    found = next(each for each in recordings("state") if each.name == "prop_get_gz")
    server.say(Reply(found.body, headers=dict(found.headers)))

    told = client.state.get_property_json(6473924464345088)

    assert told["@type"] == "neuroglancer_segment_properties"
    assert server.requests[0].target == found.path


def test_recorded_posts_give_ids(
    server: Loopback, client: FrameworkClient, recordings: Recordings
) -> None:
    """Each address that the real service answered a post with is read as the id at its end."""
    given = 0
    for found in recordings("state"):
        if found.method != "POST" or found.status != 200 or "legacy" in found.name:
            continue
        server.say(Reply(found.body, headers=dict(found.headers)))
        properties = found.name.startswith("prop")
        post = client.state.upload_property_json if properties else client.state.upload_state_json
        chosen = found.path.rpartition("/")[2]
        expected = int(json.loads(found.body).rpartition("/")[2])

        assert post({"layers": []}, chosen if chosen.isdigit() else None) == expected
        assert server.requests[-1].target == found.path
        given += 1

    assert given > 8


def _alive_but(fault: Reply, seen: Seen) -> Reply:
    return Reply(b'"0.7.2"') if seen.target.endswith("/version") else fault


def test_recorded_errors_are_typed(
    server: Loopback, client: FrameworkClient, recordings: Recordings
) -> None:
    """Every error answer that a call would get becomes one of ours, of the right class."""
    classes = {302: NotAuthenticated, 401: NotAuthenticated, 403: PermissionDenied, 413: TooLarge}
    seen = 0
    for found in recordings("state"):
        if found.status < 300 or found.status in (404, 405) or "legacy" in found.name:
            continue
        writes = found.method == "POST"
        kind: type[FrameworkError] = classes.get(
            found.status, OutcomeUnknown if writes else NotFound
        )
        fault = Reply(found.body, found.status, dict(found.headers))
        server.answer_by(partial(_alive_but, fault))
        own_id = 5 if "id" in found.name else None
        upload = partial(client.state.upload_state_json, {"layers": []}, own_id)
        with pytest.raises(kind):
            (upload if writes else partial(client.state.get_state_json, 5))()
        seen += 1

    assert seen > 15


@pytest.mark.parametrize("body", [b"42", b'"text"', b"[1]", b"null", b"<html>", b"{cut"])
def test_a_state_that_is_none(server: Loopback, client: FrameworkClient, body: bytes) -> None:
    """Whatever else is stored there, or comes, is a typed error."""
    server.say(Reply(body))

    with pytest.raises(DecodeError):
        client.state.get_state_json(5)


# --- Writing --------------------------------------------------------------------------------------


@pytest.mark.parametrize("body", [b'"no address"', b"5", b"{}", b"null", b"<html>login</html>"])
def test_an_answer_without_an_id(server: Loopback, client: FrameworkClient, body: bytes) -> None:
    """A post whose answer has no id may be stored, and is not sent again."""
    server.say(Reply(body))

    with pytest.raises((OutcomeUnknown, DecodeError)):
        client.state.upload_state_json({"layers": []})

    assert len(server.requests) == 1


def test_a_lost_answer_is_told(server: Loopback, client: FrameworkClient) -> None:
    """A post is sent once, whatever happens to its answer."""
    server.say(Fault.RESET)

    with pytest.raises(OutcomeUnknown):
        client.state.upload_state_json({"layers": []})

    assert len(server.requests) == 1


def test_an_id_of_ones_own(sandbox: Sandbox) -> None:
    """Superadmins may choose an id and a time; others may not; a time needs an id."""
    made = datetime(2020, 1, 1, tzinfo=UTC)
    with sandbox.client() as client:
        assert client.state.upload_state_json({"layers": []}, 17, made) == 17
        assert client.state.get_state_json(17) == {"layers": []}
        assert client.state.upload_property_json({"inline": {}}, 17) == 17
        with pytest.raises(OutcomeUnknown):  # it is taken: the service breaks
            client.state.upload_state_json({"layers": []}, 17)
        with pytest.raises(InvalidInput, match="only with a state_id"):
            client.state.upload_state_json({"layers": []}, timestamp=made)
    colleague = sandbox.client(auth_token=sandbox.tokens["colleague"])
    with colleague, pytest.raises(PermissionDenied):
        colleague.state.upload_state_json({"layers": []}, 18)


def test_a_file_is_written_whole_or_not_at_all(sandbox: Sandbox, tmp_path: Path) -> None:
    """A file that is there stays, unless it may be replaced; nothing else is left behind."""
    path = tmp_path / "state.json"
    with sandbox.client() as client:
        client.state.save_state_json_local({"id": ROOT}, path)
        with pytest.raises(InvalidInput, match="overwrite=True"):
            client.state.save_state_json_local({}, str(path))
        assert json.loads(path.read_text()) == {"id": str(ROOT)}
        client.state.save_state_json_local({}, path, overwrite=True)

        for nowhere in (tmp_path / "no" / "state.json", tmp_path):
            with pytest.raises(InvalidInput, match="cannot write"):
                client.state.save_state_json_local({}, nowhere, overwrite=True)

    assert path.read_text() == "{}"
    assert list(tmp_path.iterdir()) == [path]


# --- Addresses ------------------------------------------------------------------------------------


def test_addresses_of_all_kinds(client: FrameworkClient, server: Loopback) -> None:
    """Each kind of viewer gets its form, and no server is asked."""
    build = client.state.build_neuroglancer_url
    viewer, api = "https://ngl.example.org", f"{server.url}/nglstate/api/v1"

    assert build(5, f"{viewer}/") == f"{viewer}/?json_url={api}/5"
    assert build(5, viewer, "seunglab") == f"{viewer}/?json_url={api}/5"
    for site in ("spelunker", "mainline", "cave-explorer"):
        assert build(5, viewer, site) == f"{viewer}/#!middleauth+{api}/5"
    elsewhere = "https://storage.example.org/state.json"
    assert build(elsewhere, viewer, static_url=True) == f"{viewer}/?json_url={elsewhere}"
    assert build(elsewhere, viewer, "mainline", static_url=True) == f"{viewer}/#!{elsewhere}"
    assert build(5, format_properties=True) == f"precomputed://middleauth+{api}/property/5"
    signed = f"{elsewhere}?a=1&b=%2F"
    assert build(signed, viewer, static_url=True).endswith("/state.json?a=1%26b=%252F")
    for no_address in (5, "state.json", "https://a/\nb"):
        with pytest.raises(InvalidInput, match="the state's address"):
            build(no_address, viewer, static_url=True)
    assert server.requests == []


def test_a_viewer_is_needed(client: FrameworkClient) -> None:
    """Without a datastack there is no viewer by default; one can be set."""
    with pytest.raises(InvalidInput, match="give ngl_url"):
        client.state.build_neuroglancer_url(5)
    with pytest.raises(InvalidInput, match="'seunglab'"):
        client.state.build_neuroglancer_url(5, "https://ngl.example.org", "other")  # type: ignore[arg-type]  # on purpose
    client.state.ngl_url = "https://ngl.example.org/"

    assert client.state.build_neuroglancer_url(5).startswith("https://ngl.example.org/?json_url=")


def test_the_datastacks_viewer_is_the_default(sandbox: Sandbox) -> None:
    """The info service's viewer site opens states."""
    with sandbox.client() as client:
        site = client.info.viewer_site()

        assert client.state.ngl_url == site
        assert site is not None
        assert client.state.build_neuroglancer_url(5).startswith(site.rstrip("/"))


# --- Elsewhere ------------------------------------------------------------------------------------


def test_the_token_goes_to_no_foreign_host(sandbox: Sandbox, server: Loopback) -> None:
    """States and viewers elsewhere are asked without the token, even at a path like ours."""
    with sandbox.client() as client:
        server.say(Reply(b'{"layers": []}'))
        found = client.state.get_state_json(f"{server.url}/nglstate/api/v1/5762925562167296")
        server.say(Reply(b'{"tag": "v1"}'))
        told = client.state.get_neuroglancer_info(server.url)
        server.say(Reply(b"<html>", 404))
        nothing = client.state.get_neuroglancer_info(f"{server.url}/older/")

    assert (found, told, nothing) == ({"layers": []}, {"tag": "v1"}, {})
    assert [request.target for request in server.requests][1:] == [
        "/version.json",
        "/older/version.json",
    ]
    for request in server.requests:
        assert not {"authorization", "cookie"} & {name.lower() for name in request.headers}
        assert sandbox.token not in str(request)


@pytest.mark.parametrize("body", [b"<html>", b"[]"])
def test_what_is_no_state_elsewhere(server: Loopback, client: FrameworkClient, body: bytes) -> None:
    """Whatever an address elsewhere holds, it is an object or a typed error."""
    server.say(Reply(body))

    with pytest.raises(DecodeError):
        client.state.get_state_json(f"{server.url}/elsewhere.json")


@pytest.mark.parametrize(
    ("form", "own"),
    [
        ("http://{host}/nglstate/api/v1/5", True),
        ("HTTP://{host}/nglstate/api/v1/5/", True),
        ("middleauth+http://{host}/nglstate/api/v1/5?x=1", True),
        ("http://{host}/nglstate/5", True),
        ("http://{host}/nglstate/api/v1/raw/5", True),
        ("http://{host}/nglstate/api/v1/property/5/info", False),
        ("http://{host}/auth/api/v1/create_token", False),
        ("http://{host}:80@localhost:{port}/nglstate/api/v1/5", False),
    ],
)
def test_only_states_of_our_own_server_get_the_token(
    server: Loopback, client: FrameworkClient, form: str, own: bool
) -> None:
    """An address of the server's own states is read as an id; any other is asked as a stranger."""
    server.say(Reply(b'{"layers": []}'))
    address = form.format(host=f"127.0.0.1:{server.port}", port=server.port)

    assert client.state.get_state_json(address) == {"layers": []}
    [seen] = server.requests
    assert (seen.headers.get("authorization") == f"Bearer {TOKEN}") is own
    assert (seen.target == "/nglstate/api/v1/5") or not own


def test_the_services_own_addresses_may_say_http() -> None:
    """Behind a proxy of https the service names its states with http: they are its own still."""
    server = "https://global.example.org"

    assert own_id("http://global.example.org/nglstate/api/v1/5", server) == "5"
    assert own_id("http://GLOBAL.example.org:80/nglstate/api/v1/5", server) == "5"
    assert own_id("https://global.example.org:443/nglstate/api/v1/5", server) == "5"
    for foreign in (
        "https://global.example.org:444/nglstate/api/v1/5",
        "https://global.example.org.evil.org/nglstate/api/v1/5",
        "https://global.example.org@evil.org/nglstate/api/v1/5",
        "ftp://global.example.org/nglstate/api/v1/5",
        "https://global.example.org/x/nglstate/api/v1/5",
        "https://[global/nglstate/api/v1/5",
    ):
        assert own_id(foreign, server) is None


def test_options_hold_elsewhere_too_and_secrets_are_not_told(
    server: Loopback, client: FrameworkClient
) -> None:
    """A place elsewhere is asked as often as the client says; its query is in no message."""
    server.say(Reply(b"<html>", 503))

    with pytest.raises(ServiceUnavailable) as caught:
        client.with_options(retries=0).state.get_state_json(f"{server.url}/a?signature=hush")

    assert len(server.requests) == 1
    assert "hush" not in str(caught.value)


def test_no_address_is_refused(client: FrameworkClient) -> None:
    """What cannot be asked says so."""
    for address in ("ftp://x.example.org/a", "https://[bad/a", "https://", "://"):
        with pytest.raises((InvalidInput, InvalidId)):
            client.state.get_state_json(address)


def test_the_client_pickles(sandbox: Sandbox) -> None:
    """A copy made in another process keeps the viewer, and no token."""
    with sandbox.client() as client:
        client.state.ngl_url = "https://ngl.example.org"
        packed = pickle.dumps(client.state)

    assert sandbox.token.encode() not in packed
    assert pickle.loads(packed).ngl_url == "https://ngl.example.org"


def test_compression_is_what_the_service_counts() -> None:
    """A document larger than its limit passes if it is small when compressed."""
    text = encoded({"x": "ab" * 30_000_000})

    assert len(zlib.compress(text)) < 50_000_000 < len(text)

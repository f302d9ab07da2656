"""Making a client: what it takes and refuses, and that it does nothing until it is asked."""

from __future__ import annotations

import copy
import pickle
import ssl
from typing import Any

import pytest
from tests.loopback import Fault, Loopback, Reply

from annotationframeworkclient import FrameworkClient
from annotationframeworkclient.errors import (
    ConfigurationError,
    ConnectionFailed,
    DatastackRequired,
    DecodeError,
    InvalidInput,
    InvalidName,
    NotFound,
    ServiceTimeout,
)
from annotationframeworkclient.sandbox import Sandbox

SERVICES = ("auth", "info", "schema", "annotation")
PATH_LIKE = [
    "../x",
    "a/b",
    "..",
    ".",
    "",
    " a",
    "a ",
    "a?b",
    "a#b",
    "a%2fb",
    "a\\b",
    "a\nb",
    "\x00",
]


def test_looking_at_a_client_sends_nothing(sandbox: Sandbox) -> None:
    """Making a client, reading its services, `dir`, `repr`, copies and views send nothing."""
    with sandbox.client() as client:
        for view in (client, client.with_datastack("another"), client.with_options(retries=0)):
            for name in SERVICES:
                service = getattr(view, name)
                assert set(dir(service)) > {"server_address", "with_options"}
                assert repr(service)
            assert set(dir(view)) > set(SERVICES)
            assert pickle.loads(pickle.dumps(view)).datastack_name == view.datastack_name

    assert sandbox.requests == ()


def test_services_are_made_once(sandbox: Sandbox) -> None:
    """Each time it is read, a service is the same object, with its stored records."""
    with sandbox.client() as client:
        assert all(getattr(client, name) is getattr(client, name) for name in SERVICES)


def test_a_client_without_a_datastack_reaches_the_global_services(sandbox: Sandbox) -> None:
    """Without a datastack info, schema and auth answer, and annotation says what is missing."""
    with sandbox.client(None) as client:
        assert client.info.get_datastacks() == ["minnie65_phase3_v0"]
        assert "synapse" in client.schema.get_schemas()
        with pytest.raises(DatastackRequired, match="with_datastack"):
            _ = client.annotation
        with pytest.raises(DatastackRequired, match="no datastack"):
            client.info.get_datastack_info()


def test_with_datastack_changes_the_datastack_and_nothing_else(sandbox: Sandbox) -> None:
    """A client of another datastack has the user and the server of the first, which stays."""
    with sandbox.client(None) as client:
        other = client.with_datastack("minnie65_phase3_v0")

        assert other.info.aligned_volume_name == "minnie65_phase3"
        assert (client.datastack_name, other.datastack_name) == (None, "minnie65_phase3_v0")
        assert other.server_address == client.server_address


def test_a_client_that_was_closed_opens_anew(server: Loopback) -> None:
    """After `close` the next call works, over a new connection."""
    client = FrameworkClient(None, server.url)
    for _ in range(2):
        client.info.get_datastacks()
        client.close()

    assert server.requests[0].connection != server.requests[1].connection


def test_the_server_is_argument_variable_or_default(monkeypatch: pytest.MonkeyPatch) -> None:
    """The argument comes before the variable, the variable before the global server of CAVE."""
    assert FrameworkClient().server_address == "https://global.daf-apis.com"
    monkeypatch.setenv("ANNOTATIONFRAMEWORK_SERVER", "https://variable.example.org/")
    assert FrameworkClient().server_address == "https://variable.example.org"
    given = FrameworkClient(None, "https://given.example.org")
    assert given.server_address == "https://given.example.org"


@pytest.mark.parametrize(
    "address",
    [
        "global.daf-apis.com",
        "ftp://global.daf-apis.com",
        "https://",
        "https://[::1",
        "https://host:port",
        "https://host:99999",
        "https://host:0",
        "https://two words",
        "https://host/\x00",
        "https://user:password@host",
        "https://host?query=1",
        "https://host#fragment",
    ],
)
def test_what_is_no_address_of_a_server_is_refused(address: str) -> None:
    """An address that cannot be asked, or holds more than an address, is refused at once."""
    with pytest.raises(InvalidInput, match="address") as caught:
        FrameworkClient(None, address)

    assert "password" not in str(caught.value)


@pytest.mark.parametrize("name", PATH_LIKE)
def test_a_datastack_that_is_a_path_is_refused(name: str) -> None:
    """A name that would change the path of a request makes no client."""
    with pytest.raises(InvalidName):
        FrameworkClient(name)
    with pytest.raises(InvalidName):
        FrameworkClient().with_datastack(name)


@pytest.mark.parametrize(
    "options",
    [
        {"timeout": 0},
        {"timeout": -1},
        {"timeout": float("nan")},
        {"timeout": float("inf")},
        {"retries": -1},
    ],
)
def test_options_that_cannot_be_are_refused(options: dict[str, Any]) -> None:
    """A time that never comes and fewer retries than none are refused wherever they are given."""
    [name] = options
    with pytest.raises(InvalidInput, match=f"{name}="):
        FrameworkClient(**options)
    with pytest.raises(InvalidInput, match=f"{name}="):
        FrameworkClient().with_options(**options)
    with pytest.raises(InvalidInput, match=f"{name}="):
        FrameworkClient().info.with_options(**options)


def test_a_client_waits_as_long_as_it_is_told(server: Loopback) -> None:
    """The timeout of a client, of a view and of a service's view are those of their calls."""
    server.say(Fault.SILENCE)
    short = 0.05  # seconds; what is waited for never comes, so how short does not matter
    with FrameworkClient(None, server.url, retries=0) as client:
        views = [client.with_options(timeout=short).info, client.info.with_options(timeout=short)]
        for view in views:
            with pytest.raises(ServiceTimeout):
                view.get_datastacks()
    with (
        FrameworkClient(None, server.url, timeout=short, retries=0) as client,
        pytest.raises(ServiceTimeout),
    ):
        client.info.get_datastacks()


def test_a_client_retries_as_often_as_it_is_told(server: Loopback) -> None:
    """With `retries=0` a fault that may pass is an error at once."""
    server.say(Fault.RESET)
    with (
        FrameworkClient(None, server.url, retries=0) as client,
        pytest.raises(ConnectionFailed),
    ):
        client.info.get_datastacks()

    assert len(server.requests) == 1


def test_requests_say_who_asks(server: Loopback) -> None:
    """Requests name this client, and say that a program asks, not a browser: no login page."""
    with FrameworkClient(None, server.url) as client:
        client.info.get_datastacks()

    headers = server.requests[0].headers
    assert headers["x-requested-with"] == "annotationframeworkclient"
    assert headers["user-agent"].startswith("annotationframeworkclient/")


def test_a_dead_service_breaks_only_its_own_calls(server: Loopback) -> None:
    """Where info is down, schema still answers."""
    server.answer_by(
        lambda seen: Reply(b"no", 500) if seen.target.startswith("/info") else Reply(b'["synapse"]')
    )
    with FrameworkClient("stack", server.url) as client:
        with pytest.raises(Exception, match="info get_datastacks"):
            client.info.get_datastacks()

        assert client.schema.get_schemas() == ["synapse"]


def test_an_unknown_datastack_is_not_found(sandbox: Sandbox) -> None:
    """A client of a datastack that there is not says so when it is asked, by the service's word."""
    with sandbox.client("nope") as client, pytest.raises(NotFound, match="info get_datastack_full"):
        client.info.get_datastack_info()


def test_closing_a_view_leaves_the_connections_open(server: Loopback) -> None:
    """A client made from another one shares its connections and does not close them."""
    server.say(Reply(b'["minnie65"]'))
    with FrameworkClient(server_address=server.url, auth_token="t") as client:
        client.info.get_datastacks()
        for view in (client.with_datastack("another"), client.with_options(retries=0)):
            with view:
                view.info.get_datastacks()
        client.info.get_datastacks()

    assert len({seen.connection for seen in server.requests}) == 1


def test_a_copy_is_the_same_user() -> None:
    """Copies keep the token, and a new one given to a copy reaches its original."""
    client = FrameworkClient(auth_token="t")

    for twin in (copy.copy(client), copy.deepcopy(client)):
        assert twin.auth.token == "t"
    copy.deepcopy(client).auth.token = "u"
    assert client.auth.token == "u"


def test_an_ssl_context_cannot_be_pickled() -> None:
    """A client with an SSL context of its own says that it cannot be pickled."""
    client = FrameworkClient(verify=ssl.create_default_context())

    with pytest.raises(InvalidInput, match="cannot be pickled"):
        pickle.dumps(client)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("SSL_CERT_FILE", "/no/such/file"),
        ("HTTPS_PROXY", "foo://proxy"),
        ("HTTP_PROXY", "http://proxy:bad"),
    ],
)
def test_an_environment_of_no_use_is_named(
    name: str, value: str, server: Loopback, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Settings of the environment that cannot be followed are named in a typed error."""
    monkeypatch.setenv(name, value)

    client = FrameworkClient(server_address=server.url, auth_token="t")
    with client, pytest.raises(ConfigurationError, match=name):
        client.info.get_datastacks()
    assert server.requests == []


@pytest.mark.parametrize(
    "record", [b"{}", b'{"aligned_volume": null, "local_server": "http://x"}', b'{"a": 1}']
)
def test_a_record_without_its_main_parts_is_told(server: Loopback, record: bytes) -> None:
    """A datastack's record that names no server or volume is a DecodeError, not a KeyError."""
    server.say(Reply(record))

    with FrameworkClient("d", server.url, auth_token="t") as client:
        for call in (
            client.info.image_source,
            client.info.local_server,
            client.annotation.get_tables,
        ):
            with pytest.raises(DecodeError, match="local server or aligned volume"):
                call()

"""codegen.py drift: it finds and names what a deployment serves otherwise than specs/ say."""

from __future__ import annotations

import json
import socket
import subprocess
import sys

import codegen
import pytest
from tests.deployments import DOCUMENTED, REPOSITORY, SOURCES, TYPES, Live, drift
from tests.drift_changes import CHANGES, Change
from tests.loopback import Loopback, Reply
from tests.real_services import schema_service


@pytest.fixture
def live(server: Loopback) -> Live:
    """Serve what the real services do, to be changed."""
    return Live.real(server)


def test_real_documents_are_as_specified(live: Live) -> None:
    """The documents that the real services serve, as they are, are no drift."""
    said = drift(live.url, *DOCUMENTED)

    assert (said.code, said.err) == (0, "")
    assert said.lines == ["nothing"] * 4


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: str(change.name))
def test_change_is_found_and_named(live: Live, change: Change) -> None:
    """Each kind of change of a real document is reported, and nothing else is."""
    change.make(live.document("annotation"))

    said = drift(live.url, "annotation")

    assert (said.code, said.lines) == (1, change.lines)


def test_changes_of_types_are_found_and_named(live: Live) -> None:
    """An annotation type that is added, removed or changed is reported, with what changed."""
    types = live.served[TYPES]
    types["bright_spot"] = types.pop("nucleus_detection")
    types["synapse"]["definitions"]["SynapseSchema"]["properties"]["size"]["type"] = "string"
    types["synapse"]["definitions"]["SynapseSchema"]["required"].remove("pre_pt")

    said = drift(live.url, "schema")

    place = "definition `definitions.SynapseSchema"
    assert said.code == 1
    assert said.lines == [
        "type added: `bright_spot`",
        "type removed: `nucleus_detection`",
        f'type changed: `synapse`, {place}.properties.size.type`: `["number", "null"]` here, '
        '`"string"` there',
        f'type changed: `synapse`, {place}.required`: `["ctr_pt", "post_pt", "pre_pt"]` here, '
        '`["ctr_pt", "post_pt"]` there',
    ]


def test_an_ignored_parameter_that_is_required_now(live: Live) -> None:
    """What a spec sets aside is named when a request has to have it."""
    text = json.dumps(live.document("materialize"))
    assert '"name": "split_positions"' in text
    changed = text.replace(
        '"name": "split_positions"', '"name": "split_positions", "required": true'
    )
    live.document("materialize").update(json.loads(changed))

    said = drift(live.url, "materialize")

    assert said.code == 1
    assert [line for line in said.lines if "query `split_positions`" in line]


def test_order_is_no_change(live: Live) -> None:
    """A document and definitions in another order, as another process gives them, are the same."""
    for part in (live.document("schema")["paths"], live.served[TYPES]):
        for key in sorted(part):
            part[key] = part.pop(key)
    live.served[TYPES]["synapse"]["definitions"]["SynapseSchema"]["required"].reverse()

    assert drift(live.url, "schema").code == 0


def test_versions_of_services_without_documents(server: Loopback) -> None:
    """Of a service that publishes no document, the version is compared, and the report says so."""
    versions = {
        "/auth/version": f"neuroglance_auth -- version {SOURCES['auth']['version']}",
        "/nglstate/api/v1/version": "99.0.0",
        "/segmentation/api/version": SOURCES["chunkedgraph"]["version"],
    }
    live = Live(server, versions)
    version = SOURCES["state"]["version"]

    said = drift(live.url, "auth", "chunkedgraph", "state")

    note = "it publishes no document; only its version was compared"
    assert said.code == 1
    assert said.lines == [
        *("nothing", note),
        *("nothing", note),
        *(f"version changed: `state`: `{version}` here, `99.0.0` there", note),
    ]


ODD = b'{"swagger": "2.0", "paths": {"/": {}}, "info": {"version": "1 of 2"}}'
LOST = b"""{"swagger": "2.0", "paths": {"/info/api/v2/datastacks": {"get": {"parameters": [
    {"name": "a", "in": "body", "schema": {"$ref": "#/definitions/Lost"}}]}}}}"""
HTML = {"Content-Type": "text/html"}


@pytest.mark.parametrize(
    ("service", "reply", "told"),
    [
        (
            "info",
            Reply(b"<html>", headers=HTML),
            "answered no JSON, and labelled it `text/html`",
        ),
        ("info", Reply(b"{}", status=500), "answered 500, not 200"),
        ("info", Reply(status=302, headers={"Location": "/login"}), "answered 302, not 200"),
        ("info", Reply(b"[]"), "answered JSON that is no object"),
        ("info", Reply(b"{}"), "is no Swagger 2.0 document: `KeyError('swagger')`"),
        ("info", Reply(ODD), "names no version"),
        ("info", Reply(LOST), "is no Swagger 2.0 document: `Refused('#/components/schemas/Lost"),
        (
            "info",
            Reply(b'{"swagger": "2.0", "paths": [1]}'),
            "is no Swagger 2.0 document: `AttributeError",
        ),
        (
            "info",
            Reply(b'{"swagger": "2.0", "paths": {}}'),
            "is of another version, or has no paths",
        ),
        ("info", Reply(b'{"swagger": "3.0", "paths": {"/": {}}}'), "is of another version"),
        ("info", Reply(b"{}", missing=9), "RemoteProtocolError"),
        ("auth", Reply(b"<html>1.2", headers=HTML), "answered 200 and no version"),
        ("auth", Reply(b"1.2.3", status=502), "answered 502 and no version"),
        ("auth", Reply(b"soon"), "answered 200 and no version"),
    ],
    ids=str,
)
def test_what_cannot_be_looked_at(server: Loopback, service: str, reply: Reply, told: str) -> None:
    """A server that answers something else than was asked for is no drift, and not none either."""
    server.say(reply)

    said = drift(server.url, service)

    assert (said.code, len(said.lines)) == (2, 1 if service == "info" else 2)
    assert said.lines[0].startswith("could not look: /")
    assert told in said.lines[0]


def test_drift_beside_what_cannot_be_looked_at(live: Live) -> None:
    """A service that cannot be looked at hides no drift of others, but counts for more."""
    live.document("info")["info"]["version"] = "9"

    said = drift(live.url, "skeleton", "info")

    assert said.code == 2
    assert said.lines == [
        "could not look: /skeletoncache/api/swagger.json answered 404, not 200",
        "version changed: `info`: `4.3.3` here, `9` there",
    ]


def test_dead_server() -> None:
    """A server that is not there cannot be looked at."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]

    said = drift(f"http://127.0.0.1:{port}", "info", "auth")

    assert said.code == 2
    assert said.lines[0].startswith("could not look: /info/api/swagger.json: ConnectError")
    assert said.lines[1].startswith("could not look: /auth/version: ConnectError")


TOKEN = "tell-nobody"


def test_token_goes_to_the_named_server_only(
    server: Loopback, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The token goes to the server that is named, not where it redirects to, and is not printed."""
    monkeypatch.setenv("ANNOTATIONFRAMEWORK_TOKEN", TOKEN)
    with Loopback() as other:
        server.say(Reply(status=307, headers={"Location": f"{other.url}/info"}))

        said = drift(server.url, "info")

        assert [seen.headers["authorization"] for seen in server.requests] == [f"Bearer {TOKEN}"]
        assert other.requests == []
    assert said.code == 2
    assert TOKEN not in said.out + said.err


@pytest.mark.parametrize(
    "address",
    [
        "",
        "example.org",
        "ftp://example.org",
        "https://",
        "https://a:b@example.org",
        "https://example.org?token=1",
        "https://example.org:none",
        "http://example.org",
        "http://127.0.0.1.example.org",
    ],
)
def test_addresses_that_are_refused(monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    """What is no address, or would give the token away, is refused, and nothing is asked."""
    monkeypatch.setenv("ANNOTATIONFRAMEWORK_TOKEN", TOKEN)

    said = drift(address, "info")

    assert (said.code, said.out) == (2, "")
    assert said.err.startswith("codegen.py: ")
    assert TOKEN not in said.err


def test_wrong_command_lines_are_refused(capsys: pytest.CaptureFixture[str]) -> None:
    """A service without a spec, and a server without `drift`, are refused, and nothing is done."""
    assert drift("http://127.0.0.1:1", "inof").err.startswith("codegen.py: no spec for inof;")

    assert codegen.main(["--server", "http://127.0.0.1:1"]) == 2
    assert "python codegen.py drift --server URL" in capsys.readouterr().err


def test_command_exits_with_what_it_found(server: Loopback) -> None:
    """As a program, the command prints the report, and its exit status says what it found."""
    server.say(Reply(b"99.0.0"))
    program = str(REPOSITORY / "codegen.py")
    command = [sys.executable, program, "drift", "--server", server.url, "state"]

    done = subprocess.run(command, capture_output=True, text=True)

    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout == (
        f"# What {server.url} serves otherwise than specs/ say\n\n## state\n\n"
        f"- version changed: `state`: `{SOURCES['state']['version']}` here, `99.0.0` there\n\n"
        "Notes:\n\n"
        "- it publishes no document; only its version was compared\n"
    )


def test_newest_real_service_is_as_specified() -> None:
    """The real schema service, of the release that specs/ were taken from, has not drifted."""
    with schema_service() as url:
        said = drift(url, "schema")

    assert (said.code, said.lines) == (0, ["nothing"])


def test_older_real_service_differs() -> None:
    """Of an older release of the real schema service, the version and types are found to differ."""
    with schema_service("emannotationschemas_old") as url:
        said = drift(url, "schema")

    assert said.code == 1
    assert "version changed: `schema`: `5.26.3` here, `5.19.0` there" in said.lines
    assert [line for line in said.lines if line.startswith("type removed")] == [
        f"type removed: `{name}`"
        for name in (
            "cell_match",
            "cell_match_reference",
            "cell_similarity",
            "cell_type_reference_user",
            "digital_twin_properties",
            "reference_simple_group_indexed",
            "reference_tag_with_confidence",
            "spine_with_info",
        )
    ]
    assert (
        "type changed: `bound_double_tag_user`, definition "
        '`definitions.BoundDoubleTagAnnotationUser.required`: `["pt", "tag", "tag2"]` here, '
        '`["pt", "tag", "tag2", "user_id"]` there'
    ) in said.lines

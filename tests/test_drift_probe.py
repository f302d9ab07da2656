"""codegen.py drift --probe: it reads what a deployment answers, and holds it against the specs."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from tests.conftest import Recordings
from tests.deployments import REPOSITORY, SOURCES, Said, drift
from tests.loopback import Loopback, Reply, Seen

from annotationframeworkclient.sandbox import Sandbox

USER = "/auth/api/v1/user/me"
HTML = {"Content-Type": "text/html; charset=utf-8"}

Change = Callable[[Reply], Reply]


@pytest.fixture(autouse=True)
def token(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> str:
    """Let the command have a token of the sandbox's."""
    monkeypatch.setenv("ANNOTATIONFRAMEWORK_TOKEN", sandbox.token)
    return sandbox.token


def probe(server: str, *arguments: str, **given: object) -> Said:
    """Run the command with probes, and with values for them."""
    values = (f"--given={name}={value}" for name, value in given.items())
    return drift(server, *arguments, "--probe", *values)


def test_a_deployment_as_specified(sandbox: Sandbox, token: str) -> None:
    """A sandbox is found to answer as the specs say; it is only read, and no token is printed."""
    with sandbox.client() as client:
        state = client.state.upload_state_json({"layers": []})
    before = len(sandbox.requests)

    services = ("auth", "state", "chunkedgraph")
    said = probe(sandbox.url, *services, state_id=state, table_id="minnie3_v0")

    asked = sandbox.requests[before:]
    assert (said.code, said.err) == (0, "")
    missing = "`get_property` was not asked: give `--given property_id=...`"
    assert said.lines == ["nothing", "nothing", missing, "nothing"]
    assert len(asked) > 30
    assert {seen.status for seen in asked} == {200}
    posted = {seen.path.rpartition("/")[2] for seen in asked if seen.method != "GET"}
    assert posted == {"roots", "is_latest_roots", "root_timestamps"}  # reads with a body
    assert token not in said.out


def test_what_is_not_given_is_not_asked(sandbox: Sandbox) -> None:
    """Without the name of a segmentation, what needs one is not asked, and the report says so."""
    said = probe(sandbox.url, "chunkedgraph")

    assert said.code == 0
    assert said.lines[0] == "nothing"
    assert said.lines[1] == "`get_graph_info` was not asked: give `--given table_id=...`"
    assert not any("/table/" in seen.path for seen in sandbox.requests)


def test_the_recorded_l2cache_is_as_specified(server: Loopback, recordings: Recordings) -> None:
    """What the real L2 cache was recorded to answer, mislabelled as it is, is no drift."""
    told = {seen.path: seen for seen in recordings("l2cache") if seen.status == 200}

    def answer(seen: Seen) -> Reply:
        path = seen.target.partition("?")[0]
        if path.endswith("/index"):  # not recorded, but read in the source
            return Reply(f"PCGL2Cache v{SOURCES['l2cache']['version']}".encode(), headers=HTML)
        kept = ("content-type", "content-encoding")
        headers = {name: text for name, text in told[path].headers.items() if name in kept}
        return Reply(told[path].body, headers=headers)

    server.answer_by(answer)
    given = {"table_id": "test_v1", "l2_id": 144115188075855873}

    assert probe(server.url, "l2cache", **given).lines == ["nothing"]
    assert len(server.requests) == 6
    assert json.loads(server.requests[-1].body) == {"l2_ids": [given["l2_id"]]}
    assert server.requests[-1].target.endswith("?update_cache=false")


def behind(sandbox: Sandbox, change: Change) -> Callable[[Seen], Reply]:
    """Answer as a sandbox does, but say something else of the user."""

    def answer(seen: Seen) -> Reply:
        headers = {"authorization": seen.headers["authorization"]}
        url = f"{sandbox.url}{seen.target}"
        told = httpx.request(seen.method, url, headers=headers, content=seen.body)
        label = {"Content-Type": told.headers["content-type"]}
        reply = Reply(told.content, told.status_code, label)
        return change(reply) if seen.target == USER else reply

    return answer


def edited(change: Callable[[dict[str, Any]], object]) -> Change:
    """Change the JSON of an answer."""

    def make(reply: Reply) -> Reply:
        value = json.loads(reply.body)
        change(value)
        return Reply(json.dumps(value).encode())

    return make


def always(reply: Reply) -> Change:
    """Answer something else."""
    return lambda _: reply


def labelled_html(reply: Reply) -> Reply:
    """Label an answer otherwise."""
    return Reply(reply.body, headers=HTML)


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (edited(lambda user: user.pop("email")), "$: 'email' is a required property"),
        (edited(lambda user: user.update(id="secret")), '$.id: not of type "integer"'),
        (
            edited(lambda user: user.update(color="secret")),
            "$: Additional properties are not allowed ('color' was unexpected)",
        ),
        (always(Reply(b'["secret"]')), '$: not of type "object"'),
        (labelled_html, "it is labelled text/html; charset=utf-8"),
        (always(Reply(b'{"message": "secret"}', status=404)), "it is a 404"),
    ],
    ids=lambda value: str(value) if isinstance(value, str) else "",
)
def test_wrong_answer_is_found_and_named(
    sandbox: Sandbox, server: Loopback, change: Change, told: str
) -> None:
    """An answer that breaks its spec is reported with the place and the rule, and not quoted."""
    server.answer_by(behind(sandbox, change))

    said = probe(server.url, "auth", user_id=1)

    assert said.code == 1
    assert said.lines == [f"answer changed: `GET {USER}`: `{told}`"]
    assert "secret" not in said.out


@pytest.mark.parametrize("status", [302, 401, 403, 429, 500, 502])
def test_an_answer_that_tells_nothing(sandbox: Sandbox, server: Loopback, status: int) -> None:
    """A refusal, a redirection or a failure is neither drift nor none."""
    server.answer_by(behind(sandbox, always(Reply(status=status))))

    said = probe(server.url, "auth", user_id=1)

    assert (said.code, said.lines) == (2, [f"could not look: `GET {USER}` answered {status}"])


def test_a_given_value_that_is_not_there(sandbox: Sandbox) -> None:
    """What fails with a value from the command line could not look: the value may be wrong."""
    said = probe(sandbox.url, "chunkedgraph", table_id="no_such_table")

    assert said.code == 2
    assert [line for line in said.lines if line.endswith("is what was given right?")]
    assert [line for line in said.lines if line.startswith("answer changed")] == []


def test_a_connection_that_breaks(sandbox: Sandbox, server: Loopback) -> None:
    """A probe whose answer does not arrive could not look; the others are made all the same."""
    server.answer_by(behind(sandbox, always(Reply(b"{}", missing=9))))

    said = probe(server.url, "auth", user_id=1)

    assert said.code == 2
    assert len(said.lines) == 1
    assert said.lines[0].startswith(f"could not look: {USER}: RemoteProtocolError")
    assert len(server.requests) > 5


@pytest.mark.parametrize(
    ("operation", "told"),
    [
        ("add_group_user", "add_group_user is no read that may be tried"),
        ("get_tokens", "get_tokens is no read that may be tried"),
        ("get_nothing", "no spec has get_nothing"),
    ],
)
def test_unsafe_probes_are_refused(
    server: Loopback, tmp_path: Path, operation: str, told: str
) -> None:
    """No probe may write, or ask for what is answered with a token."""
    for name in ("auth.yaml", "sources.toml", "shared/components.yaml"):
        (tmp_path / "specs" / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(REPOSITORY / "specs" / name, tmp_path / "specs" / name)
    (tmp_path / "specs/probes.toml").write_text(f"[auth]\n{operation} = {{}}\n")
    server.say(Reply(SOURCES["auth"]["version"].encode()))

    said = probe(server.url, "auth", "--root", str(tmp_path))

    assert (said.code, said.out) == (2, "")
    assert told in said.err
    assert [seen.target for seen in server.requests] == ["/auth/version"]


def test_values_have_names(server: Loopback) -> None:
    """A value without a name is refused, and nothing is asked."""
    with pytest.raises(SystemExit) as error:
        drift(server.url, "auth", "--probe", "--given", "minnie3_v0")

    assert error.value.code == 2
    assert server.requests == []

"""The sandbox itself and its auth, info and schema services, seen over plain HTTP."""

from __future__ import annotations

import json
import logging
import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest

from annotationframework_api import annotation_types
from annotationframeworkclient.sandbox import LoggedRequest, Sandbox

STACK = "/info/api/v2/datastack/full/minnie65_phase3_v0"
TABLES = "/annotation/api/v2/aligned_volume/minnie65_phase3/table"


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    """Give a sandbox that the tests of this module only read."""
    with Sandbox() as running:
        yield running


def bearer(sandbox: Sandbox, role: str = "editor") -> dict[str, str]:
    """Make the header that shows the token of a role."""
    return {"Authorization": f"Bearer {sandbox.tokens[role]}"}


def get(sandbox: Sandbox, path: str, *, role: str = "editor") -> httpx.Response:
    """Get a path as a user of a role."""
    return httpx.get(sandbox.url + path, headers=bearer(sandbox, role))


def test_info_is_the_tutorials(sandbox: Sandbox) -> None:
    """The datastack is the tutorial's, except that its local server is the sandbox."""
    stack = get(sandbox, STACK).json()

    assert stack["local_server"] == sandbox.url
    assert stack["segmentation_source"] == (
        "graphene://https://minniev1.microns-daf.com/segmentation/table/minnie3_v0"
    )
    assert stack["aligned_volume"]["image_source"] == (
        "graphene://https://minnie.microns-daf.com/proxy/minniev2_em/"
    )
    assert (stack["aligned_volume"]["name"], stack["aligned_volume"]["id"]) == (
        "minnie65_phase3",
        1,
    )
    assert [stack[f"viewer_resolution_{axis}"] for axis in "xyz"] == [4, 4, 40]


def test_image_source_is_swapped_for_one_answer(sandbox: Sandbox) -> None:
    """An image source that is asked for by name replaces the volume's own, this once."""
    mirrors = get(sandbox, STACK.replace("/full", "") + "/image_sources").json()

    swapped = get(sandbox, f"{STACK}?image_source_name={mirrors[1]['name']}").json()

    assert swapped["aligned_volume"]["image_source"] == mirrors[1]["image_source"]
    assert get(sandbox, f"{STACK}?image_source_name=nope").status_code == 404
    assert "proxy" in get(sandbox, STACK).json()["aligned_volume"]["image_source"]


@pytest.mark.parametrize(
    ("path", "editor", "nobody"),
    [
        ("datastacks", ["minnie65_phase3_v0"], []),
        ("aligned_volume", ["minnie65_phase3"], []),
        ("aligned_volume/minnie65_phase3/datastacks", ["minnie65_phase3_v0"], []),
        ("ngl_info", ["minnie65_phase3"], []),
    ],
)
def test_lists_are_filtered_in_silence(
    sandbox: Sandbox, path: str, editor: list[str], nobody: list[str]
) -> None:
    """A list shows what the caller may view, without a word about the rest."""
    assert list(get(sandbox, f"/info/api/v2/{path}").json()) == editor
    assert list(get(sandbox, f"/info/api/v2/{path}", role="nobody").json()) == nobody


def test_unknown_names(sandbox: Sandbox) -> None:
    """Auth refuses names that it does not know; info those, among the others, that it lacks."""
    unmapped = get(sandbox, "/info/api/v2/datastack/full/nope")
    unknown = get(sandbox, "/info/api/v2/datastack/full/minnie65_nope")
    no_number = get(sandbox, "/info/api/v2/aligned_volume/id/abc")

    assert (unmapped.status_code, unmapped.json()["error"]) == (400, "invalid_table_id")
    assert (unknown.status_code, list(unknown.json())) == (404, ["message"])
    assert (no_number.status_code, no_number.text[:15]) == (404, "<!doctype html>")


def test_no_token(sandbox: Sandbox) -> None:
    """A program without a token is told so; a browser is sent to a login page that is local."""
    program = httpx.get(sandbox.url + STACK, headers={"X-Requested-With": "x"})
    browser = httpx.get(sandbox.url + STACK)
    followed = httpx.get(sandbox.url + STACK, follow_redirects=True)

    assert (program.status_code, program.json()["error"]) == (401, "no_token")
    assert program.headers["www-authenticate"].startswith('Bearer realm="')
    assert browser.status_code == 302
    assert browser.headers["location"].startswith(f"{sandbox.url}/sticky_auth/api/v1/authorize?")
    assert (followed.url.host, followed.status_code) == ("127.0.0.1", 200)


@pytest.mark.parametrize(
    ("header", "status", "error"),
    [
        ("Bearer wrong", 401, "invalid_token"),
        ("Token wrong", 400, "bad_auth_header"),
        ("Bearer", 400, "bad_auth_header"),
    ],
)
def test_bad_tokens(sandbox: Sandbox, header: str, status: int, error: str) -> None:
    """A token that nobody has, or a header that holds none, is refused in JSON."""
    answer = httpx.get(sandbox.url + STACK, headers={"Authorization": header})

    assert (answer.status_code, answer.json()["error"]) == (status, error)


def test_tokens_in_cookies_and_queries(sandbox: Sandbox) -> None:
    """A cookie will do, and a query for programs; a browser's query becomes a cookie."""
    cookie = {"Cookie": f"middle_auth_token={sandbox.token}"}
    query = f"{sandbox.url}{STACK}?middle_auth_token={sandbox.token}"

    assert httpx.get(sandbox.url + STACK, headers=cookie).status_code == 200
    assert httpx.get(query, headers={"X-Requested-With": "x"}).status_code == 200
    moved = httpx.get(query)
    assert (moved.status_code, moved.headers["location"]) == (302, sandbox.url + STACK)
    assert sandbox.token in moved.headers["set-cookie"]


def test_terms_of_service(sandbox: Sandbox) -> None:
    """Who has not accepted the terms is told where to, except where nobody asks for them."""
    refused = get(sandbox, STACK, role="tosless")

    assert (refused.status_code, refused.json()["error"]) == (403, "missing_tos")
    assert get(sandbox, STACK.replace("/full", ""), role="tosless").status_code == 200
    form = refused.json()["data"]["tos_form_url"]
    assert httpx.get(form).headers["content-type"].startswith("text/html")


def test_users_and_groups_are_for_admins(sandbox: Sandbox) -> None:
    """Administrators look people up; others learn names, and are told in plain text to stop."""
    users = get(sandbox, "/auth/api/v1/user?id=2,99,1").json()
    members = get(sandbox, "/auth/api/v1/group/2/user").json()
    refused = get(sandbox, "/auth/api/v1/user?id=1", role="viewer")

    assert [user["email"] for user in users] == ["viewer@example.org", "editor@example.org"]
    assert [member["name"] for member in members] == ["Edie Editor", "Cole Colleague"]
    assert (refused.status_code, refused.text) == (403, "Requires admin privilege.")
    names = get(sandbox, "/auth/api/v1/username?id=1,99", role="viewer").json()
    assert names == [{"id": 1, "name": "Edie Editor"}]


def test_permissions_of_a_tosless_user(sandbox: Sandbox) -> None:
    """Permissions that hang on terms of service are listed apart."""
    mine = get(sandbox, "/auth/api/v1/user/cache", role="tosless").json()

    assert mine["permissions_v2"] == {}
    assert mine["permissions_v2_ignore_tos"] == {"minnie65": ["view", "edit"]}
    assert mine["missing_tos"][0]["dataset_name"] == "minnie65"
    assert mine["affiliations"] == [[]]


def test_tokens_are_made_listed_and_revoked() -> None:
    """A new token works at once, heads the list, and is nothing after it was deleted."""
    with Sandbox() as own:
        made = httpx.post(f"{own.url}/auth/api/v1/user/token", headers=bearer(own)).json()
        shown = {"Authorization": f"Bearer {made}"}
        newest = httpx.get(f"{own.url}/auth/api/v1/user/token", headers=shown).json()[0]
        path = f"{own.url}/auth/api/v1/user/token/{newest['id']}"

        assert newest["token"] == made
        assert httpx.delete(path, headers=bearer(own)).json() == "success"
        assert httpx.get(own.url + STACK, headers=shown).status_code == 401
        assert httpx.delete(path, headers=bearer(own)).status_code == 404


def test_schemas_need_no_token(sandbox: Sandbox) -> None:
    """The types come in the service's own order, each with its definition."""
    types = httpx.get(f"{sandbox.url}/schema/api/v2/type").json()
    everything = httpx.get(f"{sandbox.url}/schema/api/v2/types_all").json()
    one = httpx.get(f"{sandbox.url}/schema/api/v2/type/synapse").json()

    assert types[:2] == ["synapse", "nocleft_synapse"]
    assert sorted(types) == sorted(annotation_types.TYPE_NAMES) == sorted(everything)
    assert one == everything["synapse"] == annotation_types.definition("synapse")
    assert httpx.get(f"{sandbox.url}/schema/api/v2/type/Synapse").status_code == 404


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"schema_names": "synapse,bound_tag"}, 200),
        ({"schema_names": ["synapse,bound_tag"]}, 200),
        ({"schema_names": "synapse, bound_tag"}, 404),
        ({"schema_names": ["synapse", "bound_tag"]}, 502),
        ({"schema_names": []}, 502),
        ({}, 502),
    ],
)
def test_several_schemas(sandbox: Sandbox, body: dict[str, object], status: int) -> None:
    """Several types come by a comma list; a list of several, or nothing, breaks the service."""
    answer = httpx.post(f"{sandbox.url}/schema/api/v2/types", json=body)

    assert answer.status_code == status
    assert status != 200 or set(answer.json()) == {"synapse", "bound_tag"}


def test_proxy_limits(sandbox: Sandbox) -> None:
    """A request line past 8 KB and a body past 10 MB get the proxy's pages."""
    headers = bearer(sandbox)
    long = httpx.get(f"{sandbox.url}{STACK}?x={'1' * 8192}", headers=headers)
    fits = httpx.get(f"{sandbox.url}{STACK}?x={'1' * 8000}", headers=headers)
    large = httpx.post(sandbox.url + TABLES, content=bytes(10 * 1024 * 1024 + 1), headers=headers)

    assert (long.status_code, long.headers["content-type"]) == (414, "text/html")
    assert fits.status_code == 200
    assert (large.status_code, large.text[:6]) == (413, "<html>")


def test_watcher_finds_what_the_specs_do_not_have() -> None:
    """A request that the service took though the spec forbids it is a violation, and only that."""
    with Sandbox() as own:
        resolution: dict[str, object] = {f"voxel_resolution_{axis}": 4 for axis in "xyz"}
        for name, extra in (("good", {}), ("bad", {"voxel_resolution_x": "4"})):
            metadata = {"description": "", **resolution, **extra}
            body = {"schema_type": "synapse", "table_name": name, "metadata": metadata}
            httpx.post(own.url + TABLES, json=body, headers=bearer(own))
        httpx.post(own.url + TABLES, json={}, headers=bearer(own))

        (violation,) = own.violations

    assert (violation.operation, violation.where) == ("annotation.create_table", "request")
    assert "'4' is not of type 'number'" in violation.message


def test_log_holds_requests_and_no_tokens() -> None:
    """The log says what was asked, and whether with a token, never with which."""
    with Sandbox() as own:
        httpx.get(f"{own.url}{STACK}?middle_auth_token={own.token}", headers={"Origin": "x"})
        httpx.get(f"{own.url}/auth/api/v1/user/token/{own.token}/ttl", headers=bearer(own))
        httpx.post(f"{own.url}/schema/api/v2/types", content=b"{}")
        asked, _, posted = own.requests

        assert (asked.method, asked.path, asked.status) == ("GET", STACK, 200)
        assert asked.token_seen
        assert (posted.token_seen, posted.body, posted.request_bytes) == (False, b"{}", 2)
        shown = f"{own!r} {own.requests!r} {own.violations!r}"
        assert not any(token in shown for token in own.tokens.values())


def test_data_are_kept_in_a_directory(tmp_path: Path) -> None:
    """A sandbox on the same directory has the same tables, rows and tokens."""
    with Sandbox(tmp_path) as first:
        metadata = {"description": "", **{f"voxel_resolution_{axis}": 4 for axis in "xyz"}}
        body = {"schema_type": "synapse", "table_name": "kept", "metadata": metadata}
        httpx.post(first.url + TABLES, json=body, headers=bearer(first))
        tokens = dict(first.tokens)
    with Sandbox(tmp_path) as second:
        assert dict(second.tokens) == tokens
        assert get(second, TABLES).json() == ["kept"]


def test_sandboxes_are_apart(sandbox: Sandbox) -> None:
    """Two sandboxes serve at once, and neither takes the other's tokens."""
    with Sandbox() as other:
        assert other.url != sandbox.url
        assert httpx.get(other.url + STACK, headers=bearer(sandbox)).status_code == 401
        assert get(other, STACK).status_code == 200


def test_taken_port_is_an_error(sandbox: Sandbox) -> None:
    """A port that somebody serves on cannot be had, and nothing stays open."""
    port = httpx.URL(sandbox.url).port or 0

    with pytest.raises(OSError, match="in use"), Sandbox(port=port):
        pass


def test_many_clients_at_once() -> None:
    """Batches posted in parallel all arrive, each id given once."""
    point = {"pt": {"position": [1, 2, 3]}}
    with Sandbox() as own, ThreadPoolExecutor(8) as pool:
        metadata = {"description": "", **{f"voxel_resolution_{axis}": 4 for axis in "xyz"}}
        body = {"schema_type": "representative_point", "table_name": "pts", "metadata": metadata}
        with httpx.Client(base_url=own.url, headers=bearer(own)) as http:
            http.post(TABLES, json=body)

            def post(_batch: int) -> list[int]:
                answer = http.post(f"{TABLES}/pts/annotations", json={"annotations": [point] * 50})
                ids: list[int] = answer.json()
                return ids

            ids = [row_id for batch in pool.map(post, range(40)) for row_id in batch]

    assert sorted(ids) == list(range(1, 2001))


def test_stopped_sandbox_is_gone(caplog: pytest.LogCaptureFixture) -> None:
    """After its block a sandbox serves nobody, kept connections included, and logs nothing."""
    caplog.set_level(logging.INFO)
    with Sandbox() as own, httpx.Client(base_url=own.url) as http:
        assert http.get("/health").json() == "healthy"
        own.__exit__(None, None, None)

        with pytest.raises(httpx.TransportError):
            http.get("/health")
    assert [record for record in caplog.records if record.name.startswith("uvicorn")] == []


def test_requests_are_told_before_they_are_answered() -> None:
    """Who wants to know of requests is told each when it was carried out and not yet answered."""
    told: list[tuple[str, int]] = []
    answers: list[int] = []

    def note(request: LoggedRequest) -> None:
        told.append((request.path, len(answers)))

    with Sandbox(on_request=note, keeps_log=False) as own, httpx.Client(base_url=own.url) as http:
        answers += [http.get("/health").status_code]
        answers += [http.get("/nowhere").status_code]

        assert told == [("/health", 0), ("/nowhere", 1)]
        assert own.requests == ()


def test_half_a_request_is_none(caplog: pytest.LogCaptureFixture) -> None:
    """A client that hangs up in the middle of its request is heard by nobody, and not logged."""
    head = b"POST /auth/api/v1/user/token HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n"
    with Sandbox() as own, httpx.Client(base_url=own.url) as http:
        port = httpx.URL(own.url).port
        with socket.create_connection(("127.0.0.1", port)) as half:
            half.sendall(head + b"1234")
        http.get("/health")

        assert [request.path for request in own.requests] == ["/health"]
    assert [record for record in caplog.records if record.name.startswith("uvicorn")] == []


def test_missing_packages_are_named() -> None:
    """Without its extra the sandbox says which command installs it."""
    program = (
        "import sys; sys.modules['uvicorn'] = None\n"
        "try:\n    import annotationframeworkclient.sandbox\n"
        "except ImportError as error:\n    print(error)"
    )
    shown = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)

    assert "pip install 'annotationframeworkclient[sandbox]'" in shown.stdout


@pytest.mark.parametrize("interrupt", [signal.SIGINT, signal.SIGTERM])
def test_serve_runs_until_interrupted(tmp_path: Path, interrupt: signal.Signals) -> None:
    """`serve` says where it is, serves, and ends in good order when told to."""
    program = (
        "import sys; from annotationframeworkclient.sandbox import serve; serve(0, sys.argv[1])"
    )
    command = [sys.executable, "-W", "error", "-c", program, os.fspath(tmp_path)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True) as own:
        assert own.stdout is not None
        try:
            datastack, url, secret = re.findall(r"'([^']+)'", own.stdout.readline())
            token = json.loads(Path(secret).read_text())["token"]
            headers = {"Authorization": f"Bearer {token}"}
            stacks = httpx.get(f"{url}/info/api/v2/datastacks", headers=headers).json()
        finally:
            own.send_signal(interrupt)
        _, errors = own.communicate(timeout=30)  # seconds; it takes a fraction of one

    assert stacks == [datastack]
    assert (own.returncode, errors) == (0, "")
    assert {path.stat().st_mode & 0o077 for path in tmp_path.iterdir()} == {0}

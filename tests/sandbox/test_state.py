"""The sandbox's state service, put through what the real one was recorded to say."""

from __future__ import annotations

import re
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import TypeAlias

import httpx
from tests.conftest import Recorded, Recordings
from tests.sandbox.test_recordings import ROLES

from annotationframeworkclient.sandbox import Sandbox
from annotationframeworkclient.sandbox.state import LARGEST_BODY

Answer: TypeAlias = tuple[int, Mapping[str, str], bytes]

STATES = "/nglstate/api/v1"
CUT = ("post_108MB_over_nginx_100M", "post_48MB_incompressible_ok")  # too large to be recorded
OTHERWISE = {"prop_as_state": "there a state had the same id as the properties, by chance"}
NEW_ID = re.compile(rb"\d{16}")


def ask(http: httpx.Client, exchange: Recorded, names: Mapping[str, str]) -> Answer:
    """Send a recorded request, with the sandbox's own ids and tokens; give the answer unread."""
    path, headers = exchange.path, {"accept-encoding": "", **exchange.request_headers}
    for recorded, own in names.items():
        path = path.replace(recorded, own)
        headers = {name: value.replace(recorded, own) for name, value in headers.items()}
    url = f"{path}?{exchange.query}" if exchange.query else path
    content = exchange.request_body
    with http.stream(exchange.method, url, headers=headers, content=content) as answer:
        return answer.status_code, answer.headers, b"".join(answer.iter_raw())


def essence(status: int, headers: Mapping[str, str], body: bytes) -> tuple[object, ...]:
    """Give what two answers to the same question have in common, whatever the ids."""
    labels = [headers.get(name) for name in ("content-type", "content-encoding", "vary")]
    try:
        text = zlib.decompress(body)  # the bytes may differ from one zlib to the next
        labels.append("compressed")
    except zlib.error:
        text = body
    if status in (302, 502):  # pages
        return status, labels
    own_names = rb"https?://[^/]+|\d{16}|User: \d|project \S+|table \S+"
    return status, labels, re.sub(own_names, b"", text)


def test_it_says_what_the_real_one_said(sandbox: Sandbox, recordings: Recordings) -> None:
    """Status, labels and contents, the mislabelled ones too, are as recorded."""
    names = {name: sandbox.tokens[role] for name, role in ROLES.items()}
    differing: dict[str, object] = {}
    with httpx.Client(base_url=sandbox.url) as http:
        for exchange in recordings("state"):
            if exchange.name in CUT:
                continue
            status, headers, body = ask(http, exchange, names)
            if exchange.method == "POST" and (new := NEW_ID.search(exchange.body)):
                names[new[0].decode()] = NEW_ID.findall(body)[0].decode()
            expected = essence(exchange.status, exchange.headers, exchange.body)
            actual = essence(status, headers, body)
            if expected != actual:
                differing[exchange.name] = (expected, actual)

    assert differing.keys() == OTHERWISE.keys(), differing


def test_a_body_that_the_proxy_refuses(sandbox: Sandbox) -> None:
    """The limit is this service's own: 100 MiB, where others take a tenth."""
    headers = {"Authorization": f"Bearer {sandbox.token}"}
    with httpx.Client(base_url=sandbox.url, headers=headers) as http:
        large = b'"%s"' % (b"x" * (11 * 1024 * 1024))
        assert http.post(f"{STATES}/post", content=large).status_code == 200
        assert http.post(f"{STATES}/post", content=b" " * (LARGEST_BODY + 1)).status_code == 413


def test_documents_outlive_the_server(tmp_path: Path) -> None:
    """What was stored is there when the sandbox is started again on its folder."""
    with Sandbox(tmp_path) as sandbox, sandbox.client() as client:
        new_id = client.state.upload_state_json({"layers": []})
    with Sandbox(tmp_path) as sandbox, sandbox.client() as client:
        assert client.state.get_state_json(new_id) == {"layers": []}
        assert client.state.upload_state_json({"layers": []}) != new_id

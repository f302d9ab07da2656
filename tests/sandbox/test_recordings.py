"""What the real servers were asked, asked again of the sandbox: it says the same."""

from __future__ import annotations

import ast
import difflib
import json
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, cast

import httpx
import pytest
from attrs import define, frozen

from annotationframeworkclient.sandbox import Sandbox

RECORDINGS = Path(__file__).parents[3] / "shared" / "recordings"
PREFIX = "/annotation/api/v2/aligned_volume/minnie65_phase3/table"
RESOLUTION = {f"voxel_resolution_{axis}": 4.0 for axis in "xyz"}

# Exchanges that the sandbox answers otherwise, each with the reason.
OTHERWISE: Mapping[str, Mapping[str, str]] = tomllib.loads(
    Path(__file__).with_name("otherwise.toml").read_text()
)

POINT = {"position": [1, 2, 3]}
# Tables and rows that the recordings take for granted without showing how they were made.
UNRECORDED_TYPES = {
    "co_user": "bound_tag_user",
    "no_perms": "bound_tag",
    "synapses_pni_2": "synapse",
}
UNRECORDED_ROWS: Mapping[str, dict[str, object]] = {
    "nucleus_detection_v0": {"pt": POINT, "volume": 200.5},
    "co_bool": {"pt": POINT, "tag": True},
    "every_cell_type_local": {"pt": POINT, "cell_type": "x", "classification_system": "x"},
    "every_extended_classical_cell_type": {"pt": POINT, "cell_type": "x"},
    "every_derived_tag": {"pt": {**POINT, "dependent_chunk": 3, "level": 3}, "tag": "x"},
    "every_spine_with_info": {"pt": POINT, "volume": 0.5, "n_inputs": 0},
}
# Requests to send before some exchanges: method, path after the prefix, body.
UNRECORDED_REQUESTS: Mapping[str, tuple[str, str, dict[str, object]]] = {
    "meta_after_notice": (
        "PUT",
        "",
        {"table_name": "my_tags", "metadata": {"notice_text": "careful"}},
    ),
    "post_ref": (
        "POST",
        "/nucleus_detection_v0/annotations",
        {"annotations": [UNRECORDED_ROWS["nucleus_detection_v0"]] * 2},
    ),
    "post_with_id_duplicate": (
        "POST",
        "/my_tags/annotations",
        {"annotations": [{"pt": POINT, "tag": "x", "id": 500_000}]},
    ),
}


# The recorded users, and those of the sandbox who are like them.
ROLES = {
    "$ADMIN": "editor",
    "$EDITOR": "colleague",
    "$VIEWER": "viewer",
    "$NOBODY": "nobody",
    "$TOSLESS": "tosless",
    "dummytoken": "editor",
    "token-owner": "editor",
    "token-viewer": "viewer",
    "token-nobody": "nobody",
    "token-tos": "tosless",
}
# The sandbox's groups do not change.
UNSERVED = {"missing_ct_json", "add_user_dup", "add_user_missing"}
RECORDED_AUTH = "https://127.0.0.1:15007/sticky_auth"
# Recorded names, and those that stand for them in the sandbox.
NAMES = {
    "minnie65_phase3_v1": "minnie65_phase3_v0",
    "datastack/nope": "datastack/minnie65_nope",
    "datastack/full/nope": "datastack/full/minnie65_nope",
    "aligned_volume/nope": "aligned_volume/minnie65_nope",
}


@frozen
class Exchange:
    """A recorded exchange."""

    name: str
    set_name: str
    variant: str | None
    method: str
    path: str
    query: str
    headers: dict[str, str]
    body: str
    status: int
    content_type: str
    answer: str


def recorded(service: str) -> list[Exchange]:
    """Read the exchanges of a service."""
    file = RECORDINGS / f"{service}.jsonl"
    if not file.exists():
        pytest.skip("the recordings are not there: ../shared is not")
    return [_exchange(json.loads(line)) for line in file.read_text().splitlines()]


def _exchange(row: dict[str, Any]) -> Exchange:
    return Exchange(
        name=row["name"],
        set_name=row["set"],
        variant=row.get("variant"),
        method=row["method"],
        path=row["path"],
        query=row["query"],
        headers=dict(row["request_headers"]),
        body=row["request_body"] or "",
        status=row["status"],
        content_type=dict(row["response_headers"]).get("content-type", ""),
        answer=row["response_body"],
    )


def essence(status: int, content_type: str, body: str) -> tuple[int, str, object]:
    """Return what two answers to the same question have in common, whatever the data."""
    if "json" not in content_type:
        return status, content_type, body[:40] if status != 200 else ""
    answer = json.loads(body) if body else None
    return status, content_type, _shape(answer) if status < 300 else _said(answer)


def _shape(value: object) -> object:
    """Return the keys of an object or of a list's first one; else the kind of value."""
    items = _list(value)
    if items and _object(items[0]) is not None:
        return [_shape(items[0])]
    keys = sorted(_object(value) or {})
    return keys if keys and not keys[0].isdecimal() else type(value).__name__


def _said(value: Any) -> object:
    """Return an error's words: without SQL, and without an order that there is not."""
    message = str((_object(value) or {}).get("message"))
    if message.startswith("The requested URL"):
        return message.partition(" but did you mean ")[0]
    if "traceback" not in (_object(value) or {}):
        return value
    message = re.split(r"\n\n\[SQL|\nLINE|\nHINT", message.rstrip("\n"))[0]
    faults = re.fullmatch(r"(422 [\w ]+): (\{.*\})", message)
    return (faults[1], ast.literal_eval(faults[2])) if faults else message


def _list(value: object) -> list[object]:
    return cast("list[object]", value) if isinstance(value, list) else []


def _object(value: object) -> dict[str, Any] | None:
    return cast("dict[str, Any]", value) if isinstance(value, dict) else None


@define
class Replay:
    """Recorded requests of the annotation service, sent with what the recordings leave out.

    Tables and rows that a request takes for granted are made before it.
    """

    http: httpx.Client
    types: dict[str, str]
    examples: dict[str, dict[str, object]]
    newest: dict[str, int]

    def send(self, exchange: Exchange) -> httpx.Response:
        """Send a request."""
        table = re.search(r"/table/(\w+)", exchange.path)
        if exchange.name in UNRECORDED_REQUESTS:
            method, place, body = UNRECORDED_REQUESTS[exchange.name]
            self.http.request(method, PREFIX + place, json=body).raise_for_status()
        if exchange.name == "putmd_change_owner":
            self._provide_table("no_perms")
        if table and table[1] in self.types:
            self._provide_table(table[1])
            self._provide_rows(table[1], exchange)
        path = re.sub(r"/aligned_volume/(\w+)/", _volume, exchange.path)
        url = f"{path}?{exchange.query}" if exchange.query else path
        answer = self.http.request(exchange.method, url, content=exchange.body.encode())
        if table and exchange.method in ("POST", "PUT") and answer.status_code == 200:
            self._note(table[1], answer.json())
        return answer

    def _provide_table(self, name: str) -> None:
        if name in self.http.get(PREFIX).json():
            return
        metadata: dict[str, object] = {"description": "", **RESOLUTION}
        body = {"schema_type": self.types[name], "table_name": name, "metadata": metadata}
        if "target_id" in self.examples.get(name, {}):
            self._provide_table("nucleus_detection_v0")
            self._fill("nucleus_detection_v0", 2)
            metadata["table_metadata"] = {"reference_table": "nucleus_detection_v0"}
        self.http.post(PREFIX, json=body).raise_for_status()

    def _provide_rows(self, name: str, exchange: Exchange) -> None:
        wanted = [*_ids(exchange), *(row_id - 1 for row_id in _new_ids(exchange)[:1])]
        likely = [row_id for row_id in wanted if row_id < 20_000]  # others are not there on purpose
        self._fill(name, max(likely, default=0))

    def _fill(self, name: str, last: int) -> None:
        attempts = 0  # an auto id that is taken fails once
        while self.newest.get(name, 0) < last and name in self.examples and attempts < 9:
            attempts += 1
            missing = min(last - self.newest.get(name, 0), 10_000)
            rows = {"annotations": [self.examples[name]] * missing}
            answer = self.http.post(f"{PREFIX}/{name}/annotations", json=rows)
            if answer.status_code == 200:
                self._note(name, answer.json())

    def _note(self, name: str, answer: Any) -> None:
        new = _object(answer)
        ids: Iterable[Any] = answer if new is None else new.values()
        sequential = [row_id for row_id in ids if isinstance(row_id, int) and row_id < 100_000]
        self.newest[name] = max([self.newest.get(name, 0), *sequential])


def _volume(match: re.Match[str]) -> str:
    volume = "minnie65_nope" if "nope" in match[1] else "minnie65_phase3"
    return f"/aligned_volume/{volume}/"


def _ids(exchange: Exchange) -> list[int]:
    """Return the ids of rows that a request is about."""
    if exchange.method == "GET":
        return [
            int(number) for number in re.findall(r"\b\d+\b", exchange.query.replace("%2C", ","))
        ]
    if exchange.method == "POST" or exchange.status >= 300:
        return []
    body = json.loads(exchange.body or "{}")
    rows = body.get("annotations", [])
    return [*map(int, body.get("annotation_ids", [])), *(row["id"] for row in rows)]


def _new_ids(exchange: Exchange) -> list[int]:
    """Return the ids that an answer gave to new rows."""
    if exchange.status != 200 or not exchange.path.endswith("/annotations"):
        return []
    answer = json.loads(exchange.answer)
    if exchange.method == "PUT":
        return list(answer.values())
    return answer if exchange.method == "POST" and '"id"' not in exchange.body else []


def merged(exchanges: Iterable[Exchange]) -> list[Exchange]:
    """Return the script that two servers were put through, the newer one's answers preferred."""
    ours = [row for row in exchanges if row.body != "<stream>"]
    old = [row for row in ours if row.set_name == "annotation"]
    new = [row for row in ours if row.set_name == "annotation_head"]
    names = ([row.name for row in old], [row.name for row in new])
    script: list[Exchange] = []
    for kind, i, j, k, m in difflib.SequenceMatcher(None, *names, autojunk=False).get_opcodes():
        script += new[k:m] if kind == "equal" else old[i:j] + new[k:m]
    return script


def test_annotation_says_what_the_real_one_said(sandbox: Sandbox) -> None:
    """The script of the recordings meets the same answers: status, label, keys, errors' words."""
    script = merged(recorded("annotation"))
    replay = Replay(
        http=httpx.Client(
            base_url=sandbox.url, headers={"Authorization": f"Bearer {sandbox.token}"}
        ),
        types=dict(_types(script)),
        examples=dict(_examples(script)),
        newest={},
    )
    with replay.http:
        differing = {
            exchange.name: (expected, actual)
            for exchange in script
            if (expected := _expected(exchange)) != (actual := _actual(replay.send(exchange)))
        }

    unexplained = {name: differing[name] for name in differing.keys() - OTHERWISE["annotation"]}
    assert unexplained == {}
    assert differing.keys() == OTHERWISE["annotation"].keys()
    assert len(script) > 500


def _expected(exchange: Exchange) -> object:
    answer = _replaced(exchange.answer, {"nope_av": "nope", **NAMES})
    return essence(exchange.status, exchange.content_type, answer)


def _actual(answer: httpx.Response) -> object:
    auth = f"{answer.url.scheme}://{answer.url.netloc.decode()}/sticky_auth"
    recorded_names = {auth: RECORDED_AUTH, "volume: minnie65_nope": "volume: nope"}
    text = _replaced(answer.text, recorded_names)
    return essence(answer.status_code, answer.headers.get("content-type", ""), text)


def _types(script: Iterable[Exchange]) -> Iterator[tuple[str, str]]:
    yield from UNRECORDED_TYPES.items()
    for exchange in script:
        every = re.search(r"/table/(every_(\w+))", exchange.path)
        if every:
            yield every[1], every[2]
        if exchange.name.startswith(("create_", "co_create_")) and exchange.status == 200:
            body = json.loads(exchange.body)
            yield body["table_name"], body["schema_type"]


def _examples(script: Iterable[Exchange]) -> Iterator[tuple[str, dict[str, object]]]:
    yield from UNRECORDED_ROWS.items()
    for exchange in reversed(list(script)):  # the first of each table is its plainest
        table = re.search(r"/table/(\w+)/annotations", exchange.path)
        if table and exchange.method in ("POST", "PUT") and exchange.status == 200:
            rows = json.loads(exchange.body.lstrip("\ufeff"))["annotations"]
            if rows and table[1] not in UNRECORDED_ROWS:
                yield table[1], {key: rows[0][key] for key in rows[0] if key != "id"}


def ask(
    http: httpx.Client, exchange: Exchange, tokens: Mapping[str, str], default_token: str | None
) -> httpx.Response:
    """Send a request in the name of somebody like who sent it."""
    kept = ("authorization", "cookie", "content-type", "x-requested-with", "origin")
    headers = {key: exchange.headers[key] for key in kept if key in exchange.headers}
    if default_token and not {"authorization", "cookie"} & headers.keys():
        headers["authorization"] = f"Bearer {default_token}"
    headers = {key: _replaced(value, tokens) for key, value in headers.items()}
    query = f"?{_replaced(exchange.query, tokens)}" if exchange.query else ""
    url = _replaced(exchange.path, NAMES) + query
    http.cookies.clear()  # of the request before
    return http.request(exchange.method, url, headers=headers, content=exchange.body.encode())


def _replaced(text: str, names: Mapping[str, str]) -> str:
    for recorded_name, own in names.items():
        text = text.replace(recorded_name, own)
    return text


@pytest.mark.parametrize("service", ["auth", "info", "schema"])
def test_services_say_what_the_real_ones_said(sandbox: Sandbox, service: str) -> None:
    """Each recorded exchange meets the same answer: status, label, keys, errors' words."""
    tokens = {name: sandbox.tokens[role] for name, role in ROLES.items()}
    differing: dict[str, tuple[object, object]] = {}
    with httpx.Client(base_url=sandbox.url) as http:
        for exchange in recorded(service):
            if exchange.name in UNSERVED:
                continue
            # One set was recorded of a server that let everybody in.
            default_token = sandbox.token if exchange.set_name == "info" else None
            actual = _actual(ask(http, exchange, tokens, default_token))
            expected = _expected(exchange)
            if expected != actual:
                differing[exchange.name] = (expected, actual)

    unexplained = {name: differing[name] for name in differing.keys() - OTHERWISE[service]}
    assert unexplained == {}
    assert differing.keys() == OTHERWISE[service].keys()

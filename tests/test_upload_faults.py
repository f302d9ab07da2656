"""Uploads through a server that loses answers: every row is in once, under the id it was given."""

from __future__ import annotations

import http.client
import random
from collections.abc import Callable

import pytest
from attrs import evolve
from tests.loopback import Answer, Fault, Loopback, Reply, Seen

from annotationframeworkclient._transport import Transport
from annotationframeworkclient.sandbox import Sandbox

PAGE = b"<html><head><title>502 Bad Gateway</title></head></html>"
LOOK_UP_DOWN = b'{"code": 500, "message": "HTTPConnectionPool(host=x): Max retries exceeded"}'
ROLLED_BACK = b'{"code": 500, "message": "404 Not Found: This Session\'s transaction has been '
BUSY = b'{"code": 500, "message": "429 Too Many Requests: slow down"}'
HTML = {"Content-Type": "text/html"}
ONLY_ANSWERS: dict[str, Answer] = {
    "reset": Fault.RESET,
    "502": Reply(PAGE, 502, HTML),
    "504": Reply(PAGE, 504, HTML),
    "429": Reply(b'{"message": "slow down"}', 429),
    "429 with Retry-After": Reply(b"{}", 429, {"Retry-After": "7"}),
    "429 in a 500": Reply(BUSY, 500),
    "rolled back": Reply(ROLLED_BACK + b'rolled back due to"}', 500),
}
COMMITTED: dict[str, Callable[[Reply], Answer]] = {
    "answer lost": lambda _: Fault.RESET,
    "500 after commit": lambda _: Reply(LOOK_UP_DOWN, 500),
    "answer cut short": lambda said: evolve(said, body=said.body[:9], missing=40),
}
KINDS = [*ONLY_ANSWERS, *COMMITTED, "commit after two looks"]
TABLE, ROWS, SIZE = "nuclei", 60, 7


class FaultyProxy:
    """Hand requests on to a sandbox; of its posts some, by the seed, meet with a fault."""

    def __init__(self, sandbox: Sandbox, kind: str, seed: int) -> None:
        self._host = sandbox.url.removeprefix("http://")
        self._kind = kind
        self._random = random.Random(seed)
        self._late: list[Seen] = []
        self._looks = 0
        self.faults = 0
        self.url = b""

    def answer(self, seen: Seen) -> Answer:
        """Answer one request."""
        if seen.method == "GET" and seen.target.endswith("/count") and self._late:
            self._looks += 1
            if self._looks % 3 == 0:
                self._forward(self._late.pop(0))
        if seen.method == "POST" and self._random.random() < 0.4:
            self.faults += 1
            return self._fault(seen)
        return self._forward(seen)

    def _fault(self, seen: Seen) -> Answer:
        if self._kind in COMMITTED:
            return COMMITTED[self._kind](self._forward(seen))
        if self._kind in ONLY_ANSWERS:
            return ONLY_ANSWERS[self._kind]
        self._late.append(seen)
        return Fault.RESET

    def _forward(self, seen: Seen) -> Reply:
        ours = ("host", "content-length", "connection", "accept-encoding")
        headers = {name: value for name, value in seen.headers.items() if name not in ours}
        connection = http.client.HTTPConnection(self._host)
        connection.request(seen.method, seen.target, seen.body, headers)
        answer = connection.getresponse()
        body = answer.read().replace(f"http://{self._host}".encode(), self.url)
        connection.close()
        return Reply(body, answer.status, {"Content-Type": answer.headers["content-type"]})


@pytest.mark.parametrize("rows", ["empty table", "used table", "own ids"])
@pytest.mark.parametrize("kind", KINDS)
def test_every_row_is_in_once(kind: str, rows: str, sandbox: Sandbox, server: Loopback) -> None:
    """Whatever becomes of four posts in ten, with one uploader the truth is found out."""
    proxy = FaultyProxy(sandbox, kind, seed=len(kind) + len(rows))
    proxy.url = server.url.encode()
    data = [{"pt": {"position": [z, 2, 3]}, "volume": z + 0.5} for z in range(ROWS)]
    if rows == "own ids":
        data = [{**row, "id": 1000 + place} for place, row in enumerate(data)]
    before = [{"pt": {"position": [9, 9, 9]}, "volume": 1.0}] * (37 * (rows == "used table"))
    with sandbox.client() as direct, sandbox.client(server_address=server.url) as through:
        direct.annotation.create_table(TABLE, "nucleus_detection")
        direct.annotation.post_annotation(TABLE, before)
        server.answer_by(proxy.answer)
        patient = Transport(sleep=lambda _: None)
        through._take(evolve(through._context, transport=patient))  # pyright: ignore[reportPrivateUsage] - only so without waiting

        result = through.annotation.upload(TABLE, data, batch_size=SIZE)

        patient.close()
        stored = direct.annotation.get_annotation(TABLE, result.ids)
        assert proxy.faults > 0
        assert [row["volume"] for row in stored] == [z + 0.5 for z in range(ROWS)]
        assert direct.annotation.get_annotation_count(TABLE) == ROWS + len(before)

"""A server that is a datastack's local server, and says of its graph what a test tells it to."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any

from tests.loopback import Answer, Loopback, Reply, Seen

from annotationframeworkclient import FrameworkClient
from annotationframeworkclient.chunkedgraph import ChunkedGraphClientV1

# As the recorded graph is.
INFO = {
    "graph": {"n_layers": 4, "n_bits_for_layer_id": 8},
    "scales": [{"resolution": [8, 8, 40]}],
}


class GraphServer(Loopback):
    """Serves one graph; the clients that it gives are closed with it."""

    def __init__(self) -> None:
        super().__init__()
        self._clients: list[FrameworkClient] = []

    def graph(
        self, answer: Answer | Callable[[Seen], Answer], *, known: Sequence[int] = ()
    ) -> ChunkedGraphClientV1:
        """Give a client of a graph that has just these nodes, and whose every answer is this."""
        self.answer_by(lambda seen: self._answer(seen, answer, known))
        client = FrameworkClient("d", self.url, auth_token="a-token", retries=0)
        self._clients.append(client)
        return client.chunkedgraph

    def asked(self) -> list[Seen]:
        """Give what was asked of the graph's table, without what comes before."""
        return [seen for seen in self.requests if "/api/v1/table/" in seen.target]

    def close(self) -> None:
        """Close the clients too."""
        for client in self._clients:
            client.close()
        super().close()

    def _answer(
        self, seen: Seen, answer: Answer | Callable[[Seen], Answer], known: Sequence[int]
    ) -> Answer:
        if "/info/api/" in seen.target:
            return as_json(self._record())
        if seen.target.endswith("/info"):
            return as_json(INFO)
        if "/valid_nodes" in seen.target:
            asked: list[int] = json.loads(seen.body)["node_ids"]
            return as_json({"valid_roots": [node for node in asked if node in known]})
        return answer(seen) if callable(answer) else answer

    def _record(self) -> dict[str, Any]:
        return {
            "aligned_volume": {"id": 1, "name": "v", "image_source": "precomputed://x"},
            "local_server": self.url,
            "segmentation_source": f"graphene://{self.url}/segmentation/table/test_v1",
        }


def as_json(value: object) -> Reply:
    """Answer JSON."""
    return Reply(json.dumps(value).encode())

"""The segmentation service of a sandbox, as the tests talk to it: over plain HTTP."""

from __future__ import annotations

import struct
from typing import Any

import httpx
from attrs import frozen

from annotationframeworkclient.sandbox.segmentation.chunked_ids import node_id
from annotationframeworkclient.sandbox.segmentation.places import RESOLUTION
from annotationframeworkclient.sandbox.segmentation.volume import make_volume, position_of

TABLE = "/segmentation/api/v1/table/minnie3_v0"
MESHES = "/meshing/api/v1/table/minnie3_v0"
OBJECTS = make_volume().objects
ONE, OTHER, FAR = OBJECTS[7][0], OBJECTS[8][0], OBJECTS[12][0]
SPLITTABLE = 864691134988869451
SOURCE, SINK = OBJECTS[9][1], OBJECTS[9][6]
MERGED, MERGED_BEFORE = 864691134988869473, 864691134988869467
UNKNOWN = node_id(1, (1, 1, 1), 1)


@frozen
class Graph:
    """A sandbox's graph as one user sees it."""

    http: httpx.Client

    def get(self, path: str, body: object = None, **query: str | float) -> Any:
        """Read an answer that is JSON."""
        return _json(self.http.request("GET", TABLE + path, json=body, params=query))

    def post(self, path: str, body: object, **query: str | float) -> Any:
        """Post JSON and read an answer that is JSON."""
        return _json(self.http.post(TABLE + path, json=body, params=query))

    def refusal(self, path: str, body: object) -> str:
        """Post JSON and give the words in which that is refused; check their form."""
        return refusal_in(self.http.post(TABLE + path, json=body))

    def roots(self, *supervoxels: int, query: str = "") -> tuple[int, ...]:
        """Look roots up as bytes."""
        sent = struct.pack(f"<{len(supervoxels)}Q", *supervoxels)
        answer = self.http.post(f"{TABLE}/roots_binary{query}", content=sent)
        return struct.unpack(f"<{len(answer.content) // 8}Q", answer.content)

    def root(self, supervoxel: int) -> int:
        """Look one root up."""
        root: int = self.get(f"/node/{supervoxel}/root")["root_id"]
        return root

    def leaves(self, node: int, **query: str | float) -> list[int]:
        """Look up what is below a node."""
        leaves: list[int] = self.get(f"/node/{node}/leaves", **query)["leaf_ids"]
        return leaves


def _json(answer: httpx.Response) -> Any:
    assert answer.status_code == 200, answer.text
    return answer.json()


def refusal_in(answer: httpx.Response) -> str:
    """Give the words of a refusal; check its form."""
    body: dict[str, Any] = answer.json()
    assert answer.status_code == 400
    assert body.keys() == {"code", "duration", "message", "timestamp"}
    message: str = body["message"]
    return message


def point(supervoxel: int, node: int | None = None) -> list[int]:
    """Point at a supervoxel, in nanometres, perhaps by the root that it has."""
    place = zip(position_of(supervoxel), RESOLUTION, strict=True)
    return [node or supervoxel, *(voxel * size for voxel, size in place)]

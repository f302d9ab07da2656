"""The annotation service of a sandbox, as the tests talk to it: over plain HTTP."""

from __future__ import annotations

import httpx
from attrs import frozen

from annotationframeworkclient.sandbox import Sandbox

TABLES = "/annotation/api/v2/aligned_volume/minnie65_phase3/table"
RESOLUTION = {f"voxel_resolution_{axis}": 4.0 for axis in "xyz"}


@frozen
class Site:
    """A sandbox as one user sees it."""

    sandbox: Sandbox
    http: httpx.Client

    def create(self, name: str, schema_type: str = "bound_tag", **metadata: object) -> Table:
        """Create a table."""
        answer = self.try_create(name, schema_type, **metadata)
        assert (answer.status_code, answer.text) == (200, name)
        return self.table(name)

    def try_create(self, name: str, schema_type: str, **metadata: object) -> httpx.Response:
        """Ask for a table."""
        metadata = {"description": "", **RESOLUTION, **metadata}
        body = {"schema_type": schema_type, "table_name": name, "metadata": metadata}
        return self.http.post(TABLES, json=body)

    def table(self, name: str) -> Table:
        """Give a table that there may be."""
        return Table(f"{TABLES}/{name}", self.http)


@frozen
class Table:
    """A table as one user sees it."""

    path: str
    http: httpx.Client

    def metadata(self) -> httpx.Response:
        """Ask for the metadata."""
        return self.http.get(self.path)

    def change(self, **metadata: object) -> httpx.Response:
        """Ask to change the metadata."""
        name = self.path.rpartition("/")[2]
        return self.http.put(TABLES, json={"table_name": name, "metadata": metadata})

    def count(self) -> httpx.Response:
        """Ask how many annotations there are."""
        return self.http.get(f"{self.path}/count")

    def post(self, *annotations: object) -> httpx.Response:
        """Post annotations."""
        return self.http.post(f"{self.path}/annotations", json={"annotations": annotations})

    def put(self, *annotations: object) -> httpx.Response:
        """Update annotations."""
        return self.http.put(f"{self.path}/annotations", json={"annotations": annotations})

    def get(self, ids: str) -> httpx.Response:
        """Ask for annotations by a comma list of ids."""
        return self.http.get(f"{self.path}/annotations", params={"annotation_ids": ids})

    def delete(self, *ids: object) -> httpx.Response:
        """Delete annotations."""
        path = f"{self.path}/annotations"
        return self.http.request("DELETE", path, json={"annotation_ids": ids})


def client_of(sandbox: Sandbox, role: str) -> httpx.Client:
    """Make an HTTP client with the token of a role."""
    headers = {"Authorization": f"Bearer {sandbox.tokens[role]}"}
    return httpx.Client(base_url=sandbox.url, headers=headers)


def tag(tag: object = "x", position: object = (1, 2, 3), **more: object) -> dict[str, object]:
    """Make a bound_tag annotation."""
    return {"pt": {"position": position}, "tag": tag, **more}


def fault(answer: httpx.Response) -> str:
    """Return what a wrapped error says; checks that it is one."""
    body = answer.json()
    assert answer.status_code == 500
    assert body.keys() == {"code", "message", "traceback"}
    message: str = body["message"]
    return message

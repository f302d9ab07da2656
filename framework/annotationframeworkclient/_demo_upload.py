"""The demo's big upload: its process is killed in the middle, and the same call goes on."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import define, field

from annotationframeworkclient.frameworkclient import FrameworkClient

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotationframeworkclient._bulk import UploadResult
    from annotationframeworkclient.sandbox import LoggedRequest, Sandbox

    Process = subprocess.Popen[bytes]

TABLE = "nucleus_detection_bulk"
BATCH, LAST_POST = 400, 12


def upload(client: FrameworkClient, folder: Path) -> UploadResult:
    """Upload what is in a folder; called again, go on."""
    return client.annotation.upload(
        TABLE, folder / "nuclei.csv", journal=folder / "nuclei.journal", batch_size=BATCH
    )


@define
class Killer:
    """Kills an uploader when the server has stored its twelfth post, and has not yet answered.

    Attributes
    ----------
    uploader
        The process; the server waits until it is known.
    """

    uploader: Future[Process] = field(factory=Future["Process"])
    _posts: int = 0

    def __call__(self, request: LoggedRequest) -> None:
        """Take note of a request."""
        if not is_post(request):
            return
        self._posts += 1
        if self._posts == LAST_POST:
            process = self.uploader.result()
            process.kill()
            process.wait()


def upload_until_killed(sandbox: Sandbox, folder: Path, killer: Killer) -> int:
    """Upload in a process of its own, and give how that ended."""
    environment = {
        **os.environ,
        "ANNOTATIONFRAMEWORK_SERVER": sandbox.url,
        "ANNOTATIONFRAMEWORK_TOKEN": sandbox.token,
    }
    command = [sys.executable, "-m", __name__, sandbox.datastack_name, str(folder)]
    with subprocess.Popen(command, env=environment) as process:
        killer.uploader.set_result(process)
        return process.wait()


def is_post(request: LoggedRequest) -> bool:
    """Tell whether a request posted rows of the big upload."""
    return request.method == "POST" and request.path.endswith(f"/table/{TABLE}/annotations")


def rows_posted(requests: Sequence[LoggedRequest]) -> list[int]:
    """Count the rows of each post that the server carried out."""
    return [
        len(json.loads(request.body)["annotations"])
        for request in requests
        if is_post(request) and request.status == 200
    ]


if __name__ == "__main__":
    datastack_name, folder = sys.argv[1:]
    with FrameworkClient(datastack_name) as client:
        upload(client, Path(folder))

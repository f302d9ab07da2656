"""The demo and the command line."""

import re
import signal
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from annotationframeworkclient.demo import run

COMMAND = Path(sys.executable).with_name("annotationframework")


@pytest.fixture(scope="module")
def shown() -> str:
    """Run the demo and give what it shows."""
    lines: list[str] = []
    run(lines.append)
    return "\n".join(lines)


def test_the_figures_come_from_the_server(shown: str) -> None:
    """A thousand nuclei are checked, posted, counted and read back in order."""
    assert "0 faults" in shown
    assert "the service counts 1,000" in shown
    assert "all 1,000 rows, in the order asked" in shown
    assert "the service counts 1,001, old rows too" in shown


def test_every_planted_fault_is_named(shown: str) -> None:
    """The batch with faults is refused unsent, each of its six faults with row and place."""
    places = re.findall(r"row (\d+), (\$\S*):", shown)

    assert [int(row) for row, _ in places] == [3, 14, 159, 265, 358, 979]
    assert "requests that the server's own log has of it: 0" in shown


def test_the_services_keep_to_their_specs(shown: str) -> None:
    """Nothing that the demo sends or gets breaks a spec."""
    assert "requests or answers that break the services' specs: 0" in shown


def test_a_sandbox_is_served_until_interrupted(tmp_path: Path) -> None:
    """`annotationframework sandbox` says where it serves, keeps its data, ends when interrupted."""
    command = [str(COMMAND), "sandbox", "--data", str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as serving:
        assert serving.stdout is not None
        try:
            [url] = re.findall(r"http://[\d.:]+", serving.stdout.readline())
            answer = httpx.get(f"{url}/info/version")
        finally:
            serving.send_signal(signal.SIGINT)
        code = serving.wait(timeout=30)  # s: it ends at once

    assert answer.status_code == 200
    assert code == 0
    assert list(tmp_path.iterdir()) != []


def test_a_command_is_needed() -> None:
    """The bare command says how it is used, and fails."""
    bare = subprocess.run([COMMAND], capture_output=True, text=True)

    assert bare.returncode == 2
    assert "usage: annotationframework" in bare.stderr

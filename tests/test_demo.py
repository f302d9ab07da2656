"""The demo and the command line."""

import contextlib
import os
import pty
import re
import signal
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

COMMAND = Path(sys.executable).with_name("annotationframework")


@pytest.fixture(scope="module")
def shown() -> str:
    """Run the demo where nobody sees it and give what it shows."""
    run = subprocess.run([COMMAND, "demo"], check=True, capture_output=True, text=True)
    assert run.stderr == ""
    return run.stdout


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


def test_a_killed_upload_goes_on(shown: str) -> None:
    """An upload that `kill -9` ends with requests in flight, goes on: each row is in, once."""
    figures = {
        name: int(figure.replace(",", ""))
        for name, figure in re.findall(r"^   (\S.*?):?  +([\d,]+)", shown, re.MULTILINE)
    }

    assert "kill -9 when the server had stored request 12, unanswered" in shown
    # Four are under way at once: eight are in by the journal, and the twelfth had no answer.
    assert 8 * 400 <= figures["in by the journal"] <= 11 * 400
    assert 1 <= figures["unanswered, but stored"] <= 4
    assert 0 < figures["sent by the second call"] <= 12_000 - 12 * 400
    assert figures["the service counts"] == figures["read back"] == 12_000


def test_a_bar_is_shown_where_somebody_sees_it() -> None:
    """In a terminal, also of no known size, both uploads show how far they are, a line each."""
    ours, theirs = pty.openpty()
    with subprocess.Popen([COMMAND, "demo"], stdout=theirs, stderr=theirs) as demo:
        os.close(theirs)
        screen = read_all(ours)

    assert demo.returncode == 0
    bars = [line for line in screen.split("\r\n") if "upload: " in line]
    assert [("100%" in bar, "kill" in bar) for bar in bars] == [(False, False), (True, False)]


def read_all(terminal: int) -> str:
    """Give what is written to a terminal until all who write to it have ended."""
    with open(terminal, "rb", buffering=0) as screen:
        parts: list[bytes] = []
        with contextlib.suppress(OSError):  # on Linux, the end of it
            while part := screen.read(4096):
                parts.append(part)
    return b"".join(parts).decode()


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

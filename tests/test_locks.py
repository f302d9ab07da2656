"""What is looked up once: by threads, and in forked processes."""

from __future__ import annotations

import subprocess
import sys
import threading

from annotationframeworkclient._stored import Stored

FORKED = """
import os, signal, threading
from annotationframeworkclient._stored import Stored

stored, looking, done = Stored(), threading.Event(), threading.Event()

def look_up():
    looking.set()
    done.wait()
    return "of the parent"

thread = threading.Thread(target=stored.get, args=("key", look_up))
thread.start()
looking.wait()
child = os.fork()
if not child:
    signal.alarm(20)  # s: a child that waits for a lock for ever is killed
    found = stored.get("key", lambda: "of the child")
    os._exit(0 if found == "of the child" else 1)
code = os.waitpid(child, 0)[1]
done.set()
thread.join()
assert stored.get("key", look_up) == "of the parent"
raise SystemExit(code)
"""


def test_a_fork_during_a_look_up_does_not_wait_for_it() -> None:
    """A child forked while the parent looks something up looks it up itself."""
    subprocess.run([sys.executable, "-c", FORKED], check=True, timeout=60)  # s: to end


def test_a_slow_look_up_holds_up_no_other_key() -> None:
    """What is stored, and what another key needs, is given while a look-up goes on."""
    stored, looking, done = Stored(), threading.Event(), threading.Event()
    stored.get("known", lambda: 1)

    def slow() -> int:
        looking.set()
        done.wait()
        return 3

    thread = threading.Thread(target=stored.get, args=("slow", slow))
    thread.start()
    looking.wait()
    found = [stored.get("known", lambda: 0), stored.get("other", lambda: 2)]
    done.set()
    thread.join()

    assert found == [1, 2]
    assert stored.get("slow", lambda: 0) == 3


def test_threads_that_ask_at_once_cause_one_look_up() -> None:
    """Eight threads that need one record cause one look-up, and all get the record."""
    stored, start = Stored(), threading.Barrier(8)
    calls: list[int] = []
    found: list[int] = []

    def look_up() -> int:
        calls.append(1)
        return len(calls)

    def ask() -> None:
        start.wait()
        found.append(stored.get("key", look_up))

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert calls == [1]
    assert found == [1] * 8

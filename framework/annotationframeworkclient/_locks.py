"""A lock that a forked process does not inherit held."""

from __future__ import annotations

import os
import threading
from typing import Self


class ForkSafeLock:
    """A reentrant lock for a `with` statement, open in a forked process whoever held it before."""

    def __init__(self) -> None:
        self._renew()

    def _renew(self) -> None:
        self._lock = threading.RLock()
        self._pid = os.getpid()

    def __reduce__(self) -> tuple[type[Self], tuple[()]]:
        return type(self), ()  # a pickle's lock is open

    def __enter__(self) -> None:
        if self._pid != os.getpid():
            self._renew()
        self._lock.acquire()

    def __exit__(self, *_: object) -> None:
        self._lock.release()

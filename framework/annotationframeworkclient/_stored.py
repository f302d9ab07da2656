"""Answers that are looked up once and kept."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, Self, TypeVar, cast

Record = TypeVar("Record")


class Stored:
    """Records looked up once, safe across threads; a pickle starts with none."""

    def __init__(self) -> None:
        self._records: dict[Any, Any] = {}
        self._lock = threading.Lock()

    def __reduce__(self) -> tuple[type[Self], tuple[()]]:
        return type(self), ()

    def get(self, key: Any, look_up: Callable[[], Record], *, use_stored: bool = True) -> Record:
        """Give the record of a key, looked up if it is not there or will not do.

        The record itself: who hands it on to users hands on a copy.
        """
        with self._lock:  # held while looking up: threads that ask at once cause one request
            if not use_stored or key not in self._records:
                self._records[key] = look_up()
            return cast("Record", self._records[key])

    def keys(self) -> list[Any]:
        """List the keys of what was looked up so far."""
        with self._lock:
            return list(self._records)

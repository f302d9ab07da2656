"""Answers that are looked up once and kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Self, TypeVar, cast

from annotationframeworkclient._locks import ForkSafeLock

Record = TypeVar("Record")


class Stored:
    """Records looked up once, safe across threads and forks; a pickle starts with none."""

    def __init__(self) -> None:
        self._records: dict[Any, Any] = {}
        self._locks: dict[Any, ForkSafeLock] = {}

    def __reduce__(self) -> tuple[type[Self], tuple[()]]:
        return type(self), ()

    def get(self, key: Any, look_up: Callable[[], Record], *, use_stored: bool = True) -> Record:
        """Give the record of a key, looked up if it is not there or will not do.

        Threads that ask for one key at once cause one look-up. The record itself is given: who
        hands it on to users hands on a copy.
        """
        if use_stored and key in self._records:
            return cast("Record", self._records[key])
        with self._locks.setdefault(key, ForkSafeLock()):
            if not use_stored or key not in self._records:
                self._records[key] = look_up()
            return cast("Record", self._records[key])

    def keys(self) -> list[Any]:
        """List the keys of what was looked up so far."""
        return list(self._records)

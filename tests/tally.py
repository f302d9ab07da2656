"""What uploads were put through in this run, and what came of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from annotationframeworkclient.errors import FrameworkError, OutcomeUnknown


class Tally:
    """Counts the cases of a run, for whoever reads its end."""

    def __init__(self) -> None:
        self._cases: Counter[str] = Counter()
        self._unknown: Counter[str] = Counter()
        self._kills = 0
        self._in_flight = 0

    def case(self, kind: str, said: list[int] | FrameworkError) -> None:
        """Note a case that was judged, and what the call said."""
        self._cases[kind] += 1
        self._unknown[kind] += isinstance(said, OutcomeUnknown)

    def kill(self, in_flight: int) -> None:
        """Note that an uploader was killed, with so many writes under way."""
        self._kills += 1
        self._in_flight += in_flight > 0

    def lines(self) -> Iterator[str]:
        """Say it in lines."""
        if not self._cases:
            return
        yield (
            f"uploads: {self._cases.total()} cases, {self._kills} uploaders killed, "
            f"{self._in_flight} of them with a request in flight, "
            f"{self._unknown.total()} outcomes unknown"
        )
        for kind, count in sorted(self._cases.items()):
            unknown = self._unknown[kind]
            yield f"  {kind}: {count}" + (f", {unknown} unknown" if unknown else "")
